using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

public enum SystemState
{
    Draft,
    Submitted,
    InAssessment,
    AwaitingApproval,
    Approved,
    Suspended,
    ChangesRequested,
    Rejected,
    Retired,
}

/// <summary>An AI system in the register (ISO/IEC 42001 A.4.2, A.6.2).</summary>
/// <param name="Since">When it came into this state.</param>
/// <param name="Requester">Who registered it.</param>
/// <param name="Begun">When its registration was begun.</param>
/// <param name="Submitted">When it came into the register; null for a draft, also for one that was cancelled.</param>
/// <param name="Assessment">Its impact assessment, <c>IA-0107</c>; null before one was begun.</param>
/// <param name="Approval">Its latest request for approval, <c>AP-0007</c>.</param>
/// <param name="Approver">Who decides on it next, or did last.</param>
/// <param name="Level">Impact level 1–4; null before an assessment was submitted.</param>
/// <param name="Reason">What was said when it came into this state.</param>
/// <param name="By">Who brought it into this state.</param>
public sealed partial record AiSystem(
    SystemId Id,
    SystemState State,
    DateTimeOffset Since,
    SystemDetails Details,
    PersonId Requester,
    DateTimeOffset Begun,
    DateTimeOffset? Submitted,
    [property: JsonConverter(typeof(SharedText))] string? Assessment,
    [property: JsonConverter(typeof(SharedText))] string? Approval,
    PersonId? Approver,
    int? Level,
    string? Reason,
    PersonId By)
{
    public static RecordType<AiSystem, SystemEvent> Type { get; } =
        new("system", SystemId.Prefix, After, () => SystemsJson.Default.AiSystem, () => SystemsJson.Default.SystemEvent);

    /// <summary>Where it stands under the EU AI Act; null before a screening was begun.</summary>
    public ActRecord? Act { get; init; }

    /// <summary>How often it is reviewed; null when its assessment did not say (<see cref="ReviewCycle.MonthsOf"/>).</summary>
    public int? ReviewMonths { get; init; }

    /// <summary>Where it came from; null for one that somebody registered.</summary>
    public ImportSource? Import { get; init; }

    /// <summary>Whether risks of it were identified; null for no.</summary>
    public bool? HasRisks { get; init; }

    /// <summary>All who are or were asked to decide on its latest request; null for the approver alone.</summary>
    public IReadOnlyList<PersonId>? Asked { get; init; }

    /// <summary>All whose approval holds, or held last; null for the approver alone.</summary>
    public IReadOnlyList<PersonId>? ApprovedBy { get; init; }

    /// <summary>How many conditions of its approval are still to be met; null when it has none, or is not approved.</summary>
    public int? OpenConditions { get; init; }

    /// <summary>Where a change was asked for; null unless that is why it is open.</summary>
    public ChangePlace? ChangeAt { get; init; }

    /// <summary>Whoever asked for its approval took that back, and nobody asked for a change; null for no.</summary>
    public bool? IsWithdrawn { get; init; }

    /// <summary>The verb that shows a system.</summary>
    public const string View = "system.show";

    /// <summary>The verb that shows its full record.</summary>
    public const string Record = "system.record";

    /// <summary>The verb that begins a registration, and the name under which a button gives the new system's.</summary>
    public const string Register = "system.register", NameField = "name";

    /// <summary>The verb that opens a draft where it was left.</summary>
    public const string Resume = "system.step";

    /// <summary>Details can be changed before submission, and when changes were asked for.</summary>
    public bool IsOpen => State is SystemState.Draft or SystemState.ChangesRequested;

    /// <summary>The ids of the fields whose change re-opened its assessment; null unless that is why it is assessed.</summary>
    public IReadOnlyList<string>? ReopenedFor { get; init; }

    public RecordKey Key => Type.Key(Id.Value);

    public string Name => Details.Name ?? "a system without a name yet";

    /// <summary>Who answers for it. Until an owner is named that is who registers it.</summary>
    public PersonId Owner => Details.Owner ?? Requester;

    /// <summary>Whether somebody is or was asked to decide on its latest request.</summary>
    public bool IsApprover(PersonId who) => Approver == who || Asked?.Contains(who) == true;

    public bool IsOfOwnerOrRequester(PersonId who) => Owner == who || Requester == who;

    /// <summary>Who may change the record of what is in the register.</summary>
    public bool MayBeChangedBy(Person who) =>
        IsInRegister && State is not SystemState.Retired
        && (Owner == who.Id || Details.Deputy == who.Id || who.Is(Role.Lead) || (IsOpen && Requester == who.Id));

    public bool IsInRegister => Submitted is not null;

    /// <summary>Drafts are their maker's business; everything submitted is in the register for all to see.</summary>
    public bool MayBeSeenBy(Person who) => IsInRegister || IsOfOwnerOrRequester(who.Id) || who.Oversees;

    private static AiSystem After(AiSystem? system, SystemEvent happened, Stamp stamp) => happened switch
    {
        SystemDrafted e => new AiSystem(
            e.Id, SystemState.Draft, stamp.At, e.Details, stamp.By, stamp.At, null, null, null, null, null, null, stamp.By),
        DetailsChanged e => system! with { Details = system.Details.Without(e.Cleared ?? []).With(e.Change) },
        SystemSubmitted e => system!.Became(SystemState.Submitted, stamp) with { Submitted = stamp.At, Above = e.Above },
        RegistrationCancelled => system!.Became(SystemState.Retired, stamp),
        AssessmentBegun e => system!.Became(SystemState.InAssessment, stamp) with { Assessment = e.Assessment },
        AssessmentResumed => system!.Became(SystemState.InAssessment, stamp),
        ApprovalRequested e => system!.Became(SystemState.AwaitingApproval, stamp) with
        {
            Approval = e.Approval,
            Approver = e.Approver,
            Asked = e.Asked,
            Level = e.Level,
            ReviewMonths = e.ReviewMonths,
            OpenConditions = null,
            ApprovedBy = null,
        },
        FurtherAssessmentBegun e => system!.With(e, stamp),
        FurtherAssessmentSubmitted e => system!.With(e, stamp),
        ApproverChanged e => system! with { Approver = e.Approver, Asked = e.Asked },
        RequestWithdrawn e => system!.Became(SystemState.ChangesRequested, stamp, e.Reason) with { IsWithdrawn = true },
        // Nobody is asked, so nobody can have rejected it.
        StoppedByRule e => system!.Became(SystemState.Rejected, stamp, e.Reason) with { Level = e.Level, Approver = null, Asked = null, OpenConditions = null, ApprovedBy = null },
        SystemApproved e => system!.AfterApproval(e.Reason, stamp) with { OpenConditions = e.Conditions, ApprovedBy = e.By },
        ConditionsLeft e => system! with { OpenConditions = e.Open },
        ChangesRequested e => system!.Became(SystemState.ChangesRequested, stamp, e.Reason) with { ChangeAt = e.Place },
        SystemRejected e => system!.Became(SystemState.Rejected, stamp, e.Reason) with { Pending = system.AwaitsRegistration ? null : system.Pending },
        RegistrationPending e => system! with { Pending = new Pending(e.Approval, null) },
        RegistrationGranted => system! with { Pending = null, Since = stamp.At, By = stamp.By },
        RegistrationSentBack e => system!.After(e, stamp),
        RetirementProposed e => system! with { Pending = new Pending(e.Approval, new(e.Day, e.Data, e.DataNote, e.Reason, stamp.By)) },
        RetirementRefused => system! with { Pending = null },
        SystemSuspended e => system!.AfterSuspension(e, stamp),
        SuspensionLifted e => system!.AfterLifting(e.Reason, stamp),
        WentLive e => system! with { Details = system.Details.With(e.Details) },
        SystemReviewed e => system! with { Reviewed = new(stamp.By, stamp.At, e.Note) },
        RetirementPlanned e => system! with { Retirement = system.Ending(e.Day, e.Data, e.DataNote, e.Reason, stamp), Pending = null },
        RetirementCalledOff => system! with { Retirement = null },
        SystemRetired1 e => system!.Became(SystemState.Retired, stamp, e.Reason),
        SystemRetired e => system!.Became(SystemState.Retired, stamp, e.Reason) with
        {
            Retirement = system.Ending(e.Day, e.Data, e.DataNote, e.Reason, stamp),
            Pending = null,
        },
        ActScreeningBegun e => system! with { Act = new ActRecord(e.Screening, null, null) },
        ActClassRecorded e => system! with { Act = new ActRecord(e.Screening, e.Class, e.Basis) },
        SystemImported e => new AiSystem(
            e.Id, e.IsRetired ? SystemState.Retired : SystemState.Submitted, stamp.At, e.Details, stamp.By, stamp.At, stamp.At,
            null, null, null, null, null, stamp.By)
        { Import = e.From },
        ImportUndone => system!.Became(SystemState.Retired, stamp) with { Submitted = null, Import = system.Import! with { Key = null } },
        UserJoined => system! with { Users = [.. system.Users ?? [], stamp.By] },
        UserLeft => system!.Without(stamp.By),
        SaidToBeAnother e => system! with { OtherThan = [.. system.OtherThan ?? [], .. e.Than] },
        OwnershipOffered e => system! with { Offered = new(e.To, stamp.By, stamp.At), DeclinedBy = null },
        OwnershipAccepted e => system!.AfterHandover(e),
        OwnershipDeclined => system! with { Offered = null, DeclinedBy = stamp.By },
        OwnershipOfferWithdrawn => system! with { Offered = null },
        FirstRiskIdentified => system! with { HasRisks = true },
        SystemReopened e => system!.Became(system.Assessment is null ? SystemState.Submitted : SystemState.InAssessment, stamp) with
        {
            ReopenedFor = e.Because,
            OpenConditions = null,
        },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private AiSystem Became(SystemState state, Stamp stamp, string? reason = null) =>
        this with { State = state, Since = stamp.At, Reason = reason, By = stamp.By, ReopenedFor = null, ChangeAt = null, IsWithdrawn = null };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AiSystem))]
[JsonSerializable(typeof(SystemEvent))]
internal sealed partial class SystemsJson : JsonSerializerContext;
