using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>Who decides.</summary>
public static class Approver
{
    private const int WorkingDays = 5;

    public static Refusal Nobody { get; } = new(
        "approval.nobody", "Nobody is left who may approve this: it would need a manager or a governance lead other than you. Please ask your administrator.");

    /// <summary>
    /// The nearest manager above the owner who has no part in the request; else a governance lead who has none.
    /// Null when there is nobody: that means "may not", never "anyone may".
    /// </summary>
    /// <param name="involved">Who registered the system and who submits it: nobody decides on what they asked for.</param>
    public static Person? For(PersonId owner, IReadOnlyCollection<PersonId> involved, IDirectory directory) =>
        Above(owner, directory).Concat(directory.With(Role.Lead)).FirstOrDefault(p => p.Id != owner && !involved.Contains(p.Id));

    /// <summary>Five working days from now.</summary>
    public static DateOnly Due(DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        for (int left = WorkingDays; left > 0;)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }
        return day;
    }

    private static IEnumerable<Person> Above(PersonId id, IDirectory directory)
    {
        var seen = new HashSet<PersonId> { id };
        // A directory can hold a circle of managers; each is asked about once.
        for (var manager = directory.Find(id)?.Manager; manager is { } next && seen.Add(next); manager = directory.Find(next)?.Manager)
        {
            if (directory.Find(next) is { } person)
                yield return person;
        }
    }
}
