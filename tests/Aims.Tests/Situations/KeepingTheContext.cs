using Aims.Context;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>What the management system covers, what bears on it, and who has a stake in it: drafted, brought in force, looked at again.</summary>
public sealed class KeepingTheContext
{
    [Fact]
    public Task The_scope_is_written_by_a_lead_and_confirmed_by_somebody_else() => new Talk()
        .Says(Ana, "what is our scope")
        .Says(Lea, "context")
        .PressesAt(Lea, "Scope", "Open")
        .PressesAt(Lea, "What it covers", "Change")
        .Presses(Lea, "Save", ("says", ""))
        .Presses(Lea, "Save", ("says", "All AI systems of Contoso in Vienna and Berlin."))
        .PressesAt(Lea, "What it leaves out", "Change").Presses(Lea, "Save", ("says", "Prototypes of the laboratory: they touch no decisions."))
        .PressesAt(Lea, "Our roles", "Change").Presses(Lea, "Save", ("says", "We deploy what we buy."))
        .Presses(Lea, "Send to be confirmed")
        .Presses(Lea, "Send", ("reason", "The first one."), ("confirmed-by", "lea"))
        .Presses(Lea, "Send", ("reason", "The first one."), ("confirmed-by", "ana"))
        .Presses(Lea, "Send", ("reason", "The first one."), ("confirmed-by", "ingrid"))
        .Says(Ingrid, "my tasks")
        .PressesAt(Ingrid, "Confirm", "Look")
        .Presses(Ingrid, "Send back", ("reason", ""))
        .Presses(Ingrid, "Send back", ("reason", "Zürich uses AI too."))
        .PressesAt(Lea, "What it covers", "Change").Presses(Lea, "Save", ("says", "All AI systems of Contoso in Vienna, Berlin and Zürich."))
        .Presses(Lea, "Send to be confirmed").Presses(Lea, "Send", ("reason", "The first one."), ("confirmed-by", "ingrid"))
        .Presses(Ingrid, "Confirm")
        .Says(Ana, "scope")
        .Reads("""
            Ana: what is our scope
            bot:
              No version in force yet
              # Scope of the AI management system
              Nothing is in force yet. The governance leads write it.
            Lea: context
            bot:
              # Context of the organisation
              What the management system covers, what bears on it, and who has a stake in it (ISO/IEC 42001 4.1 to 4.3).
              - Scope of the AI management system | No version in force yet [Open]
              - External and internal issues | No version in force yet [Open]
              - Interested parties | No version in force yet [Open]
            Lea presses Open at "Scope"
            bot:
              No version in force yet
              # Scope of the AI management system
              What it covers
              Nobody has said anything yet.
              What it leaves out, and why
              Nobody has said anything yet.
              Our roles with regard to AI
              Nobody has said anything yet.
              - What it covers | To be answered · Nobody has said anything yet [Change]
              - What it leaves out, and why | To be answered · Nobody has said anything yet [Change]
              - Our roles with regard to AI | To be answered · Nobody has said anything yet [Change]
              [History] [Context]
            Lea presses Change at "What it covers"
            bot:
              Scope of the AI management system
              # What it covers
              What the management system covers is known to everybody, and in writing (4.3).
              > What holds?: –
              [Save] [Back]
            Lea presses Save: says = 
            bot:
              Scope of the AI management system
              # What it covers
              What the management system covers is known to everybody, and in writing (4.3).
              > What holds?: –
                ! Please check: Say it in a few sentences.
              [Save] [Back]
            Lea presses Save: says = All AI systems of Contoso in Vienna and Berlin.
            bot:
              No version in force yet, draft: 1 new
              # Scope of the AI management system
              ! Done: It is saved as a draft. Send it to be confirmed when all of it is written.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Nobody has said anything yet.
              Our roles with regard to AI
              Nobody has said anything yet.
              - What it covers | Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | To be answered · Nobody has said anything yet [Change]
              - Our roles with regard to AI | To be answered · Nobody has said anything yet [Change]
              [Discard the draft] [History] [Context]
            Lea presses Change at "What it leaves out"
            bot:
              Scope of the AI management system
              # What it leaves out, and why
              What the management system covers is known to everybody, and in writing (4.3).
              > What holds?: –
              [Save] [Back]
            Lea presses Save: says = Prototypes of the laboratory: they touch no decisions.
            bot:
              No version in force yet, draft: 2 new
              # Scope of the AI management system
              ! Done: It is saved as a draft. Send it to be confirmed when all of it is written.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              Nobody has said anything yet.
              - What it covers | Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | Written by Lea Brandt on 23 Nov 2026 [Change]
              - Our roles with regard to AI | To be answered · Nobody has said anything yet [Change]
              [Discard the draft] [History] [Context]
            Lea presses Change at "Our roles"
            bot:
              Scope of the AI management system
              # Our roles with regard to AI
              What the management system covers is known to everybody, and in writing (4.3).
              > What holds?: –
              [Save] [Back]
            Lea presses Save: says = We deploy what we buy.
            bot:
              No version in force yet, draft: 3 new
              # Scope of the AI management system
              ! Done: It is saved as a draft. Send it to be confirmed when all of it is written.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              - What it covers | Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | Written by Lea Brandt on 23 Nov 2026 [Change]
              - Our roles with regard to AI | Written by Lea Brandt on 23 Nov 2026 [Change]
              [Send to be confirmed] [Discard the draft] [History] [Context]
            Lea presses Send to be confirmed
            bot:
              Scope of the AI management system
              # Send the scope to be confirmed
              ## What changes: 3 new
              New: What it covers. All AI systems of Contoso in Vienna and Berlin.
              New: What it leaves out, and why. Prototypes of the laboratory: they touch no decisions.
              New: Our roles with regard to AI. We deploy what we buy.
              > What changes, and why?: –
              > Who confirms it?: –
              > Look at it again by: 2027-11-23
              [Send] [Back]
            Lea presses Send: reason = The first one., confirmed-by = lea
            bot:
              Scope of the AI management system
              # Send the scope to be confirmed
              ## What changes: 3 new
              New: What it covers. All AI systems of Contoso in Vienna and Berlin.
              New: What it leaves out, and why. Prototypes of the laboratory: they touch no decisions.
              New: Our roles with regard to AI. We deploy what we buy.
              > What changes, and why?: The first one.
              > Who confirms it?: Lea Brandt (Legal)
                ! Please check: Lea Brandt has written it, and nobody confirms their own words. Choose somebody else.
              > Look at it again by: 2027-11-23
              [Send] [Back]
            Lea presses Send: reason = The first one., confirmed-by = ana
            bot:
              Scope of the AI management system
              # Send the scope to be confirmed
              ## What changes: 3 new
              New: What it covers. All AI systems of Contoso in Vienna and Berlin.
              New: What it leaves out, and why. Prototypes of the laboratory: they touch no decisions.
              New: Our roles with regard to AI. We deploy what we buy.
              > What changes, and why?: The first one.
              > Who confirms it?: –
                ! Please check: Choose a governance lead or a manager who is here.
              > Look at it again by: 2027-11-23
              [Send] [Back]
            Lea presses Send: reason = The first one., confirmed-by = ingrid
            bot:
              No version in force yet, a draft waits for Ingrid Sørensen
              # Scope of the AI management system
              ! Done: It is sent to Ingrid Sørensen. It is in force once they have confirmed it.
              Lea Brandt asks Ingrid Sørensen to confirm it
              The first one.
              ## What changes: 3 new
              New: What it covers. All AI systems of Contoso in Vienna and Berlin.
              New: What it leaves out, and why. Prototypes of the laboratory: they touch no decisions.
              New: Our roles with regard to AI. We deploy what we buy.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              [Take back] [History] [Context]
            bot to Ingrid:
              No version in force yet, a draft waits for Ingrid Sørensen
              # Scope of the AI management system
              Lea Brandt asks Ingrid Sørensen to confirm it
              The first one.
              ## What changes: 3 new
              New: What it covers. All AI systems of Contoso in Vienna and Berlin.
              New: What it leaves out, and why. Prototypes of the laboratory: they touch no decisions.
              New: Our roles with regard to AI. We deploy what we buy.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              > What should be different?: –
              [Confirm] [Send back] [History]
            Ingrid: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Confirm: Scope of the AI management system | a draft that waits for you · for less than a minute [Look]
            Ingrid presses Look at "Confirm"
            bot:
              No version in force yet, a draft waits for Ingrid Sørensen
              # Scope of the AI management system
              Lea Brandt asks Ingrid Sørensen to confirm it
              The first one.
              ## What changes: 3 new
              New: What it covers. All AI systems of Contoso in Vienna and Berlin.
              New: What it leaves out, and why. Prototypes of the laboratory: they touch no decisions.
              New: Our roles with regard to AI. We deploy what we buy.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              > What should be different?: –
              [Confirm] [Send back] [History]
            Ingrid presses Send back: reason = 
            bot:
              No version in force yet, a draft waits for Ingrid Sørensen
              # Scope of the AI management system
              Lea Brandt asks Ingrid Sørensen to confirm it
              The first one.
              ## What changes: 3 new
              New: What it covers. All AI systems of Contoso in Vienna and Berlin.
              New: What it leaves out, and why. Prototypes of the laboratory: they touch no decisions.
              New: Our roles with regard to AI. We deploy what we buy.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              > What should be different?: –
                ! Please check: Say what should be different.
              [Confirm] [Send back] [History]
            Ingrid presses Send back: reason = Zürich uses AI too.
            bot:
              No version in force yet
              # Scope of the AI management system
              ! Done: It is sent back. What is in force stays in force.
              Nothing is in force yet. The governance leads write it.
            bot to Lea:
              No version in force yet, draft: 3 new
              # Scope of the AI management system
              Ingrid Sørensen did not confirm it on 23 Nov 2026
              Zürich uses AI too.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              - What it covers | Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | Written by Lea Brandt on 23 Nov 2026 [Change]
              - Our roles with regard to AI | Written by Lea Brandt on 23 Nov 2026 [Change]
              [Send to be confirmed] [Discard the draft] [History] [Context]
            Lea presses Change at "What it covers"
            bot:
              Scope of the AI management system
              # What it covers
              What the management system covers is known to everybody, and in writing (4.3).
              > What holds?: All AI systems of Contoso in Vienna and Berlin.
              [Save] [Back]
            Lea presses Save: says = All AI systems of Contoso in Vienna, Berlin and Zürich.
            bot:
              No version in force yet, draft: 3 new
              # Scope of the AI management system
              ! Done: It is saved as a draft. Send it to be confirmed when all of it is written.
              Ingrid Sørensen did not confirm it on 23 Nov 2026
              Zürich uses AI too.
              What it covers
              All AI systems of Contoso in Vienna, Berlin and Zürich.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              - What it covers | Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | Written by Lea Brandt on 23 Nov 2026 [Change]
              - Our roles with regard to AI | Written by Lea Brandt on 23 Nov 2026 [Change]
              [Send to be confirmed] [Discard the draft] [History] [Context]
            Lea presses Send to be confirmed
            bot:
              Scope of the AI management system
              # Send the scope to be confirmed
              ## What changes: 3 new
              New: What it covers. All AI systems of Contoso in Vienna, Berlin and Zürich.
              New: What it leaves out, and why. Prototypes of the laboratory: they touch no decisions.
              New: Our roles with regard to AI. We deploy what we buy.
              > What changes, and why?: –
              > Who confirms it?: –
              > Look at it again by: 2027-11-23
              [Send] [Back]
            Lea presses Send: reason = The first one., confirmed-by = ingrid
            bot:
              No version in force yet, a draft waits for Ingrid Sørensen
              # Scope of the AI management system
              ! Done: It is sent to Ingrid Sørensen. It is in force once they have confirmed it.
              Lea Brandt asks Ingrid Sørensen to confirm it
              The first one.
              ## What changes: 3 new
              New: What it covers. All AI systems of Contoso in Vienna, Berlin and Zürich.
              New: What it leaves out, and why. Prototypes of the laboratory: they touch no decisions.
              New: Our roles with regard to AI. We deploy what we buy.
              What it covers
              All AI systems of Contoso in Vienna, Berlin and Zürich.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              [Take back] [History] [Context]
            bot to Ingrid:
              No version in force yet, a draft waits for Ingrid Sørensen
              # Scope of the AI management system
              Lea Brandt asks Ingrid Sørensen to confirm it
              The first one.
              ## What changes: 3 new
              New: What it covers. All AI systems of Contoso in Vienna, Berlin and Zürich.
              New: What it leaves out, and why. Prototypes of the laboratory: they touch no decisions.
              New: Our roles with regard to AI. We deploy what we buy.
              What it covers
              All AI systems of Contoso in Vienna, Berlin and Zürich.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              > What should be different?: –
              [Confirm] [Send back] [History]
            Ingrid presses Confirm
            bot:
              Version 1 in force since 23 Nov 2026
              # Scope of the AI management system
              ! Done: Version 1 is in force.
              What it covers
              All AI systems of Contoso in Vienna, Berlin and Zürich.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Versions]
            bot to Lea:
              Version 1 in force since 23 Nov 2026
              # Scope of the AI management system
              What it covers
              All AI systems of Contoso in Vienna, Berlin and Zürich.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              - What it covers | Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | Written by Lea Brandt on 23 Nov 2026 [Change]
              - Our roles with regard to AI | Written by Lea Brandt on 23 Nov 2026 [Change]
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Nothing has changed] [Versions] [History] [Context]
            Ana: scope
            bot:
              Version 1 in force since 23 Nov 2026
              # Scope of the AI management system
              What it covers
              All AI systems of Contoso in Vienna, Berlin and Zürich.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Versions]
            """);

