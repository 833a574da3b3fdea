using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Status;

/// <summary>"open conditions": what approvals rest on and is not met, the longest overdue first.</summary>
public sealed class OpenConditions(StatusIndex index, IDirectory directory) : Intent
{
    public const string Name = "status.conditions";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
        ["open conditions", "conditions", "which conditions are open", "overdue conditions", "what conditions are open", "conditions of approvals"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var team = (Scope.Of(turn.Who, directory) ?? []).Select(p => p.Id).Append(turn.Who.Id).ToHashSet();
        var today = turn.Reader.Today(turn.Now);
        var open = await index.Ask(
            About.Register,
            world => ApprovalTasks.OfConditions(world)
                .Where(c => turn.Who.Oversees || (c.Approval.MayBeSeenBy(turn.Who) && (c.Condition.By == turn.Who.Id || team.Contains(c.Approval.Owner))) || team.Contains(c.Condition.Owner))
                .OrderBy(c => c.Condition.Due).ToList(),
            ct);
        int overdue = open.Count(c => c.Condition.IsOverdueOn(today));
        return AnswerCard.Reply(
            turn, open.Count == 0 ? "No condition is open" : AnswerCard.Count(open.Count, "condition is open", "conditions are open"),
            turn.Who.Oversees ? $"Of all approvals, by their day{Late(overdue)}." : $"That you set, or you and your team answer for, by their day{Late(overdue)}.",
            open.Count == 0
                ? [Look.Text("Nothing that was asked for is left to do.")]
                : [Look.Rows([.. open.Select(c => new Row(
                    $"{c.Approval.SystemName}: {c.Condition.Text}", Line(turn, c.Condition, today),
                    c.Approval.MayBeSeenBy(turn.Who)
                        ? Button.Open("Open", Approval.ViewCondition, (Approval.Field, c.Approval.Id.Value), (Approval.ConditionField, $"{c.Condition.Number}")) : null))])]);
    }

    private static string Late(int overdue) => overdue == 0 ? "" : $"; {overdue} overdue";

    private string Line(Turn turn, Condition condition, DateOnly today) =>
        $"{directory.NameOf(condition.Owner)} · {(condition.IsOverdueOn(today) ? "overdue since" : "due")} {turn.Reader.Day(condition.Due)} · set by {directory.NameOf(condition.By)}";
}
