using System.Text.Json.Serialization;
using Aims.Approvals;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>
/// What the organisation has done about a policy (ISO/IEC 42001 5.2, 7.5). A policy that came with the product has no record until
/// then.
/// </summary>
/// <param name="Id">As in the file's name: <c>ai-policy</c>.</param>
/// <param name="Owner">Who answers for it; null for nobody by name.</param>
/// <param name="Versions">Those that were published here, the oldest first.</param>
/// <param name="Retired">When it was taken out of force; null while it was not.</param>
public sealed record Policy(string Id, PersonId? Owner, PolicyDraft? Draft, IReadOnlyList<PolicyVersion> Versions, PolicyRetirement? Retired)
{
    public static RecordType<Policy, PolicyEvent> Type { get; } =
        new("policy", "", After, () => PoliciesJson.Default.Policy, () => PoliciesJson.Default.PolicyEvent);

    /// <summary>The verbs that show a policy to those who keep it, a text page by page, and what differs between two.</summary>
    public const string View = "policy.manage", ReadVersion = "policy.read", Changes = "policy.changes";

    /// <summary>The names under which a button carries a policy's id, and a version of it.</summary>
    public const string Field = "policy", VersionField = "version", SinceField = "since";

    /// <summary>What stands for the number of a version that is not published yet.</summary>
    public const string DraftVersion = "draft";

    private const int LongestId = 60;

    /// <summary>Whether a text that came from outside can be a policy's id. It becomes part of storage keys.</summary>
    public static bool IsId(string? text) => text is { Length: > 0 and <= LongestId }
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-') && text[0] != '-' && text[^1] != '-';

    /// <summary>The answer to a request for approval.</summary>
    /// <param name="verdict">Null when it was withdrawn.</param>
    public Decided<PolicyEvent> Settle(string approval, Verdict? verdict, string? reason) =>
        Draft is not { Stage: DraftStage.InReview } draft || draft.Approval != approval ? Decided<PolicyEvent>.Nothing
        : verdict is { } answer ? new PolicyReviewed(answer, reason)
        : new PolicyTakenBack();

    private static Policy After(Policy? policy, PolicyEvent happened, Stamp stamp) => happened switch
    {
        PolicyDrafted e => (policy ?? New(e.Id)) with { Draft = new PolicyDraft(e.Title, e.File, e.Text, stamp.By, stamp.At) },
        PolicyDraftDiscarded => policy! with { Draft = null },
        PolicySentForReview e => policy! with
        {
            Draft = policy.Draft! with
            {
                Stage = DraftStage.InReview,
                Number = e.Number,
                Title = e.Title,
                Owner = e.Owner,
                Note = e.Note,
                Approval = e.Approval,
                Terms = e.Terms,
                Answer = null,
            },
        },
        PolicyReviewed { Verdict: Verdict.Approve } => policy! with { Draft = policy.Draft! with { Stage = DraftStage.Approved } },
        PolicyReviewed e => policy! with { Draft = policy.Draft! with { Stage = DraftStage.Written, Answer = new ReviewAnswer(e.Verdict, e.Reason, stamp.By, stamp.At) } },
        PolicyTakenBack => policy! with { Draft = policy.Draft! with { Stage = DraftStage.Written, Approval = null } },
        PolicyPublished e => policy! with
        {
            Owner = policy.Draft!.Owner,
            Draft = null,
            Versions = [.. policy.Versions, PolicyVersion.Of(policy.Id, policy.Draft, e, stamp)],
            Retired = null,
        },
        PolicyRetired e => (policy ?? New(e.Id)) with { Retired = new PolicyRetirement(stamp.By, stamp.At) },
        PolicyBroughtBack => policy! with { Retired = null },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private static Policy New(string id) => new(id, null, null, [], null);
}

/// <summary>What was sent and is not published yet.</summary>
/// <param name="Text">SHA-256 of its text, which is the name it is kept under.</param>
public sealed record PolicyDraft(string Title, string File, string Text, PersonId By, DateTimeOffset At)
{
    public DraftStage Stage { get; init; }

    /// <summary>What it is to be, once it was sent for review.</summary>
    public PolicyNumber? Number { get; init; }

    public PersonId? Owner { get; init; }

    public string? Note { get; init; }

    /// <summary>What it is to ask of people.</summary>
    public PolicyTerms? Terms { get; init; }

    /// <summary>The request that asks for its approval, or asked last.</summary>
    public string? Approval { get; init; }

    /// <summary>Why it is a draft again; null when nobody has said no.</summary>
    public ReviewAnswer? Answer { get; init; }
}

public enum DraftStage
{
    Written,
    InReview,
    Approved,
}

public sealed record ReviewAnswer(Verdict Verdict, string? Reason, PersonId By, DateTimeOffset At);

public sealed record PolicyRetirement(PersonId By, DateTimeOffset At);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Policy))]
[JsonSerializable(typeof(PolicyEvent))]
[JsonSerializable(typeof(Acknowledgement))]
[JsonSerializable(typeof(AcknowledgementEvent))]
internal sealed partial class PoliciesJson : JsonSerializerContext;
