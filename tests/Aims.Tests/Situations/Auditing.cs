using Aims.Audits;
using Aims.Exports;
using Aims.Tests.Chat;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>An internal audit from its plan to its end: who may, what is looked at, what was found, and what becomes of it.</summary>
public sealed class Auditing
{
    [Fact]
    public async Task A_lead_plans_it_and_nobody_is_named_who_owns_what_is_audited() => await new Talk().HasRegistered(Ana)
        .Says(Lea, "audits")
        .Presses(Lea, "New audit")
        .Presses(Lea, "Plan it", ("title", "Impact assessments"), ("objectives", "Whether they are done before use."), ("first-day", "2026-11-23"), ("last-day", "2026-12-04"))
        .Presses(Lea, "Start")
        .Presses(Lea, "What is audited")
        .Presses(Lea, "Save", ("criteria", "9,A.5.2,A.5.4"))
        .Presses(Lea, "Scope")
        .Presses(Lea, "Save", ("departments", ""), ("systems", "AIS-0001"))
        .Presses(Lea, "Auditors")
        .Presses(Lea, "Name", ("auditor", "ana"), ("leads", "true"))
        .Presses(Lea, "Name", ("auditor", "lea"), ("leads", "true"))
        .Presses(Lea, "Name", ("auditor", "priya"), ("leads", "true"))
        .Presses(Lea, "Name", ("auditor", "zoe"), ("leads", "false"))
        .Presses(Lea, "Not now")
        .Presses(Lea, "Start")
        .Says(Zoe, "my tasks")
        .Says(Ana, "audit AUD-0001")
        .Reads("""
            Lea: audits
            bot:
              # Internal audits
              There is none yet. Begin with the programme: it proposes what is due from importance and past results. Or plan a single audit.
              [New audit] [Programme]
            Lea presses New audit
            bot:
              # New audit
              Say what the audit is to find out, and when. Next you choose the clauses and controls, the scope and the auditors; nothing begins before you start it.
              > Title: –
              > Objectives: –
              > First day: 2026-12-07
              > Last day: 2026-12-18
              [Plan it] [All audits]
            Lea presses Plan it: title = Impact assessments, objectives = Whether they are done before use., first-day = 2026-11-23, last-day = 2026-12-04
            bot:
              AUD-0001 · Internal audit, planned
              # Impact assessments
              ! Done: It is planned. Say next what is audited, where, and by whom.
              Planned for 23 Nov 2026 to 4 Dec 2026.
              Objectives
              Whether they are done before use.
              Audited: not chosen yet
              Scope: the whole organisation, no system in particular
              Lead auditor: nobody yet
              Days: 23 Nov 2026 to 4 Dec 2026
              [Start] [What is audited] [Scope] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            Lea presses Start
            bot:
              AUD-0001 · Internal audit, planned
              # Impact assessments
              ! Problem: Say first what is audited: press "What is audited".
              Planned for 23 Nov 2026 to 4 Dec 2026.
              Objectives
              Whether they are done before use.
              Audited: not chosen yet
              Scope: the whole organisation, no system in particular
              Lead auditor: nobody yet
              Days: 23 Nov 2026 to 4 Dec 2026
              [Start] [What is audited] [Scope] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            Lea presses What is audited
            bot:
              AUD-0001 · Impact assessments · Planned
              # What is audited
              Choose whole clauses and objectives, or single ones of them. Their questions make the checklist.
              > Clauses and controls: –
              [Save] [Not now]
            Lea presses Save: criteria = 9,A.5.2,A.5.4
            bot:
              AUD-0001 · Internal audit, planned
              # Impact assessments
              ! Done: Audited is: 9 Performance evaluation; A.5.2, A.5.4.
              Planned for 23 Nov 2026 to 4 Dec 2026.
              Objectives
              Whether they are done before use.
              Audited: 9 Performance evaluation; A.5.2, A.5.4
              Scope: the whole organisation, no system in particular
              Lead auditor: nobody yet
              Days: 23 Nov 2026 to 4 Dec 2026
              [Start] [What is audited] [Scope] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            Lea presses Scope
            bot:
              AUD-0001 · Impact assessments · Planned
              # Scope
              Where the audit looks. Leave both empty to audit the management system without any system in particular; a sample can be drawn later.
              > Departments: –
              > Systems: –
              [Save] [Not now]
            Lea presses Save: departments = , systems = AIS-0001
            bot:
              AUD-0001 · Internal audit, planned
              # Impact assessments
              ! Done: It looks at: AIS-0001.
              Planned for 23 Nov 2026 to 4 Dec 2026.
              Objectives
              Whether they are done before use.
              Audited: 9 Performance evaluation; A.5.2, A.5.4
              Scope: AIS-0001
              Lead auditor: nobody yet
              Days: 23 Nov 2026 to 4 Dec 2026
              [Start] [What is audited] [Scope] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            Lea presses Auditors
            bot:
              AUD-0001 · Impact assessments · Planned
              # Auditors
              Nobody audits their own work: owners and deputies of what is in the scope are refused, whoever answers for a clause or control that is audited, and governance leads where clauses of the management system are audited.
              > Name an auditor: –
              > Lead auditor: ( ) leads the audit and reports it
              [Name] [Not now]
            Lea presses Name: auditor = ana, leads = true
            bot:
              AUD-0001 · Impact assessments · Planned
              # Auditors
              Nobody audits their own work: owners and deputies of what is in the scope are refused, whoever answers for a clause or control that is audited, and governance leads where clauses of the management system are audited.
              > Name an auditor: Ana Ruiz (Human Resources)
                ! Please check: Ana Ruiz owns AIS-0001 CV screener, and nobody audits their own work. Choose somebody else, or another scope.
              > Lead auditor: ( ) leads the audit and reports it
              [Name] [Not now]
            Lea presses Name: auditor = lea, leads = true
            bot:
              AUD-0001 · Impact assessments · Planned
              # Auditors
              Nobody audits their own work: owners and deputies of what is in the scope are refused, whoever answers for a clause or control that is audited, and governance leads where clauses of the management system are audited.
              > Name an auditor: Lea Brandt (Legal)
                ! Please check: Lea Brandt leads the management system, of which clause 9.1 is a part, and nobody audits their own work. Choose somebody else, or another scope.
              > Lead auditor: ( ) leads the audit and reports it
              [Name] [Not now]
            Lea presses Name: auditor = priya, leads = true
            bot:
              AUD-0001 · Impact assessments · Planned
              # Auditors
              Nobody audits their own work: owners and deputies of what is in the scope are refused, whoever answers for a clause or control that is audited, and governance leads where clauses of the management system are audited.
              - Priya Raman | lead auditor [Release]
              > Name an auditor: –
              > Lead auditor: ( ) leads the audit and reports it
              [Name] [Not now]
            bot to Priya:
              AUD-0001 · Internal audit, planned
              # Impact assessments
              Planned for 23 Nov 2026 to 4 Dec 2026.
              Objectives
              Whether they are done before use.
              Audited: 9 Performance evaluation; A.5.2, A.5.4
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Days: 23 Nov 2026 to 4 Dec 2026
              [History] [All audits]
            Lea presses Name: auditor = zoe, leads = false
            bot:
              AUD-0001 · Impact assessments · Planned
              # Auditors
              Nobody audits their own work: owners and deputies of what is in the scope are refused, whoever answers for a clause or control that is audited, and governance leads where clauses of the management system are audited.
              - Priya Raman | lead auditor [Release]
              - Zoë O'Neill | auditor [Release]
              > Name an auditor: –
              > Lead auditor: ( ) leads the audit and reports it
              [Name] [Not now]
            bot, on Priya's card: AUD-0001 · Internal audit, planned | Planned for 23 Nov 2026 to 4 Dec 2026. | [History] [All audits]
            bot to Zoë:
              AUD-0001 · Internal audit, planned
              # Impact assessments
              Planned for 23 Nov 2026 to 4 Dec 2026.
              Objectives
              Whether they are done before use.
              Audited: 9 Performance evaluation; A.5.2, A.5.4
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              [History]
            Lea presses Not now
            bot:
              AUD-0001 · Internal audit, planned
              # Impact assessments
              Planned for 23 Nov 2026 to 4 Dec 2026.
              Objectives
              Whether they are done before use.
              Audited: 9 Performance evaluation; A.5.2, A.5.4
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              [Start] [What is audited] [Scope] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            Lea presses Start
            bot:
              AUD-0001 · Internal audit, running
              # Impact assessments
              ! Done: It runs. Its auditors are told, and find the checklist under "my tasks".
              0 of 8 questions filled in, until 4 Dec 2026.
              Objectives
              Whether they are done before use.
              Audited: 9 Performance evaluation; A.5.2, A.5.4
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 0 of 8: 0 conform, 0 with a finding, 0 not applicable
              Findings: none
              [Checklist] [Findings] [Samples] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            bot, on Priya's card: AUD-0001 · Internal audit, running | 0 of 8 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [Report it] [History] [All audits]
            bot, on Zoë's card: AUD-0001 · Internal audit, running | 0 of 8 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [History]
            bot to Priya:
              AUD-0001 · Internal audit, running
              # Impact assessments
              0 of 8 questions filled in, until 4 Dec 2026.
              Objectives
              Whether they are done before use.
              Audited: 9 Performance evaluation; A.5.2, A.5.4
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 0 of 8: 0 conform, 0 with a finding, 0 not applicable
              Findings: none
              [Checklist] [Findings] [Samples] [Report it] [History] [All audits]
            bot to Zoë:
              AUD-0001 · Internal audit, running
              # Impact assessments
              0 of 8 questions filled in, until 4 Dec 2026.
              Objectives
              Whether they are done before use.
              Audited: 9 Performance evaluation; A.5.2, A.5.4
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 0 of 8: 0 conform, 0 with a finding, 0 not applicable
              Findings: none
              [Checklist] [Findings] [Samples] [History]
            Zoë: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Go on with the audit: Impact assessments | AUD-0001 · internal audit · for less than a minute · due 4 Dec 2026 [Open]
            Ana: audit AUD-0001
            bot: There is no such audit that you may see. Say audits to see those that there are.
            """);

