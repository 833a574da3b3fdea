using System.Text;
using Aims.Approvals;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Where an organisation's own routes ask for approval of registrations and retirements too.</summary>
public sealed class AskingForMore
{
    private static readonly Routes Strict = Routes.Parse(Encoding.UTF8.GetBytes("""
        {
          "workingDays": [5, 5, 5, 3],
          "routes": [
            { "subject": "registration", "steps": [{ "who": ["manager"] }] },
            { "subject": "assessment", "steps": [{ "who": ["manager"] }] },
            { "subject": "retirement", "steps": [{ "who": ["lead"] }] },
            { "subject": "high-residual-risk", "steps": [{ "who": ["lead"] }] }
          ]
        }
        """));

    [Fact]
    public Task A_registration_is_assessed_once_it_is_approved() => new Talk(new Office { Routes = Strict })
        .HasDrafted(Ana)
        .Presses(Ana, "Submit")
        .Forges(Ana, "assessment.start", ("system", "AIS-0001"))
        .Presses(Max, "Ask for changes", ("reason", "Name the supplier's country."))
        .Presses(Ana, "Continue")
        .Aside(t => t.Presses(Ana, "Submit"))
        .Presses(Max, "Approve")
        .Presses(Ana, "Start the assessment")
        .Reads("""
            Ana presses Submit
            bot:
              AIS-0001 · Submitted
              # CV screener
              ! Done: It is submitted.
              It is in the register. Its registration waits for approval (AP-0001); then it is assessed. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [AI Act class] [Further assessments] [History] [Report an incident] [Hand over]
            bot to Max:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks you to approve that this AI system is in the register and is assessed.
              Impact: Not assessed yet
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
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Pass on] [Comment]]
            Ana forges assessment.start: system = AIS-0001
            bot: Its registration has to be approved first: that is AP-0001.
            Max presses Ask for changes: reason = Name the supplier's country.
            bot:
              AP-0001 · AIS-0001 · Changes requested
              # CV screener
              Changes requested by Max Keller on 23 Nov 2026, 10:00.
              Reason
              Name the supplier's country.
              Impact: Not assessed yet
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              Decided on: AIS-0001 as of version 6, ########
            bot to Ana:
              AIS-0001 · Draft
              # CV screener
              Its registration was sent back by Max Keller on 23 Nov 2026, 10:00. Change it and submit it again.
              Max Keller wrote
              Name the supplier's country.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Begun: 23 Nov 2026
              [Continue] [Cancel registration]
            bot, on Ana's card: AIS-0001 · Draft | Its registration was sent back by Max Keller on 23 Nov 2026, 10:00. Change it and submit it again. | [Continue] [Cancel registration]
            Ana presses Continue
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
              [Submit] [Back] [Cancel registration]
            Max presses Approve
            bot:
              AP-0002 · AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              Impact: Not assessed yet
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
            bot to Ana:
              AIS-0001 · Submitted
              # CV screener
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
            bot, on Ana's card: AIS-0001 · Submitted | It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot. | [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Submitted | It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot. | [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
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
            bot, on Ana's card: AIS-0001 · In assessment | Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            """);

    [Fact]
    public Task A_registration_that_is_rejected_stays_so() => new Talk(new Office { Routes = Strict })
        .HasRegistered(Ana)
        .Presses(Max, "Reject", ("reason", "We have one already."))
        .Says(Ana, "status AIS-0001")
        .Says(Ana, "my tasks")
        .Reads("""
            Max presses Reject: reason = We have one already.
            bot:
              AP-0001 · AIS-0001 · Rejected
              # CV screener
              Rejected by Max Keller on 23 Nov 2026, 10:00.
              Reason
              We have one already.
              Impact: Not assessed yet
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              Decided on: AIS-0001 as of version 6, ########
            bot to Ana:
              AIS-0001 · Rejected
              # CV screener
              Rejected by Max Keller on 23 Nov 2026, 10:00. It may not be used.
              Max Keller wrote
              We have one already.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [AI Act class] [Further assessments] [History] [Report an incident] [More: [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Rejected | Rejected by Max Keller on 23 Nov 2026, 10:00. It may not be used. | [Full record] [AI Act class] [Further assessments] [History] [Report an incident] [More: [Hand over] [Retire]]
            Ana: status AIS-0001
            bot:
              AIS-0001 · Rejected
              # CV screener
              Rejected by Max Keller on 23 Nov 2026, 10:00. It may not be used.
              Max Keller wrote
              We have one already.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [AI Act class] [Further assessments] [History] [Report an incident] [More: [Hand over] [Retire]]
            Ana: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            """);

