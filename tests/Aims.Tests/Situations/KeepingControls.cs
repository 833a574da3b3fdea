using Aims.Controls;
using Aims.Ledger;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Controls are decided on, given to somebody, met and shown.</summary>
public sealed class KeepingControls
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task One_is_decided_on_given_to_somebody_and_met() => new Talk()
        .Says(Lea, "control a.6.2.4")
        .Presses(Lea, "Decide whether it applies")
        .Presses(Lea, "Save", ("applies", "yes"))
        .Presses(Lea, "Save", ("applies", "yes"), ("because", "We have to know that what we use works."))
        .Presses(Lea, "Name an owner")
        .Presses(Lea, "Save", ("owner", "ana"))
        .Says(Ana, "my tasks")
        .Presses(Ana, "Open")
        .Presses(Ana, "Say how it is met")
        .Presses(Ana, "Save", ("status", "Implemented"), ("how", ""))
        .Presses(Ana, "Save", ("status", "Partly"), ("how", "Each release runs the test set; the report is kept with it."))
        .Presses(Ana, "Add evidence")
        .Presses(Ana, "Add the link", ("link", "http://contoso.example/report"), ("until", "2026-11-22"))
        .Presses(Ana, "Add the link", ("link", "https://contoso.example/report"), ("title", "Test report of release 3"), ("until", "2026-12-31"))
        .Says(Ana, "my tasks")
        .Reads("""
            Lea: control a.6.2.4
            bot:
              A.6.2.4 · Not decided
              # AI system verification and validation
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: –
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [Decide whether it applies] [Name an owner] [Risks] [What it maps to] [History] [All controls]
            Lea presses Decide whether it applies
            bot:
              A.6.2.4 · Not decided
              # Does A.6.2.4 apply?
              AI system verification and validation. How a system is tested, and what it has to reach, is set before it is used.
              > Does it apply here?: –
              > Why?: –
              [Save] [Not now]
            Lea presses Save: applies = yes
            bot:
              A.6.2.4 · Not decided
              # Does A.6.2.4 apply?
              AI system verification and validation. How a system is tested, and what it has to reach, is set before it is used.
              > Does it apply here?: Yes, it is included
              > Why?: –
                ! Please check: Say why, in at most 1000 characters: an included control needs a reason as much as an excluded one.
              [Save] [Not now]
            Lea presses Save: applies = yes, because = We have to know that what we use works.
            bot:
              A.6.2.4 · Applies · not started
              # AI system verification and validation
              ! Done: It is decided. It is in the next version of the Statement of Applicability.
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: –
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              We have to know that what we use works.
              ## Evidence: none that counts today
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            Lea presses Name an owner
            bot:
              A.6.2.4 · Applies · not started
              # Who answers for A.6.2.4?
              AI system verification and validation
              > Owner: –
              [Save] [Not now]
            Lea presses Save: owner = ana
            bot:
              A.6.2.4 · Applies · not started
              # AI system verification and validation
              ! Done: It has its owner, who is told.
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: Ana Ruiz
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              We have to know that what we use works.
              ## Evidence: none that counts today
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [Say how it is met] [Add evidence] [Another owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            Ana: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Say how A.6.2.4 is met: AI system verification and validation | control · for less than a minute [Open]
            Ana presses Open
            bot:
              A.6.2.4 · Applies · not started
              # AI system verification and validation
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: Ana Ruiz
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              We have to know that what we use works.
              ## Evidence: none that counts today
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [Say how it is met] [Add evidence] [All controls]
            Ana presses Say how it is met
            bot:
              A.6.2.4 · Applies · not started
              # How is A.6.2.4 met?
              AI system verification and validation. How a system is tested, and what it has to reach, is set before it is used.
              > How far is it?: Not started
              > How is it met here?: –
              [Save] [Not now]
            Ana presses Save: status = Implemented, how = 
            bot:
              A.6.2.4 · Applies · not started
              # How is A.6.2.4 met?
              AI system verification and validation. How a system is tested, and what it has to reach, is set before it is used.
              > How far is it?: Implemented
              > How is it met here?: –
                ! Please check: Say how it is met: who does what, when, and where that can be seen.
              [Save] [Not now]
            Ana presses Save: status = Partly, how = Each release runs the test set; the report is kept with it.
            bot:
              A.6.2.4 · Applies · partly implemented
              # AI system verification and validation
              ! Done: It is saved.
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: Ana Ruiz
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Status: Partly implemented, said by Ana Ruiz on 23 Nov 2026
              Why it applies
              We have to know that what we use works.
              How it is met here
              Each release runs the test set; the report is kept with it.
              ## Evidence: none that counts today
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [Say how it is met] [Add evidence] [All controls]
            bot, on Lea's card: A.6.2.4 · Applies · partly implemented | How a system is tested, and what it has to reach, is set before it is used. | [Say how it is met] [Add evidence] [Another owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            Ana presses Add evidence
            bot:
              A.6.2.4
              # Evidence for A.6.2.4 AI system verification and validation
              Send the file here now, within 60 minutes, or give a link to where it lies.
              PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), text (.txt, .csv, .md); at most 20 MB.
              > Link: –
              > What it is: –
              > Counts until: –
              [Add the link] [Not now]
            Ana presses Add the link: link = http://contoso.example/report, until = 2026-11-22
            bot:
              A.6.2.4
              # Evidence for A.6.2.4 AI system verification and validation
              Send the file here now, within 60 minutes, or give a link to where it lies.
              PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), text (.txt, .csv, .md); at most 20 MB.
              > Link: http://contoso.example/report
                ! Please check: Give an address that begins with https:// and holds no user name or password.
              > What it is: –
              > Counts until: 2026-11-22
              [Add the link] [Not now]
            Ana presses Add the link: link = https://contoso.example/report, title = Test report of release 3, until = 2026-12-31
            bot:
              EV-0001 · Counts today
              # Test report of release 3
              ! Done: It is given.
              For: A.6.2.4
              What it is: contoso.example
              Address: https://contoso.example/report
              Given: Ana Ruiz, 23 Nov 2026, 10:00
              Counts until: 31 Dec 2026
              The link leads out of this chat. What it shows can change.
              [Open the link] [Renew] [Replace] [Use for another control] [Remove] [Control A.6.2.4]
            Ana: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            """);

    [Fact]
    public Task An_open_risk_keeps_a_control_from_being_excluded() => new Talk().HasRisks(Ana)
        .Aside(t => t.PressesAt(Ana, "Groups of people", "Answer"))
        .HasDecided(Lea, "A.5.4")
        .Says(Lea, "control A.5.4")
        .Presses(Lea, "Risks")
        .Presses(Lea, "Link it", ("risk", "RSK-0001"))
        .Presses(Lea, "Decide again")
        .Presses(Lea, "Save", ("applies", "no"), ("because", "It is not ours."))
        .Presses(Lea, "Not now")
        .Presses(Lea, "Risks")
        .Presses(Lea, "Unlink")
        .Presses(Lea, "Decide again")
        .Presses(Lea, "Save", ("applies", "no"), ("because", "It is not ours."))
        .Presses(Lea, "Risks")
        .Presses(Lea, "Link it", ("risk", "RSK-0001"))
        .Reads("""
            Lea: control A.5.4
            bot:
              A.5.4 · Applies · not started
              # Assessing AI system impact on individuals or groups of individuals
              It is assessed what a system may do to single people and to groups, over its whole life.
              Objective: A.5 Assessing impacts of AI systems
              Owner: –
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              Our risks and the policy ask for it.
              ## Evidence: none that counts today
              ## What this system shows now
              - Systems with a submitted impact assessment | 0 % of the systems have a submitted impact assessment (0 of 1)
              - Risks, and that they are rated | 0 % of the risks are rated (0 of 1)
              What usually shows it: Submitted assessments and the risks to people that came out of them.
              [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            Lea presses Risks
            bot:
              A.5.4 · Applies · not started
              # Which risks does A.5.4 treat?
              Assessing AI system impact on individuals or groups of individuals
              > Another risk: –
              [Link it] [Back]
            Lea presses Link it: risk = RSK-0001
            bot:
              A.5.4 · Applies · not started
              # Assessing AI system impact on individuals or groups of individuals
              ! Done: The risk is linked.
              It is assessed what a system may do to single people and to groups, over its whole life.
              Objective: A.5 Assessing impacts of AI systems
              Owner: –
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              Our risks and the policy ask for it.
              ## Evidence: none that counts today
              ## What this system shows now
              - Systems with a submitted impact assessment | 0 % of the systems have a submitted impact assessment (0 of 1)
              - Risks, and that they are rated | 0 % of the risks are rated (0 of 1)
              ## Risks that it treats
              - Groups of people are treated worse than others | RSK-0001 · CV screener · not answered yet [Open]
              What usually shows it: Submitted assessments and the risks to people that came out of them.
              [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            bot, on Lea's card: A.5.4 · Applies · not started | It is assessed what a system may do to single people and to groups, over its whole life. | [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            Lea presses Decide again
            bot:
              A.5.4 · Applies · not started
              # Does A.5.4 apply?
              Assessing AI system impact on individuals or groups of individuals. It is assessed what a system may do to single people and to groups, over its whole life.
              > Does it apply here?: Yes, it is included
              > Why?: Our risks and the policy ask for it.
              [Save] [Not now]
            Lea presses Save: applies = no, because = It is not ours.
            bot:
              A.5.4 · Applies · not started
              # Does A.5.4 apply?
              Assessing AI system impact on individuals or groups of individuals. It is assessed what a system may do to single people and to groups, over its whole life.
              > Does it apply here?: No, it is excluded
                ! Please check: The open risk RSK-0001 "Groups of people are treated worse than others" needs this control. Treat the risk in another way and unlink it, or let the control apply.
              > Why?: It is not ours.
              [Save] [Not now]
            Lea presses Not now
            bot:
              A.5.4 · Applies · not started
              # Assessing AI system impact on individuals or groups of individuals
              It is assessed what a system may do to single people and to groups, over its whole life.
              Objective: A.5 Assessing impacts of AI systems
              Owner: –
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              Our risks and the policy ask for it.
              ## Evidence: none that counts today
              ## What this system shows now
              - Systems with a submitted impact assessment | 0 % of the systems have a submitted impact assessment (0 of 1)
              - Risks, and that they are rated | 0 % of the risks are rated (0 of 1)
              ## Risks that it treats
              - Groups of people are treated worse than others | RSK-0001 · CV screener · not answered yet [Open]
              What usually shows it: Submitted assessments and the risks to people that came out of them.
              [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            Lea presses Risks
            bot:
              A.5.4 · Applies · not started
              # Which risks does A.5.4 treat?
              Assessing AI system impact on individuals or groups of individuals
              - Groups of people are treated worse than others | RSK-0001 · CV screener [Unlink]
              There is no other risk in the register.
              [Back]
            Lea presses Unlink
            bot:
              A.5.4 · Applies · not started
              # Assessing AI system impact on individuals or groups of individuals
              ! Done: The risk is unlinked.
              It is assessed what a system may do to single people and to groups, over its whole life.
              Objective: A.5 Assessing impacts of AI systems
              Owner: –
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              Our risks and the policy ask for it.
              ## Evidence: none that counts today
              ## What this system shows now
              - Systems with a submitted impact assessment | 0 % of the systems have a submitted impact assessment (0 of 1)
              - Risks, and that they are rated | 0 % of the risks are rated (0 of 1)
              What usually shows it: Submitted assessments and the risks to people that came out of them.
              [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            bot, on Lea's card: A.5.4 · Applies · not started | It is assessed what a system may do to single people and to groups, over its whole life. | [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            Lea presses Decide again
            bot:
              A.5.4 · Applies · not started
              # Does A.5.4 apply?
              Assessing AI system impact on individuals or groups of individuals. It is assessed what a system may do to single people and to groups, over its whole life.
              > Does it apply here?: Yes, it is included
              > Why?: Our risks and the policy ask for it.
              [Save] [Not now]
            Lea presses Save: applies = no, because = It is not ours.
            bot:
              A.5.4 · Excluded
              # Assessing AI system impact on individuals or groups of individuals
              ! Done: It is decided. It is in the next version of the Statement of Applicability.
              It is assessed what a system may do to single people and to groups, over its whole life.
              Objective: A.5 Assessing impacts of AI systems
              Owner: –
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it is excluded
              It is not ours.
              What usually shows it: Submitted assessments and the risks to people that came out of them.
              [Name an owner] [Decide again] [Risks] [What it maps to] [History] [All controls]
            bot, on Lea's card: A.5.4 · Excluded | It is assessed what a system may do to single people and to groups, over its whole life. | [Name an owner] [Decide again] [Risks] [What it maps to] [History] [All controls]
            Lea presses Risks
            bot:
              A.5.4 · Excluded
              # Which risks does A.5.4 treat?
              Assessing AI system impact on individuals or groups of individuals
              > Another risk: –
              [Link it] [Back]
            Lea presses Link it: risk = RSK-0001
            bot:
              A.5.4 · Excluded
              # Which risks does A.5.4 treat?
              Assessing AI system impact on individuals or groups of individuals
              > Another risk: –
                ! Please check: A.5.4 is excluded, and RSK-0001 is open. Let the control apply first.
              [Link it] [Back]
            """);

    [Fact]
    public async Task Two_who_edit_one_control_lose_nothing()
    {
        var mia = Lea with { Id = PersonId.Parse("mia"), Name = "Mia Wolf", Mail = "mia@contoso.example" };
        var talk = new Talk(new Office([.. All, mia]));
        await talk.HasDecided(Lea, "A.6.2.4")
            .Aside(t => t.Says(Lea, "control A.6.2.4").Presses(Lea, "Say how it is met").Says(mia, "control A.6.2.4").Presses(mia, "Say how it is met"))
            .Presses(Lea, "Save", ("status", "Planned"), ("how", "From January on, by the data team."))
            .Presses(mia, "Save", ("status", "Partly"), ("how", "The supplier tests it twice a year."))
            .Presses(mia, "Save", ("status", "Partly"), ("how", "The supplier tests it twice a year; from January on our data team."))
            .Presses(mia, "History")
            .Reads("""
                Lea presses Save: status = Planned, how = From January on, by the data team.
                bot:
                  A.6.2.4 · Applies · planned
                  # AI system verification and validation
                  ! Done: It is saved.
                  How a system is tested, and what it has to reach, is set before it is used.
                  Objective: A.6 AI system life cycle
                  Owner: –
                  Decided: Lea Brandt, 23 Nov 2026, 10:00
                  Status: Planned, said by Lea Brandt on 23 Nov 2026
                  Why it applies
                  Our risks and the policy ask for it.
                  How it is met here
                  From January on, by the data team.
                  ## Evidence: none that counts today
                  What usually shows it: Test plans with criteria, test reports, tests for bias.
                  [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
                bot, on Lea's card: A.6.2.4 · Applies · planned | How a system is tested, and what it has to reach, is set before it is used. | [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
                Mia presses Save: status = Partly, how = The supplier tests it twice a year.
                bot:
                  A.6.2.4 · Applies · planned
                  # How is A.6.2.4 met?
                  ! Please note: Lea Brandt changed this on 23 Nov 2026, 10:00, after you opened it: see below. Save again to put yours in its place; the history keeps both.
                  AI system verification and validation. How a system is tested, and what it has to reach, is set before it is used.
                  It says now
                  Planned: From January on, by the data team.
                  > How far is it?: Partly implemented
                  > How is it met here?: The supplier tests it twice a year.
                  [Save] [Not now]
                Mia presses Save: status = Partly, how = The supplier tests it twice a year; from January on our data team.
                bot:
                  A.6.2.4 · Applies · partly implemented
                  # AI system verification and validation
                  ! Done: It is saved.
                  How a system is tested, and what it has to reach, is set before it is used.
                  Objective: A.6 AI system life cycle
                  Owner: –
                  Decided: Lea Brandt, 23 Nov 2026, 10:00
                  Status: Partly implemented, said by Mia Wolf on 23 Nov 2026
                  Why it applies
                  Our risks and the policy ask for it.
                  How it is met here
                  The supplier tests it twice a year; from January on our data team.
                  ## Evidence: none that counts today
                  What usually shows it: Test plans with criteria, test reports, tests for bias.
                  [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
                bot, on Lea's card: A.6.2.4 · Applies · partly implemented | How a system is tested, and what it has to reach, is set before it is used. | [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
                bot, on Lea's card: A.6.2.4 · Applies · partly implemented | How a system is tested, and what it has to reach, is set before it is used. | [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
                Mia presses History
                bot:
                  # 3 changes
                  Changes besides acknowledgements · record “A.6.2.4”. As of 23 Nov 2026, 10:00.
                  - AI system verification and validation: decided: applies: Our risks and the policy ask for… | when 23 Nov 2026 · by Lea Brandt · no old → new [Open]
                  - AI system verification and validation: said: planned: From January on, by the data team. | when 23 Nov 2026 · by Lea Brandt · old → new State: Applies · not started → Applies · planned [Open]
                  - AI system verification and validation: said: partly implemented: The supplier tests it twi… | when 23 Nov 2026 · by Mia Wolf · old → new State: Applies · planned → Applies · partly implemented [Open]
                  [Export] [Save]
                """);
    }

    [Fact]
    public Task What_runs_out_is_asked_for_anew_and_does_not_count_when_it_has() => new Talk()
        .HasDecided(Lea, "A.6.2.4").HasGiven(Lea, "A.6.2.4", Ana).HasShown(Ana, "A.6.2.4", "Test report of release 3", "2026-12-31")
        .Aside(t => t.Says(Ana, "control A.6.2.4").Presses(Ana, "Say how it is met").Presses(Ana, "Save", ("status", "Implemented"), ("how", "Each release is tested.")))
        .Says(Ana, "my tasks")
        .Aside(t => t.Later(TimeSpan.FromDays(15)))
        .Says(Ana, "my tasks")
        .Aside(t => t.Later(TimeSpan.FromDays(30)))
        .Says(Ana, "control A.6.2.4")
        .PressesAt(Ana, "Test report", "Open")
        .Presses(Ana, "Renew")
        .Presses(Ana, "It still holds", ("until", "2026-12-01"))
        .Presses(Ana, "It still holds", ("until", "2027-06-30"))
        .Presses(Ana, "Replace")
        .Presses(Ana, "Add the link", ("link", "https://contoso.example/reports/2.pdf"), ("title", "Test report of release 4"))
        .Says(Ana, "control A.6.2.4")
        .Reads("""
            Ana: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            Ana: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first; 1 overdue. As of 8 Dec 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 36 days · overdue since 2 Dec 2026 [Read]
              - Renew the evidence: Test report of release 3 | EV-0001 · A.6.2.4 · for 7 days · due 31 Dec 2026 [Open]
            Ana: control A.6.2.4
            bot:
              A.6.2.4 · Applies · implemented
              # AI system verification and validation
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: Ana Ruiz
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Status: Implemented, said by Ana Ruiz on 23 Nov 2026
              Why it applies
              Our risks and the policy ask for it.
              How it is met here
              Each release is tested.
              ## Evidence: none that counts today
              - Test report of release 3 | Does not count: expired after 31 Dec 2026 · contoso.example [Open]
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [Add evidence] [Change how it is met] [All controls]
            Ana presses Open at "Test report"
            bot:
              EV-0001 · Does not count
              # Test report of release 3
              ! Please note: It does not count: expired after 31 Dec 2026.
              For: A.6.2.4
              What it is: contoso.example
              Address: https://contoso.example/reports/1.pdf
              Given: Ana Ruiz, 23 Nov 2026, 10:00
              Counts until: 31 Dec 2026
              The link leads out of this chat. What it shows can change.
              [Open the link] [Renew] [Replace] [Use for another control] [Remove] [Control A.6.2.4]
            Ana presses Renew
            bot:
              EV-0001
              # Until when does it count?
              Test report of release 3. Look at it first: does it still show what it is for?
              > Counts until: 2028-01-07
              [It still holds] [Not now]
            Ana presses It still holds: until = 2026-12-01
            bot:
              EV-0001
              # Until when does it count?
              Test report of release 3. Look at it first: does it still show what it is for?
              > Counts until: 2026-12-01
                ! Please check: That day is over. Give the last day on which it counts, or none.
              [It still holds] [Not now]
            Ana presses It still holds: until = 2027-06-30
            bot:
              EV-0001 · Counts today
              # Test report of release 3
              ! Done: It has its new last day.
              For: A.6.2.4
              What it is: contoso.example
              Address: https://contoso.example/reports/1.pdf
              Given: Ana Ruiz, 23 Nov 2026, 10:00
              Counts until: 30 Jun 2027
              The link leads out of this chat. What it shows can change.
              [Open the link] [Renew] [Replace] [Use for another control] [Remove] [Control A.6.2.4]
            Ana presses Replace
            bot:
              A.6.2.4
              # Evidence for A.6.2.4 AI system verification and validation
              Send the file here now, within 60 minutes, or give a link to where it lies.
              PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), text (.txt, .csv, .md); at most 20 MB.
              > Link: –
              > What it is: –
              > Counts until: –
              [Add the link] [Not now]
            Ana presses Add the link: link = https://contoso.example/reports/2.pdf, title = Test report of release 4
            bot:
              EV-0002 · Counts today
              # Test report of release 4
              ! Done: It is given.
              For: A.6.2.4
              What it is: contoso.example
              Address: https://contoso.example/reports/2.pdf
              Given: Ana Ruiz, 7 Jan 2027, 10:00
              Counts until: no end
              The link leads out of this chat. What it shows can change.
              [Open the link] [Renew] [Replace] [Use for another control] [Remove] [Control A.6.2.4]
            Ana: control A.6.2.4
            bot:
              A.6.2.4 · Applies · implemented
              # AI system verification and validation
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: Ana Ruiz
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Status: Implemented, said by Ana Ruiz on 23 Nov 2026
              Why it applies
              Our risks and the policy ask for it.
              How it is met here
              Each release is tested.
              ## Evidence: 1 that counts today
              - Test report of release 4 | contoso.example [Open]
              - Test report of release 3 | Does not count: replaced by EV-0002 · contoso.example [Open]
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [Add evidence] [Change how it is met] [All controls]
            """);

    [Fact]
    public async Task A_file_is_kept_and_one_that_was_altered_does_not_count()
    {
        var files = new Tampered();
        var talk = new Talk(new Office { Files = files });
        await talk.HasDecided(Lea, "A.6.2.4").HasGiven(Lea, "A.6.2.4", Ana)
            .Aside(t => t.Says(Ana, "control A.6.2.4").Presses(Ana, "Add evidence"))
            .Sends(Ana, "report.pdf", "%PDF-1.7 all is well")
            .Then(async () =>
            {
                Assert.Equal(0, await talk.Bot.EvidenceChecks.Run(talk.Office.Now, Ct));
                files.IsTampered = true;
                Assert.Equal(1, await talk.Bot.EvidenceChecks.Run(talk.Office.Now, Ct));
                Assert.Equal(0, await talk.Bot.EvidenceChecks.Run(talk.Office.Now.AddDays(1), Ct));
            })
            .Says(Ana, "control A.6.2.4")
            .Reads("""
                Ana sends report.pdf
                bot:
                  EV-0001 · Counts today
                  # report.pdf
                  ! Done: report.pdf is kept. If it counts only for a time, press Renew and say until when.
                  For: A.6.2.4
                  What it is: application/pdf, 20 B
                  Virus scan: not scanned
                  SHA-256: 14632d25755eb512bc8542039f8606bf9d12fc775f58ffd7a2882bf06a7f4c48
                  Given: Ana Ruiz, 23 Nov 2026, 10:00
                  Counts until: no end
                  The download works once, for 15 minutes.
                  [Download] [Renew] [Replace] [Use for another control] [Remove] [Control A.6.2.4]
                Ana: control A.6.2.4
                bot:
                  A.6.2.4 · Applies · not started
                  # AI system verification and validation
                  How a system is tested, and what it has to reach, is set before it is used.
                  Objective: A.6 AI system life cycle
                  Owner: Ana Ruiz
                  Decided: Lea Brandt, 23 Nov 2026, 10:00
                  Why it applies
                  Our risks and the policy ask for it.
                  ## Evidence: none that counts today
                  - report.pdf | Does not count: the file was altered, found on 23 Nov 2026 · application/pdf, 20 B [Open]
                  What usually shows it: Test plans with criteria, test reports, tests for bias.
                  [Say how it is met] [Add evidence] [All controls]
                bot to Ana:
                  EV-0001 · Does not count
                  # report.pdf
                  ! Please note: It does not count: the file was altered, found on 23 Nov 2026.
                  For: A.6.2.4
                  What it is: application/pdf, 20 B
                  Virus scan: not scanned
                  SHA-256: 14632d25755eb512bc8542039f8606bf9d12fc775f58ffd7a2882bf06a7f4c48
                  Given: Ana Ruiz, 23 Nov 2026, 10:00
                  Counts until: no end
                  It is not the file that was given. Give it again: press Replace.
                  [Replace] [Use for another control] [Remove] [Control A.6.2.4]
                """);
    }

    [Fact]
    public Task A_live_fact_is_evidence_for_as_long_as_it_shows_something() => new Talk().HasRegistered(Ana)
        .HasDecided(Lea, "A.4.2")
        .Says(Lea, "control A.4.2")
        .PressesAt(Lea, "AI systems in the register", "Use as evidence")
        .Presses(Lea, "Open")
        .Reads("""
            Lea: control A.4.2
            bot:
              A.4.2 · Applies · not started
              # Resource documentation
              For each AI system it is written down what it needs at each stage of its life.
              Objective: A.4 Resources for AI systems
              Owner: –
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              Our risks and the policy ask for it.
              ## Evidence: none that counts today
              ## What this system shows now
              - AI systems in the register | 1 AI system in the register [Use as evidence]
              - How complete the records of systems are | 0 % of the systems have a complete record (0 of 1)
              What usually shows it: Complete records in the register.
              [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            Lea presses Use as evidence at "AI systems in the register"
            bot:
              A.4.2 · Applies · not started
              # Resource documentation
              ! Done: "AI systems in the register" is evidence now. It counts for as long as it shows something.
              For each AI system it is written down what it needs at each stage of its life.
              Objective: A.4 Resources for AI systems
              Owner: –
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              Our risks and the policy ask for it.
              ## Evidence: 1 that counts today
              - AI systems in the register | 1 AI system in the register [Open]
              ## What this system shows now
              - How complete the records of systems are | 0 % of the systems have a complete record (0 of 1)
              What usually shows it: Complete records in the register.
              [Say how it is met] [Add evidence] [Name an owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            Lea presses Open
            bot:
              EV-0001 · Counts today
              # AI systems in the register
              For: A.4.2
              It shows now: 1 AI system in the register
              Given: Lea Brandt, 23 Nov 2026, 10:00
              Counts until: as long as it shows something
              This is read from the records each time somebody looks.
              [Use for another control] [Remove] [Control A.4.2]
            """);

    [Fact]
    public Task One_of_our_own_is_added_reworded_and_retired() => new Talk()
        .Says(Lea, "add a control")
        .Presses(Lea, "Add it", ("title", "Red-team test"))
        .Presses(Lea, "Add it", ("title", "Red-team test"), ("does", "Two people try to break each chatbot."))
        .Presses(Lea, "Change its words")
        .Presses(Lea, "Save", ("title", "Red-team test of chatbots"), ("does", "Two people try for a day to break each chatbot."))
        .Presses(Lea, "Retire it")
        .Presses(Lea, "Bring it back")
        .Reads("""
            Lea: add a control
            bot:
              # Add a control of our own
              > Name: –
              > What holds where it works?: –
              [Add it] [Not now]
            Lea presses Add it: title = Red-team test
            bot:
              # Add a control of our own
              > Name: Red-team test
              > What holds where it works?: –
                ! Please check: Say what holds where it works, in at most 500 characters.
              [Add it] [Not now]
            Lea presses Add it: title = Red-team test, does = Two people try to break each chatbot.
            bot:
              OWN-0001 · Not decided
              # Red-team test
              ! Done: It is added. Decide whether it applies, and why.
              Two people try to break each chatbot.
              Objective: Our own controls
              Owner: –
              [Decide whether it applies] [Name an owner] [Risks] [Change its words] [Retire it] [More: [History] [All controls]]
            Lea presses Change its words
            bot:
              OWN-0001
              # Change the words of OWN-0001
              > Name: Red-team test
              > What holds where it works?: Two people try to break each chatbot.
              [Save] [Not now]
            Lea presses Save: title = Red-team test of chatbots, does = Two people try for a day to break each chatbot.
            bot:
              OWN-0001 · Not decided
              # Red-team test of chatbots
              ! Done: It has its new words.
              Two people try for a day to break each chatbot.
              Objective: Our own controls
              Owner: –
              [Decide whether it applies] [Name an owner] [Risks] [Change its words] [Retire it] [More: [History] [All controls]]
            Lea presses Retire it
            bot:
              OWN-0001 · Retired
              # Red-team test of chatbots
              ! Done: It is retired. Versions of the Statement of Applicability that name it stay as they are.
              Two people try for a day to break each chatbot.
              Objective: Our own controls
              Owner: –
              [Bring it back] [History] [All controls]
            Lea presses Bring it back
            bot:
              OWN-0001 · Not decided
              # Red-team test of chatbots
              ! Done: It is back, as it was.
              Two people try for a day to break each chatbot.
              Objective: Our own controls
              Owner: –
              [Decide whether it applies] [Name an owner] [Risks] [Change its words] [Retire it] [More: [History] [All controls]]
            """);

    [Fact]
    public Task Others_see_what_they_answer_for_and_nothing_else() => new Talk()
        .HasDecided(Lea, "A.6.2.4").HasGiven(Lea, "A.6.2.4", Ana)
        .Says(Ana, "controls")
        .Says(Zoe, "controls")
        .Says(Zoe, "control A.6.2.4")
        .Says(Zoe, "add a control")
        .Says(Zoe, "how ready are we")
        .Says(Zoe, "SoA versions")
        .Says(Priya, "control A.6.2.4")
        .Forges(Zoe, "control.decide", ("control", "A.6.2.4"), ("applies", "no"), ("because", "No."))
        .Forges(Ana, "control.decide", ("control", "A.6.2.4"), ("applies", "no"), ("because", "No."))
        .Forges(Priya, "control.meet", ("control", "A.6.2.4"), ("status", "Implemented"), ("how", "Well."))
        .Forges(Ana, "evidence.give-link", ("control", "9.2.2"), ("link", "https://contoso.example/x"))
        .Forges(Lea, "control.show", ("control", "A.9.9"))
        .Forges(Lea, "control.show", ("control", "OWN-0007"))
        .Forges(Lea, "control.decide", ("control", "A.7.2"), ("applies", "maybe"), ("because", "?"))
        .Reads("""
            Ana: controls
            bot:
              # Controls that you answer for
              You answer for 1 control.
              - A.6.2.4 AI system verification and validation | Applies · not started · no evidence [Open]
            Zoë: controls
            bot:
              # Controls that you answer for
              You answer for no control. The governance leads keep the Statement of Applicability.
            Zoë: control A.6.2.4
            bot: There is no such control for you. Say "statement of applicability" to see the controls.
            Zoë: add a control
            bot: Only a governance lead can decide on controls. Please turn to Lea Brandt.
            Zoë: how ready are we
            bot: Readiness is for governance leads and auditors.
            Zoë: SoA versions
            bot: Versions of the Statement of Applicability are for governance leads and auditors.
            Priya: control A.6.2.4
            bot:
              A.6.2.4 · Applies · not started
              # AI system verification and validation
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: Ana Ruiz
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              Our risks and the policy ask for it.
              ## Evidence: none that counts today
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [What it maps to] [History] [All controls]
            Zoë forges control.decide: control = A.6.2.4, applies = no, because = No.
            bot: There is no such control for you. Say "statement of applicability" to see the controls.
            Ana forges control.decide: control = A.6.2.4, applies = no, because = No.
            bot:
              A.6.2.4 · Applies · not started
              # AI system verification and validation
              ! Problem: Only a governance lead can decide on controls. Please turn to Lea Brandt.
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: Ana Ruiz
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              Our risks and the policy ask for it.
              ## Evidence: none that counts today
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [Say how it is met] [Add evidence] [All controls]
            Priya forges control.meet: control = A.6.2.4, status = Implemented, how = Well.
            bot:
              A.6.2.4 · Applies · not started
              # AI system verification and validation
              ! Problem: Only whoever answers for the control, or a governance lead, can say how it is met and what shows that.
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: Ana Ruiz
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              Our risks and the policy ask for it.
              ## Evidence: none that counts today
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [What it maps to] [History] [All controls]
            Ana forges evidence.give-link: control = 9.2.2, link = https://contoso.example/x
            bot: Evidence is given for a control that applies and that you keep, or by a governance lead for a clause.
            Lea forges control.show: control = A.9.9
            bot: There is no such control for you. Say "statement of applicability" to see the controls.
            Lea forges control.show: control = OWN-0007
            bot: There is no such control for you. Say "statement of applicability" to see the controls.
            Lea forges control.decide: control = A.7.2, applies = maybe, because = ?
            bot:
              A.7.2 · Not decided
              # Does A.7.2 apply?
              Data for development and enhancement of AI system. How data for building and improving systems is managed is set.
              > Does it apply here?: ?maybe
                ! Please check: Choose whether it applies.
              > Why?: ?
              [Save] [Not now]
            """);

    [Fact]
    public Task When_an_owner_leaves_a_lead_names_another() => new Talk()
        .HasDecided(Lea, "A.6.2.4").HasGiven(Lea, "A.6.2.4", Nour).Leaves(Nour)
        .Says(Lea, "my tasks")
        .Presses(Lea, "Open")
        .Reads("""
            (نور leaves the company)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Name a new owner: A.6.2.4 AI system verification and validation | control · its owner has left · for less than a minute [Open]
            Lea presses Open
            bot:
              A.6.2.4 · Applies · not started
              # AI system verification and validation
              ! Please note: Its owner has left. Somebody else has to answer for it.
              How a system is tested, and what it has to reach, is set before it is used.
              Objective: A.6 AI system life cycle
              Owner: نور حداد (who has left)
              Decided: Lea Brandt, 23 Nov 2026, 10:00
              Why it applies
              Our risks and the policy ask for it.
              ## Evidence: none that counts today
              What usually shows it: Test plans with criteria, test reports, tests for bias.
              [Say how it is met] [Add evidence] [Another owner] [Decide again] [Risks] [More: [What it maps to] [History] [All controls]]
            """);

    [Fact]
    public async Task At_its_longest_a_control_still_fits_on_its_cards()
    {
        var talk = new Talk();
        string Long(int length) => string.Concat(Enumerable.Repeat("Ü\"ß ", length))[..length];
        await talk.Forges(Lea, "control.decide", ("control", "A.6.2.4"), ("applies", "yes"), ("because", Long(1_000)))
            .Forges(Lea, "control.meet", ("control", "A.6.2.4"), ("status", "Implemented"), ("how", Long(2_000)));
        for (int n = 1; n <= 12; n++)
            await talk.Forges(Lea, "evidence.give-link", ("control", "A.6.2.4"), ("link", $"https://contoso.example/{new string('x', 900)}{n}"), ("title", Long(120)));
        await talk.Says(Lea, "control A.6.2.4").Presses(Lea, "Open").Says(Lea, "control A.6.2.4").Presses(Lea, "Change how it is met").Says(Lea, "statement of applicability").Presses(Lea, "Go", ("go-to", "A.6"));
        Assert.Contains(talk.Office.Transcript, line => line.Contains("and 7 more", StringComparison.Ordinal));
        await talk.Forges(Lea, "control.decide", ("control", "A.6.2.4"), ("seen", "1"), ("applies", "no"), ("because", Long(1_001)))
            .Forges(Lea, "control.meet", ("control", "A.6.2.4"), ("seen", "1"), ("status", "Implemented"), ("how", Long(2_001)));
        Assert.Equal((1, 1), ((await talk.Records.Read(Control.Type, "A.6.2.4", Ct)).State!.Decision!.Edit, (await talk.Records.Read(Control.Type, "A.6.2.4", Ct)).State!.Met!.Edit));
    }

    /// <summary>Files that somebody changes behind our back.</summary>
    private sealed class Tampered : IFiles
    {
        private readonly MemoryFiles kept = new();

        public bool IsTampered { get; set; }

        public Task Put(string name, ReadOnlyMemory<byte> content, CancellationToken ct) => kept.Put(name, content, ct);

        public async Task<byte[]> Get(string name, CancellationToken ct)
        {
            byte[] content = await kept.Get(name, ct);
            if (IsTampered)
                content[^1] ^= 1;
            return FileHash.Checked(name, content);
        }

        public Task Delete(string name, CancellationToken ct) => kept.Delete(name, ct);
    }
}
