using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

/// <summary>What stands where in the document. A section without anything says so: a reader need not guess what was left out.</summary>
internal static class ReportLayout
{
    public static ReportDocument Of(AssessmentReport report) => new(
        "Assessment report", $"{report.Form.Title}: {report.SystemName}", $"{report.System} · {report.Id}", report.AsOf,
        Cover(report),
        [
            SystemSection.Of(report),
            AnswersSection.Of(report),
            ChangesSection.Of(report),
            CourseSection.Of(report),
            EvidenceSection.Of(report),
            CommentsSection.Of(report),
            ResultSection.Of(report),
            RisksSection.Of(report),
            DecisionsSection.Of(report),
            DifferencesSection.Of(report),
            CheckSection.Of(report),
        ]);

    private static IReadOnlyList<ReportFact> Cover(AssessmentReport report) =>
    [
        new("System", $"{report.SystemName} ({report.System})"),
        new("Assessment", report.Id),
        new("Result", report.Result switch
        {
            null => "None yet: the answers are open",
            { Level: 0 } => "The form gives no level",
            { } result => $"Level {result.Level}, {result.LevelName.ToLowerInvariant()}{(result.Stop ? ": it may not be used" : "")}",
        }),
        new("Risks", report.Risks.Count == 0 ? "None was taken up" : string.Join(", ", report.Risks.CountBy(risk => risk.Standing).Select(same => $"{same.Value} {char.ToLowerInvariant(same.Key[0])}{same.Key[1..]}"))),
        new("Decision", DecisionsSection.InShort(report)),
        new("Submitted", report.Submitted?.InWords ?? "Not submitted"),
        new("Begun", report.Begun.InWords),
        new("Answered by", string.Join(", ", report.Assessors)),
        new("The system now", report.Standing),
        new("Form", $"{report.Form.Title}, version {report.Form.Version}"),
        new("Record as of", $"{ReportWords.Moment(report.AsOf)}, when the last of what is in it happened"),
    ];
}

internal static class ReportWords
{
    extension(Signed signed)
    {
        public string InWords => $"{signed.Who}, {Moment(signed.At)}";

        public Cell InACell => new(signed.Who, Moment(signed.At)) { IsName = true };
    }

    public static string Day(DateOnly day) => Conversation.Reader.Default.Day(day);

    /// <summary>All moments of a report are in one zone and say so.</summary>
    public static string Moment(DateTimeOffset at) => $"{Conversation.Reader.Default.Moment(at)} UTC";
}
