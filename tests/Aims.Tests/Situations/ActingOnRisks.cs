using Aims.Ledger;
using Aims.Risks;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>The actions about a risk are somebody's tasks, and what is left is confirmed when they are done.</summary>
public sealed class ActingOnRisks
{
    private const string Groups = "Groups of people";

    private static Talk Planned() => new Talk()
        .HasRisks(Ana).HasReduced(Ana, Groups).Aside(t => t.Presses(Ana, "To the risks").HasDismissedTheRisks(Ana).Presses(Ana, "Submit the assessment"));

    [Fact]
    public Task They_are_done_with_a_proof_and_what_is_left_is_confirmed() => Planned()
        .Says(Nour, "my tasks")
        .PressesAt(Nour, "Compare", "Open")
        .Presses(Nour, "It is done", ("link", "javascript:alert(1)"))
        .Presses(Nour, "It is done", ("proof", "200 results compared."), ("link", "javascript:alert(1)"))
        .Presses(Nour, "It is done", ("proof", "200 results compared."), ("link", "https://contoso.example/comparison"))
        .Says(Ana, "my tasks")
        .PressesAt(Ana, "Say what is left", "Open")
        .Presses(Ana, "Confirm what is left")
        .Presses(Ana, "Confirm", ("likelihood", "1"), ("impact", "2"))
        .Presses(Ana, "History")
        .Reads("""
            نور: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Do: Compare the results of women and men. | RSK-0001 · CV screener · for less than a minute · due 18 Dec 2026 [Open]
            نور presses Open at "Compare"
            bot:
              RSK-0001 · Action
              # Compare the results of women and men.
              Risk: Groups of people are treated worse than others
              System: CV screener
              Level: Likely, serious: high
              Due: 18 Dec 2026
              Owner of the risk: Ana Ruiz
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show the risk]
            نور presses It is done: link = javascript:alert(1)
            bot:
              RSK-0001 · Action
              # Compare the results of women and men.
              Risk: Groups of people are treated worse than others
              System: CV screener
              Level: Likely, serious: high
              Due: 18 Dec 2026
              Owner of the risk: Ana Ruiz
              > What was done, and how can that be seen?: –
                ! Please check: Say in at most 1000 characters what was done and how that can be seen.
              > Link to the proof: javascript:alert(1)
              [It is done] [Another day] [Hand over] [Show the risk]
            نور presses It is done: proof = 200 results compared., link = javascript:alert(1)
            bot:
              RSK-0001 · Action
              # Compare the results of women and men.
              Risk: Groups of people are treated worse than others
              System: CV screener
              Level: Likely, serious: high
              Due: 18 Dec 2026
              Owner of the risk: Ana Ruiz
              > What was done, and how can that be seen?: 200 results compared.
              > Link to the proof: javascript:alert(1)
                ! Please check: A link begins with https:// and has at most 300 characters.
              [It is done] [Another day] [Hand over] [Show the risk]
            نور presses It is done: proof = 200 results compared., link = https://contoso.example/comparison
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              ! Done: The action is done. Whoever answers for the risk is told.
              All actions are done. What is left has to be confirmed.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              With all done: Unlikely, minor: low
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | Done by نور حداد on 23 Nov 2026: 200 results compared. https://contoso.example/comparison
              [History]
            bot to Ana:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              All actions are done. What is left has to be confirmed.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              With all done: Unlikely, minor: low
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | Done by نور حداد on 23 Nov 2026: 200 results compared. https://contoso.example/comparison
              [Confirm what is left] [Add an action] [Change the answer] [To the risks] [History]
            Ana: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Say what is left: Groups of people are treated worse than others | RSK-0001 · CV screener · for less than a minute [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            Ana presses Open at "Say what is left"
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              All actions are done. What is left has to be confirmed.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              With all done: Unlikely, minor: low
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | Done by نور حداد on 23 Nov 2026: 200 results compared. https://contoso.example/comparison
              [Confirm what is left] [Add an action] [Change the answer] [To the risks] [History]
            Ana presses Confirm what is left
            bot:
              RSK-0001 · Risk: what is left
              # Groups of people are treated worse than others
              All actions are done. You expected: Unlikely, minor: low. Is that what is left?
              - Compare the results of women and men. | Done by نور حداد on 23 Nov 2026: 200 results compared.
              > How likely is it now?: 2 · Unlikely: it has happened elsewhere, not here
              > How bad would it be now?: 2 · Minor: costs somebody time or a little money
              [Confirm] [Not now]
            Ana presses Confirm: likelihood = 1, impact = 2
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              ! Done: What is left is confirmed.
              Its actions are done; what is left is low.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              What is left: Rare, minor: low
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | Done by نور حداد on 23 Nov 2026: 200 results compared. https://contoso.example/comparison
              [To the risks] [History]
            bot, on Ana's card: RSK-0001 · AIS-0001 · Treated | Its actions are done; what is left is low. | [To the risks] [History]
            bot, on نور's card: RSK-0001 · AIS-0001 · Treated | Its actions are done; what is left is low. | [History]
            Ana presses History
            bot:
              RSK-0001 · History
              # Groups of people are treated worse than others
              - Ana Ruiz confirmed what is left: Rare, minor: low | 23 Nov 2026, 10:00
              - نور حداد did action 1: 200 results compared. | 23 Nov 2026, 10:00
              - Ana Ruiz expects to be left: Unlikely, minor: low | 23 Nov 2026, 10:00
              - Ana Ruiz planned for نور حداد by 18 Dec 2026: Compare the results of women and men. | 23 Nov 2026, 10:00
              - Ana Ruiz chose: reduce it | 23 Nov 2026, 10:00
              - Ana Ruiz rated it: Likely, serious: high | 23 Nov 2026, 10:00
              - Ana Ruiz took it up | 23 Nov 2026, 10:00
              [Show the risk]
            """);

