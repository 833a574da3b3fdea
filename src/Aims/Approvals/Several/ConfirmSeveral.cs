using Aims.Conversation;
using Aims.People;
using Aims.Status;

namespace Aims.Approvals;

/// <summary>Says how many and which requests would be decided how, before they are.</summary>
public sealed class ConfirmSeveral(StatusIndex index, IDirectory directory) : Intent
{
    public const string Name = "approval.confirm-several";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var waiting = await ChooseSeveral.Waiting(turn, index, directory, ct);
        if (Chosen.Read(turn.Fields) is not { } chosen)
            return SeveralCard.Choose(turn, waiting, null, null, directory);
        if (chosen.Problem is { } problem)
            return SeveralCard.Choose(turn, waiting, chosen, problem, directory);
        // In the order in which they were offered; what was decided meanwhile is left out.
        var still = waiting.Where(a => a.IsDecidedWithOthers && chosen.Ids.Contains(a.Id)).ToList();
        return still.Count == 0
            ? SeveralCard.Choose(turn, waiting, null, new("approval.several-gone", "None of them waits for you any more."), directory)
            : SeveralCard.Confirm(turn, chosen with { Ids = [.. still.Select(a => a.Id)] }, still, chosen.Ids.Count - still.Count, directory);
    }
}
