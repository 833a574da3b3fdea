using Aims.Cards;
using Aims.Conversation;

namespace Aims.Objectives;

public static class ObjectiveWords
{
    /// <summary><c>at least 95 %</c></summary>
    public static string Target(ObjectivePlan plan) => $"{(plan.Better is Better.Higher ? "at least" : "at most")} {Numbers.Say(plan.Target, plan.Unit)}";

    public static string Of(ObjectiveOutcome outcome) => outcome switch
    {
        ObjectiveOutcome.Reached => "reached",
        ObjectiveOutcome.Missed => "missed",
        ObjectiveOutcome.GivenUp => "given up",
    };

    public static string Of(ReportEvery every) => every switch
    {
        ReportEvery.Month => "each month",
        ReportEvery.Quarter => "each quarter",
    };

    public static string State(Objective objective, Progress progress, DateOnly today) => objective switch
    {
        { End: { } end } => Of(end.Outcome),
        _ when progress.IsMet => "on target",
        _ when objective.IsOverdueOn(today) => "overdue",
        _ => "open",
    };

    /// <summary><c>82 %, 63 % of the way</c></summary>
    public static string Now(Objective objective, Progress progress) => progress switch
    {
        { Now: null } => objective.IsReported ? "No number yet" : "No figure yet",
        { Now: { } now, Percent: { } percent, IsMet: false } => $"{Numbers.Say(now, objective.Plan.Unit)}, {percent} % of the way",
        { Now: { } now } => Numbers.Say(now, objective.Plan.Unit),
    };

    /// <summary><c>82 %, 63 % of the way · target at least 95 % by 31 Dec 2026 · Ana Ruiz</c></summary>
    internal static string Line(Turn turn, Objective objective, Progress progress, People.IDirectory directory) =>
        $"{Now(objective, progress)} · target {Target(objective.Plan)} by {turn.Reader.Day(objective.Plan.Due)} · {People.DirectoryQuestions.NameOf(directory, objective.Plan.Owner)}";

    internal static Mark Mark(Objective objective, Progress progress, DateOnly today) => new(State(objective, progress, today), objective switch
    {
        { End.Outcome: ObjectiveOutcome.Reached } => TextColor.Good,
        { End.Outcome: ObjectiveOutcome.Missed } => TextColor.Attention,
        { End: not null } => TextColor.Default,
        _ when progress.IsMet => TextColor.Good,
        _ when objective.IsOverdueOn(today) => TextColor.Attention,
        _ => TextColor.Accent,
    });
}
