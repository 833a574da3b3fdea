using Aims.Reports.Documents;
using Aims.Reports.Sections;

namespace Aims.Reports;

/// <summary>The forms in which a report can be taken along.</summary>
public enum ReportFormat
{
    Docx,
    Html,
}

/// <summary>A report as a file.</summary>
public static class ReportFile
{
    /// <summary>Of ids alone: nothing that people wrote is in a file's name.</summary>
    public static string NameOf(AssessmentReport report, ReportFormat format) =>
        $"assessment-report-{report.System}-{report.Id}.{format.ToString().ToLowerInvariant()}";

    public static string TypeOf(ReportFormat format) => format switch
    {
        ReportFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ReportFormat.Html => "text/html; charset=utf-8",
    };

    public static byte[] Write(AssessmentReport report, ReportFormat format) => format switch
    {
        ReportFormat.Docx => Docx.Write(ReportLayout.Of(report)),
        ReportFormat.Html => Html.Write(ReportLayout.Of(report)),
    };
}
