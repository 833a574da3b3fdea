using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>A request to approve an AI system, and its decision.</summary>
/// <param name="Requester">Who submitted the assessment. Never decides.</param>
/// <param name="Verdict">Null while it waits.</param>
/// <param name="DecidedAt">Null while it waits.</param>
public sealed record Approval(
    ApprovalId Id,
    string System,
    string SystemName,
    string Assessment,
    PersonId Requester,
    PersonId Owner,
    PersonId Approver,
    DateTimeOffset Requested,
    DateOnly Due,
    int Level,
    string LevelName,
    IReadOnlyList<string> Because,
    Verdict? Verdict,
    string? Reason,
    DateTimeOffset? DecidedAt)
{
    public static RecordType<Approval, ApprovalEvent> Type { get; } =
        new("approval", ApprovalId.Prefix, After, ApprovalsJson.Default.Approval, ApprovalsJson.Default.ApprovalEvent);

    /// <summary>The verb that shows a request.</summary>
    public const string View = "approval.show";

    /// <summary>The name under which a button carries the request's id.</summary>
    public const string Field = "approval";

    public RecordKey Key => Type.Key(Id.Value);

    /// <summary>When and why it was overtaken by a change of the system, and by whom; null while it stands.</summary>
    public Overtaking? Overtaken { get; init; }

    /// <summary>Whether the assessment had risks when it was asked for; null for no.</summary>
    public bool? HasRisks { get; init; }

    public bool IsWaiting => Verdict is null && Overtaken is null;

    /// <summary>The system is changed, so that it has to be asked for anew.</summary>
    /// <param name="because">What is changed, in words.</param>
    public Decided<ApprovalEvent> Overtake(string because) =>
        Overtaken is null ? new ApprovalOvertaken(because) : Decided<ApprovalEvent>.Nothing;

    /// <summary>Requests are seen by those they concern and by those who oversee.</summary>
    public bool MayBeSeenBy(Person who) => who.Id == Approver || who.Id == Requester || who.Id == Owner || who.Oversees;

    private static Approval After(Approval? approval, ApprovalEvent happened, Stamp stamp) => happened switch
    {
        ApprovalOpened e => new Approval(
            e.Id, e.System, e.SystemName, e.Assessment, stamp.By, e.Owner, e.Approver, stamp.At, e.Due, e.Level, e.LevelName, e.Because,
            null, null, null)
        { HasRisks = e.HasRisks },
        ApprovalReassigned e => approval! with { Approver = e.Approver, Due = e.Due },
        ApprovalDecided e => approval! with { Verdict = e.Verdict, Reason = e.Reason, DecidedAt = stamp.At },
        ApprovalOvertaken e => approval! with { Overtaken = new Overtaking(stamp.By, stamp.At, e.Because) },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <param name="Because">What was changed, in words.</param>
public sealed record Overtaking(PersonId By, DateTimeOffset At, string Because);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Approval))]
[JsonSerializable(typeof(ApprovalEvent))]
internal sealed partial class ApprovalsJson : JsonSerializerContext;
