using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Incidents;

/// <summary>Closes it once its cause is known and what follows is done; a minor one with a reason.</summary>
public sealed class CloseIncident(IncidentDesk desk) : IncidentChange(desk)
{
    public const string Name = "incident.close", AskName = "incident.ask-close";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, IncidentCase now) => "It is closed. Whoever reported it is told.";

    private protected override bool IsNews(IncidentCase before, Incident now) => true;

    private protected override bool IsForReporter => true;

    private protected override Decided<IncidentEvent> Decide(Turn turn, IncidentCase on) =>
        IncidentRules.Close(on, turn.Who, turn.Fields.Text(IncidentForm.TextField));

    private protected override Card Draw(Turn turn, IncidentCase on, Refusal? problem)
    {
        bool minor = on.Incident.Severity is Severity.Minor;
        var lacks = IncidentRules.StillLacks(on, turn.Who, hasReason: true);
        return IncidentForm.Card(
            turn, on, "Close the incident?", "Whoever reported it is told, and reads what was learned.", "Close", Name,
            [
                .. lacks.Count == 0 ? Array.Empty<Element>() : [Look.Heading("Still to be done"), .. lacks.Select(Look.Text)],
                IncidentForm.Text(
                    turn, minor ? "Why can it be closed?" : "A last word", minor ? "Needed when no cause was looked for. Whoever reported it reads this." : "Whoever reported it reads this. It may stay empty.",
                    "It was a typing error of ours; nobody was affected.", IncidentRules.TextCode, problem),
            ],
            problem, IncidentRules.TextCode);
    }
}

/// <summary>Goes on with what was closed.</summary>
public sealed class ReopenIncident(IncidentDesk desk) : IncidentChange(desk)
{
    public const string Name = "incident.reopen", AskName = "incident.ask-reopen";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, IncidentCase now) => "It is open again.";

    private protected override bool IsNews(IncidentCase before, Incident now) => true;

    private protected override bool IsForReporter => true;

    private protected override Refusal? MayNot(Turn turn, IncidentCase on) =>
        on.Incident.IsOpen ? new Refusal("incident.open", "It is open.") : on.IsWorkedOnBy(turn.Who) ? null : new Refusal("incident.not-yours", "The system's owner and the governance leads can open it again.");

    private protected override Decided<IncidentEvent> Decide(Turn turn, IncidentCase on) =>
        IncidentRules.Reopen(on, turn.Who, turn.Fields.Text(IncidentForm.TextField));

    private protected override Card Draw(Turn turn, IncidentCase on, Refusal? problem) => IncidentForm.Card(
        turn, on, "Open it again?", "Those who work on it and whoever reported it are told.", "Open again", Name,
        [IncidentForm.Text(turn, "Why?", null, "It happened again after the correction.", IncidentRules.TextCode, problem)], problem, IncidentRules.TextCode);
}
