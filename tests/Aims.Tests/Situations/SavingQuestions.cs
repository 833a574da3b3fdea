using Aims.Conversation;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Questions that people keep, share, and have come by themselves.</summary>
public sealed class SavingQuestions
{
    [Fact]
    public async Task One_is_saved_found_again_and_gone_on_from() => await Register()
        .Says(Lea, "AI systems without an assessment")
        .Says(Lea, "save that")
        .Presses(Lea, "Save", ("name", "Not assessed"))
        .Presses(Lea, "My questions")
        .Presses(Lea, "Ask")
        .Says(Lea, "only the ones in Engineering")
        .Reads("""
            Lea: AI systems without an assessment
            bot:
              # 3 AI systems
              AI systems in the register, not retired · without an assessment. As of 23 Nov 2026, 10:00.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Chat helper | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Remind] [Export] [Save]
            Lea: save that
            bot:
              # Save this question
              AI systems in the register, not retired · without an assessment.
              > Name: AI systems in the register, not retired · without an assess…
              [Save] [Back to the answer]
            Lea presses Save: name = Not assessed
            bot:
              SQ-0001 · Yours
              # Not assessed
              ! Done: It is saved. Say "my questions" to find it again.
              Asks for: AI systems in the register, not retired · without an assessment
              As typed: AI systems without an assessment
              Answer now: 3 in all
              Comes by itself: –
              Shared with: –
              [Ask] [Subscribe] [Share] [Rename] [Delete] [My questions]
            Lea presses My questions
            bot:
              # 1 saved question
              1 of your own, 0 shared with you.
              - Not assessed | yours [Ask]
            Lea presses Ask
            bot:
              # 3 AI systems
              AI systems in the register, not retired · without an assessment. As of 23 Nov 2026, 10:00.
              “Not assessed”, yours.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Chat helper | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Rename, share, subscribe] [Remind] [Export]
            Lea: only the ones in Engineering
            bot:
              # 1 AI system
              AI systems in the register, not retired · without an assessment · department Engineering. As of 23 Nov 2026, 10:00.
              - Chat helper | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              [Remind] [Export] [Save]
            """);

    [Fact]
    public async Task A_name_is_changed_and_a_deleted_one_comes_back() => await Register()
        .Aside(talk => talk.Says(Lea, "AI systems without an assessment").Presses(Lea, "Save").Presses(Lea, "Save", ("name", "Not assessed")))
        .Presses(Lea, "Rename")
        .Presses(Lea, "Rename", ("name", " "))
        .Presses(Lea, "Rename", ("name", "To assess"))
        .Presses(Lea, "Delete")
        .Presses(Lea, "Bring it back")
        .Reads("""
            Lea presses Rename
            bot:
              SQ-0001
              # Rename Not assessed
              > Name: Not assessed
              [Rename] [Not now]
            Lea presses Rename: name =  
            bot:
              SQ-0001
              # Rename Not assessed
              > Name:
                ! Please check: Give it a name of at most 60 characters.
              [Rename] [Not now]
            Lea presses Rename: name = To assess
            bot:
              SQ-0001 · Yours
              # To assess
              ! Done: It has its new name.
              Asks for: AI systems in the register, not retired · without an assessment
              As typed: AI systems without an assessment
              Answer now: 3 in all
              Comes by itself: –
              Shared with: –
              [Ask] [Subscribe] [Share] [Rename] [Delete] [My questions]
            Lea presses Delete
            bot:
              SQ-0001 · Deleted
              # To assess
              ! Done: It is deleted.
              It is on nobody's list any more, and comes to nobody.
              [Bring it back] [My questions]
            Lea presses Bring it back
            bot:
              SQ-0001 · Yours
              # To assess
              ! Done: It is back, for everybody who had it.
              Asks for: AI systems in the register, not retired · without an assessment
              As typed: AI systems without an assessment
              Answer now: 3 in all
              Comes by itself: –
              Shared with: –
              [Ask] [Subscribe] [Share] [Rename] [Delete] [My questions]
            """);

