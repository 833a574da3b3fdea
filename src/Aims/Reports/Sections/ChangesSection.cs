using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

internal static class ChangesSection
{
    private static readonly Column[] Columns = [new("Question", 25), new("Before", 25), new("After", 25), new("Changed by", 25)];

    public static ReportSection Of(AssessmentReport report) => new("Answers that were changed or dropped",
    [
        .. report.Changed.Latest.Count == 0
            ? [new Block.Paragraph("No answer was changed or dropped after it was given.")]
            : new Block[] { new Block.Paragraph("The latest first."), Table(report.Changed) },
        .. report.Changed.LeftOut == 0 ? Array.Empty<Block>()
            : [new Block.Paragraph($"{report.Changed.LeftOut} earlier changes are not in this document. The ledger has them.")],
    ]);

    private static Block.Table Table(ChangedAnswers changed) => new("Changed answers", Columns,
    [
        .. changed.Latest.Select(change => (IReadOnlyList<Cell>)
        [
            change.Title, change.Before, change.After ?? "Dropped", new Cell(change.By.Who, ReportWords.Moment(change.By.At)),
        ]),
    ]);
}
