using Aims.Risks;
using Aims.Systems;

namespace Aims.Readiness;

/// <summary>What the risks of AI systems show (6.1.2, 6.1.3, 8.2, 8.3).</summary>
internal static class RiskFacts
{
    private const string First = "Answer the risks that come up in an impact assessment.";

    public static IReadOnlyList<LiveFact> All { get; } =
    [
        new("risks", "Risks of AI systems, and that they are rated", "risks are not rated", First,
            scene => FactReading.Share(Applying(scene).Count(risk => risk.Rating is not null), Applying(scene).Count(), "of the risks are rated")) { Opens = "status.risks" },
        new("risks-answered", "What is done about each risk", "risks have no answer that holds", First,
            scene => FactReading.Share(Applying(scene).Count(risk => IsAnswered(risk, scene)), Applying(scene).Count(), "of the risks are treated or accepted")) { Opens = "status.open-risks" },
        new("treatment", "Actions about risks", "actions about risks are overdue", "Plan what is done about a risk.", Actions),
    ];

    private static IEnumerable<Risk> Applying(FactScene scene) => scene.World.Risks.Where(risk =>
        risk.Standing is not (RiskStanding.Dismissed or RiskStanding.Withdrawn) && scene.World.System(risk.System) is { State: not SystemState.Retired });

    private static bool IsAnswered(Risk risk, FactScene scene) =>
        risk.Standing is RiskStanding.Treated || (risk.Standing is RiskStanding.Accepted && !risk.Acceptance!.HasExpiredBy(scene.Today));

    private static FactReading Actions(FactScene scene)
    {
        var actions = Applying(scene).SelectMany(risk => risk.Actions).ToList();
        int done = actions.Count(action => !action.IsOpen), late = actions.Count(action => action.IsOpen && action.Due < scene.Today);
        return new FactReading(done, done + late, FormattableString.Invariant($"{done:N0} of {actions.Count:N0} actions about risks are done, {late:N0} are overdue"));
    }
}
