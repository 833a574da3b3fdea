using Aims.Tests.Chat;
using Aims.Tests.Objectives;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>What is to be reached by when: set by a lead, reported on by its owner or measured by a KPI, ended with what it showed.</summary>
public sealed class ReachingObjectives
{
    [Fact]
    public Task Its_owner_reports_on_one_by_hand() => new Talk()
        .Says(Zoe, "new objective")
        .Says(Lea, "objectives")
        .Presses(Lea, "New objective")
        .Presses(Lea, "Set it", ("what", "Half of the models are explained."), ("target", "fifty"), ("unit", "%"))
        .Presses(Lea, "Set it", ("what", "Half of the models are explained."), ("target", "150"), ("unit", "%"))
        .Presses(Lea, "Set it", ("what", "Half of the models are explained."), ("target", "50,0 %"), ("unit", "%"), ("owner", "zoe"), ("due", "2027-06-30"), ("every", "Quarter"))
        .Later(TimeSpan.FromDays(86))
        .Says(Zoe, "my tasks")
        .PressesAt(Zoe, "Report on", "Report")
        .Presses(Zoe, "Report", ("value", "20"), ("day", "2030-01-01"))
        .Presses(Zoe, "Report", ("value", "20"), ("day", "2027-02-17"), ("note", "12 of 60 have a page."))
        .Presses(Zoe, "Report a number")
        .Presses(Zoe, "Report", ("value", "25"), ("day", "2027-02-17"))
        .Presses(Zoe, "Report", ("value", "30"), ("day", "2027-02-01"))
        .PressesAt(Zoe, "20 % on", "Correct")
        .Presses(Zoe, "Correct", ("value", "35"))
        .Presses(Zoe, "Correct", ("value", "35"), ("reason", "Two teams were left out."))
        .Says(Zoe, "my tasks")
        .Reads("""
            Zoë: new objective
            bot: Only a governance lead can set objectives and change them. Please ask Lea Brandt.
            Lea: objectives
            bot:
              # Objectives
              There is none yet. Say what is to be reached by when, and which number shows it.
              [New objective] [KPIs]
            Lea presses New objective
            bot:
              # New objective
              > What is to be reached?: –
              > Which number shows it?: A number that its owner reports
              > At least or at most?: At least
              > Target: –
              > Unit of a reported number: –
              > How often is it reported?: Each month
              > By when?: 2027-11-23
              > Owner: Lea Brandt (Legal)
              > How is it to be reached?: –
              [Set it] [Not now]
            Lea presses Set it: what = Half of the models are explained., target = fifty, unit = %
            bot:
              # New objective
              > What is to be reached?: Half of the models are explained.
              > Which number shows it?: A number that its owner reports
              > At least or at most?: At least
              > Target: fifty
                ! Please check: Type a number such as 95 or 4.5, without anything between the thousands.
              > Unit of a reported number: %
              > How often is it reported?: Each month
              > By when?: 2027-11-23
              > Owner: Lea Brandt (Legal)
              > How is it to be reached?: –
              [Set it] [Not now]
            Lea presses Set it: what = Half of the models are explained., target = 150, unit = %
            bot:
              # New objective
              > What is to be reached?: Half of the models are explained.
              > Which number shows it?: A number that its owner reports
              > At least or at most?: At least
              > Target: 150
                ! Please check: A share is at most 100 %.
              > Unit of a reported number: %
              > How often is it reported?: Each month
              > By when?: 2027-11-23
              > Owner: Lea Brandt (Legal)
              > How is it to be reached?: –
              [Set it] [Not now]
            Lea presses Set it: what = Half of the models are explained., target = 50,0 %, unit = %, owner = zoe, due = 2027-06-30, every = Quarter
            bot:
              OBJ-0001 · Objective
              # Half of the models are explained.
              ! Done: It is set, and Zoë O'Neill is told.
              No number yet  open
              target at least 50 % by 30 Jun 2027
              Owner: Zoë O'Neill
              Measured by: its owner, each quarter
              Next number due: 23 Feb 2027
              Set by: Lea Brandt on 23 Nov 2026
              [Report a number] [Plan an action] [Change] [End] [All objectives]
            bot to Zoë:
              OBJ-0001 · Objective
              # Half of the models are explained.
              No number yet  open
              target at least 50 % by 30 Jun 2027
              Owner: Zoë O'Neill
              Measured by: its owner, each quarter
              Next number due: 23 Feb 2027
              Set by: Lea Brandt on 23 Nov 2026
              [Report a number] [Plan an action] [All objectives]
            (17 Feb 2027, 10:00)
            Zoë: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first; 1 overdue. As of 17 Feb 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 107 days · overdue since 2 Dec 2026 [Read]
              - Report on: Half of the models are explained. | OBJ-0001 · for 1 day · due 23 Feb 2027 [Report]
            Zoë presses Report at "Report on"
            bot:
              OBJ-0001 · Objective
              # Report a number
              Half of the models are explained.
              > Number (%): –
              > Of which day?: 2027-02-17
              > Note: –
              [Report] [Leave it]
            Zoë presses Report: value = 20, day = 2030-01-01
            bot:
              OBJ-0001 · Objective
              # Report a number
              Half of the models are explained.
              > Number (%): 20
              > Of which day?: 2030-01-01
                ! Please check: Choose today or a day of the last year.
              > Note: –
              [Report] [Leave it]
            Zoë presses Report: value = 20, day = 2027-02-17, note = 12 of 60 have a page.
            bot:
              OBJ-0001 · Objective
              # Half of the models are explained.
              ! Done: The number is reported. It can be corrected with a reason.
              20 %, 0 % of the way  open
              target at least 50 % by 30 Jun 2027
              ## Reported
              - 20 % on 17 Feb 2027 | Zoë O'Neill · 12 of 60 have a page. [Correct]
              Owner: Zoë O'Neill
              Measured by: its owner, each quarter
              Began at: 20 %
              Next number due: 17 May 2027
              Set by: Lea Brandt on 23 Nov 2026
              [Report a number] [Plan an action] [All objectives]
            Zoë presses Report a number
            bot:
              OBJ-0001 · Objective
              # Report a number
              Half of the models are explained.
              > Number (%): –
              > Of which day?: 2027-02-17
              > Note: –
              [Report] [Leave it]
            Zoë presses Report: value = 25, day = 2027-02-17
            bot:
              OBJ-0001 · Objective
              # Report a number
              Half of the models are explained.
              > Number (%): 25
              > Of which day?: 2027-02-17
                ! Please check: There is a number for that day already. Correct it, or choose another day.
              > Note: –
              [Report] [Leave it]
            Zoë presses Report: value = 30, day = 2027-02-01
            bot:
              OBJ-0001 · Objective
              # Half of the models are explained.
              ! Done: The number is reported. It can be corrected with a reason.
              20 %, 0 % of the way  open
              target at least 50 % by 30 Jun 2027
              ## So far
              ## Reported
              - 20 % on 17 Feb 2027 | Zoë O'Neill · 12 of 60 have a page. [Correct]
              - 30 % on 1 Feb 2027 | Zoë O'Neill [Correct]
              Owner: Zoë O'Neill
              Measured by: its owner, each quarter
              Began at: 30 %
              Next number due: 17 May 2027
              Set by: Lea Brandt on 23 Nov 2026
              [Report a number] [Plan an action] [All objectives]
            Zoë presses Correct at "20 % on"
            bot:
              OBJ-0001 · Objective
              # Correct the number of 17 Feb 2027
              Half of the models are explained.
              > Number (%): 20
              > Why is it corrected?: –
              [Correct] [Leave it]
            Zoë presses Correct: value = 35
            bot:
              OBJ-0001 · Objective
              # Correct the number of 17 Feb 2027
              Half of the models are explained.
              > Number (%): 35
              > Why is it corrected?: –
                ! Please check: Say why it is corrected.
              [Correct] [Leave it]
            Zoë presses Correct: value = 35, reason = Two teams were left out.
            bot:
              OBJ-0001 · Objective
              # Half of the models are explained.
              ! Done: The number is corrected. What it was stays on record.
              35 %, 25 % of the way  open
              target at least 50 % by 30 Jun 2027
              ## So far
              ## Reported
              - 35 % on 17 Feb 2027 | Zoë O'Neill · 12 of 60 have a page. · corrected from 20 %: Two teams were left out. [Correct]
              - 30 % on 1 Feb 2027 | Zoë O'Neill [Correct]
              Owner: Zoë O'Neill
              Measured by: its owner, each quarter
              Began at: 30 %
              Next number due: 17 May 2027
              Set by: Lea Brandt on 23 Nov 2026
              [Report a number] [Plan an action] [All objectives]
            Zoë: my tasks
            bot:
              # 1 task waits for you
              The oldest first; 1 overdue. As of 17 Feb 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 107 days · overdue since 2 Dec 2026 [Read]
            """);

