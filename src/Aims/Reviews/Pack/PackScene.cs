using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Readiness;
using Aims.Status;

namespace Aims.Reviews;

/// <summary>What a pack is compiled from: all records at one moment, and the two periods that are compared. Days are those of UTC.</summary>
public sealed class PackScene(FactScene facts, ManagementReview review)
{
    private const int MostRows = 100, LongestTitle = 160, LongestDetail = 240;

    public FactScene Facts => facts;

    public ManagementReview Review => review;

    public World World => facts.World;

    public DateOnly Today => facts.Today;

    /// <summary>The first day of the period, which lasts until today.</summary>
    public DateOnly From => review.Plan.From;

    /// <summary>The first day of the period before, which is as long.</summary>
    public DateOnly Before => From.AddDays(From.DayNumber - Today.DayNumber - 1);

    public bool IsWithin(DateTimeOffset? at) => at is { } moment && IsWithin(DayOf(moment));

    public bool IsWithin(DateOnly day) => day >= From;

    /// <summary>How many things happened in the period, and in the one before.</summary>
    public PackFact Counted<T>(string name, IEnumerable<T> all, Func<T, DateTimeOffset?> when)
    {
        var days = all.Select(when).OfType<DateTimeOffset>().Select(DayOf).ToList();
        return new(name, Number(days.Count(IsWithin)), Number(days.Count(day => day >= Before && day < From)));
    }

    public string NameOf(PersonId who) => facts.Directory.NameOf(who);

    public static string Day(DateOnly day) => Reader.Default.Day(day);

    public static string Number(int number) => FormattableString.Invariant($"{number:N0}");

    /// <summary><c>No audits were</c>, <c>1 audit was</c>: how a sentence begins.</summary>
    public static string Say(int number, string one, string many) => number == 0 ? $"No {many}" : ReviewWords.Count(number, one, many);

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    /// <param name="says">What the page comes to; where there is nothing, what is missing.</param>
    /// <param name="rows">The most important first.</param>
    public static PackPage Page(string id, string serves, string title, string says, IEnumerable<PackFact>? facts = null, IReadOnlyCollection<PackRow>? rows = null) => new(
        id, serves, title, says, [.. facts ?? []],
        [.. (rows ?? []).Take(MostRows).Select(row => new PackRow(Plain.Line(row.Title, LongestTitle), Plain.Line(row.Detail, LongestDetail)))], rows?.Count ?? 0);

    /// <summary>An action as a row: <c>ACT-0004 · Ana Ruiz · overdue since 30 Nov 2026</c></summary>
    public PackRow RowOf(ActionItem action) => new(action.What, $"{action.Id} · {NameOf(action.Owner)} · {action switch
    {
        { Done: { } done } => $"done on {Day(DayOf(done.At))}",
        { CalledOff: { } end } => $"called off: {end.Reason}",
        _ when action.IsOverdueOn(Today) => $"overdue since {Day(action.Due)}",
        _ => $"due {Day(action.Due)}",
    }}");
}
