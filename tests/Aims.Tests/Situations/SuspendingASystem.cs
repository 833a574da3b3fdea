using Aims.Ledger;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class SuspendingASystem
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Its_owner_stops_it_at_once_and_everybody_concerned_sees_why() => new Talk()
        .HasApproval(Ana, Max)
        .Says(Ana, "status AIS-0001")
        .Presses(Ana, "Suspend")
        .Presses(Ana, "Suspend")
        .Presses(Ana, "Suspend", ("reason", "It ranked two applicants by where they live."))
        .Says(Zoe, "status AIS-0001")
        .Says(Lea, "systems by state")
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
            Ana presses Suspend
            bot:
              AIS-0001 · Approved
              # Suspend CV screener?
              It may not be used from now on, until the suspension is lifted. Its owner, its users and whoever approved it are told.
              > Why is it suspended?: –
              [Suspend] [Keep it in use]
            Ana presses Suspend
            bot:
              AIS-0001 · Approved
              # Suspend CV screener?
              It may not be used from now on, until the suspension is lifted. Its owner, its users and whoever approved it are told.
              > Why is it suspended?: –
                ! Please check: Say why, in a sentence or two.
              [Suspend] [Keep it in use]
            Ana presses Suspend: reason = It ranked two applicants by where they live.
            bot:
              AIS-0001 · Suspended
              # CV screener
              ! Done: It is suspended. Those whom it concerns are told.
              Suspended by you on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              You wrote
              It ranked two applicants by where they live.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [Assessment] [Assess again] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AIS-0001 · Suspended
              # CV screener
              Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              Ana Ruiz wrote
              It ranked two applicants by where they live.
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
            Zoë: status AIS-0001
            bot:
              AIS-0001 · Suspended
              # CV screener
              Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              Ana Ruiz wrote
              It ranked two applicants by where they live.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [History] [Report an incident]
            Lea: systems by state
            bot:
              # 1 AI system
              AI systems in the register, not retired · by state. As of 23 Nov 2026, 10:00.
              ## By state
              Suspended: 1
              [Export] [Save] [Suspended (1)]
            """);

    [Fact]
    public Task What_its_owner_stopped_its_approver_may_allow_again() => new Talk()
        .HasApproval(Ana, Max)
        .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Suspend").Presses(Ana, "Suspend", ("reason", "Strange ranking.")))
        .Says(Max, "status AIS-0001")
        .Presses(Max, "Lift the suspension")
        .Presses(Max, "Lift the suspension")
        .Presses(Max, "Lift the suspension", ("reason", "The supplier mended the ranking."))
        .Says(Ana, "status AIS-0001")
        .Reads("""
            Max: status AIS-0001
            bot:
              AIS-0001 · Suspended
              # CV screener
              Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              Ana Ruiz wrote
              Strange ranking.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [History] [Report an incident]
            Max presses Lift the suspension
            bot:
              AIS-0001 · Suspended
              # Lift the suspension of CV screener?
              It was suspended because
              Strange ranking.
              It may be used again at once, as it is registered.
              > What makes it safe to use again?: –
              [Lift the suspension] [Keep it suspended]
            Max presses Lift the suspension
            bot:
              AIS-0001 · Suspended
              # Lift the suspension of CV screener?
              It was suspended because
              Strange ranking.
              It may be used again at once, as it is registered.
              > What makes it safe to use again?: –
                ! Please check: Say why, in a sentence or two.
              [Lift the suspension] [Keep it suspended]
            Max presses Lift the suspension: reason = The supplier mended the ranking.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: The suspension is lifted. Those whom it concerns are told.
              Approved by you on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "The supplier mended the ranking." It may be used as it is registered.
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
            bot to Ana:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. Max Keller lifted a suspension on 23 Nov 2026: "The supplier mended the ranking." It may be used as it is registered.
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
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Max Keller lifted a suspension on 23 Nov 2026: "The supplier mended the ranking." It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Max Keller lifted a suspension on 23 Nov 2026: "The supplier mended the ranking." It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "The supplier mended the ranking." It may be used as it is registered. | [Full record] [History] [Report an incident]
            Ana: status AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. Max Keller lifted a suspension on 23 Nov 2026: "The supplier mended the ranking." It may be used as it is registered.
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
    public Task What_a_lead_stopped_only_a_lead_without_a_part_in_it_may_allow_again() => new Talk()
        .HasApproval(Ana, Max)
        .Says(Lea, "status AIS-0001")
        .Presses(Lea, "Suspend")
        .Presses(Lea, "Suspend", ("reason", "A complaint about its results."))
        .Forges(Ana, "system.ask-lift", ("system", "AIS-0001"))
        .Forges(Ana, "system.lift", ("system", "AIS-0001"), ("reason", "I need it."))
        .Forges(Max, "system.lift", ("system", "AIS-0001"), ("reason", "We need it."))
        .Says(Lea, "status AIS-0001")
        .Presses(Lea, "Lift the suspension")
        .Presses(Lea, "Lift the suspension", ("reason", "The complaint was about another tool."))
        .Reads("""
            Lea: status AIS-0001
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
              [Full record] [Assessment] [Suspend] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Lea presses Suspend
            bot:
              AIS-0001 · Approved
              # Suspend CV screener?
              It may not be used from now on, until the suspension is lifted. Its owner, its users and whoever approved it are told.
              > Why is it suspended?: –
              [Suspend] [Keep it in use]
            Lea presses Suspend: reason = A complaint about its results.
            bot:
              AIS-0001 · Suspended
              # CV screener
              ! Done: It is suspended. Those whom it concerns are told.
              Suspended by you on 23 Nov 2026, 10:00. It may not be used until a governance lead lifts the suspension.
              You wrote
              A complaint about its results.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [Assessment] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to Ana:
              AIS-0001 · Suspended
              # CV screener
              Suspended by Lea Brandt on 23 Nov 2026, 10:00. It may not be used until a governance lead lifts the suspension.
              Lea Brandt wrote
              A complaint about its results.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [Assessment] [Assess again] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AIS-0001 · Suspended
              # CV screener
              Suspended by Lea Brandt on 23 Nov 2026, 10:00. It may not be used until a governance lead lifts the suspension.
              Lea Brandt wrote
              A complaint about its results.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Suspended | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Suspended | Suspended by Lea Brandt on 23 Nov 2026, 10:00. It may not be used until a governance lead lifts the suspension. | [Full record] [Assessment] [Assess again] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana forges system.ask-lift: system = AIS-0001
            bot:
              AIS-0001 · Suspended
              # CV screener
              ! Note: A governance lead suspended it, so only a governance lead who has no part in it may lift that.
              Suspended by Lea Brandt on 23 Nov 2026, 10:00. It may not be used until a governance lead lifts the suspension.
              Lea Brandt wrote
              A complaint about its results.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [Assessment] [Assess again] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana forges system.lift: system = AIS-0001, reason = I need it.
            bot:
              AIS-0001 · Suspended
              # CV screener
              ! Note: A governance lead suspended it, so only a governance lead who has no part in it may lift that.
              Suspended by Lea Brandt on 23 Nov 2026, 10:00. It may not be used until a governance lead lifts the suspension.
              Lea Brandt wrote
              A complaint about its results.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [Assessment] [Assess again] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Max forges system.lift: system = AIS-0001, reason = We need it.
            bot:
              AIS-0001 · Suspended
              # CV screener
              ! Note: A governance lead suspended it, so only a governance lead who has no part in it may lift that.
              Suspended by Lea Brandt on 23 Nov 2026, 10:00. It may not be used until a governance lead lifts the suspension.
              Lea Brandt wrote
              A complaint about its results.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [History] [Report an incident]
            Lea: status AIS-0001
            bot:
              AIS-0001 · Suspended
              # CV screener
              Suspended by you on 23 Nov 2026, 10:00. It may not be used until a governance lead lifts the suspension.
              You wrote
              A complaint about its results.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [Assessment] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Lea presses Lift the suspension
            bot:
              AIS-0001 · Suspended
              # Lift the suspension of CV screener?
              It was suspended because
              A complaint about its results.
              It may be used again at once, as it is registered.
              > What makes it safe to use again?: –
              [Lift the suspension] [Keep it suspended]
            Lea presses Lift the suspension: reason = The complaint was about another tool.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: The suspension is lifted. Those whom it concerns are told.
              Approved by Max Keller on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "The complaint was about another tool." It may be used as it is registered.
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
              Approved by Max Keller on 23 Nov 2026, 10:00. Lea Brandt lifted a suspension on 23 Nov 2026: "The complaint was about another tool." It may be used as it is registered.
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
              Approved by you on 23 Nov 2026, 10:00. Lea Brandt lifted a suspension on 23 Nov 2026: "The complaint was about another tool." It may be used as it is registered.
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
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Lea Brandt lifted a suspension on 23 Nov 2026: "The complaint was about another tool." It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Lea Brandt lifted a suspension on 23 Nov 2026: "The complaint was about another tool." It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Lea Brandt lifted a suspension on 23 Nov 2026: "The complaint was about another tool." It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Lea Brandt lifted a suspension on 23 Nov 2026: "The complaint was about another tool." It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Lea's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "The complaint was about another tool." It may be used as it is registered. | [Full record] [Assessment] [Suspend] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. Lea Brandt lifted a suspension on 23 Nov 2026: "The complaint was about another tool." It may be used as it is registered. | [Full record] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. Lea Brandt lifted a suspension on 23 Nov 2026: "The complaint was about another tool." It may be used as it is registered. | [Full record] [History] [Report an incident]
            """);

    [Fact]
    public Task A_lead_who_owns_it_is_its_owner_and_no_judge_of_it()
    {
        var mira = Lea with { Id = Aims.People.PersonId.Parse("mira"), Name = "Mira Holm", Manager = Ingrid.Id };
        return new Talk(new Office([.. All, mira]))
            .HasApproval(Lea, Ingrid)
            .Aside(t => t.Says(Lea, "status AIS-0001").Presses(Lea, "Suspend").Presses(Lea, "Suspend", ("reason", "I want to look at it.")))
            .Says(Lea, "status AIS-0001")
            .Aside(t => t.Presses(Lea, "Lift the suspension").Presses(Lea, "Lift the suspension", ("reason", "It was nothing.")))
            .Aside(t => t.Says(mira, "status AIS-0001").Presses(mira, "Suspend").Presses(mira, "Suspend", ("reason", "A complaint.")))
            .Forges(Lea, "system.lift", ("system", "AIS-0001"), ("reason", "My system, my call."))
            .Reads("""
                Lea: status AIS-0001
                bot:
                  AIS-0001 · Suspended
                  # CV screener
                  Suspended by you on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
                  You wrote
                  I want to look at it.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Lea Brandt
                  Department: Legal
                  Supplier: Contoso AI
                  Stage: Pilot
                  Impact: Level 1, minimal
                  Registered: 23 Nov 2026
                  Record: 35 %: 20 of 31 are missing
                  [Lift the suspension] [Full record] [Assessment] [Assess again] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                Lea forges system.lift: system = AIS-0001, reason = My system, my call.
                bot:
                  AIS-0001 · Suspended
                  # CV screener
                  ! Note: A governance lead suspended it, so only a governance lead who has no part in it may lift that.
                  Suspended by Mira Holm on 23 Nov 2026, 10:00. It may not be used until a governance lead lifts the suspension.
                  Mira Holm wrote
                  A complaint.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Lea Brandt
                  Department: Legal
                  Supplier: Contoso AI
                  Stage: Pilot
                  Impact: Level 1, minimal
                  Registered: 23 Nov 2026
                  Record: 35 %: 20 of 31 are missing
                  [Full record] [Assessment] [Assess again] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                """);
    }

    [Fact]
    public Task Who_may_not_is_told_whom_to_ask() => new Talk()
        .HasApproval(Ana, Max)
        .Forges(Max, "system.ask-suspend", ("system", "AIS-0001"))
        .Forges(Zoe, "system.suspend", ("system", "AIS-0001"), ("reason", "I do not like it."))
        .Forges(Priya, "system.suspend", ("system", "AIS-0001"), ("reason", "An auditor only reads."))
        .Forges(Ana, "system.lift", ("system", "AIS-0001"), ("reason", "It is not suspended."))
        .Reads("""
            Max forges system.ask-suspend: system = AIS-0001
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only its owner, the deputy or a governance lead may suspend it. Tell one of them what you saw.
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
            Zoë forges system.suspend: system = AIS-0001, reason = I do not like it.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only its owner, the deputy or a governance lead may suspend it. Tell one of them what you saw.
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
            Priya forges system.suspend: system = AIS-0001, reason = An auditor only reads.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: Only its owner, the deputy or a governance lead may suspend it. Tell one of them what you saw.
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
              [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            Ana forges system.lift: system = AIS-0001, reason = It is not suspended.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Note: AIS-0001 is not suspended.
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
    public Task Only_what_may_be_used_can_be_suspended() => new Talk()
        .HasRegistered(Ana)
        .Forges(Lea, "system.suspend", ("system", "AIS-0001"), ("reason", "Too early."))
        .Forges(Lea, "system.ask-suspend", ("system", "AIS-0009"))
        .Forges(Lea, "system.suspend", ("reason", "No id."))
        .Reads("""
            Lea forges system.suspend: system = AIS-0001, reason = Too early.
            bot:
              AIS-0001 · Submitted
              # CV screener
              ! Note: AIS-0001 is submitted, so it cannot be suspended now.
              It is in the register. Next, Ana Ruiz does its impact assessment. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [AI Act class] [Further assessments] [History] [Report an incident] [More: [Hand over] [Retire]]
            Lea forges system.ask-suspend: system = AIS-0009
            bot: There is no such system in the register. Say status and its name to look for it.
            Lea forges system.suspend: reason = No id.
            bot: There is no such system in the register. Say status and its name to look for it.
            """);

    [Fact]
    public async Task A_press_that_arrives_twice_suspends_once()
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max).Says(Ana, "status AIS-0001").Presses(Ana, "Suspend");
        var card = talk.LatestCard(Ana).Card!;
        await talk.Aside(t => t.PressesOld(Ana, card, "Suspend", ("reason", "Strange ranking."))
            .Says(Max, "status AIS-0001").Presses(Max, "Lift the suspension").Presses(Max, "Lift the suspension", ("reason", "All is well.")));
        talk.Office.Transcript.Clear();
        await talk.PressesOld(Ana, card, "Suspend", ("reason", "Strange ranking."))
            .Reads("""
                Ana presses Suspend: reason = Strange ranking.
                bot:
                  AIS-0001 · Approved
                  # CV screener
                  Approved by Max Keller on 23 Nov 2026, 10:00. Max Keller lifted a suspension on 23 Nov 2026: "All is well." It may be used as it is registered.
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
    }

    [Fact]
    public async Task No_approval_ends_it()
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max)
            .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Suspend").Presses(Ana, "Suspend", ("reason", "Strange ranking.")));
        await Happens(talk, new AssessmentResumed());
        await talk.Says(Zoe, "status AIS-0001").Says(Ana, "status AIS-0001");
        await Happens(talk, new ApprovalRequested("AP-0001", 1, Ingrid.Id), new SystemApproved("It ranks by skill now."));
        await talk.Says(Zoe, "status AIS-0001").Says(Ana, "status AIS-0001")
            .Presses(Ana, "Lift the suspension").Presses(Ana, "Lift the suspension", ("reason", "It is mended and approved anew."))
            .Reads("""
                Zoë: status AIS-0001
                bot:
                  AIS-0001 · In assessment
                  # CV screener
                  Ana Ruiz is doing its impact assessment. Until it is approved, no real people may be part of the pilot. Ana Ruiz suspended it on 23 Nov 2026; that has to be lifted too.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI
                  Stage: Pilot
                  Impact: Level 1, minimal
                  Registered: 23 Nov 2026
                  Record: 35 %: 20 of 31 are missing
                  [Full record] [History] [Report an incident]
                Ana: status AIS-0001
                bot:
                  AIS-0001 · In assessment
                  # CV screener
                  Its impact assessment is not submitted yet. Until it is approved, no real people may be part of the pilot. You suspended it on 23 Nov 2026; that has to be lifted too.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI
                  Stage: Pilot
                  Impact: Level 1, minimal
                  Registered: 23 Nov 2026
                  Record: 35 %: 20 of 31 are missing
                  [Continue the assessment] [Lift the suspension] [Full record] [AI Act class] [Approval] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                Zoë: status AIS-0001
                bot:
                  AIS-0001 · Suspended
                  # CV screener
                  Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
                  Ana Ruiz wrote
                  Strange ranking.
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Owner: Ana Ruiz
                  Department: Human Resources
                  Supplier: Contoso AI
                  Stage: Pilot
                  Impact: Level 1, minimal
                  Registered: 23 Nov 2026
                  Record: 35 %: 20 of 31 are missing
                  [Full record] [History] [Report an incident]
                Ana: status AIS-0001
                bot:
                  AIS-0001 · Suspended
                  # CV screener
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
                Ana presses Lift the suspension
                bot:
                  AIS-0001 · Suspended
                  # Lift the suspension of CV screener?
                  It was suspended because
                  Strange ranking.
                  It may be used again at once, as it is registered.
                  > What makes it safe to use again?: –
                  [Lift the suspension] [Keep it suspended]
                Ana presses Lift the suspension: reason = It is mended and approved anew.
                bot:
                  AIS-0001 · Approved
                  # CV screener
                  ! Done: The suspension is lifted. Those whom it concerns are told.
                  Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "It is mended and approved anew." It may be used as it is registered.
                  Ingrid Sørensen wrote
                  It ranks by skill now.
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
                bot to Ingrid:
                  AIS-0001 · Approved
                  # CV screener
                  Approved by you on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It is mended and approved anew." It may be used as it is registered.
                  You wrote
                  It ranks by skill now.
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
                bot, on Ana's card: AIS-0001 · Approved | Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "It is mended and approved anew." It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                bot, on Ana's card: AIS-0001 · Approved | Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "It is mended and approved anew." It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                bot, on Ana's card: AIS-0001 · Approved | Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "It is mended and approved anew." It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
                bot, on Max's card: AIS-0001 · Approved | Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It is mended and approved anew." It may be used as it is registered. | [Full record] [History] [Report an incident]
                bot, on Zoë's card: AIS-0001 · Approved | Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It is mended and approved anew." It may be used as it is registered. | [Full record] [History] [Report an incident]
                bot, on Zoë's card: AIS-0001 · Approved | Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It is mended and approved anew." It may be used as it is registered. | [Full record] [History] [Report an incident]
                """);
    }

    private static Task<Outcome> Happens(Talk talk, params SystemEvent[] events) => talk.Records.Commit(
        new Command(talk.Office.NewId(), Ingrid.Id, talk.Office.Now),
        draft => draft.Apply(AiSystem.Type, "AIS-0001", Decided<SystemEvent>.These(events), Ct), Ct);

    [Fact]
    public Task It_can_be_retired_while_it_is_suspended() => new Talk()
        .HasApproval(Ana, Max)
        .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Suspend").Presses(Ana, "Suspend", ("reason", "Strange ranking.")))
        .Presses(Ana, "Retire")
        .Presses(Ana, "Retire", ("afterwards", "Deleted"), ("reason", "It cannot be mended."))
        .Forges(Lea, "system.ask-lift", ("system", "AIS-0001"))
        .Reads("""
            Ana presses Retire
            bot:
              AIS-0001 · Suspended
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-11-23
              > What becomes of its data?: –
              > More about its data: –
              > Why is it retired?: –
              [Retire] [Keep it]
            Ana presses Retire: afterwards = Deleted, reason = It cannot be mended.
            bot:
              AIS-0001 · Retired
              # CV screener
              ! Done: It is retired. Its record stays.
              Retired by you on 23 Nov 2026, 10:00. It may no longer be used.
              You wrote
              It cannot be mended.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 23 Nov 2026
              Its data: It is deleted
              [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot to Max:
              AIS-0001 · Retired
              # CV screener
              Retired by Ana Ruiz on 23 Nov 2026, 10:00. It may no longer be used.
              Ana Ruiz wrote
              It cannot be mended.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 23 Nov 2026
              Its data: It is deleted
              [Full record] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Retired | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Retired | Retired by you on 23 Nov 2026, 10:00. It may no longer be used. | [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Retired | Retired by Ana Ruiz on 23 Nov 2026, 10:00. It may no longer be used. | [Full record] [History] [Report an incident]
            Lea forges system.ask-lift: system = AIS-0001
            bot:
              AIS-0001 · Retired
              # CV screener
              ! Note: AIS-0001 is not suspended.
              Retired by Ana Ruiz on 23 Nov 2026, 10:00. It may no longer be used.
              Ana Ruiz wrote
              It cannot be mended.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 23 Nov 2026
              Its data: It is deleted
              [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            """);

    [Fact]
    public Task All_who_approved_it_are_told() => new Talk()
        .HasRegistered(Ana).HasAssessed(Ana, ("sensitive-area", "employment"), ("sensitive-area-part", "unsure"))
        .Aside(t => t.Presses(Max, "Approve").Presses(Lea, "Approve").Says(Ana, "status AIS-0001").Presses(Ana, "Suspend"))
        .Presses(Ana, "Suspend", ("reason", "Strange ranking."))
        .Reads("""
            Ana presses Suspend: reason = Strange ranking.
            bot:
              AIS-0001 · Suspended
              # CV screener
              ! Done: It is suspended. Those whom it concerns are told.
              Suspended by you on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              You wrote
              Strange ranking.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 3, high
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [Assessment] [Risks] [Assess again] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AIS-0001 · Suspended
              # CV screener
              Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              Ana Ruiz wrote
              Strange ranking.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 3, high
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [Risks] [History] [Report an incident]
            bot to Lea:
              AIS-0001 · Suspended
              # CV screener
              Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              Ana Ruiz wrote
              Strange ranking.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 3, high
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [Assessment] [Risks] [AI Act class] [More: [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Suspended | ## Level 3, high | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Suspended | Suspended by you on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted. | [Lift the suspension] [Full record] [Assessment] [Risks] [Assess again] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            """);
}
