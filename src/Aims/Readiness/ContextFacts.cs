using Aims.Context;
using Aims.Responsibilities;

namespace Aims.Readiness;

/// <summary>What the context documents and the responsibilities show (4.1–4.4, 5.3, A.3.2). A draft, and what is only asked for, is no evidence.</summary>
internal static class ContextFacts
{
    public static IReadOnlyList<LiveFact> All { get; } =
    [
        new("issues", "External and internal issues in force", "list of issues is overdue to be looked at again", "Write down what bears on our AI: say \"external and internal issues\".",
            scene => InForce(ContextPart.Issues, scene)) { Opens = ContextDocument.List },
        new("interested-parties", "Interested parties in force", "list of interested parties is overdue to be looked at again", "Write down who has a stake in our AI: say \"interested parties\".",
            scene => InForce(ContextPart.Parties, scene)) { Opens = ContextDocument.List },
        new("scope", "The scope in force", "scope is overdue to be looked at again", "Write down what the management system covers: say \"scope\".",
            scene => InForce(ContextPart.Scope, scene)) { Opens = ContextDocument.List },
        new("processes", "Processes that somebody answers for", "processes have nobody who has accepted to answer for them", "Say who answers for the processes: say \"responsibilities\".",
            scene => Held(scene, entry => entry.Kind is SubjectKind.Process, "of the processes have people who are here and have accepted")) { Opens = Responsibility.List },
        new("responsibilities", "Clauses and controls that somebody answers for", "clauses and controls have nobody who has accepted to answer for them", "Say who answers for what: say \"responsibilities\".",
            scene => Held(scene, entry => entry.Kind is not SubjectKind.Process, "of the clauses and controls have people who are here and have accepted")) { Opens = Responsibility.List },
    ];

    private static FactReading InForce(ContextPart part, FactScene scene) => scene.World.Find<ContextDocument>(ContextDocument.IdOf(part)) is not { InForce: { } version } document
        ? new(0, 1, "No version is in force yet")
        : document.ReviewBy < scene.Today ? new(1, 2, $"Version {version.Number} was to be looked at again by {LiveFacts.Reader.Day(document.ReviewBy!.Value)}")
        : new(1, 1, $"Version {version.Number} is in force since {LiveFacts.Reader.Day(version.At)}");

    private static FactReading Held(FactScene scene, Func<ResponsibilityEntry, bool> which, string what)
    {
        var needed = ResponsibilityEntry.All(scene.World).Where(entry => entry.IsNeeded && which(entry)).ToList();
        return FactReading.Share(needed.Count(entry => entry.GapIn(scene.People) is null), needed.Count, what);
    }
}
