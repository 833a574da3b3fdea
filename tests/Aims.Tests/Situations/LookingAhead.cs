using System.Text;
using Aims.Exports;
using Aims.People;
using Aims.Status;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Everything with a day in one list, for oneself, one's team and all; and as a file for other calendars.</summary>
public sealed class LookingAhead
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Somebody_sees_their_own_a_manager_the_teams_and_a_lead_all() => Planned()
        .Says(Zoe, "calendar")
        .Says(Max, "what is coming up")
        .Presses(Max, "Mine")
        .Says(Lea, "calendar")
        .Says(Zoe, "calendar of everybody")
        .Says(Zoe, "team calendar")
        .Reads("""
            Zoë: calendar
            bot:
              # Your calendar
              3 dates to come. As of 23 Nov 2026, 10:00.
              ## Week of 30 Nov 2026
              - Acknowledge: AI policy | Wed 2 Dec 2026 · version 1.0 [Read]
              ## Week of 7 Dec 2026
              - Answer the risk: A regulator asks for what we do not keep | Mon 7 Dec 2026 · RSK-0002 · The organisation [Open]
              ## Week of 22 Feb 2027
              - Do: Train a second engineer. | Fri 26 Feb 2027 · RSK-0001 · The organisation [Open]
              [Calendar file]
            Max: what is coming up
            bot:
              # Calendar of your team
              3 dates to come. As of 23 Nov 2026, 10:00.
              ## Week of 30 Nov 2026
              - Acknowledge: AI policy | Wed 2 Dec 2026 · Max Keller · version 1.0 [Read]
              ## Week of 21 Dec 2026
              - Complete the record: CV screener | Wed 23 Dec 2026 · Ana Ruiz · AIS-0001 · 35 %: 20 of 31 are missing
              ## Week of 22 Nov 2027
              - Review: CV screener | Tue 23 Nov 2027 · Ana Ruiz · AIS-0001
              [Mine] [Calendar file]
            Max presses Mine
            bot:
              # Your calendar
              1 date to come. As of 23 Nov 2026, 10:00.
              ## Week of 30 Nov 2026
              - Acknowledge: AI policy | Wed 2 Dec 2026 · version 1.0 [Read]
              [My team] [Calendar file]
            Lea: calendar
            bot:
              # Calendar of everybody
              9 dates to come. As of 23 Nov 2026, 10:00.
              ## Week of 30 Nov 2026
              - Last day to acknowledge: AI policy | Wed 2 Dec 2026 · Lea Brandt · ai-policy · version 1.0 [Open]
              - Acknowledge: AI policy | Wed 2 Dec 2026 · Lea Brandt · version 1.0 [Read]
              ## Week of 7 Dec 2026
              - Answer the risk: A regulator asks for what we do not keep | Mon 7 Dec 2026 · Zoë O'Neill · RSK-0002 · The organisation [Open]
              ## Week of 21 Dec 2026
              - Complete the record: CV screener | Wed 23 Dec 2026 · Ana Ruiz · AIS-0001 · 35 %: 20 of 31 are missing [Open]
              ## Week of 1 Feb 2027
              - Internal audit: Suppliers | Mon 1 Feb 2027 to Fri 5 Feb 2027 · AUD-0001 [Open]
              - Start the audit: Suppliers | Mon 1 Feb 2027 · Lea Brandt · AUD-0001 · internal audit [Open]
              ## Week of 22 Feb 2027
              - Do: Train a second engineer. | Fri 26 Feb 2027 · Zoë O'Neill · RSK-0001 · The organisation [Open]
              ## Week of 1 Nov 2027
              - Look at the policy again: AI policy | Tue 2 Nov 2027 · Lea Brandt · ai-policy [Open]
              ## Week of 22 Nov 2027
              - Review: CV screener | Tue 23 Nov 2027 · Ana Ruiz · AIS-0001 [Review]
              [Mine] [Calendar file]
            Zoë: calendar of everybody
            bot:
              # Your calendar
              ! Note: The dates of everybody are for governance leads and auditors: these are your own.
              3 dates to come. As of 23 Nov 2026, 10:00.
              ## Week of 30 Nov 2026
              - Acknowledge: AI policy | Wed 2 Dec 2026 · version 1.0 [Read]
              ## Week of 7 Dec 2026
              - Answer the risk: A regulator asks for what we do not keep | Mon 7 Dec 2026 · RSK-0002 · The organisation [Open]
              ## Week of 22 Feb 2027
              - Do: Train a second engineer. | Fri 26 Feb 2027 · RSK-0001 · The organisation [Open]
              [Calendar file]
            Zoë: team calendar
            bot:
              # Your calendar
              ! Note: Nobody reports to you: these are your own dates.
              3 dates to come. As of 23 Nov 2026, 10:00.
              ## Week of 30 Nov 2026
              - Acknowledge: AI policy | Wed 2 Dec 2026 · version 1.0 [Read]
              ## Week of 7 Dec 2026
              - Answer the risk: A regulator asks for what we do not keep | Mon 7 Dec 2026 · RSK-0002 · The organisation [Open]
              ## Week of 22 Feb 2027
              - Do: Train a second engineer. | Fri 26 Feb 2027 · RSK-0001 · The organisation [Open]
              [Calendar file]
            """);

    [Fact]
    public Task It_is_asked_for_a_time() => Planned()
        .Says(Lea, "calendar for February")
        .Says(Lea, "calendar next week")
        .Says(Lea, "my calendar for May 2027")
        .Says(Lea, "calendar for March 2024")
        .Says(Lea, "calendar of the moon")
        .Forges(Lea, "calendar.all", ("first", "2027-02-31"), ("last", "x"), ("from", "-3"))
        .Reads("""
            Lea: calendar for February
            bot:
              # Calendar of everybody
              3 dates from 1 Feb 2027 to 28 Feb 2027. As of 23 Nov 2026, 10:00.
              ## Week of 1 Feb 2027
              - Internal audit: Suppliers | Mon 1 Feb 2027 to Fri 5 Feb 2027 · AUD-0001 [Open]
              - Start the audit: Suppliers | Mon 1 Feb 2027 · Lea Brandt · AUD-0001 · internal audit [Open]
              ## Week of 22 Feb 2027
              - Do: Train a second engineer. | Fri 26 Feb 2027 · Zoë O'Neill · RSK-0001 · The organisation [Open]
              [Mine] [Calendar file]
            Lea: calendar next week
            bot:
              # Calendar of everybody
              2 dates from 30 Nov 2026 to 6 Dec 2026. As of 23 Nov 2026, 10:00.
              ## Week of 30 Nov 2026
              - Last day to acknowledge: AI policy | Wed 2 Dec 2026 · Lea Brandt · ai-policy · version 1.0 [Open]
              - Acknowledge: AI policy | Wed 2 Dec 2026 · Lea Brandt · version 1.0 [Read]
              [Mine] [Calendar file]
            Lea: my calendar for May 2027
            bot:
              # Your calendar
              No dates from 1 May 2027 to 31 May 2027. As of 23 Nov 2026, 10:00.
              Nothing is planned for these days.
              [Everybody] [Calendar file]
            Lea: calendar for March 2024
            bot:
              # Calendar of everybody
              No dates from 1 Mar 2024 to 31 Mar 2024. As of 23 Nov 2026, 10:00.
              Nothing is planned for these days.
              [Mine] [Calendar file]
            Lea: calendar of the moon
            bot:
              # Calendar of everybody
              ! Note: I read no days in "moon": this is all that is to come. Say for example: calendar for March.
              9 dates to come. As of 23 Nov 2026, 10:00.
              ## Week of 30 Nov 2026
              - Last day to acknowledge: AI policy | Wed 2 Dec 2026 · Lea Brandt · ai-policy · version 1.0 [Open]
              - Acknowledge: AI policy | Wed 2 Dec 2026 · Lea Brandt · version 1.0 [Read]
              ## Week of 7 Dec 2026
              - Answer the risk: A regulator asks for what we do not keep | Mon 7 Dec 2026 · Zoë O'Neill · RSK-0002 · The organisation [Open]
              ## Week of 21 Dec 2026
              - Complete the record: CV screener | Wed 23 Dec 2026 · Ana Ruiz · AIS-0001 · 35 %: 20 of 31 are missing [Open]
              ## Week of 1 Feb 2027
              - Internal audit: Suppliers | Mon 1 Feb 2027 to Fri 5 Feb 2027 · AUD-0001 [Open]
              - Start the audit: Suppliers | Mon 1 Feb 2027 · Lea Brandt · AUD-0001 · internal audit [Open]
              ## Week of 22 Feb 2027
              - Do: Train a second engineer. | Fri 26 Feb 2027 · Zoë O'Neill · RSK-0001 · The organisation [Open]
              ## Week of 1 Nov 2027
              - Look at the policy again: AI policy | Tue 2 Nov 2027 · Lea Brandt · ai-policy [Open]
              ## Week of 22 Nov 2027
              - Review: CV screener | Tue 23 Nov 2027 · Ana Ruiz · AIS-0001 [Review]
              [Mine] [Calendar file]
            Lea forges calendar.all: first = 2027-02-31, last = x, from = -3
            bot:
              # Calendar of everybody
              9 dates to come. As of 23 Nov 2026, 10:00.
              ## Week of 30 Nov 2026
              - Last day to acknowledge: AI policy | Wed 2 Dec 2026 · Lea Brandt · ai-policy · version 1.0 [Open]
              - Acknowledge: AI policy | Wed 2 Dec 2026 · Lea Brandt · version 1.0 [Read]
              ## Week of 7 Dec 2026
              - Answer the risk: A regulator asks for what we do not keep | Mon 7 Dec 2026 · Zoë O'Neill · RSK-0002 · The organisation [Open]
              ## Week of 21 Dec 2026
              - Complete the record: CV screener | Wed 23 Dec 2026 · Ana Ruiz · AIS-0001 · 35 %: 20 of 31 are missing [Open]
              ## Week of 1 Feb 2027
              - Internal audit: Suppliers | Mon 1 Feb 2027 to Fri 5 Feb 2027 · AUD-0001 [Open]
              - Start the audit: Suppliers | Mon 1 Feb 2027 · Lea Brandt · AUD-0001 · internal audit [Open]
              ## Week of 22 Feb 2027
              - Do: Train a second engineer. | Fri 26 Feb 2027 · Zoë O'Neill · RSK-0001 · The organisation [Open]
              ## Week of 1 Nov 2027
              - Look at the policy again: AI policy | Tue 2 Nov 2027 · Lea Brandt · ai-policy [Open]
              ## Week of 22 Nov 2027
              - Review: CV screener | Tue 23 Nov 2027 · Ana Ruiz · AIS-0001 [Review]
              [Mine] [Calendar file]
            """);

    [Fact]
    public Task What_is_past_its_day_is_said_and_a_press_away() => Planned()
        .Later(TimeSpan.FromDays(100))
        .Says(Zoe, "my calendar")
        .Presses(Zoe, "Overdue")
        .Reads("""
            (3 Mar 2027, 10:00)
            Zoë: my calendar
            bot:
              # Your calendar
              ! Please note: 3 more are overdue.
              No dates to come. As of 3 Mar 2027, 10:00.
              Nothing is planned for these days.
              [Overdue] [Calendar file]
            Zoë presses Overdue
            bot:
              # 3 tasks wait for you
              The oldest first; 3 overdue. As of 3 Mar 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 121 days · overdue since 2 Dec 2026 [Read]
              - Do: Train a second engineer. | RSK-0001 · The organisation · for 100 days · overdue since 26 Feb 2027 [Open]
              - Answer the risk: A regulator asks for what we do not keep | RSK-0002 · The organisation · for 100 days · overdue since 7 Dec 2026 [Open]
            """);

    [Fact]
    public async Task A_file_has_each_date_once_for_whole_days_and_knows_them_again()
    {
        var talk = Planned();
        await talk;
        string file = await File(talk, Zoe, CalendarOf.Me);
        Assert.Contains("PRODID:-//Aims.Bot//Calendar//EN", file, StringComparison.Ordinal);
        Assert.Contains("UID:risk.show.RSK-0002", Unfolded(file), StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270226", file, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20270227", file, StringComparison.Ordinal);
        var ids = Ids(file);
        Assert.Equal(ids.Distinct(), ids);
        await talk.Later(TimeSpan.FromHours(3));
        Assert.Equal(ids, Ids(await File(talk, Zoe, CalendarOf.Me)));
    }

    [Fact]
    public async Task Nobody_takes_along_what_they_may_not_see()
    {
        var talk = Planned();
        await talk;
        Assert.Null(await talk.Bot.Export.Make(new CalendarRequest(Zoe.Id, CalendarOf.Everybody, "Europe/Zurich"), talk.Office.Now, Ct));
        Assert.Null(await talk.Bot.Export.Make(new CalendarRequest(Zoe.Id, CalendarOf.Team, "Europe/Zurich"), talk.Office.Now, Ct));
        Assert.DoesNotContain("RSK-0001", await File(talk, Ana, CalendarOf.Me), StringComparison.Ordinal);
        // Their own needs no name; that of the team does.
        Assert.DoesNotContain("Max Keller", Unfolded(await File(talk, Max, CalendarOf.Me)), StringComparison.Ordinal);
        Assert.Contains("Ana Ruiz", Unfolded(await File(talk, Max, CalendarOf.Team)), StringComparison.Ordinal);
        Assert.Null(await talk.Bot.Export.Make(new CalendarRequest(PersonId.Parse("nobody"), CalendarOf.Me, "UTC"), talk.Office.Now, Ct));
    }

    [Fact]
    public async Task What_people_wrote_cannot_break_out_of_its_place()
    {
        var talk = new Talk();
        await talk.Aside(t => t.Forges(Lea, "risk.raise", ("nature", "Threat"), ("title", "a;b,c\\n\nEND:VEVENT\nBEGIN:VEVENT"), ("cause", "x"), ("consequence", "y"), ("category", "Legal"), ("risk-owner", Zoe.Id.Value)));
        string file = await File(talk, Zoe, CalendarOf.Me);
        var lines = Unfolded(file).Split("\r\n");
        Assert.Equal(lines.Count(line => line == "BEGIN:VEVENT"), lines.Count(line => line == "END:VEVENT"));
        Assert.Equal(Ids(file).Count, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Contains(lines, line => line.StartsWith("SUMMARY:Answer the risk: a\\;b\\,c", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_is_the_readers_own()
    {
        var talk = Planned();
        await talk;
        talk.Office.Now = new(2026, 12, 7, 13, 0, 0, TimeSpan.Zero);
        // In Auckland the 7th is over: what is due on it is past.
        Assert.Contains("VALUE=DATE:20261207", await File(talk, Zoe, CalendarOf.Me, "UTC"), StringComparison.Ordinal);
        Assert.DoesNotContain("VALUE=DATE:20261207", await File(talk, Zoe, CalendarOf.Me, "Pacific/Auckland"), StringComparison.Ordinal);
    }

    private static async Task<string> File(Talk talk, Person who, CalendarOf whose, string zone = "Europe/Zurich") =>
        Encoding.UTF8.GetString((await talk.Bot.Export.Make(new CalendarRequest(who.Id, whose, zone), talk.Office.Now, Ct))!.Content);

    private static List<string> Ids(string file) => [.. Unfolded(file).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private static string Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);

    /// <summary>
    /// Zoë trains an engineer because of RSK-0001 and has not answered RSK-0002; Ana's system is approved and to be reviewed; an audit of suppliers is planned for February.
    /// </summary>
    internal static Talk Planned() => RisksOfTheOrganisation.Raised().Aside(t => t
        .Presses(Zoe, "Answer").Presses(Zoe, "Next", ("likelihood", "4"), ("impact", "4")).Presses(Zoe, "Next", ("treatment", "Reduce"))
        .Presses(Zoe, "Save", ("what", "Train a second engineer."), ("action-owner", Zoe.Id.Value), ("due", "2027-02-26"), ("likelihood", "2"), ("impact", "4"))
        .Forges(Lea, "risk.raise", ("nature", "Threat"), ("title", "A regulator asks for what we do not keep"), ("cause", "Laws are new."), ("consequence", "Fines."), ("category", "Legal"), ("risk-owner", Zoe.Id.Value))
        .HasApproval(Ana, Max)
        .Forges(Lea, "audit.plan", ("title", "Suppliers"), ("objectives", "Terms."), ("first-day", "2027-02-01"), ("last-day", "2027-02-05"), ("criteria", "A.10")));
}
