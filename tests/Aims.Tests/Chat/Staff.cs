using Aims.People;
using Aims.PersonalData;

namespace Aims.Tests.Chat;

/// <summary>The people of the stories. Ana and Nour report to Max; Max, Lea, Priya and Zoë to Ingrid, who heads the company.</summary>
internal static class Staff
{
    public static Person Ingrid { get; } = Member("ingrid", "Ingrid Sørensen", "Chief Executive Officer", "Executive Office", "Berlin", null);

    public static Person Max { get; } = Member("max", "Max Keller", "Head of Human Resources", "Human Resources", "Vienna", Ingrid);

    public static Person Ana { get; } = Member("ana", "Ana Ruiz", "Recruiter", "Human Resources", "Vienna", Max);

    public static Person Nour { get; } = Member("nour", "نور حداد", "People Analyst", "Human Resources", "Vienna", Max);

    public static Person Lea { get; } = Member("lea", "Lea Brandt", "AI Governance Lead", "Legal", "Berlin", Ingrid, Role.Lead);

    public static Person Priya { get; } = Member("priya", "Priya Raman", "Internal Auditor", "Executive Office", "Berlin", Ingrid, Role.Auditor);

    public static Person Zoe { get; } = Member("zoe", "Zoë O'Neill", "Data Scientist", "Engineering", "Zürich", Ingrid);

    public static IReadOnlyList<Person> All { get; } = [Ana, Max, Lea, Priya, Ingrid, Nour, Zoe];

    /// <summary>How transcripts call somebody.</summary>
    public static string FirstName(Person who) => who.Name.Split(' ')[0];

    private static Person Member(string id, string name, string title, string department, string location, Person? manager, params Role[] roles) =>
        new(PersonId.Parse(id), name, $"{id}@contoso.example", title, department, manager?.Id, roles) { Location = location };
}

/// <summary>A directory that people can join and leave while the story goes on.</summary>
internal sealed class StaffDirectory(IEnumerable<Person> people) : IDirectory, ITraces
{
    private readonly Dictionary<PersonId, string> left = [];

    public DirectoryIndex Now { get; private set; } = new([.. people]);

    public void Leaves(Person who)
    {
        left[who.Id] = who.Name;
        Now = new([.. Now.Everybody.Where(p => p.Id != who.Id)], left);
    }

    /// <summary>Somebody new, or somebody as they are from now on.</summary>
    public void Becomes(Person who) => Now = new([.. Now.Everybody.Where(p => p.Id != who.Id), who], left);

    IAsyncEnumerable<(PersonId Who, DateOnly? Left)> ITraces.Everybody(CancellationToken ct) =>
        Now.Everybody.Select(person => person.Id).Concat(left.Keys).Select(who => (who, (DateOnly?)null)).ToAsyncEnumerable();

    Task<IReadOnlyList<Trace>> ITraces.Of(PersonId who, CancellationToken ct) => Task.FromResult<IReadOnlyList<Trace>>(
        left.TryGetValue(who, out var name) ? [new Trace("The copy of the directory", new Dictionary<string, string> { ["Name"] = name })] : []);

    Task ITraces.Forget(IReadOnlyCollection<PersonId> people, CancellationToken ct)
    {
        foreach (var who in people)
            left.Remove(who);
        Now = new([.. Now.Everybody], left);
        return Task.CompletedTask;
    }
}
