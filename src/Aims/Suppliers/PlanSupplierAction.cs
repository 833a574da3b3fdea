using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Suppliers;

/// <summary>Plans what somebody does about a supplier: a condition of the due diligence, a term to be agreed.</summary>
public sealed class PlanSupplierAction(SupplierDesk desk) : SupplierChange(desk)
{
    public const string Name = "supplier.plan-action", AskName = "supplier.ask-action";

    private const int Most = 20;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, Supplier supplier) => base.MayNot(turn, supplier)
        ?? (supplier.Actions.Length < Most ? null : new("supplier.actions", $"A supplier has at most {Most} actions. Put smaller steps into one."));

    private protected override async Task<Decided<SupplierEvent>> Decide(Draft draft, Turn turn, Supplier supplier, CancellationToken ct)
    {
        var (planned, lacks) = ActionForm.Read(turn, Desk.Directory);
        if (planned is null)
            return lacks!;
        var of = new ActionSource(Supplier.Type.Kind, supplier.Id.Value, supplier.Facts.Name, Supplier.View, Supplier.Field);
        return new SupplierActionPlanned(await draft.PlanAction(of, ActionPurpose.Improvement, planned, ct));
    }

    private protected override Card Draw(Turn turn, Supplier supplier, Refusal? problem) => Look.Card(
        "Plan an action", $"What is to be done about {supplier.Facts.Name}?",
        [.. ActionForm.Inputs(turn, Desk.Directory, problem, idea: supplier.Terms is not null && supplier.Missing.FirstOrDefault() is { } missing ? $"Agree on: {missing.Title.ToLowerInvariant()}." : null)],
        id: supplier.Id.Value, state: supplier.Facts.Name,
        primary: Button.Change("Plan it", Name, turn.NewId(), Self(supplier)), secondary: [Back(supplier)]);

    private protected override string Done(Turn turn, Supplier now) => "The action is planned.";
}
