using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Suppliers;

/// <summary>A form that changes a supplier: decides on it as it is, and shows it as it then is.</summary>
public abstract class SupplierChange(SupplierDesk desk) : Intent
{
    public const string NoteField = "note";

    private protected SupplierDesk Desk => desk;

    /// <summary>Why the person may not do it now; null when they may.</summary>
    private protected virtual Refusal? MayNot(Supplier supplier, Turn turn) => supplier.MayNotChange(turn.Who);

    /// <summary>What the answers make of it. It may run several times.</summary>
    private protected abstract Task<Decided<SupplierEvent>> Decide(Draft draft, Turn turn, Supplier supplier, CancellationToken ct);

    /// <summary>The form; with what was lacking, when something was.</summary>
    private protected abstract Card Draw(Turn turn, Supplier supplier, Refusal? problem);

    /// <summary>What is said once it is done.</summary>
    private protected abstract string Done(Turn turn, Supplier now);

    public sealed override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SupplierId>(Supplier.Field) is not { } id)
            return Reply.Say(SupplierRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            if ((await draft.Load(Supplier.Type, id.Value, ct)).State is not { } supplier || !supplier.MayBeSeenBy(turn.Who))
                draft.Refuse(SupplierRules.NotFound);
            else if (MayNot(supplier, turn) is { } refusal)
                draft.Refuse(refusal);
            else
                await draft.Apply(Supplier.Type, id.Value, await Decide(draft, turn, supplier, ct), ct);
        }, ct);
        if (outcome.Draft.Now(Supplier.Type, id.Value) is not { } now || (outcome.Refusal is not null && !now.MayBeSeenBy(turn.Who)))
            return Reply.Say(SupplierRules.NotFound.Text);
        return outcome.Refusal switch
        {
            null => await SupplierCard.Reply(turn, now, desk, outcome.Repeated ? null : Notice.Done(Done(turn, now)), ct),
            { } refusal when MayNot(now, turn) is null => Page(Draw(turn, now, refusal)),
            { } refusal => await SupplierCard.Reply(turn, now, desk, Notice.Note(refusal.Text), ct),
        };
    }

    /// <summary>The intent that opens the form.</summary>
    private protected Intent Asking(string verb) => new Asker(this, desk, verb);

    private protected static Reply Page(Card card) => new(card, card.Speak);

    private protected static (string, string) Self(Supplier supplier) => (Supplier.Field, supplier.Id.Value);

    private protected static Execute Back(Supplier supplier) => Button.Open("Back", Supplier.View, Self(supplier)) with { AssociatedInputs = AssociatedInputs.None };

    private sealed class Asker(SupplierChange change, SupplierDesk desk, string verb) : Intent
    {
        public override string Verb => verb;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            turn.Fields.Id<SupplierId>(Supplier.Field) is not { } id
            || (await desk.Records.Read(Supplier.Type, id.Value, ct)).State is not { } supplier || !supplier.MayBeSeenBy(turn.Who) ? Reply.Say(SupplierRules.NotFound.Text)
            : change.MayNot(supplier, turn) is { } refusal ? await SupplierCard.Reply(turn, supplier, desk, Notice.Note(refusal.Text), ct)
            : Page(change.Draw(turn, supplier, null));
    }
}
