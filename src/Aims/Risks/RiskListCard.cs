using Aims.Assessments;
using Aims.Assessments.Forms.Scoring;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;
using Row = Aims.Cards.Row;

namespace Aims.Risks;

/// <summary>The risks of a system, the unanswered first, with what to do next.</summary>
internal static class RiskListCard
{
    public const string FromField = "from";

    public static Reply Reply(Turn turn, AssessmentRisks risks, AiSystem system, IDirectory directory)
    {
        var assessment = risks.Assessment;
        bool mine = assessment.MayBeAnsweredBy(turn.Who.Id) && system.State is not SystemState.Retired;
        int open = risks.Open().Count;
        var rows = Rows(turn, risks, mine, directory);
        int from = RiskInput.Number(turn.Fields, FromField) is { } asked && asked < rows.Count ? asked : 0;
        string told = Told(risks, open, rows.Count);
        var card = Look.Card(
            $"Risks of {system.Name}",
            told,
            [
                Look.Text(told),
                .. rows.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. rows.Skip(from).Take(Look.RowsShown)], rows.Count - from)],
            ],
            id: $"{system.Id} · {assessment.Id}", state: "Risks",
            notice: mine && assessment.IsOpen && open > 0 ? Notice.Warning("Say what becomes of each risk, then submit the assessment.") : null,
            primary: mine && assessment.IsOpen && open == 0 && rows.Count > 0 && !risks.LackAnswers
                ? Button.Change("Submit the assessment", Assessment.Submit, turn.NewId(), Of(assessment)) : null,
            secondary:
            [
                .. rows.Count - from > Look.RowsShown
                    ? [Button.Open("More risks", Risk.List, Of(assessment), (FromField, PlanCard.Text(from + Look.RowsShown)))] : Array.Empty<CardAction>(),
                .. mine ? [Button.Open("Add a risk", AddRisk.AskName, Of(assessment))] : Array.Empty<CardAction>(),
                .. mine && assessment.IsOpen ? [Button.Open("Back to the answers", Assessment.View, Of(assessment))] : Array.Empty<CardAction>(),
                Button.Open("Show the system", AiSystem.View, (AiSystem.Type.Kind, system.Id.Value)),
            ]);
        return new Reply(card, $"{system.Id} {Plain.Line(system.Name)}: {told}");
    }

    private static string Told(AssessmentRisks risks, int open, int all) =>
        risks.LackAnswers && all == 0 ? "Risks come up once all questions of the assessment are answered."
        : all == 0 ? "The answers bring up no risk. If you know of one, add it."
        : open == 0 ? $"{(all == 1 ? "1 risk" : $"{all} risks")}, all answered."
        : $"{(all == 1 ? "1 risk" : $"{all} risks")}, {open} not answered yet.";

    private static List<Row> Rows(Turn turn, AssessmentRisks risks, bool mine, IDirectory directory)
    {
        var proposed = risks.Proposed();
        var begun = (risks.Assessment.Risks ?? [])
            .Where(risk => risk.Standing is not RiskStanding.Withdrawn || proposed.Any(proposal => proposal.Name == risk.Proposal));
        return
        [
            .. proposed.Where(proposal => risks.Of(proposal) is null).Select(proposal => Proposed(turn, risks.Assessment, proposal, mine)),
            .. begun.OrderBy(risk => risk.IsAnswered).ThenByDescending(risk => risk.Applies ? risk.Level : null).ThenBy(risk => risk.Id, StringComparer.Ordinal)
                .Select(risk => new Row(
                    risk.Title, $"{risk.Id} · {RiskWords.Line(risk, turn, directory)}",
                    mine && !risk.IsAnswered
                        ? Button.Open("Answer", risk.Standing is RiskStanding.Identified ? Risk.GoOn : RateRisk.AskName, (Risk.Field, risk.Id))
                        : Button.Open("Open", Risk.View, (Risk.Field, risk.Id)))),
        ];
    }

    // A press of its own each: an earlier drawing of the card must not take one risk for another.
    private static Row Proposed(Turn turn, Assessment assessment, ProposedRisk proposal, bool mine) => new(
        proposal.Title, "Brought up by the answers · not answered yet",
        mine ? Button.Change("Answer", TakeUpRisk.Name, turn.NewId(), Of(assessment), (TakeUpRisk.ProposalField, proposal.Name)) : null);

    private static (string, string) Of(Assessment assessment) => (Assessment.Field, assessment.Id.Value);
}