    [Fact]
    public Task Climate_change_is_decided_on_before_the_issues_come_in_force() => new Talk()
        .Says(Lea, "external and internal issues")
        .Presses(Lea, "Add")
        .Presses(Lea, "Save", ("entry-title", "Rules for AI in hiring"), ("side", "External"))
        .Presses(Lea, "Save", ("entry-title", "Rules for AI in hiring"), ("side", "External"), ("matters", "yes"), ("says", "They apply to two of our systems from 2 Dec 2027."))
        .Forges(Lea, "context.bring-in-force", ("context-document", "issues"), ("reason", "The first one."), ("seen", "1"))
        .PressesAt(Lea, "Climate change", "Open")
        .Presses(Lea, "Change")
        .Presses(Lea, "Save", ("matters", "no"), ("says", "Our models are small and run where power is green."))
        .Forges(Lea, "context.drop", ("context-document", "issues"), ("entry", "1"), ("reason", "It does not matter."))
        .Presses(Lea, "Bring in force")
        .Presses(Lea, "Bring in force", ("reason", "The first one."), ("review-by", "2026-11-01"))
        .Presses(Lea, "Bring in force", ("reason", "The first one."))
        .Says(Max, "external and internal issues")
        .Says(Max, "scope")
        .Reads("""
            Lea: external and internal issues
            bot:
              No version in force yet
              # External and internal issues
              - Climate change | To be answered · Nobody has said anything yet [Open]
              [Add] [History] [Context]
            Lea presses Add
            bot:
              External and internal issues
              # Add an issue
              What outside and inside the organisation bears on how it manages AI (4.1).
              > What is it?:
              > Does it come from outside or from inside?: –
              > Does it matter to how we manage AI?: –
              > Why does it matter, or why not?: –
              [Save] [Back]
            Lea presses Save: entry-title = Rules for AI in hiring, side = External
            bot:
              External and internal issues
              # Add an issue
              What outside and inside the organisation bears on how it manages AI (4.1).
              > What is it?: Rules for AI in hiring
              > Does it come from outside or from inside?: External
              > Does it matter to how we manage AI?: –
                ! Please check: Choose whether it matters.
              > Why does it matter, or why not?: –
              [Save] [Back]
            Lea presses Save: entry-title = Rules for AI in hiring, side = External, matters = yes, says = They apply to two of our systems from 2 Dec 2027.
            bot:
              No version in force yet, draft: 1 new
              # External and internal issues
              ! Done: It is saved as a draft. Bring it in force when all of it is written.
              - Climate change | To be answered · Nobody has said anything yet [Open]
              - Rules for AI in hiring | External, matters: They apply to two of our systems from 2 Dec 2027. [Open]
              [Add] [Discard the draft] [History] [Context]
            Lea forges context.bring-in-force: context-document = issues, reason = The first one., seen = 1
            bot:
              No version in force yet, draft: 1 new
              # External and internal issues
              ! Problem: "Climate change" is still to be answered.
              - Climate change | To be answered · Nobody has said anything yet [Open]
              - Rules for AI in hiring | External, matters: They apply to two of our systems from 2 Dec 2027. [Open]
              [Add] [Discard the draft] [History] [Context]
            Lea presses Open at "Climate change"
            bot:
              External and internal issues · To be answered
              # Climate change
              Comes from: outside
              Matters: Nobody has decided yet
              Why
              Nobody has said anything yet.
              Nobody has said anything yet
              [Change] [Back]
            Lea presses Change
            bot:
              External and internal issues
              # Climate change
              What outside and inside the organisation bears on how it manages AI (4.1).
              > Does it come from outside or from inside?: External
              > Does it matter to how we manage AI?: –
              > Why does it matter, or why not?: –
              [Save] [Back]
            Lea presses Save: matters = no, says = Our models are small and run where power is green.
            bot:
              No version in force yet, draft: 2 new
              # External and internal issues
              ! Done: It is saved as a draft. Bring it in force when all of it is written.
              - Climate change | External, does not matter: Our models are small and run where power is green. [Open]
              - Rules for AI in hiring | External, matters: They apply to two of our systems from 2 Dec 2027. [Open]
              [Bring in force] [Add] [Discard the draft] [History] [Context]
            Lea forges context.drop: context-document = issues, entry = 1, reason = It does not matter.
            bot:
              No version in force yet, draft: 2 new
              # External and internal issues
              ! Problem: Clause 4.1 asks whether climate change matters. It stays on the list: say that it does not matter, and why.
              - Climate change | External, does not matter: Our models are small and run where power is green. [Open]
              - Rules for AI in hiring | External, matters: They apply to two of our systems from 2 Dec 2027. [Open]
              [Bring in force] [Add] [Discard the draft] [History] [Context]
            Lea presses Bring in force
            bot:
              External and internal issues
              # Bring version 1 in force
              ## What changes: 2 new
              New: Climate change. External, does not matter: Our models are small and run where power is green.
              New: Rules for AI in hiring. External, matters: They apply to two of our systems from 2 Dec 2027.
              > What changes, and why?: –
              > Look at it again by: 2027-11-23
              [Bring in force] [Back]
            Lea presses Bring in force: reason = The first one., review-by = 2026-11-01
            bot:
              External and internal issues
              # Bring version 1 in force
              ## What changes: 2 new
              New: Climate change. External, does not matter: Our models are small and run where power is green.
              New: Rules for AI in hiring. External, matters: They apply to two of our systems from 2 Dec 2027.
              > What changes, and why?: The first one.
              > Look at it again by: 2026-11-01
                ! Please check: Choose a day after today, at most 2 years ahead.
              [Bring in force] [Back]
            Lea presses Bring in force: reason = The first one.
            bot:
              Version 1 in force since 23 Nov 2026
              # External and internal issues
              ! Done: Version 1 is in force. It stays as it is for ever; what changes next is a draft.
              - Climate change | External, does not matter: Our models are small and run where power is green. [Open]
              - Rules for AI in hiring | External, matters: They apply to two of our systems from 2 Dec 2027. [Open]
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Add] [Nothing has changed] [Versions] [History] [Context]
            Max: external and internal issues
            bot: External and internal issues are for governance leads and auditors. Say "scope" for what the management system covers.
            Max: scope
            bot:
              No version in force yet
              # Scope of the AI management system
              Nothing is in force yet. The governance leads write it.
            """);

