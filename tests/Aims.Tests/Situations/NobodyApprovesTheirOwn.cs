using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class NobodyApprovesTheirOwn
{
    [Fact]
    public Task A_managers_system_goes_to_the_managers_manager() => Asked(new Talk(), Max).Reads("""
        Max presses Submit
        bot:
          IA-0001 · Awaiting approval
          # CV screener
          ## Level 1, minimal
          Little can go wrong: the usual care and the AI policy are enough.
          ## What weighed most
          Whom do the results affect? Our own staff
          What data goes into the system? Internal business information
          ## How it was counted
          How much the system does on its own: 0 of 12 points, weight 2.
          The data: 1 of 23 points, weight 2.
          The people affected: 1 of 18 points, weight 2.
          What people could lose: 0 of 21 points, weight 3.
          What happens when it is wrong: 0 of 23 points, weight 2.
          How well it is watched: 0 of 24 points, weight 2.
          The total is 2 of 100: level 1, the lowest.
          ## What happens next
          Ingrid Sørensen has been asked to decide. You will be told here.
          [Show the system] [All answers] [Report]
        bot to Ingrid:
          AP-0001 · AIS-0001 · Waiting for a decision
          # CV screener
          Max Keller asks you to approve this AI system.
          Impact: Level 1, minimal
          ## What weighed most
          Whom do the results affect? Our own staff
          What data goes into the system? Internal business information
          Purpose: Sorts applications so that recruiters read the most fitting ones first.
          Data: Internal information; Personal data (names, mail, behaviour …)
          Concerns: Job applicants
          Results: It suggests; a person decides
          Oversight: A recruiter reads every rejection before it is sent.
          Owner: Max Keller
          Department: Human Resources
          Supplier: Contoso AI
          Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
          > Your reason: –
          [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
        """);

    [Fact]
    public Task The_heads_system_goes_to_the_governance_lead() => Asked(new Talk(), Ingrid).Reads("""
        Ingrid presses Submit
        bot:
          IA-0001 · Awaiting approval
          # CV screener
          ## Level 1, minimal
          Little can go wrong: the usual care and the AI policy are enough.
          ## What weighed most
          Whom do the results affect? Our own staff
          What data goes into the system? Internal business information
          ## How it was counted
          How much the system does on its own: 0 of 12 points, weight 2.
          The data: 1 of 23 points, weight 2.
          The people affected: 1 of 18 points, weight 2.
          What people could lose: 0 of 21 points, weight 3.
          What happens when it is wrong: 0 of 23 points, weight 2.
          How well it is watched: 0 of 24 points, weight 2.
          The total is 2 of 100: level 1, the lowest.
          ## What happens next
          Lea Brandt has been asked to decide. You will be told here.
          [Show the system] [All answers] [Report]
        bot to Lea:
          AP-0001 · AIS-0001 · Waiting for a decision
          # CV screener
          Ingrid Sørensen asks you to approve this AI system.
          Impact: Level 1, minimal
          ## What weighed most
          Whom do the results affect? Our own staff
          What data goes into the system? Internal business information
          Purpose: Sorts applications so that recruiters read the most fitting ones first.
          Data: Internal information; Personal data (names, mail, behaviour …)
          Concerns: Job applicants
          Results: It suggests; a person decides
          Oversight: A recruiter reads every rejection before it is sent.
          Owner: Ingrid Sørensen
          Department: Executive Office
          Supplier: Contoso AI
          Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
          Decision: waits for Lea Brandt; The route asks for the owner's manager, but none is left who may decide.
          > Your reason: –
          [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
        """);

    [Fact]
    public Task A_lead_at_the_top_needs_another_lead()
    {
        var top = Lea with { Manager = null };
        return Asked(new Talk(new Office(top, Zoe with { Roles = [Role.Lead] })), top).Reads("""
            Lea presses Submit
            bot:
              IA-0001 · Awaiting approval
              # CV screener
              ## Level 1, minimal
              Little can go wrong: the usual care and the AI policy are enough.
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              ## How it was counted
              How much the system does on its own: 0 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 0 of 21 points, weight 3.
              What happens when it is wrong: 0 of 23 points, weight 2.
              How well it is watched: 0 of 24 points, weight 2.
              The total is 2 of 100: level 1, the lowest.
              ## What happens next
              Zoë O'Neill has been asked to decide. You will be told here.
              [Show the system] [All answers] [Report]
            bot to Zoë:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Lea Brandt asks you to approve this AI system.
              Impact: Level 1, minimal
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: Lea Brandt
              Department: Legal
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              Decision: waits for Zoë O'Neill; The route asks for the owner's manager, but none is left who may decide.
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            """);
    }

    [Fact]
    public Task With_nobody_left_it_is_refused_and_nothing_is_sent()
    {
        var top = Lea with { Manager = null };
        var talk = new Talk(new Office(top));
        return Asked(talk, top).Says(top, "status AIS-0001").Reads("""
            Lea presses Submit
            bot: Nobody is left who may approve this: it would need a manager or a governance lead other than you. Please ask your administrator.
            Lea: status AIS-0001
            bot:
              AIS-0001 · In assessment
              # CV screener
              Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Lea Brandt
              Department: Legal
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Continue the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            """);
    }

    [Fact]
    public Task What_a_manager_registers_for_a_report_goes_to_the_next_manager() => new Talk()
        .HasRegistered(Max, owner: Ana)
        .Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(Ana))
        .Presses(Ana, "Submit")
        .Forges(Max, "approval.approve", ("approval", "AP-0001"))
        .Reads("""
            Ana presses Submit
            bot:
              IA-0001 · Awaiting approval
              # CV screener
              ## Level 1, minimal
              Little can go wrong: the usual care and the AI policy are enough.
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              ## How it was counted
              How much the system does on its own: 0 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 0 of 21 points, weight 3.
              What happens when it is wrong: 0 of 23 points, weight 2.
              How well it is watched: 0 of 24 points, weight 2.
              The total is 2 of 100: level 1, the lowest.
              ## What happens next
              Ingrid Sørensen has been asked to decide. You will be told here.
              [Show the system] [All answers] [Report]
            bot to Ingrid:
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
            bot, on Max's card: AIS-0001 · Awaiting approval | Waiting for Ingrid Sørensen to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident]]
            Max forges approval.approve: approval = AP-0001
            bot: There is no such request. Say "my tasks" to see what waits for you.
            """);

    [Fact]
    public Task Managers_in_a_circle_are_asked_once()
    {
        var ana = Ana with { Manager = Max.Id };
        var max = Max with { Manager = Ana.Id };
        return Asked(new Talk(new Office(ana, max, Lea with { Manager = null })), max).Reads("""
            Max presses Submit
            bot:
              IA-0001 · Awaiting approval
              # CV screener
              ## Level 1, minimal
              Little can go wrong: the usual care and the AI policy are enough.
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              ## How it was counted
              How much the system does on its own: 0 of 12 points, weight 2.
              The data: 1 of 23 points, weight 2.
              The people affected: 1 of 18 points, weight 2.
              What people could lose: 0 of 21 points, weight 3.
              What happens when it is wrong: 0 of 23 points, weight 2.
              How well it is watched: 0 of 24 points, weight 2.
              The total is 2 of 100: level 1, the lowest.
              ## What happens next
              Ana Ruiz has been asked to decide. You will be told here.
              [Show the system] [All answers] [Report]
            bot to Ana:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Max Keller asks you to approve this AI system.
              Impact: Level 1, minimal
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: Max Keller
              Department: Human Resources
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            """);
    }

    private static Talk Asked(Talk talk, Person who) => talk
        .HasRegistered(who)
        .Aside(t => t.Presses(who, "Start the assessment").HasAnswered(who))
        .Presses(who, "Submit");
}
