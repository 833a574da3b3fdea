using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Aims.Assessments.Forms.Expressions;
using Aims.Assessments.Forms.Loading;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>Reads levels, dimensions and overrides. A reading that met a problem may give parts that must not be used.</summary>
internal sealed class ScoringReader(Form form)
{
    private const int MaxItems = 100;

    private static readonly FrozenSet<string> OfRoot = FrozenSet.Create("rounding", "levels", "dimensions", "overrides");
    private static readonly FrozenSet<string> OfLevel = FrozenSet.Create("level", "name", "meaning", "from", "approvals", "reviewMonths");
    private static readonly FrozenSet<string> OfDimension = FrozenSet.Create("name", "title", "weight", "points");
    private static readonly FrozenSet<string> OfOverride = FrozenSet.Create("name", "if", "level", "stop", "reason", "basis");

    public (Rounding, ImmutableArray<RiskLevel>, ImmutableArray<Dimension>, ImmutableArray<Override>) Read(DefinitionNode root)
    {
        root.Allow(OfRoot);
        var levels = Each(root, "levels", Level);
        CheckLevels(root, levels);
        var dimensions = Each(root, "dimensions", Dimension);
        if (dimensions.IsEmpty)
            root.Refuse("dimensions", "At least one dimension is needed.");
        return (RoundingOf(root), levels, dimensions, Each(root, "overrides", Override));
    }

    private static ImmutableArray<T> Each<T>(DefinitionNode root, string property, Func<DefinitionNode, T> read) =>
        [.. root.Nodes(property, MaxItems).Select((node, index) =>
            read(node with { Path = string.Create(CultureInfo.InvariantCulture, $"{property}[{index}].") }))];

    private static Rounding RoundingOf(DefinitionNode root)
    {
        switch (root.Text("rounding"))
        {
            case "half-up": return Rounding.HalfUp;
            case "up": return Rounding.Up;
            case "down": return Rounding.Down;
            default:
                root.Refuse("rounding", "The rounding is named explicitly: half-up, up or down.");
                return Rounding.Up;
        }
    }

    private static RiskLevel Level(DefinitionNode node)
    {
        node.Allow(OfLevel);
        var approvals = node.List("approvals", 10);
        if (approvals.IsEmpty || approvals.Any(role => role.ValueKind != JsonValueKind.String))
            node.Refuse("approvals", "At least one role is needed, each as a text.");
        return new RiskLevel(
            Required(node, "level", node.Whole("level", 1, 4)),
            Required(node, "name"),
            Required(node, "meaning"),
            Required(node, "from", node.Whole("from", 0, 100)),
            [.. approvals.Select(role => role.ToString())],
            Required(node, "reviewMonths", node.Whole("reviewMonths", 1, 120)));
    }

    private static void CheckLevels(DefinitionNode root, ImmutableArray<RiskLevel> levels)
    {
        if (!levels.Select(level => level.Number).SequenceEqual([1, 2, 3, 4]))
            root.Refuse("levels", "The levels are 1, 2, 3 and 4, in this order.");
        else if (levels[0].From != 0 || levels.Zip(levels.Skip(1)).Any(pair => pair.First.From >= pair.Second.From))
            root.Refuse("levels", "The first level is from 0, and each next one from more than the one before.");
        else if (levels.Zip(levels.Skip(1)).Any(pair => pair.First.ReviewMonths < pair.Second.ReviewMonths))
            root.Refuse("levels", "A higher level is reviewed at least as often as a lower one: its reviewMonths are not more.");
    }

    private Dimension Dimension(DefinitionNode node)
    {
        node.Allow(OfDimension);
        var weight = Required(node, "weight", node.Number("weight"));
        if (weight is <= 0 or > 100)
            node.Refuse("weight", "A weight is more than 0 and at most 100.");
        var dimension = new Dimension(Required(node, "name"), Required(node, "title"), weight, PointsReader.Read(node, form));
        if (dimension.Maximum <= 0)
            node.Refuse("points", "At least one answer must give points.");
        return dimension;
    }

    private Override Override(DefinitionNode node)
    {
        node.Allow(OfOverride);
        var condition = Required(node, "if", node.Text("if", ExpressionParser.MaxLength + 1));
        var parsed = ExpressionParser.Parse(condition, name => form.FindQuestion(name)?.Index);
        if (parsed.Problem is not null)
            node.Refuse("if", parsed.Problem);
        var taken = new OverrideTaken(
            Required(node, "name"),
            Required(node, "level", node.Whole("level", 1, 4)),
            node.Flag("stop") ?? false,
            Required(node, "reason"),
            Required(node, "basis"));
        if (taken is { Stop: true, Level: < 4 })
            node.Refuse("stop", "An override that stops has level 4.");
        return new Override(parsed.Condition!, taken);
    }

    private static string Required(DefinitionNode node, string property) => Required(node, property, node.Text(property));

    private static string Required(DefinitionNode node, string property, string? value)
    {
        RefuseAbsent(node, property);
        return value ?? "";
    }

    private static T Required<T>(DefinitionNode node, string property, T? value) where T : struct
    {
        RefuseAbsent(node, property);
        return value ?? default;
    }

    private static void RefuseAbsent(DefinitionNode node, string property)
    {
        if (!node.Has(property))
            node.Refuse(property, "This is missing.");
    }
}
