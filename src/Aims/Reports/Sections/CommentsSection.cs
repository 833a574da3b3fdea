using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

internal static class CommentsSection
{
    private static readonly Column[] Columns = [new("Question", 30), new("Comment", 45), new("Written by", 25)];

    public static ReportSection Of(AssessmentReport report) => new("Comments at the questions", report.Comments.Items.Count == 0
        ? [new Block.Paragraph("Nobody has commented on a question.")]
        :
        [
            new Block.Table("Comments", Columns, [.. report.Comments.Items.Select(comment => (IReadOnlyList<Cell>)
                [comment.Question, comment.Text, comment.By.InACell])]),
            .. Left.Out(report.Comments),
        ]);
}
