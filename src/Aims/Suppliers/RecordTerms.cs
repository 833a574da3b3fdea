using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Suppliers;

/// <summary>Says which of the terms that matter the contract has (ISO/IEC 42001 A.10.2, A.10.3).</summary>
public sealed class RecordTerms(SupplierDesk desk) : SupplierChange(desk)
{
    public const string Name = "supplier.terms", AskName = "supplier.ask-terms", AgreedField = "agreed", ContractField = "contract";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Decided<SupplierEvent> Decide(Turn turn, Supplier supplier) =>
        SupplierRules.Record(supplier, turn.Who, Ticked(turn), turn.Fields.Text(ContractField));

    private protected override Card Draw(Turn turn, Supplier supplier, Refusal? problem)
    {
        string agreed = string.Join(',', turn.Fields.Has(ContractField) ? Ticked(turn) : supplier.Terms?.Agreed.AsEnumerable() ?? []);
        return Look.Card(
            "What does the contract say?", $"The terms that matter, in the contract with {supplier.Facts.Name}.",
            [
                Look.Field(
                    new Input.Text(ContractField, "Which contract?", "Say which it is.")
                    {
                        Value = turn.Fields.Has(ContractField) ? turn.Fields.Text(ContractField) : supplier.Terms?.Contract,
                        MaxLength = SupplierRules.LongestText,
                        IsRequired = true,
                    },
                    example: "C-2026-114 with its annex on AI, in the contract store.", error: problem.At(SupplierRules.Contract)),
                Look.Field(
                    new Input.ChoiceSet(AgreedField, "Tick what it has", "Tick what the contract has.", [.. SupplierCheck.Current.Terms.Select(term => new Choice($"{term.Title}. {term.Help}", term.Id))])
                    {
                        Value = agreed.Length == 0 ? null : agreed,
                        IsMultiSelect = true,
                        Style = ChoiceStyle.Expanded,
                    }),
            ],
            id: supplier.Id.Value, state: supplier.Facts.Name,
            primary: Button.Change("Save", Name, turn.NewId(), Self(supplier)), secondary: [Back(supplier)]);
    }

    private protected override string Done(Turn turn, Supplier now) => now.Missing.Count() switch
    {
        0 => "Recorded. The contract has all terms that matter.",
        var missing => $"Recorded. {missing} of {SupplierCheck.Current.Terms.Count} terms that matter are not in it: plan an action, or say in the due diligence why it will do.",
    };

    private static IEnumerable<string> Ticked(Turn turn) => (turn.Fields.Text(AgreedField) ?? "").Split(',', StringSplitOptions.TrimEntries).Where(id => SupplierCheck.Current.Term(id) is not null);
}