    [Fact]
    public async Task Its_checklist_is_filled_in_page_by_page_and_what_is_found_becomes_a_nonconformity() => await Running()
        .Says(Priya, "my tasks")
        .Presses(Priya, "Open")
        .Presses(Priya, "Begin")
        .Presses(Priya, "Next", ("outcome1", "Conforms"), ("looked1", "The plan of measurements"), ("outcome2", "Finding"), ("outcome3", "NotApplicable"))
        .Presses(Priya, "Next", ("note2", "Two measurements of October are missing."), ("looked2", "KPI sheet of October"), ("note3", "First audit there is."))
        .PressesAt(Priya, "not raised yet", "Raise")
        .Presses(Priya, "Raise it", ("grade", "Major"))
        .Presses(Priya, "Raise it", ("grade", "Major"), ("what-found", "Measurements are due each month. Those of October are missing."), ("finding-owner", "ana"))
        .Presses(Priya, "Back to the checklist")
        .Presses(Priya, "Save for later")
        .Reads("""
            Priya: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Go on with the audit: Measuring and assessing | AUD-0001 · internal audit · for less than a minute · due 4 Dec 2026 [Open]
            Priya presses Open
            bot:
              Measuring and assessing · Running
              # Checklist of AUD-0001
              Still open: 4 of 4 questions.
              - 9 Performance evaluation | 0 of 3 filled in [Open]
              - A.5 Assessing impacts of AI systems | 0 of 1 filled in [Open]
              [Begin] [The audit]
            Priya presses Begin
            bot:
              AUD-0001 · Measuring and assessing · Checklist
              # 9 Performance evaluation
              ■□ Page 1 of 2 · 9
              ## 9\.1 Monitoring, measurement, analysis and evaluation
              > Is what is measured decided on, measured when due and looked at by somebody who can act?: –
              > Notes: –
              > What was looked at: –
              ## 9\.2.1 General
              > Do internal audits look at whether the system conforms and at whether it works?: –
              > Notes: –
              > What was looked at: –
              ## 9\.2.2 Internal audit programme
              > Does the programme follow importance and past results, and are auditors independent of what they audit?: –
              > Notes: –
              > What was looked at: –
              [Next] [Save for later] [All areas] [The audit]
            Priya presses Next: outcome1 = Conforms, looked1 = The plan of measurements, outcome2 = Finding, outcome3 = NotApplicable
            bot:
              AUD-0001 · Measuring and assessing · Checklist
              # 9 Performance evaluation
              ! Note: It is saved so far. What is marked is still to be written; you can also go on and come back.
              ■□ Page 1 of 2 · 9
              ## 9\.1 Monitoring, measurement, analysis and evaluation
              > Is what is measured decided on, measured when due and looked at by somebody who can act?: Conforms
              > Notes: –
              > What was looked at: The plan of measurements
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              ## 9\.2.1 General
              > Do internal audits look at whether the system conforms and at whether it works?: Finding
                ! Please check: Note what was found.
              > Notes: –
              > What was looked at: –
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              ## 9\.2.2 Internal audit programme
              > Does the programme follow importance and past results, and are auditors independent of what they audit?: Not applicable
                ! Please check: Note why it does not apply.
              > Notes: –
              > What was looked at: –
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              [Next] [Save for later] [All areas] [The audit]
            Priya presses Next: note2 = Two measurements of October are missing., looked2 = KPI sheet of October, note3 = First audit there is.
            bot:
              AUD-0001 · Measuring and assessing · Checklist
              # 9 Performance evaluation
              ! Note: It is saved. Raise the finding here, so that whoever answers for it is told; then go on.
              ■□ Page 1 of 2 · 9
              ## 9\.1 Monitoring, measurement, analysis and evaluation
              > Is what is measured decided on, measured when due and looked at by somebody who can act?: Conforms
              > Notes: –
              > What was looked at: The plan of measurements
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              ## 9\.2.1 General
              > Do internal audits look at whether the system conforms and at whether it works?: Finding
              > Notes: Two measurements of October are missing.
              > What was looked at: KPI sheet of October
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              - This finding is not raised yet | Say how serious it is and who answers for it. [Raise]
              ## 9\.2.2 Internal audit programme
              > Does the programme follow importance and past results, and are auditors independent of what they audit?: Not applicable
              > Notes: First audit there is.
              > What was looked at: –
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              [Next] [Save for later] [All areas] [The audit]
            Priya presses Raise at "not raised yet"
            bot:
              AUD-0001 · Measuring and assessing · Running
              # Raise a finding at 9.2.1
              9.2.1 General
              > How serious: –
              > What was found: Two measurements of October are missing.
              > Who answers for it: –
              > Which system: None in particular
              [Raise it] [Not now]
            Priya presses Raise it: grade = Major
            bot:
              AUD-0001 · Measuring and assessing · Running
              # Raise a finding at 9.2.1
              9.2.1 General
              > How serious: Major: a requirement is not met at all, or what is asked for does not work
              > What was found: Two measurements of October are missing.
              > Who answers for it: –
                ! Please check: Choose the colleague who answers for it.
              > Which system: None in particular
              [Raise it] [Not now]
            Priya presses Raise it: grade = Major, what-found = Measurements are due each month. Those of October are missing., finding-owner = ana
            bot:
              Measuring and assessing · Major
              # Finding 1 of AUD-0001
              ! Done: Finding 1 is raised as NC-0001. Ana Ruiz is told.
              What was found
              Measurements are due each month. Those of October are missing.
              Against: 9\.2.1 General
              System: –
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026
              Nonconformity: NC-0001
              [Open NC-0001] [Back to the checklist] [Withdraw] [All findings]
            bot, on Lea's card: AUD-0001 · Internal audit, running | 3 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            bot, on Priya's card: AUD-0001 · Internal audit, running | 3 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [Report it] [History] [All audits]
            bot, on Priya's card: AUD-0001 · Internal audit, running | 3 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [Report it] [History] [All audits]
            bot, on Zoë's card: AUD-0001 · Internal audit, running | 3 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [History]
            bot, on Zoë's card: AUD-0001 · Internal audit, running | 3 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [History]
            bot to Ana:
              NC-0001 · Major nonconformity, cause not told yet
              # Measurements are due each month. Those of October are missing.
              Ana Ruiz is to tell the correction, the consequences, the cause and similar cases by 7 Dec 2026.
              Against: 9\.2.1 General
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              [Tell correction and cause] [Plan the check] [Hand over] [History]
            Priya presses Back to the checklist
            bot:
              AUD-0001 · Measuring and assessing · Checklist
              # 9 Performance evaluation
              ■□ Page 1 of 2 · 9
              ## 9\.1 Monitoring, measurement, analysis and evaluation
              > Is what is measured decided on, measured when due and looked at by somebody who can act?: Conforms
              > Notes: –
              > What was looked at: The plan of measurements
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              ## 9\.2.1 General
              > Do internal audits look at whether the system conforms and at whether it works?: Finding
              > Notes: Two measurements of October are missing.
              > What was looked at: KPI sheet of October
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              - Finding 1, major | NC-0001 [Open]
              ## 9\.2.2 Internal audit programme
              > Does the programme follow importance and past results, and are auditors independent of what they audit?: Not applicable
              > Notes: First audit there is.
              > What was looked at: –
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              [Next] [Save for later] [All areas] [The audit]
            Priya presses Save for later
            bot:
              Measuring and assessing · Running
              # Checklist of AUD-0001
              ! Done: Your entries are saved. Go on here, or under "my tasks" on any device.
              Still open: 1 of 4 questions.
              - 9 Performance evaluation | 3 of 3 filled in · 1 with a finding [Open]
              - A.5 Assessing impacts of AI systems | 0 of 1 filled in [Open]
              [Go on] [The audit]
            """);

