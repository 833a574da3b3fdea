using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

internal static class DecisionsSection
{
    public static ReportSection Of(AssessmentReport report) => new("Requests and decisions",
    [
        .. report.Requests.Count > 0 ? report.Requests.SelectMany(Request)
            : [new Block.Paragraph(None(report))],
    ]);

    /// <summary>Where the last request stands, in one line.</summary>
    public static string InShort(AssessmentReport report) => report.Requests is [.., var last]
        ? $"{last.Standing} ({last.Id})" : None(report);

    private static string None(AssessmentReport report) => report.IsFurther ? "No approval rests on this assessment."
        : report.Result is { Stop: true } ? "Nobody was asked to approve it: a rule of the form stopped it." : "Nobody has been asked to approve it yet.";

    private static IEnumerable<Block> Request(ReportedRequest request)
    {
        yield return new Block.Heading($"{request.Id}: {request.Level}");
        yield return Deeds.Table($"What happened to {request.Id}", request.Deeds);
        yield return new Block.Paragraph(request.Decided is { } decided
            ? $"Asked for version {request.AssessmentVersion} of the assessment, decided on version {decided.Version} of the system's record, whose hash was {decided.Hash}."
            : $"Asked for version {request.AssessmentVersion} of the assessment. There is no decision on it.");
    }
}
