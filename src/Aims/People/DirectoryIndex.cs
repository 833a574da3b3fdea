using System.Security.Cryptography;
using System.Text;

namespace Aims.People;

/// <summary>Who is who at one moment. It never changes: a directory in which somebody joins, moves or leaves makes another.</summary>
public sealed class DirectoryIndex
{
    private readonly Dictionary<PersonId, Person> byId;
    private readonly IReadOnlyDictionary<PersonId, string> left;
    private readonly ILookup<PersonId, Person> byManager;
    private readonly ILookup<Role, Person> byRole;
    private readonly ILookup<string, Person> byGroup;
    private readonly ILookup<string, Person> byDepartment;
    private readonly ILookup<string, Person> byWord;
    private readonly Dictionary<string, string> spelling;

    /// <param name="everybody">Who works here now, each once.</param>
    /// <param name="left">The names of those who do not any more.</param>
    public DirectoryIndex(IReadOnlyList<Person> everybody, IReadOnlyDictionary<PersonId, string>? left = null)
    {
        Everybody = everybody;
        ByName = [.. everybody.OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)];
        places = new(() => new Places(ByName));
        partsOfNames = new(() => everybody.SelectMany(p => p.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.OrdinalIgnoreCase));
        this.left = left ?? new Dictionary<PersonId, string>();
        byId = everybody.ToDictionary(p => p.Id);
        byManager = everybody.Where(p => p.Manager is not null).ToLookup(p => p.Manager!.Value);
        byRole = everybody.SelectMany(p => p.Roles, (person, role) => (person, role)).ToLookup(p => p.role, p => p.person);
        byGroup = everybody.SelectMany(p => p.Groups, (person, group) => (person, group)).ToLookup(p => p.group, p => p.person, StringComparer.OrdinalIgnoreCase);
        byDepartment = ByName.ToLookup(p => p.Department);
        byWord = everybody.SelectMany(p => Words(p), (person, word) => (person, word)).ToLookup(p => p.word, p => p.person, StringComparer.OrdinalIgnoreCase);
        Departments = [.. byDepartment.Select(d => d.Key).Where(d => d.Length > 0).Order(StringComparer.OrdinalIgnoreCase)];
        Locations = Spellings(everybody.Select(p => p.Location));
        Groups = Spellings(byGroup.Select(group => group.Key));
        spelling = Departments.DistinctBy(d => d, StringComparer.OrdinalIgnoreCase).ToDictionary(d => d, StringComparer.OrdinalIgnoreCase);
    }

    private readonly Lazy<Places> places;
    private readonly Lazy<IReadOnlySet<string>> partsOfNames;

    public static DirectoryIndex Empty { get; } = new([]);

    /// <summary>In a stable order.</summary>
    public IReadOnlyList<Person> Everybody { get; }

    public IReadOnlyList<Person> ByName { get; }

    /// <summary>The departments that people work in, by name.</summary>
    public IReadOnlyList<string> Departments { get; }

    /// <summary>The places that people work at, by name; each once, however it is capitalised.</summary>
    public IReadOnlyList<string> Locations { get; }

    /// <summary>The groups that people belong to, likewise.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Where people stand in <see cref="ByName"/>: for what is counted over all of them.</summary>
    public Places Places => places.Value;

    public Person? Find(PersonId id) => byId.GetValueOrDefault(id);

    public IEnumerable<Person> With(Role role) => byRole[role];

    /// <summary>The members of a named group.</summary>
    public IEnumerable<Person> InGroup(string group) => byGroup[group];

    public bool IsManager(PersonId id) => byManager.Contains(id);

    /// <summary>Those who report to somebody directly.</summary>
    public IEnumerable<Person> ReportsOf(PersonId manager) => byManager[manager];

    /// <summary>The people of a department, by name.</summary>
    public IEnumerable<Person> In(string department) => byDepartment[department];

    /// <summary>Whoever has this mail address or this name, in capitals or not.</summary>
    public IEnumerable<Person> Called(string text) => byWord[text];

    /// <summary>Whether a word is somebody's first or last name, or another part of a name; in capitals or not.</summary>
    public bool IsPartOfAName(string word) => partsOfNames.Value.Contains(word);

    /// <summary>A department as the directory spells it.</summary>
    public string? Spelled(string department) => spelling.GetValueOrDefault(department);

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