    [Fact]
    public Task A_KPI_measures_one() => new Talk()
        .HasRegistered(Ana)
        .MeasuresKpis()
        .Aside(t => t.HasObjective(Zoe, "Records are complete", kpi: "KPI-0005", target: "90"))
        .Says(Zoe, "objectives")
        .Presses(Zoe, "Open")
        .Forges(Zoe, "objective.report", ("objective", "OBJ-0001"), ("value", "99"))
        .Presses(Zoe, "Plan an action")
        .Presses(Zoe, "Plan it", ("action-what", "Ask owners of incomplete records."), ("action-owner", "ana"), ("action-due", "2026-12-18"))
        .Says(Lea, "actions from objectives")
        .LetsDaysGoBy(3)
        .Says(Lea, "objective OBJ-0001")
        .Reads("""
            (8 KPIs measured)
            bot to Lea:
              KPI-0002 · KPI
              # AI policy acknowledged
              ! Problem: 0 % is below 80 %.
              0 %  alarm
              on 23 Nov 2026 · 0 of 7 · higher is better
              The share of people who acknowledged the AI policy, of those who are asked to.
              Owner: Nobody yet: the leads are told
              Warning: below 95 %
              Alarm: below 80 %
              Asked as: acknowledgements of versions in force, by those who are asked · policy’s id ai-policy · share acknowledged
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            bot to Lea:
              KPI-0005 · KPI
              # Complete records
              ! Problem: 0 % is below 70 %.
              0 %  alarm
              on 23 Nov 2026 · 0 of 1 · higher is better
              The share of AI systems in the register of which everything is recorded that should be.
              Owner: Nobody yet: the leads are told
              Warning: below 90 %
              Alarm: below 70 %
              Asked as: AI systems in the register, not retired · share with a complete record
              Counted over all records, also those that its owner may not open. Leads, auditors and its owner see it.
              [Show the records] [Change] [Stop] [All KPIs]
            Zoë: objectives
            bot:
              # 1 objective
              1 open, 0 ended.
              - Records are complete | open · 0 %, 0 % of the way · target at least 90 % by 30 Jun 2027 · Zoë O'Neill [Open]
              [KPIs]
            Zoë presses Open
            bot:
              OBJ-0001 · Objective
              # Records are complete
              0 %, 0 % of the way  open
              target at least 90 % by 30 Jun 2027
              Owner: Zoë O'Neill
              Measured by: KPI-0005 Complete records
              Began at: 0 %
              Set by: Lea Brandt on 23 Nov 2026
              [Plan an action] [All objectives]
            Zoë forges objective.report: objective = OBJ-0001, value = 99
            bot:
              OBJ-0001 · Objective
              # Records are complete
              ! Note: A KPI measures this objective, so there is no number to report.
              0 %, 0 % of the way  open
              target at least 90 % by 30 Jun 2027
              Owner: Zoë O'Neill
              Measured by: KPI-0005 Complete records
              Began at: 0 %
              Set by: Lea Brandt on 23 Nov 2026
              [Plan an action] [All objectives]
            Zoë presses Plan an action
            bot:
              OBJ-0001 · Objective
              # Plan an action
              Records are complete
              > What is done?: –
              > Who does it?: Zoë O'Neill (Engineering)
              > By when?: 2026-12-23
              [Plan it] [Leave it]
            Zoë presses Plan it: action-what = Ask owners of incomplete records., action-owner = ana, action-due = 2026-12-18
            bot:
              OBJ-0001 · Objective
              # Records are complete
              ! Done: The action is planned, and whoever does it is told.
              0 %, 0 % of the way  open
              target at least 90 % by 30 Jun 2027
              Owner: Zoë O'Neill
              Measured by: KPI-0005 Complete records
              Began at: 0 %
              Set by: Lea Brandt on 23 Nov 2026
              ## Actions, 1 of 1 open
              - Ask owners of incomplete records. | Ana Ruiz · due 18 Dec 2026 [Open]
              [Plan an action] [All objectives]
            bot to Ana:
              ACT-0001 · Improvement, open
              # Ask owners of incomplete records.
              Because of: OBJ-0001 Records are complete
              Who does it: Ana Ruiz
              Due: 18 Dec 2026
              Planned by: Zoë O'Neill on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show OBJ-0001]
            Lea: actions from objectives
            bot:
              # 1 action
              Actions of what still stands · source From an objective. As of 23 Nov 2026, 10:00.
              - Ask owners of incomplete records. | owner Ana Ruiz · due 18 Dec 2026 · Open [Open]
              [Remind] [Export] [Save]
            Lea: objective OBJ-0001
            bot:
              OBJ-0001 · Objective
              # Records are complete
              0 %, 0 % of the way  open
              target at least 90 % by 30 Jun 2027
              ## So far
              Owner: Zoë O'Neill
              Measured by: KPI-0005 Complete records
              Began at: 0 %
              Set by: Lea Brandt on 23 Nov 2026
              ## Actions, 1 of 1 open
              - Ask owners of incomplete records. | Ana Ruiz · due 18 Dec 2026 [Open]
              [Plan an action] [Change] [End] [Show the KPI] [All objectives]
            """);

