using System.Text.Json.Serialization;
using Aims.Actions;
using Aims.People;

namespace Aims.Audits;

public enum AuditStage
{
    Planned,
    Running,
    Reported,
    Closed,
    Cancelled,
}

public enum CheckOutcome
{
    Conforms,
    Finding,
    NotApplicable,
}

/// <summary>From slight to serious.</summary>
public enum FindingGrade
{
    Opportunity,
    Minor,
    Major,
}

/// <summary>Of what a sample is drawn.</summary>
public enum SampleOf
{
    ApprovedSystems,
    RegisteredSystems,
    Assessments,
    Decisions,
}

/// <summary>Where an audit looks: the systems named and those of the departments. Without either it looks at no system in particular.</summary>
/// <param name="Systems">Their ids.</param>
public sealed record AuditScope(IReadOnlyList<string> Departments, IReadOnlyList<string> Systems)
{
    public static AuditScope Whole { get; } = new([], []);
}

/// <summary>What was written at one question, as far as it was.</summary>
/// <param name="LookedAt">The records, places and people.</param>
/// <param name="Count">How often it was filled, from 1: whoever fills it says which they saw.</param>
public sealed record CheckEntry(string Item, CheckOutcome? Outcome, string? Note, string? LookedAt, PersonId By, DateTimeOffset At, int Count)
{
    /// <summary>What is still to be written; null when nothing is.</summary>
    [JsonIgnore]
    public string? Lacks => Outcome switch
    {
        null => "Choose what it comes to.",
        CheckOutcome.Finding when Note is null => "Note what was found.",
        CheckOutcome.NotApplicable when Note is null => "Note why it does not apply.",
        CheckOutcome.Conforms or CheckOutcome.Finding when LookedAt is null => "Write what was looked at: records, places, people.",
        _ => null,
    };
}

/// <summary>An auditor who may not go on. What they entered stays, and is marked.</summary>
/// <param name="Why">After their name: <c>has become owner of AIS-0001 CV screener</c></param>
public sealed record AuditorAside(PersonId Who, DateTimeOffset At, string Why);

/// <summary>Records drawn by a seed: the same seed draws the same again from the same records.</summary>
/// <param name="Pool">From how many.</param>
public sealed record AuditSample(int Number, SampleOf Of, string Seed, int Pool, IReadOnlyList<string> Ids, PersonId By, DateTimeOffset At);

/// <summary>What an audit found. A major or a minor one becomes a nonconformity.</summary>
/// <param name="Number">From 1, within its audit.</param>
/// <param name="Item">The question at which it came up.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Nonconformity">Null for an opportunity.</param>
/// <param name="Withdrawn">Why it was none; null while it stands.</param>
/// <param name="Actions">What is done about an opportunity.</param>
public sealed record AuditFinding(
    int Number, string Item, FindingGrade Grade, string What, PersonId Owner, string? System, string? Nonconformity, PersonId By, DateTimeOffset At,
    string? Withdrawn, IReadOnlyList<ActionId> Actions)
{
    /// <summary>The clause or control.</summary>
    [JsonIgnore]
    public string Requirement => Item.Split('/')[0];

    [JsonIgnore]
    public bool Stands => Withdrawn is null;
}

/// <param name="To">Who was told of it.</param>
public sealed record AuditReporting(string Conclusion, IReadOnlyList<PersonId> To, PersonId By, DateTimeOffset At);
