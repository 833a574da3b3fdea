using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>What is above the appetite is accepted by whom its level names, for a time, and never by those who answer for the system.</summary>
public sealed class AcceptingRisks
{
    private const string Groups = "Groups of people", Stop = "stands still";

    [Fact]
    public Task A_high_risk_is_accepted_by_the_owners_manager_before_the_system_is_approved() => new Talk()
        .HasRisks(Ana).HasReduced(Ana, Stop).Aside(t => t.Presses(Ana, "To the risks"))
        .PressesAt(Ana, Groups, "Answer")
        .Presses(Ana, "Next", ("likelihood", "3"), ("impact", "4"))
        .Presses(Ana, "Next", ("treatment", "Accept"), ("reason", "We need it this year."))
        .Aside(t => t.Presses(Ana, "To the risks").Presses(Ana, "Submit the assessment"))
        .Presses(Max, "Approve")
        .Says(Max, "my tasks")
        .PressesAt(Max, "Accept or decline", "Open")
        .Presses(Max, "Accept")
        .Presses(Max, "Accept", ("reason", "Each result is looked at until then."))
        .Forges(Max, "approval.show", ("approval", "AP-0001"))
        .Presses(Max, "Approve")
        .Reads("""
            Ana presses Answer at "Groups of people"
            bot:
              RSK-0002 · Risk, step 1 of 3: how much it matters
              # Groups of people are treated worse than others
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              CV screener · ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              > How likely is it, as things are now?: 3 · Possible: about once a year
              > How bad would it be for those concerned?: 4 · Serious: somebody loses money, a job or a right; or a law is broken
              What is chosen is a suggestion. You know the system: change it where it does not fit.
              [Next] [Does not apply] [To the risks]
            Ana presses Next: likelihood = 3, impact = 4
            bot:
              RSK-0002 · Risk, step 2 of 3: what is done about it
              # Groups of people are treated worse than others
              Possible, serious: high. It is more than we want: do something about it, or have it accepted.
              > What is done about it?: Reduce it: we make it less likely or less bad
              > How, or why?: –
              [Next] [Back] [To the risks]
            Ana presses Next: treatment = Accept, reason = We need it this year.
            bot:
              RSK-0002 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              ! Done: Max Keller is asked to accept it.
              Waiting for Max Keller to accept it.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              [Change the answer] [To the risks] [History]
            bot to Max:
              RSK-0002 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              Ana Ruiz asks you to accept a high risk, for 6 months. It is above what an owner may accept.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              > Your reason: –
              [Accept] [Decline] [To the risks] [History]
            Max presses Approve
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: You are asked to accept the risk "Groups of people are treated worse than others". Answer that first: it is among your tasks.
              Ana Ruiz asks you to approve this AI system.
              Impact: Level 1, minimal
              Risks: 1 high, 1 low, as treated
              Acceptance: 1 high · waits for Max Keller to accept it
              ## What weighed most
              Could it treat some groups of people worse than others? I do not know
              Can the work go on without the system? No
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
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            Max: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Decide: CV screener | AP-0001 · level 1 · for less than a minute · due 30 Nov 2026 [Decide]
              - Accept or decline: Groups of people are treated worse than others | RSK-0002 · CV screener · high · for less than a minute · due 30 Nov 2026 [Open]
            Max presses Open at "Accept or decline"
            bot:
              RSK-0002 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              Ana Ruiz asks you to accept a high risk, for 6 months. It is above what an owner may accept.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              > Your reason: –
              [Accept] [Decline] [To the risks] [History]
            Max presses Accept
            bot:
              RSK-0002 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              Ana Ruiz asks you to accept a high risk, for 6 months. It is above what an owner may accept.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              > Your reason: –
                ! Please check: Say why it can be accepted.
              [Accept] [Decline] [To the risks] [History]
            Max presses Accept: reason = Each result is looked at until then.
            bot:
              RSK-0002 · AIS-0001 · Accepted
              # Groups of people are treated worse than others
              ! Done: You accept it until 23 May 2027. Then you are asked again.
              Accepted by Max Keller until 23 May 2027.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              Max Keller wrote
              Each result is looked at until then.
              [To the risks] [History]
            bot to Ana:
              RSK-0002 · AIS-0001 · Accepted
              # Groups of people are treated worse than others
              Accepted by Max Keller until 23 May 2027.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              Max Keller wrote
              Each result is looked at until then.
              [To the risks] [History]
            bot, on Max's card: RSK-0002 · AIS-0001 · Accepted | Accepted by Max Keller until 23 May 2027. | [To the risks] [History]
            bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            Max forges approval.show: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks you to approve this AI system.
              Impact: Level 1, minimal
              Risks: 1 high, 1 low, as treated
              Acceptance: 1 high · accepted by Max Keller until 23 May 2027
              ## What weighed most
              Could it treat some groups of people worse than others? I do not know
              Can the work go on without the system? No
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
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            Max presses Approve
            bot:
              AP-0001 · AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              Impact: Level 1, minimal
              Risks: 1 high, 1 low, as treated
              Acceptance: 1 high · accepted by Max Keller until 23 May 2027
              ## What weighed most
              Could it treat some groups of people worse than others? I do not know
              Can the work go on without the system? No
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
              Decided on: AIS-0001 as of version 8, ########
              [Risks] [Report]
            bot to Ana:
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
              [Go live] [Full record] [Assessment] [Risks] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Max's card: AP-0001 · AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. | [Risks] [Report]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            """);