    [Fact]
    public Task A_retirement_waits_for_the_lead() => new Talk(new Office { Routes = Strict })
        .HasRegistered(Ana).Aside(t => t.Presses(Max, "Approve").Says(Ana, "status AIS-0001").HasAssessed(Ana).Presses(Max, "Approve"))
        .Says(Ana, "status AIS-0001")
        .Presses(Ana, "Retire")
        .Presses(Ana, "Retire", ("afterwards", "Deleted"), ("reason", "Nobody uses it."))
        .Forges(Ana, "system.ask-retire", ("system", "AIS-0001"))
        .Presses(Lea, "Approve")
        .Reads("""
            Ana: status AIS-0001
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
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Retire
            bot:
              AIS-0001 · Approved
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-11-23
              > What becomes of its data?: –
              > More about its data: –
              > Why is it retired?: –
              [Retire] [Keep it]
            Ana presses Retire: afterwards = Deleted, reason = Nobody uses it.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: Its retirement is asked for: AP-0003. Until that is approved it goes on as before.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. That it ends on 23 Nov 2026 waits for approval (AP-0003).
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over]]
            bot to Lea:
              AP-0003 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks you to approve that this AI system is retired.
              Out of use from: 23 Nov 2026
              Its data: It is deleted
              Ana Ruiz wrote
              Nobody uses it.
              Impact: Level 1, minimal
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
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Pass on] [Comment]]
            bot to Max:
              AIS-0001 · Approved
              # CV screener
              Approved by you on 23 Nov 2026, 10:00. It may be used as it is registered. That it ends on 23 Nov 2026 waits for approval (AP-0003).
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
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. That it ends on 23 Nov 2026 waits for approval (AP-0003). | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over]]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. That it ends on 23 Nov 2026 waits for approval (AP-0003). | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over]]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. That it ends on 23 Nov 2026 waits for approval (AP-0003). | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over]]
            Ana forges system.ask-retire: system = AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Something about it waits for approval already: AP-0003.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. That it ends on 23 Nov 2026 waits for approval (AP-0003).
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over]]
            Lea presses Approve
            bot:
              AP-0003 · AIS-0001 · Approved
              # CV screener
              Approved by Lea Brandt on 23 Nov 2026, 10:00.
              Impact: Level 1, minimal
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              Decided on: AIS-0001 as of version 11, ########
            bot to Ana:
              AIS-0001 · Retired
              # CV screener
              Retired by Lea Brandt on 23 Nov 2026, 10:00. It may no longer be used.
              You wrote
              Nobody uses it.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 23 Nov 2026
              Its data: It is deleted
              [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot, on Ana's card: AIS-0001 · Retired | Retired by Lea Brandt on 23 Nov 2026, 10:00. It may no longer be used. | [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot, on Ana's card: AIS-0001 · Retired | Retired by Lea Brandt on 23 Nov 2026, 10:00. It may no longer be used. | [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Retired | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Retired | Retired by Lea Brandt on 23 Nov 2026, 10:00. It may no longer be used. | [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot, on Ana's card: AIS-0001 · Retired | Retired by Lea Brandt on 23 Nov 2026, 10:00. It may no longer be used. | [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot, on Ana's card: AIS-0001 · Retired | Retired by Lea Brandt on 23 Nov 2026, 10:00. It may no longer be used. | [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Retired | Retired by Lea Brandt on 23 Nov 2026, 10:00. It may no longer be used. | [Full record] [History] [Report an incident]
            """);
}
