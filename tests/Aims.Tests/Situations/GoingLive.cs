using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class GoingLive
{
    [Fact]
    public Task Takes_an_approval_and_has_its_day() => new Talk()
        .HasApproval(Ana, Max)
        .Later(TimeSpan.FromDays(3))
        .Says(Ana, "status AIS-0001")
        .Presses(Ana, "Go live")
        .Presses(Ana, "It is live", ("day", "2026-11-27"))
        .Presses(Ana, "It is live", ("day", "2026-11-25"))
        .Says(Zoe, "status AIS-0001")
        .Reads("""
            (26 Nov 2026, 10:00)
            Ana: status AIS-0001
            bot:
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
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Go live
            bot:
              AIS-0001 · Approved
              # Has CV screener gone live?
              It is approved, so it may be used with real people and their data. Say how and since when it is.
              > How is it used?: For good
              > Since which day?: 2026-11-26
              [It is live] [Not yet]
            Ana presses It is live: day = 2026-11-27
            bot:
              AIS-0001 · Approved
              # Has CV screener gone live?
              It is approved, so it may be used with real people and their data. Say how and since when it is.
              > How is it used?: For good
              > Since which day?: 2026-11-27
                ! Please check: Choose a day from its approval to today. A day ahead is recorded when it has come.
              [It is live] [Not yet]
            Ana presses It is live: day = 2026-11-25
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: It is recorded as in use.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: In use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 40 %: 18 of 30 are missing
              In use since: 25 Nov 2026
              Next review: 23 Nov 2027
              [Full record] [Assessment] [Assess again] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [Assessment] [Assess again] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Zoë: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: In use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 40 %: 18 of 30 are missing
              In use since: 25 Nov 2026
              Next review: 23 Nov 2027
              [Full record] [History] [Report an incident]
            """);

    [Fact]
    public Task As_a_pilot_first_and_for_good_later() => new Talk()
        .HasApproval(Ana, Max)
        .Says(Ana, "status AIS-0001")
        .Aside(t => t.Presses(Ana, "Go live"))
        .Presses(Ana, "It is live", ("stage", "Pilot"))
        .Later(TimeSpan.FromDays(20))
        .Presses(Ana, "Go live")
        .Presses(Ana, "It is live")
        .Reads("""
            Ana: status AIS-0001
            bot:
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
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses It is live: stage = Pilot
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: It is recorded as a pilot with real people.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 38 %: 19 of 31 are missing
              Pilot since: 23 Nov 2026
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            (13 Dec 2026, 10:00)
            Ana presses Go live
            bot:
              AIS-0001 · Approved
              # Has CV screener gone live?
              It is approved, so it may be used with real people and their data. Say how and since when it is.
              > How is it used?: For good
              > Since which day?: 2026-12-13
              [It is live] [Not yet]
            Ana presses It is live
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: It is recorded as in use.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: In use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 40 %: 18 of 30 are missing
              In use since: 13 Dec 2026
              Next review: 23 Nov 2027
              [Full record] [Assessment] [Assess again] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [Assessment] [Assess again] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            """);

    [Fact]
    public Task Is_not_offered_and_not_taken_before_that() => new Talk()
        .HasRegistered(Ana)
        .Forges(Ana, "system.ask-live", ("system", "AIS-0001"))
        .Forges(Ana, "system.live", ("system", "AIS-0001"), ("stage", "InUse"), ("day", "2026-11-23"))
        .Reads("""
            Ana forges system.ask-live: system = AIS-0001
            bot:
              AIS-0001 · Submitted
              # CV screener
              ! Note: AIS-0001 is submitted, so it may not go live now: that takes an approval.
              It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            Ana forges system.live: system = AIS-0001, stage = InUse, day = 2026-11-23
            bot:
              AIS-0001 · Submitted
              # CV screener
              ! Note: AIS-0001 is submitted, so it may not go live now: that takes an approval.
              It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            """);

    [Fact]
    public Task Is_said_by_those_who_know() => new Talk()
        .HasApproval(Ana, Max)
        .Forges(Lea, "system.live", ("system", "AIS-0001"), ("stage", "InUse"), ("day", "2026-11-23"))
        .Forges(Ana, "system.live", ("system", "AIS-0001"), ("stage", "Planned"), ("day", "2026-11-23"))
        .Forges(Ana, "system.live", ("system", "AIS-0001"), ("stage", "InUse"), ("day", "2020-01-01"))
        .Forges(Ana, "system.live", ("system", "AIS-0001"), ("stage", "InUse"), ("day", "2026-11-23"))
        .Forges(Ana, "system.live", ("system", "AIS-0001"), ("stage", "Pilot"), ("day", "2026-11-23"))
        .Reads("""
            Lea forges system.live: system = AIS-0001, stage = InUse, day = 2026-11-23
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only its owner, the deputy or whoever registered it may say that it went live.
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
            Ana forges system.live: system = AIS-0001, stage = Planned, day = 2026-11-23
            bot:
              AIS-0001 · Approved
              # Has CV screener gone live?
              It is approved, so it may be used with real people and their data. Say how and since when it is.
              > How is it used?: For good
                ! Please check: Choose how it is used now.
              > Since which day?: 2026-11-23
              [It is live] [Not yet]
            Ana forges system.live: system = AIS-0001, stage = InUse, day = 2020-01-01
            bot:
              AIS-0001 · Approved
              # Has CV screener gone live?
              It is approved, so it may be used with real people and their data. Say how and since when it is.
              > How is it used?: For good
              > Since which day?: 2020-01-01
                ! Please check: Choose a day from its approval to today. A day ahead is recorded when it has come.
              [It is live] [Not yet]
            Ana forges system.live: system = AIS-0001, stage = InUse, day = 2026-11-23
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: It is recorded as in use.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: In use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 40 %: 18 of 30 are missing
              In use since: 23 Nov 2026
              Next review: 23 Nov 2027
              [Full record] [Assessment] [Assess again] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [Assessment] [Assess again] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Lea's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [Assessment] [Suspend] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana forges system.live: system = AIS-0001, stage = Pilot, day = 2026-11-23
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: It is in use already.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: In use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 40 %: 18 of 30 are missing
              In use since: 23 Nov 2026
              Next review: 23 Nov 2027
              [Full record] [Assessment] [Assess again] [Suspend] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            """);

    [Fact]
    public Task Ends_with_a_suspension() => new Talk()
        .HasApproval(Ana, Max)
        .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Suspend").Presses(Ana, "Suspend", ("reason", "Strange ranking.")))
        .Forges(Ana, "system.live", ("system", "AIS-0001"), ("stage", "InUse"), ("day", "2026-11-23"))
        .Reads("""
            Ana forges system.live: system = AIS-0001, stage = InUse, day = 2026-11-23
            bot:
              AIS-0001 · Suspended
              # CV screener
              ! Note: AIS-0001 is suspended, so it may not go live now: that takes an approval.
              Suspended by you on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              You wrote
              Strange ranking.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [Assessment] [Assess again] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            """);
}
