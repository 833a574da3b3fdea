using Aims.Conversation;
using Aims.Policies;

namespace Aims.Status;

/// <summary>What waits for those who keep the policies.</summary>
internal static class PolicyTasks
{
    public static IEnumerable<TaskItem> Of(World world) =>
        from policy in world.Policies
        let draft = policy.Draft
        let what = WhatIsLeft(draft)
        where what is not null
        select new TaskItem(
            $"{what}: {draft.Title}", $"{policy.Id} · version {draft.Number}", draft.By, draft.At, null,
            Button.Open("Open", Policy.View, (Policy.Field, policy.Id)));

    private static string? WhatIsLeft(PolicyDraft? draft) =>
        draft?.Stage is DraftStage.Approved ? "Publish" : draft is { Stage: DraftStage.Written, Answer: not null } ? "Put right" : null;
}
