using Aims.Assessments;
using Aims.Assessments.Library;
using Aims.Reports;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Reports;

/// <summary>Reports of what was said in a talk.</summary>
internal static class Reported
{
    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<AssessmentReport> Report(this Talk talk, string assessment = "IA-0001")
    {
        await talk;
        var sources = await ReportSources.Read(talk.Records, new FormLibrary(talk.Records), AssessmentId.From(assessment), Stop);
        return AssessmentReport.Of(sources!, talk.Office.People);
    }

    /// <summary>A system whose answers were sent back, changed, submitted again and approved with a condition; its record changed since.</summary>
    public static Talk HasALife(this Talk talk) => talk
        .HasRegistered(Ana).HasCompletedTheRecord(Ana).Aside(t => t
            .Says(Ana, "status AIS-0001").HasAssessed(Ana, ("harm-kinds", "fairness,rights"), ("system-role", "acts"), ("misuse", "<b>Somebody</b> could rely on it alone."))
            .Later(TimeSpan.FromHours(3)).Presses(Max, "Ask for changes", ("reason", "Say who checks rejections."))
            .Later(TimeSpan.FromDays(1)).Says(Ana, "status AIS-0001").Presses(Ana, "Change answers")
            .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "effects"))
            .Presses(Ana, "To the review", ("harm-kinds", "none"))
            .Presses(Ana, "Submit")
            .Later(TimeSpan.FromHours(2)).Presses(Max, "Approve", ("reason", "Only while each rejection is read by a person."))
            .Later(TimeSpan.FromDays(2)).Opens(Ana, "Responsibility").Presses(Ana, "Save and next", ("used-by", "About 40 recruiters in Europe.")));
}
