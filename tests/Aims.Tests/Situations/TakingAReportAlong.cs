using System.Text;
using Aims.Exports;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class TakingAReportAlong
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task It_is_offered_in_words_and_on_the_cards() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Ana, "Report")
        .Says(Priya, "report of AIS-0001")
        .Says(Lea, "assessment report IA-0001")
        .Presses(Max, "Report")
        .Says(Ana, "report")
        .Says(Ana, "report of AIS-0002")
        .Reads("""
            Ana presses Report
            bot:
              IA-0001 · AIS-0001
              # Assessment report: CV screener
              Every answer with who gave it and when, the result and how it follows, the decisions, and how to check all of it.
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              [Word] [Web page] [Show the system]
            Priya: report of AIS-0001
            bot:
              IA-0001 · AIS-0001
              # Assessment report: CV screener
              Every answer with who gave it and when, the result and how it follows, the decisions, and how to check all of it.
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              [Word] [Web page] [Show the system]
            Lea: assessment report IA-0001
            bot:
              IA-0001 · AIS-0001
              # Assessment report: CV screener
              Every answer with who gave it and when, the result and how it follows, the decisions, and how to check all of it.
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              [Word] [Web page] [Show the system]
            Max presses Report
            bot:
              IA-0001 · AIS-0001
              # Assessment report: CV screener
              Every answer with who gave it and when, the result and how it follows, the decisions, and how to check all of it.
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              [Word] [Web page] [Show the system]
            Ana: report
            bot: Of which system? Say report of and its id, for example: report of AIS-0001.
            Ana: report of AIS-0002
            bot: There is no such system or assessment. Say report of and its id, for example: report of AIS-0001.
            """);

    [Fact]
    public Task But_not_to_everybody() => new Talk()
        .HasAskedForApproval(Ana)
        .Says(Zoe, "report of AIS-0001")
        .Says(Ingrid, "report of AIS-0001")
        .SaysInGroup(Ana, "report of AIS-0001")
        .Forges(Zoe, "assessment.report", ("assessment", "IA-0001"))
        .Forges(Zoe, "assessment.report", ("assessment", "IA-0002"))
        .Forges(Zoe, "assessment.report", ("assessment", "IA-0001|../x"))
        .HasDrafted(Ana, "Secret plan")
        .Says(Zoe, "report of AIS-0002")
        .Says(Ana, "report of AIS-0002")
        .Reads("""
            Zoë: report of AIS-0001
            bot: This report is for the system's owner and deputy, whoever answers and decides, and governance leads and auditors.
            Ingrid: report of AIS-0001
            bot: This report is for the system's owner and deputy, whoever answers and decides, and governance leads and auditors.
            Ana, in a group: report of AIS-0001
            bot: Others read along here. Please ask me that in our own chat.
            Zoë forges assessment.report: assessment = IA-0001
            bot: This report is for the system's owner and deputy, whoever answers and decides, and governance leads and auditors.
            Zoë forges assessment.report: assessment = IA-0002
            bot: There is no such system or assessment. Say report of and its id, for example: report of AIS-0001.
            Zoë forges assessment.report: assessment = IA-0001|../x
            bot: There is no such system or assessment. Say report of and its id, for example: report of AIS-0001.
            Zoë: report of AIS-0002
            bot: There is no such system or assessment. Say report of and its id, for example: report of AIS-0001.
            Ana: report of AIS-0002
            bot: AIS-0002 has no assessment yet.
            """);

    [Fact]
    public async Task The_deputy_and_the_approver_may_have_it()
    {
        var talk = new Talk().HasRegistered(Ana).HasCompletedTheRecord(Ana).Aside(t => t.Says(Ana, "status AIS-0001").HasAssessed(Ana));
        Assert.NotNull(await Fetched(talk, Nour, "Word"));
        Assert.NotNull(await Fetched(talk, Max, "Web page"));
    }

    [Fact]
    public async Task An_assessment_that_no_approval_rests_on_has_one_as_well()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Forges(Ana, "assessment.start-further", ("system", "AIS-0001"), ("form", "supplier-due-diligence"))
            .Forges(Priya, "assessment.show", ("assessment", "IA-0001")).Presses(Priya, "Report");
        var file = (await Take(talk, Token(talk, Priya, "Web page")))!;
        Assert.Equal("assessment-report-AIS-0001-IA-0001.html", file.Name);
        Assert.Contains("No approval rests on this assessment.", Encoding.UTF8.GetString(file.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_links_work_once_and_for_a_quarter_of_an_hour()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).Says(Priya, "report of AIS-0001");
        var file = (await Take(talk, Token(talk, Priya, "Web page")))!;
        Assert.Equal(("assessment-report-AIS-0001-IA-0001.html", "text/html; charset=utf-8"), (file.Name, file.Type));
        Assert.StartsWith("<!DOCTYPE html>", Encoding.UTF8.GetString(file.Content), StringComparison.Ordinal);
        Assert.Null(await Take(talk, Token(talk, Priya, "Web page")));
        await talk.Later(TimeSpan.FromMinutes(16));
        Assert.Null(await Take(talk, Token(talk, Priya, "Word")));
    }

    [Fact]
    public async Task Whoever_may_no_longer_have_it_gets_nothing()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).Says(Ana, "report of AIS-0001").Says(Priya, "report of AIS-0001");
        talk.Office.People.Becomes(Priya with { Roles = [] });
        Assert.Null(await Take(talk, Token(talk, Priya, "Word")));
        await talk.Leaves(Ana);
        Assert.Null(await Take(talk, Token(talk, Ana, "Word")));
    }

    [Fact]
    public async Task It_says_what_is_so_when_it_is_fetched()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).Says(Ana, "report of AIS-0001");
        string link = Token(talk, Ana, "Web page");
        await talk.Presses(Max, "Approve", ("reason", "For a year."));
        Assert.Contains("For a year.", Encoding.UTF8.GetString((await Take(talk, link))!.Content), StringComparison.Ordinal);
    }

    private static async Task<Exported?> Fetched(Talk talk, Aims.People.Person who, string title)
    {
        await talk.Says(who, "report of AIS-0001");
        return await Take(talk, Token(talk, who, title));
    }

    private static Task<Exported?> Take(Talk talk, string? token) => talk.Bot.Export.Take(token, talk.Office.Now, Stop);

    private static string Token(Talk talk, Aims.People.Person who, string title) =>
        talk.LatestCard(who).Card!.Actions!.OfType<Aims.Cards.OpenUrl>().Single(link => link.Title == title).Url.Query["?t=".Length..];
}