    [Fact]
    public Task Parties_come_and_go_and_each_version_stays_as_it_was() => new Talk().HasParties()
        .Says(Lea, "interested parties")
        .PressesAt(Lea, "Works council", "Open")
        .Presses(Lea, "Drop")
        .Presses(Lea, "Drop it", ("reason", ""))
        .Presses(Lea, "Drop it", ("reason", "It was dissolved.")).Presses(Lea, "History").Presses(Lea, "As it is now")
        .Later(TimeSpan.FromDays(100))
        .Presses(Lea, "Bring in force").Presses(Lea, "Bring in force", ("reason", "The works council was dissolved."))
        .Presses(Lea, "Versions")
        .Presses(Lea, "Show that day", ("day", "2026-12-24"))
        .Says(Lea, "interested parties as of 22 November 2026")
        .Says(Lea, "interested parties as of 24 December 2026")
        .Says(Lea, "changes to context documents since 1 January 2027")
        .Reads("""
            Lea: interested parties
            bot:
              Version 1 in force since 23 Nov 2026
              # Interested parties
              - Applicants | To know that a machine ranks them. Met: All of it. [Open]
              - Works council | A say before a system is used. Met: Approval before use; the rest is in the agreement. [Open]
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Add] [Nothing has changed] [Versions] [History] [Context]
            Lea presses Open at "Works council"
            bot:
              Interested parties
              # Works council
              What they need and expect
              A say before a system is used.
              Met through the management system
              Approval before use; the rest is in the agreement.
              Written by Lea Brandt on 23 Nov 2026
              [Change] [Drop] [Back]
            Lea presses Drop
            bot:
              Interested parties
              # Drop it from the list?
              Works council
              A say before a system is used. Met: Approval before use; the rest is in the agreement.
              > Why does it not matter any more?: –
              [Drop it] [Back]
            Lea presses Drop it: reason = 
            bot:
              Interested parties
              # Drop it from the list?
              Works council
              A say before a system is used. Met: Approval before use; the rest is in the agreement.
              > Why does it not matter any more?: –
                ! Please check: Say why it does not matter any more.
              [Drop it] [Back]
            Lea presses Drop it: reason = It was dissolved.
            bot:
              Version 1 in force since 23 Nov 2026, draft: 1 dropped
              # Interested parties
              ! Done: It is dropped from the draft. Versions that name it stay as they are.
              - Applicants | To know that a machine ranks them. Met: All of it. [Open]
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Bring in force] [Add] [Discard the draft] [Versions] [History] [Context]
            Lea presses History
            bot:
              History
              # Interested parties
              - Lea Brandt dropped "Works council": It was dissolved. | 23 Nov 2026, 10:00
              - Lea Brandt brought it in force: The first one. | 23 Nov 2026, 10:00
              - Lea Brandt wrote "Works council": A say before a system is used. Met: Approval before use; the rest is in the agreement. | 23 Nov 2026, 10:00
              - Lea Brandt wrote "Applicants": To know that a machine ranks them. Met: All of it. | 23 Nov 2026, 10:00
              [As it is now]
            Lea presses As it is now
            bot:
              Version 1 in force since 23 Nov 2026, draft: 1 dropped
              # Interested parties
              - Applicants | To know that a machine ranks them. Met: All of it. [Open]
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Bring in force] [Add] [Discard the draft] [Versions] [History] [Context]
            (3 Mar 2027, 10:00)
            Lea presses Bring in force
            bot:
              Interested parties
              # Bring version 2 in force
              ## What changes: 1 dropped
              Dropped: Works council
              > What changes, and why?: –
              > Look at it again by: 2028-03-03
              [Bring in force] [Back]
            Lea presses Bring in force: reason = The works council was dissolved.
            bot:
              Version 2 in force since 3 Mar 2027
              # Interested parties
              ! Done: Version 2 is in force. It stays as it is for ever; what changes next is a draft.
              - Applicants | To know that a machine ranks them. Met: All of it. [Open]
              Version 2: by Lea Brandt on 3 Mar 2027
              Because: The works council was dissolved.
              Look at it again by: 3 Mar 2028
              [Add] [Nothing has changed] [Versions] [History] [Context]
            Lea presses Versions
            bot:
              # Interested parties: versions
              2 versions.
              - Version 2, in force since 3 Mar 2027 | The works council was dissolved. [Open]
              - Version 1, in force since 23 Nov 2026 | The first one. [Open]
              > In force on: 2027-03-03
              [Show that day] [As it is now]
            Lea presses Show that day: day = 2026-12-24
            bot:
              In force until 3 Mar 2027
              # Interested parties, version 1
              ! Note: This version was in force on 24 Dec 2026.
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              ## What it changed: 2 new
              New: Applicants. To know that a machine ranks them. Met: All of it.
              New: Works council. A say before a system is used. Met: Approval before use; the rest is in the agreement.
              ## All that it says
              Applicants
              To know that a machine ranks them. Met: All of it.
              Works council
              A say before a system is used. Met: Approval before use; the rest is in the agreement.
              [Versions] [As it is now]
            Lea: interested parties as of 22 November 2026
            bot:
              # Interested parties: versions
              2 versions.
              - Version 2, in force since 3 Mar 2027 | The works council was dissolved. [Open]
              - Version 1, in force since 23 Nov 2026 | The first one. [Open]
              > In force on: 2027-03-03
                ! Please check: No version was in force on 22 Nov 2026.
              [Show that day] [As it is now]
            Lea: interested parties as of 24 December 2026
            bot:
              In force until 3 Mar 2027
              # Interested parties, version 1
              ! Note: This version was in force on 24 Dec 2026.
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              ## What it changed: 2 new
              New: Applicants. To know that a machine ranks them. Met: All of it.
              New: Works council. A say before a system is used. Met: Approval before use; the rest is in the agreement.
              ## All that it says
              Applicants
              To know that a machine ranks them. Met: All of it.
              Works council
              A say before a system is used. Met: Approval before use; the rest is in the agreement.
              [Versions] [As it is now]
            Lea: changes to context documents since 1 January 2027
            bot:
              # 1 change
              Changes besides acknowledgements · kind of record Context document · when since 1 Jan 2027. As of 3 Mar 2027, 10:00.
              - Interested parties: brought it in force: The works council was dissolved. | when 3 Mar 2027 · by Lea Brandt · old → new Version: 1 → 2; Due: 23 Nov 2027 → 3 Mar 2028 [Open]
              [Export] [Save]
            """);

