using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Suppliers;

/// <summary>Changes what is known of a supplier.</summary>
public sealed class ChangeSupplier(SupplierDesk desk) : SupplierChange(desk)
{
    public const string Name = "supplier.change", AskName = "supplier.ask-change";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override async Task<Decided<SupplierEvent>> Decide(Draft draft, Turn turn, Supplier supplier, CancellationToken ct)
    {
        var (facts, lacks) = SupplierForm.Read(turn, Desk.Directory);
        if (facts is null)
            return lacks!;
        var decided = SupplierRules.Change(supplier, turn.Who, facts, await Desk.Others(supplier.Id, ct));
        if (decided.Events.Count > 0 && facts.Owner != supplier.Facts.Owner && facts.Owner != turn.Who.Id)
            draft.TellQuietly(facts.Owner, Supplier.View, supplier.Key, bundled: false);
        return decided;
    }

    private protected override Card Draw(Turn turn, Supplier supplier, Refusal? problem) => Look.Card(
        "Change the supplier", $"What is known of {supplier.Facts.Name}.", [.. SupplierForm.Inputs(turn, supplier.Facts, null, Desk.Directory, problem)],
        id: supplier.Id.Value, state: SupplierWords.Of(supplier.State),
        primary: Button.Change("Save", Name, turn.NewId(), Self(supplier)), secondary: [Back(supplier)]);

    private protected override string Done(Turn turn, Supplier now) => "It is saved.";
}
