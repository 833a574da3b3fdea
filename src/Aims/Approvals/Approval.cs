using System.Text.Json.Serialization;
using Aims.Controls;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>A request to approve something about an AI system, a version of a policy, or one of the Statement of Applicability: whom it asks step by step, and its decision.</summary>
/// <param name="System">What it is about: the id of a system, of a policy, or of a version of the Statement.</param>
/// <param name="SystemName">What that is called.</param>
/// <param name="Assessment">What it rests on; null where that is no assessment.</param>
/// <param name="Requester">Who asks. Never decides.</param>
/// <param name="Level">The impact level 1–4; null when there is none yet.</param>
/// <param name="Involved">Who else has a part in it, and so does not decide.</param>
/// <param name="Plan">Its steps, as the route was when it was asked for.</param>
/// <param name="Steps">Those that have begun; the last is the current one.</param>
public sealed partial record Approval(
    ApprovalId Id,
    ApprovalSubject Subject,
    [property: JsonConverter(typeof(SharedText))] string System,
    [property: JsonConverter(typeof(SharedText))] string SystemName,
    [property: JsonConverter(typeof(SharedText))] string? Assessment,
    PersonId Requester,
    PersonId Owner,
    DateTimeOffset Requested,
    int? Level,
    [property: JsonConverter(typeof(SharedText))] string? LevelName,
    IReadOnlyList<string> Because,
    IReadOnlyList<PersonId> Involved,
    IReadOnlyList<PlannedStep> Plan,
    IReadOnlyList<Step> Steps)
{
    public static RecordType<Approval, ApprovalEvent> Type { get; } =
        new("approval", ApprovalId.Prefix, After, () => ApprovalsJson.Default.Approval, () => ApprovalsJson.Default.ApprovalEvent);

    /// <summary>The verb that shows a request.</summary>
    public const string View = "approval.show";

    /// <summary>The verbs that show what somebody may decide on: one by one, and several at once.</summary>
    public const string Mine = "approval.mine", Several = "approval.several";

    /// <summary>The verb that shows one of its conditions, and the name under which a button carries its number.</summary>
    public const string ViewCondition = "approval.condition", ConditionField = "condition";

    /// <summary>The name under which a button carries the request's id.</summary>
    public const string Field = "approval";

    public RecordKey Key => Type.Key(Id.Value);

    /// <summary>The record that it is about.</summary>
    [JsonIgnore]
    public RecordKey About => Subject switch
    {
        ApprovalSubject.PolicyVersion => Policy.Type.Key(System),
        ApprovalSubject.Statement => Statement.Type.Key(System),
        ApprovalSubject.Assessment or ApprovalSubject.MaterialChange or ApprovalSubject.Registration or ApprovalSubject.HighResidualRisk or ApprovalSubject.Retirement => AiSystem.Type.Key(System),
    };

    /// <summary>Whether it is about an AI system, and not about a document.</summary>
    [JsonIgnore]
    public bool IsOfSystem => Subject is not (ApprovalSubject.PolicyVersion or ApprovalSubject.Statement);

    /// <summary>Null while it waits, and when nobody decided.</summary>
    public Final? Final { get; init; }

    /// <summary>When and why it was overtaken by a change of the system, and by whom; null while it stands.</summary>
    public Overtaking? Overtaken { get; init; }

    /// <summary>Whoever asked thought better of it; null while it stands.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>The request that was approved before, where something has changed since.</summary>
    public string? Before { get; init; }

    /// <summary>What was approved before and has changed since; null when nothing was, or when that was not kept.</summary>
    public EarlierApproval? Earlier { get; init; }

    /// <summary>Who asked for which changes of the request before this one; null when nobody did.</summary>
    public Final? SentBack { get; init; }

    /// <summary>Whether the assessment had risks when it was asked for; null for no.</summary>
    public bool? HasRisks { get; init; }

    /// <summary>What its approval rests on; null for nothing.</summary>
    public IReadOnlyList<Condition>? Conditions { get; init; }

    /// <summary>What was said and done besides deciding, oldest first; null for nothing.</summary>
    public IReadOnlyList<Note>? Notes { get; init; }

    [JsonIgnore]
    public Step Current => Steps[^1];

    [JsonIgnore]
    public bool IsWaiting => Final is null && Overtaken is null && Withdrawn is null;

    [JsonIgnore]
    public DateOnly Due => Current.Due;

    /// <summary>Those whose voice is awaited.</summary>
    [JsonIgnore]
    public IEnumerable<PersonId> Awaited => IsWaiting ? Current.Open.Select(seat => seat.Who) : [];

    /// <summary>All who may decide now, were they not to have a part in it.</summary>
    [JsonIgnore]
    public IEnumerable<PersonId> MayDecideOn => IsWaiting ? Current.Open.SelectMany(seat => seat.People).Distinct() : [];

    /// <summary>All who are or were asked to decide, or stood in for one who was.</summary>
    [JsonIgnore]
    public IEnumerable<PersonId> Asked => Steps.SelectMany(step => step.People).Concat((Notes ?? []).Where(n => n.Kind is NoteKind.PassedOn).Select(n => n.By)).Distinct();

    /// <summary>It was approved, and that holds.</summary>
    [JsonIgnore]
    public bool IsInForce => Final is { Verdict: Verdict.Approve } && Overtaken is null;

    /// <summary>All who approved; or the one who did not.</summary>
    [JsonIgnore]
    public IEnumerable<PersonId> DecidedBy => Final is { Verdict: not Verdict.Approve } final ? [final.By] : Voices.Select(given => given.Voice.By);

    /// <summary>The answers in the order in which they came.</summary>
    [JsonIgnore]
    public IEnumerable<(Seat Seat, Voice Voice)> Voices =>
        Steps.SelectMany(step => step.Seats).Where(seat => seat.Voice is not null).Select(seat => (seat, seat.Voice!)).OrderBy(given => given.Item2.At);

    /// <summary>A question to whoever asks that has no answer yet.</summary>
    [JsonIgnore]
    public Note? OpenQuestion => Notes?.LastOrDefault(note => note.Kind is NoteKind.Asked or NoteKind.Answered) is { Kind: NoteKind.Asked } asked ? asked : null;

    /// <summary>Requests are seen by those they concern and by those who oversee.</summary>
    public bool MayBeSeenBy(Person who) =>
        who.Id == Requester || who.Id == Owner || who.Oversees || Asked.Contains(who.Id) || (Conditions ?? []).Any(c => c.Owner == who.Id);
}

/// <summary>The decision.</summary>
/// <param name="By">Whose answer decided it.</param>
/// <param name="Place">What has to be changed, where it is one place.</param>
public sealed record Final(Verdict Verdict, string? Reason, PersonId By, DateTimeOffset At, long SystemVersion, string SystemHash, ChangePlace? Place = null);

/// <summary>The approval that a material change has overtaken.</summary>
/// <param name="Changed">The ids of the fields that were others then.</param>
/// <param name="Open">How many of its conditions were not met.</param>
public sealed record EarlierApproval(IReadOnlyList<PersonId> By, DateTimeOffset At, IReadOnlyList<string> Changed, int Open);

/// <param name="Because">What was changed, in words.</param>
public sealed record Overtaking(PersonId By, DateTimeOffset At, string Because);

public sealed record Withdrawal(PersonId By, DateTimeOffset At, string? Reason);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Approval))]
[JsonSerializable(typeof(ApprovalEvent))]
internal sealed partial class ApprovalsJson : JsonSerializerContext;
