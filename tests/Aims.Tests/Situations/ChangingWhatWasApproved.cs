using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class ChangingWhatWasApproved
{
    [Fact]
    public Task In_what_matters_is_confirmed_and_opens_its_assessment_again() => new Talk()
        .HasApproval(Ana, Max)
        .Opens(Ana, "Purpose")
        .Presses(Ana, "Save and next", ("purpose", "Rejects applications that do not fit."), ("name", "CV sorter"))
        .Presses(Ana, "Change and re-open")
        .Presses(Ana, "Continue the assessment")
        .Aside(t => t.HasAnswered(Ana))
        .Presses(Ana, "Submit")
        .Presses(Max, "Approve")
        .Reads("""
            Ana presses Save and next: purpose = Rejects applications that do not fit., name = CV sorter
            bot:
              AIS-0001 · Approved
              # Change CV screener?
              The assessment rests on purpose. A change of that has to be assessed and approved again.
              Name: CV screener → CV sorter
              Purpose: Sorts applications so that recruiters read the most fitting ones first. → Rejects applications that do not fit.
              ## What happens next
              The approval no longer holds: until it is approved again, it may not be used as changed.
              The assessment is open again, with all answers kept.
              Max Keller is told, and the history says why.
              [Change and re-open] [Do not change it]
            Ana presses Change and re-open
            bot:
              AIS-0001 · In assessment
              # CV sorter
              ! Done: It is changed. Its assessment is open again.
              You changed purpose on 23 Nov 2026, 10:00, so it has to be assessed and approved again. Look through the answers of the assessment and submit it again. Until it is approved, no real people may be part of the pilot.
              Purpose: Rejects applications that do not fit.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Continue the assessment] [Full record] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AP-0001 · AIS-0001 · Approved, out of date
              # CV screener
              Ana Ruiz changed it on 23 Nov 2026, 10:00: purpose.
              It was approved by Max Keller on 23 Nov 2026, 10:00. That no longer holds. When its assessment is submitted again, somebody is asked to decide anew.
              Owner: Ana Ruiz
              Department: Human Resources
              Impact then: Level 1, minimal
              Asked: 23 Nov 2026, 10:00
              Decided on: AIS-0001 as of version 7, ########
            bot, on Max's card: AP-0001 · AIS-0001 · Approved, out of date | Ana Ruiz changed it on 23 Nov 2026, 10:00: purpose.
            bot, on Ana's card: IA-0001 · Impact assessment | 51 of 51 questions answered. It is not submitted yet. | [Continue] [All answers] [Report] [Show the system]
            bot, on Ana's card: AIS-0001 · In assessment | You changed purpose on 23 Nov 2026, 10:00, so it has to be assessed and approved again. Look through the answers of the assessment and submit it again. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Continue the assessment
            bot:
              IA-0001 · Impact assessment
              # CV sorter
              ■□□□□□□□□□ Step 1 of 16 · The system
              What it is for and how you came by it.
              > What do you use the system for?: Sorts incoming applications for our recruiters.
              > How much does the system do on its own?: It drafts or sorts; a person uses the result or not
              > Where does the system come from?: We bought it from a supplier
              > Has anyone checked the supplier's terms of use?: Yes, and our use is allowed
              [Next] [To the review] [Pages] [Hand over, comment, attach] [Save for later]
            Ana presses Submit
            bot:
              IA-0001 · Awaiting approval
              # CV sorter
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
              Answers: none changed
              ## What happens next
              Max Keller has been asked to decide. You will be told here.
              [Show the system] [All answers] [What changed] [Report]
            bot to Max:
              AP-0002 · AIS-0001 · Waiting for a decision
              # CV sorter
              Ana Ruiz asks you to approve this AI system, which has changed.
              Approved before on 23 Nov 2026 by Max Keller; since then changed: name and purpose.
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
              [Approve] [Ask for changes] [Reject] [More: [Approve with conditions] [Ask back] [Changes in one place] [What changed] [All answers] [Report] [Pass on] [Comment]]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [What changed] [Report]
            bot, on Ana's card: AIS-0001 · Awaiting approval | Waiting for Max Keller to decide, for less than a minute. Until it is approved, no real people may be part of the pilot. | [Full record] [Assessment] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over]]
            Max presses Approve
            bot:
              AP-0002 · AIS-0001 · Approved
              # CV sorter
              Approved by Max Keller on 23 Nov 2026, 10:00.
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
              Decided on: AIS-0001 as of version 11, ########
              [What changed] [Report]
            bot to Ana:
              AIS-0001 · Approved
              # CV sorter
              Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered.
              Purpose: Rejects applications that do not fit.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [What changed] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [What changed] [Report]
            """);

    [Fact]
    public Task Is_not_done_when_it_is_not_confirmed() => new Talk()
        .HasApproval(Ana, Max)
        .Opens(Ana, "Data")
        .Presses(Ana, "Save and next", ("data", "Personal,SpecialCategory"))
        .Presses(Ana, "Do not change it")
        .Says(Max, "status AIS-0001")
        .Reads("""
            Ana presses Save and next: data = Personal,SpecialCategory
            bot:
              AIS-0001 · Approved
              # Change CV screener?
              The assessment rests on data. A change of that has to be assessed and approved again.
              Data: Internal information; Personal data (names, mail, behaviour …) → Personal data (names, mail, behaviour …); Sensitive personal data (health, beliefs, origin …)
              ## What happens next
              The approval no longer holds: until it is approved again, it may not be used as changed.
              The assessment is open again, with all answers kept.
              Max Keller is told, and the history says why.
              [Change and re-open] [Do not change it]
            Ana presses Do not change it
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■■■■□□□ Step 5 of 8 · Data
              > What data does it use or produce?: Internal information, Personal data (names, mail, behaviour …)
              > Where does the data come from?: –
              [Save and next] [Back] [Save for later] [Do not save]
            Max: status AIS-0001
            bot:
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
            """);

    [Fact]
    public Task In_what_does_not_matter_changes_nothing_else() => new Talk()
        .HasApproval(Ana, Max)
        .Opens(Ana, "Origin")
        .Presses(Ana, "Save for later", ("contract", "C-2026-0117"), ("roles", "Deployer"))
        .Presses(Ana, "Show the system")
        .Reads("""
            Ana presses Save for later: contract = C-2026-0117, roles = Deployer
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Done: It is saved.
              41 %: 18 of 31 are missing.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Fill in]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Fill in]
              - Where it comes from: 1 missing | Missing: Product [Fill in]
              - How it works: 2 missing | Missing: Kind of AI, Models [Fill in]
              - Data: 1 missing | Missing: Data sources [Fill in]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Fill in]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Fill in]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Fill in]
              [Complete it] [Show the system] [History]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Show the system
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
              Record: 41 %: 18 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            """);

    [Fact]
    public Task By_saying_for_the_first_time_what_was_never_said_completes_the_record() => new Talk()
        .HasApproval(Ana, Max)
        .Opens(Ana, "Technology")
        .Presses(Ana, "Save for later", ("models", "GPT-4o"), ("kinds", "Generative"))
        .PressesAt(Ana, "How it works", "Change")
        .Presses(Ana, "Save for later", ("models", "GPT-5"))
        .Reads("""
            Ana presses Save for later: models = GPT-4o, kinds = Generative
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Done: It is saved.
              41 %: 18 of 31 are missing.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Fill in]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Fill in]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Fill in]
              - ✓ How it works | Generates text, images, sound or code · GPT-4o · It suggests; a person decides · A recruiter reads every rejection before it is sent. [Change]
              - Data: 1 missing | Missing: Data sources [Fill in]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Fill in]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Fill in]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Fill in]
              [Complete it] [Show the system] [History]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Change at "How it works"
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■■■□□□□ Step 4 of 8 · How it works
              > What kind of AI is it?: Generates text, images, sound or code
              > Which models does it use?: GPT-4o
              > What happens with its results?: It suggests; a person decides
              > Who watches over it?: A recruiter reads every rejection before it is sent.
              [Save and next] [Back] [Save for later] [Do not save]
            Ana presses Save for later: models = GPT-5
            bot:
              AIS-0001 · Approved
              # Change CV screener?
              The assessment rests on models. A change of that has to be assessed and approved again.
              Models: GPT-4o → GPT-5
              ## What happens next
              The approval no longer holds: until it is approved again, it may not be used as changed.
              The assessment is open again, with all answers kept.
              Max Keller is told, and the history says why.
              [Change and re-open] [Do not change it]
            """);

    [Fact]
    public Task While_somebody_is_asked_withdraws_the_question() => new Talk()
        .HasAskedForApproval(Ana)
        .Opens(Lea, "Origin")
        .Presses(Lea, "Save for later", ("source", "InHouse"))
        .Presses(Lea, "Change and re-open")
        .Says(Max, "my tasks")
        .Forges(Max, "approval.approve", ("approval", "AP-0001"))
        .Reads("""
            Lea presses Save for later: source = InHouse
            bot:
              AIS-0001 · Awaiting approval
              # Change CV screener?
              The assessment rests on origin and supplier. A change of that has to be assessed and approved again.
              Origin: A supplier provides it → We build it ourselves
              Supplier: Contoso AI → –
              ## What happens next
              The request to Max Keller is withdrawn, and made anew afterwards.
              The assessment is open again, with all answers kept.
              Ana Ruiz and Max Keller are told, and the history says why.
              [Change and re-open] [Do not change it]
            Lea presses Change and re-open
            bot:
              AIS-0001 · In assessment
              # CV screener
              ! Done: It is changed. Its assessment is open again.
              You changed origin and supplier on 23 Nov 2026, 10:00, so it has to be assessed and approved again. Ana Ruiz looks at its assessment again. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: In-house
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 18 of 28 are missing
              [Full record] [AI Act class] [Approval] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AP-0001 · AIS-0001 · Overtaken by a change
              # CV screener
              Lea Brandt changed it on 23 Nov 2026, 10:00: origin and supplier.
              There is nothing left to decide here. When its assessment is submitted again, somebody is asked to decide anew.
              Owner: Ana Ruiz
              Department: Human Resources
              Impact then: Level 1, minimal
              Asked: 23 Nov 2026, 10:00
            bot, on Max's card: AP-0001 · AIS-0001 · Overtaken by a change | Lea Brandt changed it on 23 Nov 2026, 10:00: origin and supplier.
            bot to Ana:
              AIS-0001 · In assessment
              # CV screener
              Lea Brandt changed origin and supplier on 23 Nov 2026, 10:00, so it has to be assessed and approved again. Look through the answers of the assessment and submit it again. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: In-house
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 18 of 28 are missing
              [Continue the assessment] [Full record] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: IA-0001 · Impact assessment | 51 of 51 questions answered. It is not submitted yet. | [Continue] [All answers] [Report] [Show the system]
            Max: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            Max forges approval.approve: approval = AP-0001
            bot:
              AP-0001 · AIS-0001 · Overtaken by a change
              # CV screener
              ! Note: The system was changed since, so there is nothing to decide. When it is assessed again, somebody is asked anew.
              Lea Brandt changed it on 23 Nov 2026, 10:00: origin and supplier.
              There is nothing left to decide here. When its assessment is submitted again, somebody is asked to decide anew.
              Owner: Ana Ruiz
              Department: Human Resources
              Impact then: Level 1, minimal
              Asked: 23 Nov 2026, 10:00
            """);

    [Fact]
    public async Task Twice_by_the_same_press_is_done_once()
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max).Opens(Ana, "Data").Aside(t => t.Presses(Ana, "Save and next", ("data", "Personal,SpecialCategory")));
        var card = talk.LatestCard(Ana).Card!;
        await talk.PressesOld(Ana, card, "Change and re-open");
        talk.Office.Transcript.Clear();
        await talk.PressesOld(Ana, card, "Change and re-open").Reads("""
            Ana presses Change and re-open
            bot:
              AIS-0001 · In assessment
              # CV screener
              ! Done: It is changed. Its assessment is open again.
              You changed data on 23 Nov 2026, 10:00, so it has to be assessed and approved again. Look through the answers of the assessment and submit it again. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Continue the assessment] [Full record] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
            """);
    }

    [Fact]
    public async Task That_was_confirmed_on_what_no_longer_is_asks_again()
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max).Opens(Ana, "Data").Aside(t => t.Presses(Ana, "Save and next", ("data", "Personal,SpecialCategory")));
        var card = talk.LatestCard(Ana).Card!;
        await talk.Opens(Lea, "Data").Aside(t => t.Presses(Lea, "Save and next", ("data", "Internal")).Presses(Lea, "Change and re-open"));
        await talk.PressesOld(Ana, card, "Change and re-open").Presses(Ana, "Save").Reads("""
            Ana presses Change and re-open
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Please note: Lea Brandt changed this record on 23 Nov 2026, 10:00, after you opened it. Nothing of yours is saved yet. Look at it, and save again.
              ■■■■■□□□ Step 5 of 8 · Data
              > What data does it use or produce?: Personal data (names, mail, behaviour …), Sensitive personal data (health, beliefs, origin …)
                ! Please check: meanwhile it says "Internal information". Saving puts yours in its place.
              > Where does the data come from?: –
              [Save] [Do not save]
            Ana presses Save
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Done: It is saved.
              35 %: 20 of 31 are missing.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Fill in]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Fill in]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Fill in]
              - How it works: 2 missing | Missing: Kind of AI, Models [Fill in]
              - Data: 1 missing | Missing: Data sources [Fill in]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Fill in]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Fill in]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Fill in]
              [Complete it] [Show the system] [History]
            bot, on Ana's card: IA-0001 · Impact assessment | 51 of 51 questions answered. It is not submitted yet. | [Continue] [All answers] [Report] [Show the system]
            bot, on Ana's card: AIS-0001 · In assessment | Lea Brandt changed data on 23 Nov 2026, 10:00, so it has to be assessed and approved again. Look through the answers of the assessment and submit it again. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
            bot, on Ana's card: AIS-0001 · In assessment | Lea Brandt changed data on 23 Nov 2026, 10:00, so it has to be assessed and approved again. Look through the answers of the assessment and submit it again. Until it is approved, no real people may be part of the pilot. | [Continue the assessment] [Full record] [AI Act class] [Approval] [Further assessments] [More: [History] [Report an incident] [Hand over] [Retire]]
            bot, on Lea's card: AIS-0001 · In assessment | You changed data on 23 Nov 2026, 10:00, so it has to be assessed and approved again. Ana Ruiz looks at its assessment again. Until it is approved, no real people may be part of the pilot. | [Full record] [AI Act class] [Approval] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            """);
    }
}
