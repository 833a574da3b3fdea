using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class ChoosingWhenToHear
{
    [Fact]
    public Task The_digest_comes_at_the_chosen_hour() => Everybody()
        .Says(Ana, "my settings")
        .Presses(Ana, "Save", ("digest", "14:30"))
        .HasRegistered(Ana)
        .SendsDigests()
        .Later(TimeSpan.FromHours(4.5))
        .SendsDigests()
        .Later(TimeSpan.FromHours(1))
        .SendsDigests()
        .Reads("""
            Ana: my settings
            bot:
              # Your settings
              Daily digest: 08:00, Monday to Friday, your time (UTC)
              The next one: Tuesday, 24 Nov 2026 at 08:00, if there is news for you
              Messages that can wait: come as they happen
              > When should your daily digest come?: 08:00
              > Mute me until: –
              [Save]
            Ana presses Save: digest = 14:30
            bot:
              # Your settings
              ! Done: It is saved. Your next digest can come on Monday, 23 Nov 2026 at 14:30.
              Daily digest: 14:30, Monday to Friday, your time (UTC)
              The next one: Monday, 23 Nov 2026 at 14:30, if there is news for you
              Messages that can wait: come as they happen
              > When should your daily digest come?: 14:30
              > Mute me until: –
              [Save]
            (0 get a digest)
            (23 Nov 2026, 14:30)
            (1 get a digest)
            bot to Ana:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 14:30.
              - Assess: CV screener | AIS-0001 · for 4 hours · due 23 Dec 2026 [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for 4 hours · due 23 Dec 2026 [Open]
            (23 Nov 2026, 15:30)
            (0 get a digest)
            """);

    [Fact]
    public Task Said_in_words_it_is_changed_when_it_is_saved() => Everybody()
        .Says(Ana, "digest at 9 am")
        .Presses(Ana, "Save")
        .Says(Ana, "send my digest at half past")
        .Says(Ana, "mute until Wednesday")
        .Presses(Ana, "Save")
        .Says(Ana, "my settings")
        .Reads("""
            Ana: digest at 9 am
            bot:
              # Your settings
              ! Note: Nothing is changed yet. Press Save to keep what stands below.
              Daily digest: 08:00, Monday to Friday, your time (UTC)
              The next one: Tuesday, 24 Nov 2026 at 08:00, if there is news for you
              Messages that can wait: come as they happen
              > When should your daily digest come?: 09:00
              > Mute me until: –
              [Save]
            Ana presses Save
            bot:
              # Your settings
              ! Done: It is saved. Your next digest can come on Tuesday, 24 Nov 2026 at 09:00.
              Daily digest: 09:00, Monday to Friday, your time (UTC)
              The next one: Tuesday, 24 Nov 2026 at 09:00, if there is news for you
              Messages that can wait: come as they happen
              > When should your daily digest come?: 09:00
              > Mute me until: –
              [Save]
            Ana: send my digest at half past
            bot:
              # Your settings
              ! Problem: I cannot read "half past" as a time. Choose it below, then press Save.
              Daily digest: 09:00, Monday to Friday, your time (UTC)
              The next one: Tuesday, 24 Nov 2026 at 09:00, if there is news for you
              Messages that can wait: come as they happen
              > When should your daily digest come?: 09:00
              > Mute me until: –
              [Save]
            Ana: mute until Wednesday
            bot:
              # Your settings
              ! Note: Nothing is changed yet. Press Save to keep what stands below.
              Daily digest: 09:00, Monday to Friday, your time (UTC)
              The next one: Tuesday, 24 Nov 2026 at 09:00, if there is news for you
              Messages that can wait: come as they happen
              > When should your daily digest come?: 09:00
              > Mute me until: 2026-11-25
              [Save]
            Ana presses Save
            bot:
              # Your settings
              ! Done: It is saved. Your next digest can come on Wednesday, 25 Nov 2026 at 09:00.
              Daily digest: 09:00, Monday to Friday, your time (UTC)
              The next one: Wednesday, 25 Nov 2026 at 09:00, if there is news for you
              Messages that can wait: muted until 25 Nov 2026
              > When should your daily digest come?: 09:00
              > Mute me until: 2026-11-25
              [Save] [Unmute]
            Ana: my settings
            bot:
              # Your settings
              Daily digest: 09:00, Monday to Friday, your time (UTC)
              The next one: Wednesday, 25 Nov 2026 at 09:00, if there is news for you
              Messages that can wait: muted until 25 Nov 2026
              > When should your daily digest come?: 09:00
              > Mute me until: 2026-11-25
              [Save] [Unmute]
            """);

    [Fact]
    public Task Muted_people_hear_what_is_asked_of_them_and_the_rest_with_the_first_digest_after() => Everybody()
        .HasAskedForApproval(Ana)
        .Aside(talk => talk.SendsDigests().Says(Ana, "mute until Thursday").Presses(Ana, "Save").Says(Max, "AP-0001"))
        .Aside(talk => Comments(talk, "Does it also read letters of recommendation?"))
        .Aside(talk => talk.Later(TimeSpan.FromDays(1)).SendsDigests())
        .Aside(talk => Comments(talk, "And photographs?"))
        .Later(TimeSpan.FromDays(1))
        .SendsDigests()
        .Later(TimeSpan.FromDays(1))
        .SendsDigests()
        .Reads("""
            (25 Nov 2026, 10:00)
            (0 get a digest)
            (26 Nov 2026, 10:00)
            (1 get a digest)
            bot to Ana:
              IA-0001 · Impact assessment, comments
              # CV screener
              What do you use the system for?
              Max Keller, 24 Nov 2026, 10:00
              And photographs?
              - What do you use the system for? | 2 so far, the latest from Max Keller, 24 Nov 2026, 10:00 [Open]
            bot to Ana:
              # 1 task waits for you
              The oldest first. As of 26 Nov 2026, 10:00.
              1 message waited while you were muted, and comes now.
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for 3 days · due 23 Dec 2026 [Open]
            """);

    [Fact]
    public Task Unmuting_is_one_press() => Everybody()
        .Aside(talk => talk.Says(Ana, "mute for 2 weeks").Presses(Ana, "Save"))
        .Says(Ana, "unmute")
        .Presses(Ana, "Unmute")
        .Reads("""
            Ana: unmute
            bot:
              # Your settings
              Daily digest: 08:00, Monday to Friday, your time (UTC)
              The next one: Monday, 7 Dec 2026 at 08:00, if there is news for you
              Messages that can wait: muted until 7 Dec 2026
              > When should your daily digest come?: 08:00
              > Mute me until: 2026-12-07
              [Save] [Unmute]
            Ana presses Unmute
            bot:
              # Your settings
              ! Done: You are not muted any more. What waited comes with your next digest, on Tuesday, 24 Nov 2026 at 08:00.
              Daily digest: 08:00, Monday to Friday, your time (UTC)
              The next one: Tuesday, 24 Nov 2026 at 08:00, if there is news for you
              Messages that can wait: come as they happen
              > When should your daily digest come?: 08:00
              > Mute me until: –
              [Save]
            """);

    [Fact]
    public async Task Comments_that_follow_each_other_come_as_one_message()
    {
        var talk = Everybody();
        await talk.HasAskedForApproval(Ana);
        await Comments(talk, "One.");
        int told = talk.Office.ChatOf(Ana.Id).Count;
        await Comments(Comments(talk.Later(TimeSpan.FromMinutes(2)), "Two."), "Three.");
        Assert.Equal(told, talk.Office.ChatOf(Ana.Id).Count);
        await talk.Later(TimeSpan.FromMinutes(15));
        Assert.Equal(told + 1, talk.Office.ChatOf(Ana.Id).Count);
        Assert.Contains(CardText.Of(talk.LatestCard(Ana).Card!), line => line.Contains("Three.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("digest", "03:00"), InlineData("digest", "23:00"), InlineData("digest", "soon"), InlineData("digest", "")]
    [InlineData("until", "2026-11-23"), InlineData("until", "2028-11-24"), InlineData("until", "tomorrow")]
    public async Task What_cannot_be_is_refused(string input, string value)
    {
        var talk = Everybody();
        await talk.Says(Ana, "my settings").Presses(Ana, "Save", (input, value));
        Assert.Contains(talk.Office.Transcript, line => line.Contains("Nothing is saved yet", StringComparison.Ordinal));
        Assert.Contains(talk.Office.Transcript, line => line.Contains("Choose a ", StringComparison.Ordinal));
        Assert.Null((await talk.Records.Read(Aims.Preferences.PersonalSettings.Type, "ana", TestContext.Current.CancellationToken)).State);
    }

    private static Talk Comments(Talk talk, string text) => talk.Forges(
        Max, "assessment.comment", ("assessment", "IA-0001"), ("question", "system-purpose"), ("comment", text));

    private static Talk Everybody() => All.Aggregate(new Talk(), (told, who) => told.HasAcknowledged(who));
}
