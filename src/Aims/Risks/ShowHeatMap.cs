using Aims.Cards;
using Aims.Conversation;
using Row = Aims.Cards.Row;

namespace Aims.Risks;

/// <summary>"risk heat map of HR": the risks that the asker may see, by how likely and how bad they are.</summary>
/// <param name="view">Before anything is done, or with all done.</param>
public sealed class ShowHeatMap(HeatView view, RiskDesk desk) : Intent
{
    public const string Name = "risk.heat-map", ResidualName = "risk.residual-heat-map", ViewField = "view";

    public override string Verb => HeatMapCard.Verb(view);

    public override IReadOnlyList<string> Phrases => view is HeatView.Residual
        ? ["residual heat map", "residual risk heat map", "residual heatmap", "heat map of residual risks", "residual heat map of {of}", "residual risk heat map of {of}"]
        : [
            "heat map", "heatmap", "risk heat map", "risk heatmap", "heat map of risks", "heat map of our risks", "inherent heat map", "inherent risk heat map", "risk map", "risk matrix",
            "heat map of {of}", "risk heat map of {of}", "heatmap of {of}", "inherent heat map of {of}",
        ];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var people = desk.Directory.Now;
        var filter = RiskFilter.Read(turn.Fields, people);
        string? unknown = turn.Fields.Text(RiskFilter.WordsField) is { } words && filter.IsEmpty
            ? $"I know no department and no category of risks called \"{Plain.Line(words, 40)}\": this is all that you may see." : null;
        var map = new HeatMap(view, await desk.OnTheMap(turn, filter, ct));
        var card = HeatMapCard.Draw(turn, map, filter, people, unknown);
        return Reply.Page(card);
    }
}

/// <summary>The risks at one place of the map.</summary>
public sealed class ListRisksThere(RiskDesk desk) : Intent
{
    public const string Name = "risk.there", CellField = "cell";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var filter = RiskFilter.Read(turn.Fields, desk.Directory.Now);
        var view = turn.Fields.Choice<HeatView>(ShowHeatMap.ViewField) ?? HeatView.Inherent;
        var map = new HeatMap(view, await desk.OnTheMap(turn, filter, ct));
        // Where none was chosen the worst is meant, which the card proposes.
        if ((turn.Fields.Has(CellField) ? HeatMap.Cell.Read(turn.Fields.Text(CellField)) : map.Filled.Select(filled => filled.Cell).Cast<HeatMap.Cell?>().FirstOrDefault()) is not { } cell)
            return Reply.Say("Which place on the map? Say \"heat map\" and choose one.");
        var found = map.At(cell);
        var paging = Paging.Of(turn, found.Count);
        (string, string)[] about = [(CellField, cell.ToString()), (ShowHeatMap.ViewField, view.ToString()), .. filter.Data()];
        string told = $"{HeatMapCard.Count(found.Count)}{filter.InWords()} at {HeatMapCard.InWords(cell)}, {HeatMapCard.InWords(view)}.";
        var card = Look.Card(
            "Risks at this place", told,
            [
                Look.Text(told),
                .. found.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(found).Select(RowOf)])],
                .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
            ],
            secondary: [.. paging.Buttons(Name, about), Button.Open("Back to the map", HeatMapCard.Verb(view), [.. filter.Data()])]);
        return new Reply(card, told);
    }

    private static Row RowOf(Risk risk) => new(
        risk.Title, $"{risk.Id} · {risk.About} · {RiskWords.Of(risk.Standing)}", Button.Open("Open", Risk.View, (Risk.Field, risk.Id.Value)));
}
