using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class CompletingTheRecord
{
    [Fact]
    public Task Is_asked_of_the_owner_after_everything_else() => new Talk()
        .HasApproval(Ana, Max)
        .Says(Ana, "my tasks")
        .PressesAt(Ana, "Complete the record", "Open")
        .Presses(Ana, "Complete it")
        .Presses(Ana, "Save and next", ("intended-uses", "First sorting of applications for office jobs."), ("excluded-uses", "Never"))
        .Presses(Ana, "Save for later", ("excluded-uses", "Rejecting anybody unread."))
        .Presses(Ana, "Show the system")
        .Reads("""
            Ana: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Complete the record: CV screener | AIS-0001 · 35 %: 20 of 31 are missing · for less than a minute · due 23 Dec 2026 [Open]
            Ana presses Open at "Complete the record"
            bot:
              AIS-0001 · Full record
              # CV screener
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
            Ana presses Complete it
            bot:
              AIS-0001 · Full record
              # CV screener
              ■□□□□□□□ Step 1 of 8 · Purpose and use
              > Name of the AI system: CV screener
              > What is it for?: Sorts applications so that recruiters read the most fitting ones first.
              > What may it be used for?: –
              > What must it not be used for?: –
              [Save and next] [Save for later] [Do not save]
            Ana presses Save and next: intended-uses = First sorting of applications for office jobs., excluded-uses = Never
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Problem: One answer needs a look. Nothing is lost.
              ■□□□□□□□ Step 1 of 8 · Purpose and use
              > Name of the AI system: CV screener
              > What is it for?: Sorts applications so that recruiters read the most fitting ones first.
              > What may it be used for?: First sorting of applications for office jobs.
              > What must it not be used for?: Never
                ! Please check: Write 10 to 500 characters.
              [Save and next] [Save for later] [Do not save]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Save for later: excluded-uses = Rejecting anybody unread.
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Done: It is saved.
              41 %: 18 of 31 are missing.
              - ✓ Purpose and use | CV screener · Sorts applications so that recruiters read the most fitting… · First sorting of applications for office jobs. · Rejecting anybody unread. [Change]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Fill in]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Fill in]
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
    public Task Comes_to_100_percent_and_then_nothing_waits() => new Talk()
        .HasApproval(Ana, Max)
        .HasCompletedTheRecord(Ana)
        .Says(Ana, "my tasks")
        .Says(Ana, "status AIS-0001")
        .Presses(Ana, "Full record")
        .Reads("""
            Ana: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
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
              Record: 100 %: complete
              Pilot since: 1 Oct 2026
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            Ana presses Full record
            bot:
              AIS-0001 · Full record
              # CV screener
              100 %: complete.
              - ✓ Purpose and use | CV screener · Sorts applications so that recruiters read the most fitting… · First sorting of applications for office jobs. · Rejecting anybody unread. [Change]
              - ✓ Who is responsible | Ana Ruiz · نور حداد · Human Resources · About 20 recruiters in Germany. [Change]
              - ✓ Where it comes from | A supplier provides it · Contoso AI · Recruit Pro · C-2026-0117 · Deployer: we use it at work [Change]
              - ✓ How it works | Learned from data to predict, score or sort · A ranking model of the supplier, version 3 · It suggests; a person decides · A recruiter reads every rejection before it is sent. [Change]
              - ✓ Data | Internal information; Personal data (names, mail, behaviour… · Applications from our career site. [Change]
              - ✓ People and places | Job applicants · 3000 · Germany, Austria · German, English [Change]
              - ✓ Stage and dates | Pilot · 1 Mar 2027 · 1 Oct 2026 [Change]
              - ✓ Resources and documents | Test set "applications 2025", in the HR data store · The supplier's own · The supplier's cloud in Frankfurt · Two recruiters trained in October 2026 · https://contoso.example/cv-screener/guide https://contoso.ex… [Change]
              [Show the system] [History]
            """);

    [Fact]
    public Task Is_not_overdue_before_thirty_days() => new Talk()
        .HasApproval(Ana, Max)
        .Later(TimeSpan.FromDays(30))
        .Says(Lea, "what is overdue")
        .Later(TimeSpan.FromDays(1))
        .Says(Lea, "what is overdue")
        .Reads("""
            (23 Dec 2026, 10:00)
            Lea: what is overdue
            bot:
              # Nothing is overdue
              Everybody's assessments, decisions and reviews, the longest overdue first. As of 23 Dec 2026, 10:00.
              Acknowledgements are a question of their own: who has not acknowledged.
              [Open conditions]
            (24 Dec 2026, 10:00)
            Lea: what is overdue
            bot:
              # 1 task is overdue
              Everybody's assessments, decisions and reviews, the longest overdue first. As of 24 Dec 2026, 10:00.
              - Complete the record: CV screener | Ana Ruiz · AIS-0001 · 35 %: 20 of 31 are missing · for 31 days · overdue since 23 Dec 2026
              [Open conditions]
            """);

    [Fact]
    public Task Says_at_each_input_what_is_wrong_and_keeps_the_rest() => new Talk()
        .HasRegistered(Ana)
        .Presses(Ana, "Full record")
        .PressesAt(Ana, "Resources", "Fill in")
        .Presses(Ana, "Save", ("links", "http://contoso.example/guide"), ("tools", "Python"), ("computing", "x"))
        .Presses(Ana, "Save", ("links", "https://contoso.example/guide"), ("computing", ""))
        .PressesAt(Ana, "Stage and dates", "Fill in")
        .Presses(Ana, "Back", ("planned-for", "next spring"))
        .Presses(Ana, "Back", ("planned-for", "2027-03-01"))
        .Presses(Ana, "Save for later", ("people-count", "3000"), ("people", ""))
        .Reads("""
            Ana presses Full record
            bot:
              AIS-0001 · Full record
              # CV screener
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
            Ana presses Fill in at "Resources"
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■■■■■■■ Step 8 of 8 · Resources and documents
              > Which data sets does it need, and where are they?: –
              > Which tools is it built and run with?: –
              > Where does it run?: –
              > Who builds, runs and looks after it?: –
              > Where are its documents?: –
              [Save] [Back] [Do not save]
            Ana presses Save: links = http://contoso.example/guide, tools = Python, computing = x
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Problem: 2 answers need a look. Nothing is lost.
              ■■■■■■■■ Step 8 of 8 · Resources and documents
              > Which data sets does it need, and where are they?: –
              > Which tools is it built and run with?: Python
              > Where does it run?: x
                ! Please check: Write 2 to 500 characters.
              > Who builds, runs and looks after it?: –
              > Where are its documents?: http://contoso.example/guide
                ! Please check: Give up to 10 addresses that begin with https://, one a line.
              [Save] [Back] [Do not save]
            Ana presses Save: links = https://contoso.example/guide, computing = 
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Done: It is saved.
              41 %: 18 of 31 are missing.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Fill in]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Fill in]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Fill in]
              - How it works: 2 missing | Missing: Kind of AI, Models [Fill in]
              - Data: 1 missing | Missing: Data sources [Fill in]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Fill in]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Fill in]
              - Resources and documents: 3 missing | Missing: Data sets, Computing, People behind it [Fill in]
              [Complete it] [Show the system] [History]
            Ana presses Fill in at "Stage and dates"
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■■■■■■□ Step 7 of 8 · Stage and dates
              > How far is it?: Pilot
              > When is it to come into use?: –
              > When did its pilot begin?: –
              > Since when is it in use?: –
              > When is it to go out of use?: –
              [Save and next] [Back] [Save for later] [Do not save]
            Ana presses Back: planned-for = next spring
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Problem: One answer needs a look. Nothing is lost.
              ■■■■■■■□ Step 7 of 8 · Stage and dates
              > How far is it?: Pilot
              > When is it to come into use?: –
                ! Please check: Choose a day, as in 2026-11-23.
              > When did its pilot begin?: –
              > Since when is it in use?: –
              > When is it to go out of use?: –
              [Save and next] [Back] [Save for later] [Do not save]
            Ana presses Back: planned-for = 2027-03-01
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■■■■■□□ Step 6 of 8 · People and places
              > Whom do its results concern?: Job applicants
              > Roughly how many people in a year?: –
              > In which countries is it used?: –
              > In which languages does it work?: –
              [Save and next] [Back] [Save for later] [Do not save]
            Ana presses Save for later: people-count = 3000, people = 
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Problem: One answer needs a look. Nothing is lost.
              ■■■■■■□□ Step 6 of 8 · People and places
              > Whom do its results concern?: Job applicants
                ! Please check: Choose at least one group; "Nobody" is an answer too.
              > Roughly how many people in a year?: 3000
              > In which countries is it used?: –
              > In which languages does it work?: –
              [Save and next] [Back] [Save for later] [Do not save]
            """);

    [Fact]
    public Task Is_done_by_the_deputy_too_who_is_never_the_approver() => new Talk()
        .HasAskedForApproval(Ana)
        .Forges(Ana, "system.record-page", ("system", "AIS-0001"), ("page", "Responsibility"))
        .Presses(Ana, "Save for later", ("deputy", "max"))
        .Presses(Ana, "Save for later", ("deputy", "ana"))
        .Presses(Ana, "Save for later", ("deputy", "nour"))
        .Aside(t => t.Forges(Nour, "system.record-page", ("system", "AIS-0001"), ("page", "Origin")))
        .Presses(Nour, "Save for later", ("contract", "C-2026-0117"))
        .Forges(Nour, "system.record-page", ("system", "AIS-0001"), ("page", "Responsibility"))
        .Presses(Nour, "Save and next", ("deputy", "-"))
        .Reads("""
            Ana forges system.record-page: system = AIS-0001, page = Responsibility
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■□□□□□□ Step 2 of 8 · Who is responsible
              Owner: Ana Ruiz
              > Deputy: –
              > Department: Human Resources
              > Who works with it?: –
              [Save and next] [Back] [Save for later] [Do not save]
            Ana presses Save for later: deputy = max
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Problem: One answer needs a look. Nothing is lost.
              ■■□□□□□□ Step 2 of 8 · Who is responsible
              Owner: Ana Ruiz
              > Deputy: –
                ! Please check: This colleague decides on its approval. Choose somebody else.
              > Department: Human Resources
              > Who works with it?: –
              [Save and next] [Back] [Save for later] [Do not save]
            Ana presses Save for later: deputy = ana
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Problem: One answer needs a look. Nothing is lost.
              ■■□□□□□□ Step 2 of 8 · Who is responsible
              Owner: Ana Ruiz
              > Deputy: –
                ! Please check: Choose a colleague other than the owner.
              > Department: Human Resources
              > Who works with it?: –
              [Save and next] [Back] [Save for later] [Do not save]
            Ana presses Save for later: deputy = nour
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Done: It is saved.
              38 %: 19 of 31 are missing.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Fill in]
              - Who is responsible: 1 missing | Missing: Used by [Fill in]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Fill in]
              - How it works: 2 missing | Missing: Kind of AI, Models [Fill in]
              - Data: 1 missing | Missing: Data sources [Fill in]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Fill in]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Fill in]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Fill in]
              [Complete it] [Show the system] [History]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [Report]
            نور presses Save for later: contract = C-2026-0117
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Done: It is saved.
              41 %: 18 of 31 are missing.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Fill in]
              - Who is responsible: 1 missing | Missing: Used by [Fill in]
              - Where it comes from: 2 missing | Missing: Product, Our role [Fill in]
              - How it works: 2 missing | Missing: Kind of AI, Models [Fill in]
              - Data: 1 missing | Missing: Data sources [Fill in]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Fill in]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Fill in]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Fill in]
              [Complete it] [Show the system] [History]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [Report]
            نور forges system.record-page: system = AIS-0001, page = Responsibility
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■□□□□□□ Step 2 of 8 · Who is responsible
              Owner: Ana Ruiz
              > Deputy: نور حداد (Human Resources)
              > Department: Human Resources
              > Who works with it?: –
              [Save and next] [Back] [Save for later] [Do not save]
            نور presses Save and next: deputy = -
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■■□□□□□ Step 3 of 8 · Where it comes from
              > Where does it come from?: A supplier provides it
              > Supplier: Contoso AI
              > Product: –
              > Contract: C-2026-0117
              > What are we to it under the EU AI Act?: –
              [Save and next] [Back] [Save for later] [Do not save]
            bot, on Ana's card: IA-0001 · Awaiting approval | ## Level 1, minimal | [Show the system] [All answers] [Report]
            """);

    [Fact]
    public Task Is_read_by_everybody_else() => new Talk()
        .HasRegistered(Ana)
        .Says(Priya, "status AIS-0001")
        .Presses(Priya, "Full record")
        .PressesAt(Priya, "Data", "Read")
        .Presses(Priya, "Next")
        .Presses(Priya, "All pages")
        .Forges(Priya, "system.save-record", ("system", "AIS-0001"), ("page", "Purpose"), ("name", "Mine"))
        .Forges(Zoe, "system.save-record", ("system", "AIS-0001"), ("page", "Purpose"), ("name", "Mine"), ("version", "1"))
        .Forges(Zoe, "system.save-record", ("system", "AIS-0009"), ("page", "Purpose"), ("name", "Mine"))
        .Reads("""
            Priya: status AIS-0001
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
              [Full record] [Further assessments] [History] [Report an incident]
            Priya presses Full record
            bot:
              AIS-0001 · Full record
              # CV screener
              35 %: 20 of 31 are missing.
              Ana Ruiz completes it.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Read]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Read]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Read]
              - How it works: 2 missing | Missing: Kind of AI, Models [Read]
              - Data: 1 missing | Missing: Data sources [Read]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Read]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Read]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Read]
              [Show the system] [History]
            Priya presses Read at "Data"
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■■■■□□□ Step 5 of 8 · Data
              Data: Internal information; Personal data (names, mail, behaviour …)
              Data sources: –
              [Next] [Back] [All pages]
            Priya presses Next
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■■■■■□□ Step 6 of 8 · People and places
              Concerns: Job applicants
              People a year: –
              Countries: –
              Languages: –
              [Next] [Back] [All pages]
            Priya presses All pages
            bot:
              AIS-0001 · Full record
              # CV screener
              35 %: 20 of 31 are missing.
              Ana Ruiz completes it.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Read]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Read]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Read]
              - How it works: 2 missing | Missing: Kind of AI, Models [Read]
              - Data: 1 missing | Missing: Data sources [Read]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Read]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Read]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Read]
              [Show the system] [History]
            Priya forges system.save-record: system = AIS-0001, page = Purpose, name = Mine
            bot:
              AIS-0001 · Submitted
              # CV screener
              ! Note: Only its owner, the deputy or a governance lead may change its record.
              It is in the register. Next, Ana Ruiz does its impact assessment. Until it is approved, no real people may be part of the pilot.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 35 %: 20 of 31 are missing
              [Full record] [Further assessments] [History] [Report an incident]
            Zoë forges system.save-record: system = AIS-0001, page = Purpose, name = Mine, version = 1
            bot:
              AIS-0001 · Submitted
              # CV screener
              ! Note: Only its owner, the deputy or a governance lead may change its record.
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
            Zoë forges system.save-record: system = AIS-0009, page = Purpose, name = Mine
            bot: There is no such system in the register. Say status and its name to look for it.
            """);

    [Fact]
    public Task By_two_at_once_overwrites_nothing_unseen() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t
            .Forges(Ana, "system.record-page", ("system", "AIS-0001"), ("page", "Technology"))
            .Forges(Lea, "system.record-page", ("system", "AIS-0001"), ("page", "Technology")))
        .Presses(Lea, "Save for later", ("models", "GPT-4o"), ("oversight", "The team lead reads all of them."))
        .Presses(Ana, "Save for later", ("models", "A ranking model of our own"), ("kinds", "MachineLearning"))
        .Presses(Ana, "Save")
        .Says(Lea, "status AIS-0001")
        .Presses(Lea, "Full record")
        .PressesAt(Lea, "How it works", "Change")
        .Reads("""
            Lea presses Save for later: models = GPT-4o, oversight = The team lead reads all of them.
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Done: It is saved.
              38 %: 19 of 31 are missing.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Fill in]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Fill in]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Fill in]
              - How it works: 1 missing | Missing: Kind of AI [Fill in]
              - Data: 1 missing | Missing: Data sources [Fill in]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Fill in]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Fill in]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Fill in]
              [Complete it] [Show the system] [History]
            bot, on Ana's card: AIS-0001 · Submitted | It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot. | [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            Ana presses Save for later: models = A ranking model of our own, kinds = MachineLearning
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Please note: Lea Brandt changed this record on 23 Nov 2026, 10:00, after you opened it. Nothing of yours is saved yet. Look at it, and save again.
              ■■■■□□□□ Step 4 of 8 · How it works
              > What kind of AI is it?: Learned from data to predict, score or sort
              > Which models does it use?: A ranking model of our own
                ! Please check: meanwhile it says "GPT-4o". Saving puts yours in its place.
              > What happens with its results?: It suggests; a person decides
              > Who watches over it?: The team lead reads all of them.
              [Save] [Do not save]
            Ana presses Save
            bot:
              AIS-0001 · Full record
              # CV screener
              ! Done: It is saved.
              41 %: 18 of 31 are missing.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Fill in]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Fill in]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Fill in]
              - ✓ How it works | Learned from data to predict, score or sort · A ranking model of our own · It suggests; a person decides · The team lead reads all of them. [Change]
              - Data: 1 missing | Missing: Data sources [Fill in]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Fill in]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Fill in]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Fill in]
              [Complete it] [Show the system] [History]
            bot, on Ana's card: AIS-0001 · Submitted | It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot. | [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            Lea: status AIS-0001
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
              Record: 41 %: 18 of 31 are missing
              [Full record] [AI Act class] [Further assessments] [History] [Report an incident] [More: [Hand over] [Retire]]
            Lea presses Full record
            bot:
              AIS-0001 · Full record
              # CV screener
              41 %: 18 of 31 are missing.
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Fill in]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Fill in]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Fill in]
              - ✓ How it works | Learned from data to predict, score or sort · A ranking model of our own · It suggests; a person decides · The team lead reads all of them. [Change]
              - Data: 1 missing | Missing: Data sources [Fill in]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Fill in]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Fill in]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Fill in]
              [Complete it] [Show the system] [History]
            Lea presses Change at "How it works"
            bot:
              AIS-0001 · Full record
              # CV screener
              ■■■■□□□□ Step 4 of 8 · How it works
              > What kind of AI is it?: Learned from data to predict, score or sort
              > Which models does it use?: A ranking model of our own
              > What happens with its results?: It suggests; a person decides
              > Who watches over it?: The team lead reads all of them.
              [Save and next] [Back] [Save for later] [Do not save]
            """);

    [Fact]
    public Task By_two_at_once_on_different_inputs_keeps_both() => new Talk()
        .HasRegistered(Ana)
        .Aside(t => t
            .Forges(Ana, "system.record-page", ("system", "AIS-0001"), ("page", "Technology"))
            .Forges(Lea, "system.record-page", ("system", "AIS-0001"), ("page", "Technology"))
            .Presses(Lea, "Save for later", ("models", "GPT-4o")))
        // A client may send what stands untouched in an input.
        .Presses(Ana, "Save for later", ("kinds", "Generative"), ("models", ""))
        .PressesAt(Ana, "How it works", "Change")
        .Reads("""
            Ana presses Save for later: kinds = Generative, models = 
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
            bot, on Ana's card: AIS-0001 · Submitted | It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot. | [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
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
            """);
}
