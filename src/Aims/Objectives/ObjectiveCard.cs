using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Objectives.Kpis;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Objectives;

/// <summary>An objective: where it stands, what shows it, what is done for it, and what whoever looks at it may do.</summary>
internal static class ObjectiveCard
{
    // Of what there can be much, as much as fits: so many actions, as many reported numbers, and ten times as many points.
    private static readonly int[] Shown = [6, 3, 1];

    private const int PointsForEach = 10, LongestNote = 120;

    public static Reply Reply(Turn turn, ObjectiveCase found, ObjectiveDesk desk, Notice? notice = null)
    {
        var (objective, progress) = (found.Objective, found.Progress);
        var today = turn.Reader.Today(turn.Now);
        string line = ObjectiveWords.Line(turn, objective, progress, desk.Directory);
        Card Draw(int shown) =>
            Look.Card(
                objective.Plan.What, $"{line}. {ObjectiveWords.State(objective, progress, today)}.",
                [
                    Look.Figure(ObjectiveWords.Now(objective, progress), ObjectiveWords.Mark(objective, progress, today), $"target {ObjectiveWords.Target(objective.Plan)} by {turn.Reader.Day(objective.Plan.Due)}"),
                    .. objective.End is { } end ? [Look.Quote($"{Capital(ObjectiveWords.Of(end.Outcome))}, said {desk.Directory.NameOf(end.By)} on {turn.Reader.Day(end.At)}", end.Reason)] : Array.Empty<Element>(),
                    .. Line(found, shown),
                    .. Reported(turn, objective, shown, desk.Directory),
                    Look.Facts([.. Facts(turn, found, desk.Directory)]),
                    .. Actions(turn, found.Actions, shown, desk.Directory),
                ],
                id: objective.Id.Value, state: "Objective",
                notice: notice ?? (objective.NextReport < today && objective.MayNotReport(turn.Who) is null ? Notice.Warning($"A number was due on {turn.Reader.Day(objective.NextReport.Value)}.") : null),
                primary: objective.MayNotReport(turn.Who) is null ? On("Report a number", Objective.Report, objective) : null,
                secondary: [.. Buttons(turn, found, desk.Directory)]);
        return new Reply(Shown.Select(Draw).First(card => CardSize.Fits(card)), $"{objective.Id}: {Plain.Line(objective.Plan.What)}");
    }

    /// <summary>A page that asks for something about an objective.</summary>
    public static Reply Form(Turn turn, Objective objective, string title, string does, string verb, IEnumerable<Element> inputs, Refusal? problem, params (string, string)[] data) => new(
        Look.Card(
            title, problem?.Text ?? Plain.Line(objective.Plan.What), [Look.Text(objective.Plan.What), .. inputs], id: objective.Id.Value, state: "Objective",
            primary: Button.Change(does, verb, turn.NewId(), [Self(objective), .. data]), secondary: [On("Leave it", Objective.View, objective)]),
        problem?.Text ?? $"{title} {Plain.Line(objective.Plan.What)}");

    public static Execute On(string title, string verb, Objective objective, params ReadOnlySpan<(string, string)> data) =>
        Button.Open(title, verb, [Self(objective), .. data]) with { AssociatedInputs = AssociatedInputs.None };

    private static (string, string) Self(Objective objective) => (Objective.Field, objective.Id.Value);

    private static IEnumerable<(string, string?)> Facts(Turn turn, ObjectiveCase found, IDirectory directory)
    {
        var (objective, plan) = (found.Objective, found.Objective.Plan);
        yield return ("Owner", directory.NameOf(plan.Owner));
        yield return ("Measured by", found.Kpi is { Kpi: var kpi } ? $"{kpi.Id} {kpi.Definition.Name}" : plan.Kpi is { } gone ? gone.Value : $"its owner, {ObjectiveWords.Of(plan.Every)}");
        if (found.Progress.Start is { } start)
            yield return ("Began at", Numbers.Say(start, plan.Unit));
        if (objective.NextReport is { } next)
            yield return ("Next number due", turn.Reader.Day(next));
        if (plan.How is { } how)
            yield return ("How", how);
        yield return ("Set by", $"{directory.NameOf(objective.SetBy)} on {turn.Reader.Day(objective.Since)}");
        if (objective.Changed is { } why)
            yield return ("Changed because", why);
    }

    private static IEnumerable<Element> Line(ObjectiveCase found, int shown)
    {
        var plan = found.Objective.Plan;
        List<Chart.Point> points =
        [
            .. plan.Kpi is null ? found.Objective.Values.Select(value => Point(value.Day, value.Value))
                : (found.Kpi?.Readings ?? []).Where(reading => reading.Value is not null).Select(reading => Point(reading.Day, reading.Value!.Value)),
        ];
        if (points.Count < 2)
            yield break;
        var drawn = points.TakeLast(shown * PointsForEach).ToList();
        yield return Look.Line(
            "So far", [new("Value", drawn, ChartColor.CategoricalBlue), new($"Target {ObjectiveWords.Target(plan)}", [drawn[0] with { Value = plan.Target }, drawn[^1] with { Value = plan.Target }], ChartColor.Good)]);
    }

    private static IEnumerable<Element> Reported(Turn turn, Objective objective, int shown, IDirectory directory)
    {
        if (objective.Values.Count == 0)
            yield break;
        yield return Look.Heading("Reported");
        yield return Look.Rows(
            [.. objective.Values.Reverse().Take(shown).Select(value => new Row(
                $"{Numbers.Say(value.Value, objective.Plan.Unit)} on {turn.Reader.Day(value.Day)}",
                string.Join(" · ", new[] { directory.NameOf(value.By), value.Note is { } note ? Plain.Line(note, LongestNote) : null, value.Was is { } was ? $"corrected from {Numbers.Say(was, objective.Plan.Unit)}: {Plain.Line(value.Because ?? "", LongestNote)}" : null }.OfType<string>()),
                objective.MayNotReport(turn.Who) is null ? On("Correct", CorrectValue.AskName, objective, (CorrectValue.DayField, CorrectValue.Write(value.Day))) : null))],
            objective.Values.Count);
    }

    private static IEnumerable<Element> Actions(Turn turn, IReadOnlyList<ActionItem> actions, int shown, IDirectory directory) =>
    [
        .. ActionRows.Of(turn, [.. actions.OrderBy(action => !action.IsOpen).ThenBy(action => action.Due).Take(shown)], directory),
        .. actions.Count > shown ? [Look.Subtle($"and {actions.Count - shown} more")] : Array.Empty<Element>(),
    ];

    private static IEnumerable<CardAction> Buttons(Turn turn, ObjectiveCase found, IDirectory directory)
    {
        var objective = found.Objective;
        if (objective.MayNotWorkOn(turn.Who) is null)
            yield return On("Plan an action", PlanObjectiveAction.AskName, objective);
        if (objective.MayNotChange(turn.Who, directory) is null)
        {
            yield return On("Change", Objective.Change, objective);
            yield return On("End", Objective.Close, objective);
        }
        if (objective.MayNotReopen(turn.Who, directory) is null)
            yield return On("Open again", ReopenObjective.AskName, objective);
        if (found.Kpi is { Kpi: var kpi } && kpi.MayBeSeenBy(turn.Who))
            yield return Button.Open("Show the KPI", Kpi.View, (Kpi.Field, kpi.Id.Value));
        yield return Button.Open("All objectives", Objective.All);
    }

    private static Chart.Point Point(DateOnly day, double value) => new(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), value);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
