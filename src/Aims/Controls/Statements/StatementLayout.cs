using System.Collections.Immutable;
using System.Globalization;
using Aims.Exports;
using Aims.People;
using Aims.Reports.Documents;
using Column = Aims.Reports.Documents.Column;

namespace Aims.Controls;

/// <summary>What the files of the Statement of Applicability say.</summary>
internal sealed class StatementLayout(FoundStatement found, DateTimeOffset now, IDirectory directory)
{
    private const string Title = "Statement of Applicability";

    private static readonly IReadOnlyList<Column> Columns = [new("Control", 20), new("Applies", 10), new("Justification", 30), new("Status, owner and how it is met", 40)];

    private static readonly IReadOnlyList<Column> Shown = [new("Control", 15), new("Risks that it treats", 30), new("Evidence", 55)];

    private string Version => found.Statement is { } version ? $"Version {version.Number}" : "Draft: the controls as they stand";

    public ReportDocument Document() => new(
        Title, $"{Version}, ISO/IEC 42001:2023", found.Statement?.Id.Value ?? "draft", found.Statement?.At ?? now,
        [.. About().Select(line => new Reports.ReportFact(line.Label, line.Value))],
        [
            .. from line in found.Lines
               group line by AnnexA.ObjectiveOf(line.Id) into objective
               select new ReportSection(ControlWords.OfObjective(objective.Key), [.. Blocks([.. objective])]),
        ]);

    public ExportTable Table(string name) => new(
        name,
        [
            ("id", "Control"), ("title", "Title"), ("objective", "Objective"), ("applies", "Applies"), ("justification", "Justification"), ("status", "Status"), ("owner", "Owner"),
            ("how", "How it is met"), ("risks", "Risks"), ("evidence", "Evidence"),
        ],
        found.Lines.Select(line => (IReadOnlyList<string?>)
        [
            line.Id, line.Title, ControlWords.OfObjective(AnnexA.ObjectiveOf(line.Id)), ControlWords.OfApplies(line.Applies), line.Because, line.Applies is true ? ControlWords.Of(line.Status) : null,
            line.Owner is { } owner ? directory.NameOf(owner) : null, line.How, Joined(line.Risks), Joined(line.Evidence),
        ]))
    { About = [.. About()] };

    private IEnumerable<(string Label, string Value)> About()
    {
        yield return ("Version", Version);
        if (found.Statement is { } version)
        {
            yield return ("Approved", version.Approved is { } at ? $"{Moment(at)} by {directory.NamesOf(found.ApprovedBy is { Count: > 0 } by ? by : [version.Answer!.By])}, request {version.Approval}" : ControlWords.Of(version.Stage));
            yield return ("Sent for approval", $"{Moment(version.At)} by {directory.NameOf(version.By)}");
            if (version.Note is { } note)
                yield return ("What has changed", note);
            yield return ("Seal of its lines (SHA-256)", version.Content);
        }
        else
        {
            yield return ("As of", Moment(now));
        }
        yield return ("Controls", $"{found.Lines.Count}: {found.Lines.Count(line => line.Applies is true)} apply, {found.Lines.Count(line => line.Applies is false)} are excluded, {found.Lines.Count(line => line.Applies is null)} are not decided");
    }

    private IEnumerable<Block> Blocks(IReadOnlyList<StatementLine> lines)
    {
        yield return new Block.Table("Controls", Columns, [.. lines.Select(line => (IReadOnlyList<Cell>)
        [
            new Cell(line.Id, line.Title), ControlWords.OfApplies(line.Applies), line.Because ?? "–",
            new Cell(
                line.Applies is true ? $"{ControlWords.Of(line.Status)}, {(line.Owner is { } owner ? directory.NameOf(owner) : "no owner")}" : "–", line.How),
        ])]);
        var linked = lines.Where(line => line.Risks.Length + line.Evidence.Length > 0).ToList();
        if (linked.Count > 0)
            yield return new Block.Table("Risks and evidence", Shown, [.. linked.Select(line => (IReadOnlyList<Cell>)[new Cell(line.Id), Joined(line.Risks) ?? "–", Joined(line.Evidence) ?? "–"])]);
    }

    private static string? Joined(ImmutableArray<LinkedRecord> linked) => linked.IsEmpty ? null : string.Join('\n', linked.Select(one => $"{one.Id} {one.Title} ({one.Says})"));

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.GetCultureInfo("en-GB"));
}