    [Fact]
    public Task A_lead_says_how_one_ended() => new Talk()
        .Aside(t => t.HasObjective(Zoe, "Half of the models are explained", target: "50", due: "2026-12-31"))
        .Says(Lea, "objective OBJ-0001")
        .Presses(Lea, "End")
        .Presses(Lea, "End it")
        .Presses(Lea, "End it", ("outcome", "Reached"), ("reason", "It is done."))
        .Presses(Lea, "End it", ("outcome", "Missed"), ("reason", "It was too much."))
        .Later(TimeSpan.FromDays(40))
        .Says(Lea, "my tasks")
        .PressesAt(Lea, "Say how it ended", "Answer")
        .Presses(Lea, "End it", ("outcome", "Missed"), ("reason", "Nobody had the time."))
        .Presses(Lea, "Open again")
        .Presses(Lea, "Open again", ("reason", "It gets another year."))
        .Presses(Lea, "Change")
        .Presses(Lea, "Save", ("due", "2027-12-31"))
        .Presses(Lea, "Save", ("due", "2027-12-31"), ("reason", "Another year."))
        .Reads("""
            Lea: objective OBJ-0001
            bot:
              OBJ-0001 · Objective
              # Half of the models are explained
              No number yet  open
              target at least 50 % by 31 Dec 2026
              Owner: Zoë O'Neill
              Measured by: its owner, each month
              Next number due: 23 Dec 2026
              Set by: Lea Brandt on 23 Nov 2026
              [Report a number] [Plan an action] [Change] [End] [All objectives]
            Lea presses End
            bot:
              OBJ-0001 · Objective
              # How did it end?
              Half of the models are explained
              No number yet; the target is at least 50 % by 31 Dec 2026.
              > How did it end?: –
              > What does that show?: –
              [End it] [Leave it]
            Lea presses End it
            bot:
              OBJ-0001 · Objective
              # How did it end?
              Half of the models are explained
              No number yet; the target is at least 50 % by 31 Dec 2026.
              > How did it end?: –
                ! Please check: Choose how it ended.
              > What does that show?: –
              [End it] [Leave it]
            Lea presses End it: outcome = Reached, reason = It is done.
            bot:
              OBJ-0001 · Objective
              # How did it end?
              Half of the models are explained
              No number yet; the target is at least 50 % by 31 Dec 2026.
              > How did it end?: It is reached
                ! Please check: There is no number yet that shows it.
              > What does that show?: It is done.
              [End it] [Leave it]
            Lea presses End it: outcome = Missed, reason = It was too much.
            bot:
              OBJ-0001 · Objective
              # How did it end?
              Half of the models are explained
              No number yet; the target is at least 50 % by 31 Dec 2026.
              > How did it end?: It is missed
                ! Please check: Its day has not come yet. Give it up if it is not pursued any more.
              > What does that show?: It was too much.
              [End it] [Leave it]
            (2 Jan 2027, 10:00)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first; 1 overdue. As of 2 Jan 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 61 days · overdue since 2 Dec 2026 [Read]
              - Say how it ended: Half of the models are explained | OBJ-0001 · for 1 day · due 7 Jan 2027 [Answer]
            Lea presses Answer at "Say how it ended"
            bot:
              OBJ-0001 · Objective
              # How did it end?
              Half of the models are explained
              No number yet; the target is at least 50 % by 31 Dec 2026.
              > How did it end?: –
              > What does that show?: –
              [End it] [Leave it]
            Lea presses End it: outcome = Missed, reason = Nobody had the time.
            bot:
              OBJ-0001 · Objective
              # Half of the models are explained
              ! Done: It is missed. It can be opened again.
              No number yet  missed
              target at least 50 % by 31 Dec 2026
              Missed, said Lea Brandt on 2 Jan 2027
              Nobody had the time.
              Owner: Zoë O'Neill
              Measured by: its owner, each month
              Set by: Lea Brandt on 23 Nov 2026
              [Open again] [All objectives]
            Lea presses Open again
            bot:
              OBJ-0001 · Objective
              # Open it again?
              Half of the models are explained
              > Why is it opened again?: –
              [Open again] [Leave it]
            Lea presses Open again: reason = It gets another year.
            bot:
              OBJ-0001 · Objective
              # Half of the models are explained
              ! Done: It is open again.
              No number yet  overdue
              target at least 50 % by 31 Dec 2026
              Owner: Zoë O'Neill
              Measured by: its owner, each month
              Next number due: 23 Dec 2026
              Set by: Lea Brandt on 23 Nov 2026
              Changed because: It gets another year.
              [Report a number] [Plan an action] [Change] [End] [All objectives]
            Lea presses Change
            bot:
              OBJ-0001 · Objective
              # Change this objective
              Half of the models are explained
              > What is to be reached?: Half of the models are explained
              > Which number shows it?: A number that its owner reports
              > At least or at most?: At least
              > Target: 50
              > Unit of a reported number: %
              > How often is it reported?: Each month
              > By when?: 2026-12-31
              > Owner: Zoë O'Neill (Engineering)
              > How is it to be reached?: –
              > Why is it changed?: –
              [Save] [Leave it]
            Lea presses Save: due = 2027-12-31
            bot:
              OBJ-0001 · Objective
              # Change this objective
              Half of the models are explained
              > What is to be reached?: Half of the models are explained
              > Which number shows it?: A number that its owner reports
              > At least or at most?: At least
              > Target: 50
              > Unit of a reported number: %
              > How often is it reported?: Each month
              > By when?: 2027-12-31
              > Owner: Zoë O'Neill (Engineering)
              > How is it to be reached?: –
              > Why is it changed?: –
                ! Please check: Say why it is changed.
              [Save] [Leave it]
            Lea presses Save: due = 2027-12-31, reason = Another year.
            bot:
              OBJ-0001 · Objective
              # Half of the models are explained
              ! Done: It is changed. What it was stays on record.
              No number yet  open
              target at least 50 % by 31 Dec 2027
              Owner: Zoë O'Neill
              Measured by: its owner, each month
              Next number due: 23 Dec 2026
              Set by: Lea Brandt on 23 Nov 2026
              Changed because: Another year.
              [Report a number] [Plan an action] [Change] [End] [All objectives]
            """);

