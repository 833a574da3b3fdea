using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Audits;

/// <summary>A press that changes an audit: a form asks for what it needs, the press does it, and the audit is shown as it then is.</summary>
public abstract class AuditChange(AuditDesk desk) : Intent
{
    protected AuditDesk Desk => desk;

    /// <summary>The intent that opens the form; named only by those that have one.</summary>
    public Intent Ask => new Asker(this, desk);

    private protected virtual string AskVerb => throw new InvalidOperationException($"{Verb} has no form.");

    /// <summary>What is said once it is done.</summary>
    private protected abstract string Done(Turn turn, Audit now);

    /// <summary>Why the person may not do it; null when they may.</summary>
    private protected virtual Refusal? MayNot(Turn turn, Audit audit) => AuditRules.NotLead(turn.Who, desk.Directory);

    /// <summary>What follows. It may run several times.</summary>
    private protected abstract Task<Decided<AuditEvent>> Decide(Draft draft, Turn turn, Audit audit, CancellationToken ct);

    /// <summary>Whether the cards that show the audit change with it: not for each page of the checklist.</summary>
    private protected virtual bool Redraws => true;

    /// <summary>What goes with it in the same commit: whoever is told.</summary>
    private protected virtual void Tell(Draft draft, Turn turn, Audit before, Audit now) { }

    /// <summary>The form, with what was lacking when something was; null where there is none, or it does not fit the refusal.</summary>
    private protected virtual Task<Reply?> Form(Turn turn, Audit audit, Refusal? problem, CancellationToken ct) => Task.FromResult<Reply?>(null);

    private protected virtual Task<Reply> Drawn(Turn turn, Audit now, long version, Notice? notice, CancellationToken ct) =>
        Task.FromResult(AuditCard.Reply(turn, now, version, desk, notice));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AuditId>(Audit.Field) is not { } id)
            return Reply.Say(AuditRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, draft => Change(draft, turn, id, ct), ct);
        if (outcome.Draft.Now(Audit.Type, id.Value) is not { } now || !now.MayBeSeenBy(turn.Who))
            return Reply.Say(AuditRules.NotFound.Text);
        long version = outcome.Draft.VersionNow(now.Key);
        return outcome.Refusal is { } refusal
            ? (MayNot(turn, now) is null ? await Form(turn, now, refusal, ct) : null) ?? AuditCard.Reply(turn, now, version, desk, Notice.Problem(refusal.Text))
            : await Drawn(turn, now, version, outcome.Repeated ? null : AuditCard.StepsAside(turn, now) ?? Notice.Done(Done(turn, now)), ct);
    }

    private async Task Change(Draft draft, Turn turn, AuditId id, CancellationToken ct)
    {
        if ((await draft.Load(Audit.Type, id.Value, ct)).State is not { } audit || !audit.MayBeSeenBy(turn.Who))
        {
            draft.Refuse(AuditRules.NotFound);
            return;
        }
        var decided = MayNot(turn, audit) is { } refusal ? refusal : await Decide(draft, turn, audit, ct);
        if (await draft.Apply(Audit.Type, id.Value, decided, ct) is not { } now || decided.Events.Count == 0)
            return;
        if (Redraws || now.Aside.Count > audit.Aside.Count)
            draft.Redraw(now.Key);
        Tell(draft, turn, audit, now);
    }

    private sealed class Asker(AuditChange change, AuditDesk desk) : Intent
    {
        public override string Verb => change.AskVerb;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            var (audit, version) = await desk.Read(turn, ct);
            return audit is null ? Reply.Say(AuditRules.NotFound.Text)
                : change.MayNot(turn, audit) is { } refusal ? AuditCard.Reply(turn, audit, version, desk, Notice.Note(refusal.Text))
                : await change.Form(turn, audit, null, ct) ?? AuditCard.Reply(turn, audit, version, desk, null);
        }
    }
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
