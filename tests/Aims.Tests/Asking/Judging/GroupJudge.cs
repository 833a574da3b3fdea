using Aims.Questions;

namespace Aims.Tests.Asking.Judging;

/// <summary>Compares groups with their figures, and two spans with each other.</summary>
internal static class GroupJudge
{
    private const string None = "none";

    // What the product calls a value otherwise than the neutral words.
    private static readonly Dictionary<string, string> Others = new()
    {
        ["high"] = "highrisk",
        ["limited"] = "transparency",
        ["inprogress"] = "open",
        ["awaitingapproval"] = "submitted",
        ["changesrequested"] = "sentback",
        ["gpai"] = "generalpurposemodel",
        ["toomanytries"] = "putoff",
        ["messagesizetoobig"] = "toolarge",
        ["givenupbyhost"] = "failed",
    };

    public static bool AreGroups(Expected.Groups expected, Answer answer)
    {
        if (answer.Before is { } before && answer.Groups.Count == 0)
            return expected.Parts is [var now, var then] && Near(expected, now.Figure, answer.Total) && Near(expected, then.Figure, before);
        if (expected.Parts is [{ Name.Length: 0 } only])
            return answer.Groups.Count == 0 && answer.Figure is { } figure && Near(expected, only.Figure, figure);
        var got = answer.Groups.Select(group => (group.Keys, Figure: group.Figure ?? group.Count)).Where(group => group.Figure != 0 || expected.Tolerance > 0.001).ToList();
        if (AreAreas(expected, got.Select(group => group.Keys)))
            expected = Coarser(expected);
        if (expected.All is { } all)
            return AreFirst(expected, all, [.. got.Where(group => group.Keys.Any(key => key.Length > 0) || all.Any(part => part.Name == None)).Take(expected.Parts.Count)]);
        // Whether those without a value are a group of their own is the card's affair.
        var wanted = expected.Parts.Where(part => got.Any(group => IsOf(part.Name, group.Keys)) || !part.Name.Split('|').Contains(None)).ToList();
        return got.Where(group => group.Keys.Any(key => key.Length > 0) || wanted.Count == got.Count).Count() == wanted.Count
            && wanted.All(part => got.Any(group => IsOf(part.Name, group.Keys) && Near(expected, part.Figure, group.Figure)));
    }

    // The points of Annex III have letters, and its areas are the numbers before them: either is an answer.
    private static bool AreAreas(Expected.Groups expected, IEnumerable<IReadOnlyList<string>> keys) =>
        expected.Parts.Any(part => part.Name.EndsWith(')')) && keys.All(key => key is [{ Length: <= 1 }]);

    private static Expected.Groups Coarser(Expected.Groups expected) =>
        expected with { Parts = [.. expected.Parts.GroupBy(part => part.Name[..1], part => part.Figure).Select(area => (area.Key, area.Sum()))] };

    // Of equals any may be among the first.
    private static bool AreFirst(Expected.Groups expected, IReadOnlyList<(string Name, double Figure)> all, List<(IReadOnlyList<string> Keys, double Figure)> got) =>
        got.Count == expected.Parts.Count
        && got.Zip(expected.Parts).All(pair => Near(expected, pair.Second.Figure, pair.First.Figure))
        && got.All(group => all.Any(part => IsOf(part.Name, group.Keys) && Near(expected, part.Figure, group.Figure)));

    private static bool Near(Expected.Groups expected, double wanted, double got) => Math.Abs(wanted - got) <= expected.Tolerance;

    private static bool IsOf(string name, IReadOnlyList<string> keys)
    {
        string[] parts = name.Split('|');
        return parts.Length == keys.Count && (Same(parts, keys) || Same(parts, [.. keys.Reverse()]));
    }

    private static bool Same(string[] parts, IReadOnlyList<string> keys) => parts.Zip(keys).All(pair => Same(pair.First, pair.Second));

    private static bool Same(string part, string key)
    {
        string wanted = Plain(part), got = Plain(key);
        return wanted == got || Others.GetValueOrDefault(wanted) == got || (wanted == None && got.Length == 0)
            || (part.Length == "2026-01".Length && key.StartsWith(part + "-", StringComparison.Ordinal));
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
