using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Anybody says what went wrong; its owner and the leads work on it until nothing is left to do.</summary>
public sealed class ReportingAnIncident
{
    private const string What = "It sorted out everybody above 50.";

    [Fact]
    public Task One_card_is_enough_and_those_who_work_on_it_are_told() => new Talk()
        .HasApproval(Ana, Max)
        .Says(Zoe, "report an incident")
        .Presses(Zoe, "Report", ("what", " "), ("other", "CV screener"))
        .Presses(Zoe, "Report", ("what", What), ("other", "cv screener"), ("occurred", "2026-11-20"), ("harm", "Affected"))
        .Reads("""
            Zoë: report an incident
            bot:
              # Report an incident
              What went wrong with an AI system? If somebody is in danger, call for help first.
              > What happened?: –
              > Which system?: –
              > When?: 2026-11-23
              > Is anybody affected?: I do not know
              [Report] [Not now]
            Zoë presses Report: what =  , other = CV screener
            bot:
              # Report an incident
              What went wrong with an AI system? If somebody is in danger, call for help first.
              > What happened?: –
                ! Please check: Say what happened, in a sentence or two.
              > Which system?: CV screener (AIS-0001)
              > Another one: CV screener
              > When?: 2026-11-23
              > Is anybody affected?: I do not know
              [Report] [Not now]
            Zoë presses Report: what = It sorted out everybody above 50., other = cv screener, occurred = 2026-11-20, harm = Affected
            bot:
              INC-0001 · Reported
              # Incident with CV screener
              ! Done: Thank you. Ana Ruiz and Lea Brandt are told.
              Ana Ruiz and Lea Brandt have it and will look into it.
              You reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 20 Nov 2026
              Open for: less than a minute
              Harm, as reported: Yes, people are affected, not harmed
              Severity: Not rated yet
              Owner: Ana Ruiz
              [Show the system]
            bot to Ana:
              INC-0001 · Reported
              # Incident with CV screener
              Ana Ruiz and Lea Brandt have it and will look into it.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 20 Nov 2026
              Open for: less than a minute
              Harm, as reported: Yes, people are affected, not harmed
              Severity: Not rated yet
              Owner: Ana Ruiz
              Before it can be closed: Say first how severe it is. Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot to Lea:
              INC-0001 · Reported
              # Incident with CV screener
              Ana Ruiz and Lea Brandt have it and will look into it.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 20 Nov 2026
              Open for: less than a minute
              Harm, as reported: Yes, people are affected, not harmed
              Severity: Not rated yet
              Owner: Ana Ruiz
              Before it can be closed: Say first how severe it is. Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            """);

