using Aims.Assessments;
using Aims.Assessments.Forms.Scoring;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Risks;

/// <summary>A risk with the assessment that it belongs to and the system that it is about.</summary>
/// <param name="Proposal">What the scoring file says about it, while the answers bring it up.</param>
internal sealed record RiskCase(Risk Risk, Assessment Assessment, AiSystem System, ProposedRisk? Proposal)
{
    public static Refusal NotFound { get; } = new("risk.unknown", "There is no such risk. Say \"my risks\" to see yours.");

    public static Refusal NotYours { get; } = new("risk.not-yours", "Only the system's owner or whoever registered it answers its risks.");

    public bool IsOf(PersonId who) => Assessment.MayBeAnsweredBy(who);

    /// <summary>Those who answer for it, decide on it or act on it, the managers above the owner, and those who oversee.</summary>
    public bool MayBeSeenBy(Person who, IDirectory directory) =>
        IsOf(who.Id) || who.Oversees || Risk.Acceptance?.Of == who.Id || System.IsApprover(who.Id)
        || Risk.Actions.Any(action => action.Owner == who.Id) || Ownership.Managers(System.Owner, directory).Contains(who.Id);

    /// <summary>Why somebody may not say now what becomes of it; null when they may.</summary>
    /// <remarks>A submitted assessment stands as it was decided on; what has no answer, or not any more, can be answered at any time.</remarks>
    public Refusal? ForbidsAnswering(PersonId who, DateOnly today) =>
        !IsOf(who) ? NotYours
        : System.State is SystemState.Retired ? new Refusal("risk.retired", $"{System.Id} is retired, so nothing is left to decide about its risks.")
        : Assessment.IsOpen || NeedsAnswer(today) ? null
        : new Refusal("risk.settled", "It has its answer, which the approval rests on. When the assessment is opened again, it can be changed.");

    private bool NeedsAnswer(DateOnly today) =>
        Risk.Standing is RiskStanding.Identified or RiskStanding.Declined || Risk.AwaitsConfirmation
        || (Risk.Standing is RiskStanding.Accepted && Risk.Acceptance!.WaitsOn(today));

    /// <summary>Whoever answers for the system, or acts on it, has no part in accepting its risks.</summary>
    public IReadOnlyCollection<PersonId> Involved =>
        [.. Assessment.Assessors, System.Owner, System.Requester, .. System.Details.Deputy is { } deputy ? [deputy] : Array.Empty<PersonId>()];
}
