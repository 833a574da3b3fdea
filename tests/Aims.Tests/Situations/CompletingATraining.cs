using Aims.People;
using Aims.Policies;
using Aims.Tests.Cards;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>A training is a policy that is read to its end, checked, and lapses (EU AI Act Art. 4; ISO/IEC 42001 7.2).</summary>
public sealed class CompletingATraining
{
    internal static readonly (string, string)[] Right =
    [
        ("chatbot", "likely"), ("trust", "true"), ("judgement", "decide"), ("tools", "approved"), ("tell", "chat,picture,decision"), ("sure", "false"),
    ];

    internal static readonly (string, string)[] TwoWrong =
    [
        ("chatbot", "true"), ("trust", "true"), ("judgement", "decide"), ("tools", "approved,free"), ("tell", "chat,picture,decision"), ("sure", "false"),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    internal static string Sample(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", "samples", name));

    /// <summary>The training of docs/samples, as a lead takes it up.</summary>
    internal static Talk HasTraining(Talk talk) => KeepingPolicies.HasPublished(
        talk.Aside(t => t.Sends(Lea, "ai-literacy-check.json", Sample("ai-literacy-check.json")).Presses(Lea, "Publish").Presses(Lea, "Publish")),
        Sample("ai-literacy.md"), file: "ai-literacy.md");

    /// <summary>And everybody is asked to complete it.</summary>
    internal static Talk IsAsked(Talk talk) => HasTraining(talk)
        .Aside(t => t.Says(Lea, "new campaign").Presses(Lea, "Plan it", ("policy", "ai-literacy")).Presses(Lea, "Start").Presses(Lea, "Start now"));

    /// <summary>Goes through the pages to the one with the questions.</summary>
    internal static Talk HasRead(Talk talk, Person who) => talk.Aside(t => t.Forges(who, "policy.show", ("policy", "ai-literacy"), ("page", "1")).Then(async () =>
    {
        while (t.LatestCard(who).Buttons.Any(b => b.Button.Title == "Next"))
            await t.Presses(who, "Next");
    }));

    internal static Talk HasCompleted(Talk talk, Person who) =>
        HasRead(talk, who).Aside(t => t.Presses(who, "Check my answers", Right).Presses(who, "Complete", ("tick", "true")));

    [Fact]
    public Task Is_reading_answering_and_confirming() => HasRead(
            IsAsked(KeepingPolicies.TwoLeads()).Says(Ana, "my tasks").PressesAt(Ana, "AI literacy", "Read"), Ana)
        .Presses(Ana, "Check my answers", ("chatbot", "likely"))
        .Presses(Ana, "Check my answers", TwoWrong)
        .Presses(Ana, "Check my answers", Right)
        .Presses(Ana, "Complete")
        .Presses(Ana, "Complete", ("tick", "true"))
        .Says(Ana, "my acknowledgements")
        .Says(Ana, "policies")
        .Says(Lea, "who has not acknowledged")
        .Reads("""
            Ana: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Complete: AI literacy basics | training · version 1.0 · for 10 hours · due 23 Dec 2026 [Read]
            Ana presses Read at "AI literacy"
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ■□□□□ Page 1 of 5 · What an AI system is
              …
              ## What an AI system is
              …
              [Next] [Ask or decline] [Whole document]
            Ana presses Check my answers: chatbot = likely
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ! Problem: Please answer all questions.
              ■■■■■ Page 5 of 5 · Check
              6 questions on what you have read. You need 80 % right, and can try as often as you like.
              > A chatbot answers fluently and names a source. What does that tell you?: The words are likely ones. The source may not even exist, so I look it up.
              > People check a system less, the more often it was right.: –
                ! Please check: Please answer this.
              > A system suggests to turn down an applicant, and you think that it is mistaken. What do you do?: –
                ! Please check: Please answer this.
              > Into which of these may you put a customer's letter?: –
                ! Please check: Please answer this.
              > When do we tell people that AI had a part?: –
                ! Please check: Please answer this.
              > Before I report that a system may harm people, I have to be sure that it does.: –
                ! Please check: Please answer this.
              [Check my answers] [Back] [Ask or decline] [Whole document]
            Ana presses Check my answers: chatbot = true, trust = true, judgement = decide, tools = approved,free, tell = chat,picture,decision, sure = false
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ! Problem: 4 of 6 answers are right, and you need 80 %. Read again what is marked, then try again: this was your first try.
              ■■■■■ Page 5 of 5 · Check
              6 questions on what you have read. You need 80 % right, and can try as often as you like.
              > A chatbot answers fluently and names a source. What does that tell you?: The answer is right: it has a source.
                ! Please check: This is not right. Read page 1 again: What an AI system is.
              > People check a system less, the more often it was right.: True
              > A system suggests to turn down an applicant, and you think that it is mistaken. What do you do?: I decide as I judge right, say why, and tell the system's owner.
              > Into which of these may you put a customer's letter?: A system in our register that is approved for customers' data, A free account of my own
                ! Please check: This is not right. Read page 3 again: What you may put into it.
              > When do we tell people that AI had a part?: When a chatbot answers for us, When a picture was made by AI and could be taken for real, When a system had a part in a decision about them
              > Before I report that a system may harm people, I have to be sure that it does.: False
              [Check my answers] [Back] [Ask or decline] [Whole document]
            Ana presses Check my answers: chatbot = likely, trust = true, judgement = decide, tools = approved, tell = chat,picture,decision, sure = false
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ! Done: All 6 answers are right. Now tick below and press Complete.
              ■■■■■ Page 5 of 5 · Check
              > Your confirmation: ( ) I have gone through this training and understood it.
              [Complete] [Back] [Ask or decline] [Whole document]
            Ana presses Complete
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ■■■■■ Page 5 of 5 · Check
              > Your confirmation: ( ) I have gone through this training and understood it.
                ! Please check: Tick that you have read it, then press Complete.
              [Complete] [Back] [Ask or decline] [Whole document]
            Ana presses Complete: tick = true
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ! Done: You completed this version on 23 Nov 2026, 10:00. That counts until 23 Nov 2027.
              ■■■■■ Page 5 of 5 · Check
              Completed: 23 Nov 2026, 10:00
              Counts until: 23 Nov 2027
              Pages shown: All 4
              Check: 100 % right, try 2
              Fingerprint: c3605483dd18
              Kept as proof: your name, the version with the fingerprint of its text, its language, the pages that were shown, the check and the time.
              [Back] [Ask a question] [Proof to keep] [Whole document]
            Ana: my acknowledgements
            bot:
              # My acknowledgements
              You have acknowledged one policy.
              ## AI literacy basics, version 1.0
              Completed: 23 Nov 2026, 10:00
              Counts until: 23 Nov 2027
              Pages shown: All 4
              Check: 100 % right, try 2
              Text (SHA-256): c3605483 dd180d5d 6246fe3d 734d5be0 8e9c6f76 afc0c3d7 16f425c5 675926aa
              [Proof to keep]
              [All policies]
            Ana: policies
            bot:
              # Policies
              2 policies in force.
              - AI policy | version 1.0 since 2 Nov 2026 · not acknowledged yet [Read]
              - AI literacy basics | training · version 1.0 since 23 Nov 2026 · you completed it on 23 Nov 2026, counts until 23 Nov 2027 [Read]
              [My acknowledgements]
            Lea: who has not acknowledged
            bot:
              # 7 of 7 people have not acknowledged all policies
              Everybody; 2 policies in force. As of 23 Nov 2026, 10:00.
              - AI policy, version 1.0 | 7 of 7 missing · due 2 Dec 2026 [Who]
              - AI literacy basics, version 1.0 | 6 of 7 missing · asked by CMP-0001 [Who]
              [Export]
            """);

    [Fact]
    public Task Cannot_be_done_without_its_pages_or_its_check() => IsAsked(KeepingPolicies.TwoLeads())
        .Forges(Ana, "policy.acknowledge", ("policy", "ai-literacy"), ("version", "1.0"), ("tick", "true"), ("seen", "1.2.3.4.5.6.7.8"))
        .Forges(Ana, "policy.show", ("policy", "ai-literacy"), ("page", "999999"), ("seen", "1.2.3"))
        .Presses(Ana, "Go to page 1")
        .Forges(Ana, "policy.check", [("policy", "ai-literacy"), ("version", "1.0"), .. Right.Select(r => ($"q.{r.Item1}", r.Item2))])
        .Then(() => Task.CompletedTask)
        .Reads("""
            Ana forges policy.acknowledge: policy = ai-literacy, version = 1.0, tick = true, seen = 1.2.3.4.5.6.7.8
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ! Problem: Page 1 has not been shown yet. Please read it first.
              ■□□□□ Page 1 of 5 · What an AI system is
              …
              ## What an AI system is
              …
              [Next] [Ask or decline] [Whole document]
            Ana forges policy.show: policy = ai-literacy, page = 999999, seen = 1.2.3
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ■■■■■ Page 5 of 5 · Check
              Page 1 has not been shown yet. It asks to be read from its first page to its last.
              [Go to page 1] [Back] [Ask or decline] [Whole document]
            Ana presses Go to page 1
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ■□□□□ Page 1 of 5 · What an AI system is
              …
              ## What an AI system is
              …
              [Next] [Ask or decline] [Whole document]
            Ana forges policy.check: policy = ai-literacy, version = 1.0, q.chatbot = likely, q.trust = true, q.judgement = decide, q.tools = approved, q.tell = chat,picture,decision, q.sure = false
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ! Problem: Page 2 has not been shown yet. Please read it first.
              ■■□□□ Page 2 of 5 · What can go wrong
              ## What can go wrong
              …
              [Next] [Back] [Ask or decline] [Whole document]
            """);

    [Fact]
    public Task Lapses_and_is_asked_for_again_a_month_before()
    {
        var talk = HasCompleted(IsAsked(KeepingPolicies.TwoLeads()), Ana);
        return talk
            .Later(TimeSpan.FromDays(334))
            .Says(Ana, "my tasks")
            .Later(TimeSpan.FromDays(1))
            .Says(Ana, "my tasks")
            .PressesAt(Ana, "AI literacy", "Read")
            .Later(TimeSpan.FromDays(31))
            .Says(Ana, "policies")
            .Says(Ana, "my acknowledgements")
            .Aside(t => HasCompleted(t, Ana))
            .Says(Ana, "my acknowledgements")
            .Reads("""
            (23 Oct 2027, 10:00)
            Ana: my tasks
            bot:
              # 1 task waits for you
              The oldest first; 1 overdue. As of 23 Oct 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 355 days · overdue since 2 Dec 2026 [Read]
            (24 Oct 2027, 10:00)
            Ana: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first; 1 overdue. As of 24 Oct 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 356 days · overdue since 2 Dec 2026 [Read]
              - Complete again: AI literacy basics | training · version 1.0 · for 10 hours · due 23 Nov 2027 [Read]
            Ana presses Read at "AI literacy"
            bot:
              Training · version 1.0 · in force since 23 Nov 2026
              # AI literacy basics
              ! Please note: You completed it on 23 Nov 2026, and that counts until 23 Nov 2027. Please complete it again by then.
              ■□□□□ Page 1 of 5 · What an AI system is
              …
              ## What an AI system is
              …
              [Next] [Ask or decline] [Whole document]
            (24 Nov 2027, 10:00)
            Ana: policies
            bot:
              # Policies
              2 policies in force.
              - AI policy | version 1.0 since 2 Nov 2026 · not acknowledged yet [Read]
              - AI literacy basics | training · version 1.0 since 23 Nov 2026 · lapsed after 23 Nov 2027 [Read]
              [My acknowledgements]
            Ana: my acknowledgements
            bot:
              # My acknowledgements
              You have acknowledged one policy.
              ## AI literacy basics, version 1.0
              Completed: 23 Nov 2026, 10:00
              Lapsed after: 23 Nov 2027
              Pages shown: All 4
              Check: 100 % right
              Text (SHA-256): c3605483 dd180d5d 6246fe3d 734d5be0 8e9c6f76 afc0c3d7 16f425c5 675926aa
              [Proof to keep]
              [All policies]
            Ana: my acknowledgements
            bot:
              # My acknowledgements
              You have acknowledged one policy.
              ## AI literacy basics, version 1.0
              Completed: 24 Nov 2027, 10:00
              Counts until: 24 Nov 2028
              Pages shown: All 4
              Check: 100 % right
              Text (SHA-256): c3605483 dd180d5d 6246fe3d 734d5be0 8e9c6f76 afc0c3d7 16f425c5 675926aa
              [Proof to keep]
              [All policies]
            """);
    }

    [Fact]
    public async Task What_is_kept_tells_the_whole_way()
    {
        var talk = HasRead(IsAsked(KeepingPolicies.TwoLeads()), Ana);
        await talk.Presses(Ana, "Check my answers", TwoWrong).Presses(Ana, "Check my answers", Right);
        var button = talk.LatestCard(Ana).Buttons.Single(b => b.Button.Title == "Complete").Button;
        var other = new Talk(talk.Office);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => (n % 2 == 0 ? talk : other).PressVerb(
            Ana, button.Verb, [.. button.Data!.Where(d => n < 4 || d.Name is not "command"), ("tick", "true")]), Ct)));

