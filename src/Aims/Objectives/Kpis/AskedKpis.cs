using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Objectives.Kpis.KpiSeries>;

namespace Aims.Objectives.Kpis;

/// <summary>What can be asked about KPIs and their values.</summary>
public static class AskedKpis
{
    public static Subject Subject { get; } = new Subject<KpiSeries>("kpi", "KPI/KPIs|key performance indicator|performance indicator|indicator|metric|key figure")
    {
        IsAskedByName = true,
        Records = [Kpi.Type, KpiMonth.Type],
        All = scene => ById(scene).Values,
        SeenBy = (series, scene) => series.Kpi.MayBeSeenBy(scene.Viewer.Who),
        Scope = viewer => viewer.Oversees ? null : "yours only",
        Key = series => series.Kpi.Id.Value,
        Title = (series, _) => series.Kpi.Definition.Name,
        Opens = series => new(Kpi.View, Kpi.Field, series.Kpi.Id.Value),
        Prefix = KpiId.Prefix,
        Usual = "running",
        When = "measured",
        Whose = "owner",
        Mine = "mine",
        Order = new Sort("state", Descending: true),
        Columns = ["figure", "state", "owner"],
        Topics = ["says"],
        Fields =
        [
            Choice<KpiStanding>("state", "State|status|standing|how it stands", (k, _) => k.Standing, KpiWords.Of,
                (KpiStanding.Good, "good|green|within limits|in limits|on track|fine|healthy"), (KpiStanding.Warning, "warnings|with a warning|amber|yellow|at risk"),
                (KpiStanding.Alarm, "in alarm|alarms|red|critical"), (KpiStanding.Broken, "broken|not measurable|that cannot be measured"),
                (KpiStanding.NothingToMeasure, "no figure|without a figure|nothing measured")),
            Text("figure", "Value in words|figure", (k, _) => k.Latest is { Value: not null } latest ? KpiWords.Of(latest, k.Kpi.Definition) : null),
            Number("value", "Value|latest value|number|result", (k, _) => k.Latest?.Value),
            Text("unit", "Unit|unit of measure", (k, _) => k.Kpi.Definition.Unit),
            Choice<Better>("direction", "Direction|which way is better", (k, _) => k.Kpi.Definition.Better, KpiWords.Of),
            Number("warning", "Warning limit|warning threshold|threshold", (k, _) => k.Kpi.Definition.Limits.Warning),
            Number("alarm", "Alarm limit|alarm threshold", (k, _) => k.Kpi.Definition.Limits.Alarm),
            Person("owner", "Owner|responsible|responsible person|answers for it", (k, _) => k.Kpi.Owner),
            Day("measured", "Measured on|last measured|date|day", (k, _) => k.Latest?.Day),
            Day("told", "Told on|last alert|alerted on", (k, _) => k.Kpi.Told?.Day),
            Text("says", "What it measures|description|meaning", (k, _) => k.Kpi.Definition.Says),
            Text("why-broken", "Why it cannot be measured|why broken", (k, _) => k.Latest?.Broken),
        ],
        Terms =
        [
            Is("running", "that are measured", (k, _) => k.Kpi.IsRunning, "stopped|no longer measured"),
            Is("mine", "yours|mine", (k, scene) => k.Kpi.Owner == scene.Viewer.Who.Id),
            Is("beyond", "beyond their limits|outside their limits|off track|off target|beyond limits|outside limits|breached|exceeded|missed|not met|bad|failing",
                (k, _) => k.Standing is KpiStanding.Warning or KpiStanding.Alarm, "within their limits"),
            Is("worse", "worse than a week ago|worse|worsening|getting worse|got worse|deteriorating|declining", (k, _) => k.IsWorseThan(KpiSeries.Week) is true),
            Is("better", "better than a week ago|better|improving|getting better|got better|improved", (k, _) => k.IsWorseThan(KpiSeries.Week) is false),
            Is("unowned", "without an owner|unowned|no owner|nobody's", (k, scene) => k.Kpi.Owner is not { } owner || scene.People.Find(owner) is null, "with an owner"),
            Is("own", "of our own|own|self made|custom", (k, _) => k.Kpi.Own is not null, "that came with the product"),
        ],
        Deeds = [Deed.Own],
        Relations = [ToOne.Of<KpiSeries>("owner", "", "person", (k, scene) => k.Kpi.Owner is { } owner ? scene.People.Find(owner) : null)],
    };

    public static IReadOnlyDictionary<KpiId, KpiSeries> ById(Scene scene) =>
        scene.Kept<IReadOnlyDictionary<KpiId, KpiSeries>>(typeof(KpiSeries), [Kpi.Type, KpiMonth.Type], one => KpiSeries.All(one.Records).ToDictionary(series => series.Kpi.Id));
}
