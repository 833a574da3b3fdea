using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.Ledger;
using Aims.Nonconformities;
using Aims.People;
using Aims.Status;

namespace Aims.Audits;

/// <summary>Reports the audit to those whom it concerns (ISO/IEC 42001 9.2.2): nothing of it changes afterwards.</summary>
public sealed class ReportAudit(AuditDesk desk) : AuditorAct(desk)
{
    public const string Name = "audit.report", AskName = "audit.ask-report";

    private const string ConclusionField = "conclusion";

    private const int MostTold = 40;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Audit now) => $"It is reported to {Desk.Directory.NamesOf(now.Report?.To ?? [])}.";

    private protected override async Task<Decided<AuditEvent>> Do(Draft draft, Turn turn, Audit audit, CancellationToken ct) =>
        AuditRules.Report(audit, turn.Who, turn.Fields.Text(ConclusionField), await Concerned(audit, ct));

    private protected override void Tell(Draft draft, Turn turn, Audit before, Audit now)
    {
        base.Tell(draft, turn, before, now);
        foreach (var who in now.Report?.To.Where(who => who != turn.Who.Id) ?? [])
            draft.Tell(who, Audit.View, now.Key);
    }

    private protected override async Task<Reply?> Form(Turn turn, Audit audit, Refusal? problem, CancellationToken ct) =>
        AuditRules.NotFinished(audit) is { } open ? ShowChecklist.Draw(turn with { Fields = Fields.None }, audit, Notice.Note(open.Text))
        : audit.Lead != turn.Who.Id ? null
        : AuditForms.Of(
            turn, audit, "Report the audit", $"Found: {AuditWords.Counted(audit.Standing)}. It goes to {Desk.Directory.NamesOf(await Concerned(audit, ct))}. Nothing of the checklist changes afterwards.",
            [AuditForms.Text(
                turn, ConclusionField, "Conclusion", null, AuditRules.LongestText, "Does it conform to what the standard and we ourselves ask for, and does it work?",
                "Assessments are done and approved before use. Reassessments after changes are late in a third of the sample.", AuditForms.Problem(problem, AuditRules.BadConclusion))],
            "Report it", Name);

    /// <summary>The leads, whoever answers for a finding, owners of the systems looked at, and the managers of these.</summary>
    private async Task<IReadOnlyList<PersonId>> Concerned(Audit audit, CancellationToken ct)
    {
        var owners = await Desk.Index.Ask(About.Register, world => AuditScopes.Systems(audit, world.Systems).Select(system => system.Owner).Distinct().Take(MostTold).ToList(), ct);
        PersonId[] answer = [.. audit.Standing.Select(finding => finding.Owner), .. owners];
        return
        [
            .. Desk.Directory.With(Role.Lead).Select(lead => lead.Id)
                .Concat(answer).Concat(answer.Select(who => Desk.Directory.Find(who)?.Manager).OfType<PersonId>())
                .Where(who => Desk.Directory.Find(who) is not null).Distinct().Take(MostTold),
        ];
    }
}

/// <summary>Closes a reported audit, once its nonconformities are closed.</summary>
public sealed class CloseAudit(AuditDesk desk) : AuditChange(desk)
{
    public const string Name = "audit.close";

    public override string Verb => Name;

    private protected override string Done(Turn turn, Audit now) => "It is closed.";

    private protected override async Task<Decided<AuditEvent>> Decide(Draft draft, Turn turn, Audit audit, CancellationToken ct)
    {
        var of = await draft.LoadAll(Nonconformity.Type, audit.Standing.Select(finding => finding.Nonconformity).OfType<string>(), ct);
        return AuditRules.Close(audit, [.. of.Where(record => record.State is { HasEnded: false }).Select(record => record.Key.Id)]);
    }
}

/// <summary>Links to the report of an audit as a document.</summary>
public sealed class OfferAuditReport(AuditDesk desk) : Intent
{
    public const string Name = "audit.document";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (audit, _) = await desk.Read(turn, ct);
        if (audit is null)
            return Reply.Say(AuditRules.NotFound.Text);
        if (audit.Report is null)
            return Reply.Say($"{audit.Id} is not reported yet.");
        if (desk.Address is not { } address)
            return Reply.Say(Downloads.NoAddress);
        return new Reply(
            Look.Card(
                $"Report of {audit.Id}", Downloads.Terms,
                [Look.Text("What was audited and by whom, each question with what was looked at, the findings with what became of them, and the conclusion."), Look.Text(Downloads.Terms)],
                id: $"{audit.Id} · {audit.Title}",
                secondary: [await desk.Downloads.Link(turn, "Word", new AuditReportRequest(turn.Who.Id, audit.Id), address, ct), AuditForms.Leave("The audit", Audit.View, AuditForms.Self(audit))]),
            $"Report of {audit.Id}. {Downloads.Terms}");
    }
}
