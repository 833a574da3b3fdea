using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>High-risk by use: Art. 6(2) and Annex III, and the exemption of Art. 6(3).</summary>
internal static class SensitiveUses
{
    private static readonly (string Question, string[] Points)[] Areas =
    [
        ("biometrics", ["1a", "1b", "1c"]), ("infrastructure", ["2"]), ("education", ["3a", "3b", "3c", "3d"]), ("employment", ["4a", "4b"]),
        ("services", ["5a", "5b", "5c", "5d"]), ("police", ["6a", "6b", "6c", "6d", "6e"]), ("migration", ["7a", "7b", "7c", "7d"]), ("justice", ["8a", "8b"]),
    ];

    public static IEnumerable<Finding> Of(Screened given) => Uses(given)
        .GroupBy(use => use.Point)
        .OrderBy(use => use.Key, StringComparer.Ordinal)
        .Select(use => ExemptionGround(given) is { } ground
            ? new Finding(
                ActClass.Exempt, $"Art. 6(3)({ground}), Annex III {InLaw(use.Key)}", new Start(ActDates.AnnexIII),
                [.. use.SelectMany(u => u.Because), given.Said("profiles"), given.Said("part"), given.Said("still-harm")])
            : new Finding(
                ActClass.HighRisk, $"Art. 6(2), Annex III {InLaw(use.Key)}", HighRiskStart.Of(given, ActDates.AnnexIII),
                [.. use.SelectMany(u => u.Because), .. WhyNotExempt(given)]));

    /// <summary>The points of Annex III that it falls under, exempt or not: <c>4a</c>.</summary>
    public static IReadOnlyList<string> Points(Screened given) => [.. Uses(given).Select(use => use.Point).Distinct()];

    /// <summary>The letter of Art. 6(3); null when there is none. Whoever profiles people, or may, has none.</summary>
    private static string? ExemptionGround(Screened given) =>
        given.Is("profiles", "no") && given.Is("part", "a", "b", "c", "d") && given.Is("still-harm", "no") ? given.One("part") : null;

    private static IEnumerable<string> WhyNotExempt(Screened given) =>
        !given.Is("profiles", "no") ? [given.Said("profiles")]
        : given.Is("part", "a", "b", "c", "d") ? [given.Said("profiles"), given.Said("part"), given.Said("still-harm")]
        : [given.Said("profiles"), given.Said("part")];

    private static IEnumerable<(string Point, string[] Because)> Uses(Screened given) =>
    [
        .. Prohibitions.Excepted(given),
        .. from area in Areas
           from point in area.Points
           where given.Ticks(area.Question, point)
           select (point, new[] { given.Said(area.Question, point) }),
    ];

    // 4a is point 4(a).
    private static string InLaw(string point) => point.Length == 1 ? point : $"{point[0]}({point[1]})";
}