    [Fact]
    public async Task An_auditor_who_becomes_owner_in_the_middle_steps_aside_and_what_they_entered_stays_marked() => await Running()
        .Aside(talk => talk.Says(Zoe, "audit AUD-0001").Presses(Zoe, "Checklist").Presses(Zoe, "Begin").Presses(Zoe, "Next", ("outcome1", "Conforms"), ("looked1", "The plan of measurements")))
        .Aside(talk => talk.Forges(Ana, "system.hand-over", ("system", "AIS-0001"), ("new-owner", "zoe")).Forges(Zoe, "system.accept-offer", ("system", "AIS-0001")))
        .Says(Lea, "my tasks")
        .Aside(talk => talk.Says(Zoe, "audit AUD-0001").Presses(Zoe, "Checklist").Presses(Zoe, "Go on"))
        .Presses(Zoe, "Next", ("outcome2", "Conforms"), ("looked2", "The list of audits"))
        .Presses(Priya, "Checklist")
        .PressesAt(Priya, "9 Performance", "Open")
        .Reads("""
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Name another auditor (Zoë O'Neill owns AIS-0001 CV screener): Measuring and assessing | AUD-0001 · internal audit · for less than a minute [Open]
            Zoë presses Next: outcome2 = Conforms, looked2 = The list of audits
            bot:
              AUD-0001 · Internal audit, running
              # Measuring and assessing
              ! Problem: Zoë O'Neill owns AIS-0001 CV screener. Nobody audits their own work, so you step aside. What you entered stays, marked; a governance lead names somebody else.
              1 of 4 questions filled in, until 4 Dec 2026.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1, 9.2.1, 9.2.2; A.5.2
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Stepped aside: Zoë O'Neill, 23 Nov 2026: owns AIS-0001 CV screener
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 1 of 4: 1 conform, 0 with a finding, 0 not applicable
              Findings: none
              [Checklist] [Findings] [Samples] [History]
            bot, on Lea's card: AUD-0001 · Internal audit, running | 1 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            bot, on Priya's card: AUD-0001 · Internal audit, running | 1 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [Report it] [History] [All audits]
            bot, on Priya's card: AUD-0001 · Internal audit, running | 1 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [Report it] [History] [All audits]
            bot, on Zoë's card: AUD-0001 · Internal audit, running | ! Problem: Zoë O'Neill owns AIS-0001 CV screener. Nobody audits their own work, so you step aside. What you entered stays, marked; a governance lead names somebody else. | [Checklist] [Findings] [Samples] [History]
            bot, on Zoë's card: AUD-0001 · Internal audit, running | ! Problem: Zoë O'Neill owns AIS-0001 CV screener. Nobody audits their own work, so you step aside. What you entered stays, marked; a governance lead names somebody else. | [Checklist] [Findings] [Samples] [History]
            bot to Lea:
              AUD-0001 · Internal audit, running
              # Measuring and assessing
              1 of 4 questions filled in, until 4 Dec 2026.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1, 9.2.1, 9.2.2; A.5.2
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Stepped aside: Zoë O'Neill, 23 Nov 2026: owns AIS-0001 CV screener
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 1 of 4: 1 conform, 0 with a finding, 0 not applicable
              Findings: none
              [Checklist] [Findings] [Samples] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            Priya presses Checklist
            bot:
              Measuring and assessing · Running
              # Checklist of AUD-0001
              Still open: 3 of 4 questions.
              - 9 Performance evaluation | 1 of 3 filled in [Open]
              - A.5 Assessing impacts of AI systems | 0 of 1 filled in [Open]
              [Go on] [The audit]
            Priya presses Open at "9 Performance"
            bot:
              AUD-0001 · Measuring and assessing · Checklist
              # 9 Performance evaluation
              ■□ Page 1 of 2 · 9
              ## 9\.1 Monitoring, measurement, analysis and evaluation
              > Is what is measured decided on, measured when due and looked at by somebody who can act?: Conforms
              > Notes: –
              > What was looked at: The plan of measurements
              Filled in by Zoë O'Neill, 23 Nov 2026, 10:00, who stepped aside on 23 Nov 2026: owns AIS-0001 CV screener
              ## 9\.2.1 General
              > Do internal audits look at whether the system conforms and at whether it works?: –
              > Notes: –
              > What was looked at: –
              ## 9\.2.2 Internal audit programme
              > Does the programme follow importance and past results, and are auditors independent of what they audit?: –
              > Notes: –
              > What was looked at: –
              [Next] [Save for later] [All areas] [The audit]
            """);

