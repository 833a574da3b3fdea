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

    public bool IsWaiting => Verdict is null;

    /// <summary>Requests are seen by those they concern and by those who oversee.</summary>
    public bool MayBeSeenBy(Person who) => who.Id == Approver || who.Id == Requester || who.Id == Owner || who.Oversees;

    private static Approval After(Approval? approval, ApprovalEvent happened, Stamp stamp) => happened switch
    {
        ApprovalOpened e => new Approval(
            e.Id, e.System, e.SystemName, e.Assessment, stamp.By, e.Owner, e.Approver, stamp.At, e.Due, e.Level, e.LevelName, e.Because,
            null, null, null),
        ApprovalReassigned e => approval! with { Approver = e.Approver, Due = e.Due },
        ApprovalDecided e => approval! with { Verdict = e.Verdict, Reason = e.Reason, DecidedAt = stamp.At },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Approval))]
[JsonSerializable(typeof(ApprovalEvent))]
internal sealed partial class ApprovalsJson : JsonSerializerContext;
