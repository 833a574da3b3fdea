using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

internal static class CourseSection
{
    public static ReportSection Of(AssessmentReport report) => new("How it was filled in",
    [
        new Block.Paragraph("Who began it, who was asked for a part of it and what came of that, and when it was submitted. Whoever gave an answer stands beside it."),
        Deeds.Table("How it was filled in", report.Course.Items.Reverse()),
        .. Left.Out(report.Course),
    ]);
}
