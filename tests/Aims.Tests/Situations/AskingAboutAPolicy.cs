using Aims.Conversation;
using Aims.People;
using Aims.Policies;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>A question, or why somebody cannot agree, goes to whoever answers for the policy.</summary>
public sealed class AskingAboutAPolicy
{
    private static readonly (string, string) Policy = ("policy", "acceptable-use");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Talk Published() => KeepingPolicies.HasPublished(KeepingPolicies.TwoLeads());

    [Fact]
    public Task Goes_to_its_owner_and_the_answer_comes_back_with_the_policy() => Published()
        .Aside(t => t.Forges(Ana, "policy.show", Policy))
        .Presses(Ana, "Ask or decline")
        .Presses(Ana, "Ask")
        .Presses(Ana, "Ask", ("text", "May my children use the laptop?"))
        .Says(Lea, "my tasks")
        .PressesAt(Lea, "Answer questions", "Open")
        .PressesAt(Lea, "Ana", "Open")
        .Presses(Lea, "Answer")
        .Presses(Lea, "Answer", ("answer", "No. Section 2 says who may."))
        .Presses(Ana, "Read")
        .Says(Lea, "policy questions")
        .Reads("""
            Ana presses Ask or decline
            bot:
              Version 1.0 · Ask or decline
              # Acceptable use
              Lea Brandt can see it and answers you here.
              > Your question, or why you cannot agree: –
              [Ask] [I cannot agree] [Back]
            Ana presses Ask
            bot:
              Version 1.0 · Ask or decline
              # Acceptable use
              Lea Brandt can see it and answers you here.
              > Your question, or why you cannot agree: –
                ! Please check: Write your question.
              [Ask] [I cannot agree] [Back]
            Ana presses Ask: text = May my children use the laptop?
            bot:
              Version 1.0 · in force since 23 Nov 2026
              # Acceptable use
              ! Done: Your question goes to Lea Brandt. The answer comes here.
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              > Your acknowledgement: ( ) I have read this policy and will follow it.
              [Acknowledge] [My questions] [Whole document]
            bot to Lea:
              Version 1 · 1 open
              # Acceptable use
              What Ana Ruiz asked, and what was answered.
              Question, 23 Nov 2026, 10:00
              May my children use the laptop?
              > Your answer: –
              [Answer] [Read] [All open questions]
            Lea: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Acknowledge: Acceptable use | version 1.0 · for 10 hours · due 23 Dec 2026 [Read]
              - Answer questions: Acceptable use | acceptable-use · 1 open · for less than a minute [Open]
            Lea presses Open at "Answer questions"
            bot:
              # 1 waits for an answer
              Questions about policies and reasons why not, the oldest first. Who has declined stays here until they agree.
              - Ana Ruiz: May my children use the laptop? | Acceptable use · question · for less than a minute [Open]
              [All policies]
            Lea presses Open at "Ana"
            bot:
              Version 1 · 1 open
              # Acceptable use
              What Ana Ruiz asked, and what was answered.
              Question, 23 Nov 2026, 10:00
              May my children use the laptop?
              > Your answer: –
              [Answer] [Read] [All open questions]
            Lea presses Answer
            bot:
              Version 1 · 1 open
              # Acceptable use
              What Ana Ruiz asked, and what was answered.
              Question, 23 Nov 2026, 10:00
              May my children use the laptop?
              > Your answer: –
                ! Please check: Write an answer.
              [Answer] [Read] [All open questions]
            Lea presses Answer: answer = No. Section 2 says who may.
            bot:
              Version 1 · Answered
              # Acceptable use
              What Ana Ruiz asked, and what was answered.
              Question, 23 Nov 2026, 10:00
              May my children use the laptop?
              Lea Brandt, 23 Nov 2026, 10:00
              No. Section 2 says who may.
              [Read] [All open questions]
            bot to Ana:
              Version 1 · Answered
              # Acceptable use
              What you asked, and what you were answered.
              Question, 23 Nov 2026, 10:00
              May my children use the laptop?
              Lea Brandt, 23 Nov 2026, 10:00
              No. Section 2 says who may.
              [Read] [Ask or decline]
            bot, on Lea's card: Version 1 · Answered | What Ana Ruiz asked, and what was answered. | [Read] [All open questions]
            Ana presses Read
            bot:
              Version 1.0 · in force since 23 Nov 2026
              # Acceptable use
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              > Your acknowledgement: ( ) I have read this policy and will follow it.
              [Acknowledge] [My questions] [Whole document]
            Lea: policy questions
            bot:
              # Nobody waits for an answer
              There are no open questions about policies, and nobody has declined one.
              [All policies]
            """);

