using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

internal static class SystemSection
{
    public static ReportSection Of(AssessmentReport report) => new("The system as it was assessed",
    [
        new Block.Paragraph(report.Submitted is { } submitted
            ? $"The register's record of {report.System} as it was when the answers were submitted on {ReportWords.Moment(submitted.At)} (version {report.Record.Version})."
            : $"The register's record of {report.System} as it is now (version {report.Record.Version}); the answers are not submitted."),
        .. report.Record.Parts.Select(part => new Block.Facts(part.Title, part.Facts)),
        .. report.Record.Missing.Count == 0 ? Array.Empty<Block>() : [new Block.Paragraph($"Not filled in then: {string.Join(", ", report.Record.Missing)}.")],
    ]);
}
