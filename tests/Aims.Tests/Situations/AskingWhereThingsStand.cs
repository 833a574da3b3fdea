using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class AskingWhereThingsStand
{
    [Fact]
    public Task By_state_department_and_level_counts_the_register() => Lived(new Talk())
        .Says(Lea, "How many AI systems do we have?")
        .Says(Lea, "systems by department")
        .Says(Lea, "systems by level")
        .Reads("""
            Lea: How many AI systems do we have?
            bot:
              # 3 AI systems
              AI systems in the register, not retired · by state. As of 23 Nov 2026, 10:00.
              ## By state
              Approved: 1
              Awaiting approval: 1
              Submitted: 1
              [Export] [Save] [Approved (1)] [Awaiting approval (1)] [Submitted (1)]
            Lea: systems by department
            bot:
              # 3 AI systems
              AI systems in the register, not retired · by department. As of 23 Nov 2026, 10:00.
              ## By department
              Human Resources: 2
              Engineering: 1
              [Export] [Save] [Human Resources (2)] [Engineering (1)]
            Lea: systems by level
            bot:
              # 3 AI systems
              AI systems in the register, not retired · by impact level. As of 23 Nov 2026, 10:00.
              ## By impact level
              Level 1, minimal: 2
              No impact level: 1
              [Export] [Save] [Level 1, minimal (2)] [No impact level (1)]
            """);

    [Fact]
    public Task With_an_empty_register_says_so() => new Talk()
        .Says(Lea, "how many systems")
        .Says(Lea, "what is waiting for approval?")
        .Says(Lea, "what is overdue?")
        .Reads("""
            Lea: how many systems
            bot:
              # No AI systems
              AI systems in the register, not retired · by state. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [Save]
            Lea: what is waiting for approval?
            bot:
              # No requests for approval
              Requests for approval · state Waiting. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [Save]
            Lea: what is overdue?
            bot:
              # Nothing is overdue
              Everybody's assessments, decisions and reviews, the longest overdue first. As of 23 Nov 2026, 10:00.
              Acknowledgements are a question of their own: who has not acknowledged.
              [Open conditions]
            """);

    [Fact]
    public Task Of_approvals_says_with_whom_and_for_how_long() => Lived(new Talk())
        .Later(TimeSpan.FromDays(9))
        .Says(Lea, "What is waiting for approval?")
        .Says(Max, "approvals")
        .Says(Zoe, "approvals")
        .Reads("""
            (2 Dec 2026, 10:00)
            Lea: What is waiting for approval?
            bot:
              # 1 request for approval
              Requests for approval · state Waiting. As of 2 Dec 2026, 10:00.
              - CV sorter | AP-0002 · approver Max Keller · waiting 9 days · Level 1, minimal · due 30 Nov 2026 [Open]
              [Remind] [Export] [Save]
            Max: approvals
            bot:
              # 1 request for approval
              Requests for approval · state Waiting. Those that you asked for, own, or are or were asked to decide on. As of 2 Dec 2026, 10:00.
              - CV sorter | AP-0002 · approver Max Keller · waiting 9 days · Level 1, minimal · due 30 Nov 2026 [Open]
              [Export] [Save]
            Zoë: approvals
            bot:
              # No requests for approval
              Requests for approval · state Waiting. Those that you asked for, own, or are or were asked to decide on. As of 2 Dec 2026, 10:00.
              Nothing fits.
              [Save]
            """);

    [Fact]
    public async Task Of_acknowledgements_names_who_is_missing_and_reminds_them_once()
    {
        var talk = new Talk();
        await talk.HasAcknowledged(Ana).Says(Lea, "Who has not acknowledged the AI policy?").Presses(Lea, "Remind them");
        var answer = talk.LatestCard(Lea).Card!;
        await talk.HasAcknowledged(Max).HasAcknowledged(Lea);

        await talk
            .PressesOld(Lea, answer, "Remind 6")
            .PressesOld(Lea, answer, "Remind 6")
            .Reads("""
                Lea: Who has not acknowledged the AI policy?
                bot:
                  # 6 of 7 people have not acknowledged
                  Everybody; AI policy, version 1.0, due 2 Dec 2026. As of 23 Nov 2026, 10:00.
                  - Ingrid Sørensen | Executive Office · reports to nobody · not reached: has not opened the bot yet · due 2 Dec 2026
                  - Lea Brandt | Legal · reports to Ingrid Sørensen · not reached: has not opened the bot yet · due 2 Dec 2026
                  - Max Keller | Human Resources · reports to Ingrid Sørensen · not reached: has not opened the bot yet · due 2 Dec 2026
                  - Priya Raman | Executive Office · reports to Ingrid Sørensen · not reached: has not opened the bot yet · due 2 Dec 2026
                  - Zoë O'Neill | Engineering · reports to Ingrid Sørensen · not reached: has not opened the bot yet · due 2 Dec 2026
                  - نور حداد | Human Resources · reports to Max Keller · not reached: has not opened the bot yet · due 2 Dec 2026
                  [Remind them] [Export] [Where it stands]
                Lea presses Remind them
                bot:
                  AI policy · version 1.0
                  # Remind 6 people?
                  Everybody: 6 have not acknowledged it.
                  6 of these cannot be reached now: their reminders wait until they open the chat.
                  [Remind 6] [Not now]
                Lea presses Remind 6
                bot: 6 reminders are on the way. Who has never opened this chat gets it when they do.
                bot to Ingrid:
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
                bot to Priya:
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
                bot to Zoë:
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
                bot to نور:
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
                Lea presses Remind 6
                bot: They have been reminded already.
                """);
    }

    [Fact]
    public async Task A_reminder_reaches_nobody_who_acknowledged_before_it_is_sent()
    {
        var talk = new Talk();
        await talk.Says(Lea, "who has not acknowledged").Presses(Lea, "Remind them");
        var asked = talk.LatestCard(Lea).Card!;
        await talk.HasAcknowledged(Zoe).Leaves(Nour);
        talk.Office.Transcript.Clear();

        await talk.PressesOld(Lea, asked, "Remind 7").Reads("""
            Lea presses Remind 7
            bot: 6 reminders are on the way. Who has never opened this chat gets it when they do.
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
            bot to Ingrid:
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
            bot to Lea:
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
            bot to Max:
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
            bot to Priya:
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
            """);
    }

    [Fact]
    public Task Of_what_is_late_changes_as_days_pass() => Lived(new Talk())
        .Says(Lea, "what is overdue")
        .Later(TimeSpan.FromDays(8))
        .Says(Lea, "what is overdue")
        .Later(TimeSpan.FromDays(30))
        .Says(Lea, "what is overdue")
        .Says(Max, "what is overdue")
        .Says(Max, "who has not acknowledged")
        .Reads("""
            Lea: what is overdue
            bot:
              # Nothing is overdue
              Everybody's assessments, decisions and reviews, the longest overdue first. As of 23 Nov 2026, 10:00.
              Acknowledgements are a question of their own: who has not acknowledged.
              [Open conditions]
            (1 Dec 2026, 10:00)
            Lea: what is overdue
            bot:
              # 1 task is overdue
              Everybody's assessments, decisions and reviews, the longest overdue first. As of 1 Dec 2026, 10:00.
              - Decide: CV sorter | Max Keller · AP-0002 · level 1 · for 8 days · overdue since 30 Nov 2026
              [Open conditions]
            (31 Dec 2026, 10:00)
            Lea: what is overdue
            bot:
              # 5 tasks are overdue
              Everybody's assessments, decisions and reviews, the longest overdue first. As of 31 Dec 2026, 10:00.
              - Decide: CV sorter | Max Keller · AP-0002 · level 1 · for 38 days · overdue since 30 Nov 2026
              - Assess: Code assistant | Zoë O'Neill · AIS-0004 · for 38 days · overdue since 23 Dec 2026
              - Complete the record: CV screener | Ana Ruiz · AIS-0001 · 35 %: 20 of 31 are missing · for 38 days · overdue since 23 Dec 2026
              - Complete the record: Code assistant | Zoë O'Neill · AIS-0004 · 35 %: 20 of 31 are missing · for 38 days · overdue since 23 Dec 2026
              - Complete the record: CV sorter | نور حداد · AIS-0006 · 35 %: 20 of 31 are missing · for 38 days · overdue since 23 Dec 2026
              [Open conditions]
            Max: what is overdue
            bot:
              # 3 tasks are overdue
              Your team's assessments, decisions and reviews, the longest overdue first. As of 31 Dec 2026, 10:00.
              - Decide: CV sorter | Max Keller · AP-0002 · level 1 · for 38 days · overdue since 30 Nov 2026
              - Complete the record: CV screener | Ana Ruiz · AIS-0001 · 35 %: 20 of 31 are missing · for 38 days · overdue since 23 Dec 2026
              - Complete the record: CV sorter | نور حداد · AIS-0006 · 35 %: 20 of 31 are missing · for 38 days · overdue since 23 Dec 2026
              [Open conditions]
            Max: who has not acknowledged
            bot:
              # 2 of 2 people have not acknowledged
              Your team; AI policy, version 1.0, overdue since 2 Dec 2026. As of 31 Dec 2026, 10:00.
              - Ana Ruiz | Human Resources · reports to Max Keller · not reached: has not opened the bot yet · late since 3 Dec 2026
              - نور حداد | Human Resources · reports to Max Keller · not reached: has not opened the bot yet · late since 3 Dec 2026
              [Export] [Where it stands]
            """);

    [Fact]
    public Task Beyond_ones_own_matters_is_refused_to_employees() => Lived(new Talk())
        .Says(Ana, "what is overdue")
        .Says(Ana, "who has not acknowledged")
        .Forges(Ana, "policy.remind", ("people", "max zoe"))
        .Forges(Priya, "policy.remind", ("people", "max zoe"))
        .Forges(Lea, "policy.remind", ("people", "nobody-we-know"))
        .Reads("""
            Ana: what is overdue
            bot: That is for governance leads, auditors and managers. You can ask for "my tasks" or "status" and a system's name.
            Ana: who has not acknowledged
            bot: That is for governance leads, auditors and managers. You can ask for "my tasks" or "status" and a system's name.
            Ana forges policy.remind: people = max zoe
            bot: Only a governance lead may remind people.
            Priya forges policy.remind: people = max zoe
            bot: Only a governance lead may remind people.
            Lea forges policy.remind: people = nobody-we-know
            bot: There is nobody left to remind.
            """);

    [Fact]
    public Task Of_one_system_takes_ids_names_parts_and_slips() => Lived(new Talk())
        .Says(Zoe, "status AIS-0001")
        .Says(Zoe, "status ais 1")
        .Says(Zoe, "Where is the CV screener?")
        .Says(Zoe, "status cv screner")
        .Says(Zoe, "status a")
        .Says(Zoe, "status AIS-0099")
        .Says(Zoe, "status something else")
        .Reads("""
            Zoë: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Full record] [History] [Report an incident]
            Zoë: status ais 1
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Full record] [History] [Report an incident]
            Zoë: Where is the CV screener?
            bot:
              # 1 system found
              All that "CV screener" fits, the best first. As of 23 Nov 2026, 10:00.
              - CV screener | AIS-0001 · Approved for less than a minute · Level 1, minimal · owner Ana Ruiz [Open]
            Zoë: status cv screner
            bot:
              # 1 system found
              All that "cv screner" fits, the best first. As of 23 Nov 2026, 10:00.
              - CV screener | AIS-0001 · Approved for less than a minute · Level 1, minimal · owner Ana Ruiz [Open]
            Zoë: status a
            bot:
              # 3 AI systems
              AI systems in the register, not retired · by state. As of 23 Nov 2026, 10:00.
              ## By state
              Approved: 1
              Awaiting approval: 1
              Submitted: 1
              [Export] [Save] [Approved (1)] [Awaiting approval (1)] [Submitted (1)]
            Zoë: status AIS-0099
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë: status something else
            bot: Nothing in the register fits "something else". Try a part of its name, its supplier or its owner, or register it.
            """);

    [Fact]
    public Task Of_ones_tasks_names_them_in_each_state() => new Talk()
        .Aside(t => t.Says(Ana, "register Draft helper").Presses(Ana, "Save for later", ("purpose", "Drafts our answers to letters.")))
        .HasRegistered(Ana, "Chat helper")
        .HasRegistered(Ana, "Note taker").Aside(t => t.Presses(Ana, "Start the assessment"))
        .HasAskedForApproval(Ana, "CV screener")
        .HasAskedForApproval(Ana, "Face reader").Aside(t => t.Presses(Max, "Ask for changes", ("reason", "Say why faces.")))
        .Later(TimeSpan.FromDays(40))
        .Says(Ana, "my tasks")
        .Says(Max, "what waits for me?")
        .Reads("""
            (2 Jan 2027, 10:00)
            Ana: my tasks
            bot:
              # 6 tasks wait for you
              The oldest first; 5 overdue. As of 2 Jan 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 61 days · overdue since 2 Dec 2026 [Read]
              - Finish registering: Draft helper | AIS-0001 · for 40 days [Continue]
              - Assess: Chat helper | AIS-0002 · for 40 days · overdue since 23 Dec 2026 [Open]
              - Go on assessing: Note taker | AIS-0003 · for 40 days · overdue since 23 Dec 2026 [Continue]
              - Change as asked: Face reader | AIS-0005 · for 40 days · overdue since 23 Dec 2026 [Open]
              - Complete the record: Chat helper and 3 more | AIS-0002 · 35 %: 20 of 31 are missing · for 40 days · overdue since 23 Dec 2026 [Open]
            Max: what waits for me?
            bot:
              # 2 tasks wait for you
              The oldest first; 2 overdue. As of 2 Jan 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 61 days · overdue since 2 Dec 2026 [Read]
              - Decide: CV screener | AP-0001 · level 1 · for 40 days · overdue since 30 Nov 2026 [Decide]
            """);

    [Fact]
    public Task Two_instances_give_the_same_numbers()
    {
        var office = new Office();
        var other = new Talk(office);
        return Lived(new Talk(office))
            .Aside(_ => other.Says(Lea, "how many systems"))
            .Aside(t => t.Presses(Max, "Approve"))
            .Then(async () => await other.Says(Lea, "how many systems"))
            .Reads("""
                Lea: how many systems
                bot:
                  # 3 AI systems
                  AI systems in the register, not retired · by state. As of 23 Nov 2026, 10:00.
                  ## By state
                  Approved: 2
                  Submitted: 1
                  [Export] [Save] [Approved (2)] [Submitted (1)]
                """);
    }

    /// <summary>Six systems, of which one is a draft, one cancelled and one retired.</summary>
    private static Talk Lived(Talk talk) => talk
        .HasApproval(Ana, Max, "CV screener")
        .HasDrafted(Ana, "Secret plan")
        .HasDrafted(Zoe, "Given up").Aside(t => t.Presses(Zoe, "Cancel registration").Presses(Zoe, "Cancel the registration"))
        .HasRegistered(Zoe, "Code assistant", department: "Engineering")
        .HasRegistered(Nour, "Old chatbot").Aside(t => t.Presses(Nour, "Retire").Presses(Nour, "Retire", ("afterwards", "NoData"), ("reason", "Nobody used it.")))
        .HasAskedForApproval(Nour, "CV sorter");
}
