using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class TheDailyDigest
{
    [Fact]
    public Task Goes_to_whoever_has_something_new_once_a_day() => Everybody(new Talk())
        .HasRegistered(Ana)
        .SendsDigests()
        .SendsDigests()
        .Later(TimeSpan.FromDays(1))
        .SendsDigests()
        .Later(TimeSpan.FromDays(1))
        .SendsDigests()
        .Reads("""
            (1 get a digest)
            bot to Ana:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Assess: CV screener | AIS-0001 · for less than a minute · due 23 Dec 2026 [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            (0 get a digest)
            (24 Nov 2026, 10:00)
            (1 get a digest)
            bot to Ana:
              # 2 tasks wait for you
              The oldest first. As of 24 Nov 2026, 10:00.
              - Assess: CV screener | AIS-0001 · for 1 day · due 23 Dec 2026 [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for 1 day · due 23 Dec 2026 [Open]
            (25 Nov 2026, 10:00)
            (0 get a digest)
            """);

    [Fact]
    public Task Is_not_sent_at_weekends_but_on_the_monday_after() => Everybody(new Talk())
        .Later(TimeSpan.FromDays(5))
        .HasRegistered(Ana)
        .SendsDigests()
        .Later(TimeSpan.FromDays(1))
        .SendsDigests()
        .Later(TimeSpan.FromDays(1))
        .SendsDigests()
        .Reads("""
            (28 Nov 2026, 10:00)
            (0 get a digest)
            (29 Nov 2026, 10:00)
            (0 get a digest)
            (30 Nov 2026, 10:00)
            (1 get a digest)
            bot to Ana:
              # 2 tasks wait for you
              The oldest first. As of 30 Nov 2026, 10:00.
              - Assess: CV screener | AIS-0001 · for 2 days · due 28 Dec 2026 [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for 2 days · due 28 Dec 2026 [Open]
            """);

    [Fact]
    public Task Comes_again_when_the_day_draws_near() => Everybody(new Talk(), but: Zoe)
        .SendsDigests()
        .Later(TimeSpan.FromDays(7))
        .SendsDigests()
        .Reads("""
            (0 get a digest)
            (30 Nov 2026, 10:00)
            (1 get a digest)
            bot to Zoë:
              # 1 task waits for you
              The oldest first. As of 30 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 28 days · due 2 Dec 2026 [Read]
            """);

    [Fact]
    public Task Is_not_sent_to_people_who_left() => Everybody(new Talk())
        .HasRegistered(Ana)
        .Leaves(Ana)
        .SendsDigests()
        .Reads("""
            (Ana leaves the company)
            (0 get a digest)
            """);

    private static Talk Everybody(Talk talk, Aims.People.Person? but = null) =>
        All.Where(who => who != but).Aggregate(talk, (told, who) => told.HasAcknowledged(who));
}
