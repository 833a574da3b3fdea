using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class ApprovingWithConditions
{
    [Fact]
    public Task Makes_a_task_of_each_and_tells_when_it_is_met() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Approve with conditions", ("reason", "A good start."))
        .Presses(Max, "Add a condition", ("condition-what-1", "Compare the results of women and men."), ("condition-owner-1", "nour"), ("condition-due-1", "2026-12-18"))
        .Presses(Max, "Approve with these", ("condition-what-2", "Tell applicants."), ("condition-owner-2", "ana"), ("condition-due-2", "2026-12-01"))
        .Says(Nour, "my tasks")
        .PressesAt(Nour, "Meet a condition", "Open")
        .Presses(Nour, "It is met")
        .Presses(Nour, "It is met", ("proof", "No difference in 600 cases: https://contoso.example/sheet"))
        .Says(Nour, "my tasks")
        .Says(Lea, "open conditions")
        .Says(Zoe, "open conditions")
        .Reads("""
            Max presses Approve with conditions: reason = A good start.
            bot:
              AP-0001 · AIS-0001
              # Approve with conditions: CV screener
              It is approved, and each condition becomes a task of whoever answers for it. You are told when it is met.
              > What has to be done?: –
              > Who answers for it?: –
              > By when?: –
              > Your reason (optional): A good start.
              [Approve with these] [Add a condition] [Back]
            Max presses Add a condition: condition-what-1 = Compare the results of women and men., condition-owner-1 = nour, condition-due-1 = 2026-12-18
            bot:
              AP-0001 · AIS-0001
              # Approve with conditions: CV screener
              It is approved, and each condition becomes a task of whoever answers for it. You are told when it is met.
              > What has to be done?: Compare the results of women and men.
              > Who answers for it?: نور حداد (Human Resources)
              > By when?: 2026-12-18
              > What has to be done? (2): –
              > Who answers for it? (2): –
              > By when? (2): –
              > Your reason (optional): A good start.
              [Approve with these] [Add a condition] [Back]
            Max presses Approve with these: condition-what-2 = Tell applicants., condition-owner-2 = ana, condition-due-2 = 2026-12-01
            bot:
              AP-0001 · AIS-0001 · Approved, 2 of its conditions open
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              Reason
              A good start.
              ## Conditions, not met yet
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Open]
              - Tell applicants. | Ana Ruiz · due 1 Dec 2026 [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            bot to Ana:
              AIS-0001 · Approved, 2 conditions open
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. 2 conditions are still to be met. It may be used as it is registered.
              Max Keller wrote
              A good start.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to نور:
              AP-0001 · AIS-0001 · Approved, 2 of its conditions open
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              Reason
              A good start.
              ## Conditions, not met yet
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Open]
              - Tell applicants. | Ana Ruiz · due 1 Dec 2026 [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            نور: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Meet a condition of CV screener: Compare the results of women and men. | AP-0001 · for less than a minute · due 18 Dec 2026 [Open]
            نور presses Open at "Meet a condition"
            bot:
              AP-0001 · AIS-0001 · Condition
              # Compare the results of women and men.
              A condition of the approval of CV screener, set by Max Keller.
              Condition
              Compare the results of women and men.
              Stands: نور حداد · due 18 Dec 2026
              > What was done, and how can that be seen?: –
              [It is met] [Show the request]
            نور presses It is met
            bot:
              AP-0001 · AIS-0001 · Condition
              # Compare the results of women and men.
              A condition of the approval of CV screener, set by Max Keller.
              Condition
              Compare the results of women and men.
              Stands: نور حداد · due 18 Dec 2026
              > What was done, and how can that be seen?: –
                ! Please check: Say what was done, or where it can be seen.
              [It is met] [Show the request]
            نور presses It is met: proof = No difference in 600 cases: https://contoso.example/sheet
            bot:
              AP-0001 · AIS-0001 · Approved, 1 of its conditions open
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              Reason
              A good start.
              ## Conditions, 1 of 2 open
              - Tell applicants. | Ana Ruiz · due 1 Dec 2026 [Open]
              - Compare the results of women and men. | Met by نور حداد on 23 Nov 2026: No difference in 600 cases: https://contoso.example/sheet [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            bot to Max:
              AP-0001 · AIS-0001 · Approved, 1 of its conditions open
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              Reason
              A good start.
              ## Conditions, 1 of 2 open
              - Tell applicants. | Ana Ruiz · due 1 Dec 2026 [Open]
              - Compare the results of women and men. | Met by نور حداد on 23 Nov 2026: No difference in 600 cases: https://contoso.example/sheet [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            bot, on Max's card: AP-0001 · AIS-0001 · Approved, 1 of its conditions open | Approved by Max Keller on 23 Nov 2026, 10:00. | [Report]
            bot, on نور's card: AP-0001 · AIS-0001 · Approved, 1 of its conditions open | Approved by Max Keller on 23 Nov 2026, 10:00. | [Report]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved, 1 condition open | Approved by Max Keller on 23 Nov 2026, 10:00. 1 condition is still to be met. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            نور: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            Lea: open conditions
            bot:
              # 1 condition
              Conditions of what still stands · state Open. As of 23 Nov 2026, 10:00.
              - Tell applicants. | CV screener · owner Ana Ruiz · due 1 Dec 2026 [Open]
              [Remind] [Export] [Save]
            Zoë: open conditions
            bot:
              # No conditions
              Conditions of what still stands · state Open. Those that you answer for, and those of risks and approvals that you may see. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [Save]
            """);

    [Fact]
    public Task Asks_again_for_what_is_wrong() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Approve with conditions")
        .Presses(Max, "Approve with these")
        .Presses(Max, "Approve with these", ("condition-what-1", "Tell applicants."))
        .Presses(Max, "Approve with these", ("condition-owner-1", "ana"), ("condition-due-1", "2026-11-01"))
        .Forges(Max, "approval.approve-with", ("approval", "AP-0001"), ("rows", "99"), ("condition-what-1", "Tell applicants."), ("condition-owner-1", "nobody-we-know"), ("condition-due-1", "soon"))
        .Forges(Zoe, "approval.approve-with", ("approval", "AP-0001"), ("condition-what-1", "Pay me."), ("condition-owner-1", "ana"), ("condition-due-1", "2026-12-01"))
        .Forges(Ana, "approval.approve-with", ("approval", "AP-0001"), ("condition-what-1", "Pay me."), ("condition-owner-1", "ana"), ("condition-due-1", "2026-12-01"))
        .Presses(Max, "Back")
        .Reads("""
            Max presses Approve with conditions
            bot:
              AP-0001 · AIS-0001
              # Approve with conditions: CV screener
              It is approved, and each condition becomes a task of whoever answers for it. You are told when it is met.
              > What has to be done?: –
              > Who answers for it?: –
              > By when?: –
              > Your reason (optional): –
              [Approve with these] [Add a condition] [Back]
            Max presses Approve with these
            bot:
              AP-0001 · AIS-0001
              # Approve with conditions: CV screener
              It is approved, and each condition becomes a task of whoever answers for it. You are told when it is met.
              > What has to be done?: –
                ! Please check: Say what has to be done, in a sentence.
              > Who answers for it?: –
              > By when?: –
              > Your reason (optional): –
              [Approve with these] [Add a condition] [Back]
            Max presses Approve with these: condition-what-1 = Tell applicants.
            bot:
              AP-0001 · AIS-0001
              # Approve with conditions: CV screener
              It is approved, and each condition becomes a task of whoever answers for it. You are told when it is met.
              > What has to be done?: Tell applicants.
              > Who answers for it?: –
                ! Please check: Choose the colleague who answers for it.
              > By when?: –
              > Your reason (optional): –
              [Approve with these] [Add a condition] [Back]
            Max presses Approve with these: condition-owner-1 = ana, condition-due-1 = 2026-11-01
            bot:
              AP-0001 · AIS-0001
              # Approve with conditions: CV screener
              It is approved, and each condition becomes a task of whoever answers for it. You are told when it is met.
              > What has to be done?: Tell applicants.
              > Who answers for it?: Ana Ruiz (Human Resources)
              > By when?: 2026-11-01
                ! Please check: Choose today or a later day, at most 2 years ahead.
              > Your reason (optional): –
              [Approve with these] [Add a condition] [Back]
            Max forges approval.approve-with: approval = AP-0001, rows = 99, condition-what-1 = Tell applicants., condition-owner-1 = nobody-we-know, condition-due-1 = soon
            bot:
              AP-0001 · AIS-0001
              # Approve with conditions: CV screener
              It is approved, and each condition becomes a task of whoever answers for it. You are told when it is met.
              > What has to be done?: Tell applicants.
              > Who answers for it?: –
                ! Please check: Choose the colleague who answers for it.
              > By when?: –
              > What has to be done? (2): –
              > Who answers for it? (2): –
              > By when? (2): –
              > What has to be done? (3): –
              > Who answers for it? (3): –
              > By when? (3): –
              > What has to be done? (4): –
              > Who answers for it? (4): –
              > By when? (4): –
              > What has to be done? (5): –
              > Who answers for it? (5): –
              > By when? (5): –
              > Your reason (optional): –
              [Approve with these] [Back]
            Zoë forges approval.approve-with: approval = AP-0001, condition-what-1 = Pay me., condition-owner-1 = ana, condition-due-1 = 2026-12-01
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Ana forges approval.approve-with: approval = AP-0001, condition-what-1 = Pay me., condition-owner-1 = ana, condition-due-1 = 2026-12-01
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: Nobody decides on their own request.
              Ana Ruiz asks Max Keller to approve this AI system.
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
              [All answers] [Report] [Comment] [Withdraw]
            Max presses Back
            bot:
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
            """);

    [Fact]
    public Task Is_done_once_however_often_it_is_pressed() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Forges(Max, "approval.approve-with", ("approval", "AP-0001"), ("command", "conditions-0001"), ("condition-what-1", "Another."), ("condition-owner-1", "ana"), ("condition-due-1", "2026-12-01"))
        .Aside(t => t.Forges(Nour, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("command", "condition-met-1"), ("proof", "Done.")))
        .Forges(Nour, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("command", "condition-met-1"), ("proof", "Done."))
        .Forges(Nour, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("proof", "Done differently."))
        .Reads("""
            Max forges approval.approve-with: approval = AP-0001, command = conditions-0001, condition-what-1 = Another., condition-owner-1 = ana, condition-due-1 = 2026-12-01
            bot:
              AP-0001 · AIS-0001 · Approved, 1 of its conditions open
              # CV screener
              ! Note: You have decided on this before. Nothing has changed.
              Approved by Max Keller on 23 Nov 2026, 10:00.
              ## Conditions, not met yet
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            نور forges approval.condition.meet: approval = AP-0001, condition = 1, command = condition-met-1, proof = Done.
            bot:
              AP-0001 · AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              ## Conditions, all met
              - Compare the results of women and men. | Met by نور حداد on 23 Nov 2026: Done. [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            نور forges approval.condition.meet: approval = AP-0001, condition = 1, proof = Done differently.
            bot:
              AP-0001 · AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              ## Conditions, all met
              - Compare the results of women and men. | Met by نور حداد on 23 Nov 2026: Done. [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            """);

    [Fact]
    public Task A_condition_is_not_for_others_to_meet_or_to_move() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Forges(Zoe, "approval.condition", ("approval", "AP-0001"), ("condition", "1"))
        .Forges(Zoe, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("proof", "Done."))
        .Forges(Lea, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("proof", "Done."))
        .Forges(Max, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("proof", "Done."))
        .Forges(Nour, "approval.condition.move", ("approval", "AP-0001"), ("condition", "1"), ("condition-due", "2027-11-01"))
        .Forges(Nour, "approval.condition", ("approval", "AP-0001"), ("condition", "7"))
        .Reads("""
            Zoë forges approval.condition: approval = AP-0001, condition = 1
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Zoë forges approval.condition.meet: approval = AP-0001, condition = 1, proof = Done.
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Lea forges approval.condition.meet: approval = AP-0001, condition = 1, proof = Done.
            bot:
              AP-0001 · AIS-0001 · Condition
              # Compare the results of women and men.
              ! Note: Only whoever answers for the condition, or the owner of the system, may say that it is met.
              A condition of the approval of CV screener, set by Max Keller.
              Condition
              Compare the results of women and men.
              Stands: نور حداد · due 18 Dec 2026
              [Show the request]
            Max forges approval.condition.meet: approval = AP-0001, condition = 1, proof = Done.
            bot:
              AP-0001 · AIS-0001 · Condition
              # Compare the results of women and men.
              ! Note: Only whoever answers for the condition, or the owner of the system, may say that it is met.
              A condition of the approval of CV screener, set by Max Keller.
              Condition
              Compare the results of women and men.
              Stands: نور حداد · due 18 Dec 2026
              [Change who or when] [Show the request]
            نور forges approval.condition.move: approval = AP-0001, condition = 1, condition-due = 2027-11-01
            bot:
              AP-0001 · AIS-0001 · Approved, 1 of its conditions open
              # CV screener
              ! Note: Only whoever set the condition, or the owner of the system, may give it to somebody else or another day.
              Approved by Max Keller on 23 Nov 2026, 10:00.
              ## Conditions, not met yet
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            نور forges approval.condition: approval = AP-0001, condition = 7
            bot:
              AP-0001 · AIS-0001 · Approved, 1 of its conditions open
              # CV screener
              ! Note: There is no such condition.
              Approved by Max Keller on 23 Nov 2026, 10:00.
              ## Conditions, not met yet
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            """);

    [Fact]
    public Task A_condition_goes_to_somebody_else_or_another_day() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Presses(Max, "Open")
        .Presses(Max, "Change who or when")
        .Presses(Max, "Save", ("condition-due", "2026-01-01"))
        .Presses(Max, "Save", ("condition-owner", "zoe"), ("condition-due", "2026-12-24"))
        .Says(Nour, "my tasks")
        .Later(TimeSpan.FromDays(40))
        .Says(Zoe, "my tasks")
        .Says(Max, "open conditions")
        .Says(Ingrid, "what is overdue")
        .Reads("""
            Max presses Open
            bot:
              AP-0001 · AIS-0001 · Condition
              # Compare the results of women and men.
              A condition of the approval of CV screener, set by Max Keller.
              Condition
              Compare the results of women and men.
              Stands: نور حداد · due 18 Dec 2026
              [Change who or when] [Show the request]
            Max presses Change who or when
            bot:
              AP-0001 · AIS-0001 · Condition
              # Change who or when
              Condition
              Compare the results of women and men.
              نور حداد · due 18 Dec 2026. Whoever answers for it, and whoever set it, is told.
              > Who answers for it?: نور حداد (Human Resources)
              > By when?: 2026-12-18
              [Save] [Back]
            Max presses Save: condition-due = 2026-01-01
            bot:
              AP-0001 · AIS-0001 · Condition
              # Change who or when
              Condition
              Compare the results of women and men.
              نور حداد · due 18 Dec 2026. Whoever answers for it, and whoever set it, is told.
              > Who answers for it?: نور حداد (Human Resources)
              > By when?: 2026-01-01
                ! Please check: Choose today or a later day, at most 2 years ahead.
              [Save] [Back]
            Max presses Save: condition-owner = zoe, condition-due = 2026-12-24
            bot:
              AP-0001 · AIS-0001 · Approved, 1 of its conditions open
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              ## Conditions, not met yet
              - Compare the results of women and men. | Zoë O'Neill · due 24 Dec 2026 [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            bot to Zoë:
              AP-0001 · AIS-0001 · Approved, 1 of its conditions open
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              ## Conditions, not met yet
              - Compare the results of women and men. | Zoë O'Neill · due 24 Dec 2026 [Open]
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
              Decided on: AIS-0001 as of version 7, ########
              [Report]
            نور: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            (2 Jan 2027, 10:00)
            Zoë: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first; 2 overdue. As of 2 Jan 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 61 days · overdue since 2 Dec 2026 [Read]
              - Meet a condition of CV screener: Compare the results of women and men. | AP-0001 · for 40 days · overdue since 24 Dec 2026 [Open]
            Max: open conditions
            bot:
              # 1 condition
              Conditions of what still stands · state Open. Those that you answer for, and those of risks and approvals that you may see. As of 2 Jan 2027, 10:00.
              - Compare the results of women and men. | CV screener · owner Zoë O'Neill · due 24 Dec 2026 [Open]
              [Export] [Save]
            Ingrid: what is overdue
            bot:
              # 2 tasks are overdue
              Your team's assessments, decisions and reviews, the longest overdue first. As of 2 Jan 2027, 10:00.
              - Complete the record: CV screener | Ana Ruiz · AIS-0001 · 35 %: 20 of 31 are missing · for 40 days · overdue since 23 Dec 2026
              - Meet a condition of CV screener: Compare the results of women and men. | Zoë O'Neill · AP-0001 · for 40 days · overdue since 24 Dec 2026
              [Open conditions]
            """);

    [Fact]
    public Task Conditions_of_an_earlier_step_count_too() => new Talk()
        .HasRegistered(Ana)
        .HasAssessed(Ana, ("sensitive-area", "employment"), ("sensitive-area-part", "step"), ("profiles-people", "true"))
        .Aside(t => t.HasSet(Max))
        .Says(Nour, "my tasks")
        .Presses(Lea, "Approve")
        .Says(Nour, "my tasks")
        .Reads("""
            نور: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            Lea presses Approve
            bot:
              AP-0001 · AIS-0001 · Approved, 1 of its conditions open
              # CV screener
              Approved by Max Keller and Lea Brandt on 23 Nov 2026, 10:00.
              ## Conditions, not met yet
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Open]
              Impact: Level 3, high
              ## What weighed most
              The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
              Does it rate or describe individual people? Yes
              What part does the system play in that area? A small or preparing step, without weight for the decision
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
              Step 1 of 2: Approved by Max Keller on 23 Nov 2026
              Step 2 of 2: Approved by Lea Brandt on 23 Nov 2026
              Decided on: AIS-0001 as of version 9, ########
              [Risks] [Report]
            bot to Ana:
              AIS-0001 · Approved, 1 condition open
              # CV screener
              Approved by Max Keller and Lea Brandt on 23 Nov 2026, 10:00. 1 condition is still to be met. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 3, high
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 May 2027
              [Go live] [Full record] [Assessment] [Risks] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to نور:
              AP-0001 · AIS-0001 · Approved, 1 of its conditions open
              # CV screener
              Approved by Max Keller and Lea Brandt on 23 Nov 2026, 10:00.
              ## Conditions, not met yet
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Open]
              Impact: Level 3, high
              ## What weighed most
              The system is used in an area that the law lists as sensitive, and its result may weigh in decisions about people. (EU AI Act Art. 6(2), Art. 6(3), Annex III)
              Does it rate or describe individual people? Yes
              What part does the system play in that area? A small or preparing step, without weight for the decision
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
              Step 1 of 2: Approved by Max Keller on 23 Nov 2026
              Step 2 of 2: Approved by Lea Brandt on 23 Nov 2026
              Decided on: AIS-0001 as of version 9, ########
              [Risks] [Report]
            bot, on Max's card: AP-0001 · AIS-0001 · Approved, 1 of its conditions open | Approved by Max Keller and Lea Brandt on 23 Nov 2026, 10:00. | [Risks] [Report]
            bot, on Ana's card: IA-0001 · Approved | ## Level 3, high | [Show the system] [All answers] [Report]
            نور: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Meet a condition of CV screener: Compare the results of women and men. | AP-0001 · for less than a minute · due 18 Dec 2026 [Open]
            """);

    [Fact]
    public Task Conditions_end_with_the_approval() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Opens(Ana, "Purpose")
        .Aside(t => t.Presses(Ana, "Save and next", ("purpose", "Rejects applications that do not fit.")))
        .Presses(Ana, "Change and re-open")
        .Forges(Nour, "approval.condition.meet", ("approval", "AP-0001"), ("condition", "1"), ("proof", "Done."))
        .Says(Nour, "my tasks")
        .Reads("""
            Ana presses Change and re-open
            bot:
              AIS-0001 · In assessment
              # CV screener
              ! Done: It is changed. Its assessment is open again.
              You changed purpose on 23 Nov 2026, 10:00, so it has to be assessed and approved again. Look through the answers of the assessment and submit it again. Until it is approved, no real people may be part of the pilot.
              Purpose: Rejects applications that do not fit.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Continue the assessment] [Full record] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AP-0001 · AIS-0001 · Approved, out of date
              # CV screener
              Ana Ruiz changed it on 23 Nov 2026, 10:00: purpose.
              It was approved by Max Keller on 23 Nov 2026, 10:00. That no longer holds. When its assessment is submitted again, somebody is asked to decide anew.
              Owner: Ana Ruiz
              Department: Human Resources
              Impact then: Level 1, minimal
              Asked: 23 Nov 2026, 10:00
              ## Conditions, which lapsed
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026
              Decided on: AIS-0001 as of version 7, ########
            bot, on Max's card: AP-0001 · AIS-0001 · Approved, out of date | Ana Ruiz changed it on 23 Nov 2026, 10:00: purpose.
            bot, on نور's card: AP-0001 · AIS-0001 · Approved, out of date | Ana Ruiz changed it on 23 Nov 2026, 10:00: purpose.
            bot, on Ana's card: IA-0001 · Impact assessment | 51 of 51 questions answered. It is not submitted yet. | [Continue] [All answers] [Report] [Show the system]
            bot, on Ana's card: AIS-0001 · In assessment | You changed purpose on 23 Nov 2026, 10:00, so it has to be assessed and approved again. Look through the answers of the assessment and submit it again. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
            نور forges approval.condition.meet: approval = AP-0001, condition = 1, proof = Done.
            bot:
              AP-0001 · AIS-0001 · Condition
              # Compare the results of women and men.
              ! Note: The approval does not hold any more, and its conditions with it.
              A condition of the approval of CV screener, set by Max Keller.
              Condition
              Compare the results of women and men.
              Stands: نور حداد · due 18 Dec 2026
              [Show the request]
            نور: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            """);

    [Fact]
    public async Task Five_rows_fit_in_a_big_organisation_whatever_is_typed()
    {
        var talk = new Talk(new Office([.. All, .. Enumerable.Range(1, 200).Select(n => Zoe with { Id = Aims.People.PersonId.Parse($"b7a6c1de-{n:D4}-4c55-9a10-1f2e3d4c5b02"), Name = $"Colleague No. {n} {string.Concat(Enumerable.Repeat("Łö", 20))}" })]));
        await talk.HasAskedForApproval(Ana).Forges(Max, "approval.approve-with", [
            ("approval", "AP-0001"), ("rows", "5"), ("reason", new string('\u4e16', 1_000)),
            .. Enumerable.Range(1, 5).SelectMany(n => new[] { ($"condition-what-{n}", string.Concat(Enumerable.Repeat("😀", n < 3 ? 33 : 1_000))), ($"condition-owner-{n}", "zoe"), ($"condition-due-{n}", "2020-01-01") })]);
        Assert.Equal(15, talk.LatestCard(Max).Inputs.Count(input => input.Id!.StartsWith("condition-", StringComparison.Ordinal)));
    }
}
