using System.Collections.Immutable;
using Aims.People;

namespace Aims.Risks;

/// <summary>Whether what may come is bad or good (6.1.1).</summary>
public enum RiskNature
{
    Threat,
    Opportunity,
}

/// <summary>Where a risk comes from.</summary>
public enum RiskSource
{
    /// <summary>The impact assessment of a system.</summary>
    Assessment,

    /// <summary>Somebody, about the organisation.</summary>
    Organisation,

    /// <summary>Somebody, about one of its processes.</summary>
    Process,

    /// <summary>Somebody, about a system.</summary>
    System,
}

/// <summary>What is said of a risk that is taken up without an assessment.</summary>
/// <param name="Title">What could happen, in a few words.</param>
/// <param name="Process">The process that it is about; null for one of a system or of the whole organisation.</param>
public sealed record RiskFacts(RiskNature Nature, string Title, string Cause, string Consequence, RiskCategory Category, string? Process, PersonId Owner);

/// <param name="Judges">Those who have rated or treated it.</param>
public sealed record RaisedRisk(RiskFacts Facts, PersonId By, ImmutableArray<PersonId> Judges);
