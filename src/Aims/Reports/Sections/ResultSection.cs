using System.Globalization;
using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

internal static class ResultSection
{
    private static readonly Column[] Columns = [new("Dimension", 25), new("Question and answer", 45), new("Points", 10), new("Part of the risk", 20)];

    public static ReportSection Of(AssessmentReport report) => new("The result and how it follows",
        report.Result is { } result ? [.. Blocks(result)] : [new Block.Paragraph("The answers are open, so there is no result yet.")]);

    private static IEnumerable<Block> Blocks(ReportedResult result)
    {
        yield return new Block.Facts("Result", [.. Facts(result)]);
        if (result.Steps.Count == 0)
        {
            yield return new Block.Paragraph("The form has no scoring that could be reckoned again.");
            yield break;
        }
        yield return new Block.Heading("Step by step");
        foreach (string step in result.Steps)
            yield return new Block.Paragraph(step);
        yield return new Block.Paragraph(result.Agrees
            ? "Reckoned again for this report, from the answers and the scoring file that were used: the same level and total."
            : "Reckoned again for this report, the answers give another level or total than the one that was recorded. Ask your governance lead.");
        yield return new Block.Heading("Points by answer");
        yield return result.Points.Count == 0
            ? new Block.Paragraph("No answer gave points.")
            : new Block.Table("Points by answer", Columns, [.. result.Points.Select(points => (IReadOnlyList<Cell>)
                [points.Dimension, new Cell(points.Question, points.Answer), Number(points.Points), Number(points.Contribution)])]);
    }

    private static IEnumerable<ReportFact> Facts(ReportedResult result)
    {
        if (result.Level == 0)
        {
            yield return new("Level", "The form gives no level.");
            yield break;
        }
        yield return new("Level", $"{result.Level} of 4, {result.LevelName.ToLowerInvariant()}");
        yield return new("What it means", result.Meaning);
        yield return new("Total", result.Maximum is { } maximum ? $"{result.Total} of {Number(maximum)}" : Number(result.Total));
        if (result.Override is { } rule)
            yield return new("A rule set it", rule);
        if (result.Stop)
            yield return new("Consequence", "The system may not be used as described.");
        if (result.ReviewMonths is { } months)
            yield return new("Review", months == 1 ? "Every month" : $"Every {months} months");
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