    [Fact]
    public Task Two_who_edit_one_entry_see_what_the_other_wrote() => TwoLeads().HasIssues()
        .Says(Lea, "context issues").PressesAt(Lea, "Few data scientists", "Open").Presses(Lea, "Change")
        .Says(Second, "context issues").PressesAt(Second, "Few data scientists", "Open").Presses(Second, "Change")
        .Presses(Lea, "Save", ("says", "Three people know our models."))
        .Presses(Second, "Save", ("says", "Two people know our models, and one of them leaves."))
        .Presses(Second, "Save", ("says", "Two people know our models, and one of them leaves."))
        .Presses(Lea, "Bring in force")
        .Forges(Second, "context.drop", ("context-document", "issues"), ("entry", "3"), ("seen", "5"), ("reason", "Hired."))
        .Presses(Lea, "Bring in force", ("reason", "One leaves."))
        .Reads("""
            Lea: context issues
            bot:
              Version 1 in force since 23 Nov 2026
              # External and internal issues
              - Climate change | External, does not matter: Our models are small and run where power is green. [Open]
              - Rules for AI in hiring | External, matters: They apply to two of our systems from 2 Dec 2027. [Open]
              - Few data scientists | Internal, matters: Two people know our models. [Open]
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Add] [Nothing has changed] [Versions] [History] [Context]
            Lea presses Open at "Few data scientists"
            bot:
              External and internal issues
              # Few data scientists
              Comes from: inside
              Matters: Yes
              Why
              Two people know our models.
              Written by Lea Brandt on 23 Nov 2026
              [Change] [Drop] [Back]
            Lea presses Change
            bot:
              External and internal issues
              # Few data scientists
              What outside and inside the organisation bears on how it manages AI (4.1).
              > What is it?: Few data scientists
              > Does it come from outside or from inside?: Internal
              > Does it matter to how we manage AI?: Yes
              > Why does it matter, or why not?: Two people know our models.
              [Save] [Back]
            Ingrid: context issues
            bot:
              Version 1 in force since 23 Nov 2026
              # External and internal issues
              - Climate change | External, does not matter: Our models are small and run where power is green. [Open]
              - Rules for AI in hiring | External, matters: They apply to two of our systems from 2 Dec 2027. [Open]
              - Few data scientists | Internal, matters: Two people know our models. [Open]
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Add] [Nothing has changed] [Versions] [History] [Context]
            Ingrid presses Open at "Few data scientists"
            bot:
              External and internal issues
              # Few data scientists
              Comes from: inside
              Matters: Yes
              Why
              Two people know our models.
              Written by Lea Brandt on 23 Nov 2026
              [Change] [Drop] [Back]
            Ingrid presses Change
            bot:
              External and internal issues
              # Few data scientists
              What outside and inside the organisation bears on how it manages AI (4.1).
              > What is it?: Few data scientists
              > Does it come from outside or from inside?: Internal
              > Does it matter to how we manage AI?: Yes
              > Why does it matter, or why not?: Two people know our models.
              [Save] [Back]
            Lea presses Save: says = Three people know our models.
            bot:
              Version 1 in force since 23 Nov 2026, draft: 1 changed
              # External and internal issues
              ! Done: It is saved as a draft. Bring it in force when all of it is written.
              - Climate change | External, does not matter: Our models are small and run where power is green. [Open]
              - Rules for AI in hiring | External, matters: They apply to two of our systems from 2 Dec 2027. [Open]
              - Few data scientists | Changed · Internal, matters: Three people know our models. [Open]
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Bring in force] [Add] [Discard the draft] [Versions] [History] [Context]
            Ingrid presses Save: says = Two people know our models, and one of them leaves.
            bot:
              External and internal issues
              # Few data scientists
              ! Please note: Lea Brandt changed this on 23 Nov 2026, 10:00, after you opened it: see below. Save again to put yours in its place; the history keeps both.
              What outside and inside the organisation bears on how it manages AI (4.1).
              It says now
              Internal, matters: Three people know our models.
              > What is it?: Few data scientists
              > Does it come from outside or from inside?: Internal
              > Does it matter to how we manage AI?: Yes
              > Why does it matter, or why not?: Two people know our models, and one of them leaves.
              [Save] [Back]
            Ingrid presses Save: says = Two people know our models, and one of them leaves.
            bot:
              Version 1 in force since 23 Nov 2026, draft: 1 changed
              # External and internal issues
              ! Done: It is saved as a draft. Bring it in force when all of it is written.
              - Climate change | External, does not matter: Our models are small and run where power is green. [Open]
              - Rules for AI in hiring | External, matters: They apply to two of our systems from 2 Dec 2027. [Open]
              - Few data scientists | Changed · Internal, matters: Two people know our models, and one of them leaves. [Open]
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Bring in force] [Add] [Discard the draft] [Versions] [History] [Context]
            Lea presses Bring in force
            bot:
              External and internal issues
              # Bring version 2 in force
              ## What changes: 1 changed
              Changed: Few data scientists. Internal, matters: Two people know our models, and one of them leaves.
              > What changes, and why?: –
              > Look at it again by: 2027-11-23
              [Bring in force] [Back]
            Ingrid forges context.drop: context-document = issues, entry = 3, seen = 5, reason = Hired.
            bot:
              Version 1 in force since 23 Nov 2026, draft: 1 dropped
              # External and internal issues
              ! Done: It is dropped from the draft. Versions that name it stay as they are.
              - Climate change | External, does not matter: Our models are small and run where power is green. [Open]
              - Rules for AI in hiring | External, matters: They apply to two of our systems from 2 Dec 2027. [Open]
              Version 1: by Lea Brandt on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Bring in force] [Add] [Discard the draft] [Versions] [History] [Context]
            Lea presses Bring in force: reason = One leaves.
            bot:
              External and internal issues
              # Bring version 2 in force
              ! Please note: The draft was changed after you opened this. Look at what changes now, and press again.
              ## What changes: 1 dropped
              Dropped: Few data scientists
              > What changes, and why?: One leaves.
              > Look at it again by: 2027-11-23
              [Bring in force] [Back]
            """);

