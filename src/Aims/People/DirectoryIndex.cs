using System.Security.Cryptography;
using System.Text;

namespace Aims.People;

/// <summary>Who is who at one moment. It never changes: a directory in which somebody joins, moves or leaves makes another.</summary>
public sealed class DirectoryIndex
{
    private readonly Dictionary<PersonId, Person> byId;
    private readonly IReadOnlyDictionary<PersonId, string> left;

    // A process that only sends asks who somebody is, and nothing else: whatever is sorted and gathered waits for the first who asks.
    private readonly Lazy<IReadOnlyList<Person>> byName;
    private readonly Lazy<IReadOnlyList<string>> departments, locations, groups;
    private readonly Lazy<ILookup<PersonId, Person>> byManager;
    private readonly Lazy<ILookup<Role, Person>> byRole;
    private readonly Lazy<ILookup<string, Person>> byGroup, byDepartment, byWord;
    private readonly Lazy<Dictionary<string, string>> spelling;
    private readonly Lazy<Places> places;
    private readonly Lazy<IReadOnlySet<string>> partsOfNames;

    /// <param name="everybody">Who works here now, each once.</param>
    /// <param name="left">The names of those who do not any more.</param>
    public DirectoryIndex(IReadOnlyList<Person> everybody, IReadOnlyDictionary<PersonId, string>? left = null)
    {
        Everybody = everybody;
        this.left = left ?? new Dictionary<PersonId, string>();
        byId = everybody.ToDictionary(p => p.Id);
        byName = new(() => [.. everybody.OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)]);
        byManager = new(() => everybody.Where(p => p.Manager is not null).ToLookup(p => p.Manager!.Value));
        byRole = new(() => everybody.SelectMany(p => p.Roles, (person, role) => (person, role)).ToLookup(p => p.role, p => p.person));
        byGroup = new(() => everybody.SelectMany(p => p.Groups, (person, group) => (person, group)).ToLookup(p => p.group, p => p.person, StringComparer.OrdinalIgnoreCase));
        byDepartment = new(() => ByName.ToLookup(p => p.Department));
        byWord = new(() => everybody.SelectMany(p => Words(p), (person, word) => (person, word)).ToLookup(p => p.word, p => p.person, StringComparer.OrdinalIgnoreCase));
        departments = new(() => [.. byDepartment.Value.Select(d => d.Key).Where(d => d.Length > 0).Order(StringComparer.OrdinalIgnoreCase)]);
        locations = new(() => Spellings(everybody.Select(p => p.Location)));
        groups = new(() => Spellings(byGroup.Value.Select(group => group.Key)));
        spelling = new(() => Departments.DistinctBy(d => d, StringComparer.OrdinalIgnoreCase).ToDictionary(d => d, StringComparer.OrdinalIgnoreCase));
        places = new(() => new Places(ByName));
        partsOfNames = new(() => everybody.SelectMany(p => p.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    public static DirectoryIndex Empty { get; } = new([]);

    /// <summary>In a stable order.</summary>
    public IReadOnlyList<Person> Everybody { get; }

    public IReadOnlyList<Person> ByName => byName.Value;

    /// <summary>The departments that people work in, by name.</summary>
    public IReadOnlyList<string> Departments => departments.Value;

    /// <summary>The places that people work at, by name; each once, however it is capitalised.</summary>
    public IReadOnlyList<string> Locations => locations.Value;

    /// <summary>The groups that people belong to, likewise.</summary>
    public IReadOnlyList<string> Groups => groups.Value;

    /// <summary>Where people stand in <see cref="ByName"/>: for what is counted over all of them.</summary>
    public Places Places => places.Value;

    public Person? Find(PersonId id) => byId.GetValueOrDefault(id);

    public IEnumerable<Person> With(Role role) => byRole.Value[role];

    /// <summary>The members of a named group.</summary>
    public IEnumerable<Person> InGroup(string group) => byGroup.Value[group];

    public bool IsManager(PersonId id) => byManager.Value.Contains(id);

    /// <summary>Those who report to somebody directly.</summary>
    public IEnumerable<Person> ReportsOf(PersonId manager) => byManager.Value[manager];

    /// <summary>The people of a department, by name.</summary>
    public IEnumerable<Person> In(string department) => byDepartment.Value[department];

    /// <summary>Whoever has this mail address or this name, in capitals or not.</summary>
    public IEnumerable<Person> Called(string text) => byWord.Value[text];

    /// <summary>Whether a word is somebody's first or last name, or another part of a name; in capitals or not.</summary>
    public bool IsPartOfAName(string word) => partsOfNames.Value.Contains(word);

    /// <summary>A department as the directory spells it.</summary>
    public string? Spelled(string department) => spelling.Value.GetValueOrDefault(department);

    /// <summary>The name to show, of somebody who may have left since. Whoever no directory knows any more is told from others, and leads to nobody.</summary>
    public string NameOf(PersonId id) =>
        id == PersonId.Bot ? "Aims.Bot" : id == PersonId.Nobody ? "somebody whom nobody can know" : Find(id)?.Name ?? (left.GetValueOrDefault(id) is { Length: > 0 } name ? $"{name} (who has left)" : FormerColleague(id));

    // The same for ever, of the id alone. 40 bits: of ten thousand who have left, the chance that any two are called alike is 1 in 20,000.
    private static string FormerColleague(PersonId id)
    {
        string code = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"former colleague {id}")).AsSpan(..5));
        return $"Former colleague {code[..5]}-{code[5..]}";
    }

    private static IReadOnlyList<string> Spellings(IEnumerable<string?> names) =>
        [.. names.Where(name => name is { Length: > 0 }).Select(name => name!).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<string> Words(Person person) =>
        new[] { person.Mail, person.Name }.Where(word => word.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
}