    [Fact]
    public Task Declining_needs_a_reason_is_seen_and_can_be_taken_back() => Published()
        .Aside(t => t.Forges(Ana, "policy.show", Policy).Presses(Ana, "Ask or decline"))
        .Presses(Ana, "I cannot agree")
        .Presses(Ana, "I cannot agree", ("text", "I have no lock on my screen."))
        .Presses(Lea, "Answer", ("answer", "IT brings you one."))
        .Says(Lea, "who has declined")
        .Forges(Ana, "policy.show", Policy)
        .Presses(Ana, "Acknowledge", ("tick", "true"))
        .Presses(Ana, "My questions")
        .Says(Lea, "who has declined")
        .Reads("""
            Ana presses I cannot agree
            bot:
              Version 1.0 · Ask or decline
              # Acceptable use
              Lea Brandt can see it and answers you here.
              > Your question, or why you cannot agree: –
                ! Please check: Say why you cannot agree.
              [Ask] [I cannot agree] [Back]
            Ana presses I cannot agree: text = I have no lock on my screen.
            bot:
              Version 1.0 · in force since 23 Nov 2026
              # Acceptable use
              ! Done: Lea Brandt is told that you cannot agree, and why. You can still acknowledge it at any time.
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              > Your acknowledgement: ( ) I have read this policy and will follow it.
              [Acknowledge] [My questions] [Whole document]
            bot to Lea:
              Version 1 · 1 open
              # Acceptable use
              ! Please note: Ana Ruiz cannot agree to it, for now.
              What Ana Ruiz asked, and what was answered.
              Cannot agree, 23 Nov 2026, 10:00
              I have no lock on my screen.
              > Your answer: –
              [Answer] [Read] [All open questions]
            Lea presses Answer: answer = IT brings you one.
            bot:
              Version 1 · Answered
              # Acceptable use
              ! Please note: Ana Ruiz cannot agree to it, for now.
              What Ana Ruiz asked, and what was answered.
              Cannot agree, 23 Nov 2026, 10:00
              I have no lock on my screen.
              Lea Brandt, 23 Nov 2026, 10:00
              IT brings you one.
              [Read] [All open questions]
            bot to Ana:
              Version 1 · Answered
              # Acceptable use
              ! Please note: You cannot agree to it, for now.
              What you asked, and what you were answered.
              Cannot agree, 23 Nov 2026, 10:00
              I have no lock on my screen.
              Lea Brandt, 23 Nov 2026, 10:00
              IT brings you one.
              [Read] [Ask or decline]
            Lea: who has declined
            bot:
              # Nobody waits for an answer
              Questions about policies and reasons why not, the oldest first. Who has declined stays here until they agree.
              - Ana Ruiz: I have no lock on my screen. | Acceptable use · cannot agree · answered 23 Nov 2026 [Open]
              [All policies]
            Ana forges policy.show: policy = acceptable-use
            bot:
              Version 1.0 · in force since 23 Nov 2026
              # Acceptable use
              ! Note: You said on 23 Nov 2026 that you cannot agree. You can still acknowledge it at any time.
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              > Your acknowledgement: ( ) I have read this policy and will follow it.
              [Acknowledge] [My questions] [Whole document]
            Ana presses Acknowledge: tick = true
            bot:
              Version 1.0 · in force since 23 Nov 2026
              # Acceptable use
              ! Done: You acknowledged this version on 23 Nov 2026, 10:00.
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              Acknowledged: 23 Nov 2026, 10:00
              Pages shown: All 1
              Fingerprint: 8d1642def2a7
              Kept as proof: your name, the version with the fingerprint of its text, its language, the pages that were shown, and the time.
              [My questions] [Proof to keep] [Whole document]
            bot, on Ana's card: Version 1 · Answered | ! Done: You have agreed to it on 23 Nov 2026. | [Read] [Ask or decline]
            bot, on Lea's card: Version 1 · Answered | ! Done: Ana Ruiz has agreed to it on 23 Nov 2026. | [Read] [All open questions]
            Ana presses My questions
            bot:
              Version 1 · Answered
              # Acceptable use
              ! Done: You have agreed to it on 23 Nov 2026.
              What you asked, and what you were answered.
              Cannot agree, 23 Nov 2026, 10:00
              I have no lock on my screen.
              Lea Brandt, 23 Nov 2026, 10:00
              IT brings you one.
              [Read] [Ask or decline]
            Lea: who has declined
            bot:
              # Nobody waits for an answer
              There are no open questions about policies, and nobody has declined one.
              [All policies]
            """);

