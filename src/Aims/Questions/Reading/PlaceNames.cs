using Aims.Ledger;
using Aims.People;

namespace Aims.Questions;

/// <summary>
/// What people call places and departments: those that people work in, and those that rows belong to, for imports bring others. They are
/// gathered anew only when one of those rows has changed.
/// </summary>
internal sealed class PlaceNames(Catalog catalog, Language language)
{
    private readonly (Subject Subject, Field Field)[] holders =
    [
        .. from subject in catalog.Subjects
           where subject.Needs is Needs.Nothing && subject is not Subject<Person>
           from field in subject.Fields
           where field is { Kind: FieldKind.Department, HoldsMany: false }
           select (subject, field),
    ];

    private NameTable<Meaning> table = new();
    private DirectoryIndex? people;
    private HashSet<string> worked = [], held = [];
    private long revision = -1;

    private IEnumerable<RecordType> Records => holders.SelectMany(holder => holder.Subject.Records).Distinct();

    public NameTable<Meaning> Table => table;

    /// <summary>Takes the places as they are in this scene.</summary>
    public void Refresh(Scene scene)
    {
        long now = Records.Sum(scene.Records.Revision);
        if (people == scene.People && revision == now)
            return;
        var all = scene.People.Departments.Concat(Held(scene)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (people != scene.People || !all.SetEquals(held))
            Gather(all, scene.People);
        (people, revision) = (scene.People, now);
    }

    /// <summary>A department that only rows have is one for those who see such a row.</summary>
    public IEnumerable<(Meaning Meaning, int Length)> At(string[] stems, int at, Scene scene) =>
        table.At(stems, at, []).Where(name => name.Meant is not Meaning.Department department || worked.Contains(department.Name) || IsSeen(department.Name, scene));

    private IEnumerable<string> Held(Scene scene) =>
        from holder in holders
        from row in holder.Subject.Everything(scene)
        let department = holder.Field.Read(row, scene).Text
        where department is not null
        select department;

    private bool IsSeen(string department, Scene scene) =>
        holders.Any(holder => holder.Subject.Rows(scene).Any(row => string.Equals(holder.Field.Read(row, scene).Text, department, StringComparison.OrdinalIgnoreCase)));

    private void Gather(HashSet<string> departments, DirectoryIndex directory)
    {
        (table, held, worked) = (new(), departments, directory.Departments.ToHashSet(StringComparer.OrdinalIgnoreCase));
        foreach (string department in departments)
        {
            foreach (string name in NamesIndex.Of(department, language.File.Departments).Distinct())
                Add(name, new Meaning.Department(department));
        }
        foreach (var named in departments.SelectMany(NamesIndex.ShortOf, (department, name) => (department, name)).GroupBy(one => one.name, one => one.department))
            AddShort(named.Key, [.. named.Distinct()]);
        foreach (string place in directory.Locations)
        {
            foreach (string name in language.File.Places.Select(set => set.Split('|')).FirstOrDefault(names => names.Contains(Tokens.Fold(place))) ?? [])
                Add(name, new Meaning.Place(place));
            Add(place, new Meaning.Place(place));
        }
    }

    // What two have means neither.
    private void AddShort(string name, IReadOnlyList<string> departments)
    {
        if (departments is [var only])
            Add(name, new Meaning.Department(only) { IsShort = true });
        else
            table.Know(language.Stem(name));
    }

    private void Add(string name, Meaning meaning)
    {
        string[] stems = [.. Tokens.Of(name).Select(token => language.Stem(token.Word))];
        if (stems.Length > 0)
            table.Add(stems, meaning);
    }
}
