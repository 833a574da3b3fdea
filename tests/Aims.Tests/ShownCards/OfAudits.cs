using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Internal audits, their programme, and nonconformities.</summary>
public sealed class OfAudits
{
    [Fact]
    public async Task The_programme() => await new Talk()
        .Says(Lea, "audits").Showing(Lea, "audits-none")
        .Says(Lea, "audit programme").Showing(Lea, "audit-programme-none").Presses(Lea, "Propose it").Showing(Lea, "audit-programme")
        .PressesAt(Lea, "4 Context", "Adjust").Showing(Lea, "audit-programme-adjust");

    [Fact]
    public async Task Planning() => await new Talk().HasRegistered(Ana)
        .Says(Lea, "new audit").Showing(Lea, "audit-new")
        .Presses(Lea, "Plan it", ("title", "Measuring"), ("objectives", "Whether it is done."), ("first-day", "2026-11-23"), ("last-day", "2026-12-04")).Showing(Lea, "audit-planned")
        .Presses(Lea, "What is audited").Showing(Lea, "audit-criteria").Presses(Lea, "Save", ("criteria", "9,A.5"))
        .Presses(Lea, "Scope").Showing(Lea, "audit-scope").Presses(Lea, "Save", ("systems", "AIS-0001"))
        .Presses(Lea, "Auditors").Presses(Lea, "Name", ("auditor", "ana")).Showing(Lea, "audit-team-refused")
        .Presses(Lea, "Name", ("auditor", "priya"), ("leads", "true")).Showing(Lea, "audit-team").Presses(Lea, "Not now")
        .Presses(Lea, "Title and days").Showing(Lea, "audit-describe").Presses(Lea, "Not now")
        .Presses(Lea, "Cancel").Showing(Lea, "audit-cancel").Presses(Lea, "Not now")
        .Says(Lea, "audits").Showing(Lea, "audits");

    [Fact]
    public async Task Filling_in() => await new Talk().HasRegistered(Ana).HasAuditOf("9,A.5")
        .Says(Priya, "audit AUD-0001").Showing(Priya, "audit-running").Presses(Priya, "Checklist").Showing(Priya, "audit-checklist")
        .Presses(Priya, "Begin").Showing(Priya, "audit-page").Says(Zoe, "audit AUD-0001").Presses(Zoe, "Checklist").Presses(Zoe, "Begin")
        .Presses(Priya, "Next", ("outcome1", "Finding"), ("note1", "October is missing."), ("looked1", "The figures")).Showing(Priya, "audit-page-raise")
        .Presses(Zoe, "Next", ("outcome1", "Conforms"), ("looked1", "The plan")).Showing(Zoe, "audit-page-both")
        .Presses(Priya, "Raise").Showing(Priya, "finding-raise")
        .Presses(Priya, "Raise it", ("grade", "Major"), ("what-found", "Measurements of October are missing."), ("finding-owner", "ana")).Showing(Priya, "finding")
        .Presses(Priya, "Withdraw").Showing(Priya, "finding-withdraw").Presses(Priya, "Not now").Presses(Priya, "Findings").Showing(Priya, "findings")
        .Says(Lea, "audit AUD-0001").Presses(Lea, "Checklist").PressesAt(Lea, "9 Perf", "Open").Showing(Lea, "audit-page-read")
        .Says(Priya, "audit AUD-0001").Presses(Priya, "Samples").Showing(Priya, "audit-samples").Presses(Priya, "Draw a sample").Showing(Priya, "audit-draw")
        .Presses(Priya, "Draw", ("of", "RegisteredSystems"), ("seed", "autumn")).Showing(Priya, "audit-sample").Presses(Priya, "All samples").Showing(Priya, "audit-samples-drawn");

    [Fact]
    public async Task An_opportunity() => await new Talk().HasRegistered(Ana).HasAuditOf("9.1")
        .Says(Priya, "audit AUD-0001").Presses(Priya, "Checklist").Presses(Priya, "Begin")
        .Presses(Priya, "Next", ("outcome1", "Finding"), ("note1", "A chart would help."), ("looked1", "The figures")).Presses(Priya, "Raise")
        .Presses(Priya, "Raise it", ("grade", "Opportunity"), ("finding-owner", "ana"))
        .Presses(Ana, "Findings").Presses(Ana, "Open").Presses(Ana, "Plan an action").Showing(Ana, "finding-act")
        .Presses(Ana, "Plan it", ("action-what", "Draw a chart."), ("action-owner", "max"), ("action-due", "2026-12-01")).Showing(Ana, "finding-opportunity")
        .Presses(Max, "Show AUD-0001").Showing(Max, "finding-acted-on");

