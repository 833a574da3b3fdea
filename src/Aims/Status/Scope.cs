using Aims.Ledger;
using Aims.People;

namespace Aims.Status;

/// <summary>Whose matters somebody may ask about.</summary>
public static class Scope
{
    public static Refusal Refused { get; } = new(
        "status.not-allowed", "That is for governance leads, auditors and managers. You can ask for \"my tasks\" or \"status\" and a system's name.");

    /// <summary>Everybody for those who oversee; their own reports, near and far, for managers; null for others.</summary>
    public static IReadOnlyList<Person>? Of(Person who, IDirectory directory) =>
        who.Oversees ? directory.Everybody
        : directory.IsManager(who.Id) ? Team(who.Id, directory.Now)
        : null;

    /// <summary>Those who report to somebody, near and far.</summary>
    public static IReadOnlyList<Person> Team(PersonId manager, DirectoryIndex now)
    {
        var reports = new List<Person>();
        var open = new Queue<PersonId>([manager]);
        var seen = new HashSet<PersonId> { manager };
        while (open.TryDequeue(out var next))
        {
            foreach (var report in now.ReportsOf(next).Where(r => seen.Add(r.Id)))
            {
                reports.Add(report);
                open.Enqueue(report.Id);
            }
        }
        return reports;
    }

    public static string InWords(Person who) => who.Oversees ? "Everybody" : "Your team";
}
