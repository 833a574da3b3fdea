using Aims.Ledger;
using Aims.People;
using Aims.Reach;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class ReachingPeople
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private static readonly Person Adam = Lea with { Id = PersonId.Parse("adam"), Name = "Adam Nowak", Roles = [Role.Admin] };

    [Fact]
    public Task A_lead_hears_who_is_out_of_reach_why_and_what_helps() => Talk(office =>
    {
        office.Contacts[Ana.Id] = Lost("ConversationBlockedByUser", 3);
        office.Contacts[Max.Id] = Lost("BotNotInConversationRoster", 1);
        office.Contacts[Zoe.Id] = Contact.None with { NotInstalled = InstallFailure.NotAllowed, Waiting = 2 };
        office.Contacts[PersonId.Parse("gone")] = Lost("ConversationNotFound", 1);
    })
        .Says(Lea, "Who can't you reach?")
        .Presses(Lea, "Who has not opened it yet")
        .Presses(Lea, "Who is not reached")
        .Reads("""
            Lea: Who can't you reach?
            bot:
              # 8 of 8 people cannot be reached
              3 do not get my messages, 5 have not opened the bot yet. As of 23 Nov 2026, 10:00.
              ## Not reached
              - Ana Ruiz | Human Resources · has blocked me, or turned me off · since 20 Nov 2026 · 3 messages wait. Ask them to unblock me in Teams, then to say hello.
              - Zoë O'Neill | Engineering · I may not install myself for them · 2 messages wait. Ask the Teams administrator to allow the app for them.
              - Max Keller | Human Resources · has removed the app · since 20 Nov 2026 · 1 message waits. Install the app for them, or ask them to add it again.
              Messages also wait for 1 person who left. They are never sent.
              [Who has not opened it yet] [Messages not delivered]
            Lea presses Who has not opened it yet
            bot:
              # 8 of 8 people cannot be reached
              3 do not get my messages, 5 have not opened the bot yet. As of 23 Nov 2026, 10:00.
              ## Not opened yet
              - Adam Nowak | Legal · has not opened the bot yet · nothing waits. Ask them to open the chat, or install the app for them.
              - Ingrid Sørensen | Executive Office · has not opened the bot yet · nothing waits. Ask them to open the chat, or install the app for them.
              - Lea Brandt | Legal · has not opened the bot yet · nothing waits. Ask them to open the chat, or install the app for them.
              - Priya Raman | Executive Office · has not opened the bot yet · nothing waits. Ask them to open the chat, or install the app for them.
              - نور حداد | Human Resources · has not opened the bot yet · nothing waits. Ask them to open the chat, or install the app for them.
              Messages also wait for 1 person who left. They are never sent.
              [Who is not reached] [Messages not delivered]
            Lea presses Who is not reached
            bot:
              # 8 of 8 people cannot be reached
              3 do not get my messages, 5 have not opened the bot yet. As of 23 Nov 2026, 10:00.
              ## Not reached
              - Ana Ruiz | Human Resources · has blocked me, or turned me off · since 20 Nov 2026 · 3 messages wait. Ask them to unblock me in Teams, then to say hello.
              - Zoë O'Neill | Engineering · I may not install myself for them · 2 messages wait. Ask the Teams administrator to allow the app for them.
              - Max Keller | Human Resources · has removed the app · since 20 Nov 2026 · 1 message waits. Install the app for them, or ask them to add it again.
              Messages also wait for 1 person who left. They are never sent.
              [Who has not opened it yet] [Messages not delivered]
            """);

    [Fact]
    public Task Everybody_can_be_reached() => Talk(office =>
    {
        foreach (var who in All)
            office.Contacts[who.Id] = Contact.None with { Met = true };
    })
        .Says(Lea, "unreachable people")
        .Reads("""
            Lea: unreachable people
            bot:
              # 1 of 8 people cannot be reached
              0 do not get my messages, 1 has not opened the bot yet. As of 23 Nov 2026, 10:00.
              Nobody who has opened the bot is out of reach.
              [Who has not opened it yet] [Messages not delivered]
            """);

    [Theory]
    [InlineData("BotNotInConversationRoster", "Install the app"), InlineData("ConversationBlockedByUser", "unblock")]
    [InlineData("MessageWritesBlocked", "unblock"), InlineData("BotDisabledByAdmin", "administrator"), InlineData("ForbiddenOperationException", "policy")]
    [InlineData("ConversationNotFound", "open the chat"), InlineData("SomethingNew", "Teams answers SomethingNew")]
    public async Task Each_reason_has_words_and_help(string code, string help)
    {
        var talk = Talk(office => office.Contacts[Ana.Id] = Lost(code, 0));
        await talk.Says(Lea, "who cannot be reached");
        Assert.Contains(talk.Office.Transcript, line => line.Contains("- Ana Ruiz", StringComparison.Ordinal) && line.Contains(help, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_are_paged_and_nobody_is_left_out()
    {
        var people = Enumerable.Range(1, 35).Select(n => Ana with { Id = PersonId.Parse($"p{n:D2}"), Name = $"Person {n:D2}" }).ToList();
        var talk = new Talk(new Office([Lea, .. people]));
        foreach (var who in people)
            talk.Office.Contacts[who.Id] = Lost("ConversationNotFound", 1);
        await talk.Says(Lea, "who cannot be reached").Presses(Lea, "Next").Presses(Lea, "Next").Presses(Lea, "Next");
        var named = talk.Office.Transcript.Where(line => line.Contains("- Person", StringComparison.Ordinal)).Select(line => line.Trim()[..11]);
        Assert.Equal(people.Select(who => $"- {who.Name}"[..11]), named);
        Assert.Contains(talk.Office.Transcript, line => line.Contains("31 to 35 of 35", StringComparison.Ordinal));
        await talk.Presses(Lea, "Back").Forges(Lea, "reach.people", ("from", "999999999")).Forges(Lea, "reach.people", ("from", "-4"));
    }

    [Fact]
    public async Task Others_are_told_whom_it_is_for()
    {
        var talk = Talk(office => office.Undelivered.Add(Failed("m-1", Ana)));
        foreach (string verb in (string[])["reach.people", "reach.undelivered", "reach.message", "reach.try-again", "reach.give-up"])
            await talk.Forges(Ana, verb, ("message", "m-1"));
        Assert.Equal(5, talk.Office.Transcript.Count(line => line == "bot: That is for governance leads and admins."));
        Assert.Single(talk.Office.Undelivered);
    }

    [Fact]
    public Task What_was_given_up_is_tried_again_or_dropped() => Talk(office => office.Undelivered.AddRange(
        [Failed("m-1", Ana), Failed("m-2", Max) with { At = Friday.AddHours(1), Reason = "TooManyTries" }, new("m-3", null, null, null, "Unreadable", Friday)]))
        .HasAcknowledged(Max)
        .Says(Adam, "messages not delivered")
        .PressesAt(Adam, "Ana Ruiz", "Open")
        .Presses(Adam, "Try again")
        .PressesAt(Adam, "Max Keller", "Open")
        .Presses(Adam, "Give up")
        .Forges(Adam, "reach.try-again", ("message", "m-1"))
        .Presses(Adam, "Who cannot be reached")
        .Reads("""
            Adam: messages not delivered
            bot:
              # 3 messages were not delivered
              What was given up, the latest first; not what waits for people out of reach. As of 23 Nov 2026, 10:00.
              - Max Keller: the reminder | put off by Teams for a day · since 20 Nov 2026, 10:00 [Open]
              - Ana Ruiz: the reminder | too large for Teams · since 20 Nov 2026, 09:00 [Open]
              - Nobody that can be read: a message | it could not be read · since 20 Nov 2026, 09:00 [Open]
              [Try all again] [Who cannot be reached]
            Adam presses Open at "Ana Ruiz"
            bot:
              # Not delivered: the reminder
              For: Ana Ruiz
              What: the reminder
              Why not: too large for Teams
              Since: 20 Nov 2026, 09:00
              Tried again, it shows how things stand then. Given up, it is never sent.
              [Try again] [Give up] [All of them]
            Adam presses Try again
            bot:
              # 2 messages were not delivered
              ! Done: It is on its way again.
              What was given up, the latest first; not what waits for people out of reach. As of 23 Nov 2026, 10:00.
              - Max Keller: the reminder | put off by Teams for a day · since 20 Nov 2026, 10:00 [Open]
              - Nobody that can be read: a message | it could not be read · since 20 Nov 2026, 09:00 [Open]
              [Try all again] [Who cannot be reached]
            bot to Ana:
              Version 1.0 · in force since 2 Nov 2026
              # AI policy
              ■□□□□□□□ Page 1 of 8 · Why we have this policy
              ## Why we have this policy
              …
              ## Whom and what it covers
              …
              ## What we stand for
              …
              [Next] [Ask or decline] [Whole document]
            Adam presses Open at "Max Keller"
            bot:
              # Not delivered: the reminder
              For: Max Keller
              What: the reminder
              Why not: put off by Teams for a day
              Since: 20 Nov 2026, 10:00
              Tried again, it shows how things stand then. Given up, it is never sent.
              [Try again] [Give up] [All of them]
            Adam presses Give up
            bot:
              # 1 message was not delivered
              ! Done: It is given up: nobody gets it.
              What was given up, the latest first; not what waits for people out of reach. As of 23 Nov 2026, 10:00.
              - Nobody that can be read: a message | it could not be read · since 20 Nov 2026, 09:00 [Open]
              [Who cannot be reached]
            Adam forges reach.try-again: message = m-1
            bot:
              # 1 message was not delivered
              ! Note: That message is not there any more: it was tried again or given up meanwhile.
              What was given up, the latest first; not what waits for people out of reach. As of 23 Nov 2026, 10:00.
              - Nobody that can be read: a message | it could not be read · since 20 Nov 2026, 09:00 [Open]
              [Who cannot be reached]
            Adam presses Who cannot be reached
            bot:
              # 8 of 8 people cannot be reached
              0 do not get my messages, 8 have not opened the bot yet. As of 23 Nov 2026, 10:00.
              Nobody who has opened the bot is out of reach.
              [Who has not opened it yet] [Messages not delivered]
            """);

    [Fact]
    public async Task All_are_tried_again_at_once()
    {
        var talk = Talk(office => office.Undelivered.AddRange([Failed("m-1", Ana), Failed("m-2", Max)]));
        await talk.Says(Lea, "undelivered messages").Presses(Lea, "Try all again");
        Assert.Contains(talk.Office.Transcript, line => line.Contains("2 messages are on the way again.", StringComparison.Ordinal));
        Assert.Empty(talk.Office.Undelivered);
    }

    private static UndeliveredMessage Failed(string id, Person to) => new(id, to.Id, "policy.reminder", $"person|{to.Id}", "MessageSizeTooBig", Friday);

    private static Contact Lost(string code, int waiting) => new(true, code, Friday, null, waiting);

    private static Talk Talk(Action<Office> arrange)
    {
        var office = new Office([.. All, Adam]);
        arrange(office);
        return new Talk(office);
    }
}