    [Fact]
    public async Task Reporting() => await new Talk().HasRegistered(Ana).HasAuditOf("9.1")
        .Aside(talk => talk.Says(Priya, "audit AUD-0001").Presses(Priya, "Checklist").Presses(Priya, "Begin").Presses(Priya, "Next", ("outcome1", "Conforms"), ("looked1", "The figures")).Presses(Priya, "The audit"))
        .Presses(Priya, "Report it").Showing(Priya, "audit-report").Presses(Priya, "Report it", ("conclusion", "It works.")).Showing(Priya, "audit-reported")
        .Says(Lea, "audit AUD-0001").Showing(Lea, "audit-reported-lead").Presses(Lea, "As a document").Showing(Lea, "audit-document").Presses(Lea, "The audit").Presses(Lea, "History").Showing(Lea, "audit-history")
        .Presses(Lea, "Show the audit").Presses(Lea, "Close").Showing(Lea, "audit-closed");

    [Fact]
    public async Task A_nonconformity() => await new Talk().HasRegistered(Ana).HasAudit()
        .Says(Lea, "nonconformities").Showing(Lea, "nonconformities").Presses(Lea, "Raise one").Showing(Lea, "nonconformity-raise")
        .Says(Ana, "nonconformity NC-0001").Showing(Ana, "nonconformity-open").Presses(Ana, "Tell correction and cause").Showing(Ana, "nonconformity-answer")
        .Presses(Ana, "Save", ("correction", "Measured."), ("consequences", "None."), ("cause", "No deputy."), ("similar", "None found.")).Showing(Ana, "nonconformity-answered")
        .Presses(Ana, "Plan an action").Showing(Ana, "nonconformity-act")
        .Presses(Ana, "Plan it", ("action-what", "Name a deputy."), ("action-owner", "max"), ("action-due", "2026-12-01"))
        .Presses(Ana, "Plan the check").Showing(Ana, "nonconformity-plan-check").Presses(Ana, "Plan the check", ("checker", "priya"), ("check-day", "2026-12-10"))
        .Presses(Ana, "Hand over").Showing(Ana, "nonconformity-hand-over").Presses(Ana, "Not now").Presses(Ana, "History").Showing(Ana, "nonconformity-history")
        .Presses(Max, "It is done", ("proof", "Nour is deputy.")).Later(TimeSpan.FromDays(20))
        .Says(Priya, "nonconformity NC-0001").Showing(Priya, "nonconformity-to-check").Presses(Priya, "Check whether it worked").Showing(Priya, "nonconformity-check")
        .Presses(Priya, "Record it", ("works", "yes"), ("shown", "Two months were measured in time.")).Showing(Priya, "nonconformity-closed");

    private static readonly string Quotes = new('"', 1_000);

    [Fact]
    public async Task A_page_at_its_largest() => await new Talk().HasRegistered(Ana).HasAuditOf("4,5,6,7,8,9,10,A.2,A.3,A.4,A.5,A.6,A.7,A.8,A.9,A.10")
        .Aside(talk => talk.Says(Priya, "audit AUD-0001").Presses(Priya, "Checklist").Showing(Priya, "audit-checklist-largest").Presses(Priya, "Begin").Says(Zoe, "audit AUD-0001").Presses(Zoe, "Checklist").Presses(Zoe, "Begin"))
        .Presses(Priya, "Next", [.. Full(Quotes)]).Presses(Zoe, "Next", [.. Full($"x{Quotes}")]).Showing(Zoe, "audit-page-largest");

    [Fact]
    public async Task A_nonconformity_at_its_largest()
    {
        var talk = new Talk();
        await talk.Forges(Lea, "nonconformity.raise", ("what-wrong", Quotes), ("grade", "Major"), ("requirement", "6.2"), ("nc-owner", "ana"));
        for (int round = 0; round < 3; round++)
        {
            await talk.Forges(Ana, "nonconformity.answer", ("nonconformity", "NC-0001"), ("correction", Quotes), ("consequences", Quotes), ("cause", Quotes), ("similar", Quotes));
            for (int action = 0; action < 5; action++)
                await talk.Forges(Ana, "nonconformity.act", ("nonconformity", "NC-0001"), ("action-what", Quotes[..300]), ("action-owner", "max"), ("action-due", In(talk, 30)));
            await talk.Forges(Ana, "nonconformity.plan-check", ("nonconformity", "NC-0001"), ("checker", "priya"), ("check-day", In(talk, 60)));
            for (int action = 1; action <= 5; action++)
                await talk.Forges(Max, "action-item.finish", ("action", $"ACT-{(round * 5) + action:D4}"), ("proof", Quotes));
            talk.Office.Now = talk.Office.Now.AddMonths(8);
            await talk.Forges(Priya, "nonconformity.check", ("nonconformity", "NC-0001"), ("works", "no"), ("shown", Quotes));
        }
        await talk.Says(Ana, "nonconformity NC-0001").Showing(Ana, "nonconformity-largest").Presses(Ana, "Tell correction and cause");
    }

    private static string In(Talk talk, int days) => $"{talk.Office.Now.AddDays(days):yyyy-MM-dd}";

    private static IEnumerable<(string, string)> Full(string text) =>
        Enumerable.Range(1, 3).SelectMany(at => new[] { ($"outcome{at}", "Conforms"), ($"note{at}", text[..400]), ($"looked{at}", text[..200]) });
}
