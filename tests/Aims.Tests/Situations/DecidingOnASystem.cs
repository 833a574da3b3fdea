using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class DecidingOnASystem
{
    [Fact]
    public Task Is_final_on_every_copy_of_the_card() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Says(Max, "my tasks").PressesAt(Max, "Decide", "Decide"))
        .Aside(t => t.Says(Lea, "what is waiting for approval").Presses(Lea, "Open"))
        .Presses(Max, "Approve", ("reason", "Good work."))
        .Reads("""
            Max presses Approve: reason = Good work.
            bot:
              AP-0001 · AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00.
              Reason
              Good work.
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
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Max Keller wrote
              Good work.
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
            bot, on Lea's card: AP-0001 · AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. | [Report]
            bot, on Max's card: AP-0001 · AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. | [Report]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            """);

    [Fact]
    public Task Rejects_with_a_reason_and_says_so_to_whoever_asked() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Reject")
        .Presses(Max, "Reject", ("reason", "We do not sort people by machine."))
        .Reads("""
            Max presses Reject
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
                ! Please check: Say why, so that the owner knows what to do.
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            Max presses Reject: reason = We do not sort people by machine.
            bot:
              AP-0001 · AIS-0001 · Rejected
              # CV screener
              Rejected by Max Keller on 23 Nov 2026, 10:00.
              Reason
              We do not sort people by machine.
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
              AIS-0001 · Rejected
              # CV screener
              Rejected by Max Keller on 23 Nov 2026, 10:00. It may not be used.
              Max Keller wrote
              We do not sort people by machine.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Change answers] [Full record] [Assessment] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Rejected | ## Level 1, minimal | [Show the system] [All answers] [Report]
            """);

    [Fact]
    public async Task Pressed_again_on_an_old_card_says_that_it_is_decided()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana);
        var old = talk.LatestCard(Max).Card;
        await talk.Aside(t => t.Presses(Max, "Approve"));

        await talk
            .PressesOld(Max, old!, "Approve")
            .Forges(Max, "approval.reject", ("approval", "AP-0001"), ("reason", "On second thoughts, no."))
            .Reads("""
                Max presses Approve
                bot:
                  AP-0001 · AIS-0001 · Approved
                  # CV screener
                  ! Note: You have decided on this before. Nothing has changed.
                  Approved by Max Keller on 23 Nov 2026, 10:00.
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
                Max forges approval.reject: approval = AP-0001, reason = On second thoughts, no.
                bot:
                  AP-0001 · AIS-0001 · Approved
                  # CV screener
                  ! Note: You have decided on this before. Nothing has changed.
                  Approved by Max Keller on 23 Nov 2026, 10:00.
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
    }

    [Fact]
    public Task Is_seen_by_those_it_concerns_and_decided_by_one() => new Talk()
        .HasAskedForApproval(Ana)
        .Forges(Ana, "approval.show", ("approval", "AP-0001"))
        .Forges(Ana, "approval.approve", ("approval", "AP-0001"))
        .Forges(Priya, "approval.approve", ("approval", "AP-0001"))
        .Forges(Zoe, "approval.show", ("approval", "AP-0001"))
        .Forges(Zoe, "approval.approve", ("approval", "AP-0001"))
        .Forges(Ingrid, "approval.approve", ("approval", "AP-0001"))
        .Reads("""
            Ana forges approval.show: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
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
            Ana forges approval.approve: approval = AP-0001
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
            Priya forges approval.approve: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: Max Keller decides on this.
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
              [All answers] [Report] [Comment]
            Zoë forges approval.show: approval = AP-0001
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Zoë forges approval.approve: approval = AP-0001
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Ingrid forges approval.approve: approval = AP-0001
            bot: There is no such request. Say "my tasks" to see what waits for you.
            """);

    [Fact]
    public Task Is_handed_on_when_the_approver_has_left() => new Talk()
        .HasAskedForApproval(Ana)
        .Leaves(Max)
        .Says(Ana, "status AIS-0001")
        .Presses(Ana, "Approval")
        .Presses(Ana, "Ask somebody else")
        .Presses(Lea, "Approve")
        .Reads("""
            (Max leaves the company)
            Ana: status AIS-0001
            bot:
              AIS-0001 · Awaiting approval
              # CV screener
              Waiting for Max Keller (who has left) to decide, for less than a minute. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over]]
            Ana presses Approval
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Please note: Whoever was asked has left. Somebody else has to decide.
              Ana Ruiz asks Max Keller (who has left) to approve this AI system.
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
              [Ask somebody else] [All answers] [Report] [More: [Comment] [Withdraw]]
            Ana presses Ask somebody else
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks Lea Brandt to approve this AI system.
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
              ## What was said
              Lea Brandt is asked instead since 23 Nov 2026, 10:00.
              [All answers] [Report] [Comment] [Withdraw]
            bot to Lea:
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
              ## What was said
              Lea Brandt is asked instead since 23 Nov 2026, 10:00.
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [All answers] [Report] [Pass on] [Comment]]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [Report]
            Lea presses Approve
            bot:
              AP-0001 · AIS-0001 · Approved
              # CV screener
              Approved by Lea Brandt on 23 Nov 2026, 10:00.
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
              ## What was said
              Lea Brandt is asked instead since 23 Nov 2026, 10:00.
              Decided on: AIS-0001 as of version 8, ########
              [Report]
            bot to Ana:
              AIS-0001 · Approved
              # CV screener
              Approved by Lea Brandt on 23 Nov 2026, 10:00. It may be used as it is registered.
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
            bot, on Ana's card: AP-0001 · AIS-0001 · Approved | Approved by Lea Brandt on 23 Nov 2026, 10:00. | [Report]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            """);

    [Fact]
    public Task Is_not_handed_on_while_the_approver_is_here() => new Talk()
        .HasAskedForApproval(Ana)
        .Forges(Ana, "approval.reassign", ("approval", "AP-0001"))
        .Forges(Zoe, "approval.reassign", ("approval", "AP-0001"))
        .Forges(Zoe, "approval.reassign", ("approval", "AP-0999"))
        .Reads("""
            Ana forges approval.reassign: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Waiting for a decision
              # CV screener
              ! Note: Nobody else needs to be asked about this.
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
            Zoë forges approval.reassign: approval = AP-0001
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Zoë forges approval.reassign: approval = AP-0999
            bot: There is no such request. Say "my tasks" to see what waits for you.
            """);
}
