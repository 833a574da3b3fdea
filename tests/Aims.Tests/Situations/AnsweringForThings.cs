using Aims.Responsibilities;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Who is accountable and responsible for clauses, controls and processes: assigned, accepted or declined, and found again when somebody leaves.</summary>
public sealed class AnsweringForThings
{
    [Fact]
    public Task A_lead_assigns_a_whole_clause_and_those_named_accept_at_once() => new Talk()
        .Says(Lea, "responsibilities")
        .Presses(Lea, "Assign several")
        .Presses(Lea, "Assign", ("what", ""), ("accountable", "ingrid"), ("responsible", "zoe"))
        .Presses(Lea, "Assign", ("what", "all-9"), ("accountable", "zoe"), ("responsible", "zoe"))
        .Presses(Lea, "Assign", ("what", "all-9"), ("accountable", "ingrid"), ("responsible", ""))
        .Presses(Lea, "Assign", ("what", "all-9"), ("accountable", "ingrid"), ("responsible", "zoe,nobody-here"))
        .Presses(Lea, "Assign", ("what", "all-9"), ("accountable", "ingrid"), ("responsible", "zoe"))
        .Says(Zoe, "my tasks")
        .PressesAt(Zoe, "Accept or decline", "Answer")
        .Presses(Zoe, "Accept these 6")
        .Says(Lea, "responsibilities for clause 9.2.1")
        .Reads("""
            Lea: responsibilities
            bot:
              As of 23 Nov 2026, 10:00
              # Responsibilities
              85 clauses, controls and processes: 0 assigned and accepted; 85 nobody named.
              ## All, the gaps first
              - Clause 4.1 Understanding the organization and its context | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.2 Understanding the needs and expectations of interested parties | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.3 Determining the scope of the AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.4 AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.1 Leadership and commitment | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.2 AI policy | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.3 Roles, responsibilities and authorities | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.1 General | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.2 AI risk assessment | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.3 AI risk treatment | Gap · Nobody is accountable or responsible [Open]
              1–10 of 85
              > Another part: All, the gaps first
              [Assign several] [Go] [Next] [Name a process] [Mine]
            Lea presses Assign several
            bot:
              # Assign several
              Whole clauses, control objectives, or single ones. Where somebody is named already, nothing changes.
              > What is it about?: –
              > Who is accountable?: –
              > Who is responsible?: –
              > Where somebody is named already: ( ) name these people in their place
              [Assign] [Back]
            Lea presses Assign: what = , accountable = ingrid, responsible = zoe
            bot:
              # Assign several
              Whole clauses, control objectives, or single ones. Where somebody is named already, nothing changes.
              > What is it about?: –
                ! Please check: Choose at least one of the list.
              > Who is accountable?: Ingrid Sørensen (Executive Office)
              > Who is responsible?: Zoë O'Neill (Engineering)
              > Where somebody is named already: ( ) name these people in their place
              [Assign] [Back]
            Lea presses Assign: what = all-9, accountable = zoe, responsible = zoe
            bot:
              # Assign several
              Whole clauses, control objectives, or single ones. Where somebody is named already, nothing changes.
              > What is it about?: All of Clause 9 Performance evaluation
              > Who is accountable?: –
                ! Please check: Zoë O'Neill leads nobody and is no governance lead. Whoever is accountable must be able to decide: choose their manager, and name Zoë O'Neill as responsible.
              > Who is responsible?: Zoë O'Neill (Engineering)
              > Where somebody is named already: ( ) name these people in their place
              [Assign] [Back]
            Lea presses Assign: what = all-9, accountable = ingrid, responsible = 
            bot:
              # Assign several
              Whole clauses, control objectives, or single ones. Where somebody is named already, nothing changes.
              > What is it about?: All of Clause 9 Performance evaluation
              > Who is accountable?: Ingrid Sørensen (Executive Office)
              > Who is responsible?: –
                ! Please check: Choose at least one colleague who does the work. It can be whoever is accountable.
              > Where somebody is named already: ( ) name these people in their place
              [Assign] [Back]
            Lea presses Assign: what = all-9, accountable = ingrid, responsible = zoe,nobody-here
            bot:
              # Assign several
              Whole clauses, control objectives, or single ones. Where somebody is named already, nothing changes.
              > What is it about?: All of Clause 9 Performance evaluation
              > Who is accountable?: Ingrid Sørensen (Executive Office)
              > Who is responsible?: Zoë O'Neill (Engineering)
                ! Please check: Somebody you chose is not here any more. Choose colleagues of the list.
              > Where somebody is named already: ( ) name these people in their place
              [Assign] [Back]
            Lea presses Assign: what = all-9, accountable = ingrid, responsible = zoe
            bot:
              As of 23 Nov 2026, 10:00
              # Responsibilities
              ! Done: 6 assigned. Whoever was named is asked to accept.
              85 clauses, controls and processes: 0 assigned and accepted; 79 nobody named, 6 not accepted yet.
              ## All, the gaps first
              - Clause 4.1 Understanding the organization and its context | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.2 Understanding the needs and expectations of interested parties | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.3 Determining the scope of the AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.4 AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.1 Leadership and commitment | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.2 AI policy | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.3 Roles, responsibilities and authorities | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.1 General | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.2 AI risk assessment | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.3 AI risk treatment | Gap · Nobody is accountable or responsible [Open]
              1–10 of 85
              > Another part: All, the gaps first
              [Assign several] [Go] [Next] [Name a process] [Mine]
            Zoë: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Accept or decline 6 responsibilities | management system · for less than a minute · due 7 Dec 2026 [Answer]
            Zoë presses Answer at "Accept or decline"
            bot:
              # Your responsibilities
              You were named for 6; 6 wait for your answer. Open one to decline it.
              - Clause 9.1 Monitoring, measurement, analysis and evaluation | Waits for you · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              - Clause 9.2.1 General | Waits for you · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              - Clause 9.2.2 Internal audit programme | Waits for you · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              - Clause 9.3.1 General | Waits for you · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              - Clause 9.3.2 Management review inputs | Waits for you · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              - Clause 9.3.3 Management review results | Waits for you · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              [Accept these 6]
            Zoë presses Accept these 6
            bot:
              # Your responsibilities
              ! Done: You have accepted 6. Thank you.
              You answer for 6, and have accepted all.
              - Clause 9.1 Monitoring, measurement, analysis and evaluation | Accepted · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              - Clause 9.2.1 General | Accepted · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              - Clause 9.2.2 Internal audit programme | Accepted · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              - Clause 9.3.1 General | Accepted · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              - Clause 9.3.2 Management review inputs | Accepted · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              - Clause 9.3.3 Management review results | Accepted · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
            Lea: responsibilities for clause 9.2.1
            bot:
              Clause · Not accepted yet
              # Clause 9.2.1 General
              - Ingrid Sørensen | Not accepted yet · accountable · asked on 23 Nov 2026
              - Zoë O'Neill | Accepted · responsible · answered on 23 Nov 2026
              [Assign] [History] [What shows it] [All responsibilities]
            """);

