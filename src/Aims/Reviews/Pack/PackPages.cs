namespace Aims.Reviews;

/// <summary>The pages of a pack, in their order: the inputs of 9.3.2, then what else management should see. Another page is another line.</summary>
internal static class PackPages
{
    private static readonly IReadOnlyList<Func<PackScene, PackPage>> All =
    [
        ActionsPage.Of, ContextPages.Issues, ContextPages.Parties, NonconformitiesPage.Of, KpisPage.Of, AuditsPage.Of, ImprovementPage.Of,
        ObjectivesPage.Of, RisksPage.Of, IncidentsPage.Of, ConcernsPage.Of, SuppliersPage.Of, SystemsPage.Of, AwarenessPage.Of, ReadinessPage.Of,
    ];

    public static ReviewPack Compile(PackScene scene, DateTimeOffset now) => new(now, scene.From, [.. All.Select(page => page(scene))]);
}
