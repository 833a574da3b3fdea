using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>Who may do what with a policy, and when.</summary>
public static class PolicyRules
{
    /// <summary>In characters.</summary>
    public const int LongestNote = 500, LongestTitle = 100;

    public const int MostDays = 365;

    private const int MostYears = 3;

    public static Refusal NotFound { get; } = new("policy.unknown", "There is no such policy. Say policies to see them.");

    public static Refusal NotInForce { get; } = new("policy.not-in-force", "This policy is not in force today. Say policies to see those that are.");

    public static Refusal NoVersion { get; } = new("policy.no-version", "There is no such version for you to read. Say policies to see what is in force.");

    public static Refusal NoDraft { get; } = new("policy.no-draft", "There is no draft of this policy. Send its text as a .md file to make one.");

    private static Refusal Replaced { get; } = new("policy.replaced", "The draft was replaced since you looked at it. Look at it again first.");

    public static Refusal? NotLead(Person who, IDirectory directory) =>
        LeadsOnly.Refuses(who, directory, "policy.not-lead", "change the policies", "send it to");

    public static Refusal? MayNotLook(Person who) =>
        who.Oversees ? null : new("policy.not-yours", "Drafts and versions are kept by the governance leads. Say policies to see what is in force.");

    public static Decided<PolicyEvent> Draft(PolicyEntry? policy, PolicyDrafted drafted) =>
        policy?.Draft is { Stage: DraftStage.InReview } draft ? new Refusal(
            "policy.in-review", $"Version {draft.Number} of it is in review. Take that back first, or wait for the decision.")
        : policy?.Draft is { } same && same.Text == drafted.Text ? Decided<PolicyEvent>.Nothing
        : policy?.Versions is [var newest, ..] && newest.Text == drafted.Text ? new Refusal(
            "policy.same", $"That is what version {newest.Number} says, word by word. Change the file and send it again.")
        : drafted;

    /// <param name="seen">The text of the draft that was looked at: whatever came in its place is not sent unseen.</param>
    /// <param name="lint">What is wrong with it.</param>
    public static Decided<PolicyEvent> Send(PolicyEntry policy, string? seen, IReadOnlyList<PolicyProblem> lint, PolicySentForReview sent) =>
        policy.Draft is not { } draft ? NoDraft
        : draft.Stage is not DraftStage.Written ? new Refusal("policy.sent", $"It has been sent for review already, as version {draft.Number}.")
        : draft.Text != seen ? Replaced
        : lint is [var first, ..] ? new Refusal("policy.problems", $"It cannot be sent yet. {first.Where}: {first.Text}")
        : sent.Title.Length > LongestTitle ? new Refusal("policy.title", $"Give it a title of at most {LongestTitle} characters.")
        : sent.Note is null && policy.Versions.Count > 0 ? new Refusal("policy.note", "Say what has changed, and why: whoever approves it reads that first.")
        : sent.Note?.Length > LongestNote ? new Refusal("policy.note", $"Say what has changed in at most {LongestNote} characters.")
        : sent;

    public static Decided<PolicyEvent> Publish(PolicyEntry policy, PolicyPublished published, DateOnly today)
    {
        if (policy.Draft is not { Stage: DraftStage.Approved } draft)
        {
            return policy.Draft is { Stage: DraftStage.InReview } asked ? new Refusal("policy.waiting", $"Version {asked.Number} is not approved yet. It can be published once it is.")
                : policy.Draft is not null ? new Refusal("policy.not-sent", "The draft is not approved. Send it for review first.")
                : policy.Versions is [{ By: not null } newest, ..] ? new Refusal("policy.published", $"It is published already, as version {newest.Number}.")
                : NoDraft;
        }
        var before = policy.Versions.Select(v => v.Effective).DefaultIfEmpty().Max();
        return published.Effective < today ? new Refusal("policy.effective", "Choose today or a later day: nobody could have known it before.")
            : published.Effective < before ? new Refusal("policy.effective", $"An earlier version comes into force on {before:yyyy-MM-dd}. Choose that day or a later one for version {draft.Number}.")
            : published.Review <= published.Effective || published.Review > published.Effective.AddYears(MostYears) ? new Refusal(
                "policy.review", $"Choose a day to look at it again, after it comes into force and within {MostYears} years.")
            : published.Within is < 1 or > MostDays ? new Refusal("policy.within", $"Give people from 1 to {MostDays} days.")
            : published;
    }

    public static Decided<PolicyEvent> Discard(PolicyEntry policy) =>
        policy.Draft is not { } draft ? NoDraft
        : draft.Stage is DraftStage.InReview ? new Refusal("policy.in-review", $"Version {draft.Number} is in review. Take it back first.")
        : new PolicyDraftDiscarded();

    public static Decided<PolicyEvent> Retire(PolicyEntry policy) =>
        policy.Id is PolicyLibrary.AiPolicy ? new Refusal("policy.needed", "An AI management system needs its AI policy, so it stays in force. Publish another version of it.")
        : policy.IsRetired ? new Refusal("policy.retired", "It is retired already.")
        : policy.Versions.Count == 0 ? new Refusal("policy.never", "It was never in force. Discard the draft instead.")
        : policy.Draft is { Stage: DraftStage.InReview } draft ? new Refusal("policy.in-review", $"Version {draft.Number} is in review. Take it back first.")
        : new PolicyRetired(policy.Id);

    public static Decided<PolicyEvent> BringBack(PolicyEntry policy) =>
        policy.IsRetired ? new PolicyBroughtBack() : new Refusal("policy.not-retired", "It is not retired.");
}
