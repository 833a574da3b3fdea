using Aims.Suppliers;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Who provides AI to us: added, its contract looked at, a due diligence, actions, and how it is left.</summary>
public sealed class KeepingSuppliers
{
    internal static readonly (string, string)[] Answers =
        [.. SupplierCheck.Current.Questions.Select(question => ($"ask-{question.Id}", question.Id == "tested" ? "Unknown" : "Yes"))];

    [Fact]
    public Task A_lead_adds_those_that_the_register_names() => Registered()
        .Says(Lea, "suppliers")
        .Presses(Lea, "Named in the register")
        .Presses(Lea, "Add")
        .Presses(Lea, "Add", ("supplier-name", "Contoso AI"), ("supplier-owner", Ana.Id.Value), ("importance", "High"))
        .Presses(Lea, "Add", ("supplier-name", "Contoso AI"), ("provides", "Ranks applications."), ("supplier-owner", Ana.Id.Value), ("importance", "High"))
        .Says(Lea, "suppliers")
        .Says(Ana, "my tasks")
        .Reads("""
            Lea: suppliers
            bot:
              # No suppliers yet
              A supplier is whoever provides AI systems, or parts of them, to us. Add those that matter most first.
              1 more is named by systems in the register and not added yet.
              [Add a supplier] [Named in the register]
            Lea presses Named in the register
            bot:
              # Named in the register
              Systems in the register name them; those with most systems first.
              - Contoso AI | 1 system [Add]
              [All suppliers]
            Lea presses Add
            bot:
              # Add a supplier
              Who provides AI systems, or parts of them, to us? A minute is enough; contract and due diligence follow.
              > Name of the company: Contoso AI
              > Other names: –
              > What does it provide?: –
              > Who answers for it here?: Lea Brandt (Legal)
              > If it failed us, what would that mean?: –
              [Add] [Not now]
            Lea presses Add: supplier-name = Contoso AI, supplier-owner = ana, importance = High
            bot:
              # Add a supplier
              Who provides AI systems, or parts of them, to us? A minute is enough; contract and due diligence follow.
              > Name of the company: Contoso AI
              > Other names: –
              > What does it provide?: –
                ! Please check: Say in a sentence what it provides.
              > Who answers for it here?: Ana Ruiz (Human Resources)
              > If it failed us, what would that mean?: High: something important would stop
              [Add] [Not now]
            Lea presses Add: supplier-name = Contoso AI, provides = Ranks applications., supplier-owner = ana, importance = High
            bot:
              SUP-0001 · In use
              # Contoso AI
              ! Done: The supplier is added. Look at its contract and answer the due diligence next.
              Ranks applications.
              Answers for it: Ana Ruiz
              Importance: High: something important would stop
              Due diligence: None yet
              Due by: 23 Dec 2026
              ## 1 system comes from it
              - CV screener | AIS-0001 · Submitted [Open]
              [Contract terms] [Due diligence] [Plan an action] [Change] [Plan the exit] [All suppliers]
            bot to Ana:
              SUP-0001 · In use
              # Contoso AI
              Ranks applications.
              Answers for it: Ana Ruiz
              Importance: High: something important would stop
              Due diligence: None yet
              Due by: 23 Dec 2026
              ## 1 system comes from it
              - CV screener | AIS-0001 · Submitted [Open]
              [Contract terms] [Due diligence] [Plan an action] [Change] [Plan the exit] [All suppliers]
            Lea: suppliers
            bot:
              # 1 supplier
              Those to be looked at soonest first.
              - Contoso AI | SUP-0001 · high importance · No due diligence yet, due by 23 Dec 2026; contract not looked at [Open]
              [Add a supplier]
            Ana: my tasks
            bot:
              # 4 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Assess: CV screener | AIS-0001 · for less than a minute · due 23 Dec 2026 [Open]
              - Look at the supplier Contoso AI | SUP-0001 · due diligence · for less than a minute · due 23 Dec 2026 [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            """);

