using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>What becomes of the data when a system is retired (ISO/IEC 42001 A.6.2, A.7).</summary>
public enum DataAfterwards
{
    NoData,
    Kept,
    Deleted,
    HandedOver,
}

/// <summary>What somebody decided, when and why.</summary>
public sealed record Decision(PersonId By, DateTimeOffset At, string? Reason);

/// <summary>An order not to use a system, which no approval overrules.</summary>
/// <param name="ByLead">A governance lead with no part in it stopped it; false when its owner or the deputy did.</param>
/// <param name="Approval">The latest approval, which holds again once the suspension is lifted.</param>
/// <param name="Lifted">Null for as long as it stands.</param>
public sealed record Suspension(PersonId By, DateTimeOffset At, string Reason, bool ByLead, Decision Approval, Decision? Lifted = null);

/// <summary>The end of a system's use, planned or come.</summary>
/// <param name="Day">The first day on which it may no longer be used.</param>
/// <param name="DataNote">How long the data is kept, who has it, or how it is deleted, in words.</param>
public sealed record Retirement(DateOnly Day, DataAfterwards Data, string? DataNote, string Reason, PersonId By);

public sealed partial record AiSystem
{
    /// <summary>The verb that opens its review.</summary>
    public const string Review = "system.ask-review";

    /// <summary>The latest suspension, also when it was lifted.</summary>
    public Suspension? Suspension { get; init; }

    /// <summary>Its retirement; when it has come the state is <see cref="SystemState.Retired"/>.</summary>
    public Retirement? Retirement { get; init; }

    /// <summary>The latest review since its approval; null before the first.</summary>
    public Decision? Reviewed { get; init; }

    /// <summary>The last day for the next review; null for what may not be used, or ends before.</summary>
    [JsonIgnore]
    public DateOnly? ReviewDue => ReviewCycle.DueOf(this);

    /// <summary>Nobody may use it until this is lifted; it can be in assessment meanwhile.</summary>
    [JsonIgnore]
    public bool IsSuspended => Suspension is { Lifted: null };

    /// <summary>A rule of the scoring stopped it; nobody rejected it.</summary>
    [JsonIgnore]
    public bool IsStoppedByRule => State is SystemState.Rejected && Approver is null && Assessment is not null;

    /// <summary>It is approved, suspended or not. Its assessment can be opened again; the approval stands until that is submitted.</summary>
    [JsonIgnore]
    public bool StandsApproved => State is SystemState.Approved or SystemState.Suspended;

    /// <summary>Whom a stop or an end concerns: its owner and the deputy, who registered it and who answers for its approval.</summary>
    [JsonIgnore]
    public IEnumerable<PersonId> Concerned =>
        new[] { Owner, Details.Deputy, Requester, ApprovedBy is null ? Approver : null }.OfType<PersonId>().Concat(ApprovedBy ?? []).Distinct();

    /// <summary>Who has a part in it besides its owner, and so does not decide about it.</summary>
    [JsonIgnore]
    public IReadOnlyList<PersonId> WithPart => [.. new[] { Requester, Details.Deputy }.OfType<PersonId>().Distinct()];

    public bool IsOfOwnerOrDeputy(PersonId who) => Owner == who || Details.Deputy == who;

    /// <summary>Whether people may use it on that day: approved, not suspended, not retired.</summary>
    public bool MayBeUsedOn(DateOnly day) => State is SystemState.Approved && !(Retirement?.Day <= day);

    // An approval does not end a suspension, and begins the reviews anew.
    private AiSystem AfterApproval(string? reason, Stamp stamp) => Suspension is { Lifted: null } standing
        ? this with
        {
            State = SystemState.Suspended,
            Since = standing.At,
            By = standing.By,
            Reason = standing.Reason,
            Suspension = standing with { Approval = new(stamp.By, stamp.At, reason) },
            Reviewed = null,
        }
        : Became(SystemState.Approved, stamp, reason) with { Reviewed = null };

    private AiSystem AfterSuspension(SystemSuspended e, Stamp stamp) => Became(SystemState.Suspended, stamp, e.Reason) with
    {
        Suspension = new(stamp.By, stamp.At, e.Reason, e.ByLead, new(By, Since, Reason)),
    };

    // The approval from before holds again; a system in assessment goes on with it.
    private AiSystem AfterLifting(string reason, Stamp stamp)
    {
        var lifted = Suspension! with { Lifted = new(stamp.By, stamp.At, reason) };
        return State is SystemState.Suspended
            ? this with { State = SystemState.Approved, Since = lifted.Approval.At, By = lifted.Approval.By, Reason = lifted.Approval.Reason, Suspension = lifted }
            : this with { Suspension = lifted };
    }
}
