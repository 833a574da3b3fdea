using Aims.Ledger;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class RetiringASystem
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Says_what_the_card_lacks_one_after_the_other() => new Talk()
        .HasApproval(Ana, Max)
        .Says(Ana, "status AIS-0001")
        .Presses(Ana, "Retire")
        .Presses(Ana, "Retire", ("day", "2026-11-22"), ("afterwards", "Kept"))
        .Presses(Ana, "Retire", ("day", "2026-12-01"), ("afterwards", "Kept"))
        .Presses(Ana, "Retire", ("day", "2026-12-01"), ("afterwards", "Kept"), ("note", "In the HR archive until 2028."))
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
            Ana presses Retire
            bot:
              AIS-0001 · Approved
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-11-23
              > What becomes of its data?: –
              > More about its data: –
              > Why is it retired?: –
              [Retire] [Keep it]
            Ana presses Retire: day = 2026-11-22, afterwards = Kept
            bot:
              AIS-0001 · Approved
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-11-22
                ! Please check: Choose today or a later day, at most 3 years ahead.
              > What becomes of its data?: It is kept
              > More about its data: –
              > Why is it retired?: –
              [Retire] [Keep it]
            Ana presses Retire: day = 2026-12-01, afterwards = Kept
            bot:
              AIS-0001 · Approved
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-12-01
              > What becomes of its data?: It is kept
              > More about its data: –
                ! Please check: Say until when the data is kept, and where.
              > Why is it retired?: –
              [Retire] [Keep it]
            Ana presses Retire: day = 2026-12-01, afterwards = Kept, note = In the HR archive until 2028.
            bot:
              AIS-0001 · Approved
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-12-01
              > What becomes of its data?: It is kept
              > More about its data: In the HR archive until 2028.
              > Why is it retired?: –
                ! Please check: Say why, in a sentence or two.
              [Retire] [Keep it]
            """);

    [Fact]
    public Task On_a_later_day_it_stays_usable_until_then() => new Talk()
        .HasApproval(Ana, Max)
        .Says(Ana, "status AIS-0001")
        .Aside(t => t.Presses(Ana, "Retire"))
        .Presses(Ana, "Retire", ("day", "2026-12-01"), ("afterwards", "HandedOver"), ("note", "The supplier takes it."), ("reason", "The contract ends."))
        .Later(TimeSpan.FromDays(7))
        .RetiresWhatIsDue()
        .Says(Zoe, "status AIS-0001")
        .Later(TimeSpan.FromDays(1))
        .Says(Zoe, "status AIS-0001")
        .RetiresWhatIsDue()
        .RetiresWhatIsDue()
        .Says(Zoe, "status AIS-0001")
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
            Ana presses Retire: day = 2026-12-01, afterwards = HandedOver, note = The supplier takes it., reason = The contract ends.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: It will be retired on 1 Dec 2026.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 1 Dec 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 1 Dec 2026
              Why it ends: The contract ends.
              Its data: It is handed over: The supplier takes it.
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Call off the retirement] [Retire]]
            bot to Max:
              AIS-0001 · Approved
              # CV screener
              Approved by you on 23 Nov 2026, 10:00. It may be used until it is retired on 1 Dec 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 1 Dec 2026
              Why it ends: The contract ends.
              Its data: It is handed over: The supplier takes it.
              [Full record] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 1 Dec 2026. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Call off the retirement] [Retire]]
            (30 Nov 2026, 10:00)
            (0 retired)
            Zoë: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 1 Dec 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 1 Dec 2026
              Why it ends: The contract ends.
              Its data: It is handed over: The supplier takes it.
              [Full record] [History] [Report an incident]
            (1 Dec 2026, 10:00)
            Zoë: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may no longer be used: its end was set for 1 Dec 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 1 Dec 2026
              Why it ends: The contract ends.
              Its data: It is handed over: The supplier takes it.
              [Full record] [History] [Report an incident]
            (1 retired)
            bot to Ana:
              AIS-0001 · Retired
              # CV screener
              Retired by you on 1 Dec 2026, 10:00. It may no longer be used.
              You wrote
              The contract ends.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 1 Dec 2026
              Its data: It is handed over: The supplier takes it.
              [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot to Max:
              AIS-0001 · Retired
              # CV screener
              Retired by Ana Ruiz on 1 Dec 2026, 10:00. It may no longer be used.
              Ana Ruiz wrote
              The contract ends.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 1 Dec 2026
              Its data: It is handed over: The supplier takes it.
              [Full record] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Retired | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Retired | Retired by you on 1 Dec 2026, 10:00. It may no longer be used. | [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot, on Ana's card: AIS-0001 · Retired | Retired by you on 1 Dec 2026, 10:00. It may no longer be used. | [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Retired | Retired by Ana Ruiz on 1 Dec 2026, 10:00. It may no longer be used. | [Full record] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Retired | Retired by Ana Ruiz on 1 Dec 2026, 10:00. It may no longer be used. | [Full record] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Retired | Retired by Ana Ruiz on 1 Dec 2026, 10:00. It may no longer be used. | [Full record] [History] [Report an incident]
            (0 retired)
            Zoë: status AIS-0001
            bot:
              AIS-0001 · Retired
              # CV screener
              Retired by Ana Ruiz on 1 Dec 2026, 10:00. It may no longer be used.
              Ana Ruiz wrote
              The contract ends.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 1 Dec 2026
              Its data: It is handed over: The supplier takes it.
              [Full record] [History] [Report an incident]
            """);

    [Fact]
    public Task Whoever_planned_an_end_or_a_lead_may_change_it() => new Talk()
        .HasApproval(Ana, Max)
        .Aside(t => t.Says(Lea, "status AIS-0001").Presses(Lea, "Retire")
            .Presses(Lea, "Retire", ("day", "2026-12-10"), ("afterwards", "Deleted"), ("reason", "The licence is too dear.")))
        .Forges(Ana, "system.keep", ("system", "AIS-0001"))
        .Forges(Ana, "system.retire", ("system", "AIS-0001"), ("day", "2026-12-20"), ("afterwards", "Deleted"), ("reason", "Ten days more."))
        .Forges(Zoe, "system.keep", ("system", "AIS-0001"))
        .Says(Lea, "status AIS-0001")
        .Aside(t => t.Presses(Lea, "Retire"))
        .Presses(Lea, "Retire", ("day", "2026-12-20"), ("afterwards", "Deleted"), ("reason", "They need it for ten days more."))
        .Presses(Lea, "Call off the retirement")
        .Later(TimeSpan.FromDays(30))
        .RetiresWhatIsDue()
        .Forges(Ana, "system.keep", ("system", "AIS-0001"))
        .Reads("""
            Ana forges system.keep: system = AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only whoever planned the retirement or a governance lead may call it off.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 10 Dec 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 10 Dec 2026
              Why it ends: The licence is too dear.
              Its data: It is deleted
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana forges system.retire: system = AIS-0001, day = 2026-12-20, afterwards = Deleted, reason = Ten days more.
            bot:
              AIS-0001 · Approved
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-12-20
                ! Please check: Somebody else planned its end. You can retire it today; for another day, ask a governance lead.
              > What becomes of its data?: It is deleted
              > More about its data: –
              > Why is it retired?: Ten days more.
              [Retire] [Keep it]
            Zoë forges system.keep: system = AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only whoever planned the retirement or a governance lead may call it off.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 10 Dec 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 10 Dec 2026
              Why it ends: The licence is too dear.
              Its data: It is deleted
              [Full record] [History] [Report an incident]
            Lea: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 10 Dec 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 10 Dec 2026
              Why it ends: The licence is too dear.
              Its data: It is deleted
              [Full record] [Assessment] [Suspend] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Call off the retirement] [Retire]]
            Lea presses Retire: day = 2026-12-20, afterwards = Deleted, reason = They need it for ten days more.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: It will be retired on 20 Dec 2026.
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 20 Dec 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 20 Dec 2026
              Why it ends: They need it for ten days more.
              Its data: It is deleted
              [Full record] [Assessment] [Suspend] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Call off the retirement] [Retire]]
            bot to Ana:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 20 Dec 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 20 Dec 2026
              Why it ends: They need it for ten days more.
              Its data: It is deleted
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AIS-0001 · Approved
              # CV screener
              Approved by you on 23 Nov 2026, 10:00. It may be used until it is retired on 20 Dec 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 20 Dec 2026
              Why it ends: They need it for ten days more.
              Its data: It is deleted
              [Full record] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 20 Dec 2026. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 20 Dec 2026. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 20 Dec 2026. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Lea's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 20 Dec 2026. | [Full record] [Assessment] [Suspend] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Call off the retirement] [Retire]]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. It may be used until it is retired on 20 Dec 2026. | [Full record] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used until it is retired on 20 Dec 2026. | [Full record] [History] [Report an incident]
            Lea presses Call off the retirement
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: The retirement is called off.
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
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AIS-0001 · Approved
              # CV screener
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
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Lea's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [Assessment] [Suspend] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Full record] [History] [Report an incident]
            (23 Dec 2026, 10:00)
            (0 retired)
            Ana forges system.keep: system = AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: No retirement of AIS-0001 is planned.
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
            """);

    [Fact]
    public Task What_was_never_approved_is_retired_today_or_not_at_all() => new Talk()
        .HasRegistered(Ana)
        .Forges(Ana, "system.retire", ("system", "AIS-0001"), ("day", "2026-12-01"), ("afterwards", "NoData"), ("reason", "A trial only."))
        .Forges(Ana, "system.retire", ("system", "AIS-0001"), ("day", "9999-12-31"), ("afterwards", "NoData"), ("reason", "A trial only."))
        .Forges(Ana, "system.retire", ("system", "AIS-0001"), ("day", "tomorrow"), ("afterwards", "NoData"), ("reason", "A trial only."))
        .Forges(Ana, "system.retire", ("system", "AIS-0001"), ("afterwards", "Burnt"), ("reason", "A trial only."))
        .Forges(Ana, "system.retire", ("system", "AIS-0001"), ("afterwards", "NoData"), ("reason", "A trial only."))
        .Reads("""
            Ana forges system.retire: system = AIS-0001, day = 2026-12-01, afterwards = NoData, reason = A trial only.
            bot:
              AIS-0001 · Submitted
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-12-01
                ! Please check: It is not in use with approval, so it can only be retired today.
              > What becomes of its data?: It keeps no data
              > More about its data: –
              > Why is it retired?: A trial only.
              [Retire] [Keep it]
            Ana forges system.retire: system = AIS-0001, day = 9999-12-31, afterwards = NoData, reason = A trial only.
            bot:
              AIS-0001 · Submitted
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 9999-12-31
                ! Please check: Choose today or a later day, at most 3 years ahead.
              > What becomes of its data?: It keeps no data
              > More about its data: –
              > Why is it retired?: A trial only.
              [Retire] [Keep it]
            Ana forges system.retire: system = AIS-0001, day = tomorrow, afterwards = NoData, reason = A trial only.
            bot:
              AIS-0001 · Submitted
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-11-23
                ! Please check: Choose today or a later day, at most 3 years ahead.
              > What becomes of its data?: It keeps no data
              > More about its data: –
              > Why is it retired?: A trial only.
              [Retire] [Keep it]
            Ana forges system.retire: system = AIS-0001, afterwards = Burnt, reason = A trial only.
            bot:
              AIS-0001 · Submitted
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-11-23
              > What becomes of its data?: –
                ! Please check: Choose what becomes of its data.
              > More about its data: –
              > Why is it retired?: A trial only.
              [Retire] [Keep it]
            Ana forges system.retire: system = AIS-0001, afterwards = NoData, reason = A trial only.
            bot:
              AIS-0001 · Retired
              # CV screener
              ! Done: It is retired. Its record stays.
              Retired by you on 23 Nov 2026, 10:00. It may no longer be used.
              You wrote
              A trial only.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 23 Nov 2026
              Its data: It keeps no data
              [Full record] [Further assessments] [History] [Report an incident]
            bot, on Ana's card: AIS-0001 · Retired | Retired by you on 23 Nov 2026, 10:00. It may no longer be used. | [Full record] [Further assessments] [History] [Report an incident]
            """);

    [Fact]
    public Task Who_may_not_is_told_so() => new Talk()
        .HasApproval(Ana, Max)
        .Forges(Max, "system.ask-retire", ("system", "AIS-0001"))
        .Forges(Zoe, "system.retire", ("system", "AIS-0001"), ("afterwards", "NoData"), ("reason", "I do not like it."))
        .Reads("""
            Max forges system.ask-retire: system = AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only its owner or a governance lead may retire it.
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
            Zoë forges system.retire: system = AIS-0001, afterwards = NoData, reason = I do not like it.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only its owner or a governance lead may retire it.
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

    /// <summary>An end from before there was a question about the data.</summary>
    [Fact]
    public async Task What_was_retired_long_ago_still_reads()
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max);
        await talk.Records.Commit(new Command("long-ago", Ana.Id, talk.Office.Now),
            draft => draft.Apply(AiSystem.Type, "AIS-0001", new SystemRetired1("Nobody used it."), Ct), Ct);
        var report = await new Verification(talk.Records, ManagementSystem.RecordTypes).Run([], Ct);
        Assert.Empty(report.Problems);
        await talk.Says(Zoe, "status AIS-0001").Reads("""
            Zoë: status AIS-0001
            bot:
              AIS-0001 · Retired
              # CV screener
              Retired by Ana Ruiz on 23 Nov 2026, 10:00. It may no longer be used.
              Ana Ruiz wrote
              Nobody used it.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [History] [Report an incident]
            """);
    }
}
