using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Risks come up with the answers; their owner says what becomes of each before the assessment is submitted.</summary>
public sealed class TreatingRisks
{
    private const string Groups = "Groups of people", Stop = "stands still";

    [Fact]
    public Task Each_that_the_answers_bring_up_is_answered_before_the_assessment_is_submitted() => new Talk()
        .HasRegistered(Ana).Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(Ana, ("unequal", "unknown"), ("fallback", "false")))
        .Presses(Ana, "Answer the risks")
        .PressesAt(Ana, Groups, "Answer")
        .Presses(Ana, "Next", ("likelihood", "9"), ("impact", "4"))
        .Presses(Ana, "Next", ("likelihood", "3"), ("impact", "4"))
        .Presses(Ana, "Next", ("treatment", "Reduce"), ("reason", "We compare before the next round."))
        .Presses(Ana, "Add another action", ("what", "Compare the results of women and men."), ("action-owner", "nour"), ("due", "2026-12-18"))
        .Presses(Ana, "Save", ("likelihood", "4"), ("impact", "2"))
        .Presses(Ana, "Save", ("likelihood", "2"), ("impact", "3"))
        .Presses(Ana, "To the risks")
        .PressesAt(Ana, Stop, "Answer")
        .Presses(Ana, "Next", ("likelihood", "2"), ("impact", "3"))
        .Presses(Ana, "Next", ("treatment", "Accept"))
        .Presses(Ana, "Next", ("treatment", "Accept"), ("reason", "The old way takes a day longer, no more."))
        .Presses(Ana, "To the risks")
        .Presses(Ana, "Submit the assessment")
        .Reads("""
            Ana presses Answer the risks
            bot:
              AIS-0001 · IA-0001 · Risks
              # Risks of CV screener
              ! Please note: Say what becomes of each risk, then submit the assessment.
              2 risks, 2 not answered yet.
              - Groups of people are treated worse than others | Brought up by the answers · not answered yet [Answer]
              - The work stands still without it | Brought up by the answers · not answered yet [Answer]
              [Add a risk] [Back to the answers] [Show the system]
            Ana presses Answer at "Groups of people"
            bot:
              RSK-0001 · Risk, step 1 of 3: how much it matters
              # Groups of people are treated worse than others
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              CV screener · ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              > How likely is it, as things are now?: 3 · Possible: about once a year
              > How bad would it be for those concerned?: 4 · Serious: somebody loses money, a job or a right; or a law is broken
              What is chosen is a suggestion. You know the system: change it where it does not fit.
              [Next] [Does not apply] [To the risks]
            Ana presses Next: likelihood = 9, impact = 4
            bot:
              RSK-0001 · Risk, step 1 of 3: how much it matters
              # Groups of people are treated worse than others
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              CV screener · ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              > How likely is it, as things are now?: 3 · Possible: about once a year
                ! Please check: Choose how likely it is.
              > How bad would it be for those concerned?: 4 · Serious: somebody loses money, a job or a right; or a law is broken
              What is chosen is a suggestion. You know the system: change it where it does not fit.
              [Next] [Does not apply] [To the risks]
            Ana presses Next: likelihood = 3, impact = 4
            bot:
              RSK-0001 · Risk, step 2 of 3: what is done about it
              # Groups of people are treated worse than others
              Possible, serious: high. It is more than we want: do something about it, or have it accepted.
              > What is done about it?: Reduce it: we make it less likely or less bad
              > How, or why?: –
              [Next] [Back] [To the risks]
            Ana presses Next: treatment = Reduce, reason = We compare before the next round.
            bot:
              RSK-0001 · Risk, step 3 of 3: actions and what is left
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
            Ana presses Add another action: what = Compare the results of women and men., action-owner = nour, due = 2026-12-18
            bot:
              RSK-0001 · Risk, step 3 of 3: actions and what is left
              # Groups of people are treated worse than others
              Reduce it. It is Possible, serious: high.
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Remove]
              > What else is done?: –
              > Who does it?: Ana Ruiz (Human Resources)
              > By when?: 2026-12-18
              ## When all of that is done
              > How likely is it then?: –
              > How bad would it be then?: –
              > What does all of it cost (EUR)?: –
              [Save] [Add another action] [Back] [To the risks]
            Ana presses Save: likelihood = 4, impact = 2
            bot:
              RSK-0001 · Risk, step 3 of 3: actions and what is left
              # Groups of people are treated worse than others
              Reduce it. It is Possible, serious: high.
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Remove]
              > What else is done?: –
              > Who does it?: –
              > By when?: 2026-12-23
              ## When all of that is done
              > How likely is it then?: 4 · Likely: several times a year
                ! Please check: What is left cannot be more than there was. If it is, go back and rate the risk anew.
              > How bad would it be then?: 2 · Minor: costs somebody time or a little money
              > What does all of it cost (EUR)?: –
              [Save] [Add another action] [Back] [To the risks]
            Ana presses Save: likelihood = 2, impact = 3
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              ! Done: The actions are planned. Whoever does them finds them under "my tasks".
              Actions are planned; what is left will be medium.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Possible, serious: high
              Treatment: Reduce it
              With all done: Unlikely, noticeable: medium
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              How
              We compare before the next round.
              ## Actions
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Hand over]
              [Change the answer] [To the risks] [History]
            Ana presses To the risks
            bot:
              AIS-0001 · IA-0001 · Risks
              # Risks of CV screener
              ! Please note: Say what becomes of each risk, then submit the assessment.
              2 risks, 1 not answered yet.
              - The work stands still without it | Brought up by the answers · not answered yet [Answer]
              - Groups of people are treated worse than others | RSK-0001 · Medium · treated [Open]
              [Add a risk] [Back to the answers] [Show the system]
            Ana presses Answer at "stands still"
            bot:
              RSK-0002 · Risk, step 1 of 3: how much it matters
              # The work stands still without it
              If the system fails or has to be stopped, the work cannot go on, so that it may be kept running although it should not.
              CV screener · ISO/IEC 42001 A.6.2.6; ISO/IEC 42005 6.8
              > How likely is it, as things are now?: 2 · Unlikely: it has happened elsewhere, not here
              > How bad would it be for those concerned?: 3 · Noticeable: somebody is treated wrongly; it can be put right with effort
              What is chosen is a suggestion. You know the system: change it where it does not fit.
              [Next] [Does not apply] [To the risks]
            Ana presses Next: likelihood = 2, impact = 3
            bot:
              RSK-0002 · Risk, step 2 of 3: what is done about it
              # The work stands still without it
              Unlikely, noticeable: medium. It can be lived with for a while, with care.
              > What is done about it?: Reduce it: we make it less likely or less bad
              > How, or why?: –
              [Next] [Back] [To the risks]
            Ana presses Next: treatment = Accept
            bot:
              RSK-0002 · Risk, step 2 of 3: what is done about it
              # The work stands still without it
              Unlikely, noticeable: medium. It can be lived with for a while, with care.
              > What is done about it?: Accept it: we live with it as it is, and say why
              > How, or why?: –
                ! Please check: Say why it can stay as it is.
              [Next] [Back] [To the risks]
            Ana presses Next: treatment = Accept, reason = The old way takes a day longer, no more.
            bot:
              RSK-0002 · AIS-0001 · Accepted
              # The work stands still without it
              ! Done: You accept it until 23 Nov 2027.
              Accepted by Ana Ruiz until 23 Nov 2027.
              If the system fails or has to be stopped, the work cannot go on, so that it may be kept running although it should not.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Unlikely, noticeable: medium
              Treatment: Accept it
              Serves: ISO/IEC 42001 A.6.2.6; ISO/IEC 42005 6.8
              Why it can stay as it is
              The old way takes a day longer, no more.
              [Change the answer] [To the risks] [History]
            Ana presses To the risks
            bot:
              AIS-0001 · IA-0001 · Risks
              # Risks of CV screener
              2 risks, all answered.
              - Groups of people are treated worse than others | RSK-0001 · Medium · treated [Open]
              - The work stands still without it | RSK-0002 · Medium · accepted by Ana Ruiz until 23 Nov 2027 [Open]
              [Submit the assessment] [Add a risk] [Back to the answers] [Show the system]
            Ana presses Submit the assessment
            bot:
              IA-0001 · Awaiting approval
              # CV screener
              ## Level 1, minimal
              Little can go wrong: the usual care and the AI policy are enough.
              ## What weighed most
              Could it treat some groups of people worse than others? I do not know
              Can the work go on without the system? No
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              ## How it was counted
              How much the system does on its own: 0 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 2 of 21 points, weight 3.
              What happens when it is wrong: 2 of 23 points, weight 2.
              How well it is watched: 0 of 24 points, weight 2.
              The total is 5 of 100: level 1, the lowest.
              ## What happens next
              Max Keller has been asked to decide. You will be told here.
              [Show the system] [All answers] [Report]
            bot to Max:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks you to approve this AI system.
              Impact: Level 1, minimal
              Risks: 2 medium, as treated
              Acceptance: 1 medium · accepted by Ana Ruiz until 23 Nov 2027
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
            """);

    [Fact]
    public Task Without_an_answer_to_each_it_is_not_submitted_and_the_list_is_shown() => new Talk()
        .HasRisks(Ana).HasReduced(Ana, Groups)
        .Forges(Ana, "assessment.submit", ("assessment", "IA-0001"))
        .Reads("""
            Ana forges assessment.submit: assessment = IA-0001
            bot:
              AIS-0001 · IA-0001 · Risks
              # Risks of CV screener
              ! Please note: Say what becomes of each risk, then submit the assessment.
              2 risks, 1 not answered yet.
              - The work stands still without it | Brought up by the answers · not answered yet [Answer]
              - Groups of people are treated worse than others | RSK-0001 · Low · treated [Open]
              [Add a risk] [Back to the answers] [Show the system]
            """);

    [Fact]
    public Task One_that_does_not_apply_says_why() => new Talk()
        .HasRisks(Ana)
        .PressesAt(Ana, Stop, "Answer")
        .Presses(Ana, "Does not apply")
        .Presses(Ana, "Does not apply")
        .Presses(Ana, "Does not apply", ("reason", "We used to do it by hand and still can."))
        .Reads("""
            Ana presses Answer at "stands still"
            bot:
              RSK-0001 · Risk, step 1 of 3: how much it matters
              # The work stands still without it
              If the system fails or has to be stopped, the work cannot go on, so that it may be kept running although it should not.
              CV screener · ISO/IEC 42001 A.6.2.6; ISO/IEC 42005 6.8
              > How likely is it, as things are now?: 2 · Unlikely: it has happened elsewhere, not here
              > How bad would it be for those concerned?: 3 · Noticeable: somebody is treated wrongly; it can be put right with effort
              What is chosen is a suggestion. You know the system: change it where it does not fit.
              [Next] [Does not apply] [To the risks]
            Ana presses Does not apply
            bot:
              RSK-0001 · Risk
              # The work stands still without it
              If the system fails or has to be stopped, the work cannot go on, so that it may be kept running although it should not.
              > Why does it not apply?: –
              [Does not apply] [It does apply] [To the risks]
            Ana presses Does not apply
            bot:
              RSK-0001 · Risk
              # The work stands still without it
              If the system fails or has to be stopped, the work cannot go on, so that it may be kept running although it should not.
              > Why does it not apply?: –
                ! Please check: Say why it does not apply, so that others can follow.
              [Does not apply] [It does apply] [To the risks]
            Ana presses Does not apply: reason = We used to do it by hand and still can.
            bot:
              RSK-0001 · AIS-0001 · Does not apply
              # The work stands still without it
              ! Done: It is noted that this does not apply.
              It does not apply to this system.
              If the system fails or has to be stopped, the work cannot go on, so that it may be kept running although it should not.
              System: CV screener
              Owner: Ana Ruiz
              Serves: ISO/IEC 42001 A.6.2.6; ISO/IEC 42005 6.8
              Why it does not apply
              We used to do it by hand and still can.
              [Change the answer] [To the risks] [History]
            """);

    [Fact]
    public Task The_owner_can_add_one_that_no_answer_brings_up() => new Talk()
        .HasRegistered(Ana).Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(Ana))
        .Presses(Ana, "Risks")
        .Presses(Ana, "Add a risk")
        .Presses(Ana, "Add it", ("title", "Old price lists are quoted"))
        .Presses(Ana, "Add it", ("title", "Old price lists are quoted"), ("why", "It learned from last year's lists."))
        .Presses(Ana, "To the risks")
        .Forges(Ana, "assessment.submit", ("assessment", "IA-0001"))
        .Reads("""
            Ana presses Risks
            bot:
              AIS-0001 · IA-0001 · Risks
              # Risks of CV screener
              The answers bring up no risk. If you know of one, add it.
              [Add a risk] [Back to the answers] [Show the system]
            Ana presses Add a risk
            bot:
              IA-0001 · Risk
              # Add a risk
              What else could go wrong with CV screener?
              > The risk in a few words: –
              > What could happen, and why?: –
              [Add it] [Not now]
            Ana presses Add it: title = Old price lists are quoted
            bot:
              IA-0001 · Risk
              # Add a risk
              What else could go wrong with CV screener?
              > The risk in a few words: Old price lists are quoted
              > What could happen, and why?: –
                ! Please check: Say in at most 500 characters what could happen and why.
              [Add it] [Not now]
            Ana presses Add it: title = Old price lists are quoted, why = It learned from last year's lists.
            bot:
              RSK-0001 · Risk, step 1 of 3: how much it matters
              # Old price lists are quoted
              It learned from last year's lists.
              CV screener
              > How likely is it, as things are now?: –
              > How bad would it be for those concerned?: –
              [Next] [Does not apply] [To the risks]
            Ana presses To the risks
            bot:
              AIS-0001 · IA-0001 · Risks
              # Risks of CV screener
              ! Please note: Say what becomes of each risk, then submit the assessment.
              1 risk, 1 not answered yet.
              - Old price lists are quoted | RSK-0001 · Not answered yet [Answer]
              [Add a risk] [Back to the answers] [Show the system]
            Ana forges assessment.submit: assessment = IA-0001
            bot:
              AIS-0001 · IA-0001 · Risks
              # Risks of CV screener
              ! Please note: Say what becomes of each risk, then submit the assessment.
              1 risk, 1 not answered yet.
              - Old price lists are quoted | RSK-0001 · Not answered yet [Answer]
              [Add a risk] [Back to the answers] [Show the system]
            """);

    [Fact]
    public Task One_that_changed_answers_no_longer_bring_up_is_withdrawn_at_submission() => new Talk()
        .HasRisks(Ana).HasReduced(Ana, Groups).Aside(t => t.Presses(Ana, "To the risks").HasDismissedTheRisks(Ana))
        .Aside(t => t.Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "fairness"))
            .Presses(Ana, "Next", ("unequal", "tested")).HasAnswered(Ana).Presses(Ana, "Submit"))
        .Says(Ana, "risks of AIS-0001")
        .Forges(Ana, "risk.show", ("risk", "RSK-0001"))
        .Says(Nour, "my tasks")
        .Reads("""
            Ana: risks of AIS-0001
            bot:
              AIS-0001 · IA-0001 · Risks
              # Risks of CV screener
              1 risk, all answered.
              - The work stands still without it | RSK-0002 · Does not apply [Open]
              [Add a risk] [Show the system]
            Ana forges risk.show: risk = RSK-0001
            bot:
              RSK-0001 · AIS-0001 · No longer brought up by the answers
              # Groups of people are treated worse than others
              The answers of the assessment no longer bring it up.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              [To the risks] [History]
            نور: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            """);

    [Fact]
    public Task A_reopened_assessment_keeps_its_risks() => new Talk()
        .HasRisks(Ana).HasReduced(Ana, Groups).Aside(t => t.Presses(Ana, "To the risks").HasDismissedTheRisks(Ana).Presses(Ana, "Submit the assessment"))
        .Aside(t => t.Presses(Max, "Ask for changes", ("reason", "Say who compares.")))
        .Forges(Ana, "risk.ask-rate", ("risk", "RSK-0001"))
        .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Change answers").Presses(Ana, "Risks"))
        .PressesAt(Ana, Groups, "Open")
        .Presses(Ana, "Change the answer")
        .Aside(t => t.Presses(Ana, "To the risks"))
        .Presses(Ana, "Submit the assessment")
        .Reads("""
            Ana forges risk.ask-rate: risk = RSK-0001
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              ! Note: It has its answer, which the approval rests on. When the assessment is opened again, it can be changed.
              Actions are planned; what is left will be low.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              With all done: Unlikely, minor: low
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Hand over]
              [To the risks] [History]
            Ana presses Open at "Groups of people"
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              Actions are planned; what is left will be low.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              With all done: Unlikely, minor: low
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026 [Hand over]
              [Change the answer] [To the risks] [History]
            Ana presses Change the answer
            bot:
              RSK-0001 · Risk, step 1 of 3: how much it matters
              # Groups of people are treated worse than others
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              CV screener · ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              > How likely is it, as things are now?: 4 · Likely: several times a year
              > How bad would it be for those concerned?: 4 · Serious: somebody loses money, a job or a right; or a law is broken
              [Next] [Does not apply] [To the risks]
            Ana presses Submit the assessment
            bot:
              IA-0001 · Awaiting approval
              # CV screener
              ## Level 1, minimal
              Little can go wrong: the usual care and the AI policy are enough.
              ## What weighed most
              Could it treat some groups of people worse than others? I do not know
              Can the work go on without the system? No
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              ## How it was counted
              How much the system does on its own: 0 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 2 of 21 points, weight 3.
              What happens when it is wrong: 2 of 23 points, weight 2.
              How well it is watched: 0 of 24 points, weight 2.
              The total is 5 of 100: level 1, the lowest.
              ## Compared with 23 Nov 2026
              Level: 1, as before
              Total: 5 of 100, as before
              Answers: none changed
              ## What happens next
              Max Keller has been asked to decide. You will be told here.
              [Show the system] [All answers] [What changed] [Report]
            bot to Max:
              AP-0002 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks you to approve this AI system.
              Max Keller asked for changes on 23 Nov 2026
              Say who compares.
              Impact: Level 1, minimal
              Risks: 1 low, as treated
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
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Answers that changed] [Risks] [All answers] [Report] [Pass on] [Comment]]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [What changed] [Report]
            bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [Risks] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over]]
            """);
}
