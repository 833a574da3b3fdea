using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>What arrives from a card is untrusted: ids, verbs and values of somebody who means ill, or of a client that is wrong.</summary>
public sealed class ForgedPresses
{
    [Fact]
    public Task Of_somebody_elses_draft_find_nothing() => new Talk()
        .HasDrafted(Ana)
        .Forges(Zoe, "system.show", ("system", "AIS-0001"))
        .Forges(Zoe, "system.step", ("system", "AIS-0001"))
        .Forges(Zoe, "system.save", ("system", "AIS-0001"), ("step", "Purpose"), ("name", "Mine now"))
        .Forges(Zoe, "system.submit", ("system", "AIS-0001"))
        .Forges(Zoe, "system.ask-cancel", ("system", "AIS-0001"))
        .Forges(Zoe, "system.cancel", ("system", "AIS-0001"))
        .Forges(Zoe, "system.ask-retire", ("system", "AIS-0001"))
        .Forges(Zoe, "system.retire", ("system", "AIS-0001"), ("reason", "Because I can."))
        .Forges(Zoe, "assessment.start", ("system", "AIS-0001"))
        .Forges(Zoe, "assessment.result", ("system", "AIS-0001"))
        .Says(Ana, "status AIS-0001")
        .Reads("""
            Zoë forges system.show: system = AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë forges system.step: system = AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë forges system.save: system = AIS-0001, step = Purpose, name = Mine now
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë forges system.submit: system = AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë forges system.ask-cancel: system = AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë forges system.cancel: system = AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë forges system.ask-retire: system = AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë forges system.retire: system = AIS-0001, reason = Because I can.
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë forges assessment.start: system = AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë forges assessment.result: system = AIS-0001
            bot: There is no such assessment. Say "my tasks" to see yours.
            Ana: status AIS-0001
            bot:
              AIS-0001 · Draft
              # CV screener
              The registration is not finished yet.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Begun: 23 Nov 2026
              [Continue] [Cancel registration]
            """);