    [Fact]
    public Task It_is_looked_at_again_each_year() => new Talk().HasScope()
        .Later(TimeSpan.FromDays(340))
        .Says(Lea, "my tasks")
        .Later(TimeSpan.FromDays(30))
        .Says(Lea, "overdue context documents")
        .Says(Lea, "clause 4.3")
        .Says(Lea, "scope")
        .Presses(Lea, "Nothing has changed")
        .Presses(Lea, "Nothing has changed", ("reason", ""), ("review-by", "2028-11-01"))
        .Presses(Lea, "Nothing has changed", ("reason", "Went through it with Legal."), ("review-by", "2028-11-01"))
        .Says(Lea, "clause 4.3")
        .Reads("""
            (29 Oct 2027, 10:00)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first; 1 overdue. As of 29 Oct 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 361 days · overdue since 2 Dec 2026 [Read]
              - Look again: Scope of the AI management system | version 1 is in force · for 5 days · due 23 Nov 2027 [Open]
            (28 Nov 2027, 10:00)
            Lea: overdue context documents
            bot:
              # 1 context document
              Context documents · overdue. As of 28 Nov 2027, 10:00.
              - Scope of the AI management system | version 1 · in force since 23 Nov 2026 · next review 23 Nov 2027 [Open]
              [Export] [Save]
            Lea: clause 4.3
            bot:
              Clause 4.3 · Partly there
              # Determining the scope of the AI management system
              What the management system covers, and what it does not, is written down.
              It asks for documented information.
              ## What this system shows
              - The scope in force | Version 1 was to be looked at again by 23 Nov 2027 [Look]
              ## What is missing
              1 scope is overdue to be looked at again.
              [Link evidence] [Clause 4] [All clauses]
            Lea: scope
            bot:
              Version 1 in force since 23 Nov 2026
              # Scope of the AI management system
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              - What it covers | Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | Written by Lea Brandt on 23 Nov 2026 [Change]
              - Our roles with regard to AI | Written by Lea Brandt on 23 Nov 2026 [Change]
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027, overdue
              [Nothing has changed] [Versions] [History] [Context]
            Lea presses Nothing has changed
            bot:
              Scope of the AI management system · Version 1 in force since 23 Nov 2026
              # Does it still hold?
              If something has changed, go back and change it: that makes a new version. If nothing has, say so here.
              > What was looked at?: –
              > Look at it again by: 2028-11-28
              [Nothing has changed] [Back]
            Lea presses Nothing has changed: reason = , review-by = 2028-11-01
            bot:
              Scope of the AI management system · Version 1 in force since 23 Nov 2026
              # Does it still hold?
              If something has changed, go back and change it: that makes a new version. If nothing has, say so here.
              > What was looked at?: –
                ! Please check: Say what was looked at.
              > Look at it again by: 2028-11-01
              [Nothing has changed] [Back]
            Lea presses Nothing has changed: reason = Went through it with Legal., review-by = 2028-11-01
            bot:
              Version 1 in force since 23 Nov 2026
              # Scope of the AI management system
              ! Done: Recorded. It is looked at again by 1 Nov 2028.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              - What it covers | Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | Written by Lea Brandt on 23 Nov 2026 [Change]
              - Our roles with regard to AI | Written by Lea Brandt on 23 Nov 2026 [Change]
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Looked at: by Lea Brandt on 28 Nov 2027: Went through it with Legal.
              Look at it again by: 1 Nov 2028
              [Nothing has changed] [Versions] [History] [Context]
            Lea: clause 4.3
            bot:
              Clause 4.3 · Nothing missing
              # Determining the scope of the AI management system
              What the management system covers, and what it does not, is written down.
              It asks for documented information.
              ## What this system shows
              - The scope in force | Version 1 is in force since 23 Nov 2026 [Look]
              ## What is missing
              Nothing, as far as the records tell.
              [Link evidence] [Clause 4] [All clauses]
            """);