    [Fact]
    public async Task A_shared_one_is_told_of_once_and_answered_for_whoever_asks() => await Register()
        .Aside(talk => talk.Says(Lea, "my AI systems").Presses(Lea, "Save").Presses(Lea, "Save", ("name", "Mine")))
        .Presses(Lea, "Share")
        .Presses(Lea, "Share it")
        .Presses(Lea, "Share it", ("colleague", "ana"))
        .Presses(Lea, "Share")
        .Presses(Lea, "Share it", ("colleague", "ana"))
        .Says(Ana, "my questions")
        .Presses(Ana, "Ask")
        .Presses(Ana, "Subscribe, or take off my list")
        .Presses(Ana, "Take off my list")
        .Reads("""
            Lea presses Share
            bot:
              SQ-0001
              # Share Mine
              > Colleague: –
              [Share it] [Back]
            Lea presses Share it
            bot:
              SQ-0001
              # Share Mine
              > Colleague: –
                ! Please check: Choose a colleague.
              [Share it] [Back]
            Lea presses Share it: colleague = ana
            bot:
              SQ-0001 · Yours
              # Mine
              ! Done: It is shared with Ana Ruiz. It is answered with what they may see.
              Asks for: AI systems in the register, not retired · yours
              As typed: my AI systems
              Answer now: 0 in all
              Comes by itself: –
              Shared with: Ana Ruiz
              [Ask] [Subscribe] [Share] [Rename] [Delete] [My questions]
            bot to Ana:
              SQ-0001 · From Lea Brandt
              # Mine
              ! Note: Lea Brandt shares this question with you. It is answered with what you may see.
              Asks for: AI systems in the register, not retired · yours
              As typed: my AI systems
              Answer now: 2 in all
              Comes by itself: –
              [Ask] [Subscribe] [Take off my list] [My questions]
            Lea presses Share
            bot:
              SQ-0001
              # Share Mine
              > Colleague: –
              ## Shared with
              - Ana Ruiz | Human Resources [Stop]
              [Share it] [Back]
            Lea presses Share it: colleague = ana
            bot:
              SQ-0001 · Yours
              # Mine
              ! Done: It is shared with Ana Ruiz. It is answered with what they may see.
              Asks for: AI systems in the register, not retired · yours
              As typed: my AI systems
              Answer now: 0 in all
              Comes by itself: –
              Shared with: Ana Ruiz
              [Ask] [Subscribe] [Share] [Rename] [Delete] [My questions]
            Ana: my questions
            bot:
              # 1 saved question
              0 of your own, 1 shared with you.
              - Mine | from Lea Brandt [Ask]
            Ana presses Ask
            bot:
              # 2 AI systems
              AI systems in the register, not retired · yours. As of 23 Nov 2026, 10:00.
              “Mine”, from Lea Brandt.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Subscribe, or take off my list] [Export]
            Ana presses Subscribe, or take off my list
            bot:
              SQ-0001 · From Lea Brandt
              # Mine
              Asks for: AI systems in the register, not retired · yours
              As typed: my AI systems
              Answer now: 2 in all
              Comes by itself: –
              [Ask] [Subscribe] [Take off my list] [My questions]
            Ana presses Take off my list
            bot:
              # You have no saved questions
              ! Done: “Mine” is off your list.
              Ask anything, then say "save that".
            """);

    [Fact]
    public async Task A_subscribed_one_comes_on_working_days_once_with_what_is_new() => await Subscribed(Register())
        .SendsQuestions()
        .Later(TimeSpan.FromHours(23))
        .SendsQuestions()
        .SendsQuestions()
        .HasRegistered(Zoe, "Code helper")
        .Later(TimeSpan.FromDays(1))
        .SendsQuestions()
        .Presses(Lea, "Change when it comes")
        .Presses(Lea, "Change", ("rhythm", "Mondays"), ("hour", "3"))
        .Presses(Lea, "Change", ("rhythm", "Mondays"), ("hour", "7"))
        .Later(TimeSpan.FromDays(3))
        .SendsQuestions()
        .Later(TimeSpan.FromDays(2))
        .SendsQuestions()
        .Presses(Lea, "Stop")
        .Later(TimeSpan.FromDays(7))
        .SendsQuestions()
        .Reads("""
            (0 questions sent)
            (24 Nov 2026, 09:00)
            (1 questions sent)
            bot to Lea:
              # 3 AI systems
              AI systems in the register, not retired · without an assessment. As of 24 Nov 2026, 09:00.
              “Not assessed”, every working day at 09:00.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Chat helper | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Open] [Change when it comes] [Stop] [Remind] [Export]
            (0 questions sent)
            (25 Nov 2026, 09:00)
            (1 questions sent)
            bot to Lea:
              # 4 AI systems
              AI systems in the register, not retired · without an assessment. As of 25 Nov 2026, 09:00.
              “Not assessed”, every working day at 09:00.
              1 more than on 24 Nov 2026.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Chat helper | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Code helper | AIS-0004 · Submitted · owner Zoë O'Neill · Engineering [Open]
              [Open] [Change when it comes] [Stop] [Remind] [Export]
            Lea presses Change when it comes
            bot:
              SQ-0001
              # When should Not assessed come?
              > On which days?: Every working day
              > At what hour?: 09:00
              [Change] [Stop] [Not now]
            Lea presses Change: rhythm = Mondays, hour = 3
            bot:
              SQ-0001
              # When should Not assessed come?
              > On which days?: Every Monday
              > At what hour?: ?3
                ! Please check: Choose a day and an hour of the lists.
              [Change] [Stop] [Not now]
            Lea presses Change: rhythm = Mondays, hour = 7
            bot:
              SQ-0001 · Yours
              # Not assessed
              ! Done: It comes every Monday at 07:00.
              Asks for: AI systems in the register, not retired · without an assessment
              As typed: AI systems without an assessment
              Answer now: 4 in all
              Comes by itself: every Monday at 07:00
              Shared with: –
              [Ask] [Change when it comes] [Share] [Rename] [Delete] [My questions]
            (28 Nov 2026, 09:00)
            (0 questions sent)
            (30 Nov 2026, 09:00)
            (1 questions sent)
            bot to Lea:
              # 4 AI systems
              AI systems in the register, not retired · without an assessment. As of 30 Nov 2026, 09:00.
              “Not assessed”, every Monday at 07:00.
              As many as on 25 Nov 2026.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Chat helper | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Code helper | AIS-0004 · Submitted · owner Zoë O'Neill · Engineering [Open]
              [Open] [Change when it comes] [Stop] [Remind] [Export]
            Lea presses Stop
            bot:
              SQ-0001 · Yours
              # Not assessed
              ! Done: It comes no more. It stays on your list.
              Asks for: AI systems in the register, not retired · without an assessment
              As typed: AI systems without an assessment
              Answer now: 4 in all
              Comes by itself: –
              Shared with: –
              [Ask] [Subscribe] [Share] [Rename] [Delete] [My questions]
            (7 Dec 2026, 09:00)
            (0 questions sent)
            """);

