using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Suppliers;

/// <summary>Plans how a supplier is left, by a day.</summary>
public sealed class PlanExit(SupplierDesk desk) : SupplierChange(desk)
{
    public const string Name = "supplier.plan-exit", AskName = "supplier.ask-exit", ByField = "by";

    private const int UsualMonths = 3;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Decided<SupplierEvent> Decide(Turn turn, Supplier supplier) =>
        SupplierRules.PlanExit(supplier, turn.Who, turn.Fields.Text(NoteField), turn.Fields.Day(ByField), turn.Reader.Today(turn.Now));

    private protected override Card Draw(Turn turn, Supplier supplier, Refusal? problem)
    {
        var today = turn.Reader.Today(turn.Now);
        return Look.Card(
            "How is it left?", $"How and by when {supplier.Facts.Name} is left.",
            [
                SupplierForm.Note(turn, "What goes where?", "The data comes back as CSV and is deleted by March; the ranking moves to our own model.", problem, SupplierRules.Plan),
                Look.Field(
                    new Input.Date(ByField, "By when?", "Choose a day.")
                    {
                        Value = turn.Fields.Day(ByField) ?? supplier.Exit?.Until ?? today.AddMonths(UsualMonths),
                        Min = today,
                        Max = today.AddYears(SupplierRules.YearsAhead),
                    },
                    error: problem.At(SupplierRules.By)),
            ],
            id: supplier.Id.Value, state: supplier.Facts.Name,
            primary: Button.Change("Plan the exit", Name, turn.NewId(), Self(supplier)), secondary: [Back(supplier)]);
    }

    private protected override string Done(Turn turn, Supplier now) => $"It is to be left by {turn.Reader.Day(now.Exit!.Until)}. Whoever answers for it has it as a task.";
}

/// <summary>Keeps a supplier after all.</summary>
public sealed class CallOffExit(SupplierDesk desk) : SupplierChange(desk)
{
    public const string Name = "supplier.keep", AskName = "supplier.ask-keep";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, Supplier supplier) => supplier.MayNotLeave(turn.Who);

    private protected override Decided<SupplierEvent> Decide(Turn turn, Supplier supplier) =>
        SupplierRules.CallOffExit(supplier, turn.Who, turn.Fields.Text(NoteField));

    private protected override Card Draw(Turn turn, Supplier supplier, Refusal? problem) => Look.Card(
        "Keep this supplier?", $"{supplier.Facts.Name} is not left after all.",
        [SupplierForm.Note(turn, "Why is it kept?", "They agreed to the terms on our data.", problem, SupplierRules.Ground)],
        id: supplier.Id.Value, state: supplier.Facts.Name,
        primary: Button.Change("Keep it", Name, turn.NewId(), Self(supplier)), secondary: [Back(supplier)]);

    private protected override string Done(Turn turn, Supplier now) => "It is kept.";
}

/// <summary>Records that a supplier is left. As long as a system comes from it, it is not.</summary>
public sealed class LeaveSupplier(SupplierDesk desk) : SupplierChange(desk)
{
    public const string Name = "supplier.left";

    public override string Verb => Name;

    public override Intent Ask => Asking(Supplier.Leave);

    private protected override Refusal? MayNot(Turn turn, Supplier supplier) => supplier.MayNotLeave(turn.Who);

    private protected override async Task<Decided<SupplierEvent>> Decide(Draft draft, Turn turn, Supplier supplier, CancellationToken ct) =>
        SupplierRules.Leave(supplier, turn.Who, turn.Fields.Text(NoteField), [.. (await Desk.SystemsOf(supplier, ct)).Select(system => system.Name)]);

    private protected override Card Draw(Turn turn, Supplier supplier, Refusal? problem) => Look.Card(
        "Is it left?", $"What became of our data with {supplier.Facts.Name}, and of the systems.",
        [
            Look.Quote("Planned", supplier.Exit!.Plan),
            SupplierForm.Note(turn, "What became of our data and of the systems?", "The data is back; their confirmation of deletion is with contract C-2026-114.", problem, SupplierRules.Ground),
        ],
        id: supplier.Id.Value, state: supplier.Facts.Name,
        notice: problem is { Code: "supplier.in-use" } ? Notice.Problem(problem.Text) : null,
        primary: Button.Change("It is left", Name, turn.NewId(), Self(supplier)), secondary: [Back(supplier)]);

    private protected override string Done(Turn turn, Supplier now) => "It is left. What was recorded stays.";
}
