using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Risks;

/// <summary>Says what is left of a risk once its actions are done; what is above the appetite is sent to be accepted.</summary>
public sealed class PlanTreatment(RiskRegister register) : RiskChange(register)
{
    public const string Name = "risk.plan", AskName = "risk.ask-plan";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    /// <summary>Why actions cannot be planned for it; null when they can.</summary>
    internal static Refusal? MayPlan(RiskCase risk, Turn turn) =>
        risk.ForbidsAnswering(turn.Who.Id, turn.Reader.Today(turn.Now))
        ?? (risk.Risk.Treatment?.LetsItBe() is not false ? new Refusal("risk.not-treated", "Choose first what is done about it.") : null);

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) => MayPlan(risk, turn);

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn)
    {
        var planned = risk.Risk.Actions.Count > 0 && turn.Fields.Text(AddAction.WhatField) is null
            ? Decided<RiskEvent>.Nothing : AddAction.Plan(risk.Risk, turn, People);
        if (planned.Refusal is not null)
            return planned;
        if (RiskInput.Read(turn.Fields) is not { } residual)
            return RiskInput.Lacks(turn.Fields)!;
        if (!risk.Risk.IsOpportunity && (residual.Likelihood > risk.Risk.Rating!.Likelihood || residual.Impact > risk.Risk.Rating.Impact))
            return new Refusal("risk.likelihood", "What is left cannot be more than there was. If it is, go back and rate the risk anew.");
        if (RiskInput.CostLacks(turn.Fields) is { } wrong)
            return wrong;
        var asked = risk.IsWithinAppetite(residual.Level)
            ? Decided<RiskEvent>.Nothing : Accepter.Ask(residual.Level, risk, turn.Who, turn.Reader.Today(turn.Now), Routing);
        return asked.Refusal is not null ? asked
            : Decided<RiskEvent>.These([.. planned.Events, new ResidualExpected(residual, RiskInput.Cost(turn.Fields)), .. asked.Events]);
    }

    private protected override string Done(Turn turn, RiskCase risk) => risk.Risk.Acceptance is { Answer: null } asked
        ? $"The actions are planned, and {People.NameOf(asked.Of)} is asked to accept what is left."
        : "The actions are planned. Whoever does them finds them under \"my tasks\".";

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem) => PlanCard.Draw(turn, risk, People, problem);
}
