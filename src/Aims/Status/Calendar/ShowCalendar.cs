using Aims.Conversation;

namespace Aims.Status;

/// <summary>"calendar", "my calendar", "calendar of my team", "calendar for March": everything with a day, by weeks.</summary>
/// <param name="whose">Null for the most that the asker may see.</param>
public sealed class ShowCalendar(CalendarOf? whose, Agenda agenda, bool canExport) : Intent
{
    public override string Verb => CalendarVerbs.Of(whose);

    public override IReadOnlyList<string> Phrases => whose switch
    {
        null => [
            "calendar", "what is coming up", "what's coming up", "upcoming", "upcoming dates", "upcoming deadlines", "coming up", "agenda", "deadlines",
            "calendar for {when}", "calendar of {when}", "calendar in {when}", "calendar {when}", "what is coming up in {when}", "what's coming up in {when}", "what is coming up {when}", "what's coming up {when}",
        ],
        CalendarOf.Me => ["my calendar", "my dates", "my deadlines", "what is coming up for me", "what's coming up for me", "my calendar for {when}", "my calendar in {when}", "my calendar {when}"],
        CalendarOf.Team => [
            "calendar of my team", "calendar for my team", "my team's calendar", "my team calendar", "team calendar", "what is coming up in my team", "what's coming up in my team",
            "calendar of my team for {when}", "team calendar for {when}",
        ],
        _ => ["calendar of everybody", "calendar for everybody", "calendar of everyone", "calendar of all", "whole calendar", "calendar of everybody for {when}"],
    };

    public override Hint? Hint => whose is null ? new("calendar", "everything with a day, by weeks; also: my calendar, calendar for March") : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var widest = agenda.WidestFor(turn.Who);
        var shown = whose is { } asked && agenda.ChoicesOf(turn.Who).Contains(asked) ? asked : whose is null ? widest : CalendarOf.Me;
        var days = CalendarDays.Read(turn);
        string? note = days is null ? $"I read no days in \"{Cards.Plain.Line(turn.Fields.Text(CalendarDays.WordsField)!, 40)}\": this is all that is to come. Say for example: calendar for March."
            : whose is CalendarOf.Team && shown != whose ? "Nobody reports to you: these are your own dates."
            : whose is CalendarOf.Everybody && shown != whose ? "The dates of everybody are for governance leads and auditors: these are your own."
            : null;
        return CalendarCard.Reply(turn, await agenda.Of(turn, shown, ct), shown, days ?? CalendarDays.ToCome(turn.Reader.Today(turn.Now)), agenda, canExport, note);
    }
}
