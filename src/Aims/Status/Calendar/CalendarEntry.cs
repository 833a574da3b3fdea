using Aims.Cards;
using Aims.People;

namespace Aims.Status;

/// <summary>Whose dates.</summary>
public enum CalendarOf
{
    Me,

    /// <summary>Mine and those of all who report to me, near and far.</summary>
    Team,
    Everybody,
}

/// <summary>The verbs that show a calendar.</summary>
public static class CalendarVerbs
{
    /// <param name="whose">Null for the most that the asker may see.</param>
    public static string Of(CalendarOf? whose) => whose switch
    {
        null => "calendar.show",
        CalendarOf.Me => "calendar.mine",
        CalendarOf.Team => "calendar.team",
        _ => "calendar.all",
    };
}

/// <summary>Something that has a day.</summary>
/// <param name="Key">Tells it from all others, and stays the same for as long as it is the same date of the same record: <c>audit.days.AUD-0001</c>.</param>
/// <param name="Until">The last of several days; null for one.</param>
/// <param name="Detail">The record's id, and what helps to place it.</param>
/// <param name="Who">Whom it concerns; nobody for what concerns those who oversee alone.</param>
public sealed record CalendarEntry(string Key, DateOnly Day, DateOnly? Until, string What, string Detail, IReadOnlyList<PersonId> Who, Execute Open)
{
    public DateOnly Last => Until ?? Day;

    /// <summary>Something that waits for somebody. A task's button says by its verb and data what it is about, wherever it lies by now.</summary>
    internal static CalendarEntry? Of(TaskItem task) => task.Due is not { } due ? null
        : new(string.Join('.', (task.Open.Data ?? ActionData.None).Select(pair => pair.Value).Prepend(task.Open.Verb)), due, null, task.What, task.Detail, [task.Who], task.Open);

    /// <summary>What concerns several, or is asked of several, is one entry.</summary>
    internal static IEnumerable<CalendarEntry> Joined(IEnumerable<CalendarEntry> entries) =>
        entries.GroupBy(entry => (entry.Key, entry.Day)).Select(same => same.First() with { Who = [.. same.SelectMany(entry => entry.Who).Distinct()] });
}