    [Fact]
    public Task Of_somebody_elses_assessment_change_nothing() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(Ana))
        .Forges(Zoe, "assessment.open", ("assessment", "IA-0001"))
        .Forges(Zoe, "assessment.save", ("assessment", "IA-0001"), ("page", "system"), ("q.system-role", "acts"))
        .Forges(Zoe, "assessment.submit", ("assessment", "IA-0001"))
        .Forges(Zoe, "assessment.reopen", ("assessment", "IA-0001"))
        .Forges(Zoe, "assessment.result", ("system", "AIS-0001"))
        .Forges(Lea, "assessment.save", ("assessment", "IA-0001"), ("page", "system"), ("q.system-role", "acts"))
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "system"))
        .Reads("""
            Zoë forges assessment.open: assessment = IA-0001
            bot: Only the system's owner or whoever registered it may fill this in.
            Zoë forges assessment.save: assessment = IA-0001, page = system, q.system-role = acts
            bot: Only the system's owner or whoever registered it may fill this in.
            Zoë forges assessment.submit: assessment = IA-0001
            bot: Only the system's owner or whoever registered it may fill this in.
            Zoë forges assessment.reopen: assessment = IA-0001
            bot: Only the system's owner or whoever registered it may fill this in.
            Zoë forges assessment.result: system = AIS-0001
            bot: There is no such assessment. Say "my tasks" to see yours.
            Lea forges assessment.save: assessment = IA-0001, page = system, q.system-role = acts
            bot: Only the system's owner or whoever registered it may fill this in.
            Ana forges assessment.open: assessment = IA-0001, page = system
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: Sorts incoming applications for our recruiters.
              > How much does the system do on its own?: It drafts or sorts; a person uses the result or not
              > Where does the system come from?: We bought it from a supplier
              > Has anyone checked the supplier's terms of use?: Yes, and our use is allowed
              [Next] [To the review] [Pages] [Hand over, comment, attach] [Save for later]
            """);

    [Fact]
    public Task With_broken_values_are_answered_in_words() => new Talk()
        .HasDrafted(Ana)
        .Forges(Ana, "approval.escalate-to-root")
        .Forges(Ana, "system.show")
        .Forges(Ana, "system.show", ("system", "IA-0001"))
        .Forges(Ana, "system.show", ("system", "AIS-99999999999999999999"))
        .Forges(Ana, "system.show", ("system", "AIS-0001/../head|approval|AP-0001"))
        .Forges(Ana, "assessment.open", ("assessment", "AIS-0001"))
        .Forges(Ana, "approval.show", ("approval", "AP-1|#?"))
        .Forges(Ana, "policy.show", ("policy", "no-such-policy"))
        .Forges(Ana, "policy.acknowledge", ("policy", "no-such-policy"), ("version", "1"), ("tick", "true"))
        .Forges(Ana, "status.system")
        .Forges(Ana, "system.save", ("system", "AIS-0001"), ("step", "1"), ("autonomy", "2"), ("source", "7"))
        .Reads("""
            Ana forges approval.escalate-to-root
            bot: (unknown verb)
            Ana forges system.show
            bot: There is no such system in the register. Say status and its name to look for it.
            Ana forges system.show: system = IA-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Ana forges system.show: system = AIS-99999999999999999999
            bot: There is no such system in the register. Say status and its name to look for it.
            Ana forges system.show: system = AIS-0001/../head|approval|AP-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Ana forges assessment.open: assessment = AIS-0001
            bot: There is no such assessment. Say "my tasks" to see yours.
            Ana forges approval.show: approval = AP-1|#?
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Ana forges policy.show: policy = no-such-policy
            bot: This policy is not in force today. Say policies to see those that are.
            Ana forges policy.acknowledge: policy = no-such-policy, version = 1, tick = true
            bot: This policy is not in force today. Say policies to see those that are.
            Ana forges status.system
            bot: Which system? Say status and its id or name, for example: status AIS-0001.
            Ana forges system.save: system = AIS-0001, step = 1, autonomy = 2, source = 7
            bot:
              AIS-0001 · Draft
              # CV screener
              ■■□□□ Step 2 of 5 · Owner and origin
              > Owner: Ana Ruiz (Human Resources)
              > Department: Human Resources
              > Where does it come from?: A supplier provides it
              > Supplier: Contoso AI
              > How far is it?: Pilot
              [Next] [Back] [To the review] [Save for later] [Cancel registration]
            """);

    [Fact]
    public Task With_values_that_no_list_offers_keep_what_was_there() => new Talk()
        .HasDrafted(Ana)
        .Forges(Ana, "system.save", ("system", "AIS-0001"), ("step", "Responsibility"), ("go", "next"),
            ("owner", "nobody-we-know"), ("department", "Department of Magic"), ("source", "Stolen"), ("stage", "0"))
        .Forges(Ana, "system.save", ("system", "AIS-0001"), ("step", "Data"), ("data", "Personal,Magic,1"), ("people", "Martians"))
        .Reads("""
            Ana forges system.save: system = AIS-0001, step = Responsibility, go = next, owner = nobody-we-know, department = Department of Magic, source = Stolen, stage = 0
            bot:
              AIS-0001 · Draft
              # CV screener
              ! Problem: 4 answers need a look.
              ■■□□□ Step 2 of 5 · Owner and origin
              > Owner: Ana Ruiz (Human Resources)
                ! Please check: Choose the colleague who answers for it.
              > Department: Human Resources
                ! Please check: Choose a department.
              > Where does it come from?: A supplier provides it
                ! Please check: Choose where it comes from.
              > Supplier: Contoso AI
              > How far is it?: Pilot
                ! Please check: Choose how far it is.
              [Next] [Back] [To the review] [Save for later] [Cancel registration]
            Ana forges system.save: system = AIS-0001, step = Data, data = Personal,Magic,1, people = Martians
            bot:
              AIS-0001 · Draft
              # CV screener
              ! Problem: One answer needs a look.
              ■■■□□ Step 3 of 5 · Data and people
              > What data does it use or produce?: Personal data (names, mail, behaviour …)
              > Whom do its results concern?: Job applicants
                ! Please check: Choose at least one group; "Nobody" is an answer too.
              [Next] [Back] [To the review] [Save for later] [Cancel registration]
            """);

    [Fact]
    public Task Of_a_form_take_only_what_the_page_offers() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t.Presses(Ana, "Start the assessment"))
        .Forges(Ana, "assessment.save", ("assessment", "IA-0001"), ("page", "system"), ("go", "Next"),
            ("q.system-role", "rules the world"), ("q.system-origin", "1"), ("q.supplier-terms", "yes"), ("q.no-such-question", "x"), ("q.", "x"))
        .Forges(Ana, "assessment.save", ("assessment", "IA-0001"), ("page", "no-such-page"), ("go", "Sideways"))
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "no-such-page"))
        .Forges(Ana, "assessment.submit", ("assessment", "IA-0001"))
        .Reads("""
            Ana forges assessment.save: assessment = IA-0001, page = system, go = Next, q.system-role = rules the world, q.system-origin = 1, q.supplier-terms = yes, q.no-such-question = x, q. = x
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ! Problem: 3 answers need a look.
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: –
                ! Please check: This question needs an answer.
              > How much does the system do on its own?: –
                ! Please check: Please choose one of the answers in the list.
              > Where does the system come from?: –
                ! Please check: Please choose one of the answers in the list.
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            Ana forges assessment.save: assessment = IA-0001, page = no-such-page, go = Sideways
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ! Please note: That page is not asked any more, so nothing of it was saved. Please go on here.
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: –
              > How much does the system do on its own?: –
              > Where does the system come from?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            Ana forges assessment.open: assessment = IA-0001, page = no-such-page
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: –
              > How much does the system do on its own?: –
              > Where does the system come from?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            Ana forges assessment.submit: assessment = IA-0001
            bot:
              IA-0001 · Impact assessment, review
              # CV screener
              ! Please note: Please complete the marked pages, then submit.
              35 required answers are missing.
              - The system: 3 missing | Nothing answered yet. [Change]
              - Meant for, and not meant for: 3 missing | Nothing answered yet. [Change]
              - Limits set by law: 2 missing | Nothing answered yet. [Change]
              - The people affected: 3 missing | Nothing answered yet. [Change]
              - The data: 3 missing | Nothing answered yet. [Change]
              - What it learned from: 1 missing | Nothing answered yet. [Change]
              - How it works: 3 missing | Nothing answered yet. [Change]
              - Where it is used: 3 missing | Nothing answered yet. [Change]
              - Good effects: 3 missing | Nothing answered yet. [Change]
              - Bad effects: 1 missing | Nothing answered yet. [Change]
              [Complete it] [Back] [All answers] [More pages]
            """);

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("99")]
    [InlineData("99999999999999999999")]
    [InlineData("1.5")]
    [InlineData("one")]
    [InlineData("")]
    public async Task Of_a_policys_page_open_a_page_that_there_is(string page)
    {
        var talk = new Talk();
        await talk.Forges(Ana, "policy.show", ("page", page));
        Assert.Contains("Page ", string.Join('\n', CardText.Of(talk.LatestCard(Ana).Card!)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_somebody_elses_command_do_not_use_it_up()
    {
        var talk = new Talk();
        await talk.HasDrafted(Ana);
        string command = talk.LatestCard(Ana).Buttons.Single(b => b.Button.Title == "Submit").Button.Data!["command"];
        await talk.HasDrafted(Zoe, "Code assistant");
        await talk.Forges(Zoe, "system.submit", ("system", "AIS-0002"), ("command", command));
        talk.Office.Transcript.Clear();

        await talk.Presses(Ana, "Submit").Says(Lea, "how many systems").Reads("""
            Ana presses Submit
            bot:
              AIS-0001 · Submitted
              # CV screener
              ! Done: It is submitted.
              It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            Lea: how many systems
            bot:
              # 2 AI systems
              AI systems in the register, not retired · by state. As of 23 Nov 2026, 10:00.
              ## By state
              Submitted: 2
              [Export] [Save] [Submitted (2)]
            """);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a|b/c?d#e")]
    [InlineData("done|ana|command-0001")]
    [InlineData("")]
    public async Task With_an_unusable_command_are_carried_out_all_the_same(string command)
    {
        var talk = new Talk();
        await talk.HasDrafted(Ana).Forges(Ana, "system.submit", ("system", "AIS-0001"), ("command", command));
        Assert.Contains("AIS-0001 · Submitted", CardText.Of(talk.LatestCard(Ana).Card!));
    }
}
