using System.Text.RegularExpressions;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>Shows a request as it is now: to be decided by its approvers, to be read by the others it concerns.</summary>
public sealed partial class ShowApproval(Records records, IDirectory directory) : Intent
{
    public override string Verb => Approval.View;

    public override IReadOnlyList<string> Phrases => ["approval {approval}", "request {approval}", "approval request {approval}"];

    public override bool Public => true;

    public override bool Refreshes => true;

    // "AP-0007", "show AP-0007": the id alone says what it is.
    public override Fields? Hear(string text) => Named.Match(text) is { Success: true } match ? Fields.Of(Approval.Field, match.Groups[1].Value) : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ApprovalId>(Approval.Field) is not { } id)
            return Reply.Say(Approval.Unknown.Text);
        var record = await records.Read(Approval.Type, id.Value, ct);
        if (record.State is not { } approval)
            return Reply.Say(Approval.Unknown.Text);
        var (system, assessment) = await ApprovalRisks.Read(approval, records, () => Matter.Read(records, approval, ct), ct);
        return ApprovalCard.Reply(turn, approval, system.State, assessment, record.Version, directory, refusal: null);
    }

    [GeneratedRegex(@"^\s*(?:please\s+)?(?:show|open|see)?\s*(?:me\s+)?(AP[- ]?\d{1,9})\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Named { get; }
}
