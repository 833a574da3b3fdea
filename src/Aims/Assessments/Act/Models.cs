using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>General-purpose models that we offer: chapter V.</summary>
internal static class Models
{
    public static IEnumerable<Finding> Of(Screened given)
    {
        if (!given.Is("model", "trained", "changed", "unsure"))
            yield break;
        yield return new Finding(
            ActClass.GeneralPurposeModel, HasSystemicRisk(given) ? "Art. 51(1), 53, 55" : "Art. 3(63), 53", StartOf(given),
            [given.Said("model"), given.Said("model-power"), given.Said("model-open")]);
    }

    public static bool HasSystemicRisk(Screened given) => given.Is("model-power", "yes", "unsure");

    /// <summary>Free and open models have fewer duties, unless their risk is systemic (Art. 53(2)).</summary>
    public static bool IsFreed(Screened given) => given.Yes("model-open") && !HasSystemicRisk(given);

    private static Start StartOf(Screened given) => given.IsOlderThan(ActDates.Models)
        ? new Start(ActDates.OlderModels, "On the market before 2 August 2025 (Art. 111(3)).")
        : new Start(ActDates.Models);
}
