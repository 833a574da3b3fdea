using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;

namespace Aims.Status;

/// <summary>Tells what happened to records of one kind.</summary>
/// <param name="named">What a record is called, one and several.</param>
internal abstract class Teller(RecordType type, string label, string named)
{
    public RecordType Type => type;

    /// <summary>The kind as a value that can be asked for.</summary>
    public Choice Kind { get; } = new(type.Kind, label, named);

    /// <summary>All that happened to a record, oldest first; none for one that there is not.</summary>
    public abstract Task<IReadOnlyList<Change>> Read(Records records, string id, CancellationToken ct);

    /// <summary>A stored event as what happened, after the change before it of the same record; null for the first.</summary>
    public abstract Change Next(StoredEvent stored, Change? before);

    /// <summary>What was done, after the name of who did it.</summary>
    public abstract string Words(Change change, Scene scene);

    public abstract string NameOf(Change change, Scene scene);

    public abstract bool Sees(Change change, Scene scene);

    public abstract string? Department(Change change, Scene scene);

    public abstract Opening? Opens(Change change);

    public abstract IReadOnlyList<FieldChange> Fields(Change change, Scene scene);
}

/// <inheritdoc/>
internal sealed class Teller<TState, TEvent>(RecordType<TState, TEvent> type, string label, string named) : Teller(type, label, named)
    where TState : class where TEvent : class
{
    /// <summary>What was done, after the name of who did it: <c>approved it</c>.</summary>
    public required Func<TEvent, Telling, string> Says { get; init; }

    public required Func<TState, Scene, string> Name { get; init; }

    /// <summary>Who sees what happened to a record as it is now.</summary>
    public required Func<TState, TEvent, Scene, bool> SeenBy { get; init; }

    /// <summary>The values that are compared before and after.</summary>
    public Func<TState, Telling, IEnumerable<Fact>> Facts { get; init; } = (_, _) => [];

    public Func<TState, Scene, string?> Unit { get; init; } = (_, _) => null;

    public Func<string, Opening?> Opened { get; init; } = _ => null;

    public override async Task<IReadOnlyList<Change>> Read(Records records, string id, CancellationToken ct)
    {
        var changes = new List<Change>();
        TState? state = null;
        await foreach (var happened in records.History(type, id, ct))
        {
            var before = state;
            state = type.After(state, happened.Event, happened.Stamp);
            changes.Add(new Change(type.Key(id), happened.Version, happened.Stamp, happened.Event, before, state));
        }
        return changes;
    }

    public override Change Next(StoredEvent stored, Change? before)
    {
        var happened = type.ReadEvent(stored.Json);
        return new Change(stored.Key, stored.Version, stored.Stamp, happened, before?.After, type.After((TState?)before?.After, happened, stored.Stamp));
    }

    public override string Words(Change change, Scene scene) => Says((TEvent)change.Event, Telling.To(scene));

    public override string NameOf(Change change, Scene scene) => Name(Now(change, scene), scene);

    public override bool Sees(Change change, Scene scene) => SeenBy(Now(change, scene), (TEvent)change.Event, scene);

    public override string? Department(Change change, Scene scene) => Unit(Now(change, scene), scene);

    public override Opening? Opens(Change change) => Opened(change.Record.Id);

    public override IReadOnlyList<FieldChange> Fields(Change change, Scene scene)
    {
        if (change.Before is not TState before)
            return [];
        var telling = Telling.To(scene);
        return [.. Facts(before, telling).Zip(Facts((TState)change.After, telling)).Where(both => both.First.Value != both.Second.Value)
            .Select(both => new FieldChange(both.First.Id, both.First.Label, both.First.Value, both.Second.Value))];
    }

    private static TState Now(Change change, Scene scene) => scene.Find<TState>(change.Record.Id) ?? (TState)change.After;
}

/// <summary>A value of a record, in words.</summary>
internal readonly record struct Fact(string Id, string Label, string? Value);

/// <summary>Days and names as whoever asks reads them.</summary>
internal sealed record Telling(Reader Reader, IDirectory People)
{
    public static Telling To(Scene scene) => scene.Once(typeof(Telling), s => new Telling(Reader.Default with { Zone = s.Zone }, new Known(s.People)));

    public string NameOf(PersonId who) => People.NameOf(who);

    public string NamesOf(IEnumerable<PersonId> people) => People.NamesOf(people);

    public string? NameOf(PersonId? who) => who is { } one ? People.NameOf(one) : null;

    public string Day(DateOnly day) => Reader.Day(day);

    private sealed record Known(DirectoryIndex Now) : IDirectory;
}
