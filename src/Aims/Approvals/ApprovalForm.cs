using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>
/// A change for which a card of its own asks what it needs. What is wrong with an answer is said there; whoever may not do it sees
/// the request and why not.
/// </summary>
public abstract class ApprovalForm : ApprovalChange
{
    private readonly Records records;

    private protected ApprovalForm(Records records, Routing routing) : base(records, routing) => this.records = records;

    /// <summary>Why the person may not do it now; null when they may.</summary>
    private protected abstract Refusal? MayNot(Approval approval, AiSystem system, Turn turn);

    /// <param name="problem">What the answers given before lacked.</param>
    private protected abstract ValueTask<Card> Draw(Turn turn, Approval approval, AiSystem system, Refusal? problem, CancellationToken ct);

    /// <summary>The intent that opens the card which asks.</summary>
    protected Intent Asking(string verb) => new Asker(this, verb);

    private protected sealed override async ValueTask<Reply?> Again(Turn turn, Approval approval, AiSystem system, Refusal refusal, CancellationToken ct) =>
        MayNot(approval, system, turn) is null ? await Page(turn, approval, system, refusal, ct) : null;

    private async Task<Reply> Open(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ApprovalId>(Approval.Field) is not { } id || (await records.Read(Approval.Type, id.Value, ct)) is not { State: { } approval } record)
            return Reply.Say(Approval.Unknown.Text);
        var (matter, assessment) = await ApprovalRisks.Read(approval, records, () => Matter.Read(records, approval, ct), ct);
        // These are about systems: of a policy there is only the request.
        var refusal = matter.State is { } asked ? MayNot(approval, asked, turn) : null;
        return matter.State is { } system && refusal is null
            ? await Page(turn, approval, system, null, ct)
            : ApprovalCard.Reply(turn, approval, matter.State, assessment, record.Version, Routing.Directory, refusal);
    }

    private async ValueTask<Reply> Page(Turn turn, Approval approval, AiSystem system, Refusal? problem, CancellationToken ct)
    {
        var card = await Draw(turn, approval, system, problem, ct);
        return Reply.Page(card);
    }

    private sealed class Asker(ApprovalForm form, string verb) : Intent
    {
        public override string Verb => verb;

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) => form.Open(turn, ct);
    }
}