    [Fact]
    public async Task Without_an_owner_the_leads_are_asked_and_the_first_answer_counts()
    {
        var talk = KeepingPolicies.TwoLeads();
        await talk.Says(Ana, "AI policy").Aside(t => t.Presses(Ana, "Ask or decline")).Presses(Ana, "Ask", ("text", "What is AI?"));
        talk.Office.Transcript.Clear();
        await talk
            .Presses(Lea, "Answer", ("answer", "Page 1 says it."))
            .Forges(KeepingPolicies.Cleo, "policy.answer", ("acknowledgement", "ai-policy.1.ana"), ("number", "1"), ("answer", "Something else."))
            .Reads("""
            Lea presses Answer: answer = Page 1 says it.
            bot:
              Version 1 · Answered
              # AI policy
              What Ana Ruiz asked, and what was answered.
              Question, 23 Nov 2026, 10:00
              What is AI?
              Lea Brandt, 23 Nov 2026, 10:00
              Page 1 says it.
              [Read] [All open questions]
            bot to Ana:
              Version 1 · Answered
              # AI policy
              What you asked, and what you were answered.
              Question, 23 Nov 2026, 10:00
              What is AI?
              Lea Brandt, 23 Nov 2026, 10:00
              Page 1 says it.
              [Read] [Ask or decline]
            bot, on Zoë's card: Version 1 · Answered | What Ana Ruiz asked, and what was answered. | [Read] [All open questions]
            Zoë forges policy.answer: acknowledgement = ai-policy.1.ana, number = 1, answer = Something else.
            bot:
              Version 1 · Answered
              # AI policy
              ! Problem: Somebody has answered that already.
              What Ana Ruiz asked, and what was answered.
              Question, 23 Nov 2026, 10:00
              What is AI?
              Lea Brandt, 23 Nov 2026, 10:00
              Page 1 says it.
              [Read] [All open questions]
            """);
    }

