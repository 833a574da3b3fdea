using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>From the first word to the approval, as the people live it.</summary>
public sealed class TheMainStory
{
    [Fact]
    public async Task Is_told_in_the_chat()
    {
        var talk = new Talk();
        await talk
            .Says(Ana, "register CV screener")
            .Presses(Ana, "Next", ("purpose", "CVs"))
            .Presses(Ana, "Next", ("purpose", "Sorts applications so that recruiters read the most fitting ones first."))
            .Presses(Ana, "Save for later", ("source", "Supplier"))
            .Reads("""
                Ana: register CV screener
                bot:
                  New
                  # CV screener
                  ■□□□□ Step 1 of 5 · Name and purpose
                  > Name of the AI system: CV screener
                  > What is it for?: –
                  [Next] [Save for later]
                Ana presses Next: purpose = CVs
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ! Problem: One answer needs a look.
                  ■□□□□ Step 1 of 5 · Name and purpose
                  > Name of the AI system: CV screener
                  > What is it for?: CVs
                    ! Please check: Say what it is for, in 10 to 500 characters.
                  [Next] [Save for later] [Cancel registration]
                Ana presses Next: purpose = Sorts applications so that recruiters read the most fitting ones first.
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■■□□□ Step 2 of 5 · Owner and origin
                  > Owner: Ana Ruiz (Human Resources)
                  > Department: Human Resources
                  > Where does it come from?: –
                  > Supplier: –
                  > How far is it?: –
                  [Next] [Back] [Save for later] [Cancel registration]
                Ana presses Save for later: source = Supplier
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ! Done: Saved. You find it under "my tasks", on any device.
                  The registration is not finished yet.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: –
                  Stage: –
                  Impact: Not assessed yet
                  Begun: 23 Nov 2026
                  [Continue] [Cancel registration]
                """);

        await talk
            .Later(TimeSpan.FromDays(1))
            .Says(Ana, "my tasks")
            .PressesAt(Ana, "CV screener", "Continue")
            .Presses(Ana, "Next", ("supplier", "Contoso AI, Recruit Pro"), ("stage", "Pilot"))
            .Presses(Ana, "Back")
            .Presses(Ana, "Next")
            .Presses(Ana, "Next", ("data", "Personal,Internal"), ("people", "Applicants"))
            .Presses(Ana, "Next", ("autonomy", "PersonDecides"), ("oversight", "A recruiter reads every rejection before it is sent."))
            .Presses(Ana, "Submit")
            .Reads("""
                (24 Nov 2026, 10:00)
                Ana: my tasks
                bot:
                  # 2 tasks wait for you
                  The oldest first. As of 24 Nov 2026, 10:00.
                  - Acknowledge: AI policy | version 1.0 · for 22 days · due 2 Dec 2026 [Read]
                  - Finish registering: CV screener | AIS-0001 · for 1 day [Continue]
                Ana presses Continue at "CV screener"
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■■□□□ Step 2 of 5 · Owner and origin
                  > Owner: Ana Ruiz (Human Resources)
                  > Department: Human Resources
                  > Where does it come from?: A supplier provides it
                  > Supplier: –
                  > How far is it?: –
                  [Next] [Back] [Save for later] [Cancel registration]
                Ana presses Next: supplier = Contoso AI, Recruit Pro, stage = Pilot
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■■■□□ Step 3 of 5 · Data and people
                  > What data does it use or produce?: –
                  > Whom do its results concern?: –
                  [Next] [Back] [Save for later] [Cancel registration]
                Ana presses Back
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■■□□□ Step 2 of 5 · Owner and origin
                  > Owner: Ana Ruiz (Human Resources)
                  > Department: Human Resources
                  > Where does it come from?: A supplier provides it
                  > Supplier: Contoso AI, Recruit Pro
                  > How far is it?: Pilot
                  [Next] [Back] [Save for later] [Cancel registration]
                Ana presses Next
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■■■□□ Step 3 of 5 · Data and people
                  > What data does it use or produce?: –
                  > Whom do its results concern?: –
                  [Next] [Back] [Save for later] [Cancel registration]
                Ana presses Next: data = Personal,Internal, people = Applicants
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■■■■□ Step 4 of 5 · Autonomy and oversight
                  > What happens with its results?: –
                  > Who watches over it?: –
                  [Next] [Back] [Save for later] [Cancel registration]
                Ana presses Next: autonomy = PersonDecides, oversight = A recruiter reads every rejection before it is sent.
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■■■■■ Step 5 of 5 · Review
                  Please read it through. When you submit, it is in the register and its owner is asked to assess it.
                  ## Name and purpose
                  Name: CV screener
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  [Change name and purpose]
                  ## Owner and origin
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Origin: A supplier provides it
                  Supplier: Contoso AI, Recruit Pro
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
                  [Submit] [Back] [Cancel registration]
                Ana presses Submit
                bot:
                  AIS-0001 · Submitted
                  # CV screener
                  ! Done: It is submitted.
                  It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Stage: Pilot
                  Impact: Not assessed yet
                  Registered: 24 Nov 2026
                  Record: 35 %: 20 of 31 are missing
                  [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
                bot, on Ana's card: AIS-0001 · Submitted | It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot. | [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
                """);

        await talk
            .Presses(Ana, "Start the assessment")
            .Presses(Ana, "Next", ("system-purpose", "Sorts incoming applications."), ("system-role", "advises"), ("system-origin", "bought"))
            .Presses(Ana, "Next")
            .Presses(Ana, "Next", ("supplier-terms", "yes"))
            .Presses(Ana, "Next", ("use-limits", "Rejecting anybody unread."), ("misuse", "Sorting by photo."), ("misuse-likelihood", "hardly"))
            .Presses(Ana, "Next", ("prohibited-practice", "none"), ("sensitive-area", "employment"))
            .Presses(Ana, "Save for later", ("sensitive-area-part", "weighs"), ("profiles-people", "true"))
            .Presses(Ana, "Continue")
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
                bot, on Ana's card: AIS-0001 · In assessment | Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
                Ana presses Next: system-purpose = Sorts incoming applications., system-role = advises, system-origin = bought
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ! Note: Your answers open one more question: Has anyone checked the supplier's terms of use?
                  ■□□□□□□□□□ Step 1 of 16 · The system
                  What it is for and how you came by it.
                  > What do you use the system for?: Sorts incoming applications.
                  > How much does the system do on its own?: It recommends; a person decides
                  > Where does the system come from?: We bought it from a supplier
                  > Has anyone checked the supplier's terms of use?: –
                  [Next] [Pages] [Hand over, comment, attach] [Save for later]
                Ana presses Next
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ! Problem: One answer needs a look.
                  ■□□□□□□□□□ Step 1 of 16 · The system
                  What it is for and how you came by it.
                  > What do you use the system for?: Sorts incoming applications.
                  > How much does the system do on its own?: It recommends; a person decides
                  > Where does the system come from?: We bought it from a supplier
                  > Has anyone checked the supplier's terms of use?: –
                    ! Please check: This question needs an answer.
                  [Next] [Pages] [Hand over, comment, attach] [Save for later]
                Ana presses Next: supplier-terms = yes
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ■□□□□□□□□□ Step 2 of 16 · Meant for, and not meant for
                  Where its use ends, and what people do beyond that.
                  > What must the system not be used for?: –
                  > What could someone use it for that it is not meant for?: –
                  > How likely is it that someone does that?: –
                  [Next] [Back] [Pages] [Hand over, comment, attach] [Save for later]
                Ana presses Next: use-limits = Rejecting anybody unread., misuse = Sorting by photo., misuse-likelihood = hardly
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ■□□□□□□□□□ Step 3 of 16 · Limits set by law
                  Some uses are forbidden, some need special care. If you are unsure, tick the line: someone will look at it with you.
                  > Does the system do any of these things?: –
                  > Is the system used in one of these areas?: –
                  [Next] [Back] [Pages] [Hand over, comment, attach] [Save for later]
                Ana presses Next: prohibited-practice = none, sensitive-area = employment
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ! Note: Your answers open 2 more questions on this page.
                  ■□□□□□□□□□ Step 3 of 16 · Limits set by law
                  Some uses are forbidden, some need special care. If you are unsure, tick the line: someone will look at it with you.
                  > Does the system do any of these things?: None of these
                  > Is the system used in one of these areas?: Jobs and staff: hiring, tasks, appraisal, dismissal
                  > What part does the system play in that area?: –
                  > Does it rate or describe individual people?: –
                  [Next] [Back] [Pages] [Hand over, comment, attach] [Save for later]
                Ana presses Save for later: sensitive-area-part = weighs, profiles-people = true
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ! Done: Your answers are saved.
                  11 of 43 questions answered, about 22 minutes left. Go on here, or under "my tasks" on any device.
                  [Continue] [Show the system]
                Ana presses Continue
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ■□□□□□□□□□ Step 3 of 16 · Limits set by law
                  Some uses are forbidden, some need special care. If you are unsure, tick the line: someone will look at it with you.
                  > Does the system do any of these things?: None of these
                  > Is the system used in one of these areas?: Jobs and staff: hiring, tasks, appraisal, dismissal
                  > What part does the system play in that area?: Its result weighs in the decision
                  > Does it rate or describe individual people?: Yes
                  [Next] [Back] [Pages] [Hand over, comment, attach] [Save for later]
                """);

        await talk.HasAnswered(Ana, ("sensitive-area", "employment"), ("sensitive-area-part", "weighs"));
        await talk
            .PressesAt(Ana, "The data", "Change")
            .Presses(Ana, "Next", ("data-quality", "partly"))
            .Presses(Ana, "Next", ("data-gaps", "Career changers are rare in it."))
            .Presses(Ana, "To the review")
            .Presses(Ana, "Answer the risks")
            .Aside(t => t.HasReduced(Ana, "A wrong result weighs").Presses(Ana, "To the risks").HasReduced(Ana, "does not cover").Presses(Ana, "To the risks"))
            .Presses(Ana, "Submit the assessment")
            .Reads("""
                Ana presses Change at "The data"
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ■■■□□□□□□□ Step 5 of 16 · The data
                  What goes into the system and where it goes from there.
                  > What data goes into the system?: Internal business information
                  > What happens to data after it is entered?: It stays on our own computers
                  > Does the data fit the people and cases it is used for?: Yes, we have checked
                  [Next] [Back] [To the review] [Pages] [Hand over, comment, attach] [Save for later]
                Ana presses Next: data-quality = partly
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ! Note: Your answers open one more question: Which people or cases are missing or old?
                  ■■■□□□□□□□ Step 5 of 16 · The data
                  What goes into the system and where it goes from there.
                  > What data goes into the system?: Internal business information
                  > What happens to data after it is entered?: It stays on our own computers
                  > Does the data fit the people and cases it is used for?: In part; some people or cases are missing
                  > Which people or cases are missing or old?: –
                  [Next] [Back] [Pages] [Hand over, comment, attach] [Save for later]
                Ana presses Next: data-gaps = Career changers are rare in it.
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ■■■□□□□□□□ Step 6 of 16 · What it learned from
                  A system repeats what was in the data that it learned from, good or bad.
                  > Where does the data come from that it learned from?: From us, and we know it well
                  > Could old unfairness sit in that data?: No, someone has looked
                  [Next] [Back] [To the review] [Pages] [Hand over, comment, attach] [Save for later]
                Ana presses To the review
                bot:
                  IA-0001 · Impact assessment, review
                  # CV screener
                  ! Note: Your answers bring up 2 risks. Say what becomes of each, then submit.
                  All that is needed is answered (54 of 54 questions).
                  - ✓ The system | Sorts incoming applications. · It recommends; a person decides · We bought it from a supplier · Yes, and our use is allowed [Change]
                  - ✓ Meant for, and not meant for | Rejecting anybody unread. · Sorting by photo. · Hardly likely [Change]
                  - ✓ Limits set by law | None of these · Jobs and staff: hiring, tasks, appraisal, dismissal · Its result weighs in the decision · No [Change]
                  - ✓ The people affected | Our own staff · Up to 100 · Yes, they are told · Yes [Change]
                  - ✓ The data | Internal business information · It stays on our own computers · In part; some people or cases are missing · Career changers are rare in it. [Change]
                  - ✓ What it learned from | From us, and we know it well · No, someone has looked [Change]
                  - ✓ How it works | Rules that people wrote · It compares words. · With our own cases · Yes, for each result [Change]
                  - ✓ Where it is used | Germany; German and English · Yes, we have checked · At a workplace [Change]
                  - ✓ Good effects | Recruiters read the fitting applications first. · For us as an organisation · With numbers, before and after [Change]
                  - ✓ Bad effects | Nothing worth mentioning [Change]
                  [Answer the risks] [Back] [All answers] [More pages]
                Ana presses Answer the risks
                bot:
                  AIS-0001 · IA-0001 · Risks
                  # Risks of CV screener
                  ! Please note: Say what becomes of each risk, then submit the assessment.
                  2 risks, 2 not answered yet.
                  - A wrong result weighs in a decision about a person | Brought up by the answers · not answered yet [Answer]
                  - Results are wrong for people or cases that its data does not cover | Brought up by the answers · not answered yet [Answer]
                  [Add a risk] [Back to the answers] [Show the system]
                Ana presses Submit the assessment
                bot:
                  IA-0001 · Awaiting approval
                  # CV screener
                  ## Level 3, high
                  The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  ## What weighed most
                  What part does the system play in that area? Its result weighs in the decision
                  How much does the system do on its own? It recommends; a person decides
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Does the data fit the people and cases it is used for? In part; some people or cases are missing
                  ## How it was counted
                  How much the system does on its own: 5 of 12 points, weight 2.
                  The data: 2 of 23 points, weight 2.
                  The people affected: 1 of 18 points, weight 2.
                  What people could lose: 0 of 21 points, weight 3.
                  What happens when it is wrong: 0 of 23 points, weight 2.
                  How well it is watched: 0 of 24 points, weight 2.
                  The total is 9 of 100: level 1, the lowest.
                  At least level 3, whatever the points: The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  ## What happens next
                  Max Keller has been asked to decide. You will be told here.
                  [Show the system] [All answers] [Report]
                bot to Max:
                  AP-0001 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks you to approve this AI system.
                  Impact: Level 3, high
                  Risks: 2 low, as treated
                  ## What weighed most
                  The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  What part does the system play in that area? Its result weighs in the decision
                  How much does the system do on its own? It recommends; a person decides
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Does the data fit the people and cases it is used for? In part; some people or cases are missing
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: A recruiter reads every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Asked: 24 Nov 2026, 10:00, please decide by 1 Dec 2026
                  Step 1 of 2: waits for Max Keller
                  Step 2 of 2: then a governance lead
                  > Your reason: –
                  [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
                bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [Risks] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over]]
                """);

        await talk
            .Presses(Max, "Ask for changes")
            .Presses(Max, "Ask for changes", ("reason", "Please say who checks rejected applications."))
            .Reads("""
                Max presses Ask for changes
                bot:
                  AP-0001 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks you to approve this AI system.
                  Impact: Level 3, high
                  Risks: 2 low, as treated
                  ## What weighed most
                  The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  What part does the system play in that area? Its result weighs in the decision
                  How much does the system do on its own? It recommends; a person decides
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Does the data fit the people and cases it is used for? In part; some people or cases are missing
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: A recruiter reads every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Asked: 24 Nov 2026, 10:00, please decide by 1 Dec 2026
                  Step 1 of 2: waits for Max Keller
                  Step 2 of 2: then a governance lead
                  > Your reason: –
                    ! Please check: Say why, so that the owner knows what to do.
                  [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
                Max presses Ask for changes: reason = Please say who checks rejected applications.
                bot:
                  AP-0001 · AIS-0001 · Changes requested
                  # CV screener
                  Changes requested by Max Keller on 24 Nov 2026, 10:00.
                  Reason
                  Please say who checks rejected applications.
                  Impact: Level 3, high
                  Risks: 2 low, as treated
                  ## What weighed most
                  The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  What part does the system play in that area? Its result weighs in the decision
                  How much does the system do on its own? It recommends; a person decides
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Does the data fit the people and cases it is used for? In part; some people or cases are missing
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: A recruiter reads every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Asked: 24 Nov 2026, 10:00, please decide by 1 Dec 2026
                  Step 1 of 2: Changes requested by Max Keller on 24 Nov 2026: "Please say who checks rejected applications."
                  Step 2 of 2: not asked
                  Decided on: AIS-0001 as of version 10, ########
                  [Risks] [Report]
                bot to Ana:
                  AIS-0001 · Changes requested
                  # CV screener
                  Changes were asked for by Max Keller on 24 Nov 2026, 10:00. Change the registration or the answers, then submit again. Until it is approved, no real people may be part of the pilot.
                  Max Keller wrote
                  Please say who checks rejected applications.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Stage: Pilot
                  Impact: Level 3, high
                  Registered: 24 Nov 2026
                  Record: 35 %: 20 of 31 are missing
                  [Change answers] [Change registration] [Full record] [Assessment] [Risks] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                bot, on Ana's card: AIS-0001 · Changes requested | Changes were asked for by Max Keller on 24 Nov 2026, 10:00. Change the registration or the answers, then submit again. Until it is approved, no real people may be part of the pilot. | [Change answers] [Change registration] [Full record] [Assessment] [Risks] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                bot, on Ana's card: IA-0001 · Changes requested | ## Level 3, high | [Show the system] [All answers] [Report]
                """);

        await talk
            .Says(Ana, "my tasks")
            .PressesAt(Ana, "CV screener", "Open")
            .Presses(Ana, "Change registration")
            .Presses(Ana, "Next")
            .Presses(Ana, "Next")
            .Presses(Ana, "Next")
            .Presses(Ana, "Next", ("oversight", "Two recruiters read every rejection before it is sent."))
            .Presses(Ana, "Change answers")
            .Presses(Ana, "More pages")
            .PressesAt(Ana, "Who keeps an eye on it", "Change")
            .Presses(Ana, "To the review", ("oversight-role", "Two recruiters"))
            .Presses(Ana, "Submit")
            .Reads("""
                Ana: my tasks
                bot:
                  # 3 tasks wait for you
                  The oldest first. As of 24 Nov 2026, 10:00.
                  - Acknowledge: AI policy | version 1.0 · for 22 days · due 2 Dec 2026 [Read]
                  - Change as asked: CV screener | AIS-0001 · for less than a minute · due 24 Dec 2026 [Open]
                  - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 24 Dec 2026 [Open]
                Ana presses Open at "CV screener"
                bot:
                  AIS-0001 · Changes requested
                  # CV screener
                  Changes were asked for by Max Keller on 24 Nov 2026, 10:00. Change the registration or the answers, then submit again. Until it is approved, no real people may be part of the pilot.
                  Max Keller wrote
                  Please say who checks rejected applications.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Stage: Pilot
                  Impact: Level 3, high
                  Registered: 24 Nov 2026
                  Record: 35 %: 20 of 31 are missing
                  [Change answers] [Change registration] [Full record] [Assessment] [Risks] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                Ana presses Change registration
                bot:
                  AIS-0001 · Changes requested
                  # CV screener
                  ■□□□□ Step 1 of 5 · Name and purpose
                  > Name of the AI system: CV screener
                  > What is it for?: Sorts applications so that recruiters read the most fitting ones first.
                  [Next] [To the review] [Save for later]
                Ana presses Next
                bot:
                  AIS-0001 · Changes requested
                  # CV screener
                  ■■□□□ Step 2 of 5 · Owner and origin
                  > Owner: Ana Ruiz (Human Resources)
                  > Department: Human Resources
                  > Where does it come from?: A supplier provides it
                  > Supplier: Contoso AI, Recruit Pro
                  > How far is it?: Pilot
                  [Next] [Back] [To the review] [Save for later]
                Ana presses Next
                bot:
                  AIS-0001 · Changes requested
                  # CV screener
                  ■■■□□ Step 3 of 5 · Data and people
                  > What data does it use or produce?: Internal information, Personal data (names, mail, behaviour …)
                  > Whom do its results concern?: Job applicants
                  [Next] [Back] [To the review] [Save for later]
                Ana presses Next
                bot:
                  AIS-0001 · Changes requested
                  # CV screener
                  ■■■■□ Step 4 of 5 · Autonomy and oversight
                  > What happens with its results?: It suggests; a person decides
                  > Who watches over it?: A recruiter reads every rejection before it is sent.
                  [Next] [Back] [To the review] [Save for later]
                Ana presses Next: oversight = Two recruiters read every rejection before it is sent.
                bot:
                  AIS-0001 · Changes requested
                  # CV screener
                  ■■■■■ Step 5 of 5 · Review
                  Your changes are saved. Next, go through the assessment and submit it again.
                  ## Name and purpose
                  Name: CV screener
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  [Change name and purpose]
                  ## Owner and origin
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Origin: A supplier provides it
                  Supplier: Contoso AI, Recruit Pro
                  Stage: Pilot
                  [Change owner and origin]
                  ## Data and people
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  [Change data and people]
                  ## Autonomy and oversight
                  Results: It suggests; a person decides
                  Oversight: Two recruiters read every rejection before it is sent.
                  [Change autonomy and oversight]
                  [Change answers] [Back]
                Ana presses Change answers
                bot:
                  IA-0001 · Impact assessment, review
                  # CV screener
                  All that is needed is answered (54 of 54 questions).
                  Last time, 24 Nov 2026: level 3, high. No answer differs since.
                  - ✓ The system | Sorts incoming applications. · It recommends; a person decides · We bought it from a supplier · Yes, and our use is allowed [Change]
                  - ✓ Meant for, and not meant for | Rejecting anybody unread. · Sorting by photo. · Hardly likely [Change]
                  - ✓ Limits set by law | None of these · Jobs and staff: hiring, tasks, appraisal, dismissal · Its result weighs in the decision · No [Change]
                  - ✓ The people affected | Our own staff · Up to 100 · Yes, they are told · Yes [Change]
                  - ✓ The data | Internal business information · It stays on our own computers · In part; some people or cases are missing · Career changers are rare in it. [Change]
                  - ✓ What it learned from | From us, and we know it well · No, someone has looked [Change]
                  - ✓ How it works | Rules that people wrote · It compares words. · With our own cases · Yes, for each result [Change]
                  - ✓ Where it is used | Germany; German and English · Yes, we have checked · At a workplace [Change]
                  - ✓ Good effects | Recruiters read the fitting applications first. · For us as an organisation · With numbers, before and after [Change]
                  - ✓ Bad effects | Nothing worth mentioning [Change]
                  [Submit] [Risks] [Back] [All answers] [More pages]
                bot, on Ana's card: AIS-0001 · In assessment | Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [Risks] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                bot, on Ana's card: IA-0001 · Impact assessment | 54 of 54 questions answered. It is not submitted yet. | [Continue] [All answers] [Report] [Show the system]
                bot, on Ana's card: AIS-0001 · In assessment | Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [Risks] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                Ana presses More pages
                bot:
                  IA-0001 · Impact assessment, review
                  # CV screener
                  All that is needed is answered (54 of 54 questions).
                  Last time, 24 Nov 2026: level 3, high. No answer differs since.
                  - ✓ Equal treatment | No, we have tested it · We compared women and men, 600 cases of 2025. [Change]
                  - ✓ Mistakes and attacks | Someone sees it before it matters · We check samples regularly · Yes · Hardly: only we feed it [Change]
                  - ✓ Who keeps an eye on it | Looks at each result before it is used · Team lead recruiting · Yes · At times · Yes [Change]
                  - ✓ When someone objects | They are told whom to turn to · Head of human resources · Yes [Change]
                  - ✓ What you do about it | Two people check each rejection. · 31 January 2027 · Little · Every team practises for an hour. [Change]
                  - ✓ Keeping watch | At least every month · How often it is right · If one applicant in a hundred complains. · None. [Change]
                  [Submit] [Risks] [Back] [All answers] [First pages]
                Ana presses Change at "Who keeps an eye on it"
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ■■■■■■■■□□ Step 13 of 16 · Who keeps an eye on it
                  A person must be able to understand, question and stop the system.
                  > How does a person watch over the results?: Looks at each result before it is used
                  > Which role watches over it?: Team lead recruiting
                  > Has that person learned what the system gets wrong?: Yes
                  > How often does that person decide against it?: At times
                  > Can someone on your side switch it off at once?: Yes
                  [Next] [Back] [To the review] [Pages] [Hand over, comment, attach] [Save for later]
                Ana presses To the review: oversight-role = Two recruiters
                bot:
                  IA-0001 · Impact assessment, review
                  # CV screener
                  All that is needed is answered (54 of 54 questions).
                  Last time, 24 Nov 2026: level 3, high. 1 answer differs since.
                  - ✓ The system | Sorts incoming applications. · It recommends; a person decides · We bought it from a supplier · Yes, and our use is allowed [Change]
                  - ✓ Meant for, and not meant for | Rejecting anybody unread. · Sorting by photo. · Hardly likely [Change]
                  - ✓ Limits set by law | None of these · Jobs and staff: hiring, tasks, appraisal, dismissal · Its result weighs in the decision · No [Change]
                  - ✓ The people affected | Our own staff · Up to 100 · Yes, they are told · Yes [Change]
                  - ✓ The data | Internal business information · It stays on our own computers · In part; some people or cases are missing · Career changers are rare in it. [Change]
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
                  ## Level 3, high
                  The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  ## What weighed most
                  What part does the system play in that area? Its result weighs in the decision
                  How much does the system do on its own? It recommends; a person decides
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Does the data fit the people and cases it is used for? In part; some people or cases are missing
                  ## How it was counted
                  How much the system does on its own: 5 of 12 points, weight 2.
                  The data: 2 of 23 points, weight 2.
                  The people affected: 1 of 18 points, weight 2.
                  What people could lose: 0 of 21 points, weight 3.
                  What happens when it is wrong: 0 of 23 points, weight 2.
                  How well it is watched: 0 of 24 points, weight 2.
                  The total is 9 of 100: level 1, the lowest.
                  At least level 3, whatever the points: The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  ## Compared with 24 Nov 2026
                  Level: 3, as before
                  Total: 9 of 100, as before
                  Answers: 1 changed
                  ## What happens next
                  Max Keller has been asked to decide. You will be told here.
                  [Show the system] [All answers] [What changed] [Report]
                bot to Max:
                  AP-0002 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks you to approve this AI system.
                  Max Keller asked for changes on 24 Nov 2026
                  Please say who checks rejected applications.
                  Impact: Level 3, high
                  Risks: 2 low, as treated
                  ## What weighed most
                  The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  What part does the system play in that area? Its result weighs in the decision
                  How much does the system do on its own? It recommends; a person decides
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Does the data fit the people and cases it is used for? In part; some people or cases are missing
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: Two recruiters read every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Asked: 24 Nov 2026, 10:00, please decide by 1 Dec 2026
                  Step 1 of 2: waits for Max Keller
                  Step 2 of 2: then a governance lead
                  > Your reason: –
                  [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Answers that changed] [Risks] [All answers] [Report] [Pass on] [Comment]]
                bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [Risks] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over]]
                bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 3, high | [Show the system] [All answers] [What changed] [Report]
                bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [Risks] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over]]
                """);

        await talk
            .Presses(Max, "Approve")
            .Presses(Lea, "Approve")
            .Reads("""
                Max presses Approve
                bot:
                  AP-0002 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks Lea Brandt to approve this AI system.
                  Max Keller asked for changes on 24 Nov 2026
                  Please say who checks rejected applications.
                  Impact: Level 3, high
                  Risks: 2 low, as treated
                  ## What weighed most
                  The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  What part does the system play in that area? Its result weighs in the decision
                  How much does the system do on its own? It recommends; a person decides
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Does the data fit the people and cases it is used for? In part; some people or cases are missing
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: Two recruiters read every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Asked: 24 Nov 2026, 10:00, please decide by 1 Dec 2026
                  Step 1 of 2: Approved by Max Keller on 24 Nov 2026
                  Step 2 of 2: waits for Lea Brandt
                  [Answers that changed] [Risks] [All answers] [More: [Report] [Comment]]
                bot to Lea:
                  AP-0002 · AIS-0001 · Waiting for a decision
                  # CV screener
                  Ana Ruiz asks you to approve this AI system.
                  Max Keller asked for changes on 24 Nov 2026
                  Please say who checks rejected applications.
                  Impact: Level 3, high
                  Risks: 2 low, as treated
                  ## What weighed most
                  The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  What part does the system play in that area? Its result weighs in the decision
                  How much does the system do on its own? It recommends; a person decides
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Does the data fit the people and cases it is used for? In part; some people or cases are missing
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: Two recruiters read every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Asked: 24 Nov 2026, 10:00, please decide by 1 Dec 2026
                  Step 1 of 2: Approved by Max Keller on 24 Nov 2026
                  Step 2 of 2: waits for Lea Brandt
                  > Your reason: –
                  [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Answers that changed] [Risks] [All answers] [Report] [Pass on] [Comment]]
                bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Lea Brandt to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [Risks] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over]]
                bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 3, high | [Show the system] [All answers] [What changed] [Report]
                bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Lea Brandt to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [Risks] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over]]
                bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 3, high | [Show the system] [All answers] [What changed] [Report]
                Lea presses Approve
                bot:
                  AP-0002 · AIS-0001 · Approved
                  # CV screener
                  Approved by Max Keller and Lea Brandt on 24 Nov 2026, 10:00.
                  Impact: Level 3, high
                  Risks: 2 low, as treated
                  ## What weighed most
                  The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
                  What part does the system play in that area? Its result weighs in the decision
                  How much does the system do on its own? It recommends; a person decides
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  Does the data fit the people and cases it is used for? In part; some people or cases are missing
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Data: Internal information; Personal data (names, mail, behaviour …)
                  Concerns: Job applicants
                  Results: It suggests; a person decides
                  Oversight: Two recruiters read every rejection before it is sent.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Asked: 24 Nov 2026, 10:00, please decide by 1 Dec 2026
                  Step 1 of 2: Approved by Max Keller on 24 Nov 2026
                  Step 2 of 2: Approved by Lea Brandt on 24 Nov 2026
                  Decided on: AIS-0001 as of version 15, ########
                  [Risks] [Report]
                bot to Ana:
                  AIS-0001 · Approved
                  # CV screener
                  Approved by Max Keller and Lea Brandt on 24 Nov 2026, 10:00. It may be used as it is registered.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI, Recruit Pro
                  Stage: Pilot
                  Impact: Level 3, high
                  Registered: 24 Nov 2026
                  Record: 35 %: 20 of 31 are missing
                  Next review: 24 May 2027
                  [Go live] [Full record] [Assessment] [Risks] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                bot, on Max's card: AP-0002 · AIS-0001 · Approved | Approved by Max Keller and Lea Brandt on 24 Nov 2026, 10:00. | [Risks] [Report]
                bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller and Lea Brandt on 24 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Risks] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                bot, on Ana's card: IA-0001 · Approved | ## Level 3, high | [Show the system] [All answers] [What changed] [Report]
                bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller and Lea Brandt on 24 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Risks] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                bot, on Ana's card: IA-0001 · Approved | ## Level 3, high | [Show the system] [All answers] [What changed] [Report]
                """);
    }
}