    [Fact]
    public async Task It_comes_at_the_hour_where_the_subscriber_is_and_not_while_they_are_muted()
    {
        var talk = Register();
        talk.Office.Readers[Lea.Id] = Reader.From("en-US", "America/Los_Angeles");
        await Subscribed(talk)
            .Later(TimeSpan.FromHours(23)).SendsQuestions()
            .Later(TimeSpan.FromHours(8)).SendsQuestions();
        Assert.Equal(["(0 questions sent)", "(1 questions sent)"], talk.Office.Transcript.Where(line => line.EndsWith("sent)", StringComparison.Ordinal)));
        talk.Office.Transcript.Clear();
        await talk.Aside(t => t.Says(Lea, "mute for 3 days").Presses(Lea, "Save"))
            .Later(TimeSpan.FromDays(1)).SendsQuestions().Later(TimeSpan.FromDays(1)).SendsQuestions();
        Assert.DoesNotContain("(1 questions sent)", talk.Office.Transcript);
    }

    [Fact]
    public async Task Whoever_has_left_gets_nothing_and_whoever_loses_it_is_told() => await Subscribed(Register())
        .Aside(talk => talk.Says(Lea, "my questions").Presses(Lea, "Ask").Presses(Lea, "Rename, share, subscribe")
            .Presses(Lea, "Share").Presses(Lea, "Share it", ("colleague", "ana"))
            .Presses(Lea, "Share").Presses(Lea, "Share it", ("colleague", "max"))
            .Says(Ana, "my questions").Presses(Ana, "Ask").Presses(Ana, "Subscribe, or take off my list").Presses(Ana, "Subscribe").Presses(Ana, "Subscribe")
            .Says(Max, "my questions").Presses(Max, "Ask").Presses(Max, "Subscribe, or take off my list").Presses(Max, "Subscribe").Presses(Max, "Subscribe")
            .Leaves(Max)
            .Presses(Lea, "Share"))
        .PressesAt(Lea, "Ana", "Stop")
        .Later(TimeSpan.FromHours(23))
        .SendsQuestions()
        .Reads("""
            Lea presses Stop at "Ana"
            bot:
              SQ-0001 · Yours
              # Not assessed
              ! Done: It is not shared with them any more.
              Asks for: AI systems in the register, not retired · without an assessment
              As typed: AI systems without an assessment
              Answer now: 3 in all
              Comes by itself: every working day at 09:00
              Shared with: Max Keller (who has left)
              [Ask] [Change when it comes] [Share] [Rename] [Delete] [My questions]
            bot to Ana:
              SQ-0001
              # Not assessed
              Lea Brandt has ceased to share it with you, so it comes to you no more. To go on getting it, ask it in your own words, say "save that" and subscribe.
              [My questions]
            (24 Nov 2026, 09:00)
            (1 questions sent)
            bot to Lea:
              # 3 AI systems
              AI systems in the register, not retired · without an assessment. As of 24 Nov 2026, 09:00.
              “Not assessed”, every working day at 09:00.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Chat helper | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Open] [Change when it comes] [Stop] [Remind] [Export]
            """);

