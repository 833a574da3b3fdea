using Aims.Actions;
using Aims.Audits;
using Aims.Ledger;
using Aims.Nonconformities;
using Aims.People;
using Aims.Reports.Documents;
using Aims.Reports.Sections;

namespace Aims.Reports;

/// <summary>Makes the report of an audit as a document, for people who may have it at that moment (ISO/IEC 42001 9.2.2).</summary>
public sealed class MakeAuditReport(Records records, IDirectory directory)
{
    /// <returns>Null when there is none such, it is not reported, or the person may not have it.</returns>
    public async Task<byte[]?> For(PersonId who, AuditId id, CancellationToken ct) => directory.Find(who) is { } person ? await For(person, id, ct) : null;

    /// <inheritdoc cref="For(PersonId, AuditId, CancellationToken)"/>
    public async Task<byte[]?> For(Person person, AuditId id, CancellationToken ct)
    {
        var record = await records.Read(Audit.Type, id.Value, ct);
        if (record.State is not { Report: not null } audit || !audit.MayBeSeenBy(person))
            return null;
        var found = (await Task.WhenAll(audit.Standing.Select(finding => finding.Nonconformity).OfType<string>().Select(one => records.Read(Nonconformity.Type, one, ct))))
            .Select(read => read.State).OfType<Nonconformity>().ToDictionary(one => one.Id.Value);
        var actions = await records.ActionsOf(found.Values.SelectMany(one => one.AllActions).Concat(audit.Standing.SelectMany(finding => finding.Actions)), ct);
        var seal = new Seal(Audit.Type.Kind, id.Value, record.Version, record.Hash);
        return Docx.Write(new AuditLayout(audit, found, actions.DistinctBy(action => action.Id).ToDictionary(action => action.Id), seal, directory).Document());
    }
}

