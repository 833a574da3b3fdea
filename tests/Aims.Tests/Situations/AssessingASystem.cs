using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Ledger;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class AssessingASystem
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Marks_what_is_missing_before_it_can_be_submitted() => new Talk()
        .HasRegistered(Ana)
        .Presses(Ana, "Start the assessment")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "review"))
        .Presses(Ana, "Complete it")
        .Reads("""
            Ana presses Start the assessment
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: –
              > How much does the system do on its own?: –
              > Where does the system come from?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            Ana forges assessment.open: assessment = IA-0001, page = review
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
            Ana presses Complete it
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: –
              > How much does the system do on its own?: –
              > Where does the system come from?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            """);

    [Fact]
    public Task Shows_the_level_and_why() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(
            Ana, ("system-role", "acts"), ("harm-kinds", "money,rights"), ("harm-severity", "serious"), ("harm-likelihood", "often"), ("oversight", "nobody")))
        .Aside(t => t.Presses(Ana, "Answer the risks").HasDismissedTheRisks(Ana))
        .Presses(Ana, "Submit the assessment")
        .Presses(Ana, "Show the system")
        .Presses(Ana, "Assessment")
        .Reads("""
            Ana presses Submit the assessment
            bot:
              IA-0001 · Awaiting approval
              # CV screener
              ## Level 2, limited
              Some things can go wrong, but they can be put right: keep to the measures that you named.
              ## What weighed most
              How bad would that be for one person? Serious, takes long to put right
              How much does the system do on its own? It decides and acts on its own
              How often could that happen? Often
              How does a person watch over the results? Nobody looks at them
              Whom do the results affect? Our own staff
              ## How it was counted
              How much the system does on its own: 4 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 10 of 21 points, weight 3.
              What happens when it is wrong: 0 of 23 points, weight 2.
              How well it is watched: 5 of 24 points, weight 2.
              The total is 21 of 100: level 2, which begins at 17.
              ## What happens next
              Max Keller has been asked to decide. You will be told here.
              [Show the system] [All answers] [Report]
            bot to Max:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks you to approve this AI system.
              Impact: Level 2, limited
              ## What weighed most
              How bad would that be for one person? Serious, takes long to put right
              How much does the system do on its own? It decides and acts on its own
              How often could that happen? Often
              How does a person watch over the results? Nobody looks at them
              Whom do the results affect? Our own staff
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
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
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
              Impact: Level 2, limited
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [Assessment] [Risks] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over]]
            Ana presses Assessment
            bot:
              IA-0001 · Awaiting approval
              # CV screener
              ## Level 2, limited
              Some things can go wrong, but they can be put right: keep to the measures that you named.
              ## What weighed most
              How bad would that be for one person? Serious, takes long to put right
              How much does the system do on its own? It decides and acts on its own
              How often could that happen? Often
              How does a person watch over the results? Nobody looks at them
              Whom do the results affect? Our own staff
              ## How it was counted
              How much the system does on its own: 4 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 10 of 21 points, weight 3.
              What happens when it is wrong: 0 of 23 points, weight 2.
              How well it is watched: 5 of 24 points, weight 2.
              The total is 21 of 100: level 2, which begins at 17.
              ## What happens next
              Max Keller has been asked to decide. You will be told here.
              [Show the system] [All answers] [Report]
            """);

    [Fact]
    public Task Stops_at_a_forbidden_practice_and_tells_the_lead() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(Ana, ("prohibited-practice", "f")))
        .Presses(Ana, "Submit")
        .Says(Max, "my tasks")
        .Presses(Ana, "Show the system")
        .Presses(Ana, "Change answers")
        .PressesAt(Ana, "Limits set by law", "Change")
        .Presses(Ana, "To the review", ("prohibited-practice", "none"))
        .Presses(Ana, "Submit")
        .Reads("""
            Ana presses Submit
            bot:
              IA-0001 · Rejected
              # CV screener
              ## Level 4, critical
              The answers tick a practice on the law's list of forbidden ones. Do not use the system in this way, and talk to the governance lead. (EU AI Act Art. 5(1))
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              ## How it was counted
              How much the system does on its own: 0 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 0 of 21 points, weight 3.
              What happens when it is wrong: 0 of 23 points, weight 2.
              How well it is watched: 0 of 24 points, weight 2.
              The total is 2 of 100: level 1, the lowest.
              It may not be used, whatever the points: The answers tick a practice on the law's list of forbidden ones. Do not use the system in this way, and talk to the governance lead. (EU AI Act Art. 5(1))
              ## What happens next
              It may not be used. If an answer is wrong, change it; otherwise talk to your governance lead.
              [Show the system] [All answers] [Report]
            bot to Lea:
              AIS-0001 · Rejected
              # CV screener
              It may not be used: the law forbids what its assessment says.
              Why
              The answers tick a practice on the law's list of forbidden ones. Do not use the system in this way, and talk to the governance lead. (EU AI Act Art. 5(1))
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 4, critical
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [Assessment] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            Max: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            Ana presses Show the system
            bot:
              AIS-0001 · Rejected
              # CV screener
              It may not be used: the law forbids what its assessment says. If an answer is wrong, change it; otherwise talk to your governance lead.
              Why
              The answers tick a practice on the law's list of forbidden ones. Do not use the system in this way, and talk to the governance lead. (EU AI Act Art. 5(1))
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 4, critical
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Change answers] [Full record] [Assessment] [AI Act class] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Change answers
            bot:
              IA-0001 · Impact assessment, review
              # CV screener
              All that is needed is answered (52 of 52 questions).
              Last time, 23 Nov 2026: level 4, critical. No answer differs since.
              - ✓ The system | Sorts incoming applications for our recruiters. · It drafts or sorts; a person uses the result or not · We bought it from a supplier · Yes, and our use is allowed [Change]
              - ✓ Meant for, and not meant for | Rejecting anybody unread. · Somebody could rely on it alone. · Hardly likely [Change]
              - ✓ Limits set by law | f – read feelings of people at work or school · It reads faces at interviews. · None of these [Change]
              - ✓ The people affected | Our own staff · Up to 100 · Yes, they are told · Yes [Change]
              - ✓ The data | Internal business information · It stays on our own computers · Yes, we have checked [Change]
              - ✓ What it learned from | From us, and we know it well · No, someone has looked [Change]
              - ✓ How it works | Rules that people wrote · It compares words. · With our own cases · Yes, for each result [Change]
              - ✓ Where it is used | Germany; German and English · Yes, we have checked · At a workplace [Change]
              - ✓ Good effects | Recruiters read the fitting applications first. · For us as an organisation · With numbers, before and after [Change]
              - ✓ Bad effects | Nothing worth mentioning [Change]
              [Submit] [Risks] [Back] [All answers] [More pages]
            bot, on Lea's card: AIS-0001 · In assessment | Ana Ruiz is doing its impact assessment. Until it is approved, no real people may be part of the pilot. | [Full record] [AI Act class] [Further assessments] [History] [Report an incident] [More: [Hand over] [Retire]]
            Ana presses Change at "Limits set by law"
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■□□□□□□□□□ Step 3 of 16 · Limits set by law
              Some uses are forbidden, some need special care. If you are unsure, tick the line: someone will look at it with you.
              > Does the system do any of these things?: f – read feelings of people at work or school
              > What exactly does it do there?: It reads faces at interviews.
              > Is the system used in one of these areas?: None of these
              [Next] [Back] [To the review] [Pages] [Hand over, comment, attach] [Save for later]
            Ana presses To the review: prohibited-practice = none
            bot:
              IA-0001 · Impact assessment, review
              # CV screener
              ! Note: One earlier answer no longer counts: What exactly does it do there?
              All that is needed is answered (51 of 51 questions).
              Last time, 23 Nov 2026: level 4, critical. 1 answer differs since.
              - ✓ The system | Sorts incoming applications for our recruiters. · It drafts or sorts; a person uses the result or not · We bought it from a supplier · Yes, and our use is allowed [Change]
              - ✓ Meant for, and not meant for | Rejecting anybody unread. · Somebody could rely on it alone. · Hardly likely [Change]
              - ✓ Limits set by law | None of these · None of these [Change]
              - ✓ The people affected | Our own staff · Up to 100 · Yes, they are told · Yes [Change]
              - ✓ The data | Internal business information · It stays on our own computers · Yes, we have checked [Change]
              - ✓ What it learned from | From us, and we know it well · No, someone has looked [Change]
              - ✓ How it works | Rules that people wrote · It compares words. · With our own cases · Yes, for each result [Change]
              - ✓ Where it is used | Germany; German and English · Yes, we have checked · At a workplace [Change]
              - ✓ Good effects | Recruiters read the fitting applications first. · For us as an organisation · With numbers, before and after [Change]
              - ✓ Bad effects | Nothing worth mentioning [Change]
              [Submit] [Risks] [Back] [All answers] [More pages]
            Ana presses Submit
            bot:
              IA-0001 · Awaiting approval
              # CV screener
              ## Level 1, minimal
              Little can go wrong: the usual care and the AI policy are enough.
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              ## How it was counted
              How much the system does on its own: 0 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 0 of 21 points, weight 3.
              What happens when it is wrong: 0 of 23 points, weight 2.
              How well it is watched: 0 of 24 points, weight 2.
              The total is 2 of 100: level 1, the lowest.
              ## Compared with 23 Nov 2026
              Level: 1, was 4
              Total: 2 of 100, as before
              Answers: 1 changed
              ## What happens next
              Max Keller has been asked to decide. You will be told here.
              [Show the system] [All answers] [What changed] [Report]
            bot to Max:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks you to approve this AI system.
              Impact: Level 1, minimal
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
            bot, on Lea's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over]]
            """);

    [Fact]
    public Task Started_twice_goes_on_where_it_is() => new Talk()
        .HasRegistered(Ana, owner: Nour)
        .Presses(Ana, "Start the assessment")
        .Presses(Ana, "Save for later", ("system-purpose", "Sorts mail."))
        .Forges(Nour, "assessment.start", ("system", "AIS-0001"))
        .Forges(Zoe, "assessment.start", ("system", "AIS-0001"))
        .Reads("""
            Ana presses Start the assessment
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: –
              > How much does the system do on its own?: –
              > Where does the system come from?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            bot, on نور's card: AIS-0001 · In assessment | Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            Ana presses Save for later: system-purpose = Sorts mail.
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ! Done: Your answers are saved.
              1 of 40 questions answered, about 28 minutes left. Go on here, or under "my tasks" on any device.
              [Continue] [Show the system]
            نور forges assessment.start: system = AIS-0001
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: Sorts mail.
              > How much does the system do on its own?: –
              > Where does the system come from?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            Zoë forges assessment.start: system = AIS-0001
            bot: Only its owner or whoever registered it may do that.
            """);

    [Fact]
    public Task Goes_to_the_new_owner_when_the_owner_changes() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Presses(Max, "Ask for changes", ("reason", "Nour should own it.")))
        .Presses(Ana, "Change registration")
        .Presses(Ana, "Next", ("name", "CV sorter"))
        .Presses(Ana, "To the review", ("owner", Nour.Id.Value))
        .Says(Nour, "status AIS-0001")
        .Presses(Nour, "Change answers")
        .Presses(Nour, "Submit")
        .Reads("""
            Ana presses Change registration
            bot:
              AIS-0001 · Changes requested
              # CV screener
              ■□□□□ Step 1 of 5 · Name and purpose
              > Name of the AI system: CV screener
              > What is it for?: Sorts applications so that recruiters read the most fitting ones first.
              [Next] [To the review] [Save for later]
            Ana presses Next: name = CV sorter
            bot:
              AIS-0001 · Changes requested
              # CV sorter
              ■■□□□ Step 2 of 5 · Owner and origin
              > Owner: Ana Ruiz (Human Resources)
              > Department: Human Resources
              > Where does it come from?: A supplier provides it
              > Supplier: Contoso AI
              > How far is it?: Pilot
              [Next] [Back] [To the review] [Save for later]
            Ana presses To the review: owner = nour
            bot:
              AIS-0001 · Changes requested
              # CV sorter
              ■■■■■ Step 5 of 5 · Review
              Your changes are saved. Next, go through the assessment and submit it again.
              ## Name and purpose
              Name: CV sorter
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              [Change name and purpose]
              ## Owner and origin
              Owner: نور حداد
              Department: Human Resources
              Origin: A supplier provides it
              Supplier: Contoso AI
              Stage: Pilot
              [Change owner and origin]
              ## Data and people
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              [Change data and people]
              ## Autonomy and oversight
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              [Change autonomy and oversight]
              [Change answers] [Back]
            نور: status AIS-0001
            bot:
              AIS-0001 · Changes requested
              # CV sorter
              Changes were asked for by Max Keller on 23 Nov 2026, 10:00. Change the registration or the answers, then submit again. Until it is approved, no real people may be part of the pilot.
              Max Keller wrote
              Nour should own it.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: نور حداد
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Change answers] [Change registration] [Full record] [Assessment] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            نور presses Change answers
            bot:
              IA-0001 · Impact assessment, review
              # CV sorter
              All that is needed is answered (51 of 51 questions).
              Last time, 23 Nov 2026: level 1, minimal. No answer differs since.
              - ✓ The system | Sorts incoming applications for our recruiters. · It drafts or sorts; a person uses the result or not · We bought it from a supplier · Yes, and our use is allowed [Change]
              - ✓ Meant for, and not meant for | Rejecting anybody unread. · Somebody could rely on it alone. · Hardly likely [Change]
              - ✓ Limits set by law | None of these · None of these [Change]
              - ✓ The people affected | Our own staff · Up to 100 · Yes, they are told · Yes [Change]
              - ✓ The data | Internal business information · It stays on our own computers · Yes, we have checked [Change]
              - ✓ What it learned from | From us, and we know it well · No, someone has looked [Change]
              - ✓ How it works | Rules that people wrote · It compares words. · With our own cases · Yes, for each result [Change]
              - ✓ Where it is used | Germany; German and English · Yes, we have checked · At a workplace [Change]
              - ✓ Good effects | Recruiters read the fitting applications first. · For us as an organisation · With numbers, before and after [Change]
              - ✓ Bad effects | Nothing worth mentioning [Change]
              [Submit] [Risks] [Back] [All answers] [More pages]
            bot, on Ana's card: IA-0001 · Impact assessment | 51 of 51 questions answered. It is not submitted yet. | [Continue] [All answers] [Report] [Show the system]
            نور presses Submit
            bot:
              IA-0001 · Awaiting approval
              # CV sorter
              ## Level 1, minimal
              Little can go wrong: the usual care and the AI policy are enough.
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              ## How it was counted
              How much the system does on its own: 0 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 0 of 21 points, weight 3.
              What happens when it is wrong: 0 of 23 points, weight 2.
              How well it is watched: 0 of 24 points, weight 2.
              The total is 2 of 100: level 1, the lowest.
              ## Compared with 23 Nov 2026
              Level: 1, as before
              Total: 2 of 100, as before
              Answers: none changed
              ## What happens next
              Max Keller has been asked to decide. You will be told here.
              [Show the system] [All answers] [What changed] [Report]
            bot to Max:
              AP-0002 · AIS-0001 · Waiting for a decision
              # CV sorter
              نور حداد asks you to approve this AI system.
              Max Keller asked for changes on 23 Nov 2026
              Nour should own it.
              Impact: Level 1, minimal
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: نور حداد
              Department: Human Resources
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Answers that changed] [All answers] [Report] [Pass on] [Comment]]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [What changed] [Report]
            """);

    [Fact]
    public Task Of_a_retired_system_leads_nowhere() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(Ana))
        .Aside(t => t.Says(Lea, "status AIS-0001").Presses(Lea, "Retire").Presses(Lea, "Retire", ("afterwards", "NoData"), ("reason", "A trial only.")))
        .Forges(Ana, "assessment.submit", ("assessment", "IA-0001"))
        .Says(Ana, "my tasks")
        .Reads("""
            Ana forges assessment.submit: assessment = IA-0001
            bot: AIS-0001 is retired, so it cannot be sent for approval now.
            Ana: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            """);

    /// <summary>Begun before there was a second version of the form.</summary>
    [Fact]
    public async Task Goes_on_with_the_version_it_was_begun_on()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana);
        await talk.Records.Commit(new Command("long-ago", Ana.Id, talk.Office.Now), async draft =>
        {
            await draft.Apply(AiSystem.Type, "AIS-0001", new AssessmentBegun("IA-0001"), Ct);
            await draft.Apply(Assessment.Type, "IA-0001", Decided<AssessmentEvent>.These(
                new AssessmentStarted1(AssessmentId.From("IA-0001"), "AIS-0001", "CV screener", "impact-assessment", 1, "", [Ana.Id]),
                new PageAnswered("system", Answers.Empty.With("system-role", new Answer.Text("acts")), [], "limits")), Ct);
        }, Ct);

        await talk
            .Forges(Ana, "assessment.open", ("assessment", "IA-0001"))
            .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "system"))
            .HasAnswered(Ana, ("system-role", "acts"), ("oversight", "nobody"))
            .Presses(Ana, "Submit")
            .Reads("""
                Ana forges assessment.open: assessment = IA-0001
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ■■□□□□□□ Step 2 of 8 · Limits set by law
                  Some uses are forbidden, some need special care. If you are unsure, tick the line: someone will look at it with you.
                  > Does the system do any of these things?: –
                  > Is the system used in one of these areas?: –
                  [Next] [Back] [Pages] [Hand over, comment, attach] [Move to version 2] [Save for later]
                Ana forges assessment.open: assessment = IA-0001, page = system
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ■□□□□□□□ Step 1 of 8 · The system
                  What it is for and how you came by it.
                  > What do you use the system for?: –
                  > How much does the system do on its own?: It decides and acts on its own
                  > Where does the system come from?: –
                  > What is known about how it gets its results?: –
                  [Next] [Pages] [Hand over, comment, attach] [Move to version 2] [Save for later]
                Ana presses Submit
                bot:
                  IA-0001 · Awaiting approval
                  # CV screener
                  ## Level 1, minimal
                  Little can go wrong: the usual care and the AI policy are enough.
                  ## What weighed most
                  How much does the system do on its own? It decides and acts on its own
                  How does a person watch over the results? Nobody looks at them
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  ## How it was counted
                  How much the system does on its own: 4 of 10 points, weight 2.
                  The data: 1 of 17 points, weight 2.
                  The people affected: 1 of 13 points, weight 2.
                  What people could lose: 0 of 15 points, weight 3.
                  What happens when it is wrong: 0 of 10 points, weight 2.
                  How well it is watched: 5 of 15 points, weight 2.
                  The total is 13 of 100: level 1, the lowest.
                  ## What happens next
                  Max Keller has been asked to decide. You will be told here.
                  [Show the system] [All answers] [Report]
                bot to Max:
                  AP-0001 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks you to approve this AI system.
                  Impact: Level 1, minimal
                  ## What weighed most
                  How much does the system do on its own? It decides and acts on its own
                  How does a person watch over the results? Nobody looks at them
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
                bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over]]
                """);
    }
}
