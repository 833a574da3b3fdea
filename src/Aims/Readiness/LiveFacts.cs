using Aims.Conversation;

namespace Aims.Readiness;

/// <summary>All live facts there are. A slice that keeps records of another kind adds its facts here, in a line.</summary>
public static class LiveFacts
{
    public static IReadOnlyList<LiveFact> All { get; } = [.. PolicyFacts.All, .. RegisterFacts.All, .. AssessmentFacts.All, .. RiskFacts.All, .. ControlFacts.All, .. ImprovementFacts.All, .. ContextFacts.All, .. ReviewFacts.All];

    private static readonly Dictionary<string, LiveFact> byId = All.ToDictionary(fact => fact.Id);

    public static LiveFact? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>How people read dates in a fact: facts go into files too, which have no reader.</summary>
    internal static Reader Reader => Reader.Default;
}
