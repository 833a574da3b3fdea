using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Suppliers;

/// <summary>A form that changes a supplier.</summary>
public abstract class SupplierChange(SupplierDesk desk) : RecordChange<Supplier, SupplierEvent>(desk.Records, Supplier.Type, Supplier.Field, SupplierRules.NotFound)
{
    public const string NoteField = "note";

    private protected SupplierDesk Desk => desk;

    private protected sealed override bool Sees(Turn turn, Supplier supplier) => supplier.MayBeSeenBy(turn.Who);

    // Whoever has just given it to another sees that.
    private protected sealed override bool StillSees(Turn turn, Supplier now, Outcome outcome) => outcome.Refusal is null || Sees(turn, now);

    private protected override Refusal? MayNot(Turn turn, Supplier supplier) => supplier.MayNotChange(turn.Who);

    private protected sealed override Task<Reply> Show(Turn turn, Supplier supplier, long version, Notice? notice, CancellationToken ct) =>
        SupplierCard.Reply(turn, supplier, desk, notice, ct);

    private protected static (string, string) Self(Supplier supplier) => (Supplier.Field, supplier.Id.Value);

    private protected static Execute Back(Supplier supplier) => Button.Open("Back", Supplier.View, Self(supplier)) with { AssociatedInputs = AssociatedInputs.None };
}