    [Fact]
    public async Task Two_who_fill_in_the_same_at_once_both_see_both() => await Running()
        .Aside(talk => talk.Says(Zoe, "audit AUD-0001").Presses(Zoe, "Checklist").Presses(Zoe, "Begin").Says(Priya, "audit AUD-0001").Presses(Priya, "Checklist").Presses(Priya, "Begin"))
        .Aside(talk => talk.Presses(Zoe, "Next", ("outcome1", "Conforms"), ("looked1", "The plan of measurements")))
        .Presses(Priya, "Next", ("outcome1", "Finding"), ("note1", "October is missing."), ("looked1", "The figures"), ("outcome2", "Conforms"), ("looked2", "The programme"))
        .Presses(Priya, "Put mine in its place")
        .Reads("""
            Priya presses Next: outcome1 = Finding, note1 = October is missing., looked1 = The figures, outcome2 = Conforms, looked2 = The programme
            bot:
              AUD-0001 · Measuring and assessing · Checklist
              # 9 Performance evaluation
              ! Problem: Please look at what is marked. All else is saved.
              ■□ Page 1 of 2 · 9
              ## 9\.1 Monitoring, measurement, analysis and evaluation
              Is what is measured decided on, measured when due and looked at by somebody who can act?
              Please check: A colleague has filled this in meanwhile: theirs is kept.
              Filled in by Zoë O'Neill, 23 Nov 2026, 10:00
              Conforms
              Looked at: The plan of measurements
              Yours
              Finding
              October is missing.
              Looked at: The figures
              [Put mine in its place]
              ## 9\.2.1 General
              > Do internal audits look at whether the system conforms and at whether it works?: Conforms
              > Notes: –
              > What was looked at: The programme
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              ## 9\.2.2 Internal audit programme
              > Does the programme follow importance and past results, and are auditors independent of what they audit?: –
              > Notes: –
              > What was looked at: –
              [Next] [Save for later] [All areas] [The audit]
            Priya presses Put mine in its place
            bot:
              AUD-0001 · Measuring and assessing · Checklist
              # 9 Performance evaluation
              ! Done: Yours is kept. What your colleague wrote stays in the history.
              ■□ Page 1 of 2 · 9
              ## 9\.1 Monitoring, measurement, analysis and evaluation
              > Is what is measured decided on, measured when due and looked at by somebody who can act?: Finding
              > Notes: October is missing.
              > What was looked at: The figures
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              - This finding is not raised yet | Say how serious it is and who answers for it. [Raise]
              ## 9\.2.1 General
              > Do internal audits look at whether the system conforms and at whether it works?: Conforms
              > Notes: –
              > What was looked at: The programme
              Filled in by Priya Raman, 23 Nov 2026, 10:00
              ## 9\.2.2 Internal audit programme
              > Does the programme follow importance and past results, and are auditors independent of what they audit?: –
              > Notes: –
              > What was looked at: –
              [Next] [Save for later] [All areas] [The audit]
            """);

