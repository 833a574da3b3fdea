using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Suppliers;

/// <summary>Adds a supplier.</summary>
public sealed class AddSupplier(SupplierDesk desk) : Intent
{
    public const string Name = "supplier.add", AskName = "supplier.new", CalledField = "called";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (SupplierRules.MayNotAdd(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        var (facts, lacks) = SupplierForm.Read(turn, desk.Directory);
        if (facts is null)
            return Draw(turn, desk, lacks);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            // The number is taken first: of two who add one supplier at once, the second is asked again with the first among the others.
            string id = await draft.NewId(Supplier.Type, ct);
            Decided<SupplierEvent> decided = SupplierRules.Lacks(facts, await desk.Others(null, ct)) is { } lack ? lack : new SupplierAdded(new(id), facts);
            await draft.Apply(Supplier.Type, id, decided, ct);
            if (decided.Refusal is null && facts.Owner != turn.Who.Id)
                draft.TellQuietly(facts.Owner, Supplier.View, Supplier.Type.Key(id), bundled: false);
        }, ct);
        if (outcome.Refusal is { } problem)
            return Draw(turn, desk, problem);
        return outcome.IdOf(Supplier.Type) is { } made && (await desk.Records.Read(Supplier.Type, made, ct)).State is { } supplier
            ? await SupplierCard.Reply(turn, supplier, desk, Notice.Done("The supplier is added. Look at its contract and answer the due diligence next."), ct)
            : Reply.Say(SupplierRules.NotFound.Text);
    }

    private static Reply Draw(Turn turn, SupplierDesk desk, Refusal? problem)
    {
        const string said = "Who provides AI systems, or parts of them, to us? A minute is enough; contract and due diligence follow.";
        return new Reply(
            Look.Card(
                "Add a supplier", said, [Look.Text(said), .. SupplierForm.Inputs(turn, null, turn.Fields.Text(CalledField), desk.Directory, problem)],
                primary: Button.Change("Add", Name, turn.NewId()),
                secondary: [Button.Open("Not now", Supplier.List) with { AssociatedInputs = AssociatedInputs.None }]),
            "Add a supplier");
    }

    /// <summary>Asks for a supplier, with the name that systems give it where it comes from the register.</summary>
    public sealed class Ask(SupplierDesk desk) : Intent
    {
        public override string Verb => AskName;

        public override IReadOnlyList<string> Phrases => ["add a supplier", "add supplier", "new supplier", "register a supplier", "add a vendor", "new vendor", "add supplier {called}"];

        public override Hint Hint => new("add a supplier", "who provides AI to us, with contract and due diligence", who => who.Is(People.Role.Lead));

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            Task.FromResult(SupplierRules.MayNotAdd(turn.Who, desk.Directory) is { } refusal ? Reply.Say(refusal.Text) : Draw(turn, desk, null));
    }
}
