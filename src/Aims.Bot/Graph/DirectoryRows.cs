using System.Collections.Concurrent;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Graph;

/// <summary>
/// The bot's own copy of the directory, in a partition of its own: <c>person|{id}</c>, <c>member|…</c>, how far the
/// <c>sync</c> has come, and a <c>version</c> that changes whenever the copy does.
/// </summary>
public sealed class DirectoryRows(ITable table, string tenant, GraphOptions options)
{
    public const string SyncKey = "sync";

    private const string VersionKey = "version", Value = "Value";

    // Ids are GUIDs: their first digit parts the people into sixteen ranges, the last of which is open.
    private static readonly string[] Bounds = [PersonRow.Prefix, .. "123456789abcdef".Select(digit => $"{PersonRow.Prefix}{digit}"), "person}"];

    public string Partition { get; } = $"{tenant}|directory";

    /// <summary>Null until the whole directory was read once.</summary>
    public async Task<string?> Version(CancellationToken ct) => (await table.Get(Partition, VersionKey, ct))?.Find(Value);

    public static RowChange NewVersion() =>
        new RowChange.Put(new Row(VersionKey, new Dictionary<string, string> { [Value] = Guid.NewGuid().ToString("N") }));

    public Task<Row?> Get(string key, CancellationToken ct) => table.Get(Partition, key, ct);

    public IAsyncEnumerable<Row> Members(string key, CancellationToken ct) =>
        table.Range(Partition, $"{Membership.Prefix}{key}|", $"{Membership.Prefix}{key}}}", ct);

    public IAsyncEnumerable<Row> People(CancellationToken ct) => table.Range(Partition, Bounds[0], Bounds[^1], ct);

    public Task<bool> Write(IReadOnlyList<RowChange> changes, CancellationToken ct) => table.Write(Partition, changes, ct);

    /// <summary>Everybody, read in ranges at the same time.</summary>
    public async Task<DirectoryIndex> Load(CancellationToken ct)
    {
        var members = await table.Range(Partition, Membership.Prefix, "member}", ct).ToListAsync(ct);
        var membership = Membership.Read(members, options);
        var words = new ConcurrentDictionary<string, string>();
        var left = new ConcurrentDictionary<PersonId, string>();
        var parts = await Task.WhenAll(Bounds.Zip(Bounds[1..], (from, before) => Part(from, before, membership, words, left, ct)));
        return new DirectoryIndex([.. parts.SelectMany(part => part)], new Dictionary<PersonId, string>(left));
    }

    private async Task<List<Person>> Part(
        string from, string before, Membership membership, ConcurrentDictionary<string, string> words, ConcurrentDictionary<PersonId, string> left, CancellationToken ct)
    {
        var people = new List<Person>();
        await foreach (var row in table.Range(Partition, from, before, ct))
        {
            var id = PersonId.Parse(row.Key[PersonRow.Prefix.Length..]);
            if (PersonRow.Read(row, id, options.Guests, membership, words) is { } person)
                people.Add(person);
            else
                left[id] = PersonRow.NameOf(row) ?? "";
        }
        return people;
    }
}
