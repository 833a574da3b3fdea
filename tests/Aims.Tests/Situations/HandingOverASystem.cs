using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class HandingOverASystem
{
    [Fact]
    public Task Is_done_when_the_new_owner_accepts() => new Talk()
        .HasRegistered(Max, owner: Ana)
        .Aside(t => t.Presses(Max, "Start the assessment").Says(Ana, "status AIS-0001"))
        .Presses(Ana, "Hand over")
        .Presses(Ana, "Offer it")
        .Presses(Ana, "Offer it", ("new-owner", "nour"))
        .Says(Nour, "my tasks")
        .PressesAt(Nour, "Take over", "Answer")
        .Presses(Nour, "Accept")
        .Presses(Nour, "Continue the assessment")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"))
        .Reads("""
            Ana presses Hand over
            bot:
              AIS-0001 · In assessment
              # Hand over CV screener?
              They are asked, and you stay its owner until they accept.
              > New owner: –
              [Offer it] [Not now]
            Ana presses Offer it
            bot:
              AIS-0001 · In assessment
              # Hand over CV screener?
              They are asked, and you stay its owner until they accept.
              > New owner: –
                ! Please check: Choose the colleague who is to answer for it from now on.
              [Offer it] [Not now]
            Ana presses Offer it: new-owner = nour
            bot:
              AIS-0001 · In assessment
              # CV screener
              ! Done: نور حداد is asked to take it over.
              Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz (نور حداد is asked to take it over)
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Continue the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Withdraw the offer] [Retire]]
            bot to نور:
              AIS-0001 · In assessment
              # CV screener
              Ana Ruiz asks you to take over this AI system. You would answer for it, keep its record up to date and do its assessments.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Impact: Not assessed yet
              Record: 35 %: 20 of 31 are missing
              [Accept] [Decline] [Show the system]
            bot, on Ana's card: AIS-0001 · In assessment | Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Withdraw the offer] [Retire]]
            نور: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Take over: CV screener | AIS-0001 · for less than a minute [Answer]
            نور presses Answer at "Take over"
            bot:
              AIS-0001 · In assessment
              # CV screener
              Ana Ruiz asks you to take over this AI system. You would answer for it, keep its record up to date and do its assessments.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Impact: Not assessed yet
              Record: 35 %: 20 of 31 are missing
              [Accept] [Decline] [Show the system]
            نور presses Accept
            bot:
              AIS-0001 · In assessment
              # CV screener
              ! Done: You are its owner from now on.
              Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: نور حداد
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Continue the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            bot to Ana:
              AIS-0001 · In assessment
              # CV screener
              نور حداد is doing its impact assessment. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: نور حداد
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [History] [Report an incident]
            bot, on Ana's card: AIS-0001 · In assessment | نور حداد is doing its impact assessment. Until it is approved, no real people may be part of the pilot. | [Full record] [History] [Report an incident]
            bot, on Ana's card: AIS-0001 · In assessment | نور حداد is doing its impact assessment. Until it is approved, no real people may be part of the pilot. | [Full record] [History] [Report an incident]
            bot, on نور's card: AIS-0001 · In assessment | Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            نور presses Continue the assessment
            bot:
              IA-0001 · Impact assessment
              # CV screener
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: –
              > How much does the system do on its own?: –
              > Where does the system come from?: –
              [Next] [Pages] [Hand over, comment, attach] [Save for later]
            Ana forges assessment.open: assessment = IA-0001
            bot: Only the system's owner or whoever registered it may fill this in.
            """);

    [Fact]
    public Task Is_told_when_it_is_declined_or_withdrawn() => new Talk()
        .HasApproval(Ana, Max)
        .Presses(Ana, "Hand over")
        .Presses(Ana, "Offer it", ("new-owner", "zoe"))
        .Presses(Zoe, "Decline")
        .Presses(Ana, "Hand over")
        .Presses(Ana, "Offer it", ("new-owner", "nour"))
        .Presses(Ana, "Withdraw the offer")
        .Forges(Nour, "system.accept-offer", ("system", "AIS-0001"))
        .Reads("""
            Ana presses Hand over
            bot:
              AIS-0001 · Approved
              # Hand over CV screener?
              They are asked, and you stay its owner until they accept.
              > New owner: –
              [Offer it] [Not now]
            Ana presses Offer it: new-owner = zoe
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: Zoë O'Neill is asked to take it over.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz (Zoë O'Neill is asked to take it over)
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Withdraw the offer] [Retire]]
            bot to Zoë:
              AIS-0001 · Approved
              # CV screener
              Ana Ruiz asks you to take over this AI system. You would answer for it, keep its record up to date and do its assessments.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Impact: Level 1, minimal
              Record: 35 %: 20 of 31 are missing
              [Accept] [Decline] [Show the system]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            Zoë presses Decline
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: You have declined. Whoever asked you is told.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz (Zoë O'Neill declined to take it over)
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Full record] [History] [Report an incident]
            bot to Ana:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz (Zoë O'Neill declined to take it over)
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Hand over
            bot:
              AIS-0001 · Approved
              # Hand over CV screener?
              They are asked, and you stay its owner until they accept.
              > New owner: –
              [Offer it] [Not now]
            Ana presses Offer it: new-owner = nour
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: نور حداد is asked to take it over.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz (نور حداد is asked to take it over)
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Withdraw the offer] [Retire]]
            bot to نور:
              AIS-0001 · Approved
              # CV screener
              Ana Ruiz asks you to take over this AI system. You would answer for it, keep its record up to date and do its assessments.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Impact: Level 1, minimal
              Record: 35 %: 20 of 31 are missing
              [Accept] [Decline] [Show the system]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Withdraw the offer] [Retire]]
            bot, on Zoë's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [History] [Report an incident]
            Ana presses Withdraw the offer
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: The offer is withdrawn.
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
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to نور:
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
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on نور's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [History] [Report an incident]
            نور forges system.accept-offer: system = AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: There is no offer to answer any more.
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
            """);

    [Fact]
    public Task Is_nothing_that_anybody_else_can_force() => new Talk()
        .HasAskedForApproval(Ana)
        .Forges(Zoe, "system.ask-hand-over", ("system", "AIS-0001"))
        .Forges(Zoe, "system.hand-over", ("system", "AIS-0001"), ("new-owner", "zoe"))
        .Forges(Zoe, "system.offer", ("system", "AIS-0001"))
        .Forges(Zoe, "system.accept-offer", ("system", "AIS-0001"))
        .Forges(Zoe, "system.withdraw-offer", ("system", "AIS-0001"))
        .Forges(Ana, "system.hand-over", ("system", "AIS-0001"), ("new-owner", "max"))
        .Forges(Ana, "system.hand-over", ("system", "AIS-0001"), ("new-owner", "nobody"))
        .Reads("""
            Zoë forges system.ask-hand-over: system = AIS-0001
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
              [Full record] [History] [Report an incident]
            Zoë forges system.hand-over: system = AIS-0001, new-owner = zoe
            bot:
              AIS-0001 · Awaiting approval
              # CV screener
              ! Note: Only its owner or a governance lead may hand it over.
              Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [History] [Report an incident]
            Zoë forges system.offer: system = AIS-0001
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
              [Full record] [History] [Report an incident]
            Zoë forges system.accept-offer: system = AIS-0001
            bot:
              AIS-0001 · Awaiting approval
              # CV screener
              ! Note: There is no offer to answer any more.
              Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [History] [Report an incident]
            Zoë forges system.withdraw-offer: system = AIS-0001
            bot:
              AIS-0001 · Awaiting approval
              # CV screener
              ! Note: There is no offer to answer any more.
              Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [History] [Report an incident]
            Ana forges system.hand-over: system = AIS-0001, new-owner = max
            bot:
              AIS-0001 · Awaiting approval
              # Hand over CV screener?
              They are asked, and you stay its owner until they accept.
              > New owner: –
                ! Please check: Whoever is asked to approve it cannot take it over before that is decided.
              [Offer it] [Not now]
            Ana forges system.hand-over: system = AIS-0001, new-owner = nobody
            bot:
              AIS-0001 · Awaiting approval
              # Hand over CV screener?
              They are asked, and you stay its owner until they accept.
              > New owner: –
                ! Please check: Choose the colleague who is to answer for it from now on.
              [Offer it] [Not now]
            """);

    [Fact]
    public Task Of_somebody_who_left_falls_to_the_manager() => new Talk()
        .HasApproval(Ana, Max)
        .Leaves(Ana)
        .Says(Max, "my tasks")
        .PressesAt(Max, "Name a new owner", "Open")
        .Presses(Max, "Offer it", ("new-owner", "nour"))
        .Says(Max, "my tasks")
        .Presses(Nour, "Accept")
        .Says(Max, "my tasks")
        .Says(Lea, "history of AIS-0001")
        .Reads("""
            (Ana leaves the company)
            Max: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Name a new owner: CV screener | AIS-0001 · its owner has left · for less than a minute [Open]
            Max presses Open at "Name a new owner"
            bot:
              AIS-0001 · Approved
              # Hand over CV screener?
              Its owner has left. Choose yourself, or somebody who is asked and has to accept.
              > New owner: –
              [Offer it] [Not now]
            Max presses Offer it: new-owner = nour
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: نور حداد is asked to take it over.
              Approved by you on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz (who has left) (نور حداد is asked to take it over)
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Full record] [History] [Report an incident] [Withdraw the offer]
            bot to نور:
              AIS-0001 · Approved
              # CV screener
              Max Keller asks you to take over this AI system. You would answer for it, keep its record up to date and do its assessments.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz (who has left)
              Department: Human Resources
              Impact: Level 1, minimal
              Record: 35 %: 20 of 31 are missing
              [Accept] [Decline] [Show the system]
            Max: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Name a new owner: CV screener | AIS-0001 · نور حداد is asked · for less than a minute [Open]
            نور presses Accept
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: You are its owner from now on.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: نور حداد
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AIS-0001 · Approved
              # CV screener
              Approved by you on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: نور حداد
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Full record] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [History] [Report an incident]
            Max: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            Lea: history of AIS-0001
            bot:
              AIS-0001 · History
              # CV screener
              10 changes, the newest first.
              - 23 Nov 2026, 10:00: نور حداد took it over. | Owner: Ana Ruiz (who has left) → نور حداد
              - 23 Nov 2026, 10:00: Max Keller asked نور حداد to take it over.
              - 23 Nov 2026, 10:00: Max Keller approved it.
              - 23 Nov 2026, 10:00: Ana Ruiz (who has left) asked Max Keller to approve it (AP-0001, level 1).
              - 23 Nov 2026, 10:00: Ana Ruiz (who has left) began its impact assessment IA-0001.
              - 23 Nov 2026, 10:00: Ana Ruiz (who has left) put it into the register.
              - 23 Nov 2026, 10:00: Ana Ruiz (who has left) changed the record. | Results: – → It suggests; a person decides | Oversight: – → A recruiter reads every rejection before it is sent.
              - 23 Nov 2026, 10:00: Ana Ruiz (who has left) changed the record. | Data: – → Internal information; Personal data (names, mail, behaviour …) | Concerns: – → Job applicants
              - 23 Nov 2026, 10:00: Ana Ruiz (who has left) changed the record. | Origin: – → A supplier provides it | Supplier: – → Contoso AI | Stage: – → Pilot
              > The record as it was at the end of a day: –
              [Show that day] [Older] [Show the system]
            """);

    [Fact]
    public Task Of_somebody_who_left_with_the_manager_falls_to_the_next_above() => new Talk()
        .HasApproval(Ana, Max)
        .Leaves(Ana)
        .Leaves(Max)
        .Says(Ingrid, "my tasks")
        .PressesAt(Ingrid, "Name a new owner", "Open")
        .Presses(Ingrid, "Offer it", ("new-owner", "ingrid"))
        .Reads("""
            (Ana leaves the company)
            (Max leaves the company)
            Ingrid: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Name a new owner: CV screener | AIS-0001 · its owner has left · for less than a minute [Open]
            Ingrid presses Open at "Name a new owner"
            bot:
              AIS-0001 · Approved
              # Hand over CV screener?
              Its owner has left. Choose yourself, or somebody who is asked and has to accept.
              > New owner: –
              [Offer it] [Not now]
            Ingrid presses Offer it: new-owner = ingrid
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: It is yours now.
              Approved by Max Keller (who has left) on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ingrid Sørensen
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            """);
}