    [Fact]
    public Task More_left_than_expected_is_sent_to_be_accepted() => Planned()
        .Aside(t => t.Forges(Nour, "action.complete", ("risk", "RSK-0001"), ("action", "1"), ("proof", "Compared.")))
        .Forges(Ana, "risk.ask-confirm", ("risk", "RSK-0001"))
        .Presses(Ana, "Confirm", ("likelihood", "4"), ("impact", "4"))
        .Reads("""
            Ana forges risk.ask-confirm: risk = RSK-0001
            bot:
              RSK-0001 · Risk: what is left
              # Groups of people are treated worse than others
              All actions are done. You expected: Unlikely, minor: low. Is that what is left?
              - Compare the results of women and men. | Done by نور حداد on 23 Nov 2026: Compared.
              > How likely is it now?: 2 · Unlikely: it has happened elsewhere, not here
              > How bad would it be now?: 2 · Minor: costs somebody time or a little money
              [Confirm] [Not now]
            Ana presses Confirm: likelihood = 4, impact = 4
            bot:
              RSK-0001 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              ! Done: What is left is noted, and Max Keller is asked to accept it.
              Waiting for Max Keller to accept it.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              What is left: Likely, serious: high
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | Done by نور حداد on 23 Nov 2026: Compared.
              [To the risks] [History]
            bot to Max:
              RSK-0001 · AIS-0001 · Waits to be accepted
              # Groups of people are treated worse than others
              Ana Ruiz asks you to accept a high risk, for 6 months. It is above what an owner may accept.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              What is left: Likely, serious: high
              Please answer by: 30 Nov 2026
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | Done by نور حداد on 23 Nov 2026: Compared.
              > Your reason: –
              [Accept] [Decline] [To the risks] [History]
            bot, on Ana's card: RSK-0001 · AIS-0001 · Waits to be accepted | Waiting for Max Keller to accept it. | [To the risks] [History]
            bot, on نور's card: RSK-0001 · AIS-0001 · Waits to be accepted | Waiting for Max Keller to accept it. | [History]
            bot, on Max's card: AP-0001 · AIS-0001 · Waiting for a decision | Ana Ruiz asks you to approve this AI system. | [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [Risks] [All answers] [Report] [Pass on] [Comment]]
            """);

    [Fact]
    public Task A_late_one_shows_and_gets_another_day_with_a_reason() => Planned()
        .Later(TimeSpan.FromDays(28))
        .Says(Lea, "what is overdue")
        .Forges(Nour, "action.ask-move", ("risk", "RSK-0001"), ("action", "1"))
        .Presses(Nour, "Change the day", ("due", "2026-12-01"))
        .Presses(Nour, "Change the day", ("due", "2027-01-15"))
        .Presses(Nour, "Change the day", ("due", "2027-01-15"), ("reason", "The data comes in January."))
        .Reads("""
            (21 Dec 2026, 10:00)
            Lea: what is overdue
            bot:
              # 2 tasks are overdue
              Everybody's assessments, decisions and reviews, the longest overdue first. As of 21 Dec 2026, 10:00.
              - Decide: CV screener | Max Keller · AP-0001 · level 1 · for 28 days · overdue since 30 Nov 2026
              - Do: Compare the results of women and men. | نور حداد · RSK-0001 · CV screener · for 28 days · overdue since 18 Dec 2026
              [Open conditions]
            نور forges action.ask-move: risk = RSK-0001, action = 1
            bot:
              RSK-0001 · Action
              # Another day?
              Compare the results of women and men.
              > By when?: 2026-12-21
              > Why does it need another day?: –
              [Change the day] [Leave it]
            نور presses Change the day: due = 2026-12-01
            bot:
              RSK-0001 · Action
              # Another day?
              Compare the results of women and men.
              > By when?: 2026-12-01
                ! Please check: Choose today or a later day, at most 2 years ahead.
              > Why does it need another day?: –
              [Change the day] [Leave it]
            نور presses Change the day: due = 2027-01-15
            bot:
              RSK-0001 · Action
              # Another day?
              Compare the results of women and men.
              > By when?: 2027-01-15
              > Why does it need another day?: –
                ! Please check: Say why it needs another day.
              [Change the day] [Leave it]
            نور presses Change the day: due = 2027-01-15, reason = The data comes in January.
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              ! Done: The action has another day.
              Actions are planned; what is left will be low.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              With all done: Unlikely, minor: low
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | نور حداد · due 15 Jan 2027, moved: The data comes in January. [Open]
              [History]
            """);