    [Fact]
    public Task Whoever_declines_says_why_and_somebody_else_is_found() => new Talk()
        .Says(Lea, "responsibility for A.6.2.4")
        .Presses(Lea, "Assign")
        .Presses(Lea, "Save", ("accountable", "max"), ("responsible", "ana"))
        .Says(Ana, "my responsibilities")
        .PressesAt(Ana, "A.6.2.4", "Open")
        .Presses(Ana, "Decline")
        .Presses(Ana, "Decline", ("reason", ""))
        .Presses(Ana, "Decline", ("reason", "I do not know how to test models."))
        .Says(Lea, "my tasks")
        .PressesAt(Lea, "Find somebody else", "Open")
        .Presses(Lea, "Assign")
        .Presses(Lea, "Save", ("responsible", "zoe"))
        .Says(Max, "responsibility for A.6.2.4")
        .Presses(Max, "Accept")
        .Presses(Max, "Give it up")
        .Says(Lea, "responsibility for A.6.2.4").Presses(Lea, "History")
        .Reads("""
            Lea: responsibility for A.6.2.4
            bot:
              Control · Nobody named
              # A.6.2.4 AI system verification and validation
              Nobody is accountable or responsible.
              [Assign] [The control] [All responsibilities]
            Lea presses Assign
            bot:
              A.6.2.4 AI system verification and validation
              # Who answers for it?
              > Who is accountable?: –
              > Who is responsible?: –
              [Save] [Back]
            Lea presses Save: accountable = max, responsible = ana
            bot:
              Control · Not accepted yet
              # A.6.2.4 AI system verification and validation
              ! Done: It is assigned. Whoever has not accepted their part yet is asked to.
              - Max Keller | Not accepted yet · accountable · asked on 23 Nov 2026
              - Ana Ruiz | Not accepted yet · responsible · asked on 23 Nov 2026
              [Assign] [History] [The control] [All responsibilities]
            Ana: my responsibilities
            bot:
              # Your responsibilities
              You were named for 1; 1 waits for your answer. Open one to decline it.
              - A.6.2.4 AI system verification and validation | Waits for you · You are responsible · asked by Lea Brandt on 23 Nov 2026 [Open]
              [Accept it]
            Ana presses Open at "A.6.2.4"
            bot:
              Control · Not accepted yet
              # A.6.2.4 AI system verification and validation
              - Max Keller | Not accepted yet · accountable · asked on 23 Nov 2026
              - Ana Ruiz | Not accepted yet · responsible · asked on 23 Nov 2026
              [Accept] [Decline] [Mine]
            Ana presses Decline
            bot:
              A.6.2.4 AI system verification and validation
              # Decline it?
              > Why?: –
              [Decline] [Back]
            Ana presses Decline: reason = 
            bot:
              A.6.2.4 AI system verification and validation
              # Decline it?
              > Why?: –
                ! Please check: Say why, so that somebody else can be found.
              [Decline] [Back]
            Ana presses Decline: reason = I do not know how to test models.
            bot:
              Control · Declined
              # A.6.2.4 AI system verification and validation
              ! Done: You have declined it. Whoever assigned it is told, and finds somebody else.
              - Max Keller | Not accepted yet · accountable · asked on 23 Nov 2026
              - Ana Ruiz | Declined · responsible · answered on 23 Nov 2026
              Ana Ruiz declined because
              I do not know how to test models.
              [Accept] [Mine]
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Find somebody else: 1 responsibility declined | clauses, controls and processes · for less than a minute [Open]
            Lea presses Open at "Find somebody else"
            bot:
              Control · Declined
              # A.6.2.4 AI system verification and validation
              - Max Keller | Not accepted yet · accountable · asked on 23 Nov 2026
              - Ana Ruiz | Declined · responsible · answered on 23 Nov 2026
              Ana Ruiz declined because
              I do not know how to test models.
              [Assign] [History] [The control] [All responsibilities]
            Lea presses Assign
            bot:
              A.6.2.4 AI system verification and validation
              # Who answers for it?
              > Who is accountable?: Max Keller (Human Resources)
              > Who is responsible?: Ana Ruiz (Human Resources)
              [Save] [Back]
            Lea presses Save: responsible = zoe
            bot:
              Control · Not accepted yet
              # A.6.2.4 AI system verification and validation
              ! Done: It is assigned. Whoever has not accepted their part yet is asked to.
              - Max Keller | Not accepted yet · accountable · asked on 23 Nov 2026
              - Zoë O'Neill | Not accepted yet · responsible · asked on 23 Nov 2026
              [Assign] [History] [The control] [All responsibilities]
            Max: responsibility for A.6.2.4
            bot:
              Control · Not accepted yet
              # A.6.2.4 AI system verification and validation
              - Max Keller | Not accepted yet · accountable · asked on 23 Nov 2026
              - Zoë O'Neill | Not accepted yet · responsible · asked on 23 Nov 2026
              [Accept] [Decline] [Mine]
            Max presses Accept
            bot:
              Control · Not accepted yet
              # A.6.2.4 AI system verification and validation
              ! Done: You have accepted it. Thank you.
              - Max Keller | Accepted · accountable · answered on 23 Nov 2026
              - Zoë O'Neill | Not accepted yet · responsible · asked on 23 Nov 2026
              [Give it up] [Mine]
            Max presses Give it up
            bot:
              A.6.2.4 AI system verification and validation
              # Give it up?
              > Why?: –
              [Give it up] [Back]
            Lea: responsibility for A.6.2.4
            bot:
              Control · Not accepted yet
              # A.6.2.4 AI system verification and validation
              - Max Keller | Accepted · accountable · answered on 23 Nov 2026
              - Zoë O'Neill | Not accepted yet · responsible · asked on 23 Nov 2026
              [Assign] [History] [The control] [All responsibilities]
            Lea presses History
            bot:
              History
              # A.6.2.4 AI system verification and validation
              - Max Keller accepted it | 23 Nov 2026, 10:00
              - Lea Brandt made Max Keller accountable, and Zoë O'Neill responsible | 23 Nov 2026, 10:00
              - Ana Ruiz declined it: I do not know how to test models. | 23 Nov 2026, 10:00
              - Lea Brandt made Max Keller accountable, and Ana Ruiz responsible | 23 Nov 2026, 10:00
              [As it is now]
            """);

