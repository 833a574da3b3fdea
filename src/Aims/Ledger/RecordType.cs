using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Aims.Ledger;

/// <summary>What the ledger must know of a kind of record, whichever slice it belongs to.</summary>
public abstract class RecordType(string kind, string prefix)
{
    /// <summary>In table keys: <c>system</c>.</summary>
    public string Kind { get; } = kind;

    /// <summary>In ids: <c>AIS</c>.</summary>
    public string Prefix { get; } = prefix;

    public RecordKey Key(string id) => new(Kind, id);

    /// <summary>An id as people type it, as it is stored; null for none of this kind.</summary>
    public string? IdIn(string? text) => RecordId.Read(Prefix, text);

    /// <summary>Where a record lives. All of human pace share the tenant's partition, so that one commit can change several.</summary>
    public virtual string PartitionOf(string tenant, string id) => tenant;

    /// <summary>Everywhere that records of this kind live.</summary>
    public virtual IEnumerable<string> Partitions(string tenant) => [tenant];

    /// <summary>Folds events, as stored, into a state as it would be stored.</summary>
    internal abstract string Fold(IEnumerable<StoredEvent> events);

    /// <summary>A place in memory for records of this kind.</summary>
    internal abstract Heads InMemory();
}

/// <summary>A kind of record: a state that only its events change.</summary>
/// <param name="after">The state after one more event; the state is null before the first.</param>
/// <param name="stateJson">Asked for when the first is read or written: to know of all kinds is no reason to know how each is written.</param>
/// <param name="eventJson">As <paramref name="stateJson"/>.</param>
public class RecordType<TState, TEvent>(
    string kind, string prefix, Func<TState?, TEvent, Stamp, TState> after, Func<JsonTypeInfo<TState>> stateJson, Func<JsonTypeInfo<TEvent>> eventJson)
    : RecordType(kind, prefix)
    where TState : class
    where TEvent : class
{
    public TState After(TState? state, TEvent happened, Stamp stamp) => after(state, happened, stamp);

    internal string Write(TState state) => JsonSerializer.Serialize(state, stateJson());

    internal string Write(TEvent happened) => JsonSerializer.Serialize(happened, eventJson());

    internal TState ReadState(string json) => JsonSerializer.Deserialize(json, stateJson())!;

    internal TEvent ReadEvent(string json) => JsonSerializer.Deserialize(json, eventJson())!;

    internal override Heads InMemory() => new Heads<TState, TEvent>(this);

    internal override string Fold(IEnumerable<StoredEvent> events)
    {
        var state = events.Aggregate((TState?)null, (state, e) => After(state, ReadEvent(e.Json), e.Stamp));
        return state is null ? "" : Write(state);
    }
}
