using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class RegisteringASystem
{
    [Fact]
    public Task Begins_with_an_empty_page_that_says_what_it_lacks() => new Talk()
        .Says(Ana, "register")
        .Presses(Ana, "Next")
        .Presses(Ana, "Save for later", ("purpose", "Sorts incoming applications by fit."))
        .Presses(Ana, "Next", ("name", "CV screener"))
        .Reads("""
            Ana: register
            bot:
              New
              # Register an AI system
              ■□□□□ Step 1 of 5 · Name and purpose
              > Name of the AI system: –
              > What is it for?: –
              [Next] [Save for later]
            Ana presses Next
            bot:
              New
              # Register an AI system
              ! Problem: 2 answers need a look.
              ■□□□□ Step 1 of 5 · Name and purpose
              > Name of the AI system: –
                ! Please check: Give it a name of 3 to 100 characters.
              > What is it for?: –
                ! Please check: Say what it is for, in 10 to 500 characters.
              [Next] [Save for later]
            Ana presses Save for later: purpose = Sorts incoming applications by fit.
            bot:
              New
              # Register an AI system
              ! Problem: One answer needs a look.
              ■□□□□ Step 1 of 5 · Name and purpose
              > Name of the AI system: –
                ! Please check: Give it a name of 3 to 100 characters.
              > What is it for?: Sorts incoming applications by fit.
              [Next] [Save for later]
            Ana presses Next: name = CV screener
            bot:
              AIS-0001 · Draft
              # CV screener
              ■■□□□ Step 2 of 5 · Owner and origin
              > Owner: Ana Ruiz (Human Resources)
              > Department: Human Resources
              > Where does it come from?: –
              > Supplier: –
              > How far is it?: –
              [Next] [Back] [Save for later] [Cancel registration]
            """);

    [Fact]
    public Task Keeps_what_was_typed_wrong_so_that_it_can_be_put_right() => new Talk()
        .Says(Ana, "register CV screener")
        .Presses(Ana, "Save for later", ("purpose", "Sorting"))
        .Reads("""
            Ana: register CV screener
            bot:
              New
              # CV screener
              ■□□□□ Step 1 of 5 · Name and purpose
              > Name of the AI system: CV screener
              > What is it for?: –
              [Next] [Save for later]
            Ana presses Save for later: purpose = Sorting
            bot:
              AIS-0001 · Draft
              # CV screener
              ! Problem: One answer needs a look.
              ■□□□□ Step 1 of 5 · Name and purpose
              > Name of the AI system: CV screener
              > What is it for?: Sorting
                ! Please check: Say what it is for, in 10 to 500 characters.
              [Next] [Save for later] [Cancel registration]
            """);

    [Fact]
    public Task Says_at_each_input_what_is_missing() => new Talk()
        .Says(Ana, "register CV screener")
        .Presses(Ana, "Next", ("purpose", "Sorts incoming applications by fit."))
        .Presses(Ana, "Next", ("source", "Supplier"))
        .Presses(Ana, "Next", ("supplier", "Contoso AI"), ("stage", "InUse"))
        .Presses(Ana, "Next", ("data", ""), ("people", "Applicants,Employees"))
        .Presses(Ana, "Next", ("data", "Personal"))
        .Presses(Ana, "Next")
        .Reads("""
            Ana: register CV screener
            bot:
              New
              # CV screener
              ■□□□□ Step 1 of 5 · Name and purpose
              > Name of the AI system: CV screener
              > What is it for?: –
              [Next] [Save for later]
            Ana presses Next: purpose = Sorts incoming applications by fit.
            bot:
              AIS-0001 · Draft
              # CV screener
              ■■□□□ Step 2 of 5 · Owner and origin
              > Owner: Ana Ruiz (Human Resources)
              > Department: Human Resources
              > Where does it come from?: –
              > Supplier: –
              > How far is it?: –
              [Next] [Back] [Save for later] [Cancel registration]
            Ana presses Next: source = Supplier
            bot:
              AIS-0001 · Draft
              # CV screener
              ! Problem: 2 answers need a look.
              ■■□□□ Step 2 of 5 · Owner and origin
              > Owner: Ana Ruiz (Human Resources)
              > Department: Human Resources
              > Where does it come from?: A supplier provides it
              > Supplier: –
                ! Please check: Name the supplier, in 2 to 100 characters.
              > How far is it?: –
                ! Please check: Choose how far it is.
              [Next] [Back] [Save for later] [Cancel registration]
            Ana presses Next: supplier = Contoso AI, stage = InUse
            bot:
              AIS-0001 · Draft
              # CV screener
              ■■■□□ Step 3 of 5 · Data and people
              > What data does it use or produce?: –
              > Whom do its results concern?: –
              [Next] [Back] [Save for later] [Cancel registration]
            Ana presses Next: data = , people = Applicants,Employees
            bot:
              AIS-0001 · Draft
              # CV screener
              ! Problem: One answer needs a look.
              ■■■□□ Step 3 of 5 · Data and people
              > What data does it use or produce?: –
                ! Please check: Choose at least one kind of data.
              > Whom do its results concern?: Employees, Job applicants
              [Next] [Back] [Save for later] [Cancel registration]
            Ana presses Next: data = Personal
            bot:
              AIS-0001 · Draft
              # CV screener
              ■■■■□ Step 4 of 5 · Autonomy and oversight
              > What happens with its results?: –
              > Who watches over it?: –
              [Next] [Back] [Save for later] [Cancel registration]
            Ana presses Next
            bot:
              AIS-0001 · Draft
              # CV screener
              ! Problem: 2 answers need a look.
              ■■■■□ Step 4 of 5 · Autonomy and oversight
              > What happens with its results?: –
                ! Please check: Choose what happens with its results.
              > Who watches over it?: –
                ! Please check: Say who watches it and how it is stopped, in 10 to 500 characters.
              [Next] [Back] [Save for later] [Cancel registration]
            """);

    [Fact]
    public Task For_somebody_else_tells_the_owner_when_it_is_submitted() => new Talk()
        .HasDrafted(Ana, owner: Nour)
        .Presses(Ana, "Submit")
        .Says(Nour, "my tasks")
        .Presses(Nour, "Read")
        .Reads("""
            Ana presses Submit
            bot:
              AIS-0001 · Submitted
              # CV screener
              ! Done: It is submitted.
              It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: نور حداد
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [Report an incident]
            bot to نور:
              AIS-0001 · Submitted
              # CV screener
              It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: نور حداد
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            نور: my tasks
            bot:
              # 3 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Assess: CV screener | AIS-0001 · for less than a minute · due 23 Dec 2026 [Open]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            نور presses Read
            bot:
              Version 1.0 · in force since 2 Nov 2026
              # AI policy
              ■□□□□□□□ Page 1 of 8 · Why we have this policy
              ## Why we have this policy
              …
              ## Whom and what it covers
              …
              ## What we stand for
              …
              [Next] [Ask or decline] [Whole document]
            """);

    [Fact]
    public Task Can_be_cancelled_when_confirmed() => new Talk()
        .HasDrafted(Ana)
        .Presses(Ana, "Cancel registration")
        .Presses(Ana, "Keep it")
        .Presses(Ana, "Cancel registration")
        .Presses(Ana, "Cancel the registration")
        .Says(Ana, "my tasks")
        .Says(Lea, "how many systems")
        .Says(Zoe, "status AIS-0001")
        .Reads("""
            Ana presses Cancel registration
            bot:
              AIS-0001 · Draft
              # Cancel the registration of CV screener?
              What you entered so far will no longer be under your tasks. You can register it anew at any time.
              [Keep it] [Cancel the registration]
            Ana presses Keep it
            bot:
              AIS-0001 · Draft
              # CV screener
              ■■■■■ Step 5 of 5 · Review
              Please read it through. When you submit, it is in the register and its owner is asked to assess it.
              ## Name and purpose
              Name: CV screener
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              [Change name and purpose]
              ## Owner and origin
              Owner: Ana Ruiz
              Department: Human Resources
              Origin: A supplier provides it
              Supplier: Contoso AI
              Stage: Pilot
              [Change owner and origin]
              ## Data and people
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              [Change data and people]
              ## Autonomy and oversight
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              [Change autonomy and oversight]
              [Submit] [Back] [Cancel registration]
            Ana presses Cancel registration
            bot:
              AIS-0001 · Draft
              # Cancel the registration of CV screener?
              What you entered so far will no longer be under your tasks. You can register it anew at any time.
              [Keep it] [Cancel the registration]
            Ana presses Cancel the registration
            bot:
              AIS-0001 · Registration cancelled
              # CV screener
              ! Done: The registration is cancelled.
              Its registration was cancelled by you on 23 Nov 2026, 10:00.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Begun: 23 Nov 2026
            Ana: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            Lea: how many systems
            bot:
              # No AI systems
              AI systems in the register, not retired · by state. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [Save]
            Zoë: status AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            """);

    [Fact]
    public Task Changes_one_page_from_the_review() => new Talk()
        .HasDrafted(Ana)
        .Presses(Ana, "Change owner and origin")
        .Presses(Ana, "To the review", ("source", "InHouse"), ("stage", "InUse"))
        .Reads("""
            Ana presses Change owner and origin
            bot:
              AIS-0001 · Draft
              # CV screener
              ■■□□□ Step 2 of 5 · Owner and origin
              > Owner: Ana Ruiz (Human Resources)
              > Department: Human Resources
              > Where does it come from?: A supplier provides it
              > Supplier: Contoso AI
              > How far is it?: Pilot
              [Next] [Back] [To the review] [Save for later] [Cancel registration]
            Ana presses To the review: source = InHouse, stage = InUse
            bot:
              AIS-0001 · Draft
              # CV screener
              ■■■■■ Step 5 of 5 · Review
              Please read it through. When you submit, it is in the register and its owner is asked to assess it.
              ## Name and purpose
              Name: CV screener
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              [Change name and purpose]
              ## Owner and origin
              Owner: Ana Ruiz
              Department: Human Resources
              Origin: We build it ourselves
              Supplier: –
              Stage: In use
              [Change owner and origin]
              ## Data and people
              Data: Internal information; Personal data (names, mail, behaviour …)
              Concerns: Job applicants
              [Change data and people]
              ## Autonomy and oversight
              Results: It suggests; a person decides
              Oversight: A recruiter reads every rejection before it is sent.
              [Change autonomy and oversight]
              [Submit] [Back] [Cancel registration]
            """);

    [Fact]
    public Task Goes_on_where_it_was_left_on_another_device_and_instance()
    {
        var office = new Office();
        var one = new Talk(office);
        var other = new Talk(office);
        return one
            .Says(Ana, "register CV screener")
            .Presses(Ana, "Next", ("purpose", "Sorts incoming applications by fit."))
            .Then(async () => await other.Says(Ana, "my tasks").PressesAt(Ana, "CV screener", "Continue"))
            .Reads("""
                Ana: register CV screener
                bot:
                  New
                  # CV screener
                  ■□□□□ Step 1 of 5 · Name and purpose
                  > Name of the AI system: CV screener
                  > What is it for?: –
                  [Next] [Save for later]
                Ana presses Next: purpose = Sorts incoming applications by fit.
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■■□□□ Step 2 of 5 · Owner and origin
                  > Owner: Ana Ruiz (Human Resources)
                  > Department: Human Resources
                  > Where does it come from?: –
                  > Supplier: –
                  > How far is it?: –
                  [Next] [Back] [Save for later] [Cancel registration]
                Ana: my tasks
                bot:
                  # 2 tasks wait for you
                  The oldest first. As of 23 Nov 2026, 10:00.
                  - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
                  - Finish registering: CV screener | AIS-0001 · for less than a minute [Continue]
                Ana presses Continue at "CV screener"
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■■□□□ Step 2 of 5 · Owner and origin
                  > Owner: Ana Ruiz (Human Resources)
                  > Department: Human Resources
                  > Where does it come from?: –
                  > Supplier: –
                  > How far is it?: –
                  [Next] [Back] [Save for later] [Cancel registration]
                """);
    }

    [Fact]
    public Task Retires_a_system_with_a_reason() => new Talk()
        .HasApproval(Ana, Max)
        .Says(Ana, "status AIS-0001")
        .Presses(Ana, "Retire")
        .Presses(Ana, "Retire")
        .Presses(Ana, "Retire", ("afterwards", "NoData"), ("reason", "Replaced by the new applicant system."))
        .Says(Lea, "how many systems")
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
            Ana presses Retire
            bot:
              AIS-0001 · Approved
              # Retire CV screener?
              A retired system may no longer be used. Its record stays in the register.
              > From which day may it no longer be used?: 2026-11-23
              > What becomes of its data?: –
                ! Please check: Choose what becomes of its data.
              > More about its data: –
              > Why is it retired?: –
              [Retire] [Keep it]
            Ana presses Retire: afterwards = NoData, reason = Replaced by the new applicant system.
            bot:
              AIS-0001 · Retired
              # CV screener
              ! Done: It is retired. Its record stays.
              Retired by you on 23 Nov 2026, 10:00. It may no longer be used.
              You wrote
              Replaced by the new applicant system.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 23 Nov 2026
              Its data: It keeps no data
              [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            bot to Max:
              AIS-0001 · Retired
              # CV screener
              Retired by Ana Ruiz on 23 Nov 2026, 10:00. It may no longer be used.
              Ana Ruiz wrote
              Replaced by the new applicant system.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Retirement: 23 Nov 2026
              Its data: It keeps no data
              [Full record] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Retired | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Retired | Retired by you on 23 Nov 2026, 10:00. It may no longer be used. | [Full record] [Assessment] [Approval] [Further assessments] [History] [Report an incident]
            Lea: how many systems
            bot:
              # No AI systems
              AI systems in the register, not retired · by state. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [1 with drafts and retired] [Save]
            """);

    [Fact]
    public Task Is_nobody_elses_business_until_it_is_submitted() => new Talk()
        .HasDrafted(Ana)
        .Says(Zoe, "status AIS-0001")
        .Says(Zoe, "status CV screener")
        .Says(Lea, "status CV")
        .SaysInGroup(Ana, "status AIS-0001")
        .SaysInGroup(Ana, "status CV")
        .Presses(Ana, "Submit")
        .Says(Zoe, "status AIS-0001")
        .SaysInGroup(Ana, "status AIS-0001")
        .Reads("""
            Zoë: status AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë: status CV screener
            bot: Nothing in the register fits "CV screener". Try a part of its name, its supplier or its owner, or register it.
            Lea: status CV
            bot:
              # 1 system found
              All that "CV" fits, the best first. As of 23 Nov 2026, 10:00.
              - CV screener | AIS-0001 · Draft for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
            Ana, in a group: status AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Ana, in a group: status CV
            bot: Nothing in the register fits "CV". Try a part of its name, its supplier or its owner, or register it.
            Ana presses Submit
            bot:
              AIS-0001 · Submitted
              # CV screener
              ! Done: It is submitted.
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
            Zoë: status AIS-0001
            bot:
              AIS-0001 · Submitted
              # CV screener
              It is in the register. Next, Ana Ruiz does its impact assessment. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [History] [Report an incident]
            Ana, in a group: status AIS-0001
            bot:
              AIS-0001 · Submitted
              # CV screener
              It is in the register. Next, Ana Ruiz does its impact assessment. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
            """);
}
