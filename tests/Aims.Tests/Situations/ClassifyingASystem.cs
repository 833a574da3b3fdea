using Aims.Assessments.Act;
using Aims.Assessments.Forms;
using Aims.Ledger;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class ClassifyingASystem
{
    [Fact]
    public Task Leads_to_a_class_with_its_reasons_and_duties() => new Talk()
        .HasRegistered(Ana)
        .Presses(Ana, "AI Act class")
        .Presses(Ana, "Classify")
        .Presses(Ana, "Next", ("is-ai", "learns"), ("in-eu", "yes"), ("only-for", "none"))
        .Presses(Ana, "Next", ("practices", "none"))
        .Presses(Ana, "Next", ("product", "no"))
        .Presses(Ana, "Next", ("areas", "employment"))
        .Presses(Ana, "Next", ("employment", "4a"))
        .Presses(Ana, "Next", ("profiles", "yes"))
        .Presses(Ana, "Next", ("shows", "none"))
        .Presses(Ana, "Next", ("user-body", "private"), ("changed", "false"))
        .Presses(Ana, "Record the class")
        .Presses(Ana, "Show the duties")
        .Presses(Ana, "Next")
        .Presses(Ana, "Show the class")
        .Presses(Ana, "Show the system")
        .Reads("""
            Ana presses AI Act class
            bot:
              AIS-0001 · EU AI Act class
              # CV screener
              No class under the EU AI Act is recorded yet.
              A few questions lead to it: about five minutes, and you can stop and go on later. Then you see the class, why, and what has to be done from when.
              [Classify] [Show the system]
            Ana presses Classify
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■□□□□ Step 1 of 5 · The system and us
              Answer for what the system is used for, or is planned to be used for.
              > How does it come to its results?: –
              > Does it, or what comes out of it, reach the EU?: –
              > Is it only for one of these?: –
              > What are we to this system?: We use it in our work
              [Next] [Pages] [Save for later]
            Ana presses Next: is-ai = learns, in-eu = yes, only-for = none
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■□□□ Step 2 of 5 · Forbidden practices
              Some uses are forbidden. If you are unsure, tick the line: someone will look at it with you.
              > Does the system do any of these forbidden things?: –
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next: practices = none
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■■□□ Step 3 of 5 · Products and safety
              Systems that keep a product safe can be high-risk, as can some products themselves.
              > Is it a product that EU safety law covers, or part of one?: –
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next: product = no
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■■■□ Step 4 of 5 · Sensitive areas
              The law lists areas in which systems can be high-risk.
              > Is the system used in one of these areas?: –
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next: areas = employment
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■■■■□ Step 5 of 6 · What it does there
              Only some uses in these areas count. Tick what the system is meant to do.
              > What does it do with jobs and staff?: –
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next: employment = 4a
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■■■■■□□ Step 6 of 8 · How much weight it has
              In a sensitive area a system is high-risk unless its part is small and it does not profile people.
              > Does it profile people?: –
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next: profiles = yes
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■■■■■■□ Step 7 of 8 · What people see of it
              Some systems must say what they are, or mark what they make.
              > What do people see or hear of it?: –
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next: shows = none
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■■■■■■■ Step 8 of 8 · Who and since when
              This decides what has to be done, and from when.
              > Who uses it?: –
              > Have we changed it a lot, renamed it, or given it a new purpose?: –
              > Since when has it been on the market or in use?: –
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next: user-body = private, changed = false
            bot:
              AC-0001 · EU AI Act class, review
              # CV screener
              All that is needed is answered (12 of 13 questions).
              These answers come to: High-risk, Art. 6(2), Annex III 4(a). Nothing is recorded before you say so.
              - ✓ The system and us | It learned from data or uses a model that did · Yes · Neither, or other uses too · We use it in our work [Change]
              - ✓ Forbidden practices | None of these [Change]
              - ✓ Products and safety | No [Change]
              - ✓ Sensitive areas | Jobs and staff: hiring, tasks, appraisal, dismissal [Change]
              - ✓ What it does there | It targets job adverts, or sorts or rates applicants [Change]
              - ✓ How much weight it has | Yes [Change]
              - ✓ What people see of it | None of these [Change]
              - ✓ Who and since when | Neither · No [Change]
              [Record the class] [Back]
            Ana presses Record the class
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ## High-risk
              The strict duties of the law apply to it from their day on.
              Basis: Art. 6(2), Annex III 4(a). From 2 Dec 2027.
              ## Why
              What does it do with jobs and staff? It targets job adverts, or sorts or rates applicants
              Does it profile people? Yes
              Recorded: by Ana Ruiz on 23 Nov 2026
              Form: ai-act-screening, version 1
              Duties: 11
              This is a record of the answers, not legal advice. If in doubt, ask Lea Brandt.
              [Show the duties] [Classify again] [Show the system]
            Ana presses Show the duties
            bot:
              AC-0001 · EU AI Act duties, page 1 of 2
              # CV screener
              ## 11 duties as deployer
              - Support those who work with it in understanding it, by their role, experience and use. | Art. 4 · From 2 Feb 2025.
              - Use it as its instructions say, and see to it that this is so. | Art. 26(1) · From 2 Dec 2027.
              - Let people watch over it who are able, trained and entitled to. | Art. 26(2) · From 2 Dec 2027.
              - As far as you control its input: see that the data fits its purpose. | Art. 26(4) · From 2 Dec 2027.
              - Watch how it does; stop it and tell provider and authority of a risk or a serious incident. | Art. 26(5) · From 2 Dec 2027.
              - Keep its logs for six months at least. | Art. 26(6) · From 2 Dec 2027.
              - Before it is used on staff at work: tell them and their representatives. | Art. 26(7) · From 2 Dec 2027.
              - Use its instructions for the data protection impact assessment, where one is due. | Art. 26(9) · From 2 Dec 2027.
              Our words for what the articles ask. They are no legal advice.
              [Next] [Show the class]
            Ana presses Next
            bot:
              AC-0001 · EU AI Act duties, page 2 of 2
              # CV screener
              ## 11 duties as deployer
              - Tell people when it decides about them or helps to. | Art. 26(11) · From 2 Dec 2027.
              - Cooperate with the authorities. | Art. 26(12) · From 2 Dec 2027.
              - Explain to people on request what part it had in a decision about them. | Art. 86 · From 2 Dec 2027.
              Our words for what the articles ask. They are no legal advice.
              [Back] [Show the class]
            Ana presses Show the class
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ## High-risk
              The strict duties of the law apply to it from their day on.
              Basis: Art. 6(2), Annex III 4(a). From 2 Dec 2027.
              ## Why
              What does it do with jobs and staff? It targets job adverts, or sorts or rates applicants
              Does it profile people? Yes
              Recorded: by Ana Ruiz on 23 Nov 2026
              Form: ai-act-screening, version 1
              Duties: 11
              This is a record of the answers, not legal advice. If in doubt, ask Lea Brandt.
              [Show the duties] [Classify again] [Show the system]
            Ana presses Show the system
            bot:
              AIS-0001 · Submitted
              # CV screener
              It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              AI Act: High-risk, Art. 6(2), Annex III 4(a)
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Fundamental-rights assessment: Missing. Art. 27 can require it before first use
              [Start the assessment] [Fundamental-rights assessment] [Full record] [AI Act class] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
            """);

    [Fact]
    public Task Is_asked_only_what_is_needed() => new Talk()
        .HasRegistered(Ana)
        .Presses(Ana, "AI Act class")
        .Presses(Ana, "Classify")
        .Presses(Ana, "Next", ("is-ai", "rules"))
        .Presses(Ana, "Record the class")
        .Reads("""
            Ana presses AI Act class
            bot:
              AIS-0001 · EU AI Act class
              # CV screener
              No class under the EU AI Act is recorded yet.
              A few questions lead to it: about five minutes, and you can stop and go on later. Then you see the class, why, and what has to be done from when.
              [Classify] [Show the system]
            Ana presses Classify
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■□□□□ Step 1 of 5 · The system and us
              Answer for what the system is used for, or is planned to be used for.
              > How does it come to its results?: –
              > Does it, or what comes out of it, reach the EU?: –
              > Is it only for one of these?: –
              > What are we to this system?: We use it in our work
              [Next] [Pages] [Save for later]
            Ana presses Next: is-ai = rules
            bot:
              AC-0001 · EU AI Act class, review
              # CV screener
              ! Note: One earlier answer no longer counts: What are we to this system?
              All that is needed is answered (1 of 1 questions).
              These answers come to: Out of scope, Art. 3(1). Nothing is recorded before you say so.
              - ✓ The system and us | People wrote all its rules; it only follows them [Change]
              [Record the class] [Back]
            Ana presses Record the class
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ## Out of scope
              The Act does not apply to it.
              Basis: Art. 3(1).
              ## Why
              How does it come to its results? People wrote all its rules; it only follows them
              Recorded: by Ana Ruiz on 23 Nov 2026
              Form: ai-act-screening, version 1
              Duties: None of ours
              This is a record of the answers, not legal advice. If in doubt, ask Lea Brandt.
              [Classify again] [Show the system]
            """);

    [Fact]
    public Task Takes_over_what_the_register_and_the_assessment_know() => new Talk()
        .HasRegistered(Ana).HasAssessed(Ana, ("sensitive-area", "employment"), ("sensitive-area-part", "step"), ("profiles-people", "true"))
        .Presses(Ana, "Show the system")
        .Presses(Ana, "AI Act class").Presses(Ana, "Classify")
        .Presses(Ana, "Next", ("is-ai", "learns"), ("in-eu", "yes"), ("only-for", "none"))
        .Presses(Ana, "Next")
        .Presses(Ana, "Next", ("product", "no"))
        .Presses(Ana, "Next")
        .Presses(Ana, "Next", ("employment", "4a"))
        .Reads("""
            Ana presses Show the system
            bot:
              AIS-0001 · Awaiting approval
              # CV screener
              Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 3, high
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [Assessment] [Risks] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over]]
            Ana presses AI Act class
            bot:
              AIS-0001 · EU AI Act class
              # CV screener
              No class under the EU AI Act is recorded yet.
              A few questions lead to it: about five minutes, and you can stop and go on later. Then you see the class, why, and what has to be done from when.
              [Classify] [Show the system]
            Ana presses Classify
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■□□□□□ Step 1 of 6 · The system and us
              Answer for what the system is used for, or is planned to be used for.
              > How does it come to its results?: –
              > Does it, or what comes out of it, reach the EU?: –
              > Is it only for one of these?: –
              > What are we to this system?: We use it in our work
              [Next] [Pages] [Save for later]
            Ana presses Next: is-ai = learns, in-eu = yes, only-for = none
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■□□□□ Step 2 of 6 · Forbidden practices
              Some uses are forbidden. If you are unsure, tick the line: someone will look at it with you.
              > Does the system do any of these forbidden things?: None of these
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■■□□□ Step 3 of 6 · Products and safety
              Systems that keep a product safe can be high-risk, as can some products themselves.
              > Is it a product that EU safety law covers, or part of one?: –
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next: product = no
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■■■□□ Step 4 of 6 · Sensitive areas
              The law lists areas in which systems can be high-risk.
              > Is the system used in one of these areas?: Jobs and staff: hiring, tasks, appraisal, dismissal
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■■■■□ Step 5 of 6 · What it does there
              Only some uses in these areas count. Tick what the system is meant to do.
              > What does it do with jobs and staff?: –
              [Next] [Back] [Pages] [Save for later]
            Ana presses Next: employment = 4a
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■■■■■■□□ Step 6 of 8 · How much weight it has
              In a sensitive area a system is high-risk unless its part is small and it does not profile people.
              > Does it profile people?: Yes
              [Next] [Back] [Pages] [Save for later]
            """);

    [Fact]
    public Task Tells_the_leads_of_a_forbidden_practice() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t.Presses(Ana, "AI Act class").Presses(Ana, "Classify").HasScreened(Ana, ("practices", "f"), ("practice-care", "false")))
        .Presses(Ana, "Record the class")
        .Presses(Lea, "Show the system")
        .Reads("""
            Ana presses Record the class
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ! Please note: Do not use the system in this way. Talk to the governance lead.
              ## Prohibited
              The answers name a practice that the law forbids.
              Basis: Art. 5(1)(f). From 2 Feb 2025.
              ## Why
              Does the system do any of these forbidden things? f – read feelings of people at work or school
              f: is it there only for medical or safety reasons? No
              Recorded: by Ana Ruiz on 23 Nov 2026
              Form: ai-act-screening, version 1
              Duties: 2
              This is a record of the answers, not legal advice. If in doubt, ask Lea Brandt.
              [Show the duties] [Classify again] [Show the system]
            bot to Lea:
              AC-0001 · EU AI Act class
              # CV screener
              ! Please note: Do not use the system in this way.
              ## Prohibited
              The answers name a practice that the law forbids.
              Basis: Art. 5(1)(f). From 2 Feb 2025.
              ## Why
              Does the system do any of these forbidden things? f – read feelings of people at work or school
              f: is it there only for medical or safety reasons? No
              Recorded: by Ana Ruiz on 23 Nov 2026
              Form: ai-act-screening, version 1
              Duties: 2
              This is a record of the answers, not legal advice. If in doubt, ask your legal department.
              [Show the duties] [Classify again] [Show the system]
            Lea presses Show the system
            bot:
              AIS-0001 · Submitted
              # CV screener
              It is in the register. Next, Ana Ruiz does its impact assessment. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              AI Act: Prohibited, Art. 5(1)(f)
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [AI Act class] [Further assessments] [History] [Report an incident] [More: [Hand over] [Retire]]
            """);

    [Fact]
    public Task Holds_back_the_approval_of_a_forbidden_practice() => new Talk()
        .HasAskedForApproval(Ana)
        .Says(Ana, "status AIS-0001").HasClassified(Ana, ("practices", "c"))
        .Aside(t => t.Says(Max, "status AIS-0001"))
        .Presses(Max, "Decide")
        .Presses(Max, "Approve", ("reason", "It seems useful."))
        .Presses(Max, "Ask for changes", ("reason", "It must not score people."))
        .Reads("""
            Ana: status AIS-0001
            bot:
              AIS-0001 · Awaiting approval
              # CV screener
              Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over]]
            Max presses Decide
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks you to approve this AI system.
              Impact: Level 1, minimal
              AI Act: Prohibited, Art. 5(1)(c)
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            Max presses Approve: reason = It seems useful.
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: Its recorded class under the EU AI Act is prohibited, so it cannot be approved. Ask for changes or reject it.
              Ana Ruiz asks you to approve this AI system.
              Impact: Level 1, minimal
              AI Act: Prohibited, Art. 5(1)(c)
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            Max presses Ask for changes: reason = It must not score people.
            bot:
              AP-0001 · AIS-0001 · Changes requested
              # CV screener
              Changes requested by Max Keller on 23 Nov 2026, 10:00.
              Reason
              It must not score people.
              Impact: Level 1, minimal
              AI Act: Prohibited, Art. 5(1)(c)
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              Decided on: AIS-0001 as of version 9, ########
              [Report]
            bot to Ana:
              AIS-0001 · Changes requested
              # CV screener
              Changes were asked for by Max Keller on 23 Nov 2026, 10:00. Change the registration or the answers, then submit again. Until it is approved, no real people may be part of the pilot.
              Max Keller wrote
              It must not score people.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              AI Act: Prohibited, Art. 5(1)(c)
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Change answers] [Change registration] [Full record] [Assessment] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Max's card: AP-0001 · AIS-0001 · Changes requested | Changes requested by Max Keller on 23 Nov 2026, 10:00. | [Report]
            bot, on Ana's card: IA-0001 · Changes requested | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AC-0001 · EU AI Act class | ! Please note: Do not use the system in this way. Talk to the governance lead. | [Show the duties] [Classify again] [Show the system]
            bot, on Lea's card: AC-0001 · EU AI Act class | ! Please note: Do not use the system in this way. | [Show the duties] [Classify again] [Show the system]
            """);

    [Fact]
    public Task Can_be_left_and_gone_on_with_by_the_lead_too() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t.Presses(Ana, "AI Act class").Presses(Ana, "Classify"))
        .Presses(Ana, "Save for later", ("is-ai", "learns"))
        .Says(Ana, "my tasks")
        .Aside(t => t.Says(Lea, "status AIS-0001"))
        .Presses(Lea, "AI Act class").Presses(Lea, "Go on classifying")
        .Reads("""
            Ana presses Save for later: is-ai = learns
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ! Done: Your answers are saved.
              2 of 8 questions answered, about 3 minutes left. Go on here, or under "my tasks" on any device.
              [Continue] [Show the system]
            Ana: my tasks
            bot:
              # 4 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Assess: CV screener | AIS-0001 · for less than a minute · due 23 Dec 2026 [Open]
              - Go on classifying: CV screener | AC-0001 · EU AI Act · for less than a minute [Continue]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            Lea presses AI Act class
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              No class under the EU AI Act is recorded yet. Ana Ruiz has begun the screening.
              A few questions lead to it: about five minutes, and you can stop and go on later. Then you see the class, why, and what has to be done from when.
              [Go on classifying] [Show the system]
            Lea presses Go on classifying
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■□□□□ Step 1 of 5 · The system and us
              Answer for what the system is used for, or is planned to be used for.
              > How does it come to its results?: It learned from data or uses a model that did
              > Does it, or what comes out of it, reach the EU?: –
              > Is it only for one of these?: –
              > What are we to this system?: We use it in our work
              [Next] [Pages] [Save for later]
            """);

    [Fact]
    public async Task Costs_one_read_and_one_write_a_page()
    {
        var table = new CountingTable();
        var talk = new Talk(new Office { Table = table });
        await talk.HasRegistered(Ana).Presses(Ana, "AI Act class").Presses(Ana, "Classify");
        int reads = table.Reads, writes = table.Writes;
        await talk.Presses(Ana, "Next", ("is-ai", "learns"), ("in-eu", "yes"), ("only-for", "none"));

        Assert.Equal((1, 1), (table.Reads - reads, table.Writes - writes));
    }

    [Fact]
    public async Task Can_be_done_again_and_both_classes_are_kept()
    {
        var talk = new Talk();
        await talk
            .HasRegistered(Ana).HasClassified(Ana, ("areas", "employment"))
            .Later(TimeSpan.FromDays(100))
            .Presses(Ana, "Classify again")
            .PressesAt(Ana, "What it does there", "Change")
            .Presses(Ana, "To the review", ("employment", "other"))
            .Says(Lea, "which systems are high-risk")
            .Presses(Ana, "Record the class")
            .Says(Lea, "which systems are high-risk")
            .Reads("""
                (3 Mar 2027, 10:00)
                Ana presses Classify again
                bot:
                  AC-0001 · EU AI Act class, review
                  # CV screener
                  All that is needed is answered (13 of 13 questions).
                  These answers come to: High-risk, Art. 6(2), Annex III 4(a). Nothing is recorded before you say so.
                  - ✓ The system and us | It learned from data or uses a model that did · Yes · Neither, or other uses too · We use it in our work [Change]
                  - ✓ Forbidden practices | None of these [Change]
                  - ✓ Products and safety | No [Change]
                  - ✓ Sensitive areas | Jobs and staff: hiring, tasks, appraisal, dismissal [Change]
                  - ✓ What it does there | It targets job adverts, or sorts or rates applicants [Change]
                  - ✓ How much weight it has | Yes [Change]
                  - ✓ What people see of it | None of these [Change]
                  - ✓ Who and since when | Neither · No · 10 January 2028 [Change]
                  [Record the class] [Back]
                Ana presses Change at "What it does there"
                bot:
                  AC-0001 · EU AI Act class
                  # CV screener
                  ■■■■■□□□ Step 5 of 8 · What it does there
                  Only some uses in these areas count. Tick what the system is meant to do.
                  > What does it do with jobs and staff?: It targets job adverts, or sorts or rates applicants
                  [Next] [Back] [To the review] [Pages] [Save for later]
                Ana presses To the review: employment = other
                bot:
                  AC-0001 · EU AI Act class, review
                  # CV screener
                  ! Note: 4 earlier answers no longer count: Does it profile people?; Who uses it?; Have we changed it a lot, renamed it, or given it a new purpose?; Since when has it been on the market or in use?
                  All that is needed is answered (9 of 9 questions).
                  These answers come to: Minimal, no case of Art. 5, 6, 50 or 51. Nothing is recorded before you say so.
                  - ✓ The system and us | It learned from data or uses a model that did · Yes · Neither, or other uses too · We use it in our work [Change]
                  - ✓ Forbidden practices | None of these [Change]
                  - ✓ Products and safety | No [Change]
                  - ✓ Sensitive areas | Jobs and staff: hiring, tasks, appraisal, dismissal [Change]
                  - ✓ What it does there | Something else [Change]
                  - ✓ What people see of it | None of these [Change]
                  [Record the class] [Back]
                Lea: which systems are high-risk
                bot:
                  # 1 AI system
                  AI systems in the register, not retired · EU AI Act class High-risk. As of 3 Mar 2027, 10:00.
                  - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
                  [Remind] [Export] [Save]
                Ana presses Record the class
                bot:
                  AC-0001 · EU AI Act class
                  # CV screener
                  ## Minimal
                  The Act asks nothing of this system in particular.
                  Basis: no case of Art. 5, 6, 50 or 51.
                  ## Why
                  Does the system do any of these forbidden things? None of these
                  Is it a product that EU safety law covers, or part of one? No
                  Is the system used in one of these areas? Jobs and staff: hiring, tasks, appraisal, dismissal
                  What does it do with jobs and staff? Something else
                  What do people see or hear of it? None of these
                  Recorded: by Ana Ruiz on 3 Mar 2027, for the second time
                  Form: ai-act-screening, version 1
                  Duties: 1
                  This is a record of the answers, not legal advice. If in doubt, ask Lea Brandt.
                  [Show the duties] [Classify again] [Show the system]
                Lea: which systems are high-risk
                bot:
                  # No AI systems
                  AI systems in the register, not retired · EU AI Act class High-risk. As of 3 Mar 2027, 10:00.
                  Nothing fits.
                  [1 in all] [Save]
                """);

        var recorded = new List<ClassRecorded>();
        await foreach (var happened in talk.Records.History(Screening.Type, "AC-0001", TestContext.Current.CancellationToken))
        {
            if (happened.Event is ClassRecorded one)
                recorded.Add(one);
        }
        Assert.Equal([ActClass.HighRisk, ActClass.Minimal], recorded.Select(r => r.Classification.Class));
        Assert.All(recorded, r => Assert.Equal(Screening.FormNow, r.Form));
        Assert.Equal(["4a", "other"], recorded.Select(r => ((Answer.Choices)r.Answers["employment"]!).Values.Single()));
        var then = await talk.Records.AsOf(AiSystem.Type, "AIS-0001", talk.Office.Now.AddDays(-1), TestContext.Current.CancellationToken);
        Assert.Equal(new ActRecord("AC-0001", ActClass.HighRisk, "Art. 6(2), Annex III 4(a)"), then!.Act);
    }

    [Fact]
    public Task Is_recorded_once_however_often_it_is_pressed() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t.Presses(Ana, "AI Act class").Presses(Ana, "Classify").HasScreened(Ana))
        .Aside(t => t.Presses(Ana, "Record the class"))
        .Forges(Ana, "act.record", ("classification", "AC-0001"))
        .Forges(Ana, "act.save", ("classification", "AC-0001"), ("page", "practices"), ("q.practices", "a"))
        .Reads("""
            Ana forges act.record: classification = AC-0001
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ## Minimal
              The Act asks nothing of this system in particular.
              Basis: no case of Art. 5, 6, 50 or 51.
              ## Why
              Does the system do any of these forbidden things? None of these
              Is it a product that EU safety law covers, or part of one? No
              Is the system used in one of these areas? None of these
              What do people see or hear of it? None of these
              Recorded: by Ana Ruiz on 23 Nov 2026
              Form: ai-act-screening, version 1
              Duties: 1
              This is a record of the answers, not legal advice. If in doubt, ask Lea Brandt.
              [Show the duties] [Classify again] [Show the system]
            Ana forges act.save: classification = AC-0001, page = practices, q.practices = a
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ## Minimal
              The Act asks nothing of this system in particular.
              Basis: no case of Art. 5, 6, 50 or 51.
              ## Why
              Does the system do any of these forbidden things? None of these
              Is it a product that EU safety law covers, or part of one? No
              Is the system used in one of these areas? None of these
              What do people see or hear of it? None of these
              Recorded: by Ana Ruiz on 23 Nov 2026
              Form: ai-act-screening, version 1
              Duties: 1
              This is a record of the answers, not legal advice. If in doubt, ask Lea Brandt.
              [Show the duties] [Classify again] [Show the system]
            """);

    [Fact]
    public Task Is_for_the_owner_and_the_leads() => new Talk()
        .HasRegistered(Ana)
        .Forges(Zoe, "act.start", ("system", "AIS-0001"))
        .Forges(Priya, "act.start", ("system", "AIS-0001"))
        .Aside(t => t.Presses(Ana, "AI Act class").Presses(Ana, "Classify"))
        .Forges(Zoe, "act.open", ("classification", "AC-0001"))
        .Forges(Zoe, "act.save", ("classification", "AC-0001"), ("page", "practices"), ("q.practices", "a"))
        .Forges(Zoe, "act.record", ("classification", "AC-0001"))
        .Forges(Ana, "act.record", ("classification", "AC-0001"))
        .Forges(Ana, "act.record", ("classification", "AC-0099"))
        .Forges(Ana, "act.start", ("system", "AIS-0099"))
        .Forges(Ana, "act.class", ("system", "AIS-0001"))
        .Forges(Ana, "act.duties", ("system", "AIS-0001"))
        .Says(Ana, "which systems are high-risk")
        .Reads("""
            Zoë forges act.start: system = AIS-0001
            bot: Only its owner, whoever registered it or a governance lead may classify it.
            Priya forges act.start: system = AIS-0001
            bot: Only its owner, whoever registered it or a governance lead may classify it.
            Zoë forges act.open: classification = AC-0001
            bot: Only its owner, whoever registered it or a governance lead may classify it.
            Zoë forges act.save: classification = AC-0001, page = practices, q.practices = a
            bot: Only its owner, whoever registered it or a governance lead may classify it.
            Zoë forges act.record: classification = AC-0001
            bot: Only its owner, whoever registered it or a governance lead may classify it.
            Ana forges act.record: classification = AC-0001
            bot:
              AC-0001 · EU AI Act class, review
              # CV screener
              ! Please note: Please complete the marked pages, then record the class.
              7 required answers are missing.
              - The system and us: 3 missing | We use it in our work [Change]
              - Forbidden practices: 1 missing | Nothing answered yet. [Change]
              - Products and safety: 1 missing | Nothing answered yet. [Change]
              - Sensitive areas: 1 missing | Nothing answered yet. [Change]
              - What people see of it: 1 missing | Nothing answered yet. [Change]
              [Complete it] [Back]
            Ana forges act.record: classification = AC-0099
            bot: There is no such screening. Say "my tasks" to see yours.
            Ana forges act.start: system = AIS-0099
            bot: There is no such system in the register. Say status and its name to look for it.
            Ana forges act.class: system = AIS-0001
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              No class under the EU AI Act is recorded yet. Ana Ruiz has begun the screening.
              A few questions lead to it: about five minutes, and you can stop and go on later. Then you see the class, why, and what has to be done from when.
              [Go on classifying] [Show the system]
            Ana forges act.duties: system = AIS-0001
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              No class under the EU AI Act is recorded yet. Ana Ruiz has begun the screening.
              A few questions lead to it: about five minutes, and you can stop and go on later. Then you see the class, why, and what has to be done from when.
              [Go on classifying] [Show the system]
            Ana: which systems are high-risk
            bot:
              # No AI systems
              AI systems in the register, not retired · EU AI Act class High-risk. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [1 in all] [Save]
            """);

    [Fact]
    public Task Is_for_systems_in_the_register() => new Talk()
        .HasDrafted(Ana)
        .Forges(Ana, "act.start", ("system", "AIS-0001"))
        .Forges(Zoe, "act.start", ("system", "AIS-0001"))
        .Aside(t => t.Presses(Ana, "Submit").Presses(Ana, "Retire").Presses(Ana, "Retire", ("reason", "Nobody used it.")))
        .Forges(Ana, "act.start", ("system", "AIS-0001"))
        .Reads("""
            Ana forges act.start: system = AIS-0001
            bot: AIS-0001 is draft, so it cannot be classified now.
            Zoë forges act.start: system = AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Ana forges act.start: system = AIS-0001
            bot:
              AC-0001 · EU AI Act class
              # CV screener
              ■□□□□ Step 1 of 5 · The system and us
              Answer for what the system is used for, or is planned to be used for.
              > How does it come to its results?: –
              > Does it, or what comes out of it, reach the EU?: –
              > Is it only for one of these?: –
              > What are we to this system?: We use it in our work
              [Next] [Pages] [Save for later]
            """);

    [Fact]
    public Task Is_counted_for_the_lead() => new Talk()
        .HasRegistered(Ana).HasClassified(Ana, ("areas", "employment"))
        .HasRegistered(Zoe, "Code assistant", department: "Engineering").HasClassified(Zoe)
        .HasRegistered(Nour, "CV sorter")
        .Says(Lea, "systems by AI Act class")
        .Says(Lea, "which systems are high-risk")
        .PressesAt(Lea, "CV screener", "Open")
        .Says(Max, "which systems are minimal")
        .Says(Lea, "which systems are not classified")
        .Reads("""
            Lea: systems by AI Act class
            bot:
              # 3 AI systems
              AI systems in the register, not retired · by EU AI Act class. As of 23 Nov 2026, 10:00.
              ## By EU AI Act class
              High-risk: 1
              Minimal: 1
              No EU AI Act class: 1
              [Export] [Save] [High-risk (1)] [Minimal (1)] [No EU AI Act class (1)]
            Lea: which systems are high-risk
            bot:
              # 1 AI system
              AI systems in the register, not retired · EU AI Act class High-risk. As of 23 Nov 2026, 10:00.
              - CV screener | AIS-0001 · Submitted · owner Ana Ruiz · Human Resources [Open]
              [Remind] [Export] [Save]
            Lea presses Open at "CV screener"
            bot:
              AIS-0001 · Submitted
              # CV screener
              It is in the register. Next, Ana Ruiz does its impact assessment. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              AI Act: High-risk, Art. 6(2), Annex III 4(a)
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Fundamental-rights assessment: Missing. Art. 27 can require it before first use
              [Full record] [AI Act class] [Further assessments] [History] [Report an incident] [More: [Hand over] [Retire]]
            Max: which systems are minimal
            bot:
              # 1 AI system
              AI systems in the register, not retired · EU AI Act class Minimal. As of 23 Nov 2026, 10:00.
              - Code assistant | AIS-0002 · Submitted · owner Zoë O'Neill · Engineering [Open]
              [Export] [Save]
            Lea: which systems are not classified
            bot:
              # 1 AI system
              AI systems in the register, not retired · not classified. As of 23 Nov 2026, 10:00.
              - CV sorter | AIS-0003 · Submitted · owner نور حداد · Human Resources [Open]
              [Remind] [Export] [Save]
            """);

    private sealed class CountingTable : ITable
    {
        private readonly MemoryTable table = new();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<Row?> Get(string partition, string key, CancellationToken ct)
        {
            Reads++;
            return table.Get(partition, key, ct);
        }

        public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct) =>
            table.Range(partition, from, before, ct);

        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
        {
            Writes++;
            return table.Write(partition, changes, ct);
        }
    }
}
