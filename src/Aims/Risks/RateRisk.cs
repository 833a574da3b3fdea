using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Risks;

/// <summary>Rates a risk as it is before anything is done about it (ISO/IEC 42001 6.1.2).</summary>
public sealed class RateRisk(RiskRegister register) : RiskChange(register)
{
    public const string Name = "risk.rate", AskName = "risk.ask-rate";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) => risk.ForbidsAnswering(turn.Who.Id, turn.Reader.Today(turn.Now));

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn) =>
        RiskInput.Read(turn.Fields) is { } rating ? new RiskRated(rating) : RiskInput.Lacks(turn.Fields)!;

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem) => RateCard.Draw(turn, risk, problem);
}

internal static class RateCard
{
    public static Card Draw(Turn turn, RiskCase risk, Refusal? problem)
    {
        var proposal = risk.Proposal;
        return Look.Card(
            risk.Risk.Title,
            $"{risk.Risk.Why} How likely is it, and how bad would it be?",
            [
                .. RiskCard.Said(risk.Risk),
                Look.Subtle($"{risk.About}{(risk.Risk.Serves is { } serves ? $" · {serves}" : "")}"),
                .. RiskInput.Rating(
                    turn, risk.Risk, risk.Risk.Rating ?? (proposal is null ? null : RiskCriteria.Current.Rate(proposal.Likelihood, proposal.Impact)),
                    "How likely is it, as things are now?", risk.Risk.IsOpportunity ? "How good would it be?" : "How bad would it be for those concerned?", problem),
                .. proposal is not null && risk.Risk.Rating is null
                    ? [Look.Subtle("What is chosen is a suggestion. You know the system: change it where it does not fit.")] : Array.Empty<Element>(),
            ],
            id: risk.Risk.Id.Value, state: "Risk, step 1 of 3: how much it matters",
            primary: Button.Change("Next", RateRisk.Name, turn.NewId(), NextCard.Of(risk)),
            secondary: [Button.Open(risk.Assessment is null ? "It does not apply any more" : "Does not apply", DismissRisk.AskName, NextCard.Of(risk)), NextCard.ToTheRisks(risk)]);
    }
}