    [Fact]
    public Task Its_contract_and_a_due_diligence_show_what_is_missing() => Added()
        .Says(Ana, "supplier Contoso AI")
        .Presses(Ana, "Contract terms")
        .Presses(Ana, "Save", ("contract", ""), ("agreed", "confidentiality"))
        .Presses(Ana, "Save", ("contract", "C-2026-114"), ("agreed", "confidentiality,exit,made-up"))
        .Presses(Ana, "Due diligence")
        .Presses(Ana, "Save", ("outcome", "Suitable"), ("note", "All is well."))
        .Presses(Ana, "Save", [.. Answers, ("outcome", "Suitable"), ("note", "All is well.")])
        .Presses(Ana, "Save", [.. Answers, ("outcome", "WithConditions"), ("note", "Their tests were not shown.")])
        .Presses(Ana, "Plan an action")
        .Presses(Ana, "Plan it", ("action-what", "Get their test report."), ("action-owner", Nour.Id.Value), ("action-due", "2026-12-18"))
        .Says(Lea, "suppliers with missing contract terms")
        .Reads("""
            Ana: supplier Contoso AI
            bot:
              SUP-0001 · In use
              # Contoso AI
              Ranks applications.
              Answers for it: Ana Ruiz
              Importance: High: something important would stop
              Due diligence: None yet
              Due by: 23 Dec 2026
              ## 1 system comes from it
              - CV screener | AIS-0001 · Submitted [Open]
              [Contract terms] [Due diligence] [Plan an action] [Change] [Plan the exit] [All suppliers]
            Ana presses Contract terms
            bot:
              SUP-0001 · Contoso AI
              # What does the contract say?
              > Which contract?: –
              > Tick what it has: –
              [Save] [Back]
            Ana presses Save: contract = , agreed = confidentiality
            bot:
              SUP-0001 · Contoso AI
              # What does the contract say?
              > Which contract?: –
                ! Please check: Say which contract that is: its number, or where it is kept.
              > Tick what it has: Confidentiality. Of what we put in and what comes out, also with their own suppliers.
              [Save] [Back]
            Ana presses Save: contract = C-2026-114, agreed = confidentiality,exit,made-up
            bot:
              SUP-0001 · In use
              # Contoso AI
              ! Done: Recorded. 8 of 10 terms that matter are not in it: plan an action, or say in the due diligence why it will do.
              Ranks applications.
              Answers for it: Ana Ruiz
              Importance: High: something important would stop
              Contract: C-2026-114, looked at by Ana Ruiz on 23 Nov 2026
              Due diligence: None yet
              Due by: 23 Dec 2026
              ## Not in the contract: 8 of 10 terms that matter
              What they may do with our data; Instructions and limits of use; Notice of changes; Notice of incidents; Help with our duties; Right to check; Their own suppliers; Who answers for what
              ## 1 system comes from it
              - CV screener | AIS-0001 · Submitted [Open]
              [Due diligence] [Contract terms] [Plan an action] [Change] [Plan the exit] [All suppliers]
            Ana presses Due diligence
            bot:
              SUP-0001 · Contoso AI
              # Due diligence
              > Do they have an AI policy and somebody who answers for it?: –
              > Is it made for what we use it for?: –
              > Is it documented how it works, on what data, and where it fails?: –
              > Have they tested it for errors and for unfair results, and shown us?: –
              > Are our data and access to it safe with them?: –
              > Do they keep the law that applies to it, the EU AI Act and data protection among it?: –
              > Do they watch it in use, and mend what goes wrong?: –
              > Could we go on without them?: –
              > So it is: –
              > Why?: –
              [Save] [Back]
            Ana presses Save: outcome = Suitable, note = All is well.
            bot:
              SUP-0001 · Contoso AI
              # Due diligence
              > Do they have an AI policy and somebody who answers for it?: –
                ! Please check: Answer each question; "we do not know" is an answer.
              > Is it made for what we use it for?: –
                ! Please check: Answer each question; "we do not know" is an answer.
              > Is it documented how it works, on what data, and where it fails?: –
                ! Please check: Answer each question; "we do not know" is an answer.
              > Have they tested it for errors and for unfair results, and shown us?: –
                ! Please check: Answer each question; "we do not know" is an answer.
              > Are our data and access to it safe with them?: –
                ! Please check: Answer each question; "we do not know" is an answer.
              > Do they keep the law that applies to it, the EU AI Act and data protection among it?: –
                ! Please check: Answer each question; "we do not know" is an answer.
              > Do they watch it in use, and mend what goes wrong?: –
                ! Please check: Answer each question; "we do not know" is an answer.
              > Could we go on without them?: –
                ! Please check: Answer each question; "we do not know" is an answer.
              > So it is: Suitable
              > Why?: All is well.
              [Save] [Back]
            Ana presses Save: ask-policy = Yes, ask-purpose = Yes, ask-documented = Yes, ask-tested = Unknown, ask-security = Yes, ask-law = Yes, ask-watched = Yes, ask-continuity = Yes, outcome = Suitable, note = All is well.
            bot:
              SUP-0001 · Contoso AI
              # Due diligence
              > Do they have an AI policy and somebody who answers for it?: Yes
              > Is it made for what we use it for?: Yes
              > Is it documented how it works, on what data, and where it fails?: Yes
              > Have they tested it for errors and for unfair results, and shown us?: We do not know
              > Are our data and access to it safe with them?: Yes
              > Do they keep the law that applies to it, the EU AI Act and data protection among it?: Yes
              > Do they watch it in use, and mend what goes wrong?: Yes
              > Could we go on without them?: Yes
              > So it is: Suitable
                ! Please check: With a "no" or something unknown it is suitable with conditions, or not. Plan an action for each condition afterwards.
              > Why?: All is well.
              [Save] [Back]
            Ana presses Save: ask-policy = Yes, ask-purpose = Yes, ask-documented = Yes, ask-tested = Unknown, ask-security = Yes, ask-law = Yes, ask-watched = Yes, ask-continuity = Yes, outcome = WithConditions, note = Their tests were not shown.
            bot:
              SUP-0001 · In use
              # Contoso AI
              ! Done: The due diligence is recorded. It is asked again by 23 Nov 2027.
              Ranks applications.
              Answers for it: Ana Ruiz
              Importance: High: something important would stop
              Contract: C-2026-114, looked at by Ana Ruiz on 23 Nov 2026
              Due diligence: Suitable with conditions, by Ana Ruiz on 23 Nov 2026
              Again by: 23 Nov 2027
              ## Not in the contract: 8 of 10 terms that matter
              What they may do with our data; Instructions and limits of use; Notice of changes; Notice of incidents; Help with our duties; Right to check; Their own suppliers; Who answers for what
              Why
              Their tests were not shown.
              Have they tested it for errors and for unfair results, and shown us?: We do not know
              ## 1 system comes from it
              - CV screener | AIS-0001 · Submitted [Open]
              [Due diligence] [Contract terms] [Plan an action] [Change] [Plan the exit] [All suppliers]
            Ana presses Plan an action
            bot:
              SUP-0001 · Contoso AI
              # Plan an action
              > What is done?: Agree on: what they may do with our data.
              > Who does it?: Ana Ruiz (Human Resources)
              > By when?: 2026-12-23
              [Plan it] [Back]
            Ana presses Plan it: action-what = Get their test report., action-owner = nour, action-due = 2026-12-18
            bot:
              SUP-0001 · In use
              # Contoso AI
              ! Done: The action is planned.
              Ranks applications.
              Answers for it: Ana Ruiz
              Importance: High: something important would stop
              Contract: C-2026-114, looked at by Ana Ruiz on 23 Nov 2026
              Due diligence: Suitable with conditions, by Ana Ruiz on 23 Nov 2026
              Again by: 23 Nov 2027
              ## Not in the contract: 8 of 10 terms that matter
              What they may do with our data; Instructions and limits of use; Notice of changes; Notice of incidents; Help with our duties; Right to check; Their own suppliers; Who answers for what
              Why
              Their tests were not shown.
              Have they tested it for errors and for unfair results, and shown us?: We do not know
              ## 1 system comes from it
              - CV screener | AIS-0001 · Submitted [Open]
              ## Actions, 1 of 1 open
              - Get their test report. | نور حداد · due 18 Dec 2026 [Open]
              [Due diligence] [Contract terms] [Plan an action] [Change] [Plan the exit] [All suppliers]
            bot to نور:
              ACT-0001 · Improvement, open
              # Get their test report.
              Because of: SUP-0001 Contoso AI
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Ana Ruiz on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show SUP-0001]
            Lea: suppliers with missing contract terms
            bot:
              # 1 supplier
              Suppliers not left yet · with missing terms. As of 23 Nov 2026, 10:00.
              - Contoso AI | SUP-0001 · Suitable with conditions · due 23 Nov 2027 · owner Ana Ruiz [Open]
              [Remind] [Export] [Save]
            """);

