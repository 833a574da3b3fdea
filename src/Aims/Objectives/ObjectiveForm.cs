using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Objectives.Kpis;
using Aims.People;

namespace Aims.Objectives;

/// <summary>The inputs of an objective, with what was typed when something is wrong with it.</summary>
internal static class ObjectiveForm
{
    public const string WhatField = "what", HowField = "how", OwnerField = "owner", KpiField = "measured-by", UnitField = "unit", BetterField = "better", TargetField = "target", DueField = "due",
        EveryField = "every", ByHand = "by-hand";

    public static readonly string[] Fields = [WhatField, HowField, OwnerField, KpiField, UnitField, BetterField, TargetField, DueField, EveryField];

    private const int RoomForPeople = 2_000, RoomForKpis = 2_500, UsualMonths = 12;

    /// <param name="before">What stands there at first; an input that was not touched may not be sent.</param>
    public static (ObjectivePlan Plan, Refusal? Lacks) Read(Turn turn, ObjectivePlan before, IReadOnlyList<KpiSeries> kpis, IDirectory directory)
    {
        var fields = turn.Fields;
        var (kpi, kpiLacks) = Measured(fields, before.Kpi, kpis);
        var owner = PersonId.TryParse(fields.Text(OwnerField), out var chosen) ? directory.Find(chosen)?.Id : null;
        double? target = fields.Has(TargetField) ? Numbers.Read(fields.Text(TargetField)) : double.IsNaN(before.Target) ? null : before.Target;
        var plan = before with
        {
            What = fields.Has(WhatField) ? Plain.Line(fields.Text(WhatField) ?? "", int.MaxValue) : before.What,
            How = fields.Has(HowField) ? fields.Text(HowField) : before.How,
            Owner = owner ?? before.Owner,
            Kpi = kpi,
            Unit = kpis.FirstOrDefault(series => series.Kpi.Id == kpi) is { } measure ? measure.Kpi.Definition.Unit : fields.Has(UnitField) ? Plain.Line(fields.Text(UnitField) ?? "", int.MaxValue) : before.Unit,
            Better = fields.Choice<Better>(BetterField) ?? before.Better,
            Target = target ?? before.Target,
            Due = fields.Has(DueField) ? fields.Day(DueField) ?? default : before.Due,
            Every = fields.Choice<ReportEvery>(EveryField) ?? before.Every,
        };
        return (plan, kpiLacks
            ?? (target is null ? new Refusal(ObjectiveRules.TargetCode, "Type a number such as 95 or 4.5, without anything between the thousands.") : null)
            ?? (fields.Text(OwnerField) is not null && owner is null ? new Refusal(ObjectiveRules.OwnerCode, "Choose the colleague who answers for it.") : null));
    }

    public static ObjectivePlan Blank(Turn turn) =>
        new("", null, turn.Who.Id, null, "", Better.Higher, double.NaN, turn.Reader.Today(turn.Now).AddMonths(UsualMonths), ReportEvery.Month);

    public static IEnumerable<Element> Inputs(Turn turn, ObjectivePlan plan, IReadOnlyList<KpiSeries> kpis, IDirectory directory, Refusal? problem)
    {
        yield return Look.Field(
            new Input.Text(WhatField, "What is to be reached?", "Say it in a sentence.") { Value = turn.Fields.Text(WhatField) ?? Shown(plan.What), MaxLength = ObjectiveRules.LongestWhat },
            example: "Everybody knows how to use AI with care.", error: problem.At(ObjectiveRules.WhatCode));
        foreach (var input in Measure(turn, plan, kpis, problem).Concat(Course(turn, plan, directory, problem)))
            yield return input;
    }

    public static Container Reason(Turn turn, string label, string field, Refusal? problem, string? example = null) => Look.Field(
        new Input.Text(field, label, "Say it in a sentence or two.") { Value = turn.Fields.Text(field), IsMultiline = true, MaxLength = ObjectiveRules.LongestReason },
        example: example, error: problem.At(ObjectiveRules.ReasonCode));

    public static Container Number(Turn turn, string field, double? value, Objective objective, Refusal? problem) => Look.Field(
        new Input.Text(field, objective.Plan.Unit.Length == 0 ? "Number" : $"Number ({objective.Plan.Unit})", "Type a number such as 95 or 4.5.")
        {
            Value = turn.Fields.Text(field) ?? (value is { } known ? Numbers.Type(known) : null),
            MaxLength = Numbers.LongestTyped,
        },
        $"The target is {ObjectiveWords.Target(objective.Plan)}.", error: problem.At(ObjectiveRules.ValueCode));