    [Fact]
    public Task A_leaver_is_a_gap_and_a_task() => new Talk().HasAssigned("A.6.2.4", Max, Ana).HasAssigned("9.1", Max, Zoe).HasAccepted(Ana, "A.6.2.4").HasAccepted(Max, "A.6.2.4")
        .Leaves(Max)
        .Says(Lea, "my tasks")
        .Says(Lea, "responsibilities")
        .Says(Lea, "responsibilities of leavers")
        .Says(Lea, "responsibility for 9.1")
        .Presses(Lea, "Assign")
        .Presses(Lea, "Save", ("accountable", "max"), ("responsible", "zoe"))
        .Reads("""
            (Max leaves the company)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Name somebody else: 2 responsibilities of Max Keller (who has left) | clauses, controls and processes · for less than a minute [Open]
            Lea: responsibilities
            bot:
              As of 23 Nov 2026, 10:00
              # Responsibilities
              85 clauses, controls and processes: 0 assigned and accepted; 2 somebody has left, 83 nobody named.
              ## All, the gaps first
              - Clause 9.1 Monitoring, measurement, analysis and evaluation | Somebody has left · Max Keller (who has left) is accountable; Zoë O'Neill is responsible [Open]
              - A.6.2.4 AI system verification and validation | Somebody has left · Max Keller (who has left) is accountable; Ana Ruiz is responsible [Open]
              - Clause 4.1 Understanding the organization and its context | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.2 Understanding the needs and expectations of interested parties | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.3 Determining the scope of the AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.4 AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.1 Leadership and commitment | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.2 AI policy | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.3 Roles, responsibilities and authorities | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.1 General | Gap · Nobody is accountable or responsible [Open]
              1–10 of 85
              > Another part: All, the gaps first
              [Assign several] [Go] [Next] [Name a process] [Mine]
            Lea: responsibilities of leavers
            bot:
              # 2 responsibilities
              Responsibilities of what applies · gap Somebody has left. As of 23 Nov 2026, 10:00.
              - Clause 9.1 Monitoring, measurement, analysis and evaluation | accountable Max Keller (who has left) · responsible Zoë O'Neill · Somebody has left [Open]
              - A.6.2.4 AI system verification and validation | accountable Max Keller (who has left) · responsible Ana Ruiz · Somebody has left [Open]
              [Remind] [Export] [Save]
            Lea: responsibility for 9.1
            bot:
              Clause · Somebody has left
              # Clause 9.1 Monitoring, measurement, analysis and evaluation
              - Max Keller (who has left) | Has left · accountable · asked on 23 Nov 2026
              - Zoë O'Neill | Not accepted yet · responsible · asked on 23 Nov 2026
              [Assign] [History] [What shows it] [All responsibilities]
            Lea presses Assign
            bot:
              Clause 9.1 Monitoring, measurement, analysis and evaluation
              # Who answers for it?
              > Who is accountable?: –
              > Who is responsible?: Zoë O'Neill (Engineering)
              [Save] [Back]
            Lea presses Save: accountable = max, responsible = zoe
            bot:
              Clause 9.1 Monitoring, measurement, analysis and evaluation
              # Who answers for it?
              > Who is accountable?: –
                ! Please check: Choose the one colleague who is accountable.
              > Who is responsible?: Zoë O'Neill (Engineering)
              [Save] [Back]
            """);

