using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Risks;

/// <summary>
/// Chooses what is done about a risk (ISO/IEC 42001 6.1.3). Accepting it within the appetite is the owner's; above it, somebody
/// whom the level names is asked.
/// </summary>
public sealed class TreatRisk(RiskRegister register) : RiskChange(register)
{
    public const string Name = "risk.treat", AskName = "risk.ask-treat", TreatmentField = "treatment";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? Forbids(RiskCase risk, Turn turn) =>
        risk.ForbidsAnswering(turn.Who.Id, turn.Reader.Today(turn.Now))
        ?? (risk.Risk.Rating is null ? new Refusal("risk.not-rated", "Say first how likely it is and how bad it would be.") : null);

    private protected override Decided<RiskEvent> Decide(RiskCase risk, Turn turn)
    {
        string? reason = turn.Fields.Text(ReasonField);
        return turn.Fields.Choice<Treatment>(TreatmentField) switch
        {
            { } other when !other.Suits(risk.Risk.IsOpportunity) => new Refusal("risk.treatment", "Choose what is done about it."),
            null => new Refusal("risk.treatment", "Choose what is done about it."),
            { } kept when kept.LetsItBe() => Lacks(reason, "Say why it can stay as it is.") is { } lack ? lack : Accept(risk, turn, kept, reason!),
            { } chosen => reason is not null && Lacks(reason) is { } lack ? lack : new TreatmentChosen(chosen, reason),
        };
    }

    private Decided<RiskEvent> Accept(RiskCase risk, Turn turn, Treatment kept, string reason)
    {
        var level = risk.Risk.Rating!.Level;
        var chosen = new TreatmentChosen(kept, reason);
        if (risk.IsWithinAppetite(level))
            return Decided<RiskEvent>.These(chosen, new RiskAccepted(reason, Criteria.Until(level, turn.Reader.Today(turn.Now))));
        var asked = Accepter.Ask(level, risk, turn.Who, turn.Reader.Today(turn.Now), Routing);
        return asked.Refusal is not null ? asked : Decided<RiskEvent>.These(chosen, asked.Events[0]);
    }

    private protected override string? Done(Turn turn, RiskCase risk) => risk.Risk.Acceptance switch
    {
        { Answer: null } asked => $"{People.NameOf(asked.Of)} is asked to accept it.",
        { Answer.Until: { } until } => risk.Risk.IsOpportunity ? $"It is looked at again by {turn.Reader.Day(until)}." : $"You accept it until {turn.Reader.Day(until)}.",
        _ => null,
    };

    private protected override Card Draw(Turn turn, RiskCase risk, Refusal? problem) => TreatCard.Draw(turn, risk, Routing, problem);
}

internal static class TreatCard
{
    public static Card Draw(Turn turn, RiskCase risk, Routing routing, Refusal? problem)
    {
        var criteria = RiskCriteria.Current;
        var rating = risk.Risk.Rating!;
        string level = risk.Risk.IsOpportunity ? $"{RiskWords.Of(rating, isOpportunity: true)}." : $"{RiskWords.Of(rating)}. {criteria.Of(rating.Level).Meaning}";
        return Look.Card(
            risk.Risk.Title,
            $"{level} What is done about it?",
            [
                Look.Text(level),
                Look.Field(
                    new Input.ChoiceSet(TreatRisk.TreatmentField, "What is done about it?", "Choose one.",
                        [.. criteria.Treatments.Where(words => words.Treatment.Suits(risk.Risk.IsOpportunity)).Select(words => new Choice($"{words.Name}: {words.Meaning}", words.Treatment.ToString()))])
                    {
                        Value = (turn.Fields.Choice<Treatment>(TreatRisk.TreatmentField) ?? risk.Risk.Treatment ?? risk.Proposal?.Treatment) is { } chosen && chosen.Suits(risk.Risk.IsOpportunity) ? chosen.ToString() : null,
                        Style = ChoiceStyle.Expanded,
                    },
                    Accepting(turn, risk, rating.Level, routing), error: problem.At("risk.treatment")),
                RiskInput.Reason(turn, "How, or why?", "Needed to accept it; welcome otherwise.", "Two people look at each result, so a mistake is found.", problem),
            ],
            id: risk.Risk.Id.Value, state: "Risk, step 2 of 3: what is done about it",
            notice: problem is { Code: "risk.nobody" } ? Notice.Problem(problem.Text) : null,
            primary: Button.Change("Next", TreatRisk.Name, turn.NewId(), NextCard.Of(risk)),
            secondary: [Button.Open("Back", RateRisk.AskName, NextCard.Of(risk)), NextCard.ToTheRisks(risk)]);
    }

    private static string Accepting(Turn turn, RiskCase risk, Exposure level, Routing routing)
    {
        var criteria = RiskCriteria.Current;
        string months = $"for {criteria.Of(level).Months} months";
        return risk.Risk.IsOpportunity ? $"An opportunity that you let be is looked at again after {criteria.Of(level).Months} months."
            : risk.IsWithinAppetite(level) ? $"You may accept it yourself, {months}."
            : Accepter.For(level, risk, turn.Who.Id, routing) is { } accepter ? $"To accept it as it is, {routing.Directory.NameOf(accepter)} is asked, {months}."
            : "Nobody is left who may accept it as it is.";
    }
}