    [Fact]
    public async Task A_nonconformity_closes_when_somebody_else_finds_that_what_was_done_works() => await WithFinding()
        .Says(Ana, "nonconformity NC-0001")
        .Presses(Ana, "Tell correction and cause")
        .Presses(Ana, "Save", ("correction", "Measured on 24 November."), ("cause", "Nobody stood in while I was away."))
        .Presses(Ana, "Tell correction and cause")
        .Presses(Ana, "Save", ("consequences", "None: the figures were as before."), ("similar", "The other four measurements were looked through; all are there."))
        .Presses(Ana, "Plan an action")
        .Presses(Ana, "Plan it", ("action-what", "Name a deputy for each measurement."), ("action-owner", "max"), ("action-due", "2026-12-01"))
        .Presses(Ana, "Plan the check")
        .Presses(Ana, "Plan the check", ("checker", "max"))
        .Presses(Ana, "Plan the check", ("checker", "priya"), ("check-day", "2026-12-10"))
        .Aside(talk => talk.Says(Max, "action ACT-0001").Presses(Max, "It is done", ("proof", "Nour is deputy; the plan says so.")))
        .Later(TimeSpan.FromDays(9))
        .Says(Priya, "nonconformity NC-0001")
        .Later(TimeSpan.FromDays(9))
        .Says(Priya, "my tasks")
        .Says(Priya, "nonconformity NC-0001")
        .Presses(Priya, "Check whether it worked")
        .Presses(Priya, "Record it", ("works", "no"), ("shown", "November was measured late too: the deputy did not know."))
        .Reads("""
            Ana: nonconformity NC-0001
            bot:
              NC-0001 · Major nonconformity, cause not told yet
              # Measurements are due each month. Those of October are missing.
              Ana Ruiz is to tell the correction, the consequences, the cause and similar cases by 7 Dec 2026.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              [Tell correction and cause] [Plan the check] [Hand over] [History]
            Ana presses Tell correction and cause
            bot:
              NC-0001 · Cause not told yet
              # Correction and cause
              What is not as it should be
              Measurements are due each month. Those of October are missing.
              Fill in what you know; the rest can follow. What is left empty stays as it was.
              > Correction: –
              > Consequences: –
              > Cause: –
              > Similar cases: –
              [Save] [Not now]
            Ana presses Save: correction = Measured on 24 November., cause = Nobody stood in while I was away.
            bot:
              NC-0001 · Major nonconformity, cause not told yet
              # Measurements are due each month. Those of October are missing.
              ! Done: It is saved. Still to be told: the consequences and similar cases.
              Ana Ruiz is to tell the consequences and similar cases by 7 Dec 2026.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              Correction
              Measured on 24 November.
              Cause
              Nobody stood in while I was away.
              [Tell correction and cause] [Plan an action] [Plan the check] [Hand over] [History]
            bot, on Ana's card: NC-0001 · Major nonconformity, cause not told yet | Ana Ruiz is to tell the consequences and similar cases by 7 Dec 2026. | [Tell correction and cause] [Plan an action] [Plan the check] [Hand over] [History]
            Ana presses Tell correction and cause
            bot:
              NC-0001 · Cause not told yet
              # Correction and cause
              What is not as it should be
              Measurements are due each month. Those of October are missing.
              Fill in what you know; the rest can follow. What is left empty stays as it was.
              > Correction: Measured on 24 November.
              > Consequences: –
              > Cause: Nobody stood in while I was away.
              > Similar cases: –
              [Save] [Not now]
            Ana presses Save: consequences = None: the figures were as before., similar = The other four measurements were looked through; all are there.
            bot:
              NC-0001 · Major nonconformity, in correction
              # Measurements are due each month. Those of October are missing.
              ! Done: It is saved. Plan next what is done about the cause.
              Cause and correction are told. Plan what is done about the cause.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              Correction
              Measured on 24 November.
              Consequences
              None: the figures were as before.
              Cause
              Nobody stood in while I was away.
              Similar cases
              The other four measurements were looked through; all are there.
              [Plan an action] [Correction and cause] [Plan the check] [Hand over] [History]
            bot, on Ana's card: NC-0001 · Major nonconformity, in correction | Cause and correction are told. Plan what is done about the cause. | [Plan an action] [Correction and cause] [Plan the check] [Hand over] [History]
            Ana presses Plan an action
            bot:
              NC-0001 · In correction
              # Corrective action
              What is not as it should be
              Measurements are due each month. Those of October are missing.
              The cause: Nobody stood in while I was away.
              > What is done, so that it does not happen again?: –
              > Who does it?: Ana Ruiz (Human Resources)
              > By when?: 2026-12-23
              [Plan it] [Not now]
            Ana presses Plan it: action-what = Name a deputy for each measurement., action-owner = max, action-due = 2026-12-01
            bot:
              NC-0001 · Major nonconformity, in correction
              # Measurements are due each month. Those of October are missing.
              ! Done: The action is planned. Say next who checks whether it worked, and when.
              Actions are planned. Say who checks whether they worked, and when.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              Correction
              Measured on 24 November.
              Consequences
              None: the figures were as before.
              Cause
              Nobody stood in while I was away.
              Similar cases
              The other four measurements were looked through; all are there.
              ## Corrective actions, 1 of 1 open
              - Name a deputy for each measurement. | Max Keller · due 1 Dec 2026 [Open]
              [Plan the check] [Correction and cause] [Plan an action] [Hand over] [History]
            bot to Max:
              ACT-0001 · Corrective action, open
              # Name a deputy for each measurement.
              Because of: NC-0001 Measurements are due each month. Those of October are missing.
              Who does it: Max Keller
              Due: 1 Dec 2026
              Planned by: Ana Ruiz on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show NC-0001]
            bot, on Ana's card: NC-0001 · Major nonconformity, in correction | Actions are planned. Say who checks whether they worked, and when. | [Plan the check] [Correction and cause] [Plan an action] [Hand over] [History]
            Ana presses Plan the check
            bot:
              NC-0001 · In correction
              # Effectiveness check
              What is not as it should be
              Measurements are due each month. Those of October are missing.
              What was done needs time to show whether it works. Then somebody looks who did nothing of it.
              > Who checks: –
              > From when: 2027-02-21
              [Plan the check] [Not now]
            Ana presses Plan the check: checker = max
            bot:
              NC-0001 · In correction
              # Effectiveness check
              What is not as it should be
              Measurements are due each month. Those of October are missing.
              What was done needs time to show whether it works. Then somebody looks who did nothing of it.
              > Who checks: Max Keller (Human Resources)
                ! Please check: Whoever does ACT-0001 does not judge whether it worked. Choose somebody else.
              > From when: 2027-02-21
              [Plan the check] [Not now]
            Ana presses Plan the check: checker = priya, check-day = 2026-12-10
            bot:
              NC-0001 · Major nonconformity, in correction
              # Measurements are due each month. Those of October are missing.
              ! Done: Priya Raman is asked to check it, and is reminded when the day has come.
              Priya Raman checks from 10 Dec 2026 on whether it worked.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              Effectiveness check: Priya Raman, from 10 Dec 2026 on
              Correction
              Measured on 24 November.
              Consequences
              None: the figures were as before.
              Cause
              Nobody stood in while I was away.
              Similar cases
              The other four measurements were looked through; all are there.
              ## Corrective actions, 1 of 1 open
              - Name a deputy for each measurement. | Max Keller · due 1 Dec 2026 [Open]
              [Correction and cause] [Plan an action] [Plan the check] [Hand over] [History]
            bot, on Ana's card: NC-0001 · Major nonconformity, in correction | Priya Raman checks from 10 Dec 2026 on whether it worked. | [Correction and cause] [Plan an action] [Plan the check] [Hand over] [History]
            bot to Priya:
              NC-0001 · Major nonconformity, in correction
              # Measurements are due each month. Those of October are missing.
              Priya Raman checks from 10 Dec 2026 on whether it worked.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              Effectiveness check: Priya Raman, from 10 Dec 2026 on
              Correction
              Measured on 24 November.
              Consequences
              None: the figures were as before.
              Cause
              Nobody stood in while I was away.
              Similar cases
              The other four measurements were looked through; all are there.
              ## Corrective actions, 1 of 1 open
              - Name a deputy for each measurement. | Max Keller · due 1 Dec 2026 [Open]
              [History] [Show AUD-0001]
            (2 Dec 2026, 10:00)
            Priya: nonconformity NC-0001
            bot:
              NC-0001 · Major nonconformity, in correction
              # Measurements are due each month. Those of October are missing.
              Priya Raman checks from 10 Dec 2026 on whether it worked.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              Effectiveness check: Priya Raman, from 10 Dec 2026 on
              Correction
              Measured on 24 November.
              Consequences
              None: the figures were as before.
              Cause
              Nobody stood in while I was away.
              Similar cases
              The other four measurements were looked through; all are there.
              ## Corrective actions, all ended
              - Name a deputy for each measurement. | Done by Max Keller on 23 Nov 2026: Nour is deputy; the plan says so. [Open]
              [History] [Show AUD-0001]
            (11 Dec 2026, 10:00)
            Priya: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first; 2 overdue. As of 11 Dec 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 39 days · overdue since 2 Dec 2026 [Read]
              - Go on with the audit: Measuring and assessing | AUD-0001 · internal audit · for 18 days · overdue since 4 Dec 2026 [Open]
              - Check whether it worked: Measurements are due each month. Those of October are missing. | NC-0001 · major nonconformity · for 1 day · due 24 Dec 2026 [Open]
            Priya: nonconformity NC-0001
            bot:
              NC-0001 · Major nonconformity, in correction
              # Measurements are due each month. Those of October are missing.
              Priya Raman is to check now whether it worked.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              Effectiveness check: Priya Raman, from 10 Dec 2026 on
              Correction
              Measured on 24 November.
              Consequences
              None: the figures were as before.
              Cause
              Nobody stood in while I was away.
              Similar cases
              The other four measurements were looked through; all are there.
              ## Corrective actions, all ended
              - Name a deputy for each measurement. | Done by Max Keller on 23 Nov 2026: Nour is deputy; the plan says so. [Open]
              [Check whether it worked] [History] [Show AUD-0001]
            Priya presses Check whether it worked
            bot:
              NC-0001 · In correction
              # Did it work?
              What is not as it should be
              Measurements are due each month. Those of October are missing.
              The cause: Nobody stood in while I was away.
              > Does what was done work?: –
              > How you checked it, and what showed: –
              [Record it] [Not now]
            Priya presses Record it: works = no, shown = November was measured late too: the deputy did not know.
            bot:
              NC-0001 · Major nonconformity, cause not told yet
              # Measurements are due each month. Those of October are missing.
              ! Done: It goes back to its cause. Ana Ruiz is told.
              Ana Ruiz is to tell the cause by 25 Dec 2026.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              Correction
              Measured on 24 November.
              Consequences
              None: the figures were as before.
              Similar cases
              The other four measurements were looked through; all are there.
              ## Earlier actions, all ended
              - Name a deputy for each measurement. | Done by Max Keller on 23 Nov 2026: Nour is deputy; the plan says so. [Open]
              Priya Raman on 11 Dec 2026: it does not work
              November was measured late too: the deputy did not know.
              What was taken for the cause then: Nobody stood in while I was away.
              [History] [Show AUD-0001]
            bot, on Ana's card: NC-0001 · Major nonconformity, cause not told yet | Ana Ruiz is to tell the cause by 25 Dec 2026. | [Tell correction and cause] [Plan the check] [Hand over] [History]
            bot, on Ana's card: NC-0001 · Major nonconformity, cause not told yet | Ana Ruiz is to tell the cause by 25 Dec 2026. | [Tell correction and cause] [Plan the check] [Hand over] [History]
            bot, on Priya's card: NC-0001 · Major nonconformity, cause not told yet | Ana Ruiz is to tell the cause by 25 Dec 2026. | [History] [Show AUD-0001]
            bot, on Priya's card: NC-0001 · Major nonconformity, cause not told yet | Ana Ruiz is to tell the cause by 25 Dec 2026. | [History] [Show AUD-0001]
            bot to Ana:
              NC-0001 · Major nonconformity, cause not told yet
              # Measurements are due each month. Those of October are missing.
              Ana Ruiz is to tell the cause by 25 Dec 2026.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              Correction
              Measured on 24 November.
              Consequences
              None: the figures were as before.
              Similar cases
              The other four measurements were looked through; all are there.
              ## Earlier actions, all ended
              - Name a deputy for each measurement. | Done by Max Keller on 23 Nov 2026: Nour is deputy; the plan says so. [Open]
              Priya Raman on 11 Dec 2026: it does not work
              November was measured late too: the deputy did not know.
              What was taken for the cause then: Nobody stood in while I was away.
              [Tell correction and cause] [Plan the check] [Hand over] [History]
            bot to Lea:
              NC-0001 · Major nonconformity, cause not told yet
              # Measurements are due each month. Those of October are missing.
              Ana Ruiz is to tell the cause by 25 Dec 2026.
              Against: 9\.1 Monitoring, measurement, analysis and evaluation
              Answers for it: Ana Ruiz
              Raised: by Priya Raman on 23 Nov 2026, finding 1 of AUD-0001
              Correction
              Measured on 24 November.
              Consequences
              None: the figures were as before.
              Similar cases
              The other four measurements were looked through; all are there.
              ## Earlier actions, all ended
              - Name a deputy for each measurement. | Done by Max Keller on 23 Nov 2026: Nour is deputy; the plan says so. [Open]
              Priya Raman on 11 Dec 2026: it does not work
              November was measured late too: the deputy did not know.
              What was taken for the cause then: Nobody stood in while I was away.
              [Tell correction and cause] [Plan the check] [Hand over] [History] [Show AUD-0001]
            """);

