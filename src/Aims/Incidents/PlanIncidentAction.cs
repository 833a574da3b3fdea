using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Incidents;

/// <summary>Plans what somebody does about it by a day.</summary>
public sealed class PlanIncidentAction(IncidentDesk desk) : IncidentChange(desk)
{
    public const string Name = "incident.plan", AskName = "incident.ask-plan", PurposeField = "purpose";

    private static readonly ActionPurpose[] Purposes = [ActionPurpose.Containment, ActionPurpose.Correction, ActionPurpose.CorrectiveAction];

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, IncidentCase now) => "It is planned. Whoever does it is told.";

    private protected override async Task<Decided<IncidentEvent>> Decide(Draft draft, Turn turn, IncidentCase on, CancellationToken ct)
    {
        if (on.Incident.Actions.Length >= IncidentRules.MostActions)
            return new Refusal("incident.many", $"{IncidentRules.MostActions} actions were planned. Put smaller ones together.");
        var (planned, lacks) = ActionForm.Read(turn, Desk.Directory);
        if (lacks is not null)
            return lacks;
        var purpose = turn.Fields.Choice<ActionPurpose>(PurposeField) is { } chosen && Purposes.Contains(chosen) ? chosen : ActionPurpose.CorrectiveAction;
        return new IncidentActionPlanned(await draft.PlanAction(on.Incident.AsSource, purpose, planned!, ct), planned!.What);
    }

    private protected override Card Draw(Turn turn, IncidentCase on, Refusal? problem) => IncidentForm.Card(
        turn, on, "Plan an action", "What is done about it, by whom and by when?", "Plan it", Name,
        [
            .. ActionForm.Inputs(turn, Desk.Directory, problem),
            Look.Field(new Input.ChoiceSet(PurposeField, "What for?", "Choose one.", [.. Purposes.Select(purpose => new Choice(InWords(purpose), purpose.ToString()))])
            {
                Value = (turn.Fields.Choice<ActionPurpose>(PurposeField) ?? ActionPurpose.CorrectiveAction).ToString(),
                Style = ChoiceStyle.Expanded,
            }),
        ],
        problem, "action.what", "action.owner", "action.due");

    private static string InWords(ActionPurpose purpose) => purpose switch
    {
        ActionPurpose.Containment => "It keeps the harm small",
        ActionPurpose.Correction => "It puts right what went wrong",
        _ => "It removes the cause, so that it does not happen again",
    };
}
