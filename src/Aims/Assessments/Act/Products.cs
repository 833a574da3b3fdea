using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>High-risk by product: Art. 6(1) with (1a)–(1c), and Annex I.</summary>
internal static class Products
{
    // Section B since 27 July 2026 has machinery too.
    private static readonly string[] SectionB =
        ["machinery", "aviation-security", "motorcycles", "tractors", "ships", "rail", "vehicles", "aviation"];

    public static IEnumerable<Finding> Of(Screened given)
    {
        // Comfort alone makes no safety component (1a), unless its failure endangers people (1b).
        bool endangers = given.Is("product", "assists") && given.Yes("failure-endangers");
        if (!(endangers || given.Is("product", "is", "safety")) || !given.Is("third-party", "yes", "unsure"))
            yield break;
        yield return new Finding(
            ActClass.HighRisk,
            $"Art. 6(1){(endangers ? ", 6(1b)" : "")}{(IsOfSectionB(given) ? ", 2(2)" : "")}, Annex I section {(IsOfSectionB(given) ? "B" : "A")}",
            HighRiskStart.Of(given, ActDates.AnnexI),
            [given.Said("product"), .. endangers ? [given.Said("failure-endangers")] : Array.Empty<string>(), given.Said("product-law"), given.Said("third-party")]);
    }

    /// <summary>Products to which the Act speaks only through their own law (Art. 2(2)).</summary>
    public static bool IsOfSectionB(Screened given) => given.Is("product-law", SectionB);
}

/// <summary>From when a high-risk system is covered (Art. 111(2), Art. 113).</summary>
internal static class HighRiskStart
{
    public static Start Of(Screened given, DateOnly day) =>
        !given.IsOlderThan(day) ? new Start(day)
        : given.Is("user-body", "public") ? new Start(
            ActDates.OlderSystemsOfAuthorities, "Older system for a public authority; earlier if its design changes significantly (Art. 111(2)).")
        : new Start(day, "Older system: only once its design changes significantly from that day on (Art. 111(2)).");
}