        string id = Acknowledgement.IdOf("ai-literacy", 1, Ana.Id);
        var happened = await talk.Records.History(Acknowledgement.Type, id, Ct).Select(h => h.Event).ToListAsync(Ct);
        Assert.Single(happened.OfType<PolicyOpened>());
        Assert.Equal(happened.OfType<PolicyPageShown>().Select(p => p.Page), Enumerable.Range(1, happened.OfType<PolicyPageShown>().Count()));
        Assert.Equal([(66, false, 1), (100, true, 2)], happened.OfType<PolicyCheckTaken>().Select(c => (c.Check.Score, c.Check.Passed, c.Check.Attempt)));
        var signed = Assert.Single(happened.OfType<PolicyAcknowledged>());
        Assert.Equal(("ai-literacy", 1, 100, 2), (signed.Policy, signed.Check!.Version, signed.Check.Score, signed.Check.Attempt));
        Assert.Equal(signed.Pages, signed.Shown!.Count);
        Assert.Equal(new DateOnly(2027, 11, 23), signed.Until);
    }

    [Fact]
    public async Task The_same_answers_from_the_same_card_are_one_try()
    {
        var talk = HasRead(IsAsked(KeepingPolicies.TwoLeads()), Ana);
        await talk;
        var card = talk.LatestCard(Ana).Card!;
        await talk.PressesOld(Ana, card, "Check my answers", TwoWrong).PressesOld(Ana, card, "Check my answers", TwoWrong);
        Assert.Equal(1, (await Record(talk))!.Progress!.Check!.Attempt);

        await talk.PressesOld(Ana, card, "Check my answers", ("chatbot", "recent"), ("trust", "false"), ("judgement", "again"), ("tools", "free"), ("tell", "ask"), ("sure", "true"));
        Assert.Equal((2, 0), ((await Record(talk))!.Progress!.Check!.Attempt, (await Record(talk))!.Progress!.Check!.Score));
    }

    [Theory]
    [InlineData("q.chatbot", "likely,true")]
    [InlineData("q.chatbot", "something else")]
    [InlineData("q.nobody-asked", "likely")]
    [InlineData("chatbot", "likely")]
    public async Task Answers_that_no_question_offers_count_for_nothing(string name, string value)
    {
        var talk = HasRead(IsAsked(KeepingPolicies.TwoLeads()), Ana);
        await talk.Forges(Ana, "policy.check", [("policy", "ai-literacy"), ("version", "1.0"), (name, value), .. Right[1..].Select(r => ($"q.{r.Item1}", r.Item2))]);
        Assert.Null((await Record(talk))!.Progress!.Check);
        Assert.Contains("Please answer all questions.", string.Join('\n', CardText.Of(talk.LatestCard(Ana).Card!)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_of_what_has_none_is_refused() => await new Talk()
        .Forges(Ana, "policy.check", ("policy", "ai-policy"), ("version", "1.0"), ("q.chatbot", "likely"))
        .Reads("""
            Ana forges policy.check: policy = ai-policy, version = 1.0, q.chatbot = likely
            bot:
              Version 1.0 · in force since 2 Nov 2026
              # AI policy
              ! Problem: There is nothing to be answered. Read it, then acknowledge it.
              ■■■■■■■■ Page 8 of 8 · What this policy answers to
              ## What this policy answers to
              ISO/IEC 42001, 5.2: AI policy
              ISO/IEC 42001, 6.2: AI objectives
              ISO/IEC 42001, 7.2 and 7.3: Competence; awareness
              ISO/IEC 42001, A.2.2: AI policy
              ISO/IEC 42001, A.2.3: Alignment with other organizational policies
              ISO/IEC 42001, A.2.4: Review of the AI policy
              ISO/IEC 42001, A.3.2 and A.3.3: Roles and responsibilities; reporting of concerns
              ISO/IEC 42001, A.9.2: Processes for responsible use
              EU AI Act, Art. 4: AI literacy
              EU AI Act, Art. 5: Prohibited practices
              EU AI Act, Art. 26 and 50: Duties of deployers; transparency
              > Your acknowledgement: ( ) I have read this policy and will follow it.
              [Acknowledge] [Back] [Ask or decline] [Whole document]
            """);

    [Fact]
    public async Task After_a_minor_version_its_own_text_is_read()
    {
        var talk = HasRead(IsAsked(KeepingPolicies.TwoLeads()), Ana).Aside(t => t.Presses(Ana, "Check my answers", Right));
        await KeepingPolicies.HasPublished(talk, Sample("ai-literacy.md").Replace("about ten minutes", "about twelve minutes", StringComparison.Ordinal), "minor", "ai-literacy.md");
        await talk.Presses(Ana, "Complete", ("tick", "true")).Forges(Ana, "policy.acknowledge", ("policy", "ai-literacy"), ("version", "1.1"), ("tick", "true"));
        Assert.Null((await Record(talk))!.Given);
        await HasCompleted(talk, Ana);
        Assert.Equal(new PolicyNumber(1, 1), (await Record(talk))!.Given!.Number);
    }

    [Fact]
    public Task What_its_file_lacks_is_said_with_the_line() => KeepingPolicies.TwoLeads()
        .Sends(Lea, "ai-literacy.md", Sample("ai-literacy.md"))
        .Sends(Lea, "one.md", "---\nkind: training\n---\n# One\n\n## Part\n\nWords.")
        .Sends(Lea, "two.md", "---\npass: 80\nread: some\nvalid-months: 1\nkind: course\n---\n# Two\n\n## Part\n\nWords.")
        .Sends(Lea, "three.md", "---\ncheck: supplier-due-diligence\npass: 101\n---\n# Three\n\n## Part\n\nWords.")
        .Aside(t => t.Sends(Lea, "ai-literacy-check.json", Sample("ai-literacy-check.json")).Presses(Lea, "Publish").Presses(Lea, "Publish"))
        .Sends(Lea, "four.md", "---\ncheck: ai-literacy-check\n---\n# Four\n\n## Part\n\nWords.")
        .Reads("""
            Lea sends ai-literacy.md
            bot:
              ai-literacy · Draft
              # AI literacy basics
              ai-literacy.md by Lea Brandt, 23 Nov 2026, 10:00. 1 problem has to be put right before it can be sent for review. Change the file and send it again.
              ## To be put right
              Line 6: There is no form "ai-literacy-check" in use. Send its file ai-literacy-check.json and publish it first, or correct the id.
              [Discard the draft] [All policies]
            Lea sends one.md
            bot:
              one · Draft
              # One
              one.md by Lea Brandt, 23 Nov 2026, 10:00. 1 problem has to be put right before it can be sent for review. Change the file and send it again.
              ## To be put right
              Line 2: A training has a check and is repeated. Add the lines "check: \<form>" and "valid-months: 12", or remove this one.
              [Discard the draft] [All policies]
            Lea sends two.md
            bot:
              two · Draft
              # Two
              two.md by Lea Brandt, 23 Nov 2026, 10:00. 4 problems have to be put right before it can be sent for review. Change the file and send it again.
              ## To be put right
              Line 2: There is no check to pass. Name one with "check: \<form>", or remove this line.
              Line 3: What must be read is written as "read: all", for all pages. Correct it, or leave it out.
              Line 4: The months are a whole number from 2 to 60. Correct it, or leave it out for as long as the version is in force.
              Line 5: The kind is policy or training. Correct it, or leave it out for a policy.
              [Discard the draft] [All policies]
            Lea sends three.md
            bot:
              three · Draft
              # Three
              three.md by Lea Brandt, 23 Nov 2026, 10:00. 2 problems have to be put right before it can be sent for review. Change the file and send it again.
              ## To be put right
              Line 3: The least score is a whole number of per cent from 1 to 100. Correct it, or leave it out for 100.
              Line 2: The form "supplier-due-diligence" cannot be a check: its question "supplier" has no right answer (correctAnswer; only choices and yes or no can have one).
              [Discard the draft] [All policies]
            Lea sends four.md
            bot:
              four · Draft
              # Four
              four.md by Lea Brandt, 23 Nov 2026, 10:00. 1 problem has to be put right before it can be sent for review. Change the file and send it again.
              ## To be put right
              Line 2: A page of the check "ai-literacy-check" is titled "What an AI system is", and no heading of this text is. Give its pages the headings that they ask about, or no title.
              [Discard the draft] [All policies]
            """);

    [Fact]
    public async Task Its_check_is_not_offered_for_systems()
    {
        var talk = IsAsked(KeepingPolicies.TwoLeads());
        await talk.HasRegistered(Ana).Forges(Ana, "assessment.all", ("system", "AIS-0001"));
        Assert.DoesNotContain("AI literacy", string.Join('\n', CardText.Of(talk.LatestCard(Ana).Card!)), StringComparison.Ordinal);
        talk.Office.Transcript.Clear();
        await talk.Forges(Ana, "assessment.start-further", ("system", "AIS-0001"), ("form", "ai-literacy-check")).Reads("""
            Ana forges assessment.start-further: system = AIS-0001, form = ai-literacy-check
            bot: That form is not in use now. Ask your governance lead.
            """);
    }

    [Fact]
    public async Task The_check_stays_the_one_that_was_reviewed()
    {
        var talk = IsAsked(KeepingPolicies.TwoLeads());
        await talk.Aside(t => t.Sends(Lea, "ai-literacy-check.json", Sample("ai-literacy-check.json").Replace("\"correctAnswer\": \"likely\"", "\"correctAnswer\": \"true\"", StringComparison.Ordinal))
            .Presses(Lea, "Publish").Presses(Lea, "Publish"));
        await HasCompleted(talk, Ana);
        Assert.NotNull((await Record(talk))!.Given);
    }

    private static async Task<Acknowledgement?> Record(Talk talk) =>
        (await talk.Records.Read(Acknowledgement.Type, Acknowledgement.IdOf("ai-literacy", 1, Ana.Id), Ct)).State;
}
