using System.Text.Json;
using Aims.Concerns;
using Aims.Ledger;
using Aims.People;

namespace Aims.PersonalData;

/// <summary>A place that names a person.</summary>
/// <param name="Entry">The type of an entry; null for the record as it is now.</param>
/// <param name="As">As what, by the names of the fields: <c>owner</c>, <c>steps.by</c>.</param>
internal sealed record NamedIn(RecordKey Record, long Version, string? Entry, DateTimeOffset? At, IReadOnlyList<string> As);

/// <param name="Json">The entry as it is stored.</param>
internal sealed record MadeEntry(RecordKey Record, long Version, DateTimeOffset At, string Json);

/// <summary>Where one person is found, by their id alone: a kind of record that is new is looked through without a word here.</summary>
internal sealed class PersonFound(PersonId who)
{
    private const string TypeField = "$type";

    private readonly HashSet<string> confidential = [];
    private readonly List<NamedIn> named = [], namedIn = [];
    private readonly List<MadeEntry> made = [];

    public IReadOnlyList<NamedIn> Named => named;

    /// <summary>Entries of others that name them, without what they say.</summary>
    public IReadOnlyList<NamedIn> NamedIn => namedIn;

    public IReadOnlyList<MadeEntry> Made => made;

    /// <summary>Concerns that others raised and that have to do with the person.</summary>
    public int LeftOut => confidential.Count;

    /// <summary>Looks through the records of a kind in one of its partitions, as they are and how they came about.</summary>
    public async Task Look(Records records, RecordType type, string partition, CancellationToken ct)
    {
        var own = new HashSet<string>();
        string heads = RecordRows.HeadPrefix(type.Kind), events = $"event|{type.Kind}|";
        await foreach (var row in records.Table.Range(partition, heads, Keys.After(heads), ct))
        {
            var key = type.Key(row.Key[heads.Length..]);
            if (IsConcern(type) && (type as RecordType<Concern, ConcernEvent>)!.ReadState(await records.Rows.Json(row, ct)).By == who)
                own.Add(key.Id);
            Add(named, key, RecordRows.Version(row), null, await records.Rows.Json(row, ct), own);
        }
        await foreach (var row in records.Table.Range(partition, events, Keys.After(events), ct))
        {
            var stored = await records.Rows.ReadEvent(row, ct);
            if (stored.Stamp.By != who)
                Add(namedIn, stored.Key, stored.Version, stored.Stamp.At, stored.Json, own);
            else if (IsConcern(type) && !own.Contains(stored.Key.Id))
                confidential.Add(stored.Key.Id);
            else
                made.Add(new MadeEntry(stored.Key, stored.Version, stored.Stamp.At, stored.Json));
        }
    }

    private static bool IsConcern(RecordType type) => type.Kind == Concern.Type.Kind;

    private void Add(List<NamedIn> to, RecordKey key, long version, DateTimeOffset? at, string json, HashSet<string> own)
    {
        // Most have nothing to do with the person, and are not parsed. Who is asked of a record by its own id is found there too.
        bool isTheirs = key.Id.Split('.').Contains(who.Value);
        if (!isTheirs && !json.Contains(who.Value, StringComparison.OrdinalIgnoreCase))
            return;
        using var parsed = JsonDocument.Parse(json);
        List<string> roles = [.. Roles(parsed.RootElement, "").Distinct()];
        if (isTheirs && roles.Count == 0)
            roles.Add("person");
        if (roles.Count == 0)
            return;
        if (key.Kind == Concern.Type.Kind && !own.Contains(key.Id))
            confidential.Add(key.Id);
        else
            to.Add(new NamedIn(key, version, parsed.RootElement.TryGetProperty(TypeField, out var type) ? type.GetString() : null, at, roles));
    }

    private IEnumerable<string> Roles(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field =>
        {
            string inner = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            // What is kept by person has their id as a name.
            return field.Name == who.Value ? [path] : Roles(field.Value, inner);
        }),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Roles(item, path)),
        JsonValueKind.String => string.Equals(element.GetString(), who.Value, StringComparison.OrdinalIgnoreCase) ? [path] : [],
        _ => [],
    };
}
