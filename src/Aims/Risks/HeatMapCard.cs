using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Risks;

/// <summary>The map of risks: how likely from below upwards, how bad from left to right.</summary>
internal static class HeatMapCard
{
    private const int Steps = 5;

    public static Card Draw(Turn turn, HeatMap map, RiskFilter filter, DirectoryIndex people, string? note)
    {
        string told = Told(map, filter);
        return Look.Card(
            map.View is HeatView.Residual ? "Residual heat map" : "Risk heat map",
            told,
            [
                Look.Text(told),
                .. map.Rated == 0 ? Array.Empty<Element>() : [Table(cell => Count(map, cell)), .. Legend(), Places(map)],
                .. Filters(filter, people),
            ],
            notice: note is null ? null : Notice.Note(note),
            primary: map.Rated == 0 ? null : Button.Open("Show the risks there", ListRisksThere.Name, (ShowHeatMap.ViewField, map.View.ToString())),
            secondary:
            [
                Button.Open("Draw the map", Verb(map.View)),
                Button.Open(map.View is HeatView.Residual ? "As it is now" : "With all actions done", Verb(Other(map.View))),
                Button.Open("Risk register", Risk.Register) with { AssociatedInputs = AssociatedInputs.None },
            ]);
    }

    public static string Verb(HeatView view) => view is HeatView.Residual ? ShowHeatMap.ResidualName : ShowHeatMap.Name;

    /// <summary>The matrix, each cell in the colour of its level and with its letter: colour alone says nothing.</summary>
    /// <param name="countOf">How many are there; null where nothing is counted.</param>
    public static Table Table(Func<HeatMap.Cell, int?> countOf) => new(
        [new TableColumn(1), .. Enumerable.Range(0, Steps).Select(_ => new TableColumn(1))],
        [
            new TableRow([Cell("", ContainerStyle.Default), .. Enumerable.Range(1, Steps).Select(impact => Cell(PlanCard.Text(impact), ContainerStyle.Emphasis))]),
            .. Enumerable.Range(1, Steps).Reverse().Select(likelihood => new TableRow(
            [
                Cell(PlanCard.Text(likelihood), ContainerStyle.Emphasis),
                .. Enumerable.Range(1, Steps).Select(impact => new HeatMap.Cell(likelihood, impact)).Select(cell => Counted(cell.Level, countOf(cell))),
            ])),
        ]);

    public static IEnumerable<Element> Legend()
    {
        var criteria = RiskCriteria.Current;
        yield return Look.Subtle($"Upwards how likely: 1 {Name(criteria.Likelihood[0])} to 5 {Name(criteria.Likelihood[^1])}. To the right how bad: 1 {Name(criteria.Impact[0])} to 5 {Name(criteria.Impact[^1])}.");
        yield return Look.Subtle($"{string.Join(", ", Enum.GetValues<Exposure>().Select(level => $"{Letter(level)} {Name(RiskWords.Of(level))}"))}. {RiskWords.Of(criteria.Appetite)} and below is within the appetite.") with { Spacing = Spacing.None };
    }

    private static int? Count(HeatMap map, HeatMap.Cell cell) => map.At(cell).Count;

    private static string Told(HeatMap map, RiskFilter filter)
    {
        string unrated = map.Risks.Count - map.Rated is > 0 and var open ? $" {(open == 1 ? "1 more is" : $"{open} more are")} not rated yet." : "";
        return map.Risks.Count == 0 ? $"No risks{filter.InWords()} that you may see."
            : map.Rated == 0 ? $"No risk{filter.InWords()} is rated yet.{unrated}"
            : $"{Count(map.Rated)}{filter.InWords()}, {InWords(map.View)}: {RiskWords.Counts(map.Levels)}.{unrated}";
    }

    public static string Count(int risks) => risks switch { 0 => "No risks", 1 => "1 risk", _ => $"{risks} risks" };

    public static string InWords(HeatView view) => view is HeatView.Residual ? "with all actions done" : "before anything is done";

    private static Container Places(HeatMap map) => Look.Field(
        new Input.ChoiceSet(ListRisksThere.CellField, "Show the risks at", "Choose a place on the map.",
            [.. map.Filled.Select(cell => new Choice(InWords(cell.Cell) + $" ({cell.Count})", cell.Cell.ToString()))])
        {
            Value = map.Filled.First().Cell.ToString(),
        });

    private static IEnumerable<Element> Filters(RiskFilter filter, DirectoryIndex people)
    {
        yield return Look.Field(new Input.ChoiceSet(RiskFilter.CategoryField, "Only the category", "Choose one.",
            [new Choice("All categories", "-"), .. Enum.GetValues<RiskCategory>().Select(category => new Choice(RiskCategories.InWords(category), category.ToString()))])
        { Value = filter.Category?.ToString() ?? "-" });
        var departments = RiskFilter.Departments(people);
        yield return Look.Field(new Input.ChoiceSet(RiskFilter.DepartmentField, "Only the department", "Choose one.",
            filter.Department is { } chosen && departments.All(choice => choice.Value != chosen) ? [.. departments, new Choice(Plain.Line(chosen, 60), chosen)] : departments)
        { Value = filter.Department ?? "-" });
    }

    /// <summary><c>4 likely, 5 severe: critical</c></summary>
    public static string InWords(HeatMap.Cell cell) =>
        $"{PlanCard.Text(cell.Likelihood)} {Name(RiskCriteria.Current.Likelihood[cell.Likelihood - 1])}, {PlanCard.Text(cell.Impact)} {Name(RiskCriteria.Current.Impact[cell.Impact - 1])}: {Name(RiskWords.Of(cell.Level))}";

    private static TableCell Counted(Exposure level, int? count) => Cell(
        count is null or 0 ? Letter(level) : $"{PlanCard.Text(count.Value)} {Letter(level)}",
        level switch
        {
            Exposure.Low => ContainerStyle.Good,
            Exposure.Medium => ContainerStyle.Accent,
            Exposure.High => ContainerStyle.Warning,
            Exposure.Critical => ContainerStyle.Attention,
        },
        count > 0);

    private static TableCell Cell(string text, ContainerStyle style, bool isBold = false) => new(
        [new TextBlock(text) { HorizontalAlignment = HorizontalAlignment.Center, Weight = isBold ? TextWeight.Bolder : TextWeight.Default, IsSubtle = !isBold }])
    { Style = style };

    private static string Letter(Exposure level) => RiskWords.Of(level)[..1];

    private static HeatView Other(HeatView view) => view is HeatView.Residual ? HeatView.Inherent : HeatView.Residual;

    private static string Name(ScaleStep step) => Name(step.Name);

    private static string Name(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
