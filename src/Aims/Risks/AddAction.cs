using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Risks;

/// <summary>Plans one more action: what, by whom, by when.</summary>
public sealed class AddAction(RiskRegister register) : RiskChange(register)
{
    public const string Name = "risk.add-action", WhatField = "what", OwnerField = "action-owner", DueField = "due";

    public const int LongestWhat = 300, MostActions = 5, YearsAhead = 2;

    public override string Verb => Name;

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) => PlanTreatment.MayPlan(risk, turn);

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn)
    {
        var planned = Plan(risk.Risk, turn, People);
        // One more action for what was planned before: what is left has to be said again.
        return planned.Refusal is null && risk.Risk.Standing is not RiskStanding.Identified
            ? Decided<RiskEvent>.These(new TreatmentChosen(risk.Risk.Treatment!.Value, risk.Risk.Reason), planned.Events[0]) : planned;
    }

    internal static Decided<RiskEvent> Plan(Risk risk, Turn turn, IDirectory directory)
    {
        string? what = turn.Fields.Text(WhatField);
        return risk.Actions.Count >= MostActions ? new Refusal("action.what", $"A risk has at most {MostActions} actions. Put smaller steps into one.")
            : what is null ? new Refusal("action.what", "Say what is done, in a sentence.")
            : what.Length > LongestWhat ? new Refusal("action.what", $"Say it in at most {LongestWhat} characters.")
            : Colleague(turn.Fields, directory) is not { } owner ? new Refusal("action.owner", "Choose the colleague who does it.")
            : DueLacks(turn) is { } wrong ? wrong
            : new ActionPlanned(risk.LastAction + 1, what, owner, turn.Fields.Day(DueField)!.Value);
    }

    /// <summary>The colleague who was chosen, if they work here.</summary>
    internal static PersonId? Colleague(Fields fields, IDirectory directory) =>
        PersonId.TryParse(fields.Text(OwnerField), out var chosen) && directory.Find(chosen) is not null ? chosen : null;

    internal static Refusal? DueLacks(Turn turn) =>
        turn.Fields.Day(DueField) is { } day && day >= turn.Reader.Today(turn.Now) && day <= turn.Reader.Today(turn.Now).AddYears(YearsAhead)
            ? null : new Refusal("action.due", $"Choose today or a later day, at most {YearsAhead} years ahead.");

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem) => PlanCard.Draw(turn, risk, People, problem);
}

/// <summary>Takes an action out of a plan that is not finished.</summary>
public sealed class DropAction(RiskRegister register) : RiskChange(register)
{
    public const string Name = "risk.drop-action";

    public override string Verb => Name;

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) =>
        PlanTreatment.MayPlan(risk, turn)
        ?? (risk.Risk.Standing is RiskStanding.Identified ? null : new Refusal("risk.planned", "The plan stands. Change the answer to plan anew."));

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn) =>
        risk.Risk.ActionOf(RiskInput.Number(turn.Fields, Risk.ActionField)) is { IsOpen: true } action
            ? new ActionDropped(action.Number) : Decided<RiskEvent>.Nothing;

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem) => PlanCard.Draw(turn, risk, People, problem);
}