    [Fact]
    public async Task A_late_one_is_in_the_daily_digest()
    {
        var talk = Planned();
        await talk.HasAcknowledged(Nour).Later(TimeSpan.FromDays(28)).SendsDigests();

        Assert.Contains(CardText.Of(talk.LatestCard(Nour).Card!), line => line.Contains("Do: Compare the results", StringComparison.Ordinal) && line.Contains("overdue since 18 Dec 2026", StringComparison.Ordinal));
    }

    [Fact]
    public Task It_is_handed_to_a_colleague_who_is_told() => Planned()
        .Forges(Ana, "action.ask-hand-over", ("risk", "RSK-0001"), ("action", "1"))
        .Presses(Ana, "Hand over", ("action-owner", "nobody-we-know"))
        .Presses(Ana, "Hand over", ("action-owner", "zoe"))
        .Says(Zoe, "my risks")
        .Reads("""
            Ana forges action.ask-hand-over: risk = RSK-0001, action = 1
            bot:
              RSK-0001 · Action
              # Hand over this action?
              Compare the results of women and men.
              نور حداد · due 18 Dec 2026
              > Who does it?: –
              [Hand over] [Leave it]
            Ana presses Hand over: action-owner = nobody-we-know
            bot:
              RSK-0001 · Action
              # Hand over this action?
              Compare the results of women and men.
              نور حداد · due 18 Dec 2026
              > Who does it?: –
                ! Please check: Choose the colleague who does it.
              [Hand over] [Leave it]
            Ana presses Hand over: action-owner = zoe
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              ! Done: The action is handed over.
              Actions are planned; what is left will be low.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              With all done: Unlikely, minor: low
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | Zoë O'Neill · due 18 Dec 2026 [Hand over]
              [To the risks] [History]
            bot to Zoë:
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
              - Compare the results of women and men. | Zoë O'Neill · due 18 Dec 2026 [Open]
              [History]
            Zoë: my risks
            bot:
              # 1 risk
              Risks that apply, of systems in the register · yours. Those of your own and your people's systems, and those that you decide on or act on. As of 23 Nov 2026, 10:00.
              - Groups of people are treated worse than others | RSK-0001 · Low · Treated · owner Ana Ruiz [Open]
              [Export] [Save]
            """);

