using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Risks;

/// <summary>With all actions done, the owner says what is really left of the risk (ISO/IEC 42001 8.3).</summary>
public sealed class ConfirmResidual(RiskRegister register) : RiskChange(register)
{
    public const string Name = "risk.confirm", AskName = "risk.ask-confirm";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) =>
        !risk.IsOf(turn.Who.Id) ? risk.Foreign
        : risk.Risk.AwaitsConfirmation ? null
        : new Refusal("risk.not-done", "What is left is confirmed once all actions are done.");

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn)
    {
        if (RiskInput.Read(turn.Fields) is not { } residual)
            return RiskInput.Lacks(turn.Fields)!;
        if (risk.IsWithinAppetite(residual.Level))
            return new ResidualConfirmed(residual, AcceptanceHolds: false);
        if (AcceptanceCovers(risk.Risk, residual, turn.Reader.Today(turn.Now)))
            return new ResidualConfirmed(residual, AcceptanceHolds: true);
        var asked = Accepter.Ask(residual.Level, risk, turn.Who, turn.Reader.Today(turn.Now), Routing);
        return asked.Refusal is not null ? asked : Decided<RiskEvent>.These(new ResidualConfirmed(residual, AcceptanceHolds: false), asked.Events[0]);
    }

    private static bool AcceptanceCovers(Risk risk, Rating residual, DateOnly today) =>
        risk.Standing is RiskStanding.Accepted && risk.Acceptance!.HoldsOn(today) && residual.Level <= risk.Residual!.Level;

    private protected override string Done(Turn turn, RiskCase risk) => risk.Risk.Acceptance is { Answer: null } asked
        ? $"What is left is noted, and {People.NameOf(asked.Of)} is asked to accept it." : "What is left is confirmed.";

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem) => Look.Card(
        risk.Risk.Title,
        $"All actions are done. You expected: {RiskWords.Of(risk.Risk.Residual!)}. Is that what is left?",
        [
            Look.Text($"All actions are done. You expected: {RiskWords.Of(risk.Risk.Residual!)}. Is that what is left?"),
            Look.Rows([.. risk.Risk.Actions.Select(action => new Row(action.What, PlanCard.InWords(turn, action, People)))]),
            .. RiskInput.Rating(turn, risk.Risk, risk.Risk.Residual, "How likely is it now?", risk.Risk.IsOpportunity ? "How good would it be now?" : "How bad would it be now?", problem),
        ],
        id: risk.Risk.Id.Value, state: "Risk: what is left",
        notice: problem is { Code: "risk.nobody" } ? Notice.Problem(problem.Text) : null,
        primary: Button.Change("Confirm", Name, turn.NewId(), NextCard.Of(risk)),
        secondary: [Button.Open("Not now", Risk.View, NextCard.Of(risk))]);
}