    [Fact]
    public async Task One_that_may_no_longer_be_asked_says_so() => await Register()
        .Aside(talk => talk.Says(Lea, "campaigns").Says(Lea, "all campaigns that are running").Presses(Lea, "Save").Presses(Lea, "Save", ("name", "Campaigns"))
            .Presses(Lea, "Subscribe").Presses(Lea, "Subscribe"))
        .SendsQuestions()
        .Becomes(Lea with { Roles = [] }, "is no lead any more")
        .Later(TimeSpan.FromHours(23))
        .SendsQuestions()
        .Presses(Lea, "Stop")
        .Reads("""
            (0 questions sent)
            (Lea is no lead any more)
            (24 Nov 2026, 09:00)
            (1 questions sent)
            bot to Lea:
              SQ-0001
              # Campaigns
              ! Problem: It cannot be answered. Campaigns are run by the governance leads. Say policies to see what you are asked to read.
              Ask it in other words and save that instead. This one can be stopped, or deleted by whoever saved it.
              [Stop] [Rename, share, delete] [My questions]
            Lea presses Stop
            bot:
              SQ-0001 · Yours
              # Campaigns
              ! Done: It comes no more. It stays on your list.
              Asks for: campaigns not discarded · stage Running
              As typed: all campaigns that are running
              Answer now: 0 in all
              Comes by itself: –
              Shared with: –
              [Ask] [Subscribe] [Share] [Rename] [Delete] [My questions]
            """);

    [Fact]
    public async Task A_leads_day_begins_with_the_figures_that_she_wants() => await Register()
        .SendsDigests()
        .Aside(talk => talk.Says(Lea, "AI systems without an assessment").Presses(Lea, "Save").Presses(Lea, "Save", ("name", "Not assessed"))
            .Presses(Lea, "Subscribe").Presses(Lea, "Subscribe", ("rhythm", "InDigest")))
        .Later(TimeSpan.FromDays(1))
        .SendsDigests()
        .PressesAt(Lea, "Not assessed", "Ask")
        .Reads("""
            (2 get a digest)
            bot to Ana:
              # 4 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Assess: CV screener | AIS-0001 · for less than a minute · due 23 Dec 2026 [Open]
              - Assess: Letter writer | AIS-0003 · for less than a minute · due 23 Dec 2026 [Open]
              - Complete the record: CV screener and 1 more | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            bot to Zoë:
              # 3 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Assess: Chat helper | AIS-0002 · for less than a minute · due 23 Dec 2026 [Open]
              - Complete the record: Chat helper | AIS-0002 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            (24 Nov 2026, 10:00)
            (3 get a digest)
            bot to Ana:
              # 4 tasks wait for you
              The oldest first. As of 24 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 22 days · due 2 Dec 2026 [Read]
              - Assess: CV screener | AIS-0001 · for 1 day · due 23 Dec 2026 [Open]
              - Assess: Letter writer | AIS-0003 · for 1 day · due 23 Dec 2026 [Open]
              - Complete the record: CV screener and 1 more | AIS-0001 · 35 %: 20 of 31 are missing · for 1 day · due 23 Dec 2026 [Open]
            bot to Lea:
              # 1 task waits for you
              The oldest first. As of 24 Nov 2026, 10:00.
              ## Today
              - Not assessed | 3 AI systems [Ask]
              ## Your tasks
              - Acknowledge: AI policy | version 1.0 · for 22 days · due 2 Dec 2026 [Read]
            bot to Zoë:
              # 3 tasks wait for you
              The oldest first. As of 24 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 22 days · due 2 Dec 2026 [Read]
              - Assess: Chat helper | AIS-0002 · for 1 day · due 23 Dec 2026 [Open]
              - Complete the record: Chat helper | AIS-0002 · 35 %: 20 of 31 are missing · for 1 day · due 23 Dec 2026 [Open]
            Lea presses Ask at "Not assessed"
            bot:
              # 3 AI systems
              AI systems in the register, not retired · without an assessment. As of 24 Nov 2026, 10:00.
              “Not assessed”, yours.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              - Chat helper | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              - Letter writer | AIS-0003 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Rename, share, subscribe] [Remind] [Export]
            """);

    internal static Talk Register() => new Talk()
        .Aside(talk => talk.HasRegistered(Ana, "CV screener").HasRegistered(Zoe, "Chat helper").HasRegistered(Ana, "Letter writer"));

    internal static Talk Subscribed(Talk talk) => talk.Aside(t => t
        .Says(Lea, "AI systems without an assessment").Says(Lea, "save that").Presses(Lea, "Save", ("name", "Not assessed"))
        .Presses(Lea, "Subscribe").Presses(Lea, "Subscribe", ("hour", "9")));
}