    [Fact]
    public Task A_system_is_suspended_with_it_and_a_serious_one_is_reported_in_time() => new Talk()
        .HasApproval(Ana, Max).Aside(t => t.Says(Zoe, "report an incident").Presses(Zoe, "Report", ("what", What), ("other", "AIS-0001")))
        .Says(Ana, "incident INC-0001")
        .Presses(Ana, "Rate it")
        .Presses(Ana, "Save", ("number", "-4"))
        .Presses(Ana, "Save", ("severity", "Serious"))
        .Presses(Ana, "Save", ("severity", "Major"), ("people", "Applicants"), ("number", "40"))
        .Presses(Ana, "Contain it")
        .Presses(Ana, "Save", ("suspend", "true"))
        .Presses(Ana, "Save", ("suspend", "true"), ("text", "Recruiters read all applications themselves."))
        .Presses(Ana, "Is it serious?")
        .Presses(Ana, "See what it comes to", ("led", "Rights,None"), ("link", "Yes"))
        .Presses(Ana, "See what it comes to", ("led", "Rights"), ("link", "Likely"))
        .Says(Lea, "my tasks")
        .Reads("""
            Ana: incident INC-0001
            bot:
              INC-0001 · Reported
              # Incident with CV screener
              Ana Ruiz and Lea Brandt have it and will look into it.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              Before it can be closed: Say first how severe it is. Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            Ana presses Rate it
            bot:
              INC-0001 · It sorted out everybody above 50.
              # How severe is it?
              Say how severe it is and who is affected, as far as that is known by now. You can change it later.
              > Severity: –
              > Who is affected?: –
              > How many people?: –
              [Save] [Back]
            Ana presses Save: number = -4
            bot:
              INC-0001 · It sorted out everybody above 50.
              # How severe is it?
              Say how severe it is and who is affected, as far as that is known by now. You can change it later.
              > Severity: –
              > Who is affected?: –
              > How many people?: –
                ! Please check: Write the number of people in digits, or leave it empty when it is not known.
              [Save] [Back]
            Ana presses Save: severity = Serious
            bot:
              INC-0001 · It sorted out everybody above 50.
              # How severe is it?
              Say how severe it is and who is affected, as far as that is known by now. You can change it later.
              > Severity: ?Serious
                ! Please check: Choose how severe it is.
              > Who is affected?: –
              > How many people?: –
              [Save] [Back]
            Ana presses Save: severity = Major, people = Applicants, number = 40
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Done: It is rated.
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Major
              Owner: Ana Ruiz
              Affected: Job applicants, 40 people
              Before it can be closed: Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Ana's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Zoë's card: INC-0001 · Being worked on | It is being worked on. | [Show the system]
            Ana presses Contain it
            bot:
              INC-0001 · It sorted out everybody above 50.
              # Contain it
              What was done at once, so that it goes no further?
              > Stop its use?: ( ) Suspend CV screener at once
              > What was done?: –
              [Save] [Back]
            Ana presses Save: suspend = true
            bot:
              INC-0001 · It sorted out everybody above 50.
              # Contain it
              What was done at once, so that it goes no further?
              > Stop its use?: ( ) Suspend CV screener at once
              > What was done?: –
                ! Please check: Say what was done to keep it small.
              [Save] [Back]
            Ana presses Save: suspend = true, text = Recruiters read all applications themselves.
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Done: CV screener is suspended. Those whom it concerns are told.
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, suspended)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Major
              Owner: Ana Ruiz
              Affected: Job applicants, 40 people
              Contained: System suspended. Recruiters read all applications themselves. (Ana Ruiz, 23 Nov 2026)
              Before it can be closed: Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Is it serious?] [Rate it] [Contain it] [Add to the timeline] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot to Max:
              AIS-0001 · Suspended
              # CV screener
              Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              Ana Ruiz wrote
              INC-0001: Recruiters read all applications themselves.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Suspended | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Suspended | Suspended by you on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted. | [Lift the suspension] [Full record] [Assessment] [Assess again] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to Lea:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Note: CV screener is suspended.
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, suspended)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Major
              Owner: Ana Ruiz
              Affected: Job applicants, 40 people
              Contained: System suspended. Recruiters read all applications themselves. (Ana Ruiz, 23 Nov 2026)
              Before it can be closed: Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Is it serious?] [Rate it] [Contain it] [Add to the timeline] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Ana's card: INC-0001 · Being worked on | ! Note: CV screener is suspended. | [Is it serious?] [Rate it] [Contain it] [Add to the timeline] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0001 · Being worked on | ! Note: CV screener is suspended. | [Is it serious?] [Rate it] [Contain it] [Add to the timeline] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Zoë's card: INC-0001 · Being worked on | ! Note: CV screener is suspended. | [Show the system]
            Ana presses Is it serious?
            bot:
              INC-0001 · It sorted out everybody above 50.
              # Is it a serious incident?
              Four questions after the EU AI Act. What comes of them is no legal opinion.
              > What did it lead to, directly or indirectly?: –
              > Did the AI system bring it about?: –
              > Is it widespread?: ( ) The same breach harmed people in several EU countries
              > When did we learn of it?: 2026-11-23
              [See what it comes to] [Back]
            Ana presses See what it comes to: led = Rights,None, link = Yes
            bot:
              INC-0001 · It sorted out everybody above 50.
              # Is it a serious incident?
              Four questions after the EU AI Act. What comes of them is no legal opinion.
              > What did it lead to, directly or indirectly?: A breach of law that protects fundamental rights, such as discrimination, None of these
                ! Please check: Choose what it led to, or "None of these" alone.
              > Did the AI system bring it about?: Yes
              > Is it widespread?: ( ) The same breach harmed people in several EU countries
              > When did we learn of it?: 2026-11-23
              [See what it comes to] [Back]
            Ana presses See what it comes to: led = Rights, link = Likely
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Done: The test is recorded: by these answers it is serious.
              It is a serious incident by the answers to the test. To be reported: 15 days left, until 8 Dec 2026.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, suspended)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Serious
              Owner: Ana Ruiz
              Affected: Job applicants, 40 people
              Contained: System suspended. Recruiters read all applications themselves. (Ana Ruiz, 23 Nov 2026)
              To be reported: 15 days left, until 8 Dec 2026
              By these answers it is a serious incident (EU AI Act Art. 3(49)): a breach of law that protects fundamental rights, such as discrimination. The register does not say whether we are its provider, who reports at the latest 15 days after we learned of it (Art. 73), or use it and tell the provider at once (Art. 26(5)). Until it does, these days are counted. It is not classified yet; the duty is about high-risk systems. Ask Lea Brandt or a lawyer when in doubt.
              Before it can be closed: Record first to whom it was reported, and when. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it. A serious incident is closed by a governance lead.
              [Reported to…] [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot to Lea:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Note: CV screener is suspended.
              It is a serious incident by the answers to the test. To be reported: 15 days left, until 8 Dec 2026.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, suspended)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Serious
              Owner: Ana Ruiz
              Affected: Job applicants, 40 people
              Contained: System suspended. Recruiters read all applications themselves. (Ana Ruiz, 23 Nov 2026)
              To be reported: 15 days left, until 8 Dec 2026
              By these answers it is a serious incident (EU AI Act Art. 3(49)): a breach of law that protects fundamental rights, such as discrimination. The register does not say whether we are its provider, who reports at the latest 15 days after we learned of it (Art. 73), or use it and tell the provider at once (Art. 26(5)). Until it does, these days are counted. It is not classified yet; the duty is about high-risk systems. Ask a lawyer when in doubt.
              Before it can be closed: Record first to whom it was reported, and when. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Reported to…] [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Ana's card: INC-0001 · Being worked on | ! Note: CV screener is suspended. | [Reported to…] [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0001 · Being worked on | ! Note: CV screener is suspended. | [Reported to…] [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0001 · Being worked on | ! Note: CV screener is suspended. | [Reported to…] [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Zoë's card: INC-0001 · Being worked on | ! Note: CV screener is suspended. | [Show the system]
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Report outside: It sorted out everybody above 50. | INC-0001 · CV screener · for less than a minute · due 8 Dec 2026 [Open]
            """);

