using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

internal static class DifferencesSection
{
    private static readonly Column[] Columns = [new("Question", 40), new("Then", 30), new("Now", 30)];

    public static ReportSection Of(AssessmentReport report) => new("Differences from the last assessment",
        report.Since is { } since ? [.. Blocks(since)] : [new Block.Paragraph("It was not assessed before.")]);

    private static IEnumerable<Block> Blocks(Differences since)
    {
        yield return new Block.Facts("Results",
        [
            new($"Submitted {ReportWords.Moment(since.Before.At)}", $"{since.LevelBefore} (by {since.Before.Who})"),
            new("Now", since.Now ?? "Not submitted yet"),
        ]);
        yield return new Block.Heading("Answers that differ");
        yield return since.Answers.Count == 0
            ? new Block.Paragraph("All answers are the same.")
            : new Block.Table("Answers that differ", Columns, [.. since.Answers.Select(answer => (IReadOnlyList<Cell>)
                [answer.Title, answer.Before ?? "Not answered", answer.Now ?? "Not answered"])]);
    }
}
