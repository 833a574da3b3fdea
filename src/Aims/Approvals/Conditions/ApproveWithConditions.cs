using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>An approval that rests on one to five conditions, each with somebody who answers for it and a day.</summary>
public sealed class ApproveWithConditions : ApprovalForm
{
    public const string Name = "approval.approve-with", AskName = "approval.approve-with.open";

    internal const string Wrong = "approval.conditions";

    /// <summary>In characters: what has to be done stands in the conditions.</summary>
    internal const int LongestReason = 300;

    public ApproveWithConditions(Records records, Routing routing) : base(records, routing) { }

    public override string Verb => Name;

    public Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Approval approval, AiSystem system, Turn turn) =>
        approval.MayNotDecide(turn.Who, system, turn.Reader.Today(turn.Now), Routing.Directory);

    protected override Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn)
    {
        if (MayNot(approval, about.State!, turn) is { } refusal)
            return refusal;
        var rows = ConditionRows.Read(turn, Routing.Directory);
        return TooMuch(turn) is { } tooMuch ? tooMuch
            : rows.IsWrong
            ? new Refusal(Wrong, "Look at the marked conditions.")
            : approval.Decide(
                turn.Who, Verdict.Approve, Reason(turn), rows.Conditions(approval.Conditions?.Count ?? 0, turn.Who.Id),
                about, turn.Reader.Today(turn.Now), Routing);
    }

    internal static Refusal? TooMuch(Turn turn) => Reason(turn) is { } reason && !Fits(reason)
        ? new Refusal("approval.reason", $"Keep it under {LongestReason} characters here, and put what has to be done into the conditions.") : null;

    /// <summary>The reason, or its beginning: what stands in the input again, and goes along with the buttons.</summary>
    internal static string? ReasonThatFits(Turn turn)
    {
        string? reason = Reason(turn);
        while (reason is not null && !Fits(reason))
            reason = reason[..Math.Min(LongestReason, reason.Length * 3 / 4)];
        return reason;
    }

    private static bool Fits(string reason) => reason.Length <= LongestReason && Colleagues.Escaped(reason) <= LongestReason + 100;

    private static string? Reason(Turn turn) => turn.Fields.Text(FormParts.Sent(turn, DecideApproval.ReasonField));

    private protected override Refusal? Forbids(Turn turn, Assessment? assessment) =>
        ApprovalRisks.Unaccepted(assessment, turn.Who.Id, turn.Reader.Today(turn.Now), Routing.Directory);

    private protected override Refusal? Said(Outcome outcome, Approval approval, Turn turn) =>
        outcome.Repeated ? MayNot(approval, outcome.Draft.Now(AiSystem.Type, approval.System)!, turn) : outcome.Refusal;

    private protected override ValueTask<Card> Draw(Turn turn, Approval approval, AiSystem system, Refusal? problem, CancellationToken ct) =>
        ValueTask.FromResult(ConditionsCard.Draw(
            turn, approval, system, ConditionRows.Read(turn, Routing.Directory), sent: problem is not null, problem, Routing.Directory));
}
