using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Audits;

/// <summary>Names an auditor: anybody who does not answer for what is audited. They are told.</summary>
public sealed class NameAuditor(AuditDesk desk) : AuditChange(desk)
{
    public const string Name = "audit.name";

    private const string WhoField = "auditor", LeadsField = "leads";

    public override string Verb => Name;

    public override Intent Ask => Asking(Audit.Team);

    private protected override string Done(Turn turn, Audit now) => "";

    private protected override async Task<Decided<AuditEvent>> Decide(Draft draft, Turn turn, Audit audit, CancellationToken ct) =>
        AuditRules.NameAuditor(audit, AuditForms.Person(turn, WhoField, Desk.Directory), turn.Fields.Ticked(LeadsField), await Desk.Answerable(audit, ct));

    private protected override void Tell(Draft draft, Turn turn, Audit before, Audit now)
    {
        foreach (var named in now.Auditors.Except(before.Auditors).Where(who => who != turn.Who.Id))
            draft.Tell(named, Audit.View, now.Key);
    }

    private protected override async Task<Reply> Drawn(Turn turn, Audit now, long version, Notice? notice, CancellationToken ct) => Team(turn with { Fields = Fields.None }, now, null);

    private protected override Reply? Form(Turn turn, Audit audit, Refusal? problem) => AuditRules.NotOpen(audit) is null ? Team(turn, audit, problem) : null;

    internal Reply Team(Turn turn, Audit audit, Refusal? problem)
    {
        string command = turn.NewId();
        return AuditForms.Of(
            turn, audit, "Auditors", "Nobody audits their own work: owners and deputies of what is in the scope are refused, whoever answers for a clause or control that is audited, and governance leads where clauses of the management system are audited.",
            [
                .. audit.Auditors.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. audit.Auditors.Select(who => RowOf(audit, who, command))])],
                .. audit.Aside.Count == 0 ? Array.Empty<Element>() : [Look.Heading("Stepped aside"), Look.Rows([.. audit.Aside.Select(aside => new Row(Desk.Directory.NameOf(aside.Who), $"{turn.Reader.Day(aside.At)} · {aside.Why}"))])],
                AuditForms.Colleague(turn, WhoField, "Name an auditor", null, Desk.Directory, "They need no role: naming them lets them fill this checklist.", AuditForms.Problem(problem, AuditRules.BadPerson, Independence.Code)),
                new Input.Toggle(LeadsField, "Lead auditor", "Tick the box or leave it.", "leads the audit and reports it") { Value = audit.Lead is null ? "true" : null },
            ],
            "Name", Name);
    }

    private Row RowOf(Audit audit, PersonId who, string command) => new(
        Desk.Directory.NameOf(who), audit.Lead == who ? "lead auditor" : "auditor",
        Button.Change("Release", ReleaseAuditor.Name, command, AuditForms.Self(audit), (ReleaseAuditor.WhoField, who.Value)) with { AssociatedInputs = AssociatedInputs.None });
}

/// <summary>Lets an auditor go. What they entered stays.</summary>
public sealed class ReleaseAuditor(AuditDesk desk) : AuditChange(desk)
{
    public const string Name = "audit.release", WhoField = "who";

    private readonly NameAuditor team = new(desk);

    public override string Verb => Name;

    private protected override string Done(Turn turn, Audit now) => "";

    private protected override Decided<AuditEvent> Decide(Turn turn, Audit audit) =>
        AuditRules.Release(audit, PersonId.TryParse(turn.Fields.Text(WhoField), out var who) ? who : null);

    private protected override Task<Reply> Drawn(Turn turn, Audit now, long version, Notice? notice, CancellationToken ct) => Task.FromResult(team.Team(turn, now, null));
}
