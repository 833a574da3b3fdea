using Aims.Conversation;

namespace Aims.Policies;

internal static class PolicyWords
{
    /// <summary>What a text is: <c>Version 2.1, in force</c>.</summary>
    /// <param name="key">The number of a version, or that of the draft.</param>
    public static string StateOf(string key, PolicyEntry policy, DateOnly today, Reader reader) =>
        PolicyNumber.TryParse(key) is not { } number || policy.Find(number) is not { } version ? Of(policy.Draft!)
        : $"Version {number}, {Of(version, policy, today, reader)}";

    public static string Of(PolicyVersion version, PolicyEntry policy, DateOnly today, Reader reader) =>
        policy.IsRetired ? "retired"
        : version.Effective > today ? $"in force from {reader.Day(version.Effective)}"
        : version == policy.InForce(today) ? "in force"
        : "superseded";

    public static string Of(PolicyDraft draft) => draft.Stage switch
    {
        DraftStage.Written => "Draft",
        DraftStage.InReview => $"Version {draft.Number}, in review",
        DraftStage.Approved => $"Version {draft.Number}, approved",
    };
}
