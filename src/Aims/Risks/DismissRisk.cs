using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Risks;

/// <summary>A risk that does not apply to the system, with the reason.</summary>
public sealed class DismissRisk(RiskRegister register) : RiskChange(register)
{
    public const string Name = "risk.dismiss", AskName = "risk.ask-dismiss";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) => risk.ForbidsAnswering(turn.Who.Id, turn.Reader.Today(turn.Now));

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn) =>
        turn.Fields.Text(ReasonField) is var reason && Lacks(reason, "Say why it does not apply, so that others can follow.") is { } lack ? lack : new RiskDismissed(reason!);

    private protected override string Done(Turn turn, RiskCase risk) => "It is noted that this does not apply.";

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem) => Look.Card(
        risk.Risk.Title,
        "Why does this risk not apply?",
        [
            Look.Text(risk.Risk.Why),
            RiskInput.Reason(turn, "Why does it not apply?", risk.Assessment is null ? "It is kept with the risk." : "Whoever approves the system reads this.", "The results concern machines only, never people.", problem),
        ],
        id: risk.Risk.Id.Value, state: "Risk",
        primary: Button.Change("Does not apply", Name, turn.NewId(), NextCard.Of(risk)),
        secondary: [Button.Open("It does apply", RateRisk.AskName, NextCard.Of(risk)), NextCard.ToTheRisks(risk)]);
}
