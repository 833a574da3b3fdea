using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Audits;

/// <summary>A press that changes an audit.</summary>
public abstract class AuditChange(AuditDesk desk) : RecordChange<Audit, AuditEvent>(desk.Records, Audit.Type, Audit.Field, AuditRules.NotFound)
{
    protected AuditDesk Desk => desk;

    private protected sealed override bool Sees(Turn turn, Audit audit) => audit.MayBeSeenBy(turn.Who);

    private protected override Refusal? MayNot(Turn turn, Audit audit) => AuditRules.NotLead(turn.Who, desk.Directory);

    /// <summary>Whether the cards that show the audit change with it: not for each page of the checklist.</summary>
    private protected virtual bool Redraws => true;

    /// <summary>Whoever is told in the same commit.</summary>
    private protected virtual void Tell(Draft draft, Turn turn, Audit before, Audit now) { }

    private protected sealed override void Follow(Draft draft, Turn turn, Audit before, Audit now)
    {
        if (Redraws || now.Aside.Count > before.Aside.Count)
            draft.Redraw(now.Key);
        Tell(draft, turn, before, now);
    }

    private protected sealed override Notice Finished(Turn turn, Audit now) => AuditCard.StepsAside(turn, now) ?? base.Finished(turn, now);

    private protected sealed override Notice Why(Refusal refusal) => Notice.Problem(refusal.Text);

    private protected sealed override Task<Reply> Show(Turn turn, Audit audit, long version, Notice? notice, CancellationToken ct) =>
        Task.FromResult(AuditCard.Reply(turn, audit, version, desk, notice));
}

/// <summary>What an auditor does in a running audit. Each time it is looked at whether they are still independent.</summary>
public abstract class AuditorAct(AuditDesk desk) : AuditChange(desk)
{
    /// <summary>What follows when they may go on.</summary>
    private protected abstract Task<Decided<AuditEvent>> Do(Draft draft, Turn turn, Audit audit, CancellationToken ct);

    private protected sealed override Refusal? MayNot(Turn turn, Audit audit) => AuditRules.NotRunning(audit) ?? AuditRules.NotAuditor(audit, turn.Who);

    private protected sealed override async Task<Decided<AuditEvent>> Decide(Draft draft, Turn turn, Audit audit, CancellationToken ct)
    {
        var may = AuditRules.MayGoOn(audit, turn.Who, await Desk.Answerable(audit, ct));
        return may.Refusal is null && may.Events.Count == 0 ? await Do(draft, turn, audit, ct) : may;
    }

    private protected override void Tell(Draft draft, Turn turn, Audit before, Audit now)
    {
        if (now.Aside.Count == before.Aside.Count)
            return;
        foreach (var lead in Desk.Directory.With(Role.Lead).Where(lead => lead.Id != turn.Who.Id))
            draft.Tell(lead.Id, Audit.View, now.Key);
    }

    private protected static bool HasSteppedAside(Turn turn, Audit now) => !now.IsAuditor(turn.Who.Id);
}
