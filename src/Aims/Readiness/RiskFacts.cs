using Aims.Risks;
using Aims.Systems;

namespace Aims.Readiness;

/// <summary>What the risks of AI systems and of the organisation show (6.1.1–6.1.3, 8.2, 8.3).</summary>
internal static class RiskFacts
{
    private const string First = "Answer the risks that come up in an impact assessment.";

    public static IReadOnlyList<LiveFact> All { get; } =
    [
        new("risks", "Risks, and that they are rated", "risks are not rated", First,
            scene => FactReading.Share(Applying(scene).Count(risk => risk.Rating is not null), Applying(scene).Count(), "of the risks are rated")) { Opens = "status.risks" },
        new("risks-answered", "What is done about each risk", "risks have no answer that holds", First,
            scene => FactReading.Share(Applying(scene).Count(risk => IsAnswered(risk, scene)), Applying(scene).Count(), "of the risks are treated or accepted")) { Opens = "status.open-risks" },
        new("organisation-risks", "Risks and opportunities of the organisation and its processes", "risks of the organisation are not rated", "Take up a risk or an opportunity of the organisation: say \"take up a risk\".",
            scene => FactReading.Share(OfOrganisation(scene).Count(risk => risk.Rating is not null), OfOrganisation(scene).Count(), "of the risks and opportunities of the organisation are rated")) { Opens = Risk.Register },
        new("acceptances", "Risks above the appetite, and that they are accepted", "risks above the appetite have no acceptance that holds", First, Accepted) { Opens = Risk.Register },
        new("treatment", "Actions about risks", "actions about risks are overdue", "Plan what is done about a risk.", Actions),
    ];

    private static IEnumerable<Risk> Applying(FactScene scene) => scene.World.Risks.Where(risk =>
        risk.Applies && (risk.System is null || scene.World.System(risk.System) is { State: not SystemState.Retired }));

    private static IEnumerable<Risk> OfOrganisation(FactScene scene) => Applying(scene).Where(risk => risk.Source is RiskSource.Organisation or RiskSource.Process);

    // With none above the appetite all is well, as long as somebody has rated any.
    private static FactReading Accepted(FactScene scene)
    {
        var rated = Applying(scene).Where(risk => risk.Rating is not null).ToList();
        int above = rated.Count(risk => risk.IsAboveAppetite), open = rated.Count(risk => risk.IsUnacceptedOn(scene.Today));
        return new FactReading(rated.Count - open, rated.Count, FormattableString.Invariant($"{above:N0} of {rated.Count:N0} rated risks are above the appetite, {above - open:N0} of them accepted"));
    }

    private static bool IsAnswered(Risk risk, FactScene scene) =>
        risk.Standing is RiskStanding.Treated || (risk.Standing is RiskStanding.Accepted && !risk.Acceptance!.HasExpiredBy(scene.Today));

    private static FactReading Actions(FactScene scene)
    {
        var actions = Applying(scene).SelectMany(risk => risk.Actions).ToList();
        int done = actions.Count(action => !action.IsOpen), late = actions.Count(action => action.IsOpen && action.Due < scene.Today);
        return new FactReading(done, done + late, FormattableString.Invariant($"{done:N0} of {actions.Count:N0} actions about risks are done, {late:N0} are overdue"));
    }
}
