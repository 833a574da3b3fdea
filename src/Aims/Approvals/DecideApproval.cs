using Aims.Assessments;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>An approver's answer. It changes the request and its system in one commit, or neither.</summary>
public sealed class DecideApproval(Verdict verdict, Records records, Routing routing) : ApprovalChange(records, routing)
{
    public const string ReasonField = "reason";

    public override string Verb => VerbOf(verdict);

    public override bool Public => true;

    public static string VerbOf(Verdict verdict) => verdict switch
    {
        Verdict.Approve => "approval.approve",
        Verdict.RequestChanges => "approval.request-changes",
        Verdict.Reject => "approval.reject",
    };

    protected override Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn) =>
        approval.Decide(turn.Who, verdict, turn.Fields.Text(ReasonField), [], about, turn.Reader.Today(turn.Now), Routing);

    private protected override IReadOnlyList<PersonId> AskedNext(Approval approval, Turn turn) =>
        verdict is Verdict.Approve ? approval.AskedAfter(turn.Who.Id, turn.Reader.Today(turn.Now), Routing) : [];

    private protected override Refusal? Forbids(Turn turn, Assessment? assessment) =>
        verdict is Verdict.Approve ? ApprovalRisks.Unaccepted(assessment, turn.Who.Id, turn.Reader.Today(turn.Now), Routing.Directory) : null;

    private protected override Refusal? Said(Outcome outcome, Approval approval, Turn turn) =>
        outcome.Repeated ? approval.MayNotDecide(turn.Who, outcome.Draft.Now(AiSystem.Type, approval.System), turn.Reader.Today(turn.Now), Routing.Directory) : outcome.Refusal;
}
