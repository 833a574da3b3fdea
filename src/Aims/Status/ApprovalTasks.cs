using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;

namespace Aims.Status;

/// <summary>What requests for approval ask of others than those who decide: an answer, a condition to be met.</summary>
public static class ApprovalTasks
{
    private const int LongestCondition = 60;

    public static IEnumerable<TaskItem> Of(World world) => OfQuestions(world).Select(q => Answer(q.Approval, q.Question, q.Approval.Requester))
        .Concat(OfConditions(world).Select(c => Meet(c.Approval, c.Condition, c.Condition.Owner)));

    /// <summary>What waits for somebody who has left goes to the owner of the system.</summary>
    public static IEnumerable<TaskItem> OfLeavers(World world, IDirectory directory) =>
        OfQuestions(world).Where(q => directory.Find(q.Approval.Requester) is null && q.Approval.Owner != q.Approval.Requester)
            .Select(q => Answer(q.Approval, q.Question, q.Approval.Owner))
            .Concat(OfConditions(world).Where(c => directory.Find(c.Condition.Owner) is null).Select(c => Meet(c.Approval, c.Condition, world.System(c.Approval.System)?.Owner ?? c.Approval.Owner)));

    /// <summary>The conditions that somebody has to meet.</summary>
    public static IEnumerable<(Approval Approval, Condition Condition)> OfConditions(World world) =>
        from approval in world.Approvals
        where approval.Subject is ApprovalSubject.Retirement || world.System(approval.System) is { State: not SystemState.Retired }
        from condition in approval.Owed
        select (approval, condition);

    private static IEnumerable<(Approval Approval, Note Question)> OfQuestions(World world) =>
        from approval in world.Approvals
        where approval is { IsWaiting: true, OpenQuestion: not null }
        select (approval, approval.OpenQuestion!);

    private static TaskItem Answer(Approval approval, Note question, PersonId who) => new(
        $"Answer a question: {approval.SystemName}", approval.Id.Value, who, question.At, null,
        Button.Open("Answer", Approval.View, (Approval.Field, approval.Id.Value)));

    private static TaskItem Meet(Approval approval, Condition condition, PersonId who) => new(
        $"Meet a condition of {approval.SystemName}: {Plain.Line(condition.Text, LongestCondition)}", approval.Id.Value, who, approval.Final!.At, condition.Due,
        Button.Open("Open", Approval.ViewCondition, (Approval.Field, approval.Id.Value), (Approval.ConditionField, $"{condition.Number}")));
}
