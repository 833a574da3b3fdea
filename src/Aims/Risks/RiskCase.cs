using Aims.Assessments;
using Aims.Assessments.Forms.Scoring;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Risks;

/// <summary>A risk with the assessment that it belongs to and the system that it is about.</summary>
/// <param name="Assessment">Null for one that was taken up without an assessment.</param>
/// <param name="System">Null for one of a process or of the organisation.</param>
/// <param name="Proposal">What the scoring file says about it, while the answers bring it up.</param>
internal sealed record RiskCase(Risk Risk, Assessment? Assessment, AiSystem? System, ProposedRisk? Proposal)
{
    public static Refusal NotFound { get; } = new("risk.unknown", "There is no such risk. Say \"my risks\" to see yours.");

    public static Refusal NotYours { get; } = new("risk.not-yours", "Only the system's owner or whoever registered it answers its risks.");

    private static readonly Refusal NotItsOwner = new("risk.not-yours", "Only whoever answers for this risk can do that.");

    /// <summary>Whoever answers for it: of a risk of an assessment the owner of its system.</summary>
    public PersonId Owner => Risk.Raised?.Facts.Owner ?? System!.Owner;

    /// <summary>What it is about, by name.</summary>
    public string About => System?.Name ?? Risk.About;

    public bool IsOf(PersonId who) => Assessment?.MayBeAnsweredBy(who) ?? Owner == who;

    /// <summary>Those who answer for it, decide on it or act on it, the managers above the owner, and those who oversee.</summary>
    public bool MayBeSeenBy(Person who, IDirectory directory) =>
        IsOf(who.Id) || who.Oversees || Risk.Acceptance?.Of == who.Id || Risk.Raised?.By == who.Id || System?.IsApprover(who.Id) is true || System?.IsOfOwnerOrRequester(who.Id) is true
        || Risk.Actions.Any(action => action.Owner == who.Id) || Ownership.Managers(Owner, directory).Contains(who.Id);

    /// <summary>Why somebody who does not answer for it may not.</summary>
    public Refusal Foreign => Assessment is null ? NotItsOwner : NotYours;

    /// <summary>Why somebody may not say now what becomes of it; null when they may.</summary>
    /// <remarks>
    /// A submitted assessment stands as it was decided on; what has no answer, or not any more, can be answered at any time. What was taken up without
    /// an assessment holds nothing up, and its owner looks at it whenever things change (8.2).
    /// </remarks>
    public Refusal? ForbidsAnswering(PersonId who, DateOnly today) =>
        !IsOf(who) ? Foreign
        : System?.State is SystemState.Retired ? new Refusal("risk.retired", $"{System.Id} is retired, so nothing is left to decide about its risks.")
        : Assessment is null or { IsOpen: true } || NeedsAnswer(today) ? null
        : new Refusal("risk.settled", "It has its answer, which the approval rests on. When the assessment is opened again, it can be changed.");

    /// <summary>Why somebody may not say it in other words or name another owner; null when they may.</summary>
    public Refusal? ForbidsRestating(Person who) =>
        Risk.Raised is null ? new Refusal("risk.assessed", "It comes from an assessment, which says what it is.")
        : who.Is(Role.Lead) || who.Id == Owner ? null : new Refusal("risk.not-yours", "Only whoever answers for this risk or a governance lead can do that.");

    /// <summary>Whether its owner may live with what is left; of an opportunity nobody has to be asked.</summary>
    public bool IsWithinAppetite(Exposure level) => Risk.IsOpportunity || RiskCriteria.Current.IsWithinAppetite(level, RiskCategories.Of(Risk));

    private bool NeedsAnswer(DateOnly today) =>
        Risk.Standing is RiskStanding.Identified or RiskStanding.Declined || Risk.AwaitsConfirmation
        || (Risk.Standing is RiskStanding.Accepted && Risk.Acceptance!.WaitsOn(today));

    /// <summary>Whoever answers for it or for the system, has judged it, or acts on the system, has no part in accepting it.</summary>
    public IReadOnlyCollection<PersonId> Involved =>
    [
        Owner, .. Assessment?.Assessors ?? [], .. Risk.Raised?.Judges ?? [],
        .. System is null ? Array.Empty<PersonId>() : [System.Owner, System.Requester, .. System.Details.Deputy is { } deputy ? [deputy] : Array.Empty<PersonId>()],
    ];
}
