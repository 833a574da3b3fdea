using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Row = Aims.Cards.Row;

namespace Aims.Risks;

/// <summary>"risk appetite": the organisation's scale, what is made of it, and who may accept what (ISO/IEC 42001 6.1.2).</summary>
public sealed class ShowCriteria(Routing routing) : Intent
{
    public const string Name = "risk.criteria";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases => ["risk criteria", "risk appetite", "our risk appetite", "what is our risk appetite", "risk scale", "who may accept risks", "who accepts risks"];

    public override Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var criteria = RiskCriteria.Current;
        const string said = "How likely a risk is and how bad it would be make its level. The level says who may accept it, and for how long.";
        var card = Look.Card(
            "Risk criteria and appetite", said,
            [
                Look.Text(said),
                Look.Heading("How likely"), Scale(criteria.Likelihood),
                Look.Heading("How bad"), Scale(criteria.Impact),
                Look.Heading("The level"), HeatMapCard.Table(_ => null), .. HeatMapCard.Legend(),
                Look.Heading("Who accepts what"), Look.Rows([.. criteria.Levels.Select(level => new Row(RiskWords.Of(level.Level), Accepts(criteria, level)))]),
                .. criteria.Appetites.Count == 0 ? Array.Empty<Element>()
                    : [Look.Subtle($"Less is accepted of {string.Join(", ", criteria.Appetites.Select(rule => $"{RiskCategories.InWords(rule.Category).ToLowerInvariant()} (up to {RiskWords.Of(rule.Appetite).ToLowerInvariant()})"))}.")],
                Look.Subtle($"Costs are kept in {criteria.Currency}."),
            ],
            secondary: [Button.Open("Heat map", ShowHeatMap.Name), Button.Open("Risk register", Risk.Register)]);
        return Task.FromResult(new Reply(card, $"Risk criteria and appetite. {said}"));
    }

    private static FactSet Scale(IReadOnlyList<ScaleStep> steps) => Look.Facts([.. steps.Select((step, at) => ($"{PlanCard.Text(at + 1)} {step.Name}", (string?)step.Meaning))]);

    private string Accepts(RiskCriteria criteria, LevelRule level)
    {
        string who = level.Level <= criteria.Appetite ? "whoever answers for it"
            : routing.Routes.Find(ApprovalSubject.HighResidualRisk, (int)level.Level + 1, null) is { Steps: [var step] } ? $"{step.InWords()}, with no part in it" : "nobody";
        return $"{level.Meaning} Accepted by {who}, for {PlanCard.Text(level.Months)} months.";
    }
}