    [Fact]
    public Task Others_can_neither_see_nor_do_any_of_it() => Planned()
        .Forges(Zoe, "risk.show", ("risk", "RSK-0001"))
        .Forges(Zoe, "risk.list", ("assessment", "IA-0001"))
        .Forges(Zoe, "risk.take-up", ("assessment", "IA-0001"), ("proposal", "biased-results"))
        .Forges(Zoe, "risk.add", ("assessment", "IA-0001"), ("title", "x"), ("why", "y"))
        .Forges(Zoe, "risk.rate", ("risk", "RSK-0001"), ("likelihood", "1"), ("impact", "1"))
        .Forges(Zoe, "action.complete", ("risk", "RSK-0001"), ("action", "1"), ("proof", "Done."))
        .Forges(Priya, "risk.dismiss", ("risk", "RSK-0001"), ("reason", "No."))
        .Forges(Ana, "action.complete", ("risk", "RSK-0001"), ("action", "1"), ("proof", "Done."))
        .Forges(Ana, "action.complete", ("risk", "RSK-0001"), ("action", "7"), ("proof", "Done."))
        .Forges(Ana, "risk.show", ("risk", "RSK-9999"))
        .Forges(Ana, "risk.rate", ("risk", "RSK-0001"), ("likelihood", "1"), ("impact", "1"))
        .Says(Zoe, "risks")
        .Reads("""
            Zoë forges risk.show: risk = RSK-0001
            bot: There is no such risk. Say "my risks" to see yours.
            Zoë forges risk.list: assessment = IA-0001
            bot: Its risks are seen by its owner, the managers above, whoever approves it, and those who oversee.
            Zoë forges risk.take-up: assessment = IA-0001, proposal = biased-results
            bot: Only the system's owner or whoever registered it answers its risks.
            Zoë forges risk.add: assessment = IA-0001, title = x, why = y
            bot: Only the system's owner or whoever registered it answers its risks.
            Zoë forges risk.rate: risk = RSK-0001, likelihood = 1, impact = 1
            bot: There is no such risk. Say "my risks" to see yours.
            Zoë forges action.complete: risk = RSK-0001, action = 1, proof = Done.
            bot: There is no such risk. Say "my risks" to see yours.
            Priya forges risk.dismiss: risk = RSK-0001, reason = No.
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              ! Note: Only the system's owner or whoever registered it answers its risks.
              Actions are planned; what is left will be low.
              Nobody has shown that the results are equally good for all. If they are not, some people lose chances without anyone noticing.
              System: CV screener
              Owner: Ana Ruiz
              As it is: Likely, serious: high
              Treatment: Reduce it
              With all done: Unlikely, minor: low
              Serves: ISO/IEC 42005 6.8; ISO/IEC 42001 A.5.4
              ## Actions
              - Compare the results of women and men. | نور حداد · due 18 Dec 2026
              [To the risks] [History]
            Ana forges action.complete: risk = RSK-0001, action = 1, proof = Done.
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              ! Note: Only whoever does it can do that.
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
            Ana forges action.complete: risk = RSK-0001, action = 7, proof = Done.
            bot:
              RSK-0001 · AIS-0001 · Treated
              # Groups of people are treated worse than others
              ! Note: There is no such action. Say "my tasks" to see yours.
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
            Ana forges risk.show: risk = RSK-9999
            bot: There is no such risk. Say "my risks" to see yours.
            Ana forges risk.rate: risk = RSK-0001, likelihood = 1, impact = 1
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
            Zoë: risks
            bot:
              # No risks
              Risks that apply, of systems in the register · by risk level. Those of your own and your people's systems, and those that you decide on or act on. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [Save]
            """);

    [Fact]
    public async Task A_press_that_arrives_twice_does_one_thing()
    {
        var talk = new Talk();
        await talk.HasRisks(Ana);
        foreach (var (verb, fields) in new (string, (string, string)[])[]
        {
            ("risk.take-up", [("assessment", "IA-0001"), ("proposal", "biased-results"), ("command", "take-up-once")]),
            ("risk.rate", [("risk", "RSK-0001"), ("likelihood", "3"), ("impact", "4"), ("command", "rate-once")]),
            ("risk.treat", [("risk", "RSK-0001"), ("treatment", "Reduce"), ("command", "treat-once")]),
            ("risk.add-action", [("risk", "RSK-0001"), ("what", "Compare."), ("action-owner", "nour"), ("due", "2026-12-18"), ("command", "add-action-once")]),
            ("risk.plan", [("risk", "RSK-0001"), ("likelihood", "3"), ("impact", "4"), ("command", "plan-once-only")]),
        })
            await talk.Forges(Ana, verb, fields).Forges(Ana, verb, fields);
        await talk.Forges(Ana, "risk.take-up", ("assessment", "IA-0001"), ("proposal", "biased-results"));

        var ct = TestContext.Current.CancellationToken;
        var events = await talk.Records.History(Risk.Type, "RSK-0001", ct).Select(happened => happened.Event.GetType().Name).ToListAsync(ct);
        Assert.Equal(["RiskIdentified", "RiskRated", "TreatmentChosen", "ActionPlanned", "ResidualExpected", "AcceptanceAsked"], events);
        Assert.Null((await talk.Records.Read(Risk.Type, "RSK-0002", ct)).State);
        Assert.Single(talk.Office.Posts, post => post.Who == Max.Id);
    }

    [Fact]
    public async Task What_an_assessment_says_of_its_risks_is_what_they_are()
    {
        var talk = Planned();
        await talk.Forges(Nour, "action.complete", ("risk", "RSK-0001"), ("action", "1"), ("proof", "Compared."))
            .Forges(Ana, "risk.confirm", ("risk", "RSK-0001"), ("likelihood", "4"), ("impact", "4")).Presses(Max, "Accept", ("reason", "For now."));

        var ct = TestContext.Current.CancellationToken;
        var assessment = (await talk.Records.Read(Assessments.Assessment.Type, "IA-0001", ct)).State!;
        var risks = await talk.Records.All(Risk.Type, Office.Tenant, ct).Select(record => AssessedRisk.Of(record.State!)).ToListAsync(ct);
        Assert.Equal(risks, assessment.Risks!);
        var findings = await new Verification(talk.Records, ManagementSystem.RecordTypes).Run([], ct);
        Assert.Empty(findings.Problems);
    }
}
