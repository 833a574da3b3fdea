using Aims.Objectives.Kpis;
using Aims.Questions;
using Aims.Status;
using static Aims.Questions.FieldsOf<Aims.Objectives.Objective>;

namespace Aims.Objectives;

public enum ObjectiveState
{
    Open,
    Reached,
    Missed,
    GivenUp,
}

/// <summary>What can be asked about objectives.</summary>
public static class AskedObjectives
{
    public static Subject Subject { get; } = new Subject<Objective>("objective", "objective/objectives|AI objective|goal|AI goal|target objective")
    {
        IsAskedByName = true,
        Records = [Objective.Type, Kpi.Type, KpiMonth.Type],
        All = scene => scene.All<Objective>(),
        SeenBy = (objective, scene) => objective.MayBeSeenBy(scene.Viewer.Who),
        Scope = viewer => viewer.Oversees ? null : "yours only",
        Key = objective => objective.Id.Value,
        Title = (objective, _) => objective.Plan.What,
        Opens = objective => new(Objective.View, Objective.Field, objective.Id.Value),
        Reminds = (objective, _) => objective.IsOpen ? objective.Plan.Owner : null,
        Prefix = ObjectiveId.Prefix,
        When = "due",
        Whose = "owner",
        Mine = "mine",
        Order = new Sort("due"),
        Columns = ["now", "target", "state", "owner"],
        Topics = ["how"],
        Fields =
        [
            Choice("state", "State|status|outcome", (o, _) => StateOf(o), InWords,
                (ObjectiveState.Open, "running|ongoing|pursued|current|active"), (ObjectiveState.Reached, "achieved|met|fulfilled|attained"), (ObjectiveState.Missed, "failed|not reached|not achieved"),
                (ObjectiveState.GivenUp, "abandoned|dropped")),
            Text("now", "Now|how far|standing", (o, scene) => ObjectiveWords.Now(o, ProgressOf(o, scene))),
            Text("target", "Target|aim|wanted", (o, _) => ObjectiveWords.Target(o.Plan)),
            Number("value", "Latest number|value|latest value", (o, scene) => ProgressOf(o, scene).Now),
            Number("target-number", "Target number|target value", (o, _) => o.Plan.Target),
            Number("progress", "Progress|share of the way|how far along", (o, scene) => ProgressOf(o, scene).Percent, "%"),
            Choice("measured-by", "Measured by|how it is measured", (o, _) => o.IsReported ? MeasuredBy.Owner : MeasuredBy.Kpi, by => by is MeasuredBy.Owner ? "Reported by its owner" : "By a KPI",
                (MeasuredBy.Owner, "reported by hand|by hand|measured by hand|manual"), (MeasuredBy.Kpi, "measured by a kpi|automatic|automatically measured")),
            Person("owner", "Owner|responsible|responsible person|answers for it", (o, _) => o.Plan.Owner),
            Department("department", "Department|business unit|unit|division", (o, scene) => scene.People.Find(o.Plan.Owner)?.Department),
            Deadline("due", "Due|due date|deadline|by when|target date", (o, _) => o.Plan.Due),
            Deadline("next-report", "Next number due|next report|report due", (o, _) => o.NextReport),
            Moment("set", "Set on|created|begun", (o, _) => o.Since),
            Person("set-by", "Set by|created by", (o, _) => o.SetBy),
            Moment("ended", "Ended on|closed on|end date", (o, _) => o.End?.At),
            Text("reason", "What it showed|reason|why", (o, _) => o.End?.Reason),
            Text("how", "How|plan|way", (o, _) => o.Plan.How),
            Number("open-actions", "Open actions|actions to do", (o, scene) => AskedActions.OfRisks(scene)[o.Id.Value].Count(action => action.IsOpen)),
        ],
        Terms =
        [
            Is("mine", "yours|mine", (o, scene) => o.Plan.Owner == scene.Viewer.Who.Id),
            Is("on-target", "on target|on track|whose target is met", (o, scene) => ProgressOf(o, scene).IsMet, "short of their target|off track|off target|behind|below target"),
            Is("overdue", "past their day|overdue|late|past due", (o, scene) => o.IsOverdueOn(scene.Today), "not overdue"),
            Is("report-due", "whose number is overdue|with an overdue report|without a recent report|not reported|unreported", (o, scene) => o.NextReport < scene.Today),
            Is("owner-left", "whose owner has left|owner left|orphaned", (o, scene) => scene.People.Find(o.Plan.Owner) is null),
            Is("without-action", "without an action|no actions|without actions", (o, _) => o.Actions.Count == 0, "with actions"),
        ],
        Relations =
        [
            ToOne.Of<Objective>("kpi", "", "kpi", (o, scene) => o.Plan.Kpi is { } id ? SeriesOf(id, scene) : null),
            ToMany.Of<Objective>("actions", "", "action", (o, scene) => AskedActions.OfRisks(scene)[o.Id.Value]),
            ToOne.Of<Objective>("owner", "", "person", (o, scene) => scene.People.Find(o.Plan.Owner)),
        ],
        Deeds =
        [
            Deed.Own,
            new("set", "set|set up|defined|created|agreed", null, "set-by", "set"),
            new("reach", "reached|reach|achieved|achieve|met|attained", new Test("state", Op.Is, "reached"), null, "ended"),
            new("miss", "missed|miss|failed", new Test("state", Op.Is, "missed"), null, "ended"),
        ],
    };

    public static ObjectiveState StateOf(Objective objective) => objective.End is not { } end ? ObjectiveState.Open : end.Outcome switch
    {
        ObjectiveOutcome.Reached => ObjectiveState.Reached,
        ObjectiveOutcome.Missed => ObjectiveState.Missed,
        ObjectiveOutcome.GivenUp => ObjectiveState.GivenUp,
    };

    private static string InWords(ObjectiveState state) => state switch
    {
        ObjectiveState.Open => "Open",
        ObjectiveState.Reached => "Reached",
        ObjectiveState.Missed => "Missed",
        ObjectiveState.GivenUp => "Given up",
    };

    private static Progress ProgressOf(Objective objective, Scene scene) => Progress.Of(objective, objective.Plan.Kpi is { } id ? SeriesOf(id, scene) : null);

    private static KpiSeries? SeriesOf(KpiId id, Scene scene) => AskedKpis.ById(scene).GetValueOrDefault(id);

    private enum MeasuredBy
    {
        Owner,
        Kpi,
    }
}
