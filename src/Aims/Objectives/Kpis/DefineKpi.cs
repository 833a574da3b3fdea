using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Questions;
using Aims.Status;

namespace Aims.Objectives.Kpis;

/// <summary>Makes a KPI of a question.</summary>
public sealed class DefineKpi(KpiDesk desk) : Intent
{
    public const string Name = "kpi.define";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        turn = Kept.In(turn);
        if (KpiRules.MayNotChange(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (AskButton.Read(turn.Fields) is not { } asked || KpiQuestion.Bare(asked) is var question && KpiQuestion.Lacks(question, desk.Asking.Catalog) is not null)
            return NewKpi.Draw(turn, "That question cannot be measured. Ask for one number.");
        var blank = new KpiDefinition("", "", QuestionJson.Write(question), KpiQuestion.UnitOf(question, desk.Asking.Catalog), Better.Higher, new(0, 0));
        var (definition, owner, lacks) = KpiForm.Read(turn, blank, turn.Who.Id, desk.Directory);
        var names = (await desk.All(ct)).Select(series => series.Kpi.Definition.Name).ToList();
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            string id = await NewId(draft, ct);
            await draft.Apply(Kpi.Type, id, lacks is { } lack ? lack : KpiRules.Define(new(id), definition, owner, names), ct);
        }, ct);
        if (outcome.Refusal is { } problem)
            return await Draw(turn, desk, question, definition, problem, ct);
        return outcome.IdOf(Kpi.Type) is { } made && await desk.Find(new(made), ct) is { } series
            ? await KpiCard.Reply(turn, series, desk, ct, outcome.Repeated ? null : Notice.Done("It is measured every morning, from the next one on."))
            : Reply.Say(KpiRules.NotFound.Text);
    }

    internal static async Task<Reply> Draw(Turn turn, KpiDesk desk, StatusQuestion question, KpiDefinition kpi, Refusal? problem, CancellationToken ct)
    {
        var reading = (await desk.Measure([question], turn.Now, ct))[0];
        if (reading.Broken is { } broken)
            return NewKpi.Draw(turn, broken);
        string words = Plain.Line(await desk.Words(question, turn, ct), 300), taken = KpiWords.TakenOf(reading) is { } of ? $" ({of})" : "";
        var card = Look.Card(
            "New KPI", problem?.Text ?? $"Understood as: {words}.",
            [
                Look.Facts(("Understood as", words), ("Comes to now", KpiWords.Of(reading, kpi) + taken)),
                .. KpiForm.All(turn, kpi, turn.Who.Id, desk.Directory, problem),
            ],
            state: "Step 2 of 2",
            primary: Button.Change("Save", Name, turn.NewId(), [(AskButton.Field, QuestionJson.Write(question)), .. Standing(kpi)]),
            secondary: [Button.Open("Back", NewKpi.Name) with { AssociatedInputs = AssociatedInputs.None }, Button.Open("Not now", Kpi.All) with { AssociatedInputs = AssociatedInputs.None }]);
        return CardSize.Fits(card) ? new Reply(card, problem?.Text ?? $"Understood as: {words}") : NewKpi.Draw(turn, "That has more conditions than can be kept. Ask it in fewer words.");
    }

    private static (string, string)[] Standing(KpiDefinition kpi) => Kept.Standing(
    [
        (KpiForm.NameField, kpi.Name), (KpiForm.SaysField, kpi.Says), (KpiForm.UnitField, kpi.Unit), (KpiForm.BetterField, kpi.Better.ToString()),
        (KpiForm.WarningField, Numbers.Type(kpi.Limits.Warning)), (KpiForm.AlarmField, Numbers.Type(kpi.Limits.Alarm)),
    ]);

    // The first numbers are those of the file.
    private static async Task<string> NewId(Draft draft, CancellationToken ct)
    {
        string id;
        do
            id = await draft.NewId(Kpi.Type, ct);
        while (string.CompareOrdinal(id, RecordId.Format(KpiId.Prefix, ShippedKpis.LastNumber)) <= 0);
        return id;
    }
}
