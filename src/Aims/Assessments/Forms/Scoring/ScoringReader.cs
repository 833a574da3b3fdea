using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Aims.Assessments.Forms.Expressions;
using Aims.Assessments.Forms.Loading;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>Reads a scoring file part by part. A reading that met a problem may give parts that must not be used.</summary>
internal sealed class ScoringReader(Form form)
{
    private const int MaxItems = 100;

    /// <summary>The greatest total: far above any questionnaire, far below what a whole number holds.</summary>
    private const decimal MaxTotal = 1_000_000;

    private static readonly FrozenSet<string> OfRoot = FrozenSet.Create("rounding", "total", "answers", "levels", "dimensions", "mitigation", "overrides", "risks");
    private static readonly FrozenSet<string> OfMitigation = FrozenSet.Create("from", "if", "keeps", "dimensions");
    private static readonly FrozenSet<string> OfOverride = FrozenSet.Create("name", "if", "level", "stop", "reason", "basis");

    public ScoringParts Read(DefinitionNode root)
    {
        root.Allow(OfRoot);
        var kind = KindOf(root);
        var levels = LevelReader.Check(root, Each(root, "levels", LevelReader.Read));
        var risk = new Tally(kind, Each(root, "dimensions", node => DimensionReader.Read(node, form)));
        if (risk.Dimensions.IsEmpty)
            root.Refuse("dimensions", "At least one dimension is needed.");
        else if (risk.Maximum > MaxTotal)
            root.Refuse("dimensions", "The points come to more than a million.");
        return new ScoringParts(
            RoundingOf(root), CountsHidden(root), levels, risk, Mitigation(root, kind), Each(root, "overrides", Override));
    }

    private static ImmutableArray<T> Each<T>(DefinitionNode node, string property, Func<DefinitionNode, T> read) =>
        [.. node.Nodes(property, MaxItems).Select((item, index) =>
            read(item with { Path = string.Create(CultureInfo.InvariantCulture, $"{node.Path}{property}[{index}].") }))];

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

    private static TallyKind KindOf(DefinitionNode root)
    {
        switch (root.Has("total") ? root.Text("total") : "shares")
        {
            case "shares": return TallyKind.Shares;
            case "points": return TallyKind.Points;
            default:
                root.Refuse("total", "The total is made of shares or of points.");
                return TallyKind.Points;
        }
    }

    private static bool CountsHidden(DefinitionNode root)
    {
        var answers = root.Has("answers") ? root.Text("answers") : "visible";
        if (answers is not ("visible" or "all"))
            root.Refuse("answers", "The answers that count are visible or all.");
        return answers is "all";
    }

    private Mitigation? Mitigation(DefinitionNode root, TallyKind kind)
    {
        if (root.Object("mitigation") is not { } node)
            return null;
        node.Allow(OfMitigation);
        var tally = new Tally(kind, Each(node, "dimensions", dimension => DimensionReader.Read(dimension, form)));
        var (from, keeps) = (node.Number("from"), node.Required("keeps", node.Number("keeps")));
        if (from is <= 0 or > 100)
            node.Refuse("from", "A percentage of more than 0 and at most 100 is expected.");
        if (keeps is < 0 or >= 100)
            node.Refuse("keeps", "A percentage from 0 to less than 100 is expected.");
        if (tally.Dimensions.IsEmpty == node.Has("from"))
            node.Refuse("from", "The dimensions of measures and the percentage of them that is needed go together.");
        if (!node.Has("from") && !node.Has("if"))
            node.Refuse("if", "It is not said when the measures count: by a percentage, a condition, or both.");
        return new Mitigation(tally, from, node.Has("if") ? Condition(node) : null, keeps);
    }

    private Override Override(DefinitionNode node)
    {
        node.Allow(OfOverride);
        var condition = Condition(node);
        var taken = new OverrideTaken(
            node.Required("name"),
            node.Required("level", node.Whole("level", 1, 4)),
            node.Flag("stop") ?? false,
            node.Required("reason"),
            node.Required("basis"));
        if (taken is { Stop: true, Level: < 4 })
            node.Refuse("stop", "An override that stops has level 4.");
        return new Override(condition!, taken);
    }

    private Condition? Condition(DefinitionNode node)
    {
        var text = node.Required("if", node.Text("if", ExpressionParser.MaxLength + 1));
        var parsed = ExpressionParser.Parse(text, form.Named);
        if (parsed.Problem is not null)
            node.Refuse("if", parsed.Problem);
        return parsed.Condition;
    }
}
