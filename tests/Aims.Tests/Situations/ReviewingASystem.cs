using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>A system of level 1, approved on 23 November 2026: to be reviewed every 12 months.</summary>
public sealed class ReviewingASystem
{
    [Fact]
    public Task Is_asked_of_the_owner_thirty_days_ahead() => Approved()
        .Later(TimeSpan.FromDays(334))
        .Says(Ana, "my tasks")
        .SendsDigests()
        .Later(TimeSpan.FromDays(1))
        .Says(Ana, "my tasks")
        .Later(TimeSpan.FromDays(1))
        .SendsDigests()
        .PressesAt(Ana, "Review", "Review")
        .Presses(Ana, "Nothing has changed")
        .Presses(Ana, "Nothing has changed", ("reason", "Ten results of last month and the supplier's notes."))
        .Says(Ana, "my tasks")
        .Reads("""
            (23 Oct 2027, 10:00)
            Ana: my tasks
            bot:
              # 1 task waits for you
              The oldest first; 1 overdue. As of 23 Oct 2027, 10:00.
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for 334 days · overdue since 23 Dec 2026 [Open]
            (0 get a digest)
            (24 Oct 2027, 10:00)
            Ana: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first; 1 overdue. As of 24 Oct 2027, 10:00.
              - Review: CV screener | AIS-0001 · for 10 hours · due 23 Nov 2027 [Review]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for 335 days · overdue since 23 Dec 2026 [Open]
            (25 Oct 2027, 10:00)
            (1 get a digest)
            bot to Ana:
              # 2 tasks wait for you
              The oldest first; 1 overdue. As of 25 Oct 2027, 10:00.
              - Review: CV screener | AIS-0001 · for 1 day · due 23 Nov 2027 [Review]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for 336 days · overdue since 23 Dec 2026 [Open]
            Ana presses Review at "Review"
            bot:
              AIS-0001 · Approved
              # Review CV screener
              Level 1, minimal: to be reviewed every 12 months, next by 23 Nov 2027. Is all of this still so?
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Origin: A supplier provides it
              Supplier: Contoso AI
              Results: It suggests; a person decides
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              > What did you look at?: –
              [Nothing has changed] [Something has changed] [With the review form] [Not now]
            Ana presses Nothing has changed
            bot:
              AIS-0001 · Approved
              # Review CV screener
              Level 1, minimal: to be reviewed every 12 months, next by 23 Nov 2027. Is all of this still so?
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Origin: A supplier provides it
              Supplier: Contoso AI
              Results: It suggests; a person decides
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              > What did you look at?: –
                ! Please check: Say in a sentence what you looked at.
              [Nothing has changed] [Something has changed] [With the review form] [Not now]
            Ana presses Nothing has changed: reason = Ten results of last month and the supplier's notes.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: The review is recorded. The next one is due 25 Oct 2028.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Reviewed: 25 Oct 2027
              Next review: 25 Oct 2028
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana: my tasks
            bot:
              # 1 task waits for you
              The oldest first; 1 overdue. As of 25 Oct 2027, 10:00.
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for 336 days · overdue since 23 Dec 2026 [Open]
            """);