    [Fact]
    public Task Nothing_closes_without_its_cause_and_what_is_done() => new Talk()
        .HasApproval(Ana, Max).Aside(t => t
            .Says(Zoe, "report an incident").Presses(Zoe, "Report", ("what", What), ("other", "AIS-0001"))
            .Says(Ana, "incident INC-0001").Presses(Ana, "Rate it").Presses(Ana, "Save", ("severity", "Moderate")))
        .Presses(Ana, "Close")
        .Presses(Ana, "Close")
        .Presses(Ana, "Back")
        .Aside(t => t.Presses(Ana, "Is it serious?").Presses(Ana, "See what it comes to", ("led", "None"), ("link", "Yes"))
            .Presses(Ana, "Cause and lessons").Presses(Ana, "Save", ("text", "An update of the supplier."), ("lessons", "We compare after each update.")))
        .Presses(Ana, "Plan an action")
        .Presses(Ana, "Plan it", ("action-what", "Compare the results by age."), ("action-owner", "nour"), ("action-due", "2026-12-04"))
        .Presses(Ana, "Close")
        .Aside(t => t.Presses(Nour, "It is done", ("proof", "We compared 300 results.")))
        .Says(Ana, "incident INC-0001")
        .Presses(Ana, "Close")
        .Presses(Ana, "Close")
        .Presses(Ana, "Timeline")
        .Presses(Ana, "Show the incident")
        .Presses(Ana, "Open again")
        .Presses(Ana, "Open again", ("text", "It happened again."))
        .Reads("""
            Ana presses Close
            bot:
              INC-0001 · It sorted out everybody above 50.
              # Close the incident?
              Whoever reported it is told, and reads what was learned.
              ## Still to be done
              Answer first whether it is a serious incident.
              Say first what caused it, and what was learned.
              Plan what is done so that it does not happen again, and do it.
              > A last word: –
              [Close] [Back]
            Ana presses Close
            bot:
              INC-0001 · It sorted out everybody above 50.
              # Close the incident?
              Whoever reported it is told, and reads what was learned.
              ## Still to be done
              Answer first whether it is a serious incident.
              Say first what caused it, and what was learned.
              Plan what is done so that it does not happen again, and do it.
              > A last word: –
                ! Please check: Answer first whether it is a serious incident.
              [Close] [Back]
            Ana presses Back
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Moderate
              Owner: Ana Ruiz
              Affected: Not known
              Before it can be closed: Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            Ana presses Plan an action
            bot:
              INC-0001 · It sorted out everybody above 50.
              # Plan an action
              What is done about it, by whom and by when?
              > What is done?: –
              > Who does it?: Ana Ruiz (Human Resources)
              > By when?: 2026-12-23
              > What for?: It removes the cause, so that it does not happen again
              [Plan it] [Back]
            Ana presses Plan it: action-what = Compare the results by age., action-owner = nour, action-due = 2026-12-04
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Done: It is planned. Whoever does it is told.
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Moderate
              Owner: Ana Ruiz
              Affected: Not known
              By these answers it is not a serious incident: it led to nothing that Art. 3(49) of the EU AI Act names. Ask Lea Brandt or a lawyer when in doubt.
              Cause
              An update of the supplier.
              ## Actions, 1 of 1 open
              - Compare the results by age. | نور حداد · due 4 Dec 2026 [Open]
              Before it can be closed: Its open actions have to end first.
              What was learned
              We compare after each update.
              [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot to نور:
              ACT-0001 · Corrective action, open
              # Compare the results by age.
              Because of: INC-0001 It sorted out everybody above 50.
              Who does it: نور حداد
              Due: 4 Dec 2026
              Planned by: Ana Ruiz on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show INC-0001]
            bot, on Ana's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Zoë's card: INC-0001 · Being worked on | It is being worked on. | [Show the system]
            Ana presses Close
            bot:
              INC-0001 · It sorted out everybody above 50.
              # Close the incident?
              Whoever reported it is told, and reads what was learned.
              ## Still to be done
              Its open actions have to end first.
              > A last word: –
              [Close] [Back]
            Ana: incident INC-0001
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Moderate
              Owner: Ana Ruiz
              Affected: Not known
              By these answers it is not a serious incident: it led to nothing that Art. 3(49) of the EU AI Act names. Ask Lea Brandt or a lawyer when in doubt.
              Cause
              An update of the supplier.
              ## Actions, all ended
              - Compare the results by age. | Done by نور حداد on 23 Nov 2026: We compared 300 results. [Open]
              What was learned
              We compare after each update.
              [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            Ana presses Close
            bot:
              INC-0001 · It sorted out everybody above 50.
              # Close the incident?
              Whoever reported it is told, and reads what was learned.
              > A last word: –
              [Close] [Back]
            Ana presses Close
            bot:
              INC-0001 · Closed
              # Incident with CV screener
              ! Done: It is closed. Whoever reported it is told.
              Ana Ruiz closed it on 23 Nov 2026.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Harm, as reported: I do not know
              Severity: Moderate
              Owner: Ana Ruiz
              Affected: Not known
              By these answers it is not a serious incident: it led to nothing that Art. 3(49) of the EU AI Act names. Ask Lea Brandt or a lawyer when in doubt.
              Cause
              An update of the supplier.
              ## Actions, all ended
              - Compare the results by age. | Done by نور حداد on 23 Nov 2026: We compared 300 results. [Open]
              What was learned
              We compare after each update.
              [Open again] [Timeline] [Show the system]
            bot to Lea:
              INC-0001 · Closed
              # Incident with CV screener
              Ana Ruiz closed it on 23 Nov 2026.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Harm, as reported: I do not know
              Severity: Moderate
              Owner: Ana Ruiz
              Affected: Not known
              By these answers it is not a serious incident: it led to nothing that Art. 3(49) of the EU AI Act names. Ask a lawyer when in doubt.
              Cause
              An update of the supplier.
              ## Actions, all ended
              - Compare the results by age. | Done by نور حداد on 23 Nov 2026: We compared 300 results. [Open]
              What was learned
              We compare after each update.
              [Open again] [Timeline] [Show the system]
            bot to Zoë:
              INC-0001 · Closed
              # Incident with CV screener
              Ana Ruiz closed it on 23 Nov 2026.
              You reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Harm, as reported: I do not know
              Severity: Moderate
              Owner: Ana Ruiz
              What was learned
              We compare after each update.
              [Show the system]
            bot, on Ana's card: INC-0001 · Closed | Ana Ruiz closed it on 23 Nov 2026. | [Open again] [Timeline] [Show the system]
            bot, on Lea's card: INC-0001 · Closed | Ana Ruiz closed it on 23 Nov 2026. | [Open again] [Timeline] [Show the system]
            bot, on Zoë's card: INC-0001 · Closed | Ana Ruiz closed it on 23 Nov 2026. | [Show the system]
            Ana presses Timeline
            bot:
              INC-0001
              # Timeline
              What happened about INC-0001, the latest first. 1–4 of 6
              23 Nov 2026, 10:00: Ana Ruiz closed it
              23 Nov 2026, 10:00: Ana Ruiz planned ACT-0001
              Compare the results by age.
              23 Nov 2026, 10:00: Ana Ruiz said what caused it and what was learned
              An update of the supplier.
              Learned: We compare after each update.
              23 Nov 2026, 10:00: Ana Ruiz found it not serious by the test
              [Next] [Show the incident]
            Ana presses Show the incident
            bot:
              INC-0001 · Closed
              # Incident with CV screener
              Ana Ruiz closed it on 23 Nov 2026.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Harm, as reported: I do not know
              Severity: Moderate
              Owner: Ana Ruiz
              Affected: Not known
              By these answers it is not a serious incident: it led to nothing that Art. 3(49) of the EU AI Act names. Ask Lea Brandt or a lawyer when in doubt.
              Cause
              An update of the supplier.
              ## Actions, all ended
              - Compare the results by age. | Done by نور حداد on 23 Nov 2026: We compared 300 results. [Open]
              What was learned
              We compare after each update.
              [Open again] [Timeline] [Show the system]
            Ana presses Open again
            bot:
              INC-0001 · It sorted out everybody above 50.
              # Open it again?
              Those who work on it and whoever reported it are told.
              > Why?: –
              [Open again] [Back]
            Ana presses Open again: text = It happened again.
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Done: It is open again.
              It was opened again: It happened again.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Moderate
              Owner: Ana Ruiz
              Affected: Not known
              By these answers it is not a serious incident: it led to nothing that Art. 3(49) of the EU AI Act names. Ask Lea Brandt or a lawyer when in doubt.
              Cause
              An update of the supplier.
              ## Actions, all ended
              - Compare the results by age. | Done by نور حداد on 23 Nov 2026: We compared 300 results. [Open]
              What was learned
              We compare after each update.
              [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot to Lea:
              INC-0001 · Being worked on
              # Incident with CV screener
              It was opened again: It happened again.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Moderate
              Owner: Ana Ruiz
              Affected: Not known
              By these answers it is not a serious incident: it led to nothing that Art. 3(49) of the EU AI Act names. Ask a lawyer when in doubt.
              Cause
              An update of the supplier.
              ## Actions, all ended
              - Compare the results by age. | Done by نور حداد on 23 Nov 2026: We compared 300 results. [Open]
              What was learned
              We compare after each update.
              [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot to Zoë:
              INC-0001 · Being worked on
              # Incident with CV screener
              It was opened again: It happened again.
              You reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Moderate
              Owner: Ana Ruiz
              [Show the system]
            bot, on Ana's card: INC-0001 · Being worked on | It was opened again: It happened again. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0001 · Being worked on | It was opened again: It happened again. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0001 · Being worked on | It was opened again: It happened again. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Zoë's card: INC-0001 · Being worked on | It was opened again: It happened again. | [Show the system]
            bot, on Zoë's card: INC-0001 · Being worked on | It was opened again: It happened again. | [Show the system]
            """);

