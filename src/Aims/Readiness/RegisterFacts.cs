using Aims.Systems;

namespace Aims.Readiness;

/// <summary>What the register shows (A.4, A.6, A.7, A.9, A.10).</summary>
internal static class RegisterFacts
{
    private const string FirstSystem = "Register an AI system: say \"register\" and its name.";

    public static IReadOnlyList<LiveFact> All { get; } =
    [
        new("register", "AI systems in the register", "", FirstSystem, scene => new(scene.Systems.Count, scene.Systems.Count, Count(scene.Systems.Count))) { Opens = "status.by-state" },
        new("records", "How complete the records of systems are", "systems have records that are not complete", FirstSystem,
            scene => FactReading.Share(scene.Systems.Count(system => Completeness.PercentOf(system.Details) == 100), scene.Systems.Count, "of the systems have a complete record")),
        new("owners", "Systems whose owner is named and here", "systems have no owner who is still here", FirstSystem,
            scene => FactReading.Share(scene.Systems.Count(system => system.Details.Owner is { } owner && scene.People.Find(owner) is not null), scene.Systems.Count, "of the systems have an owner who is here")),
        Recorded("data", SystemFields.DataResources, "which data they need", "say which data they need and where it is kept"),
        Recorded("sources", SystemFields.DataSources, "where data comes from", "say where their data comes from"),
        Recorded("tools", SystemFields.Tools, "tools", "say with which tools they are built and run"),
        Recorded("computing", SystemFields.Computing, "computing", "say where they run"),
        Recorded("team", SystemFields.Team, "people behind them", "say who builds and runs them, and what those people must be able to do"),
        Recorded("purpose", SystemFields.IntendedUses, "intended uses", "say what they are meant for"),
        Recorded("oversight", SystemFields.Oversight, "human oversight", "say who watches over them"),
        Recorded("documents", SystemFields.Links, "documents", "lead to their documents"),
        Recorded("suppliers", SystemFields.Supplier, "suppliers", "name their supplier"),
        new("classified", "Classes under the EU AI Act", "systems have no class under the EU AI Act", FirstSystem,
            scene => FactReading.Share(scene.Systems.Count(system => system.Act?.Class is not null), scene.Systems.Count, "of the systems have a class under the EU AI Act that somebody recorded")),
        new("reviewed", "Reviews of systems in use", "systems in use are past their day of review", "No system is in use yet.",
            scene => FactReading.Share(scene.InUse.Count(system => !(system.ReviewDue < scene.Today)), scene.InUse.Count(), "of the systems in use are within their day of review")) { Opens = "status.reviews" },
    ];

    // Of systems to which it applies at all.
    private static LiveFact Recorded(string id, SystemField field, string about, string says) =>
        new(id, $"Records of systems: {about}", $"systems do not {says}", FirstSystem, scene =>
        {
            var systems = scene.Systems.Where(system => field.Belongs(system.Details) && field.IsNeeded(system.Details)).ToList();
            return FactReading.Share(systems.Count(system => field.Has(system.Details)), systems.Count, $"of the systems {says}");
        });

    private static string Count(int systems) => systems == 1 ? "1 AI system in the register" : FormattableString.Invariant($"{systems:N0} AI systems in the register");
}
