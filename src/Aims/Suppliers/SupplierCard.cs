using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;
using Row = Aims.Cards.Row;

namespace Aims.Suppliers;

/// <summary>A supplier: what it provides, what the contract has, what the due diligence came to, which systems come from it.</summary>
internal static class SupplierCard
{
    private const int SystemsShown = 4;

    public static async Task<Reply> Reply(Turn turn, Supplier supplier, SupplierDesk desk, Notice? notice, CancellationToken ct)
    {
        var actions = desk.Records.ActionsOf(supplier.Actions, ct);
        var systems = await desk.SystemsOf(supplier, ct);
        string said = $"{SupplierWords.Of(supplier.State)}. {Standing(turn, supplier)}";
        return new Reply(
            Look.Card(
                supplier.Facts.Name, said,
                [
                    Look.Text(supplier.Facts.Provides), Look.Facts([.. Facts(turn, supplier, desk)]), .. Terms(supplier), .. Diligence(supplier), .. Exit(supplier),
                    .. Systems(systems), .. ActionRows.Of(turn, await actions, desk.Directory),
                ],
                id: supplier.Id.Value, state: SupplierWords.Of(supplier.State), notice: notice, primary: Next(supplier, turn), secondary: [.. Buttons(supplier, turn)]),
            $"{supplier.Facts.Name}: {said}");
    }

    /// <summary><c>Suitable with conditions, to be looked at again by 3 Nov 2027; 2 terms are missing</c></summary>
    public static string Standing(Turn turn, Supplier supplier)
    {
        var today = turn.Reader.Today(turn.Now);
        if (supplier.Left is { } left)
            return $"left on {turn.Reader.Day(left.At)}";
        string looked = supplier.Diligence is { } last ? SupplierWords.Of(last.Outcome) : "No due diligence yet";
        string due = supplier.Due < today ? $"overdue since {turn.Reader.Day(supplier.Due.Value)}" : $"due by {turn.Reader.Day(supplier.Due!.Value)}";
        string terms = supplier.Terms is null ? "contract not looked at" : supplier.Missing.Count() is > 0 and var missing ? $"{missing} of {SupplierCheck.Current.Terms.Count} terms missing" : "all terms agreed";
        return $"{looked}, {(supplier.Diligence is null ? due : $"again {due}")}; {terms}";
    }

    private static IEnumerable<(string, string?)> Facts(Turn turn, Supplier supplier, SupplierDesk desk)
    {
        yield return ("Answers for it", desk.Directory.NameOf(supplier.Facts.Owner));
        yield return ("Importance", SupplierWords.Of(supplier.Facts.Importance));
        if (supplier.Facts.AlsoCalled.Length > 0)
            yield return ("Other names", string.Join(", ", supplier.Facts.AlsoCalled));
        if (supplier.Terms is { } terms)
            yield return ("Contract", $"{terms.Contract}, looked at by {desk.Directory.NameOf(terms.By)} on {turn.Reader.Day(terms.At)}");
        yield return ("Due diligence", supplier.Diligence is { } last
            ? $"{SupplierWords.Of(last.Outcome)}, by {desk.Directory.NameOf(last.By)} on {turn.Reader.Day(last.At)}" : "None yet");
        if (supplier.Due is { } due)
            yield return (supplier.Diligence is null ? "Due by" : "Again by", $"{turn.Reader.Day(due)}{(due < turn.Reader.Today(turn.Now) ? ", overdue" : "")}");
        if (supplier.Exit is { } exit && supplier.Left is null)
            yield return ("To be left by", turn.Reader.Day(exit.Until));
        if (supplier.Left is { } left)
            yield return ("Left", $"on {turn.Reader.Day(left.At)}, says {desk.Directory.NameOf(left.By)}");
    }

    private static IEnumerable<Element> Terms(Supplier supplier)
    {
        if (supplier.Terms is null)
            yield break;
        ContractTerm[] missing = [.. supplier.Missing];
        yield return Look.Heading(missing.Length == 0 ? "The contract has all terms that matter" : $"Not in the contract: {missing.Length} of {SupplierCheck.Current.Terms.Count} terms that matter");
        if (missing.Length > 0)
            yield return Look.Text(string.Join("; ", missing.Select(term => term.Title)));
    }

    private static IEnumerable<Element> Diligence(Supplier supplier)
    {
        if (supplier.Diligence is not { } last)
            yield break;
        yield return Look.Quote("Why", last.Ground);
        var open = SupplierCheck.Current.Questions.Where(question => last.Answers.GetValueOrDefault(question.Id) is not DiligenceAnswer.Yes).ToList();
        if (open.Count > 0)
            yield return Look.Facts([.. open.Where(question => last.Answers.ContainsKey(question.Id)).Select(question => (question.Ask, (string?)SupplierWords.Of(last.Answers[question.Id])))]);
    }

    private static IEnumerable<Element> Exit(Supplier supplier)
    {
        if (supplier.Exit is { } exit)
            yield return Look.Quote("How it is left", exit.Plan);
        if (supplier.Left is { } left)
            yield return Look.Quote("What became of it", left.Done);
    }

    private static IEnumerable<Element> Systems(List<AiSystem> systems)
    {
        yield return Look.Heading(systems.Count switch { 0 => "No system comes from it", 1 => "1 system comes from it", var many => $"{many} systems come from it" });
        if (systems.Count > 0)
        {
            yield return Look.Rows(
                [.. systems.Take(SystemsShown).Select(system => new Row(system.Name, $"{system.Id} · {StateOf(system)}", Button.Open("Open", AiSystem.View, (AiSystem.Type.Kind, system.Id.Value))))],
                systems.Count);
        }
    }

    private static string StateOf(AiSystem system) => Words.Of(system.State);

    // What is missing first.
    private static Execute? Next(Supplier supplier, Turn turn) =>
        supplier.MayNotChange(turn.Who) is not null ? null
        : supplier.Exit is not null ? On("It is left", Supplier.Leave, supplier)
        : supplier.Terms is null ? On("Contract terms", RecordTerms.AskName, supplier)
        : On("Due diligence", Supplier.Check, supplier);

    private static IEnumerable<Execute> Buttons(Supplier supplier, Turn turn)
    {
        if (supplier.MayNotChange(turn.Who) is null)
        {
            if (supplier.Terms is not null || supplier.Exit is not null)
                yield return On("Contract terms", RecordTerms.AskName, supplier);
            if (supplier.Terms is null || supplier.Exit is not null)
                yield return On("Due diligence", Supplier.Check, supplier);
            yield return On("Plan an action", PlanSupplierAction.AskName, supplier);
            yield return On("Change", ChangeSupplier.AskName, supplier);
            yield return supplier.Exit is null ? On("Plan the exit", PlanExit.AskName, supplier) : On("Keep it after all", CallOffExit.AskName, supplier);
        }
        yield return Button.Open("All suppliers", Supplier.List);
    }

    private static Execute On(string title, string verb, Supplier supplier) => Button.Open(title, verb, (Supplier.Field, supplier.Id.Value));
}
