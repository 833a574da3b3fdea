using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Approvals;

/// <summary>Asks for approval, in the commit of whatever it is asked for.</summary>
public static class ApprovalRequest
{
    /// <param name="wanted">What is to be approved; its id is given here.</param>
    /// <returns>The request; null when nobody is left who may decide, and then nothing is written.</returns>
    public static async Task<Approval?> Make(Draft draft, Turn turn, ApprovalOpened wanted, Routing routing, CancellationToken ct)
    {
        string id = await draft.NewId(Approval.Type, ct);
        var opened = Approval.Open(wanted with { Id = ApprovalId.From(id) }, turn.Who.Id, turn.Reader.Today(turn.Now), routing);
        var asked = await draft.Apply(Approval.Type, id, opened, ct);
        if (draft.Refusal is not null)
            return null;
        asked = await StandIns.Name(draft, asked!, turn.Reader.Today(turn.Now), routing.Directory, ct);
        foreach (var who in asked.MayDecideOn)
            draft.Tell(who, Approval.View, asked.Key);
        return asked;
    }
}