    [Fact]
    public async Task The_card_of_whoever_decides_shows_at_once_what_is_accepted()
    {
        var talk = new Talk();
        await talk.HasRisks(Ana).HasReduced(Ana, Stop).Aside(t => t.Presses(Ana, "To the risks"))
            .PressesAt(Ana, Groups, "Answer")
            .Presses(Ana, "Next", ("likelihood", "3"), ("impact", "4"))
            .Presses(Ana, "Next", ("treatment", "Accept"), ("reason", "We need it this year."))
            .Aside(t => t.Presses(Ana, "To the risks").Presses(Ana, "Submit the assessment"));
        var request = talk.LatestCard(Max);
        Assert.DoesNotContain(CardText.Of(request.Card!), line => line.Contains("until 23 May 2027", StringComparison.Ordinal));
        await talk.Forges(Max, "risk.accept", ("risk", "RSK-0002"), ("reason", "Each result is looked at until then."));
        Assert.Contains(CardText.Of(request.Card!), line => line.StartsWith("Acceptance: ", StringComparison.Ordinal) && line.Contains("2027", StringComparison.Ordinal));
    }

    [Fact]
    public Task What_is_left_above_the_appetite_is_accepted_too_and_a_critical_risk_by_a_lead() => new Talk()
        .HasRisks(Ana).HasAccepted(Ana, Groups, "5", "5").Aside(t => t.Presses(Ana, "To the risks"))
        .HasReduced(Ana, Stop, "3", "4")
        .Says(Lea, "my tasks")
        .Says(Max, "my tasks")
        .Reads("""
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Accept or decline: Groups of people are treated worse than others | RSK-0001 · CV screener · critical · for less than a minute · due 26 Nov 2026 [Open]
            Max: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Accept or decline: The work stands still without it | RSK-0002 · CV screener · high · for less than a minute · due 30 Nov 2026 [Open]
            """);

