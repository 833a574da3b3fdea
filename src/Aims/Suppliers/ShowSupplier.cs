using Aims.Conversation;

namespace Aims.Suppliers;

/// <summary>Shows a supplier to whoever answers for it or oversees.</summary>
public sealed class ShowSupplier(SupplierDesk desk) : Intent
{
    public override string Verb => Supplier.View;

    public override IReadOnlyList<string> Phrases => ["supplier {supplier}", "show supplier {supplier}", "open supplier {supplier}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SupplierId>(Supplier.Field) is { } id)
            return (await desk.Records.Read(Supplier.Type, id.Value, ct)).State is { } supplier && supplier.MayBeSeenBy(turn.Who)
                ? await SupplierCard.Reply(turn, supplier, desk, null, ct) : Reply.Say(SupplierRules.NotFound.Text);
        string name = turn.Fields.Text(Supplier.Field) ?? "";
        return (await desk.Seen(turn.Who, ct)).Find(one => one.IsCalled(name)) is { } called
            ? await SupplierCard.Reply(turn, called, desk, null, ct) : Reply.Say(SupplierRules.NotFound.Text);
    }
}
