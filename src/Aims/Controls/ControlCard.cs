using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Readiness;
using Aims.Risks;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Controls;

/// <summary>A control as it stands: whether it applies and why, how it is met, by whom, and what shows that.</summary>
internal static class ControlCard
{
    private const int EvidenceShown = 5, RisksShown = 4, FactsShown = 3;

    public static Reply Reply(Turn turn, ControlView view, IDirectory directory, Notice? notice) =>
        new(Draw(turn, view, directory, notice), $"{view.Control.Id} {Plain.Line(view.Control.Title)}: {State(view.Control).ToLowerInvariant()}")
        {
            Live = new LiveCard(Control.View, view.Control.Key, view.Version),
        };

    public static Execute On(string title, string verb, ControlEntry control) => Button.Open(title, verb, (Control.Field, control.Id));

    /// <summary>What somebody else has written since a form was opened; nothing when nobody has.</summary>
    public static IEnumerable<Element> SaysNow(Refusal? problem, string? now) => problem is { Code: ControlRules.ChangedSince } && now is not null ? [Look.Quote("It says now", now)] : [];

    private static string State(ControlEntry control) => control.IsRetired ? "Retired" : ControlWords.State(control.Applies, control.Status);

    private static Card Draw(Turn turn, ControlView view, IDirectory directory, Notice? notice)
    {
        var control = view.Control;
        return Look.Card(
            control.Title, $"{State(control)}. {control.Does}",
            [
                Look.Text(control.Does),
                Look.Facts([.. Facts(turn, control, directory)]),
                .. control.Record?.Decision is { } decision ? [Look.Quote(decision.Applies ? "Why it applies" : "Why it is excluded", decision.Because)] : Array.Empty<Element>(),
                .. control.Record?.Met?.How is { } how ? [Look.Quote("How it is met here", how)] : Array.Empty<Element>(),
                .. Evidence(turn, view),
                .. Risks(turn, view),
                .. control.Annex is { } annex ? [Look.Subtle($"What usually shows it: {annex.Evidence}")] : Array.Empty<Element>(),
            ],
            id: control.Id, state: State(control), notice: notice ?? Warning(turn, view, directory),
            primary: Primary(turn, control)?.On(control.Key), secondary: [.. Secondary(turn, control).Select(button => button.On(control.Key))]);
    }

    private static IEnumerable<(string, string?)> Facts(Turn turn, ControlEntry control, IDirectory directory)
    {
        yield return ("Objective", ControlWords.OfObjective(control.Objective));
        yield return ("Owner", control.Owner is { } owner ? directory.NameOf(owner) : null);
        if (control.Record?.Decision is { } decision)
            yield return ("Decided", $"{directory.NameOf(decision.By)}, {turn.Reader.Moment(decision.At)}");
        if (control.Record?.Met is { } met)
            yield return ("Status", $"{ControlWords.Of(met.Status)}, said by {directory.NameOf(met.By)} on {turn.Reader.Day(met.At)}");
    }

    private static IEnumerable<Element> Evidence(Turn turn, ControlView view)
    {
        if (view.Control.Applies is not true && view.Evidence.Count == 0)
            yield break;
        yield return Look.Heading(view.Evidence.Count(shown => shown.Counts) switch
        {
            0 => "Evidence: none that counts today",
            1 => "Evidence: 1 that counts today",
            var many => $"Evidence: {many} that count today",
        });
        if (view.Evidence.Count > 0)
            yield return Look.Rows([.. view.Evidence.Take(EvidenceShown).Select(shown => Live(ControlEvidenceCard.RowOf(turn, shown), view.Control))], view.Evidence.Count);
        if (view.Facts.Count == 0 || view.Control.Applies is not true)
            yield break;
        yield return Look.Heading("What this system shows now");
        yield return Look.Rows([.. view.Facts.Take(FactsShown).Select(shown => new Row(
            shown.Fact.Title, shown.Reading.Text, shown.Reading.Serves && view.Control.MayBeKeptBy(turn.Who) ? UseFact.Button(turn, view.Control.Id, shown.Fact).On(view.Control.Key) : null))]);
    }

    // The titles of risks are for those who may see them.
    private static IEnumerable<Element> Risks(Turn turn, ControlView view)
    {
        if (view.Risks.Count == 0)
            yield break;
        yield return Look.Heading("Risks that it treats");
        yield return Look.Rows(
            [.. view.Risks.Take(RisksShown).Select(risk => new Row(
                turn.Who.Oversees ? risk.Title : risk.Id.Value,
                turn.Who.Oversees ? $"{risk.Id} · {risk.About} · {RiskWords.Of(risk.Standing).ToLowerInvariant()}" : RiskWords.Of(risk.Standing),
                Button.Open("Open", Risk.View, (Risk.Field, risk.Id.Value)).On(view.Control.Key)))],
            view.Risks.Count);
    }

    private static Row Live(Row row, ControlEntry control) => row with { Action = ((Execute)row.Action!).On(control.Key) };

    private static Notice? Warning(Turn turn, ControlView view, IDirectory directory) =>
        view.Control.Applies is false && view.Risks.FirstOrDefault(risk => risk.IsOpenOn(turn.Reader.Today(turn.Now))) is { } open
            ? Notice.Problem($"It is excluded, but the open risk {open.Id} needs it.")
        : view.Control.Owner is { } owner && directory.Find(owner) is null ? Notice.Warning("Its owner has left. Somebody else has to answer for it.")
        : null;

    private static Execute? Primary(Turn turn, ControlEntry control) =>
        control.IsRetired ? null
        : control.Applies is null && turn.Who.Is(Role.Lead) ? On("Decide whether it applies", DecideControl.AskName, control)
        : control.Applies is true && control.MayBeKeptBy(turn.Who) && (control.Record?.Met?.How is null || control.Status is not ControlStatus.Implemented) ? On("Say how it is met", MeetControl.AskName, control)
        : null;

    private static IEnumerable<Execute> Secondary(Turn turn, ControlEntry control)
    {
        bool lead = turn.Who.Is(Role.Lead);
        if (control.Applies is true && !control.IsRetired && control.MayBeKeptBy(turn.Who))
        {
            yield return Button.Change("Add evidence", ControlEvidence.Add, turn.NewId(), (Control.Field, control.Id));
            if (Primary(turn, control) is null)
                yield return On("Change how it is met", MeetControl.AskName, control);
        }
        if (lead && !control.IsRetired)
        {
            yield return On(control.Owner is null ? "Name an owner" : "Another owner", GiveControl.AskName, control);
            if (control.Applies is not null)
                yield return On("Decide again", DecideControl.AskName, control);
            yield return On("Risks", LinkRisk.AskName, control);
        }
        if (lead && control.IsOwn)
        {
            if (!control.IsRetired)
                yield return On("Change its words", RewordControl.AskName, control);
            yield return Button.Change(control.IsRetired ? "Bring it back" : "Retire it", control.IsRetired ? BringBackControl.Name : RetireControl.Name, turn.NewId(), (Control.Field, control.Id));
        }
        if (turn.Who.Oversees)
        {
            if (!control.IsOwn)
                yield return Button.Open("What it maps to", Crosswalk.View, (Crosswalk.Field, control.Id));
            yield return AskButton.Of("History", new StatusQuestion(AskedChanges.Id) { Where = new Test(AskedChanges.Record, Op.Is, control.Id) });
        }
        yield return Button.Open("All controls", Control.List, (Control.ObjectiveField, control.Objective));
    }
}