    [Fact]
    public async Task A_sample_is_drawn_by_a_seed_and_each_of_it_opens() => await Running()
        .Aside(talk => talk.Says(Priya, "audit AUD-0001").Presses(Priya, "Samples"))
        .Presses(Priya, "Draw a sample")
        .Presses(Priya, "Draw", ("of", "RegisteredSystems"), ("size", "5"), ("seed", "autumn"))
        .Presses(Priya, "All samples")
        .Reads("""
            Priya presses Draw a sample
            bot:
              AUD-0001 · Measuring and assessing · Running
              # Draw a sample
              Records are drawn by a seed that is written down: nobody chooses, and anybody can draw the same again.
              > Of what: Approved systems
              > How many: 5
              > Seed: –
              [Draw] [Not now]
            Priya presses Draw: of = RegisteredSystems, size = 5, seed = autumn
            bot:
              AUD-0001 · Measuring and assessing · Sample
              # Sample 1: Systems in the register
              ! Done: The sample is drawn: 1 of 1.
              1 of 1 records, drawn by Priya Raman on 23 Nov 2026 by the seed autumn. The same seed draws the same again.
              - CV screener | AIS-0001 [Open]
              [Checklist] [All samples]
            bot, on Lea's card: AUD-0001 · Internal audit, running | 0 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            bot, on Priya's card: AUD-0001 · Internal audit, running | 0 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [Report it] [History] [All audits]
            bot, on Priya's card: AUD-0001 · Internal audit, running | 0 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [Report it] [History] [All audits]
            bot, on Zoë's card: AUD-0001 · Internal audit, running | 0 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [History]
            bot, on Zoë's card: AUD-0001 · Internal audit, running | 0 of 4 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [History]
            Priya presses All samples
            bot:
              Measuring and assessing · Running
              # Samples of AUD-0001
              1 sample.
              - 1. Systems in the register | 1 of 1 · seed autumn [Open]
              [Draw a sample] [The audit]
            """);