    [Fact]
    public Task A_minor_one_closes_with_a_reason() => new Talk()
        .HasApproval(Ana, Max).Aside(t => t
            .Says(Zoe, "report an incident").Presses(Zoe, "Report", ("what", "It was slow for an hour."), ("other", "AIS-0001"))
            .Says(Ana, "incident INC-0001").Presses(Ana, "Rate it").Presses(Ana, "Save", ("severity", "Minor")))
        .Presses(Ana, "Close")
        .Presses(Ana, "Close")
        .Presses(Ana, "Close", ("text", "The network was down; nothing was lost."))
        .Reads("""
            Ana presses Close
            bot:
              INC-0001 · It was slow for an hour.
              # Close the incident?
              Whoever reported it is told, and reads what was learned.
              > Why can it be closed?: –
              [Close] [Back]
            Ana presses Close
            bot:
              INC-0001 · It was slow for an hour.
              # Close the incident?
              Whoever reported it is told, and reads what was learned.
              > Why can it be closed?: –
                ! Please check: Say what caused it, or give a reason why that is not looked for.
              [Close] [Back]
            Ana presses Close: text = The network was down; nothing was lost.
            bot:
              INC-0001 · Closed
              # Incident with CV screener
              ! Done: It is closed. Whoever reported it is told.
              Ana Ruiz closed it on 23 Nov 2026. The network was down; nothing was lost.
              Zoë O'Neill reported on 23 Nov 2026
              It was slow for an hour.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Harm, as reported: I do not know
              Severity: Minor
              Owner: Ana Ruiz
              Affected: Not known
              [Open again] [Timeline] [Show the system]
            bot to Lea:
              INC-0001 · Closed
              # Incident with CV screener
              Ana Ruiz closed it on 23 Nov 2026. The network was down; nothing was lost.
              Zoë O'Neill reported on 23 Nov 2026
              It was slow for an hour.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Harm, as reported: I do not know
              Severity: Minor
              Owner: Ana Ruiz
              Affected: Not known
              [Open again] [Timeline] [Show the system]
            bot to Zoë:
              INC-0001 · Closed
              # Incident with CV screener
              Ana Ruiz closed it on 23 Nov 2026. The network was down; nothing was lost.
              You reported on 23 Nov 2026
              It was slow for an hour.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Harm, as reported: I do not know
              Severity: Minor
              Owner: Ana Ruiz
              [Show the system]
            bot, on Ana's card: INC-0001 · Closed | Ana Ruiz closed it on 23 Nov 2026. The network was down; nothing was lost. | [Open again] [Timeline] [Show the system]
            bot, on Lea's card: INC-0001 · Closed | Ana Ruiz closed it on 23 Nov 2026. The network was down; nothing was lost. | [Open again] [Timeline] [Show the system]
            bot, on Zoë's card: INC-0001 · Closed | Ana Ruiz closed it on 23 Nov 2026. The network was down; nothing was lost. | [Show the system]
            """);

