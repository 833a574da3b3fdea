using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.People;
using Aims.Questions;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Risks;

/// <summary>"risk register": where the risks stand together, and the ways on from there.</summary>
public sealed class ShowRegister(RiskDesk desk) : Intent
{
    private static readonly (string Title, Filter Where)[] Views =
    [
        ("Above the appetite and not accepted", new Is("above-unaccepted")),
        ("Whose acceptance ends within 30 days", new Is("ends-soon")),
        ("Whose acceptance has expired", new Is("expired")),
        ("Not answered yet", new Test("standing", Op.Is, "identified")),
        ("Of the organisation and its processes", new Test("source", Op.Is, "organisation", "process")),
        ("Opportunities", new Test("nature", Op.Is, "opportunity")),
    ];

    public override string Verb => Risk.Register;

    public override IReadOnlyList<string> Phrases => ["risk register", "register of risks", "our risk register", "risk overview", "risks of the organisation overview"];

    public override Hint Hint => new("risk register", "where the risks stand, the heat map, and what it costs to treat them", who => who.Oversees || desk.Directory.IsManager(who.Id));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var today = turn.Reader.Today(turn.Now);
        var risks = await desk.Seen(turn, (risk, _) => risk.Applies, ct);
        int[] counts = [.. Counts(risks, today)];
        string told = risks.Count == 0 ? "No risks that you may see. They come up in impact assessments, and can be taken up here."
            : $"{HeatMapCard.Count(risks.Count)} in use: {RiskWords.Counts(risks.Where(risk => !risk.IsOpportunity).Select(risk => risk.Level).OfType<Exposure>()) ?? "none rated yet"}.";
        var card = Look.Card(
            "Risk register", told,
            [
                Look.Text(told),
                .. Cost(risks) is { } cost ? [Look.Facts(("Treatments cost", cost))] : Array.Empty<Element>(),
                .. risks.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. Views.Zip(counts, (view, count) => new Row(
                    view.Title, count == 0 ? "None" : PlanCard.Text(count), count == 0 ? null : AskButton.Of("Show", new StatusQuestion("risk") { Where = view.Where })))])],
            ],
            primary: risks.Count == 0 ? null : Button.Open("Heat map", ShowHeatMap.Name),
            secondary:
            [
                .. RaiseRisk.May(turn.Who, null, desk.Directory) is null ? [Button.Open("Take up a risk", RaiseRisk.AskName)] : Array.Empty<CardAction>(),
                .. risks.Count == 0 ? Array.Empty<CardAction>() : [AskButton.Of("All risks", new StatusQuestion("risk"))],
                .. risks.Count == 0 || !desk.CanExport ? Array.Empty<CardAction>() : [ExportButton.Of(ExportList.Risks)],
                Button.Open("Criteria", ShowCriteria.Name),
            ]);
        return new Reply(card, $"Risk register. {told}");
    }

    // In the order of the views.
    private static IEnumerable<int> Counts(IReadOnlyList<Risk> risks, DateOnly today) =>
    [
        risks.Count(risk => risk.IsUnacceptedOn(today)), risks.Count(risk => risk.EndsSoonOn(today)),
        risks.Count(risk => risk.Standing is RiskStanding.Accepted && risk.Acceptance!.HasExpiredBy(today)), risks.Count(risk => risk.Standing is RiskStanding.Identified),
        risks.Count(risk => risk.Source is RiskSource.Organisation or RiskSource.Process), risks.Count(risk => risk.IsOpportunity),
    ];

    // One sum for each currency: after a change of the criteria there may be two.
    private static string? Cost(IReadOnlyList<Risk> risks) =>
        string.Join(", ", risks.Select(risk => risk.Cost).OfType<Money>().GroupBy(cost => cost.Currency).OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new Money(same.Sum(cost => cost.Amount), same.Key).ToString())) is { Length: > 0 } sum ? sum : null;
}
