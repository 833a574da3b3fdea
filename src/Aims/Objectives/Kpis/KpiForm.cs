using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Objectives.Kpis;

/// <summary>The inputs of a KPI, with what was typed when something is wrong with it.</summary>
internal static class KpiForm
{
    public const string NameField = "name", SaysField = "says", UnitField = "unit", BetterField = "better", WarningField = "warning", AlarmField = "alarm", OwnerField = "owner";

    public static readonly string[] Fields = [NameField, SaysField, UnitField, BetterField, WarningField, AlarmField, OwnerField];

    private const int RoomForPeople = 3_000;

    /// <param name="before">What stands there at first; an input that was not touched may not be sent.</param>
    public static (KpiDefinition Definition, PersonId? Owner, Refusal? Lacks) Read(Turn turn, KpiDefinition before, PersonId? owner, IDirectory directory)
    {
        var (warning, warningLacks) = Limit(turn, WarningField, before.Limits.Warning, KpiRules.WarningCode);
        var (alarm, alarmLacks) = Limit(turn, AlarmField, before.Limits.Alarm, KpiRules.AlarmCode);
        var definition = before with
        {
            Name = Typed(turn, NameField, before.Name),
            Says = Typed(turn, SaysField, before.Says),
            Unit = Typed(turn, UnitField, before.Unit),
            Better = turn.Fields.Choice<Better>(BetterField) ?? before.Better,
            Limits = new(warning, alarm),
        };
        var (who, ownerLacks) = Owner(turn, owner, directory);
        return (definition, who, warningLacks ?? alarmLacks ?? ownerLacks);
    }

    public static IEnumerable<Element> All(Turn turn, KpiDefinition kpi, PersonId? owner, IDirectory directory, Refusal? problem) =>
    [
        Text(turn, NameField, "Name", kpi.Name, KpiRules.LongestName, problem, KpiRules.NameCode, "Systems in Finance without an assessment"),
        Text(turn, SaysField, "What does it tell?", kpi.Says, KpiRules.LongestSays, problem, KpiRules.SaysCode, "How many systems in Finance run although nobody has assessed them."),
        .. kpi.Unit == KpiDefinition.Percent ? Array.Empty<Element>() : [Text(turn, UnitField, "Unit", kpi.Unit, KpiRules.LongestUnit, problem, KpiRules.UnitCode, "systems, days")],
        Look.Field(
            new Input.ChoiceSet(BetterField, "Which way is better?", "Choose one of the two.", [new("Higher is better", nameof(Better.Higher)), new("Lower is better", nameof(Better.Lower))])
            {
                Value = (turn.Fields.Choice<Better>(BetterField) ?? kpi.Better).ToString(),
            }),
        .. Tuning(turn, kpi, owner, directory, problem),
    ];

    public static IEnumerable<Element> Tuning(Turn turn, KpiDefinition kpi, PersonId? owner, IDirectory directory, Refusal? problem) =>
    [
        Number(turn, WarningField, "Warn beyond", kpi.Limits.Warning, problem, KpiRules.WarningCode, "Its owner and the leads are told once. The number itself is still well."),
        Number(turn, AlarmField, "Raise the alarm beyond", kpi.Limits.Alarm, problem, KpiRules.AlarmCode, null),
        Look.Field(
            new Input.ChoiceSet(OwnerField, "Owner", "Choose a colleague.", Colleagues.ToChoose(owner, turn.Who.Department, RoomForPeople, directory))
            {
                Value = owner?.Value,
                Style = ChoiceStyle.Filtered,
                Placeholder = "Choose",
            },
            "Sees the number and hears when it is beyond its limits.", error: problem.At(KpiRules.OwnerCode)),
    ];

    private static string Typed(Turn turn, string field, string before) => turn.Fields.Has(field) ? Plain.Line(turn.Fields.Text(field) ?? "", int.MaxValue) : before;

    private static (double, Refusal?) Limit(Turn turn, string field, double before, string code) =>
        !turn.Fields.Has(field) ? (before, null)
        : Numbers.Read(turn.Fields.Text(field)) is { } number ? (number, null)
        : (before, new(code, "Type a number such as 95 or 4.5, without anything between the thousands."));

    // Nobody is a choice only for as long as there is nobody.
    private static (PersonId?, Refusal?) Owner(Turn turn, PersonId? before, IDirectory directory) =>
        turn.Fields.Text(OwnerField) is not { } chosen ? (before, null)
        : PersonId.TryParse(chosen, out var who) && directory.Find(who) is not null ? (who, null)
        : (before, new(KpiRules.OwnerCode, "Choose the colleague who answers for it."));

    private static Container Text(Turn turn, string field, string label, string value, int longest, Refusal? problem, string code, string example) => Look.Field(
        new Input.Text(field, label, $"At most {longest} characters.") { Value = turn.Fields.Text(field) ?? value, MaxLength = longest }, example: example, error: problem.At(code));

    private static Container Number(Turn turn, string field, string label, double value, Refusal? problem, string code, string? help) => Look.Field(
        new Input.Text(field, label, "Type a number such as 95 or 4.5.") { Value = turn.Fields.Text(field) ?? Numbers.Type(value), MaxLength = Numbers.LongestTyped },
        help, error: problem.At(code));
}