    [Fact]
    public Task They_are_nobody_elses() => new Talk()
        .Aside(t => t.HasObjective(Zoe, "Half of the models are explained", target: "50"))
        .Says(Ana, "objectives")
        .Says(Ana, "objective OBJ-0001")
        .Forges(Ana, "objective.report", ("objective", "OBJ-0001"), ("value", "99"))
        .Forges(Ana, "objective.change", ("objective", "OBJ-0001"), ("target", "1"), ("reason", "Easier."))
        .Forges(Zoe, "objective.change", ("objective", "OBJ-0001"), ("target", "1"), ("reason", "Easier."))
        .Forges(Zoe, "objective.end", ("objective", "OBJ-0001"), ("outcome", "GivenUp"), ("reason", "No."))
        .Forges(Lea, "objective.change", ("objective", "OBJ-0001"), ("measured-by", "KPI-9999"), ("reason", "Better."))
        .Forges(Priya, "objective.set", ("what", "Something"), ("target", "1"))
        .Leaves(Zoe)
        .Says(Lea, "my tasks")
        .Reads("""
            Ana: objectives
            bot:
              # Objectives
              There is none that you own. Governance leads set them.
              [KPIs]
            Ana: objective OBJ-0001
            bot: There is no such objective that you may see. Say "objectives" to see yours.
            Ana forges objective.report: objective = OBJ-0001, value = 99
            bot: There is no such objective that you may see. Say "objectives" to see yours.
            Ana forges objective.change: objective = OBJ-0001, target = 1, reason = Easier.
            bot: There is no such objective that you may see. Say "objectives" to see yours.
            Zoë forges objective.change: objective = OBJ-0001, target = 1, reason = Easier.
            bot:
              OBJ-0001 · Objective
              # Half of the models are explained
              ! Note: Only a governance lead can set objectives and change them. Please ask Lea Brandt.
              No number yet  open
              target at least 50 % by 30 Jun 2027
              Owner: Zoë O'Neill
              Measured by: its owner, each month
              Next number due: 23 Dec 2026
              Set by: Lea Brandt on 23 Nov 2026
              [Report a number] [Plan an action] [All objectives]
            Zoë forges objective.end: objective = OBJ-0001, outcome = GivenUp, reason = No.
            bot:
              OBJ-0001 · Objective
              # Half of the models are explained
              ! Note: Only a governance lead can set objectives and change them. Please ask Lea Brandt.
              No number yet  open
              target at least 50 % by 30 Jun 2027
              Owner: Zoë O'Neill
              Measured by: its owner, each month
              Next number due: 23 Dec 2026
              Set by: Lea Brandt on 23 Nov 2026
              [Report a number] [Plan an action] [All objectives]
            Lea forges objective.change: objective = OBJ-0001, measured-by = KPI-9999, reason = Better.
            bot:
              OBJ-0001 · Objective
              # Change this objective
              Half of the models are explained
              > What is to be reached?: Half of the models are explained
              > Which number shows it?: A number that its owner reports
                ! Please check: Choose a KPI of the list, or that its owner reports.
              > At least or at most?: At least
              > Target: 50
              > Unit of a reported number: %
              > How often is it reported?: Each month
              > By when?: 2027-06-30
              > Owner: Zoë O'Neill (Engineering)
              > How is it to be reached?: –
              > Why is it changed?: Better.
              [Save] [Leave it]
            Priya forges objective.set: what = Something, target = 1
            bot: Only a governance lead can set objectives and change them. Please ask Lea Brandt.
            (Zoë leaves the company)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Name another owner: Half of the models are explained | OBJ-0001 · for less than a minute [Open]
            """);
}
