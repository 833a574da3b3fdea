using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Suppliers;

/// <summary>"suppliers": those that the asker may see, with how each stands.</summary>
public sealed class ListSuppliers(SupplierDesk desk) : Intent
{
    public override string Verb => Supplier.List;

    public override IReadOnlyList<string> Phrases => ["suppliers", "vendors", "our suppliers", "list suppliers", "show suppliers", "supplier register", "ai suppliers", "our vendors"];

    public override Hint Hint => new("suppliers", "who provides AI to us: contract, due diligence, what is due", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var found = await desk.Seen(turn.Who, ct);
        var unknown = turn.Who.Oversees ? await desk.Unknown(ct) : [];
        var today = turn.Reader.Today(turn.Now);
        int overdue = found.Count(supplier => supplier.Due < today);
        string title = found.Count switch { 0 => turn.Who.Oversees ? "No suppliers yet" : "No suppliers of yours", 1 => "1 supplier", var many => $"{many} suppliers" };
        string said = found.Count == 0
            ? turn.Who.Oversees ? "A supplier is whoever provides AI systems, or parts of them, to us. Add those that matter most first." : "You answer for none. Those who oversee the management system see all."
            : $"Those to be looked at soonest first{(overdue == 0 ? "" : $"; {overdue} overdue")}.";
        var paging = Paging.Of(turn, found.Count);
        return new Reply(
            Look.Card(
                title, $"{title}. {said}",
                [
                    Look.Text(said),
                    .. found.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(found).Select(supplier => RowOf(turn, supplier))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                    .. unknown.Count == 0 ? Array.Empty<Element>() : [Look.Text($"{unknown.Count} more {(unknown.Count == 1 ? "is" : "are")} named by systems in the register and not added yet.")],
                ],
                primary: turn.Who.Is(Role.Lead) ? Button.Open("Add a supplier", AddSupplier.AskName) : null,
                secondary: [.. paging.Buttons(Supplier.List), .. unknown.Count == 0 ? Array.Empty<Execute>() : [Button.Open("Named in the register", ListUnknownSuppliers.Name)]]),
            $"{title}. {said}");
    }

    private static Row RowOf(Turn turn, Supplier supplier) => new(
        supplier.Facts.Name, $"{supplier.Id} · {SupplierWords.Short(supplier.Facts.Importance).ToLowerInvariant()} importance · {SupplierCard.Standing(turn, supplier)}",
        Button.Open("Open", Supplier.View, (Supplier.Field, supplier.Id.Value)));
}

/// <summary>Suppliers that systems in the register name and nobody has added.</summary>
public sealed class ListUnknownSuppliers(SupplierDesk desk) : Intent
{
    public const string Name = "supplier.unknown";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!turn.Who.Oversees)
            return Reply.Say(SupplierRules.NotFound.Text);
        var unknown = await desk.Unknown(ct);
        var paging = Paging.Of(turn, unknown.Count);
        string said = unknown.Count == 0 ? "All suppliers that systems name are added." : "Systems in the register name them; those with most systems first.";
        return new Reply(
            Look.Card(
                "Named in the register", said,
                [
                    Look.Text(said),
                    .. unknown.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(unknown).Select(named => RowOf(turn, named))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                secondary: [.. paging.Buttons(Name), Button.Open("All suppliers", Supplier.List)]),
            said);
    }

    private static Row RowOf(Turn turn, (string Name, int Systems) named) => new(
        named.Name, named.Systems == 1 ? "1 system" : $"{named.Systems} systems",
        turn.Who.Is(Role.Lead) ? Button.Open("Add", AddSupplier.AskName, (AddSupplier.CalledField, Plain.Line(named.Name, SupplierRules.LongestName))) : null);
}
