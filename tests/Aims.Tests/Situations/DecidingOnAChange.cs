using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class DecidingOnAChange
{
    [Fact]
    public Task Shows_what_is_different_from_what_was_approved() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Opens(Ana, "Purpose")
        .Aside(t => t.Presses(Ana, "Save and next", ("purpose", "Rejects applications that do not fit.")).Presses(Ana, "Change and re-open"))
        .Opens(Ana, "Data")
        .Aside(t => t.Presses(Ana, "Save for later", ("data", "Personal,SpecialCategory")).Forges(Ana, "assessment.open", ("assessment", "IA-0001"))
            .HasAnswered(Ana, ("fallback", "true"), ("system-purpose", "Rejects applications.")))
        .Presses(Ana, "Submit")
        .Presses(Max, "What changed")
        .Presses(Max, "Answers that changed")
        .Forges(Zoe, "approval.what-changed", ("approval", "AP-0002"))
        .Forges(Max, "approval.what-changed", ("approval", "AP-0001"))
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
              ## Compared with 23 Nov 2026
              Level: 1, as before
              Total: 2 of 100, as before
              Answers: 1 changed
              ## What happens next
              Max Keller has been asked to decide. You will be told here.
              [Show the system] [All answers] [What changed] [Report]
            bot to Max:
              AP-0002 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks you to approve this AI system, which has changed.
              Approved before on 23 Nov 2026 by Max Keller; since then changed: purpose and data. 1 condition of it was not met.
              Impact: Level 1, minimal
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              Purpose: Rejects applications that do not fit.
              Data: Personal data (names, mail, behaviour …); Sensitive personal data (health, beliefs, origin …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [What changed] [All answers] [Report] [Pass on] [Comment]]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [What changed] [Report]
            bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over]]
            bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over]]
            Max presses What changed
            bot:
              AP-0002 · AIS-0001
              # What changed: CV screener
              Compared with what Max Keller approved on 23 Nov 2026, 10:00 (AP-0001).
              Purpose: Sorts applications so that recruiters read the most fitting ones first. → Rejects applications that do not fit.
              Data: Internal information; Personal data (names, mail, behaviour …) → Personal data (names, mail, behaviour …); Sensitive personal data (health, beliefs, origin …)
              [Answers that changed] [Back]
            Max presses Answers that changed
            bot:
              IA-0001 · Impact assessment, answers
              # CV screener
              1 answer differs from 23 Nov 2026.
              - What do you use the system for? | Rejects applications. [Open]
              Changed, was: Sorts incoming applications for our recruiters. · Ana Ruiz, 23 Nov 2026, 10:00
              [All answers] [Show the system]
            Zoë forges approval.what-changed: approval = AP-0002
            bot: There is no such request. Say "my tasks" to see what waits for you.
            Max forges approval.what-changed: approval = AP-0001
            bot: AP-0001 follows no approval, so there is nothing to compare with.
            """);

    [Fact]
    public Task That_was_sent_back_is_still_a_change_and_says_what_was_asked_for() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.HasSet(Max))
        .Opens(Ana, "Purpose")
        .Aside(t => t.Presses(Ana, "Save and next", ("purpose", "Rejects applications that do not fit.")).Presses(Ana, "Change and re-open")
            .Forges(Ana, "assessment.open", ("assessment", "IA-0001")).HasAnswered(Ana, ("fallback", "true")).Presses(Ana, "Submit")
            .Presses(Max, "Ask for changes", ("reason", "Say what it rejects.")).Presses(Ana, "Change answers")
            .Forges(Ana, "assessment.open", ("assessment", "IA-0001")).HasAnswered(Ana, ("fallback", "true"), ("system-purpose", "Rejects applications without a diploma.")))
        .Presses(Ana, "Submit")
        .Presses(Max, "Answers that changed")
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
              ## Compared with 23 Nov 2026
              Level: 1, as before
              Total: 2 of 100, as before
              Answers: 1 changed
              ## What happens next
              Max Keller has been asked to decide. You will be told here.
              [Show the system] [All answers] [What changed] [Report]
            bot to Max:
              AP-0003 · AIS-0001 · Waiting for a decision
              # CV screener
              Ana Ruiz asks you to approve this AI system, which has changed.
              Max Keller asked for changes on 23 Nov 2026
              Say what it rejects.
              Approved before on 23 Nov 2026 by Max Keller; since then changed: purpose. 1 condition of it was not met.
              Impact: Level 1, minimal
              ## What weighed most
              Whom do the results affect? Our own staff
              What data goes into the system? Internal business information
              Purpose: Rejects applications that do not fit.
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [What changed] [Answers that changed] [All answers] [Report] [Pass on] [Comment]]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [What changed] [Report]
            bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over]]
            bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over]]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [What changed] [Report]
            Max presses Answers that changed
            bot:
              IA-0001 · Impact assessment, answers
              # CV screener
              1 answer differs from 23 Nov 2026.
              - What do you use the system for? | Rejects applications without a diploma. [Open]
              Changed, was: Sorts incoming applications for our recruiters. · Ana Ruiz, 23 Nov 2026, 10:00
              [All answers] [Show the system]
            """);
}