    [Fact]
    public Task Is_overdue_after_its_day() => Approved()
        .HasApproval(Nour, Max, "CV sorter")
        .Later(TimeSpan.FromDays(340))
        .Says(Lea, "which reviews are due")
        .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Review").Presses(Ana, "Nothing has changed", ("reason", "All of it.")))
        .Later(TimeSpan.FromDays(30))
        .Says(Lea, "what has to be reviewed")
        .Says(Lea, "what is overdue")
        .Says(Max, "reviews due")
        .Says(Zoe, "reviews due")
        .Says(Nour, "status AIS-0002")
        .Reads("""
            (29 Oct 2027, 10:00)
            Lea: which reviews are due
            bot:
              # 2 reviews
              Reviews · due within 30 days or overdue. As of 29 Oct 2027, 10:00.
              - CV screener | due 23 Nov 2027 · owner Ana Ruiz · Human Resources [Open]
              - CV sorter | due 23 Nov 2027 · owner نور حداد · Human Resources [Open]
              [Remind] [Export] [Save]
            (28 Nov 2027, 10:00)
            Lea: what has to be reviewed
            bot:
              # 1 review
              Reviews · due within 30 days or overdue. As of 28 Nov 2027, 10:00.
              - CV sorter | due 23 Nov 2027 · owner نور حداد · Human Resources [Open]
              [Remind] [Export] [Save]
            Lea: what is overdue
            bot:
              # 3 tasks are overdue
              Everybody's assessments, decisions and reviews, the longest overdue first. As of 28 Nov 2027, 10:00.
              - Complete the record: CV screener | Ana Ruiz · AIS-0001 · 35 %: 20 of 31 are missing · for 370 days · overdue since 23 Dec 2026
              - Complete the record: CV sorter | نور حداد · AIS-0002 · 35 %: 20 of 31 are missing · for 370 days · overdue since 23 Dec 2026
              - Review: CV sorter | نور حداد · AIS-0002 · for 35 days · overdue since 23 Nov 2027
              [Open conditions]
            Max: reviews due
            bot:
              # 1 review
              Reviews · due within 30 days or overdue. As of 28 Nov 2027, 10:00.
              - CV sorter | due 23 Nov 2027 · owner نور حداد · Human Resources [Open]
              [Remind] [Export] [Save]
            Zoë: reviews due
            bot:
              # 1 review
              Reviews · due within 30 days or overdue. As of 28 Nov 2027, 10:00.
              - CV sorter | due 23 Nov 2027 · owner نور حداد · Human Resources [Open]
              [Export] [Save]
            نور: status AIS-0002
            bot:
              AIS-0002 · Approved
              # CV sorter
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: نور حداد
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Review] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            """);

    [Fact]
    public Task Is_due_by_level() => new Talk()
        .HasAcknowledged(Ana)
        .HasRegistered(Ana).HasAssessed(Ana, ("sensitive-area", "employment"), ("sensitive-area-part", "unsure"))
        .Aside(t => t.Presses(Max, "Approve").Presses(Lea, "Approve"))
        .Says(Ana, "status AIS-0001")
        .Says(Lea, "reviews")
        .Reads("""
            Ana: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller and Lea Brandt on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 3, high
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 May 2027
              [Go live] [Full record] [Assessment] [Risks] [Assess again] [More: [Suspend] [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Lea: reviews
            bot:
              # No reviews
              Reviews · due within 30 days or overdue. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [1 in all] [Save]
            """);

    [Fact]
    public Task Is_the_owners() => Approved()
        .Forges(Max, "system.ask-review", ("system", "AIS-0001"))
        .Forges(Lea, "system.review", ("system", "AIS-0001"), ("reason", "It looks fine from here."))
        .Forges(Zoe, "system.review", ("system", "AIS-0001"))
        .Reads("""
            Max forges system.ask-review: system = AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only its owner or the deputy may review it.
              Approved by you on 23 Nov 2026, 10:00. It may be used as it is registered.
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
            Lea forges system.review: system = AIS-0001, reason = It looks fine from here.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only its owner or the deputy may review it.
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
              [Full record] [Assessment] [Suspend] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Zoë forges system.review: system = AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only its owner or the deputy may review it.
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
              [Full record] [History] [Report an incident]
            """);

    [Fact]
    public Task Is_not_asked_of_what_may_not_be_used_or_ends_before() => Approved()
        .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Retire")
            .Presses(Ana, "Retire", ("day", "2027-11-01"), ("afterwards", "NoData"), ("reason", "The contract ends.")))
        .HasApproval(Nour, Max, "CV sorter")
        .Aside(t => t.Says(Nour, "status AIS-0002").Presses(Nour, "Suspend").Presses(Nour, "Suspend", ("reason", "Strange ranking.")))
        .HasRegistered(Zoe, "Code assistant")
        .Later(TimeSpan.FromDays(343))
        .Says(Lea, "reviews due")
        .Forges(Nour, "system.review", ("system", "AIS-0002"), ("reason", "All is well."))
        .Reads("""
            (1 Nov 2027, 10:00)
            Lea: reviews due
            bot:
              # No reviews
              Reviews · due within 30 days or overdue. As of 1 Nov 2027, 10:00.
              Nothing fits.
              [Save]
            نور forges system.review: system = AIS-0002, reason = All is well.
            bot:
              AIS-0002 · Suspended
              # CV sorter
              ! Note: AIS-0002 is suspended, so it is not reviewed now.
              Suspended by you on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              You wrote
              Strange ranking.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: نور حداد
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [Assessment] [Assess again] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            """);

    private static Talk Approved() => All.Aggregate(new Talk(), (talk, who) => talk.HasAcknowledged(who)).HasApproval(Ana, Max);
}