    [Fact]
    public async Task It_is_reported_to_those_whom_it_concerns_and_closes_with_its_nonconformities() => await WithFinding()
        .Aside(talk => talk.Says(Priya, "audit AUD-0001").Presses(Priya, "Checklist").Presses(Priya, "Go on")
            .Presses(Priya, "Next", ("outcome2", "Conforms"), ("looked2", "The programme"), ("outcome3", "Conforms"), ("looked3", "The auditors"))
            .Presses(Priya, "Next", ("outcome1", "NotApplicable"), ("note1", "Looked at in spring.")).Says(Priya, "my tasks"))
        .Presses(Priya, "Open")
        .Presses(Priya, "Report it")
        .Presses(Priya, "Report it", ("conclusion", "Measuring works but for October."))
        .Presses(Lea, "Close")
        .Presses(Lea, "As a document")
        .Reads("""
            Priya presses Open
            bot:
              AUD-0001 · Internal audit, running
              # Measuring and assessing
              4 of 4 questions filled in, until 4 Dec 2026.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1, 9.2.1, 9.2.2; A.5.2
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 4 of 4: 2 conform, 1 with a finding, 1 not applicable
              Findings: 1 major
              [Report it] [Checklist] [Findings] [Samples] [History] [All audits]
            Priya presses Report it
            bot:
              AUD-0001 · Measuring and assessing · Running
              # Report the audit
              Found: 1 major. It goes to Lea Brandt, Ana Ruiz and Max Keller. Nothing of the checklist changes afterwards.
              > Conclusion: –
              [Report it] [Not now]
            Priya presses Report it: conclusion = Measuring works but for October.
            bot:
              AUD-0001 · Internal audit, reported
              # Measuring and assessing
              ! Done: It is reported to Lea Brandt, Ana Ruiz and Max Keller.
              Reported by Priya Raman on 23 Nov 2026. It closes when its nonconformities have.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1, 9.2.1, 9.2.2; A.5.2
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 4 of 4: 2 conform, 1 with a finding, 1 not applicable
              Findings: 1 major
              Told to: Lea Brandt, Ana Ruiz and Max Keller
              Conclusion
              Measuring works but for October.
              [As a document] [Findings] [Samples] [Checklist] [History] [All audits]
            bot, on Lea's card: AUD-0001 · Internal audit, reported | Reported by Priya Raman on 23 Nov 2026. It closes when its nonconformities have. | [Close] [As a document] [Findings] [Samples] [Checklist] [More: [History] [All audits]]
            bot, on Priya's card: AUD-0001 · Internal audit, reported | Reported by Priya Raman on 23 Nov 2026. It closes when its nonconformities have. | [As a document] [Findings] [Samples] [Checklist] [History] [All audits]
            bot, on Priya's card: AUD-0001 · Internal audit, reported | Reported by Priya Raman on 23 Nov 2026. It closes when its nonconformities have. | [As a document] [Findings] [Samples] [Checklist] [History] [All audits]
            bot, on Zoë's card: AUD-0001 · Internal audit, reported | Reported by Priya Raman on 23 Nov 2026. It closes when its nonconformities have. | [As a document] [Findings] [Samples] [Checklist] [History]
            bot, on Zoë's card: AUD-0001 · Internal audit, reported | Reported by Priya Raman on 23 Nov 2026. It closes when its nonconformities have. | [As a document] [Findings] [Samples] [Checklist] [History]
            bot to Lea:
              AUD-0001 · Internal audit, reported
              # Measuring and assessing
              Reported by Priya Raman on 23 Nov 2026. It closes when its nonconformities have.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1, 9.2.1, 9.2.2; A.5.2
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 4 of 4: 2 conform, 1 with a finding, 1 not applicable
              Findings: 1 major
              Told to: Lea Brandt, Ana Ruiz and Max Keller
              Conclusion
              Measuring works but for October.
              [Close] [As a document] [Findings] [Samples] [Checklist] [More: [History] [All audits]]
            bot to Ana:
              AUD-0001 · Internal audit, reported
              # Measuring and assessing
              Reported by Priya Raman on 23 Nov 2026. It closes when its nonconformities have.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1, 9.2.1, 9.2.2; A.5.2
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 4 of 4: 2 conform, 1 with a finding, 1 not applicable
              Findings: 1 major
              Told to: Lea Brandt, Ana Ruiz and Max Keller
              Conclusion
              Measuring works but for October.
              [As a document] [Findings] [Samples] [Checklist] [History]
            bot to Max:
              AUD-0001 · Internal audit, reported
              # Measuring and assessing
              Reported by Priya Raman on 23 Nov 2026. It closes when its nonconformities have.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1, 9.2.1, 9.2.2; A.5.2
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 4 of 4: 2 conform, 1 with a finding, 1 not applicable
              Findings: 1 major
              Told to: Lea Brandt, Ana Ruiz and Max Keller
              Conclusion
              Measuring works but for October.
              [As a document] [Findings] [Samples] [Checklist] [History]
            Lea presses Close
            bot:
              AUD-0001 · Internal audit, reported
              # Measuring and assessing
              ! Problem: It closes when its nonconformities have. Still open: NC-0001.
              Reported by Priya Raman on 23 Nov 2026. It closes when its nonconformities have.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1, 9.2.1, 9.2.2; A.5.2
              Scope: AIS-0001
              Lead auditor: Priya Raman
              Auditors: Zoë O'Neill
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 4 of 4: 2 conform, 1 with a finding, 1 not applicable
              Findings: 1 major
              Told to: Lea Brandt, Ana Ruiz and Max Keller
              Conclusion
              Measuring works but for October.
              [Close] [As a document] [Findings] [Samples] [Checklist] [More: [History] [All audits]]
            Lea presses As a document
            bot:
              AUD-0001 · Measuring and assessing
              # Report of AUD-0001
              What was audited and by whom, each question with what was looked at, the findings with what became of them, and the conclusion.
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              [Word] [The audit]
            """);