    [Fact]
    public Task A_draft_can_be_taken_back_and_discarded() => new Talk().HasScope()
        .Forges(Lea, "context.write", ("context-document", "scope"), ("entry", "1"), ("seen", "1"), ("says", "Everything."))
        .Presses(Lea, "Send to be confirmed").Presses(Lea, "Send", ("reason", "More."), ("confirmed-by", "max"))
        .Forges(Lea, "context.write", ("context-document", "scope"), ("entry", "1"), ("says", "Nothing."))
        .Leaves(Max)
        .Says(Lea, "my tasks")
        .Says(Lea, "scope")
        .Presses(Lea, "Take back")
        .Presses(Lea, "Discard the draft")
        .Presses(Lea, "Discard it")
        .Reads("""
            Lea forges context.write: context-document = scope, entry = 1, seen = 1, says = Everything.
            bot:
              Version 1 in force since 23 Nov 2026, draft: 1 changed
              # Scope of the AI management system
              ! Done: It is saved as a draft. Send it to be confirmed when all of it is written.
              What it covers
              Everything.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              - What it covers | Changed · Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | Written by Lea Brandt on 23 Nov 2026 [Change]
              - Our roles with regard to AI | Written by Lea Brandt on 23 Nov 2026 [Change]
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Send to be confirmed] [Discard the draft] [Versions] [History] [Context]
            Lea presses Send to be confirmed
            bot:
              Scope of the AI management system
              # Send the scope to be confirmed
              ## What changes: 1 changed
              Changed: What it covers. Everything.
              > What changes, and why?: –
              > Who confirms it?: –
              > Look at it again by: 2027-11-23
              [Send] [Back]
            Lea presses Send: reason = More., confirmed-by = max
            bot:
              Version 1 in force since 23 Nov 2026, a draft waits for Max Keller
              # Scope of the AI management system
              ! Done: It is sent to Max Keller. It is in force once they have confirmed it.
              Lea Brandt asks Max Keller to confirm it
              More.
              ## What changes: 1 changed
              Changed: What it covers. Everything.
              What it covers
              Everything.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Take back] [Versions] [History] [Context]
            bot to Max:
              Version 1 in force since 23 Nov 2026, a draft waits for Max Keller
              # Scope of the AI management system
              Lea Brandt asks Max Keller to confirm it
              More.
              ## What changes: 1 changed
              Changed: What it covers. Everything.
              What it covers
              Everything.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              > What should be different?: –
              [Confirm] [Send back] [Versions] [History]
            Lea forges context.write: context-document = scope, entry = 1, says = Nothing.
            bot:
              Version 1 in force since 23 Nov 2026, a draft waits for Max Keller
              # Scope of the AI management system
              ! Problem: It waits for Max Keller to confirm it. Take it back first to change it.
              Lea Brandt asks Max Keller to confirm it
              More.
              ## What changes: 1 changed
              Changed: What it covers. Everything.
              What it covers
              Everything.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Take back] [Versions] [History] [Context]
            (Max leaves the company)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Take back: Scope of the AI management system | whoever was to confirm it has left · for less than a minute [Open]
            Lea: scope
            bot:
              Version 1 in force since 23 Nov 2026, a draft waits for Max Keller (who has left)
              # Scope of the AI management system
              Lea Brandt asks Max Keller (who has left) to confirm it
              More.
              ## What changes: 1 changed
              Changed: What it covers. Everything.
              What it covers
              Everything.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Take back] [Versions] [History] [Context]
            Lea presses Take back
            bot:
              Version 1 in force since 23 Nov 2026, draft: 1 changed
              # Scope of the AI management system
              ! Done: It is a draft again.
              What it covers
              Everything.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              - What it covers | Changed · Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | Written by Lea Brandt on 23 Nov 2026 [Change]
              - Our roles with regard to AI | Written by Lea Brandt on 23 Nov 2026 [Change]
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Send to be confirmed] [Discard the draft] [Versions] [History] [Context]
            Lea presses Discard the draft
            bot:
              Scope of the AI management system
              # Discard the draft?
              ## What was to change: 1 changed
              Changed: What it covers. Everything.
              [Discard it] [Back]
            Lea presses Discard it
            bot:
              Version 1 in force since 23 Nov 2026
              # Scope of the AI management system
              ! Done: The draft is discarded. The history keeps what was written.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              - What it covers | Written by Lea Brandt on 23 Nov 2026 [Change]
              - What it leaves out, and why | Written by Lea Brandt on 23 Nov 2026 [Change]
              - Our roles with regard to AI | Written by Lea Brandt on 23 Nov 2026 [Change]
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Nothing has changed] [Versions] [History] [Context]
            """);