    [Fact]
    public Task Nobody_else_may_and_least_of_all_the_owner() => new Talk()
        .HasRisks(Ana).HasAccepted(Ana, Groups, "3", "4")
        .Forges(Ana, "risk.accept", ("risk", "RSK-0001"), ("reason", "I say so."))
        .Forges(Lea, "risk.accept", ("risk", "RSK-0001"), ("reason", "I say so."))
        .Forges(Zoe, "risk.accept", ("risk", "RSK-0001"), ("reason", "I say so."))
        .Forges(Zoe, "risk.decline", ("risk", "RSK-0001"), ("reason", "I say so."))
        .Forges(Max, "risk.accept", ("risk", "RSK-0002"), ("reason", "I say so."))
        .Aside(t => t.Presses(Max, "Accept", ("reason", "For now.")))
        .Forges(Max, "risk.decline", ("risk", "RSK-0001"), ("reason", "On second thoughts."))
        .Reads("""
            Ana forges risk.accept: risk = RSK-0001, reason = I say so.
            bot:
              RSK-0001 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              ! Note: Nobody accepts a risk that they answer for.
              Waiting for Max Keller to accept it.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              [Change the answer] [To the risks] [History]
            Lea forges risk.accept: risk = RSK-0001, reason = I say so.
            bot:
              RSK-0001 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              ! Note: Max Keller is asked to accept this risk.
              Waiting for Max Keller to accept it.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              [To the risks] [History]
            Zoë forges risk.accept: risk = RSK-0001, reason = I say so.
            bot: There is no such risk. Say "my risks" to see yours.
            Zoë forges risk.decline: risk = RSK-0001, reason = I say so.
            bot: There is no such risk. Say "my risks" to see yours.
            Max forges risk.accept: risk = RSK-0002, reason = I say so.
            bot: There is no such risk. Say "my risks" to see yours.
            Max forges risk.decline: risk = RSK-0001, reason = On second thoughts.
            bot:
              RSK-0001 · AIS-0001 · Accepted
              # Groups of people are treated worse than others
              ! Note: You have answered this before. It is accepted until 23 May 2027.
              Accepted by Max Keller until 23 May 2027.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              Max Keller wrote
              For now.
              [To the risks] [History]
            """);

    [Fact]
    public Task What_is_declined_needs_another_answer() => new Talk()
        .HasRisks(Ana).HasReduced(Ana, Stop).Aside(t => t.Presses(Ana, "To the risks")).HasAccepted(Ana, Groups, "3", "4")
        .Aside(t => t.Presses(Ana, "To the risks").Presses(Ana, "Submit the assessment"))
        .Forges(Max, "risk.show", ("risk", "RSK-0002"))
        .Presses(Max, "Decline", ("reason", "Compare the groups first."))
        .Forges(Max, "approval.approve", ("approval", "AP-0001"))
        .Says(Ana, "my tasks")
        .PressesAt(Ana, "Answer the risk again", "Open")
        .Presses(Ana, "Answer it again")
        .Presses(Ana, "Next", ("treatment", "Reduce"))
        .Presses(Ana, "Save", ("what", "Compare the groups."), ("action-owner", "ana"), ("due", "2026-12-01"), ("likelihood", "1"), ("impact", "4"))
        .Aside(t => t.Forges(Max, "approval.show", ("approval", "AP-0001"))).Presses(Max, "Approve")
        .Reads("""
            Max forges risk.show: risk = RSK-0002
            bot:
              RSK-0002 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              Ana Ruiz asks you to accept a high risk, for 6 months. It is above what an owner may accept.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              > Your reason: –
              [Accept] [Decline] [To the risks] [History]
            Max presses Decline: reason = Compare the groups first.
            bot:
              RSK-0002 · AIS-0001 · Not accepted
              # Groups of people are treated worse than others
              ! Done: You have declined, and its owner is told.
              Max Keller does not accept it: it needs another answer.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              Max Keller wrote
              Compare the groups first.
              [To the risks] [History]
            bot to Ana:
              RSK-0002 · AIS-0001 · Not accepted
              # Groups of people are treated worse than others
              Max Keller does not accept it: it needs another answer.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              Max Keller wrote
              Compare the groups first.
              [Answer it again] [Change the answer] [To the risks] [History]
            bot, on Max's card: RSK-0002 · AIS-0001 · Not accepted | Max Keller does not accept it: it needs another answer. | [To the risks] [History]
            bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            Max forges approval.approve: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: Max Keller does not accept the risk "Groups of people are treated worse than others". Its owner has to do something about it first.
              Ana Ruiz asks you to approve this AI system.
              Impact: Level 1, minimal
              Risks: 1 high, 1 low, as treated
              Acceptance: 1 high · not accepted by Max Keller
              ## What weighed most
              Could it treat some groups of people worse than others? I do not know
              Can the work go on without the system? No
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
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            Ana: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Answer the risk again: Groups of people are treated worse than others | RSK-0002 · CV screener · for less than a minute [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            Ana presses Open at "Answer the risk again"
            bot:
              RSK-0002 · AIS-0001 · Not accepted
              # Groups of people are treated worse than others
              Max Keller does not accept it: it needs another answer.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              Max Keller wrote
              Compare the groups first.
              [Answer it again] [Change the answer] [To the risks] [History]
            Ana presses Answer it again
            bot:
              RSK-0002 · Risk, step 2 of 3: what is done about it
              # Groups of people are treated worse than others
              Possible, serious: high. It is more than we want: do something about it, or have it accepted.
              > What is done about it?: Accept it: we live with it as it is, and say why
              > How, or why?: –
              [Next] [Back] [To the risks]
            Ana presses Next: treatment = Reduce
            bot:
              RSK-0002 · Risk, step 3 of 3: actions and what is left
              # Groups of people are treated worse than others
              Reduce it. It is Possible, serious: high.
              > What is done?: Compare the results for groups of people, and write down what was found.
              > Who does it?: Ana Ruiz (Human Resources)
              > By when?: 2026-12-23
              ## When all of that is done
              > How likely is it then?: –
              > How bad would it be then?: –
              > What does all of it cost (EUR)?: –
              [Save] [Add another action] [Back] [To the risks]
            bot, on Ana's card: RSK-0002 · AIS-0001 · Not answered yet | Ana Ruiz has not said yet what becomes of it. | [Answer] [To the risks] [History]
            bot, on Max's card: RSK-0002 · AIS-0001 · Not answered yet | Ana Ruiz has not said yet what becomes of it. | [To the risks] [History]
            bot, on Max's card: RSK-0002 · AIS-0001 · Not answered yet | Ana Ruiz has not said yet what becomes of it. | [To the risks] [History]
            bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            Ana presses Save: what = Compare the groups., action-owner = ana, due = 2026-12-01, likelihood = 1, impact = 4
            bot:
              RSK-0002 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              ! Done: The actions are planned. Whoever does them finds them under "my tasks".
              Actions are planned; what is left will be medium.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Reduce it
              With all done: Rare, serious: medium
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the groups. | Ana Ruiz · due 1 Dec 2026 [Open]
              [To the risks] [History]
            bot, on Ana's card: RSK-0002 · AIS-0001 · Treated | Actions are planned; what is left will be medium. | [To the risks] [History]
            bot, on Max's card: RSK-0002 · AIS-0001 · Treated | Actions are planned; what is left will be medium. | [To the risks] [History]
            bot, on Max's card: RSK-0002 · AIS-0001 · Treated | Actions are planned; what is left will be medium. | [To the risks] [History]
            Max presses Approve
            bot:
              AP-0001 · AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              Impact: Level 1, minimal
              Risks: 1 medium, 1 low, as treated
              ## What weighed most
              Could it treat some groups of people worse than others? I do not know
              Can the work go on without the system? No
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
              Decided on: AIS-0001 as of version 8, ########
              [Risks] [Report]
            bot to Ana:
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
              [Go live] [Full record] [Assessment] [Risks] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Max's card: AP-0001 · AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. | [Risks] [Report]
            bot, on Max's card: AP-0001 · AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. | [Risks] [Report]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            """);