    [Fact]
    public async Task Once_the_owner_has_left_the_leads_are_asked()
    {
        var talk = Published();
        await talk.Leaves(Lea).Forges(Ana, "policy.question", Policy, ("version", "1.0"), ("text", "Who now?"));
        Assert.Contains("Zoë", string.Join('\n', talk.Office.Transcript), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_see_nothing_of_it_and_answer_nothing()
    {
        var talk = Published();
        await talk.Aside(t => t.Forges(Ana, "policy.question", Policy, ("version", "1.0"), ("text", "May I?")));
        await talk
            .Forges(Max, "policy.concern", ("acknowledgement", "acceptable-use.1.ana"))
            .Forges(Max, "policy.answer", ("acknowledgement", "acceptable-use.1.ana"), ("number", "1"), ("answer", "Yes."))
            .Forges(Ana, "policy.answer", ("acknowledgement", "acceptable-use.1.ana"), ("number", "1"), ("answer", "Yes."))
            .Forges(Lea, "policy.answer", ("acknowledgement", "acceptable-use.1.ana"), ("number", "7"), ("answer", "Yes."))
            .Forges(Lea, "policy.answer", ("acknowledgement", "acceptable-use.1.max"), ("number", "1"), ("answer", "Yes."))
            .Forges(Lea, "policy.concern", ("acknowledgement", "../../x.1.ana"))
            .Forges(Priya, "policy.concern", ("acknowledgement", "acceptable-use.1.ana"))
            .Says(Max, "policy questions")
            .Reads("""
            Max forges policy.concern: acknowledgement = acceptable-use.1.ana
            bot: There is no such question that you could see.
            Max forges policy.answer: acknowledgement = acceptable-use.1.ana, number = 1, answer = Yes.
            bot: There is no such question that you could see.
            Ana forges policy.answer: acknowledgement = acceptable-use.1.ana, number = 1, answer = Yes.
            bot: There is no such question that you could see.
            Lea forges policy.answer: acknowledgement = acceptable-use.1.ana, number = 7, answer = Yes.
            bot: There is no such question that you could see.
            Lea forges policy.answer: acknowledgement = acceptable-use.1.max, number = 1, answer = Yes.
            bot: There is no such question that you could see.
            Lea forges policy.concern: acknowledgement = ../../x.1.ana
            bot: There is no such question that you could see.
            Priya forges policy.concern: acknowledgement = acceptable-use.1.ana
            bot:
              Version 1 · 1 open
              # Acceptable use
              What Ana Ruiz asked, and what was answered.
              Question, 23 Nov 2026, 10:00
              May I?
              [Read] [All open questions]
            Max: policy questions
            bot:
              # Nobody waits for an answer
              There are no open questions about policies, and nobody has declined one.
              [All policies]
            """);
        Assert.Null((await Record(talk, Ana))!.Concerns![0].Answer);
    }

    [Theory]
    [InlineData("policy.question")]
    [InlineData("policy.decline")]
    public async Task A_hundred_kilobytes_are_too_much(string verb)
    {
        var talk = Published();
        await talk.Forges(Ana, verb, Policy, ("version", "1.0"), ("text", new string('x', 100_000)));
        Assert.Contains("Say it in at most 500 characters.", string.Join('\n', CardText.Of(talk.LatestCard(Ana).Card!)), StringComparison.Ordinal);
        Assert.Null(await Record(talk, Ana));
    }

    [Fact]
    public async Task Ten_are_enough_and_the_same_twice_is_one()
    {
        var talk = Published();
        for (int n = 0; n < 12; n++)
            await talk.Forges(Ana, "policy.question", Policy, ("version", "1.0"), ("text", $"Question {n}?")).Forges(Ana, "policy.question", Policy, ("version", "1.0"), ("text", $"Question {n}?"));
        Assert.Equal(Concern.Most, (await Record(talk, Ana))!.Concerns!.Count);
        await talk.Forges(Lea, "policy.concern", ("acknowledgement", "acceptable-use.1.ana"));
        Talk.Check(new Reply(talk.LatestCard(Lea).Card, "What Ana asked"));
    }

    [Fact]
    public async Task Of_a_superseded_or_retired_version_nothing_is_written()
    {
        var talk = Published();
        await KeepingPolicies.HasPublished(talk, KeepingPolicies.Second);
        await talk.Forges(Ana, "policy.question", Policy, ("version", "1.0"), ("text", "Old?")).Forges(Ana, "policy.decline", Policy, ("version", "1.0"), ("text", "Old."));
        await talk.Forges(Lea, "policy.retire", Policy)
            .Forges(Ana, "policy.question", Policy, ("version", "2.0"), ("text", "New?")).Forges(Ana, "policy.decline", Policy, ("version", "2.0"), ("text", "New."))
            .Forges(Ana, "policy.check", Policy, ("version", "2.0"), ("q.x", "y"));
        Assert.Null(await Record(talk, Ana));
        Assert.Null((await talk.Records.Read(Acknowledgement.Type, Acknowledgement.IdOf("acceptable-use", 2, Ana.Id), Ct)).State);
    }

    [Fact]
    public async Task Whoever_has_agreed_does_not_decline_but_may_ask()
    {
        var talk = Published();
        await talk.Forges(Ana, "policy.acknowledge", Policy, ("version", "1.0"), ("tick", "true"))
            .Forges(Ana, "policy.decline", Policy, ("version", "1.0"), ("text", "On second thoughts, no."))
            .Forges(Ana, "policy.question", Policy, ("version", "1.0"), ("text", "And phones?"));
        var record = (await Record(talk, Ana))!;
        Assert.Null(record.Declined);
        Assert.Equal("And phones?", Assert.Single(record.Concerns!).Text);
        Assert.True(record.HoldsOn(new DateOnly(2026, 11, 24)));
    }

    private static async Task<Acknowledgement?> Record(Talk talk, Person who) =>
        (await talk.Records.Read(Acknowledgement.Type, Acknowledgement.IdOf("acceptable-use", 1, who.Id), Ct)).State;
}