    private static IEnumerable<Element> Measure(Turn turn, ObjectivePlan plan, IReadOnlyList<KpiSeries> kpis, Refusal? problem)
    {
        yield return Choices(KpiField, "Which number shows it?", plan.Kpi?.Value ?? ByHand,
            [
                new("A number that its owner reports", ByHand),
                .. Colleagues.Fitting(RoomForKpis, kpis.Where(series => series.Kpi.IsRunning || series.Kpi.Id == plan.Kpi).OrderBy(series => series.Kpi.Id != plan.Kpi).Select(Named)),
            ],
            problem, ObjectiveRules.KpiCode, "A KPI is measured every morning.");
        yield return Choices(BetterField, "At least or at most?", (turn.Fields.Choice<Better>(BetterField) ?? plan.Better).ToString(), [new("At least", nameof(Better.Higher)), new("At most", nameof(Better.Lower))]);
        yield return Look.Field(
            new Input.Text(TargetField, "Target", "Type a number such as 95 or 4.5.")
            {
                Value = turn.Fields.Text(TargetField) ?? (double.IsNaN(plan.Target) ? null : Numbers.Type(plan.Target)),
                MaxLength = Numbers.LongestTyped,
            },
            example: "95", error: problem.At(ObjectiveRules.TargetCode));
        yield return Look.Field(
            new Input.Text(UnitField, "Unit of a reported number", "A few characters.") { Value = turn.Fields.Text(UnitField) ?? Shown(plan.Unit), MaxLength = KpiRules.LongestUnit },
            "Only for a number that its owner reports.", "%, days, people", problem.At(ObjectiveRules.UnitCode));
        yield return Choices(EveryField, "How often is it reported?", (turn.Fields.Choice<ReportEvery>(EveryField) ?? plan.Every).ToString(), [new("Each month", nameof(ReportEvery.Month)), new("Each quarter", nameof(ReportEvery.Quarter))]);
    }

    private static IEnumerable<Element> Course(Turn turn, ObjectivePlan plan, IDirectory directory, Refusal? problem)
    {
        var today = turn.Reader.Today(turn.Now);
        yield return Look.Field(
            new Input.Date(DueField, "By when?", "Choose a day.") { Value = turn.Fields.Day(DueField) ?? plan.Due, Max = today.AddYears(ObjectiveRules.YearsAhead) }, error: problem.At(ObjectiveRules.DueCode));
        yield return Look.Field(
            new Input.ChoiceSet(OwnerField, "Owner", "Choose a colleague.", Colleagues.ToChoose(plan.Owner, turn.Who.Department, RoomForPeople, directory)) { Value = plan.Owner.Value, Style = ChoiceStyle.Filtered },
            "Sees it, plans what is done for it, and reports.", error: problem.At(ObjectiveRules.OwnerCode));
        yield return Look.Field(
            new Input.Text(HowField, "How is it to be reached?", "Say it in a sentence or two.") { Value = turn.Fields.Text(HowField) ?? plan.How, IsMultiline = true, MaxLength = ObjectiveRules.LongestHow },
            "Optional. What is done by whom becomes an action.", error: problem.At(ObjectiveRules.HowCode));
    }

    private static (KpiId? Kpi, Refusal? Lacks) Measured(Fields fields, KpiId? before, IReadOnlyList<KpiSeries> kpis) =>
        !fields.Has(KpiField) ? (before, null)
        : fields.Text(KpiField) == ByHand ? (null, null)
        : fields.Id<KpiId>(KpiField) is { } id && kpis.Any(series => series.Kpi.Id == id) ? (id, null)
        : (before, new(ObjectiveRules.KpiCode, "Choose a KPI of the list, or that its owner reports."));

    private static Container Choices(string field, string label, string value, IReadOnlyList<Choice> choices, Refusal? problem = null, string code = "", string? help = null) =>
        Look.Field(new Input.ChoiceSet(field, label, "Choose one of the list.", choices) { Value = value }, help, error: problem.At(code));

    private static string? Shown(string text) => text.Length == 0 ? null : text;

    private static Choice Named(KpiSeries series) => new(Plain.Line($"{series.Kpi.Definition.Name}: {KpiWords.Of(series.Latest, series.Kpi.Definition)}", 80), series.Kpi.Id.Value);
}
