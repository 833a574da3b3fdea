using Aims.Conversation;
using Aims.Systems;
using Humanizer;

namespace Aims.Incidents;

/// <summary>The slice's values as people read them.</summary>
public static class IncidentWords
{
    public static string Of(IncidentState state) => state switch
    {
        IncidentState.Reported => "Reported",
        IncidentState.UnderWork => "Being worked on",
        IncidentState.Closed => "Closed",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Minor => "Minor",
        Severity.Moderate => "Moderate",
        Severity.Major => "Major",
        Severity.Serious => "Serious",
    };

    /// <summary>What a severity means, for whoever rates.</summary>
    public static string Meaning(Severity severity) => severity switch
    {
        Severity.Minor => "nobody was harmed, and it is put right easily",
        Severity.Moderate => "some people had trouble, or results were wrong for a while",
        Severity.Major => "people were treated unfairly or lost something, or the system had to stop",
        Severity.Serious => "a serious incident under the EU AI Act, by the test",
    };

    public static string Of(Harm harm) => harm switch
    {
        Harm.Nobody => "No, nobody",
        Harm.Unknown => "I do not know",
        Harm.Affected => "Yes, people are affected, not harmed",
        Harm.Harmed => "Yes, somebody was harmed",
    };

    public static string Of(LedTo led) => led switch
    {
        LedTo.Death => "Somebody died",
        LedTo.Health => "Serious harm to somebody's health",
        LedTo.Infrastructure => "Critical infrastructure failed, seriously and beyond repair",
        LedTo.Rights => "A breach of law that protects fundamental rights, such as discrimination",
        LedTo.Property => "Serious harm to property",
        LedTo.Environment => "Serious harm to the environment",
    };

    public static string Of(CausalLink link) => link switch
    {
        CausalLink.Yes => "Yes",
        CausalLink.Likely => "It is likely, or cannot be ruled out",
        CausalLink.No => "No, it can be ruled out",
    };

    public static string Of(Addressee to) => to switch
    {
        Addressee.Authority => "The market surveillance authority",
        Addressee.Provider => "The system's provider",
    };

    public static string Of(Affected affected)
    {
        string kinds = affected.Kinds.Count == 0 ? "" : affected.Kinds.Select(Words.Of).Humanize("and");
        string number = affected.Number is { } people ? "person".ToQuantity(people, "#,0", Reader.Default.Culture) : "";
        return string.Join(", ", new[] { kinds, number }.Where(part => part.Length > 0)) is { Length: > 0 } both ? both : "Not known";
    }

    /// <summary>What happened to an incident, as a sentence that begins with who did it.</summary>
    public static string Of(IncidentEvent happened, Reader reader) => happened switch
    {
        IncidentReported { Concern: { } concern } => $"made it of concern {concern}",
        IncidentReported => "reported it",
        SystemNamed e => $"found that it is about {e.Called} ({e.System})",
        IncidentRated e => $"rated it: {Of(e.Severity).ToLowerInvariant()}; affected: {Of(e.Affected).ToLowerInvariant()}",
        IncidentContained e => e.Suspended ? "suspended the system" : "contained it",
        IncidentNoted e => $"wrote of {reader.Day(e.Day)}",
        SeriousnessTested { Test: { IsSerious: true } test } => $"found it serious: {test.Led.Select(led => Of(led).ToLowerInvariant()).Humanize("and")}",
        SeriousnessTested => "found it not serious by the test",
        CauseFound => "said what caused it and what was learned",
        IncidentActionPlanned e => $"planned {e.Action}",
        IncidentNotified { To: Addressee.Authority } e => $"reported it to the market surveillance authority on {reader.Day(e.Day)}",
        IncidentNotified e => $"reported it to the provider on {reader.Day(e.Day)}",
        IncidentReminded => "reminded of the deadline",
        IncidentClosed => "closed it",
        IncidentReopened => "opened it again",
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    /// <summary>What somebody wrote with it; null for nothing.</summary>
    public static string? TextOf(IncidentEvent happened) => happened switch
    {
        IncidentReported e => e.What,
        IncidentContained e => e.How,
        IncidentNoted e => e.Text,
        CauseFound e => e.Lessons is null ? e.Cause : $"{e.Cause}\nLearned: {e.Lessons}",
        IncidentActionPlanned e => e.What,
        IncidentNotified e => e.Reference,
        IncidentClosed e => e.Reason,
        IncidentReopened e => e.Reason,
        _ => null,
    };
}