/// <summary>What stands where in the report of an audit.</summary>
internal sealed class AuditLayout(
    Audit audit, IReadOnlyDictionary<string, Nonconformity> found, IReadOnlyDictionary<ActionId, ActionItem> actions, Seal seal, IDirectory directory)
{
    private static readonly Column[]
        Checklist = [new("Question", 40), new("Outcome", 15), new("Notes and what was looked at", 45)],
        Samples = [new("Of what", 25), new("Seed", 20), new("Drawn", 55)],
        Actions = [new("Action", 40), new("Who, by when", 25), new("Done, and how that shows", 35)];

    public ReportDocument Document() => new(
        "Internal audit report", audit.Title, audit.Id.Value, LastMoment(), Cover(),
        [Conclusion(), Findings(), .. audit.Standing.OrderByDescending(finding => finding.Grade).Select(Each), Questions(), Drawn(), Check()]);

    private DateTimeOffset LastMoment() => new[] { audit.Since }.Concat(found.Values.Select(one => one.Closed ?? one.Since)).Max().ToUniversalTime();

    private IReadOnlyList<ReportFact> Cover() =>
    [
        new("Audit", $"{audit.Id}: {audit.Title}"), new("Objectives", audit.Objectives), new("Audited", AuditWords.Criteria(audit.Criteria)), new("Scope", AuditWords.Scope(audit.Scope)),
        new("Lead auditor", audit.Lead is { } lead ? directory.NameOf(lead) : "None any more"), new("Auditors", string.Join(", ", audit.Auditors.Select(directory.NameOf))),
        .. audit.Aside.Select(aside => new ReportFact("Stepped aside", $"{directory.NameOf(aside.Who)} on {ReportWords.Moment(aside.At)}: {aside.Why}. What they had entered stays, and is marked.")),
        new("Days", $"{ReportWords.Day(audit.From)} to {ReportWords.Day(audit.Until)}"), new("Found", AuditWords.Counted(audit.Standing)),
        new("Reported", $"{directory.NameOf(audit.Report!.By)}, {ReportWords.Moment(audit.Report.At)}"), new("Told to", string.Join(", ", audit.Report.To.Select(directory.NameOf))),
        new("Stands", AuditWords.Of(audit.Stage)),
    ];

    private ReportSection Conclusion() => new("Conclusion", [new Block.Paragraph(audit.Report!.Conclusion)]);

    private ReportSection Findings() => new("Findings", audit.Standing.Any()
        ? [new Block.Table("The findings at a glance", [new("Finding", 45), new("Grade", 15), new("Against", 20), new("Answers for it", 20)],
            [.. audit.Standing.OrderByDescending(finding => finding.Grade).Select(finding => (IReadOnlyList<Cell>)
                [new Cell(finding.What, finding.Nonconformity), AuditWords.Of(finding.Grade), finding.Requirement, new Cell(directory.NameOf(finding.Owner)) { IsName = true }])])]
        : [new Block.Paragraph("Nothing was found that is not as it should be.")]);

    private ReportSection Each(AuditFinding finding) => new(
        $"Finding {finding.Number}{(finding.Nonconformity is { } id ? $", {id}" : "")}",
        [new Block.Facts("", [.. Facts(finding)]), .. ActionsOf(finding)]);

    private IEnumerable<ReportFact> Facts(AuditFinding finding)
    {
        yield return new("What was found", finding.What);
        yield return new("Against", AuditCatalogue.Current.Find(finding.Requirement)?.Name ?? finding.Requirement);
        yield return new("Grade", AuditWords.Of(finding.Grade));
        yield return new("Raised", $"{directory.NameOf(finding.By)}, {ReportWords.Moment(finding.At)}");
        if (finding.System is { } system)
            yield return new("System", system);
        if (finding.Nonconformity is not { } id || !found.TryGetValue(id, out var one))
            yield break;
        yield return new("Stands", NonconformityWords.Of(one.Stage));
        yield return new("Correction", one.Correction ?? "Not told yet");
        yield return new("Consequences", one.Consequences ?? "Not told yet");
        yield return new("Cause", one.Cause ?? "Not told yet");
        yield return new("Similar cases", one.Similar ?? "Not told yet");
        foreach (var check in one.Checks)
            yield return new(check.Works ? "Found to work" : "Found not to work", $"{directory.NameOf(check.By)}, {ReportWords.Moment(check.At)}: {check.Words}");
    }

    private IEnumerable<Block> ActionsOf(AuditFinding finding)
    {
        var ids = finding.Nonconformity is { } id && found.TryGetValue(id, out var one) ? one.AllActions : finding.Actions;
        var rows = ids.Select(of => actions.GetValueOrDefault(of)).OfType<ActionItem>().Select(Row).ToList();
        if (rows.Count > 0)
            yield return new Block.Table($"Actions on finding {finding.Number}", Actions, rows);
    }

    private IReadOnlyList<Cell> Row(ActionItem action) =>
    [
        new Cell(action.What, action.Id.Value), new Cell(directory.NameOf(action.Owner), $"By {ReportWords.Day(action.Due)}") { IsName = true },
        action.Done is { } done ? new Cell(done.Proof, $"{ReportWords.Moment(done.At)}, {directory.NameOf(done.By)}") : action.CalledOff is { } end ? $"Called off: {end.Reason}" : "Not done yet",
    ];

    private ReportSection Questions() => new("What was asked and looked at",
    [
        .. audit.Items().GroupBy(item => item.Area).SelectMany(area => new Block[]
        {
            new Block.Heading(area.Key.Name), new Block.Table($"Checklist, {area.Key.Name}", Checklist, [.. area.Select(Row)]),
        }),
    ]);

    private IReadOnlyList<Cell> Row(CheckItem item) => audit.EntryAt(item.Id) is not { } entry
        ? [new Cell(item.Question, item.Requirement.Name), "Not filled in", ""]
        :
        [
            new Cell(item.Question, item.Requirement.Name), entry.Outcome is { } outcome ? AuditWords.Of(outcome) : "Not decided",
            new Cell(
                string.Join('\n', new[] { entry.Note, entry.LookedAt is { } looked ? $"Looked at: {looked}" : null }.OfType<string>()),
                $"{directory.NameOf(entry.By)}, {ReportWords.Moment(entry.At)}{(audit.Aside.Any(aside => aside.Who == entry.By) ? ", who stepped aside later" : "")}"),
        ];

    private ReportSection Drawn() => new("Samples", audit.Samples.Count == 0
        ? [new Block.Paragraph("No sample was drawn.")]
        :
        [
            new Block.Paragraph("Drawn by a seed: records are put in the order of the SHA-256 of the seed, a bar and their id, and the first are taken."),
            new Block.Table("The samples", Samples, [.. audit.Samples.Select(sample => (IReadOnlyList<Cell>)[$"{AuditWords.Of(sample.Of)}, {sample.Ids.Count} of {sample.Pool}", sample.Seed, string.Join(", ", sample.Ids)])]),
        ]);

    private ReportSection Check() => new("How to check this report",
        [new Block.Paragraph($"It says what the record {seal.Id} says at version {seal.Version}, whose hash is {seal.Hash}. Changing anything of what happened up to then would change the hash.")]);
}
