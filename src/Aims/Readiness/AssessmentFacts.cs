using Aims.Systems;

namespace Aims.Readiness;

/// <summary>What assessments and approvals show (6.1.4, 8.4, A.5, A.6.2.5).</summary>
internal static class AssessmentFacts
{
    public static IReadOnlyList<LiveFact> All { get; } =
    [
        new("assessed", "Systems with a submitted impact assessment", "systems have no submitted impact assessment", "Register an AI system and assess it.",
            scene => FactReading.Share(scene.Systems.Count(system => IsAssessed(system, scene)), scene.Systems.Count, "of the systems have a submitted impact assessment")),
        new("approved", "Approvals of systems in use", "systems in use have conditions of their approval that are not met", "No system is approved yet.",
            scene => FactReading.Share(scene.InUse.Count(system => system.OpenConditions is null or 0), scene.InUse.Count(), "of the systems in use are approved, with nothing left to be met")),
        new("decisions", "Requests for approval that were decided", "requests for approval are overdue", "Nobody has asked for an approval yet.", Decisions) { Opens = "status.waiting" },
    ];

    private static bool IsAssessed(AiSystem system, FactScene scene) => scene.World.Assessment(system.Assessment) is { IsOpen: false } or { Last: not null };

    private static FactReading Decisions(FactScene scene)
    {
        int decided = scene.World.Approvals.Count(approval => approval.Final is not null);
        int late = scene.World.Approvals.Count(approval => approval.IsWaiting && approval.Due < scene.Today);
        return new FactReading(decided, decided + late, FormattableString.Invariant($"{decided:N0} requests for approval were decided, {late:N0} are overdue"));
    }
}
