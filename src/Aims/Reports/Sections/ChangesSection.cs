using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

internal static class ChangesSection
{
    private static readonly Column[] Columns = [new("Question", 25), new("Before", 25), new("After", 25), new("Changed by", 25)];

    public static ReportSection Of(AssessmentReport report) => new("Answers that were changed or dropped",
    [
        .. report.Changed.Items.Count == 0
            ? [new Block.Paragraph("No answer was changed or dropped after it was given.")]
            : new Block[] { new Block.Paragraph("The latest first."), Table(report.Changed) },
        .. Left.Out(report.Changed),
    ]);

    private static Block.Table Table(Latest<ChangedAnswer> changed) => new("Changed answers", Columns,
    [
        .. changed.Items.Select(change => (IReadOnlyList<Cell>)
        [
            change.Title, change.Before ?? "Not answered", change.After ?? "Dropped", change.By.InACell,
        ]),
    ]);
}
