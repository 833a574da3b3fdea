using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Audits;

/// <summary>"new audit": what it is to find out, and when. What is looked at and by whom is said next.</summary>
public sealed class NewAudit(AuditDesk desk) : Intent
{
    public override string Verb => Audit.New;

    public override IReadOnlyList<string> Phrases => ["new audit", "plan an audit", "new internal audit", "plan an internal audit", "create an audit", "add an audit", "start an audit"];

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        Task.FromResult(AuditRules.NotLead(turn.Who, desk.Directory) is { } refusal ? Reply.Say(refusal.Text) : Form(turn, null));

    internal static Reply Form(Turn turn, Refusal? problem)
    {
        const string said = "Say what the audit is to find out, and when. Next you choose the clauses and controls, the scope and the auditors; nothing begins before you start it.";
        string? criteria = turn.Fields.Text(CriteriaInput.Field);
        return new Reply(
            Look.Card(
                "New audit", said,
                [Look.Text(said), .. criteria is null ? Array.Empty<Element>() : [Look.Subtle($"Audits: {AuditWords.Criteria(CriteriaInput.Read(criteria))}")], .. AuditInputs.Of(turn, null, problem)],
                primary: Button.Change("Plan it", PlanAudit.Name, turn.NewId(), criteria is null ? [] : [(CriteriaInput.Field, criteria)]),
                secondary: [AuditForms.Leave("All audits", Audit.All)]),
            problem?.Text ?? "New audit");
    }
}

public sealed class PlanAudit(AuditDesk desk) : Intent
{
    public const string Name = "audit.plan";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (AuditRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            var id = AuditId.From(await draft.NewId(Audit.Type, ct));
            var criteria = CriteriaInput.Read(turn.Fields.Text(CriteriaInput.Field));
            await draft.Apply(Audit.Type, id.Value, AuditRules.Plan(id, AuditInputs.Wish(turn, null), criteria, turn.Reader.Today(turn.Now)), ct);
        }, ct);
        if (outcome.Refusal is { } problem)
            return NewAudit.Form(turn, problem);
        // A repeated press shows what the first one planned.
        var planned = await desk.Records.Read(Audit.Type, outcome.IdOf(Audit.Type)!, ct);
        return AuditCard.Reply(turn, planned.State!, planned.Version, desk, outcome.Repeated ? null : Notice.Done("It is planned. Say next what is audited, where, and by whom."));
    }
}
