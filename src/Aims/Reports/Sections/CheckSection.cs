using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

internal static class CheckSection
{
    private static readonly Column[] Columns = [new("Record", 20), new("Version", 10), new("Hash of its last event", 70)];

    public static ReportSection Of(AssessmentReport report) => new("How to check this report",
    [
        new Block.Paragraph(
            "Everything here is read from the ledger, where each event of a record is sealed with the hash of the one before. "
            + "\"Aims.Bot verify\" computes them all anew, and compares them with the daily anchors that are kept apart from the ledger. "
            + "The hashes below are those of these records at these versions. "
            + "As long as nothing happens to the records and nobody changes name or leaves, the report can be made again and is the same, byte for byte."),
        new Block.Table("Records", Columns, [.. report.Seals.Select(seal => (IReadOnlyList<Cell>)[new Cell(seal.Id, seal.Kind), $"{seal.Version}", seal.Hash])]),
        new Block.Facts("Form",
        [
            new("Form", $"{report.Form.Id}, version {report.Form.Version}"),
            new("SHA-256 of the form", report.Form.Hash.Length > 0 ? report.Form.Hash : "Not kept when it was begun"),
            new("SHA-256 of its scoring", report.Form.Scoring ?? "Not kept when it was begun, or the form gives no level"),
        ]),
        new Block.Paragraph("The people in this report, with the ids that the ledger knows them by:"),
        new Block.Facts("People", report.People),
    ]);
}
