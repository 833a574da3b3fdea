using Aims.Conversation;
using Aims.People;
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

    /// <summary>Questions and reasons why not that wait for an answer: one task a policy.</summary>
    public static IEnumerable<TaskItem> OfConcerns(World world, IDirectory directory) =>
        from raised in world.Concerns(directory)
        where raised.Concern.Answer is null
        group raised by raised.Record.Policy into asked
        let first = asked.MinBy(c => c.Concern.At)!
        from keeper in ConcernRules.KeepersOf(first.Owner, directory)
        select new TaskItem(
            $"Answer questions: {first.Record.Title}", $"{asked.Key} · {asked.Count()} open", keeper.Id, first.Concern.At, null,
            Button.Open("Open", Concern.All, (Policy.Field, asked.Key)));

    private static string? WhatIsLeft(PolicyDraft? draft) =>
        draft?.Stage is DraftStage.Approved ? "Publish" : draft is { Stage: DraftStage.Written, Answer: not null } ? "Put right" : null;
}