    [Fact]
    public Task Others_change_nothing_and_see_no_more_than_the_scope() => new Talk().HasIssues().HasScope()
        .Forges(Ana, "context.write", ("context-document", "scope"), ("entry", "1"), ("says", "Mine."))
        .Forges(Ana, "context.write", ("context-document", "issues"), ("entry", "1"), ("says", "Mine."))
        .Forges(Ana, "context.show", ("context-document", "parties"))
        .Forges(Ana, "context.entry", ("context-document", "scope"), ("entry", "1"))
        .Forges(Ana, "context.show", ("context-document", "other"))
        .Forges(Max, "context.confirm", ("context-document", "scope"))
        .Says(Ana, "context issues that matter")
        .Forges(Lea, "context.write", ("context-document", "issues"), ("entry-title", "RULES FOR AI IN HIRING"), ("side", "External"), ("matters", "yes"), ("says", "Again."))
        .Forges(Lea, "context.write", ("context-document", "parties"), ("entry-title", "Board"), ("says", new string('a', 1_001)), ("met", "All."))
        .Reads("""
            Ana forges context.write: context-document = scope, entry = 1, says = Mine.
            bot:
              Version 1 in force since 23 Nov 2026
              # Scope of the AI management system
              ! Problem: Only a governance lead can change the context documents. Please turn to Lea Brandt.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Versions]
            Ana forges context.write: context-document = issues, entry = 1, says = Mine.
            bot: There is no such document for you. Say "scope" for what the management system covers.
            Ana forges context.show: context-document = parties
            bot: There is no such document for you. Say "scope" for what the management system covers.
            Ana forges context.entry: context-document = scope, entry = 1
            bot: There is no such document for you. Say "scope" for what the management system covers.
            Ana forges context.show: context-document = other
            bot: There is no such document for you. Say "scope" for what the management system covers.
            Max forges context.confirm: context-document = scope
            bot:
              Version 1 in force since 23 Nov 2026
              # Scope of the AI management system
              ! Problem: It does not wait to be confirmed any more.
              What it covers
              All AI systems of Contoso in Vienna and Berlin.
              What it leaves out, and why
              Prototypes of the laboratory: they touch no decisions.
              Our roles with regard to AI
              We deploy what we buy.
              Version 1: by Lea Brandt, confirmed by Ingrid Sørensen on 23 Nov 2026
              Because: The first one.
              Look at it again by: 23 Nov 2027
              [Versions]
            Ana: context issues that matter
            bot: Issues of the context are for governance leads and auditors.
            Lea forges context.write: context-document = issues, entry-title = RULES FOR AI IN HIRING, side = External, matters = yes, says = Again.
            bot:
              External and internal issues
              # Add an issue
              What outside and inside the organisation bears on how it manages AI (4.1).
              > What is it?: RULES FOR AI IN HIRING
                ! Please check: "Rules for AI in hiring" is there already. Open that one instead.
              > Does it come from outside or from inside?: External
              > Does it matter to how we manage AI?: Yes
              > Why does it matter, or why not?: Again.
              [Save] [Back]
            Lea forges context.write: context-document = parties, entry-title = Board, says = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, met = All.
            bot:
              Interested parties
              # Add an interested party
              Who has a stake in our AI, and what they need (4.2).
              > Who is it?: Board
              > What do they need and expect?: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                ! Please check: Say it in at most 1,000 characters.
              > Which of it is met through the management system?: All.
              [Save] [Back]
            """);

