using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>Days to come, the next first, by weeks.</summary>
internal static class CalendarCard
{
    private const string OverdueVerb = "status.overdue";

    /// <param name="all">Past days too: how many are overdue is said.</param>
    public static Reply Reply(Turn turn, IReadOnlyList<CalendarEntry> all, CalendarOf whose, CalendarDays days, Agenda agenda, bool canExport, string? note)
    {
        var today = turn.Reader.Today(turn.Now);
        var shown = all.Where(days.Holds).ToList();
        int overdue = all.Count(entry => entry.Last < today);
        var paging = Paging.Of(turn, shown.Count);
        string told = $"{AnswerCard.Count(shown.Count, "date", "dates")} {InWords(turn, days)}. As of {turn.Reader.Moment(turn.Now)}.";
        var card = Look.Card(
            Title(whose), told,
            [
                Look.Subtle(told),
                .. shown.Count == 0 ? [Look.Text("Nothing is planned for these days.")] : Weeks(turn, paging.Page(shown).ToList(), days, whose, agenda.Directory),
                .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
            ],
            notice: note is not null ? Notice.Note(note) : overdue > 0 && days.To is null ? Notice.Warning($"{AnswerCard.Count(overdue, "more is", "more are")} overdue.") : null,
            secondary:
            [
                .. paging.Buttons(CalendarVerbs.Of(whose), [.. days.Data()]),
                .. overdue == 0 ? Array.Empty<CardAction>() : [Button.Open("Overdue", whose is CalendarOf.Me ? MyTasks.Name : OverdueVerb)],
                .. agenda.ChoicesOf(turn.Who).Where(other => other != whose).Select(other => Button.Open(ButtonTo(other), CalendarVerbs.Of(other), [.. days.Data()])),
                .. all.Count == 0 || !canExport ? Array.Empty<CardAction>() : [CalendarButton.Of(whose)],
            ]);
        return new Reply(card, $"{Title(whose)}. {told}");
    }

    private static IEnumerable<Element> Weeks(Turn turn, IReadOnlyList<CalendarEntry> entries, CalendarDays days, CalendarOf whose, IDirectory directory)
    {
        foreach (var week in entries.GroupBy(entry => Monday(entry.Day < days.From ? days.From : entry.Day)))
        {
            yield return Look.Heading($"Week of {turn.Reader.Day(week.Key)}");
            yield return Look.Rows([.. week.Select(entry => new Row(
                entry.What, Detail(turn, entry, whose, directory), entry.Who.Contains(turn.Who.Id) || turn.Who.Oversees ? entry.Open : null))]);
        }
    }

    // Whom one's own dates concern need not be said.
    private static string Detail(Turn turn, CalendarEntry entry, CalendarOf whose, IDirectory directory) => string.Join(
        " · ", new[]
        {
            Day(turn, entry.Day) + (entry.Until is { } until ? $" to {Day(turn, until)}" : ""),
            whose is CalendarOf.Me || entry.Who.Count == 0 ? null : directory.NamesOf(entry.Who),
            entry.Detail,
        }.OfType<string>());

    /// <summary><c>Mon 30 Nov 2026</c></summary>
    private static string Day(Turn turn, DateOnly day) => $"{day.ToString("ddd", turn.Reader.Culture)} {turn.Reader.Day(day)}";

    private static string InWords(Turn turn, CalendarDays days) => days.To is not { } to ? days.From == turn.Reader.Today(turn.Now) ? "to come" : $"from {turn.Reader.Day(days.From)} on"
        : days.From == to ? $"on {turn.Reader.Day(to)}" : $"from {turn.Reader.Day(days.From)} to {turn.Reader.Day(to)}";

    private static string Title(CalendarOf whose) => whose switch
    {
        CalendarOf.Me => "Your calendar",
        CalendarOf.Team => "Calendar of your team",
        CalendarOf.Everybody => "Calendar of everybody",
    };

    private static string ButtonTo(CalendarOf whose) => whose switch
    {
        CalendarOf.Me => "Mine",
        CalendarOf.Team => "My team",
        CalendarOf.Everybody => "Everybody",
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