    [Fact]
    public async Task A_second_click_changes_nothing()
    {
        var talk = new Talk().HasAssigned("9.1", Max, Zoe);
        await talk.Forges(Zoe, "responsibility.accept", ("responsibility", "9.1"), ("command", "c-1")).Forges(Zoe, "responsibility.accept", ("responsibility", "9.1"), ("command", "c-1"))
            .Forges(Zoe, "responsibility.accept", ("responsibility", "9.1"), ("command", "c-2"))
            .Forges(Lea, "responsibility.assign-several", ("what", "all-4"), ("accountable", "max"), ("responsible", "zoe"), ("command", "c-3"))
            .Forges(Lea, "responsibility.assign-several", ("what", "all-4"), ("accountable", "max"), ("responsible", "zoe"), ("command", "c-3"));
        Assert.Equal(2, await talk.Records.History(Responsibility.Type, "9.1", TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, await talk.Records.History(Responsibility.Type, "4.1", TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public Task An_owner_of_a_control_is_proposed_and_an_excluded_one_is_no_gap() => new Talk().HasDecided(Lea, "A.6.2.4").HasGiven(Lea, "A.6.2.4", Ana).HasDecided(Lea, "A.6.2.5", applies: false, because: "We build nothing.")
        .Says(Lea, "responsibility for A.6.2.4").Presses(Lea, "Assign")
        .Says(Lea, "responsibility for A.6.2.5")
        .Says(Lea, "clause 5.3")
        .Reads("""
            Lea: responsibility for A.6.2.4
            bot:
              Control · Nobody named
              # A.6.2.4 AI system verification and validation
              Nobody is accountable or responsible; Ana Ruiz owns it as a control.
              [Assign] [The control] [All responsibilities]
            Lea presses Assign
            bot:
              A.6.2.4 AI system verification and validation
              # Who answers for it?
              > Who is accountable?: –
              > Who is responsible?: Ana Ruiz (Human Resources)
              [Save] [Back]
            Lea: responsibility for A.6.2.5
            bot:
              Control · Excluded
              # A.6.2.5 AI system deployment
              Excluded: nobody has to answer for it.
              [Assign] [The control] [All responsibilities]
            Lea: clause 5.3
            bot:
              Clause 5.3 · Partly there
              # Roles, responsibilities and authorities
              Who answers for what is given out and known.
              ## What this system shows
              - Clauses and controls that somebody answers for | 0 % of the clauses and controls have people who are here and have accepted (0 of 69) [Look]
              - Systems whose owner is named and here | 0 of the systems have an owner who is here
              - Controls that somebody answers for | 100 % of the controls that apply have an owner who is here (1 of 1)
              ## What is missing
              Say who answers for what: say "responsibilities".
              Register an AI system: say "register" and its name.
              [Link evidence] [Clause 5] [All clauses]
            """);

    [Fact]
    public Task Two_leads_who_assign_one_control_see_what_the_other_did() => KeepingTheContext.TwoLeads()
        .Says(Lea, "responsibility for A.6.2.4").Presses(Lea, "Assign")
        .Says(KeepingTheContext.Second, "responsibility for A.6.2.4").Presses(KeepingTheContext.Second, "Assign")
        .Presses(Lea, "Save", ("accountable", "max"), ("responsible", "ana"))
        .Presses(KeepingTheContext.Second, "Save", ("accountable", "ingrid"), ("responsible", "zoe"))
        .Presses(KeepingTheContext.Second, "Save", ("accountable", "ingrid"), ("responsible", "zoe"))
        .Reads("""
            Lea: responsibility for A.6.2.4
            bot:
              Control · Nobody named
              # A.6.2.4 AI system verification and validation
              Nobody is accountable or responsible.
              [Assign] [The control] [All responsibilities]
            Lea presses Assign
            bot:
              A.6.2.4 AI system verification and validation
              # Who answers for it?
              > Who is accountable?: –
              > Who is responsible?: –
              [Save] [Back]
            Ingrid: responsibility for A.6.2.4
            bot:
              Control · Nobody named
              # A.6.2.4 AI system verification and validation
              Nobody is accountable or responsible.
              [Assign] [The control] [All responsibilities]
            Ingrid presses Assign
            bot:
              A.6.2.4 AI system verification and validation
              # Who answers for it?
              > Who is accountable?: –
              > Who is responsible?: –
              [Save] [Back]
            Lea presses Save: accountable = max, responsible = ana
            bot:
              Control · Not accepted yet
              # A.6.2.4 AI system verification and validation
              ! Done: It is assigned. Whoever has not accepted their part yet is asked to.
              - Max Keller | Not accepted yet · accountable · asked on 23 Nov 2026
              - Ana Ruiz | Not accepted yet · responsible · asked on 23 Nov 2026
              [Assign] [History] [The control] [All responsibilities]
            Ingrid presses Save: accountable = ingrid, responsible = zoe
            bot:
              A.6.2.4 AI system verification and validation
              # Who answers for it?
              ! Please note: Lea Brandt assigned this on 23 Nov 2026, 10:00, after you opened it: see below. Save again to put yours in its place; the history keeps both.
              It says now
              Max Keller is accountable; Ana Ruiz is responsible
              > Who is accountable?: Ingrid Sørensen (Executive Office)
              > Who is responsible?: Zoë O'Neill (Engineering)
              [Save] [Back]
            Ingrid presses Save: accountable = ingrid, responsible = zoe
            bot:
              Control · Not accepted yet
              # A.6.2.4 AI system verification and validation
              ! Done: It is assigned. Whoever has not accepted their part yet is asked to.
              - Ingrid Sørensen | Not accepted yet · accountable · asked on 23 Nov 2026
              - Zoë O'Neill | Not accepted yet · responsible · asked on 23 Nov 2026
              [Accept] [Decline] [Assign] [History] [The control] [All responsibilities]
            """);

    [Fact]
    public Task Whoever_answers_for_a_clause_or_control_does_not_audit_it() => new Talk().HasRegistered(Ana).HasAuditOf("9.1,A.5.2")
        .HasAssigned("impact-assessment", Max, Priya)
        .Forges(Priya, "audit.save-page", ("audit", "AUD-0001"), ("page", "1"), ("outcome1", "Conforms"), ("looked1", "All"), ("seen", "0"))
        .Says(Lea, "audit AUD-0001").Presses(Lea, "Auditors").Presses(Lea, "Name", ("auditor", "max"), ("leads", "true"))
        .Aside(t => t.Forges(Lea, "audit.plan", ("title", "Planned"), ("objectives", "To see."), ("first-day", "2026-12-01"), ("last-day", "2026-12-04"), ("criteria", "A.7"))
            .Forges(Lea, "audit.name", ("audit", "AUD-0002"), ("auditor", "zoe"), ("leads", "true")).HasAssigned("9.3.1", Ingrid, Zoe))
        .Says(Lea, "audit AUD-0002").Presses(Lea, "What is audited").Presses(Lea, "Save", ("criteria", "9.3.1"))
        .Reads("""
            Priya forges audit.save-page: audit = AUD-0001, page = 1, outcome1 = Conforms, looked1 = All, seen = 0
            bot:
              AUD-0001 · Internal audit, running
              # Measuring and assessing
              ! Problem: Priya Raman is responsible for the process "Impact assessment", which puts A.5.2 into practice. Nobody audits their own work, so you step aside. What you entered stays, marked; a governance lead names somebody else.
              0 of 2 questions filled in, until 4 Dec 2026.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1; A.5.2
              Scope: AIS-0001
              Lead auditor: nobody yet
              Stepped aside: Priya Raman, 23 Nov 2026: is responsible for the process "Impact assessment", which puts A.5.2 into practice
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 0 of 2: 0 conform, 0 with a finding, 0 not applicable
              Findings: none
              [Checklist] [Findings] [Samples] [History] [All audits]
            bot, on Lea's card: AUD-0001 · Internal audit, running | ! Please note: Priya Raman is responsible for the process "Impact assessment", which puts A.5.2 into practice and had to step aside. Name another lead auditor. | [Checklist] [Findings] [Samples] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            bot, on Priya's card: AUD-0001 · Internal audit, running | ! Problem: Priya Raman is responsible for the process "Impact assessment", which puts A.5.2 into practice. Nobody audits their own work, so you step aside. What you entered stays, marked; a governance lead names somebody else. | [Checklist] [Findings] [Samples] [History] [All audits]
            bot, on Priya's card: AUD-0001 · Internal audit, running | ! Problem: Priya Raman is responsible for the process "Impact assessment", which puts A.5.2 into practice. Nobody audits their own work, so you step aside. What you entered stays, marked; a governance lead names somebody else. | [Checklist] [Findings] [Samples] [History] [All audits]
            bot, on Zoë's card: AUD-0001 · Internal audit, running | 0 of 2 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [History]
            bot, on Zoë's card: AUD-0001 · Internal audit, running | 0 of 2 questions filled in, until 4 Dec 2026. | [Checklist] [Findings] [Samples] [History]
            bot to Lea:
              AUD-0001 · Internal audit, running
              # Measuring and assessing
              ! Please note: Priya Raman is responsible for the process "Impact assessment", which puts A.5.2 into practice and had to step aside. Name another lead auditor.
              0 of 2 questions filled in, until 4 Dec 2026.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1; A.5.2
              Scope: AIS-0001
              Lead auditor: nobody yet
              Stepped aside: Priya Raman, 23 Nov 2026: is responsible for the process "Impact assessment", which puts A.5.2 into practice
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 0 of 2: 0 conform, 0 with a finding, 0 not applicable
              Findings: none
              [Checklist] [Findings] [Samples] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            Lea: audit AUD-0001
            bot:
              AUD-0001 · Internal audit, running
              # Measuring and assessing
              ! Please note: Priya Raman is responsible for the process "Impact assessment", which puts A.5.2 into practice and had to step aside. Name another lead auditor.
              0 of 2 questions filled in, until 4 Dec 2026.
              Objectives
              Whether it is done as planned.
              Audited: 9\.1; A.5.2
              Scope: AIS-0001
              Lead auditor: nobody yet
              Stepped aside: Priya Raman, 23 Nov 2026: is responsible for the process "Impact assessment", which puts A.5.2 into practice
              Days: 23 Nov 2026 to 4 Dec 2026
              Checklist: 0 of 2: 0 conform, 0 with a finding, 0 not applicable
              Findings: none
              [Checklist] [Findings] [Samples] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            Lea presses Auditors
            bot:
              AUD-0001 · Measuring and assessing · Running
              # Auditors
              Nobody audits their own work: owners and deputies of what is in the scope are refused, whoever answers for a clause or control that is audited, and governance leads where clauses of the management system are audited.
              - Zoë O'Neill | auditor [Release]
              ## Stepped aside
              - Priya Raman | 23 Nov 2026 · is responsible for the process "Impact assessment", which puts A.5.2 into practice
              > Name an auditor: –
              > Lead auditor: ( ) leads the audit and reports it
              [Name] [Not now]
            Lea presses Name: auditor = max, leads = true
            bot:
              AUD-0001 · Measuring and assessing · Running
              # Auditors
              Nobody audits their own work: owners and deputies of what is in the scope are refused, whoever answers for a clause or control that is audited, and governance leads where clauses of the management system are audited.
              - Zoë O'Neill | auditor [Release]
              ## Stepped aside
              - Priya Raman | 23 Nov 2026 · is responsible for the process "Impact assessment", which puts A.5.2 into practice
              > Name an auditor: Max Keller (Human Resources)
                ! Please check: Max Keller is accountable for the process "Impact assessment", which puts A.5.2 into practice, and nobody audits their own work. Choose somebody else, or another scope.
              > Lead auditor: ( ) leads the audit and reports it
              [Name] [Not now]
            Lea: audit AUD-0002
            bot:
              AUD-0002 · Internal audit, planned
              # Planned
              Planned for 1 Dec 2026 to 4 Dec 2026.
              Objectives
              To see.
              Audited: A.7 Data for AI systems
              Scope: the whole organisation, no system in particular
              Lead auditor: Zoë O'Neill
              Days: 1 Dec 2026 to 4 Dec 2026
              [Start] [What is audited] [Scope] [Auditors] [Title and days] [More: [Cancel] [History] [All audits]]
            Lea presses What is audited
            bot:
              AUD-0002 · Planned · Planned
              # What is audited
              Choose whole clauses and objectives, or single ones of them. Their questions make the checklist.
              > Clauses and controls: All of A.7 Data for AI systems
              [Save] [Not now]
            Lea presses Save: criteria = 9.3.1
            bot:
              AUD-0002 · Planned · Planned
              # What is audited
              Choose whole clauses and objectives, or single ones of them. Their questions make the checklist.
              > Clauses and controls: 9.3.1 General
                ! Please check: Zoë O'Neill is responsible for clause 9.3.1, and nobody audits their own work. Choose somebody else, or another scope.
              [Save] [Not now]
            """);

    [Fact]
    public Task The_organisation_names_processes_of_its_own() => new Talk()
        .Says(Lea, "responsibilities").Presses(Lea, "Name a process")
        .Presses(Lea, "Name it", ("process-title", "incident handling"))
        .Presses(Lea, "Name it", ("process-title", "Monthly check of chatbots"))
        .Presses(Lea, "Assign").Presses(Lea, "Save", ("accountable", "ingrid"), ("responsible", "ingrid,zoe"))
        .Says(Zoe, "responsibility for PRO-0001")
        .Says(Lea, "responsibility for PRO-0001")
        .Presses(Lea, "Retire").Presses(Lea, "Take it off")
        .Says(Zoe, "responsibility for PRO-0001")
        .Reads("""
            Lea: responsibilities
            bot:
              As of 23 Nov 2026, 10:00
              # Responsibilities
              85 clauses, controls and processes: 0 assigned and accepted; 85 nobody named.
              ## All, the gaps first
              - Clause 4.1 Understanding the organization and its context | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.2 Understanding the needs and expectations of interested parties | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.3 Determining the scope of the AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.4 AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.1 Leadership and commitment | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.2 AI policy | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.3 Roles, responsibilities and authorities | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.1 General | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.2 AI risk assessment | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.3 AI risk treatment | Gap · Nobody is accountable or responsible [Open]
              1–10 of 85
              > Another part: All, the gaps first
              [Assign several] [Go] [Next] [Name a process] [Mine]
            Lea presses Name a process
            bot:
              # Name a process
              Something that is done again and again for the management system, and that is not on the list yet.
              > What is it called?: –
              [Name it] [Back]
            Lea presses Name it: process-title = incident handling
            bot:
              # Name a process
              Something that is done again and again for the management system, and that is not on the list yet.
              > What is it called?: incident handling
                ! Please check: "Incident handling" is there already.
              [Name it] [Back]
            Lea presses Name it: process-title = Monthly check of chatbots
            bot:
              Process · Nobody named
              # Monthly check of chatbots
              ! Done: The process is named. Say who answers for it next.
              Nobody is accountable or responsible.
              [Assign] [Retire] [History] [All responsibilities]
            Lea presses Assign
            bot:
              Monthly check of chatbots
              # Who answers for it?
              > Who is accountable?: –
              > Who is responsible?: –
              [Save] [Back]
            Lea presses Save: accountable = ingrid, responsible = ingrid,zoe
            bot:
              Process · Not accepted yet
              # Monthly check of chatbots
              ! Done: It is assigned. Whoever has not accepted their part yet is asked to.
              - Ingrid Sørensen | Not accepted yet · accountable and responsible · asked on 23 Nov 2026
              - Zoë O'Neill | Not accepted yet · responsible · asked on 23 Nov 2026
              [Assign] [Retire] [History] [All responsibilities]
            Zoë: responsibility for PRO-0001
            bot:
              Process · Not accepted yet
              # Monthly check of chatbots
              - Ingrid Sørensen | Not accepted yet · accountable and responsible · asked on 23 Nov 2026
              - Zoë O'Neill | Not accepted yet · responsible · asked on 23 Nov 2026
              [Accept] [Decline] [Mine]
            Lea: responsibility for PRO-0001
            bot:
              Process · Not accepted yet
              # Monthly check of chatbots
              - Ingrid Sørensen | Not accepted yet · accountable and responsible · asked on 23 Nov 2026
              - Zoë O'Neill | Not accepted yet · responsible · asked on 23 Nov 2026
              [Assign] [Retire] [History] [All responsibilities]
            Lea presses Retire
            bot:
              Monthly check of chatbots
              # Take it off the list?
              Ingrid Sørensen is accountable; Ingrid Sørensen and Zoë O'Neill are responsible. Nobody answers for "Monthly check of chatbots" any more.
              [Take it off] [Back]
            Lea presses Take it off
            bot:
              Process · Retired
              # Monthly check of chatbots
              ! Done: The process is off the list. The history keeps who answered for it.
              Nobody is accountable or responsible.
              [History] [All responsibilities]
            Zoë: responsibility for PRO-0001
            bot: There is no such clause, control or process. Say "responsibilities" to see them.
            """);

    [Fact]
    public Task What_others_may_not_do_is_refused() => new Talk().HasAssigned("A.6.2.4", Max, Ana)
        .Says(Zoe, "responsibilities")
        .Says(Zoe, "assign responsibilities")
        .Forges(Zoe, "responsibility.assign", ("responsibility", "A.6.2.4"), ("accountable", "ingrid"), ("responsible", "zoe"))
        .Forges(Zoe, "responsibility.accept", ("responsibility", "A.6.2.4"))
        .Forges(Zoe, "responsibility.accept-all", ("ids", "A.6.2.4,9.1,made-up"))
        .Forges(Zoe, "responsibility.retire-process", ("responsibility", "incident-handling"))
        .Forges(Lea, "responsibility.retire-process", ("responsibility", "incident-handling"))
        .Forges(Lea, "responsibility.show", ("responsibility", "A.99"))
        .Forges(Ana, "responsibility.decline", ("responsibility", "A.6.2.4"), ("reason", new string('a', 501)))
        .Reads("""
            Zoë: responsibilities
            bot:
              # Your responsibilities
              You answer for no clause, control or process of the management system.
            Zoë: assign responsibilities
            bot: Only a governance lead can assign responsibilities. Please turn to Lea Brandt.
            Zoë forges responsibility.assign: responsibility = A.6.2.4, accountable = ingrid, responsible = zoe
            bot:
              Control · Not accepted yet
              # A.6.2.4 AI system verification and validation
              ! Problem: Only a governance lead can assign responsibilities. Please turn to Lea Brandt.
              - Max Keller | Not accepted yet · accountable · asked on 23 Nov 2026
              - Ana Ruiz | Not accepted yet · responsible · asked on 23 Nov 2026
              [Mine]
            Zoë forges responsibility.accept: responsibility = A.6.2.4
            bot:
              Control · Not accepted yet
              # A.6.2.4 AI system verification and validation
              ! Problem: This is not asked of you, or not any more.
              - Max Keller | Not accepted yet · accountable · asked on 23 Nov 2026
              - Ana Ruiz | Not accepted yet · responsible · asked on 23 Nov 2026
              [Mine]
            Zoë forges responsibility.accept-all: ids = A.6.2.4,9.1,made-up
            bot:
              # Your responsibilities
              ! Note: Nothing of that waits for you any more.
              You answer for no clause, control or process of the management system.
            Zoë forges responsibility.retire-process: responsibility = incident-handling
            bot:
              Process · Nobody named
              # Incident handling
              ! Problem: Only a governance lead can assign responsibilities. Please turn to Lea Brandt.
              Nobody is accountable or responsible.
              Puts into practice: A.8.4
              [Mine]
            Lea forges responsibility.retire-process: responsibility = incident-handling
            bot:
              Process · Nobody named
              # Incident handling
              ! Problem: Each management system has this. Say who answers for it.
              Nobody is accountable or responsible.
              Puts into practice: A.8.4
              [Assign] [All responsibilities]
            Lea forges responsibility.show: responsibility = A.99
            bot: There is no such clause, control or process. Say "responsibilities" to see them.
            Ana forges responsibility.decline: responsibility = A.6.2.4, reason = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            bot:
              A.6.2.4 AI system verification and validation
              # Decline it?
              > Why?: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                ! Please check: Say it in at most 500 characters.
              [Decline] [Back]
            """);

    [Fact]
    public Task Several_that_have_somebody_already_are_left_alone_unless_that_is_wanted() => new Talk().HasAssigned("A.3.2", Max, Ana).HasAccepted(Max, "A.3.2")
        .Says(Lea, "assign responsibilities")
        .Presses(Lea, "Assign", ("what", "A.3.2"), ("accountable", "ingrid"), ("responsible", "zoe"))
        .Presses(Lea, "Assign", ("what", "all-A.3"), ("accountable", "ingrid"), ("responsible", "zoe"))
        .Says(Lea, "assign responsibilities")
        .Presses(Lea, "Assign", ("what", "all-A.6,all-A.4,all-processes,all-6"), ("accountable", "ingrid"), ("responsible", "zoe"))
        .Presses(Lea, "Assign", ("what", "A.3.2"), ("accountable", "max"), ("responsible", "nour"), ("also-named", "true"))
        .Says(Max, "my responsibilities")
        .Says(Ana, "my responsibilities")
        .Reads("""
            Lea: assign responsibilities
            bot:
              # Assign several
              Whole clauses, control objectives, or single ones. Where somebody is named already, nothing changes.
              > What is it about?: –
              > Who is accountable?: –
              > Who is responsible?: –
              > Where somebody is named already: ( ) name these people in their place
              [Assign] [Back]
            Lea presses Assign: what = A.3.2, accountable = ingrid, responsible = zoe
            bot:
              # Assign several
              Whole clauses, control objectives, or single ones. Where somebody is named already, nothing changes.
              > What is it about?: A.3.2 AI roles and responsibilities
                ! Please check: Somebody is named for all of these. Tick the box below to name others in their place.
              > Who is accountable?: Ingrid Sørensen (Executive Office)
              > Who is responsible?: Zoë O'Neill (Engineering)
              > Where somebody is named already: ( ) name these people in their place
              [Assign] [Back]
            Lea presses Assign: what = all-A.3, accountable = ingrid, responsible = zoe
            bot:
              As of 23 Nov 2026, 10:00
              # Responsibilities
              ! Done: 1 assigned. Whoever was named is asked to accept. 1 had somebody already and stay as they were.
              85 clauses, controls and processes: 0 assigned and accepted; 83 nobody named, 2 not accepted yet.
              ## All, the gaps first
              - Clause 4.1 Understanding the organization and its context | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.2 Understanding the needs and expectations of interested parties | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.3 Determining the scope of the AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.4 AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.1 Leadership and commitment | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.2 AI policy | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.3 Roles, responsibilities and authorities | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.1 General | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.2 AI risk assessment | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.3 AI risk treatment | Gap · Nobody is accountable or responsible [Open]
              1–10 of 85
              > Another part: All, the gaps first
              [Assign several] [Go] [Next] [Name a process] [Mine]
            Lea: assign responsibilities
            bot:
              # Assign several
              Whole clauses, control objectives, or single ones. Where somebody is named already, nothing changes.
              > What is it about?: –
              > Who is accountable?: –
              > Who is responsible?: –
              > Where somebody is named already: ( ) name these people in their place
              [Assign] [Back]
            Lea presses Assign: what = all-A.6,all-A.4,all-processes,all-6, accountable = ingrid, responsible = zoe
            bot:
              # Assign several
              Whole clauses, control objectives, or single ones. Where somebody is named already, nothing changes.
              > What is it about?: All of A.6 AI system life cycle, All of A.4 Resources for AI systems, All of Processes, All of Clause 6 Planning
                ! Please check: These are 35. Choose at most 25 at once, for example two clauses.
              > Who is accountable?: Ingrid Sørensen (Executive Office)
              > Who is responsible?: Zoë O'Neill (Engineering)
              > Where somebody is named already: ( ) name these people in their place
              [Assign] [Back]
            Lea presses Assign: what = A.3.2, accountable = max, responsible = nour, also-named = true
            bot:
              As of 23 Nov 2026, 10:00
              # Responsibilities
              ! Done: 1 assigned. Whoever was named is asked to accept.
              85 clauses, controls and processes: 0 assigned and accepted; 83 nobody named, 2 not accepted yet.
              ## All, the gaps first
              - Clause 4.1 Understanding the organization and its context | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.2 Understanding the needs and expectations of interested parties | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.3 Determining the scope of the AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 4.4 AI management system | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.1 Leadership and commitment | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.2 AI policy | Gap · Nobody is accountable or responsible [Open]
              - Clause 5.3 Roles, responsibilities and authorities | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.1 General | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.2 AI risk assessment | Gap · Nobody is accountable or responsible [Open]
              - Clause 6.1.3 AI risk treatment | Gap · Nobody is accountable or responsible [Open]
              1–10 of 85
              > Another part: All, the gaps first
              [Assign several] [Go] [Next] [Name a process] [Mine]
            Max: my responsibilities
            bot:
              # Your responsibilities
              You answer for 1, and have accepted all.
              - A.3.2 AI roles and responsibilities | Accepted · You are accountable · asked by Lea Brandt on 23 Nov 2026 [Open]
            Ana: my responsibilities
            bot:
              # Your responsibilities
              You answer for no clause, control or process of the management system.
            """);
}