    [Fact]
    public Task Retired_systems_and_unknown_ones_have_incidents_too() => new Talk()
        .HasRegistered(Ana).Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Retire").Presses(Ana, "Retire", ("day", "2026-11-23"), ("afterwards", "Kept"), ("reason", "Nobody uses it.")))
        .Says(Ana, "incident with CV screener")
        .Presses(Ana, "Report", ("what", What))
        .Says(Zoe, "something went wrong")
        .Presses(Zoe, "Report", ("what", "A chat tool that nobody knows answered with other people's data."), ("other", "The blue chat tool"))
        .Says(Lea, "incident INC-0002")
        .Presses(Lea, "Name the system")
        .Presses(Lea, "Save")
        .Presses(Lea, "Save", ("which", "ais 1"))
        .Reads("""
            Ana: incident with CV screener
            bot:
              # Report an incident
              What went wrong with an AI system? If somebody is in danger, call for help first.
              > What happened?: –
              > Which system?: CV screener (AIS-0001)
              > Another one: –
              > When?: 2026-11-23
              > Is anybody affected?: I do not know
              [Report] [Not now]
            Ana presses Report: what = It sorted out everybody above 50.
            bot:
              INC-0001 · Reported
              # Incident with CV screener
              ! Done: Thank you. Lea Brandt is told.
              Ana Ruiz and Lea Brandt have it and will look into it.
              You reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, submitted)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              Before it can be closed: Say first how severe it is. Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot to Lea:
              INC-0001 · Reported
              # Incident with CV screener
              Ana Ruiz and Lea Brandt have it and will look into it.
              Ana Ruiz reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, submitted)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              Before it can be closed: Say first how severe it is. Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            Zoë: something went wrong
            bot:
              # Report an incident
              What went wrong with an AI system? If somebody is in danger, call for help first.
              > What happened?: –
              > Which system?: –
              > When?: 2026-11-23
              > Is anybody affected?: I do not know
              [Report] [Not now]
            Zoë presses Report: what = A chat tool that nobody knows answered with other people's data., other = The blue chat tool
            bot:
              INC-0002 · Reported
              # Incident with The blue chat tool
              ! Done: Thank you. Lea Brandt is told.
              Lea Brandt has it and will look into it.
              You reported on 23 Nov 2026
              A chat tool that nobody knows answered with other people's data.
              System: The blue chat tool (not linked to the register)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
            bot to Lea:
              INC-0002 · Reported
              # Incident with The blue chat tool
              Lea Brandt has it and will look into it.
              Zoë O'Neill reported on 23 Nov 2026
              A chat tool that nobody knows answered with other people's data.
              System: The blue chat tool (not linked to the register)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Before it can be closed: Say first how severe it is. Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Name the system] [Close] [Timeline]]
            Lea: incident INC-0002
            bot:
              INC-0002 · Reported
              # Incident with The blue chat tool
              Lea Brandt has it and will look into it.
              Zoë O'Neill reported on 23 Nov 2026
              A chat tool that nobody knows answered with other people's data.
              System: The blue chat tool (not linked to the register)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Before it can be closed: Say first how severe it is. Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Name the system] [Close] [Timeline]]
            Lea presses Name the system
            bot:
              INC-0002 · A chat tool that nobody knows answered with other people's d…
              # Which system is it about?
              Its owner then works on the incident, too.
              > System: The blue chat tool
              [Save] [Back]
            Lea presses Save
            bot:
              INC-0002 · A chat tool that nobody knows answered with other people's d…
              # Which system is it about?
              Its owner then works on the incident, too.
              > System: The blue chat tool
                ! Please check: No system of the register has this id, or only this name. Write its id, for example AIS-0001.
              [Save] [Back]
            Lea presses Save: which = ais 1
            bot:
              INC-0002 · Being worked on
              # Incident with CV screener
              ! Done: It is about CV screener. Its owner is told.
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              A chat tool that nobody knows answered with other people's data.
              System: CV screener (AIS-0001, submitted)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              Before it can be closed: Say first how severe it is. Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot to Ana:
              INC-0002 · Being worked on
              # Incident with CV screener
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              A chat tool that nobody knows answered with other people's data.
              System: CV screener (AIS-0001, submitted)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              Before it can be closed: Say first how severe it is. Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0002 · Being worked on | It is being worked on. | [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Zoë's card: INC-0002 · Being worked on | It is being worked on. | [Show the system]
            """);

