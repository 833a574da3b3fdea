using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;
using Aims.Risks;

namespace Aims.Assessments;

/// <summary>One of its risks is new or stands differently.</summary>
public sealed record RiskNoted(AssessedRisk Risk) : AssessmentEvent;

/// <summary>The answers as submitted do not bring these up any more.</summary>
/// <param name="Risks"><c>RSK-0007</c></param>
public sealed record RisksWithdrawn(IReadOnlyList<string> Risks) : AssessmentEvent;

public sealed partial record Assessment
{
    /// <summary>The verb that submits it.</summary>
    public const string Submit = "assessment.submit";

    /// <summary>Its risks, in the order in which they came up; null before the first.</summary>
    public IReadOnlyList<AssessedRisk>? Risks { get; init; }

    /// <summary>Who answers for the system.</summary>
    [JsonIgnore]
    public PersonId Owner => Assessors[0];

    public Decided<AssessmentEvent> Note(AssessedRisk risk) =>
        Risks?.Contains(risk) is true ? Decided<AssessmentEvent>.Nothing : new RiskNoted(risk);

    private Assessment With(AssessedRisk noted) => this with
    {
        Risks = Risks?.Any(risk => risk.Id == noted.Id) is true
            ? [.. Risks.Select(risk => risk.Id == noted.Id ? noted : risk)]
            : [.. Risks ?? [], noted],
    };

    private Assessment Without(IReadOnlyList<string> withdrawn) => this with
    {
        Risks = [.. Risks!.Select(risk => withdrawn.Contains(risk.Id) ? risk with { Standing = RiskStanding.Withdrawn, With = null, Until = null } : risk)],
    };
}
