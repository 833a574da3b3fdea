using Aims.Cards;
using Aims.Conversation;
using Aims.Status;

namespace Aims.Exports;

/// <summary>The button that takes a calendar along.</summary>
public static class CalendarButton
{
    public const string Verb = "export.calendar", WhoseField = "whose";

    public static Execute Of(CalendarOf whose) => Button.Open("Calendar file", Verb, (WhoseField, whose.ToString()));
}

/// <summary>A link to the dates as an iCalendar file.</summary>
/// <param name="address">Where people's browsers reach the bot; null when that is not known, and nothing can be offered.</param>
public sealed class OfferCalendar(Agenda agenda, Downloads downloads, Uri? address) : Intent
{
    private const string About = "The dates of the year to come, each for the whole day. Open the file to add them to your calendar. After a change, take a new one: dates are recognised and not doubled.";

    public override string Verb => CalendarButton.Verb;

    public override IReadOnlyList<string> Phrases => ["calendar file", "export calendar", "export my calendar", "calendar as a file", "ics file", "icalendar", "download calendar"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (address is null)
            return Reply.Say(Downloads.NoAddress);
        var whose = turn.Fields.Choice<CalendarOf>(CalendarButton.WhoseField) ?? CalendarOf.Me;
        if (!agenda.ChoicesOf(turn.Who).Contains(whose))
            return Reply.Say("You can take your own calendar along: say \"my calendar\".");
        var link = await downloads.Link(turn, "iCalendar", new CalendarRequest(turn.Who.Id, whose, turn.Reader.Zone.Id), address, ct);
        return new Reply(
            Look.Card(
                "The calendar as a file", About, [Look.Text(About), Look.Text(Downloads.Terms)],
                secondary: [link, Button.Open("Back to the calendar", CalendarVerbs.Of(whose))]),
            $"The calendar as a file. {Downloads.Terms}");
    }
}