    [Fact]
    public Task An_acceptance_ends_on_its_day_and_waits_again() => new Talk()
        .HasRisks(Ana).HasReduced(Ana, Stop).Aside(t => t.Presses(Ana, "To the risks")).HasAccepted(Ana, Groups, "3", "4")
        .Aside(t => t.Presses(Max, "Accept", ("reason", "For half a year.")).Forges(Ana, "risk.list", ("assessment", "IA-0001")).Presses(Ana, "Submit the assessment"))
        .Later(TimeSpan.FromDays(190))
        .Forges(Max, "approval.approve", ("approval", "AP-0001"))
        .Says(Max, "my tasks")
        .Says(Lea, "open risks")
        .PressesAt(Max, "Accept again", "Open")
        .Presses(Max, "Accept", ("reason", "Once more."))
        .Says(Lea, "risks")
        .Reads("""
            (1 Jun 2027, 10:00)
            Max forges approval.approve: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: You are asked to accept the risk "Groups of people are treated worse than others". Answer that first: it is among your tasks.
              Ana Ruiz asks you to approve this AI system.
              Impact: Level 1, minimal
              Risks: 1 high, 1 low, as treated
              Acceptance: 1 high · acceptance by Max Keller expired on 23 May 2027
              ## What weighed most
              Could it treat some groups of people worse than others? I do not know
              Can the work go on without the system? No
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
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            Max: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first; 3 overdue. As of 1 Jun 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 211 days · overdue since 2 Dec 2026 [Read]
              - Decide: CV screener | AP-0001 · level 1 · for 190 days · overdue since 30 Nov 2026 [Decide]
              - Accept again: Groups of people are treated worse than others | RSK-0002 · CV screener · high · for 23 days · overdue since 23 May 2027 [Open]
            Lea: open risks
            bot:
              # 2 risks
              Risks that apply, of systems in the register · open. As of 1 Jun 2027, 10:00.
              - Groups of people are treated worse than others | RSK-0002 · High · Accepted · owner Ana Ruiz [Open]
              - The work stands still without it | RSK-0001 · Low · Treated · owner Ana Ruiz [Open]
              [Remind] [Export] [Save]
            Max presses Open at "Accept again"
            bot:
              RSK-0002 · AIS-0001 · Acceptance expired
              # Groups of people are treated worse than others
              Its acceptance expired on 23 May 2027: it has to be accepted again, or treated.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              Max Keller wrote
              For half a year.
              > Your reason: –
              [Accept] [Decline] [To the risks] [History]
            Max presses Accept: reason = Once more.
            bot:
              RSK-0002 · AIS-0001 · Accepted
              # Groups of people are treated worse than others
              ! Done: You accept it until 1 Dec 2027. Then you are asked again.
              Accepted by Max Keller until 1 Dec 2027.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              Max Keller wrote
              Once more.
              [To the risks] [History]
            bot to Ana:
              RSK-0002 · AIS-0001 · Accepted
              # Groups of people are treated worse than others
              Accepted by Max Keller until 1 Dec 2027.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              Max Keller wrote
              Once more.
              [To the risks] [History]
            bot, on Ana's card: RSK-0002 · AIS-0001 · Accepted | Accepted by Max Keller until 1 Dec 2027. | [To the risks] [History]
            bot, on Ana's card: RSK-0002 · AIS-0001 · Accepted | Accepted by Max Keller until 1 Dec 2027. | [To the risks] [History]
            bot, on Max's card: RSK-0002 · AIS-0001 · Accepted | Accepted by Max Keller until 1 Dec 2027. | [To the risks] [History]
            bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            Lea: risks
            bot:
              # 2 risks
              Risks that apply, of systems in the register · by risk level. As of 1 Jun 2027, 10:00.
              ## By risk level
              Low: 1
              High: 1
              [Export] [Save] [Low (1)] [High (1)]
            """);