    [Fact]
    public Task It_is_not_left_while_a_system_comes_from_it() => Added()
        .Says(Ana, "supplier SUP-0001")
        .Presses(Ana, "Plan the exit")
        .Presses(Ana, "Plan the exit", ("note", "The ranking moves to our own model."), ("by", "2020-01-01"))
        .Presses(Ana, "Plan the exit", ("note", "The ranking moves to our own model."), ("by", "2027-02-01"))
        .Presses(Ana, "It is left")
        .Presses(Ana, "It is left", ("note", "The data is back."))
        .Presses(Ana, "Back")
        .Presses(Ana, "Keep it after all")
        .Presses(Ana, "Keep it", ("note", "They agreed to our terms."))
        .Reads("""
            Ana: supplier SUP-0001
            bot:
              SUP-0001 · In use
              # Contoso AI
              Ranks applications.
              Answers for it: Ana Ruiz
              Importance: High: something important would stop
              Due diligence: None yet
              Due by: 23 Dec 2026
              ## 1 system comes from it
              - CV screener | AIS-0001 · Submitted [Open]
              [Contract terms] [Due diligence] [Plan an action] [Change] [Plan the exit] [All suppliers]
            Ana presses Plan the exit
            bot:
              SUP-0001 · Contoso AI
              # How is it left?
              > What goes where?: –
              > By when?: 2027-02-23
              [Plan the exit] [Back]
            Ana presses Plan the exit: note = The ranking moves to our own model., by = 2020-01-01
            bot:
              SUP-0001 · Contoso AI
              # How is it left?
              > What goes where?: The ranking moves to our own model.
              > By when?: 2020-01-01
                ! Please check: Choose today or a later day, at most 3 years ahead.
              [Plan the exit] [Back]
            Ana presses Plan the exit: note = The ranking moves to our own model., by = 2027-02-01
            bot:
              SUP-0001 · Being left
              # Contoso AI
              ! Done: It is to be left by 1 Feb 2027. Whoever answers for it has it as a task.
              Ranks applications.
              Answers for it: Ana Ruiz
              Importance: High: something important would stop
              Due diligence: None yet
              Due by: 23 Dec 2026
              To be left by: 1 Feb 2027
              How it is left
              The ranking moves to our own model.
              ## 1 system comes from it
              - CV screener | AIS-0001 · Submitted [Open]
              [It is left] [Contract terms] [Due diligence] [Plan an action] [Change] [More: [Keep it after all] [All suppliers]]
            Ana presses It is left
            bot:
              SUP-0001 · Contoso AI
              # Is it left?
              Planned
              The ranking moves to our own model.
              > What became of our data and of the systems?: –
              [It is left] [Back]
            Ana presses It is left: note = The data is back.
            bot:
              SUP-0001 · Contoso AI
              # Is it left?
              ! Problem: Systems still come from it: CV screener. Retire them, or name their new supplier, first.
              Planned
              The ranking moves to our own model.
              > What became of our data and of the systems?: The data is back.
              [It is left] [Back]
            Ana presses Back
            bot:
              SUP-0001 · Being left
              # Contoso AI
              Ranks applications.
              Answers for it: Ana Ruiz
              Importance: High: something important would stop
              Due diligence: None yet
              Due by: 23 Dec 2026
              To be left by: 1 Feb 2027
              How it is left
              The ranking moves to our own model.
              ## 1 system comes from it
              - CV screener | AIS-0001 · Submitted [Open]
              [It is left] [Contract terms] [Due diligence] [Plan an action] [Change] [More: [Keep it after all] [All suppliers]]
            Ana presses Keep it after all
            bot:
              SUP-0001 · Contoso AI
              # Keep this supplier?
              > Why is it kept?: –
              [Keep it] [Back]
            Ana presses Keep it: note = They agreed to our terms.
            bot:
              SUP-0001 · In use
              # Contoso AI
              ! Done: It is kept.
              Ranks applications.
              Answers for it: Ana Ruiz
              Importance: High: something important would stop
              Due diligence: None yet
              Due by: 23 Dec 2026
              ## 1 system comes from it
              - CV screener | AIS-0001 · Submitted [Open]
              [Contract terms] [Due diligence] [Plan an action] [Change] [Plan the exit] [All suppliers]
            """);