    [Fact]
    public Task Reminders_come_on_working_days_until_it_is_reported() => new Talk()
        .HasApproval(Ana, Max).Aside(t => t
            .Says(Zoe, "report an incident").Presses(Zoe, "Report", ("what", What), ("other", "AIS-0001"))
            .Says(Lea, "incident INC-0001").Presses(Lea, "Is it serious?").Presses(Lea, "See what it comes to", ("led", "Death"), ("link", "Yes")))
        .RunsIncidents()
        .Aside(t => t.Later(TimeSpan.FromDays(8)))
        .RunsIncidents()
        .RunsIncidents()
        .Aside(t => t.Later(TimeSpan.FromDays(4)))
        .RunsIncidents()
        .Aside(t => t.Later(TimeSpan.FromDays(2)))
        .RunsIncidents()
        .Presses(Lea, "Reported to…")
        .Presses(Lea, "Save", ("to", "Authority"), ("day", "2026-12-06"), ("reference", "BNetzA-4711"))
        .RunsIncidents()
        .Reads("""
            (0 told of)
            (1 told of)
            bot to Ana:
              INC-0001 · Being worked on
              # Incident with CV screener
              It is a serious incident by the answers to the test. To be reported: 2 days left, until 3 Dec 2026.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: 8 days
              Harm, as reported: I do not know
              Severity: Serious
              Owner: Ana Ruiz
              To be reported: 2 days left, until 3 Dec 2026
              By these answers it is a serious incident (EU AI Act Art. 3(49)): somebody died. The register does not say whether we are its provider, who reports at the latest 10 days after we learned of it (Art. 73), or use it and tell the provider at once (Art. 26(5)). Until it does, these days are counted. It is not classified yet; the duty is about high-risk systems. Ask Lea Brandt or a lawyer when in doubt.
              Before it can be closed: Record first to whom it was reported, and when. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it. A serious incident is closed by a governance lead.
              [Reported to…] [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot to Lea:
              INC-0001 · Being worked on
              # Incident with CV screener
              It is a serious incident by the answers to the test. To be reported: 2 days left, until 3 Dec 2026.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: 8 days
              Harm, as reported: I do not know
              Severity: Serious
              Owner: Ana Ruiz
              To be reported: 2 days left, until 3 Dec 2026
              By these answers it is a serious incident (EU AI Act Art. 3(49)): somebody died. The register does not say whether we are its provider, who reports at the latest 10 days after we learned of it (Art. 73), or use it and tell the provider at once (Art. 26(5)). Until it does, these days are counted. It is not classified yet; the duty is about high-risk systems. Ask a lawyer when in doubt.
              Before it can be closed: Record first to whom it was reported, and when. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Reported to…] [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            (0 told of)
            (0 told of)
            (1 told of)
            bot to Ana:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Problem: It has to be reported: overdue since 3 Dec 2026.
              It is a serious incident by the answers to the test. To be reported: overdue since 3 Dec 2026.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: 14 days
              Harm, as reported: I do not know
              Severity: Serious
              Owner: Ana Ruiz
              To be reported: overdue since 3 Dec 2026
              By these answers it is a serious incident (EU AI Act Art. 3(49)): somebody died. The register does not say whether we are its provider, who reports at the latest 10 days after we learned of it (Art. 73), or use it and tell the provider at once (Art. 26(5)). Until it does, these days are counted. It is not classified yet; the duty is about high-risk systems. Ask Lea Brandt or a lawyer when in doubt.
              Before it can be closed: Record first to whom it was reported, and when. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it. A serious incident is closed by a governance lead.
              [Reported to…] [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot to Lea:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Problem: It has to be reported: overdue since 3 Dec 2026.
              It is a serious incident by the answers to the test. To be reported: overdue since 3 Dec 2026.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: 14 days
              Harm, as reported: I do not know
              Severity: Serious
              Owner: Ana Ruiz
              To be reported: overdue since 3 Dec 2026
              By these answers it is a serious incident (EU AI Act Art. 3(49)): somebody died. The register does not say whether we are its provider, who reports at the latest 10 days after we learned of it (Art. 73), or use it and tell the provider at once (Art. 26(5)). Until it does, these days are counted. It is not classified yet; the duty is about high-risk systems. Ask a lawyer when in doubt.
              Before it can be closed: Record first to whom it was reported, and when. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Reported to…] [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            Lea presses Reported to…
            bot:
              INC-0001 · It sorted out everybody above 50.
              # To whom was it reported?
              Record it once it was sent. I send nothing to anybody outside.
              By these answers it is a serious incident (EU AI Act Art. 3(49)): somebody died. The register does not say whether we are its provider, who reports at the latest 10 days after we learned of it (Art. 73), or use it and tell the provider at once (Art. 26(5)). Until it does, these days are counted. It is not classified yet; the duty is about high-risk systems. Ask a lawyer when in doubt.
              > To whom?: The market surveillance authority
              > When?: 2026-12-07
              > Their reference: –
              [Save] [Back]
            Lea presses Save: to = Authority, day = 2026-12-06, reference = BNetzA-4711
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Done: It is recorded that it was reported.
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: 14 days
              Harm, as reported: I do not know
              Severity: Serious
              Owner: Ana Ruiz
              Reported: The market surveillance authority, 6 Dec 2026, BNetzA-4711 (Lea Brandt)
              By these answers it is a serious incident (EU AI Act Art. 3(49)): somebody died. The register does not say whether we are its provider, who reports at the latest 10 days after we learned of it (Art. 73), or use it and tell the provider at once (Art. 26(5)). Until it does, these days are counted. It is not classified yet; the duty is about high-risk systems. Ask a lawyer when in doubt.
              Before it can be closed: Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Reported to…] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot to Ana:
              INC-0001 · Being worked on
              # Incident with CV screener
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: 14 days
              Harm, as reported: I do not know
              Severity: Serious
              Owner: Ana Ruiz
              Reported: The market surveillance authority, 6 Dec 2026, BNetzA-4711 (Lea Brandt)
              By these answers it is a serious incident (EU AI Act Art. 3(49)): somebody died. The register does not say whether we are its provider, who reports at the latest 10 days after we learned of it (Art. 73), or use it and tell the provider at once (Art. 26(5)). Until it does, these days are counted. It is not classified yet; the duty is about high-risk systems. Ask Lea Brandt or a lawyer when in doubt.
              Before it can be closed: Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it. A serious incident is closed by a governance lead.
              [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Reported to…] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Ana's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Reported to…] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Ana's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Reported to…] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Ana's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Reported to…] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Ana's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Reported to…] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Reported to…] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Reported to…] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Lea's card: INC-0001 · Being worked on | It is being worked on. | [Contain it] [Rate it] [Add to the timeline] [Is it serious?] [Reported to…] [More: [Cause and lessons] [Plan an action] [Close] [Timeline] [Show the system]]
            bot, on Zoë's card: INC-0001 · Being worked on | It is being worked on. | [Show the system]
            (0 told of)
            """);

