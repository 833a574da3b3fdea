using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Objectives.Kpis;

/// <summary>Gives a KPI another owner or other limits; one of the organisation's own also another name or direction. Its question stays: another question is another KPI.</summary>
public sealed class ChangeKpi(KpiDesk desk) : KpiChange(desk)
{
    public const string Name = "kpi.change", AskName = "kpi.ask-change";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override string Done => "It is changed. What is beyond its limits is told with the next value.";

    private protected override async Task<Decided<KpiEvent>> Decide(Kpi kpi, Turn turn, CancellationToken ct)
    {
        var (definition, owner, lacks) = KpiForm.Read(turn, kpi.Definition, kpi.Owner, Desk.Directory);
        if (lacks is { } lack)
            return lack;
        if (kpi.Own is null)
            return KpiRules.Tune(kpi, owner, definition.Limits);
        var others = (await Desk.All(ct)).Where(series => series.Kpi.Id != kpi.Id).Select(series => series.Kpi.Definition.Name).ToList();
        return definition == kpi.Own && owner == kpi.Owner ? Decided<KpiEvent>.Nothing : KpiRules.Define(kpi.Id, definition, owner, others);
    }

    private protected override Reply Draw(Turn turn, Kpi kpi, Refusal? problem)
    {
        var inputs = kpi.Own is null ? KpiForm.Tuning(turn, kpi.Definition, kpi.Owner, Desk.Directory, problem) : KpiForm.All(turn, kpi.Definition, kpi.Owner, Desk.Directory, problem);
        return new(
            Look.Card(
                $"Change {kpi.Definition.Name}", problem?.Text ?? $"{kpi.Definition.Says} {KpiWords.Of(kpi.Definition.Better)}.",
                [Look.Text($"{kpi.Definition.Says} Here {KpiWords.Of(kpi.Definition.Better)}."), .. inputs],
                id: kpi.Id.Value, primary: Button.Change("Save", Name, turn.NewId(), [(Kpi.Field, kpi.Id.Value), .. Kept.Typed(turn, KpiForm.Fields)]), secondary: [KpiCard.Open("Leave it", kpi)]),
            problem?.Text ?? $"Change {Plain.Line(kpi.Definition.Name)}");
    }
}