    [Fact]
    public Task What_others_may_not_see_is_not_there_for_them() => Added()
        .Says(Max, "suppliers")
        .Says(Max, "supplier SUP-0001")
        .Forges(Max, ChangeSupplier.Name, ("supplier", "SUP-0001"))
        .Says(Max, "add a supplier")
        .Says(Max, "how many suppliers are there")
        .Reads("""
            Max: suppliers
            bot:
              # No suppliers of yours
              You answer for none. Those who oversee the management system see all.
            Max: supplier SUP-0001
            bot: There is no such supplier that you may see. Say "suppliers" for those you may.
            Max forges supplier.change: supplier = SUP-0001
            bot: There is no such supplier that you may see. Say "suppliers" for those you may.
            Max: add a supplier
            bot: Only a governance lead can add suppliers. Please send the name to Lea Brandt.
            Max: how many suppliers are there
            bot:
              # No suppliers
              Suppliers not left yet. Those that you answer for. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [Save]
            """);

    [Fact]
    public Task No_two_have_one_name() => Added()
        .Says(Lea, "add supplier contoso ai")
        .Presses(Lea, "Add", ("supplier-name", "CONTOSO AI"), ("provides", "Something."), ("supplier-owner", Lea.Id.Value), ("importance", "Low"))
        .Reads("""
            Lea: add supplier contoso ai
            bot:
              # Add a supplier
              Who provides AI systems, or parts of them, to us? A minute is enough; contract and due diligence follow.
              > Name of the company: contoso ai
              > Other names: –
              > What does it provide?: –
              > Who answers for it here?: Lea Brandt (Legal)
              > If it failed us, what would that mean?: –
              [Add] [Not now]
            Lea presses Add: supplier-name = CONTOSO AI, provides = Something., supplier-owner = lea, importance = Low
            bot:
              # Add a supplier
              Who provides AI systems, or parts of them, to us? A minute is enough; contract and due diligence follow.
              > Name of the company: CONTOSO AI
                ! Please check: SUP-0001 Contoso AI has this name already. Open that one instead.
              > Other names: –
              > What does it provide?: Something.
              > Who answers for it here?: Lea Brandt (Legal)
              > If it failed us, what would that mean?: Low: we would hardly notice
              [Add] [Not now]
            """);

