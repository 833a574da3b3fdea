using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Graph;

/// <summary>Who has which role and is in which named group, as rows <c>member|role-Lead|000</c> with up to 700 ids each.</summary>
public sealed class Membership(IReadOnlyDictionary<string, IReadOnlySet<PersonId>> members, GraphOptions options)
{
    public const string Prefix = "member|";

    // 700 ids of 37 characters fit into a column of 32 K, and 90 rows with their companions into one write.
    private const int IdsInARow = 700, MostRows = 90;

    /// <summary>More do not fit into one write.</summary>
    public const int MostMembers = MostRows * IdsInARow;

    private const string Ids = "Ids";

    private static readonly Role[] NoRoles = [];
    private static readonly string[] NoGroups = [];

    private readonly (Role Role, IReadOnlySet<PersonId> Members)[] roles =
        [.. Enum.GetValues<Role>().Where(role => members.ContainsKey(KeyOf(role))).Select(role => (role, members[KeyOf(role)]))];

    // Only groups that are configured now: what is stored of others does not count any more.
    private readonly (string Name, IReadOnlySet<PersonId> Members)[] groups =
        [.. options.Groups.Where(group => members.ContainsKey(KeyOf(group.Value))).Select(group => (group.Key, members[KeyOf(group.Value)]))];

    public static string KeyOf(Role role) => $"role-{role}";

    /// <param name="group">The object id, which names of groups need not be fit for.</param>
    public static string KeyOf(string group) => $"group-{group}";

    public IReadOnlyList<Role> RolesOf(PersonId id) =>
        roles.Any(r => r.Members.Contains(id)) ? [.. roles.Where(r => r.Members.Contains(id)).Select(r => r.Role)] : NoRoles;

    public IReadOnlyList<string> GroupsOf(PersonId id) =>
        groups.Any(g => g.Members.Contains(id)) ? [.. groups.Where(g => g.Members.Contains(id)).Select(g => g.Name)] : NoGroups;

    public static Membership Read(IEnumerable<Row> rows, GraphOptions options) => new(
        rows.GroupBy(row => row.Key.Split('|')[1]).ToDictionary(key => key.Key, key => (IReadOnlySet<PersonId>)IdsOf(key)), options);

    public static HashSet<PersonId> IdsOf(IEnumerable<Row> rows) =>
        [.. rows.SelectMany(row => (row.Find(Ids) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)).Select(PersonId.Parse)];

    /// <summary>What makes the stored rows of a key say these members, of whom there are no more than <see cref="MostMembers"/>.</summary>
    public static IReadOnlyList<RowChange> Changes(string key, IReadOnlyCollection<PersonId> members, IReadOnlyCollection<Row> stored)
    {
        var rows = members.Select(id => id.Value).Order(StringComparer.Ordinal).Chunk(IdsInARow)
            .Select((ids, n) => new Row($"{Prefix}{key}|{n:D3}", new Dictionary<string, string> { [Ids] = string.Join(',', ids) }))
            .ToList();
        return
        [
            .. rows.Select(row => new RowChange.Put(row)),
            .. stored.Select(row => row.Key).Except(rows.Select(row => row.Key)).Take(MostRows - rows.Count).Select(gone => new RowChange.Delete(gone)),
        ];
    }
}
