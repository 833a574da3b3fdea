using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Suppliers;

/// <summary>The due diligence: a few questions, what they come to, and why (ISO/IEC 42001 A.10.3).</summary>
public sealed class AssessSupplier(SupplierDesk desk) : SupplierChange(desk)
{
    public const string Name = "supplier.assess", OutcomeField = "outcome";

    // No name of an input may be one of a button's data.
    private const string Asked = "ask-";

    public override string Verb => Name;

    public override Intent Ask => Asking(Supplier.Check);

    private protected override Decided<SupplierEvent> Decide(Turn turn, Supplier supplier) =>
        SupplierRules.Assess(
            supplier, turn.Who, Answers(turn), turn.Fields.Choice<Suitability>(OutcomeField), turn.Fields.Text(NoteField), turn.Reader.Today(turn.Now));

    private protected override Card Draw(Turn turn, Supplier supplier, Refusal? problem)
    {
        var given = Answers(turn);
        return Look.Card(
            "Due diligence", $"What is known of {supplier.Facts.Name}, and whether that will do.",
            [
                .. supplier.Diligence is { } last ? [Look.Subtle($"Last on {turn.Reader.Day(last.At)}: {SupplierWords.Of(last.Outcome).ToLowerInvariant()}.")] : Array.Empty<Element>(),
                .. SupplierCheck.Current.Questions.Select(question => Look.Field(
                    new Input.ChoiceSet(Asked + question.Id, question.Ask, "Choose one.", [.. Enum.GetValues<DiligenceAnswer>().Select(answer => new Choice(SupplierWords.Of(answer), answer.ToString()))])
                    {
                        Value = given.TryGetValue(question.Id, out var answered) ? answered.ToString() : supplier.Diligence?.Answers.TryGetValue(question.Id, out var before) == true ? before.ToString() : null,
                        Placeholder = "Choose",
                    },
                    error: given.ContainsKey(question.Id) ? null : problem.At(SupplierRules.Answers))),
                Look.Field(
                    new Input.ChoiceSet(OutcomeField, "So it is", "Choose one.", [.. Enum.GetValues<Suitability>().Select(outcome => new Choice(SupplierWords.Of(outcome), outcome.ToString()))])
                    {
                        Value = turn.Fields.Choice<Suitability>(OutcomeField)?.ToString(),
                        Style = ChoiceStyle.Expanded,
                    },
                    error: problem.At(SupplierRules.Outcome)),
                SupplierForm.Note(turn, "Why?", "Its certificate and the test report of May were read; it does not say on what data it was trained.", problem, SupplierRules.Ground),
            ],
            id: supplier.Id.Value, state: supplier.Facts.Name,
            primary: Button.Change("Save", Name, turn.NewId(), Self(supplier)), secondary: [Back(supplier)]);
    }

    private protected override string Done(Turn turn, Supplier now) => $"The due diligence is recorded. It is asked again by {turn.Reader.Day(now.Diligence!.Next)}.";

    private static Dictionary<string, DiligenceAnswer> Answers(Turn turn) =>
        (from question in SupplierCheck.Current.Questions
         let answer = turn.Fields.Choice<DiligenceAnswer>(Asked + question.Id)
         where answer is not null
         select (question.Id, answer.Value)).ToDictionary(StringComparer.Ordinal);
}
