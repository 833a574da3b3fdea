using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Objectives.Kpis;

/// <summary>Measures a KPI no more. Its values stay.</summary>
public sealed class StopKpi(KpiDesk desk) : KpiChange(desk)
{
    public const string Name = "kpi.stop", AskName = "kpi.ask-stop", ReasonField = "reason";

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override string Done => "It is measured no more. Its values stay, and it can be taken up again.";

    private protected override Task<Decided<KpiEvent>> Decide(Kpi kpi, Turn turn, CancellationToken ct) => Task.FromResult(KpiRules.Stop(kpi, turn.Fields.Text(ReasonField)));

    private protected override Reply Draw(Turn turn, Kpi kpi, Refusal? problem) => new(
        Look.Card(
            $"Stop {kpi.Definition.Name}?", problem?.Text ?? "It gets no more values, and nobody is told of it any more.",
            [
                Look.Text("It gets no more values, and nobody is told of it any more."),
                Look.Field(
                    new Input.Text(ReasonField, "Why?", "Say it in a sentence or two.") { Value = turn.Fields.Text(ReasonField), IsMultiline = true, MaxLength = KpiRules.LongestReason },
                    example: "Nobody decides anything by it.", error: problem?.Text),
            ],
            id: kpi.Id.Value, primary: Button.Change("Stop", Name, turn.NewId(), (Kpi.Field, kpi.Id.Value)), secondary: [KpiCard.Open("Leave it", kpi)]),
        problem?.Text ?? $"Stop {Plain.Line(kpi.Definition.Name)}?");
}

public sealed class ResumeKpi(KpiDesk desk) : KpiChange(desk)
{
    public const string Name = "kpi.resume";

    public override string Verb => Name;

    private protected override string Done => "It is measured again, from the next morning on.";

    private protected override Task<Decided<KpiEvent>> Decide(Kpi kpi, Turn turn, CancellationToken ct) => Task.FromResult(KpiRules.Resume(kpi));

    private protected override Reply Draw(Turn turn, Kpi kpi, Refusal? problem) => Reply.Say(problem!.Text);
}