    [Fact]
    public Task Somebody_else_is_asked_when_whoever_was_asked_has_left() => new Talk()
        .HasRisks(Ana).HasAccepted(Ana, Groups, "3", "4").Leaves(Max)
        .Says(Ana, "my tasks")
        .PressesAt(Ana, "Find somebody else", "Open")
        .Presses(Ana, "Ask somebody else")
        .Reads("""
            (Max leaves the company)
            Ana: my tasks
            bot:
              # 4 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Go on assessing: CV screener | AIS-0001 · for less than a minute · due 23 Dec 2026 [Continue]
              - Find somebody else: Accept or decline: Groups of people are treated worse than others | RSK-0001 · CV screener · high · for less than a minute · due 30 Nov 2026 [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            Ana presses Open at "Find somebody else"
            bot:
              RSK-0001 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              ! Please note: Whoever was asked can no longer answer. Somebody else has to be asked.
              Waiting for Max Keller (who has left) to accept it.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              [Ask somebody else] [Change the answer] [To the risks] [History]
            Ana presses Ask somebody else
            bot:
              RSK-0001 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              ! Done: Lea Brandt is asked to accept it.
              Waiting for Lea Brandt to accept it.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              [Change the answer] [To the risks] [History]
            bot to Lea:
              RSK-0001 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              Ana Ruiz asks you to accept a high risk, for 6 months. It is above what an owner may accept.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              Why it can stay as it is
              We need it this year.
              > Your reason: –
              [Accept] [Decline] [To the risks] [History]
            bot, on Ana's card: RSK-0001 · AIS-0001 · Waits to be accepted | Waiting for Lea Brandt to accept it. | [Change the answer] [To the risks] [History]
            """);
}
