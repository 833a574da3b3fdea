using Aims.Cards;
using Aims.Conversation;
using Aims.Questions;

namespace Aims.Objectives.Kpis;

/// <summary>"new kpi": begins with the question, in words, as anybody would ask it.</summary>
public sealed class NewKpi(KpiDesk desk) : Intent
{
    public const string Name = "kpi.new", AsksField = "asks";

    public const int LongestAsked = 300;

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases => ["new kpi", "add kpi", "create kpi", "define kpi", "measure something", "new indicator"];

    public override Hint Hint => new("new kpi", "watch a number of your own, day by day", who => who.Is(People.Role.Lead));

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        Task.FromResult(KpiRules.MayNotChange(turn.Who, desk.Directory) is { } refusal ? Reply.Say(refusal.Text) : Draw(turn, null));

    internal static Reply Draw(Turn turn, string? problem)
    {
        const string Text = "Ask for one number in your own words: how many, what share, or what average. It is then counted every morning over all records.";
        return new Reply(
            Look.Card(
                "New KPI", problem ?? Text,
                [
                    Look.Text(Text),
                    Look.Field(
                        new Input.Text(AsksField, "What shall be measured?", "Ask for one number.") { Value = turn.Fields.Text(AsksField), MaxLength = LongestAsked },
                        example: "How many high-risk systems are not assessed?", error: problem),
                ],
                state: "Step 1 of 2",
                primary: Button.Open("Next", ReadKpi.Name), secondary: [Button.Open("Not now", Kpi.All) with { AssociatedInputs = AssociatedInputs.None }]),
            problem ?? "What shall be measured?");
    }
}

/// <summary>Reads the question of a new KPI, and shows how it was understood and what it comes to now.</summary>
public sealed class ReadKpi(KpiDesk desk) : Intent
{
    public const string Name = "kpi.read";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (KpiRules.MayNotChange(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Text(NewKpi.AsksField) is not { Length: <= NewKpi.LongestAsked } words)
            return NewKpi.Draw(turn, $"Ask for one number, in at most {NewKpi.LongestAsked} characters.");
        var heard = await desk.Asking.Hear(turn, words, Task.FromResult<Status.LastQuestion?>(null), ct);
        if (heard.Reading is not Reading.Understood { Question: var asked })
            return NewKpi.Draw(turn, heard.Reading switch
            {
                Reading.Unsure { Say: { Length: > 0 } unsure } => unsure,
                Reading.Declined { Say: { Length: > 0 } declined } => declined,
                _ => "I did not understand that as a question. Try it in the chat first: what is answered there with a number can be measured.",
            });
        var question = KpiQuestion.Bare(asked);
        return KpiQuestion.Lacks(question, desk.Asking.Catalog) is { } lack ? NewKpi.Draw(turn, lack.Text)
            : await DefineKpi.Draw(turn, desk, question, Proposed(question, words), null, ct);
    }

    private KpiDefinition Proposed(StatusQuestion question, string words)
    {
        bool isShare = question.Measure is Measure.Rate;
        string said = Plain.Line(words).TrimEnd('?', '.', ' '), name = char.ToUpperInvariant(said[0]) + said[1..];
        return new(Plain.Line(name, KpiRules.LongestName - 1), $"{Plain.Line(name, KpiRules.LongestSays - 2)}.", QuestionJson.Write(question), KpiQuestion.UnitOf(question, desk.Asking.Catalog),
            isShare ? Better.Higher : Better.Lower, isShare ? new(95, 80) : new(0, 5));
    }
}
