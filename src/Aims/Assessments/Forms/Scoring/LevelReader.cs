using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Aims.Approvals;
using Aims.Assessments.Forms.Loading;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>Reads the levels: each from a total on (<c>from</c>), or each up to a percentage of the maximum (<c>upTo</c>).</summary>
internal static class LevelReader
{
    private static readonly FrozenSet<string> OfLevel =
        FrozenSet.Create("level", "name", "meaning", "from", "upTo", "approvals", "reviewMonths");

    public static RiskLevel Read(DefinitionNode node)
    {
        node.Allow(OfLevel);
        var approvals = node.List("approvals", 10);
        if (approvals.IsEmpty || approvals.Any(role => role.ValueKind != JsonValueKind.String))
            node.Refuse("approvals", "At least one role is needed, each as a text.");
        if (approvals.FirstOrDefault(role => role.ValueKind is JsonValueKind.String && Actor.TryParse(role.GetString()) is null) is { ValueKind: JsonValueKind.String } unknown)
            node.Refuse("approvals", $"'{unknown.GetString()}' is nobody here: manager, managers-manager, lead, auditor, admin and group:NAME are.");
        return new RiskLevel(
            node.Required("level", node.Whole("level", 1, 4)),
            node.Required("name"),
            node.Required("meaning"),
            node.Whole("from", 0, 1_000_000),
            null,
            node.Number("upTo"),
            [.. approvals.Select(role => role.ToString())],
            node.Required("reviewMonths", node.Whole("reviewMonths", 1, 120)));
    }

    /// <summary>Reports what would leave the level of a total open, and tells each level where the one before ends.</summary>
    public static ImmutableArray<RiskLevel> Check(DefinitionNode root, ImmutableArray<RiskLevel> levels)
    {
        if (!levels.Select(level => level.Number).SequenceEqual([1, 2, 3, 4]))
            root.Refuse("levels", "The levels are 1, 2, 3 and 4, in this order.");
        else if (!GoByTotal(levels) && !GoByPercent(levels))
            root.Refuse("levels", "Either each level has a from, the first from 0 and each next one from more than the one before; "
                + "or each but the last has an upTo, a percentage below 100 and more than the one before.");
        else if (levels.Zip(levels.Skip(1)).Any(pair => pair.First.ReviewMonths < pair.Second.ReviewMonths))
            root.Refuse("levels", "A higher level is reviewed at least as often as a lower one: its reviewMonths are not more.");
        return [.. levels.Select((level, index) => level with { Above = index == 0 ? null : levels[index - 1].UpTo })];
    }

    private static bool GoByTotal(ImmutableArray<RiskLevel> levels) =>
        levels.All(level => level is { From: not null, UpTo: null })
        && levels[0].From == 0
        && levels.Zip(levels.Skip(1)).All(pair => pair.First.From < pair.Second.From);

    private static bool GoByPercent(ImmutableArray<RiskLevel> levels) =>
        levels.All(level => level.From is null)
        && levels[^1].UpTo is null
        && levels.SkipLast(1).All(level => level.UpTo is > 0 and < 100)
        && levels.SkipLast(1).Zip(levels.Skip(1).SkipLast(1)).All(pair => pair.First.UpTo < pair.Second.UpTo);
}
