using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Audits;

/// <summary>Starts an audit: its auditors may fill the checklist from now on.</summary>
public sealed class StartAudit(AuditDesk desk) : AuditChange(desk)
{
    public const string Name = "audit.start";

    public override string Verb => Name;

    private protected override string Done(Turn turn, Audit now) => "It runs. Its auditors are told, and find the checklist under \"my tasks\".";

    private protected override async Task<Decided<AuditEvent>> Decide(Draft draft, Turn turn, Audit audit, CancellationToken ct) =>
        AuditRules.Start(audit, await Desk.Answerable(audit, ct), Desk.Directory);

    private protected override void Tell(Draft draft, Turn turn, Audit before, Audit now)
    {
        foreach (var who in now.Auditors.Where(who => who != turn.Who.Id))
            draft.Tell(who, Audit.View, now.Key);
    }
}

/// <summary>Calls an audit off, with the reason.</summary>
public sealed class CancelAudit(AuditDesk desk) : AuditChange(desk)
{
    public const string Name = "audit.cancel", AskName = "audit.ask-cancel";

    private const string ReasonField = "reason";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Audit now) => "It is cancelled. It stays on record.";

    private protected override Decided<AuditEvent> Decide(Turn turn, Audit audit) => AuditRules.Cancel(audit, turn.Fields.Text(ReasonField));

    private protected override void Tell(Draft draft, Turn turn, Audit before, Audit now)
    {
        foreach (var who in now.Auditors.Where(who => who != turn.Who.Id))
            draft.TellQuietly(who, Audit.View, now.Key, bundled: false);
    }

    private protected override Reply? Form(Turn turn, Audit audit, Refusal? problem) =>
        AuditRules.NotOpen(audit) is not null || problem is { Code: not AuditRules.BadReason } ? null
        : AuditForms.Of(
            turn, audit, "Cancel this audit?", "It stays on record with the reason. The programme counts it as not planned.",
            [AuditForms.Text(turn, ReasonField, "Why does it not take place?", null, AuditRules.LongestReason, null, "The department moves; it is audited in spring.", AuditForms.Problem(problem, AuditRules.BadReason))],
            "Cancel the audit", Name);
}