    [Fact]
    public Task It_is_looked_at_again_and_somebody_else_is_found_when_its_owner_leaves() => Added()
        .Later(TimeSpan.FromDays(31))
        .Says(Ana, "my tasks")
        .Says(Lea, "overdue suppliers")
        .Leaves(Ana)
        .Says(Lea, "my tasks")
        .Reads("""
            (24 Dec 2026, 10:00)
            Ana: my tasks
            bot:
              # 4 tasks wait for you
              The oldest first; 4 overdue. As of 24 Dec 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 52 days · overdue since 2 Dec 2026 [Read]
              - Assess: CV screener | AIS-0001 · for 31 days · overdue since 23 Dec 2026 [Open]
              - Look at the supplier Contoso AI | SUP-0001 · due diligence · for 31 days · overdue since 23 Dec 2026 [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for 31 days · overdue since 23 Dec 2026 [Open]
            Lea: overdue suppliers
            bot:
              # 1 supplier
              Suppliers not left yet · overdue. As of 24 Dec 2026, 10:00.
              - Contoso AI | SUP-0001 · no due diligence · due 23 Dec 2026 · owner Ana Ruiz [Open]
              [Remind] [Export] [Save]
            (Ana leaves the company)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first; 1 overdue. As of 24 Dec 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 52 days · overdue since 2 Dec 2026 [Read]
              - Find somebody for the supplier Contoso AI | SUP-0001 · for 31 days [Open]
            """);

    internal static Talk Registered() => new Talk().HasRegistered(Ana);

    internal static Talk Added() => Registered().Aside(t => t
        .Says(Lea, "add supplier Contoso AI")
        .Presses(Lea, "Add", ("supplier-name", "Contoso AI"), ("provides", "Ranks applications."), ("supplier-owner", Ana.Id.Value), ("importance", "High")));
}
