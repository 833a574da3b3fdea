using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;

namespace Aims.Incidents;

/// <summary>An incident as it stands. Whoever only reported it sees how far it is, and what was learned in the end.</summary>
internal static class IncidentCard
{
    // Of a longer text; the timeline has all of it.
    private const int Shown = 400;

    private const int ActionsShown = 5;

    public static Reply Reply(Turn turn, IncidentCase on, long version, IDirectory directory, Notice? notice = null)
    {
        bool all = on.IsReadBy(turn.Who, directory);
        string news = News(turn, on, directory);
        return new Reply(
            Look.Card(
                Title(on.Incident), news,
                [
                    Look.Text(news),
                    Look.Quote($"{Reporter(turn, on.Incident, directory)} reported on {turn.Reader.Day(on.Incident.Reported)}", on.Incident.What),
                    Look.Facts([.. Facts(turn, on, directory), .. all ? Findings(turn, on, directory) : []]),
                    .. all ? Details(turn, on, directory) : [],
                    .. on.Incident.Lessons is { } lessons && (all || !on.Incident.IsOpen) ? [Look.Quote("What was learned", all ? Plain.Line(lessons, Shown) : lessons)] : Array.Empty<Element>(),
                ],
                id: on.Incident.Id.Value, state: IncidentWords.Of(on.Incident.State), notice: notice ?? Notes(turn, on),
                primary: on.IsWorkedOnBy(turn.Who) ? IncidentButtons.Primary(turn, on)?.On(on.Incident.Key) : null,
                secondary: [.. IncidentButtons.Secondary(turn, on, directory).Select(button => button.On(on.Incident.Key))]),
            $"{on.Incident.Id} {Plain.Line(on.Incident.What, 100)}: {IncidentWords.Of(on.Incident.State).ToLowerInvariant()}")
        {
            Live = new LiveCard(Incident.View, on.Incident.Key, version),
        };
    }

    private static string Title(Incident incident) => incident.Called is { } called ? $"Incident with {called}" : "Incident";

    private static string Reporter(Turn turn, Incident incident, IDirectory directory) => incident.Reporter == turn.Who.Id ? "You" : directory.NameOf(incident.Reporter);

    private static string News(Turn turn, IncidentCase on, IDirectory directory)
    {
        var incident = on.Incident;
        string whom = directory.NamesOf(on.Workers(directory));
        return incident switch
        {
            { Closed: { } closed } => $"{directory.NameOf(closed.By)} closed it on {turn.Reader.Day(closed.At)}.{(closed.Reason is { } reason ? $" {reason}" : "")}",
            { State: IncidentState.Reported } => $"{whom} {(whom.Contains(" and ", StringComparison.Ordinal) ? "have" : "has")} it and will look into it.",
            { ReportBy: { } due } => $"It is a serious incident by the answers to the test. To be reported: {Duty.Countdown(due, turn.Reader.Today(turn.Now), turn.Reader)}.",
            { Reopened: { } why } => $"It was opened again: {why}",
            _ => "It is being worked on.",
        };
    }

    private static Notice? Notes(Turn turn, IncidentCase on) =>
        on.Incident.ReportBy is { } due && due <= turn.Reader.Today(turn.Now) ? Notice.Problem($"It has to be reported: {Duty.Countdown(due, turn.Reader.Today(turn.Now), turn.Reader)}.")
        : on.System?.State is SystemState.Retired ? Notice.Note($"{on.System.Name} is retired. What it did is looked into all the same.")
        : on.System?.IsSuspended is true ? Notice.Note($"{on.System.Name} is suspended.")
        : null;

    private static IEnumerable<(string, string?)> Facts(Turn turn, IncidentCase on, IDirectory directory)
    {
        var incident = on.Incident;
        yield return ("System", on.System is { } system ? $"{system.Name} ({system.Id}, {Words.Of(system.State).ToLowerInvariant()})" : incident.Called is { } called ? $"{called} (not linked to the register)" : "Not known");
        yield return ("Happened", turn.Reader.Day(incident.Occurred));
        if (incident.IsOpen)
            yield return ("Open for", Reader.Age(incident.Reported, turn.Now));
        yield return ("Harm, as reported", IncidentWords.Of(incident.Harm));
        yield return ("Severity", incident.Severity is { } severity ? IncidentWords.Of(severity) : "Not rated yet");
        if (on.System is { } known)
            yield return ("Owner", directory.NameOf(known.Owner));
    }

    private static IEnumerable<(string, string?)> Findings(Turn turn, IncidentCase on, IDirectory directory)
    {
        var incident = on.Incident;
        if (incident.Affected is { } affected)
            yield return ("Affected", IncidentWords.Of(affected));
        if (incident.Contained is { } contained)
            yield return ("Contained", $"{(contained.Suspended ? "System suspended. " : "")}{contained.How} ({directory.NameOf(contained.By)}, {turn.Reader.Day(contained.At)})");
        if (incident.ReportBy is { } due)
            yield return ("To be reported", Duty.Countdown(due, turn.Reader.Today(turn.Now), turn.Reader));
        foreach (var told in incident.Notified)
            yield return ("Reported", $"{IncidentWords.Of(told.To)}, {turn.Reader.Day(told.Day)}{(told.Reference is { } number ? $", {number}" : "")} ({directory.NameOf(told.By)})");
        if (incident.Concern is { } concern && turn.Who.Oversees)
            yield return ("Made of", $"Concern {concern}");
    }

    private static IEnumerable<Element> Details(Turn turn, IncidentCase on, IDirectory directory)
    {
        if (on.Incident.Test is not null)
            yield return Look.Subtle(Duty.InWords(turn, on, directory));
        if (on.Incident.Cause is { } cause)
            yield return Look.Quote("Cause", Plain.Line(cause, Shown));
        var actions = on.Actions.OrderBy(action => !action.IsOpen).ThenBy(action => action.Due).ToList();
        foreach (var row in ActionRows.Of(turn, [.. actions.Take(ActionsShown)], directory, live: on.Incident.Key))
            yield return row;
        if (actions.Count > ActionsShown)
            yield return Look.Subtle($"And {actions.Count - ActionsShown} more, {actions.Skip(ActionsShown).Count(action => action.IsOpen)} of them open: the timeline has all.");
        if (on.Incident.IsOpen && on.IsWorkedOnBy(turn.Who) && IncidentRules.StillLacks(on, turn.Who, hasReason: false) is { Count: > 0 } lacks)
            yield return Look.Subtle($"Before it can be closed: {string.Join(" ", lacks)}");
    }
}