    [Fact]
    public async Task The_programme_is_proposed_adjusted_and_planned_from() => await new Talk()
        .Says(Lea, "audit programme")
        .Presses(Lea, "Propose it")
        .PressesAt(Lea, "4 Context", "Adjust")
        .Presses(Lea, "Adjust", ("times", "0"))
        .Presses(Lea, "Adjust", ("times", "0"), ("reason", "Certified in spring; nothing has changed."))
        .Presses(Lea, "Plan an audit of these")
        .Says(Ana, "audit programme")
        .Reads("""
            Lea: audit programme
            bot:
              # Audit programme 2027
              There is no audit programme for 2027 yet. It is proposed from the importance of each clause and control and from past findings; then you adjust it.
              [Propose it] [2026] [2028] [All audits]
            Lea presses Propose it
            bot:
              PRG-2027 · Audit programme
              # Audit programme 2027
              ! Done: The proposal is as new as the findings.
              16 of 16 areas need an audit in 2027 that is not planned yet.
              - 4 Context of the organization | 1 audit, 0 planned · importance 2 [Adjust]
              - 5 Leadership | 1 audit, 0 planned · importance 3 [Adjust]
              - 6 Planning | 1 audit, 0 planned · importance 4 [Adjust]
              - 7 Support | 1 audit, 0 planned · importance 2 [Adjust]
              - 8 Operation | 1 audit, 0 planned · importance 4 [Adjust]
              - 9 Performance evaluation | 1 audit, 0 planned · importance 3 [Adjust]
              - 10 Improvement | 1 audit, 0 planned · importance 3 [Adjust]
              - A.2 Policies related to AI | 1 audit, 0 planned · importance 2 [Adjust]
              - A.3 Internal organization | 1 audit, 0 planned · importance 2 [Adjust]
              - A.4 Resources for AI systems | 1 audit, 0 planned · importance 2 [Adjust]
              1–10 of 16
              Proposed on 23 Nov 2026.
              [Plan an audit of these] [Next] [Work it out anew] [2026] [2028] [All audits]
            Lea presses Adjust at "4 Context"
            bot:
              PRG-2027 · Audit programme
              # 4 Context of the organization
              Proposed: importance 2.
              > Audits in 2027: 1 audit
              > Why: –
              [Adjust] [Leave it]
            Lea presses Adjust: times = 0
            bot:
              PRG-2027 · Audit programme
              # 4 Context of the organization
              Proposed: importance 2.
              > Audits in 2027: No audit
              > Why: –
                ! Please check: Say why, in a sentence.
              [Adjust] [Leave it]
            Lea presses Adjust: times = 0, reason = Certified in spring; nothing has changed.
            bot:
              PRG-2027 · Audit programme
              # Audit programme 2027
              ! Done: It is adjusted.
              15 of 16 areas need an audit in 2027 that is not planned yet.
              - 4 Context of the organization | No audit, 0 planned · adjusted by Lea Brandt: Certified in spring; nothing has changed. [Adjust]
              - 5 Leadership | 1 audit, 0 planned · importance 3 [Adjust]
              - 6 Planning | 1 audit, 0 planned · importance 4 [Adjust]
              - 7 Support | 1 audit, 0 planned · importance 2 [Adjust]
              - 8 Operation | 1 audit, 0 planned · importance 4 [Adjust]
              - 9 Performance evaluation | 1 audit, 0 planned · importance 3 [Adjust]
              - 10 Improvement | 1 audit, 0 planned · importance 3 [Adjust]
              - A.2 Policies related to AI | 1 audit, 0 planned · importance 2 [Adjust]
              - A.3 Internal organization | 1 audit, 0 planned · importance 2 [Adjust]
              - A.4 Resources for AI systems | 1 audit, 0 planned · importance 2 [Adjust]
              1–10 of 16
              Proposed on 23 Nov 2026.
              [Plan an audit of these] [Next] [Work it out anew] [2026] [2028] [All audits]
            Lea presses Plan an audit of these
            bot:
              # New audit
              Say what the audit is to find out, and when. Next you choose the clauses and controls, the scope and the auditors; nothing begins before you start it.
              Audits: 5 Leadership; 6 Planning; 7 Support; 8 Operation; 9 Performance evaluation; 10 Improvement; A.2 Policies related to AI; A.3 Internal organization; A.4 Resources for AI systems; A.5 Assessing impacts of AI systems; A.6 AI system life cycle; A.7 Data for AI systems; A.8 Information for interested parties of AI systems; A.9 Use of AI systems; A.10 Third-party and customer relationships
              > Title: –
              > Objectives: –
              > First day: 2026-12-07
              > Last day: 2026-12-18
              [Plan it] [All audits]
            Ana: audit programme
            bot: The audit programme is kept by the governance leads. Say audits to see those that concern you.
            """);

    [Fact]
    public async Task Its_report_is_a_Word_file_for_those_who_may_see_it()
    {
        var talk = WithFinding();
        await talk.Aside(t => t.Says(Priya, "audit AUD-0001").Presses(Priya, "Checklist").Presses(Priya, "Go on")
            .Presses(Priya, "Next", ("outcome2", "Conforms"), ("looked2", "The programme"), ("outcome3", "Conforms"), ("looked3", "The auditors"))
            .Presses(Priya, "Next", ("outcome1", "NotApplicable"), ("note1", "Looked at in spring."))
            .Forges(Priya, "audit.report", ("audit", "AUD-0001"), ("conclusion", "Measuring works but for October.")));
        var request = new AuditReportRequest(Max.Id, AuditId.From("AUD-0001"));
        var file = await talk.Bot.Export.Make(request, talk.Office.Now, TestContext.Current.CancellationToken);
        Assert.Equal("audit-report-AUD-0001.docx", file!.Name);
        using var word = WordprocessingDocument.Open(new MemoryStream(file.Content), isEditable: false);
        string text = word.MainDocumentPart!.Document!.InnerText;
        Assert.All(
            ["Measuring works but for October.", "Measurements are due each month. Those of October are missing.", "NC-0001", "Not told yet", "The figures of October", "Looked at in spring.", "Priya Raman"],
            said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word, TestContext.Current.CancellationToken));
        Assert.Equal(file.Content, (await talk.Bot.Export.Make(request, talk.Office.Now.AddDays(1), TestContext.Current.CancellationToken))!.Content);
        Assert.Null(await talk.Bot.Export.Make(request with { Who = Nour.Id }, talk.Office.Now, TestContext.Current.CancellationToken));
    }

    private static Talk Running() => new Talk().HasRegistered(Ana).HasAuditOf("9.1,9.2.1,9.2.2,A.5.2");

    private static Talk WithFinding() => new Talk().HasRegistered(Ana).HasAudit();
}
