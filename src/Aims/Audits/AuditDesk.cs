using Aims.Conversation;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Audits;

/// <summary>What the intents about audits share.</summary>
/// <param name="Address">Where people's browsers reach the bot; null when no files can be offered.</param>
public sealed record AuditDesk(Records Records, StatusIndex Index, IDirectory Directory, Downloads Downloads, Uri? Address)
{
    public IReadOnlyList<Intent> Intents() =>
    [
        new ListAudits(this), new NewAudit(this), new PlanAudit(this), new ShowAudit(this), new AuditHistory(this),
        .. new DescribeAudit(this).WithForm, .. new ChooseCriteria(this).WithForm, .. new ChooseScope(this).WithForm, .. new NameAuditor(this).WithForm,
        new ReleaseAuditor(this), new StartAudit(this), .. new CancelAudit(this).WithForm,
        new ShowChecklist(this), new ShowChecklistPage(this), new SaveChecklist(this), new ReplaceEntry(this),
        new ListSamples(this), new ShowSample(this), .. new DrawSample(this).WithForm,
        new ListFindings(this), new ShowFinding(this), .. new RaiseFinding(this).WithForm, .. new WithdrawFinding(this).WithForm, .. new ActOnFinding(this).WithForm,
        .. new ReportAudit(this).WithForm, new CloseAudit(this), new OfferAuditReport(this),
        new ShowProgramme(this), new ProposeProgramme(this), new AdjustArea(this), new AdjustArea.Ask(this),
    ];

    /// <summary>Who answers for what an audit looks at, as things are now.</summary>
    internal Task<List<Answerable>> Answerable(Audit audit, CancellationToken ct) =>
        Index.Ask(About.Register, world => AuditScopes.Of(audit, world).ToList(), ct);

    internal Task<List<Audit>> All(CancellationToken ct) => Index.Ask(About.Register, world => world.All<Audit>().ToList(), ct);

    internal async Task<(Audit? Audit, long Version)> Read(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AuditId>(Audit.Field) is not { } id)
            return (null, 0);
        var record = await Records.Read(Audit.Type, id.Value, ct);
        return record.State is { } audit && audit.MayBeSeenBy(turn.Who) ? (audit, record.Version) : (null, 0);
    }
}
