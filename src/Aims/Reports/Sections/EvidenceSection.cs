using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

internal static class EvidenceSection
{
    private static readonly Column[]
        Columns = [new("Question", 25), new("File or link", 55), new("Attached by", 20)],
        Removed = [new("Question", 20), new("File or link", 40), new("Attached by", 20), new("Removed by", 20)];

    public static ReportSection Of(AssessmentReport report) => new("Evidence", [.. Blocks([.. report.Evidence.Items.OrderBy(piece => piece.Number)]), .. Left.Out(report.Evidence)]);

    private static IEnumerable<Block> Blocks(ReportedEvidence[] pieces)
    {
        if (pieces.Length == 0)
        {
            yield return new Block.Paragraph("No file or link is attached to its questions.");
            yield break;
        }
        yield return new Block.Paragraph("The files themselves are kept beside the ledger, each under the SHA-256 of its bytes. A type is told by what is in the file. Nobody followed the links for this report.");
        if (pieces.Any(piece => piece.Removed is null))
        {
            yield return new Block.Table("Evidence", Columns, [.. pieces.Where(piece => piece.Removed is null).Select(piece => (IReadOnlyList<Cell>)
                [piece.Question, What(piece), piece.Attached.InACell])]);
        }
        if (pieces.All(piece => piece.Removed is null))
            yield break;
        yield return new Block.Heading("Evidence that was removed");
        yield return new Block.Table("Evidence that was removed", Removed, [.. pieces.Where(piece => piece.Removed is not null).Select(piece => (IReadOnlyList<Cell>)
            [piece.Question, What(piece), piece.Attached.InACell, piece.Removed!.InACell])]);
    }

    private static Cell What(ReportedEvidence piece) => new($"{piece.Number}. {piece.Name}", piece switch
    {
        { File: { } file } => $"{file.Type}, {file.Size}, virus scan: {file.Scan}\nSHA-256 {file.Sha256}",
        { Link: { } link } => $"Leads to {link.Host}\n{link.Address}",
        _ => null,
    });
}