    [Fact]
    public async Task What_changed_since_a_day_is_told_for_the_management_review()
    {
        var talk = new Talk().HasIssues().Later(TimeSpan.FromDays(30));
        await talk.Aside(t => t
            .Forges(Lea, "context.write", ("context-document", "issues"), ("entry", "3"), ("says", "Three people know our models."), ("seen", "3"))
            .Forges(Lea, "context.drop", ("context-document", "issues"), ("entry", "2"), ("seen", "2"), ("reason", "Repealed."))
            .Forges(Lea, "context.write", ("context-document", "issues"), ("entry-title", "A new board"), ("side", "Internal"), ("matters", "yes"), ("says", "It asks for figures."))
            .Forges(Lea, "context.bring-in-force", ("context-document", "issues"), ("reason", "Half a year on."), ("seen", "6")));
        var document = (await talk.Records.Read(ContextDocument.Type, "issues", TestContext.Current.CancellationToken)).State!;

        Assert.Equal(6, document.ChangesSince(new(2026, 11, 1)).Count);
        Assert.Equal(
            ["Changed: Few data scientists. Internal, matters: Three people know our models.", "New: A new board. Internal, matters: It asks for figures.", "Dropped: Rules for AI in hiring"],
            document.ChangesSince(new(2026, 11, 24)).Select(ContextWords.Of));
        Assert.All(document.ChangesSince(new(2026, 12, 23)), change => Assert.Equal("Half a year on.", change.By?.Reason));
        Assert.Empty(document.ChangesSince(new(2026, 12, 24)));
    }

    internal static Person Second { get; } = Ingrid with { Roles = [Role.Lead] };

    internal static Talk TwoLeads() => new(new Office([.. Staff.All.Except([Ingrid]), Second]));
}