    [Fact]
    public Task Whoever_reported_it_sees_how_it_stands_and_others_see_nothing() => new Talk()
        .HasApproval(Ana, Max).Aside(t => t
            .Says(Zoe, "report an incident").Presses(Zoe, "Report", ("what", What), ("other", "AIS-0001"))
            .Says(Ana, "incident INC-0001").Presses(Ana, "Cause and lessons").Presses(Ana, "Save", ("text", "An update."), ("lessons", "We compare.")))
        .Says(Zoe, "incident INC-0001")
        .Says(Nour, "incident INC-0001")
        .Says(Max, "incident INC-0001")
        .Says(Priya, "incident INC-0001")
        .Forges(Zoe, "incident.close", ("incident", "INC-0001"), ("text", "x"))
        .Forges(Nour, "incident.timeline", ("incident", "INC-0001"))
        .Forges(Priya, "incident.rate", ("incident", "INC-0001"), ("severity", "Minor"))
        .Reads("""
            Zoë: incident INC-0001
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              It is being worked on.
              You reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              [Show the system]
            نور: incident INC-0001
            bot: There is no such incident that you may see. Say "my incidents" to see yours.
            Max: incident INC-0001
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              Cause
              An update.
              What was learned
              We compare.
              [Timeline] [Show the system]
            Priya: incident INC-0001
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              Cause
              An update.
              What was learned
              We compare.
              [Timeline] [Show the system]
            Zoë forges incident.close: incident = INC-0001, text = x
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Note: The system's owner and the governance leads work on it. Write to one of them.
              It is being worked on.
              You reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              [Show the system]
            نور forges incident.timeline: incident = INC-0001
            bot: There is no such incident that you may see. Say "my incidents" to see yours.
            Priya forges incident.rate: incident = INC-0001, severity = Minor
            bot:
              INC-0001 · Being worked on
              # Incident with CV screener
              ! Note: The system's owner and the governance leads work on it. Write to one of them.
              It is being worked on.
              Zoë O'Neill reported on 23 Nov 2026
              It sorted out everybody above 50.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              Cause
              An update.
              What was learned
              We compare.
              [Timeline] [Show the system]
            """);
}
