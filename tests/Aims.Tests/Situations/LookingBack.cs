using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class LookingBack
{
    [Fact]
    public Task Shows_who_changed_what_when_and_why() => Lived()
        .Says(Priya, "history of AIS-0001")
        .Presses(Priya, "Older")
        .Presses(Priya, "Newest")
        .Reads("""
            Priya: history of AIS-0001
            bot:
              AIS-0001 · History
              # CV screener
              11 changes, the newest first.
              - 8 Dec 2026, 10:00: Lea Brandt re-opened its assessment, because purpose changed.
              - 8 Dec 2026, 10:00: Lea Brandt changed the record. | Purpose: Sorts applications so that recruiters read the most fitting ones first. → Rejects applications that do not fit.
              - 30 Nov 2026, 10:00: Ana Ruiz changed the record. | Contract: – → C-2026-0117
              - 23 Nov 2026, 10:00: Max Keller approved it.
              - 23 Nov 2026, 10:00: Ana Ruiz asked Max Keller to approve it (AP-0001, level 1).
              - 23 Nov 2026, 10:00: Ana Ruiz began its impact assessment IA-0001.
              - 23 Nov 2026, 10:00: Ana Ruiz put it into the register.
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Results: – → It suggests; a person decides | Oversight: – → A recruiter reads every rejection before it is sent.
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Data: – → Internal information; Personal data (names, mail, behaviour …) | Concerns: – → Job applicants
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Origin: – → A supplier provides it | Supplier: – → Contoso AI | Stage: – → Pilot
              > The record as it was at the end of a day: –
              [Show that day] [Older] [Show the system]
            Priya presses Older
            bot:
              AIS-0001 · History
              # CV screener
              11 changes, the newest first.
              - 23 Nov 2026, 10:00: Ana Ruiz began the registration. | Name: – → CV screener | Purpose: – → Sorts applications so that recruiters read the most fitting ones first. | Owner: – → Ana Ruiz | Department: – → Human Resources
              [Newest] [Show the system]
            Priya presses Newest
            bot:
              AIS-0001 · History
              # CV screener
              11 changes, the newest first.
              - 8 Dec 2026, 10:00: Lea Brandt re-opened its assessment, because purpose changed.
              - 8 Dec 2026, 10:00: Lea Brandt changed the record. | Purpose: Sorts applications so that recruiters read the most fitting ones first. → Rejects applications that do not fit.
              - 30 Nov 2026, 10:00: Ana Ruiz changed the record. | Contract: – → C-2026-0117
              - 23 Nov 2026, 10:00: Max Keller approved it.
              - 23 Nov 2026, 10:00: Ana Ruiz asked Max Keller to approve it (AP-0001, level 1).
              - 23 Nov 2026, 10:00: Ana Ruiz began its impact assessment IA-0001.
              - 23 Nov 2026, 10:00: Ana Ruiz put it into the register.
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Results: – → It suggests; a person decides | Oversight: – → A recruiter reads every rejection before it is sent.
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Data: – → Internal information; Personal data (names, mail, behaviour …) | Concerns: – → Job applicants
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Origin: – → A supplier provides it | Supplier: – → Contoso AI | Stage: – → Pilot
              > The record as it was at the end of a day: –
              [Show that day] [Older] [Show the system]
            """);

    [Fact]
    public Task Shows_the_record_as_it_was_on_a_day() => Lived()
        .Says(Priya, "AIS-0001 on 30 November 2026")
        .PressesAt(Priya, "Purpose", "Read")
        .Presses(Priya, "All pages")
        .Says(Priya, "ais-1 on 2026-12-08?")
        .Presses(Priya, "History")
        .Presses(Priya, "Show that day", ("day", "2026-11-23"))
        .Says(Priya, "AIS-0001 on 22 November 2026")
        .Says(Priya, "AIS-0001 on 24 December 2026")
        .Says(Priya, "AIS-0001 on my birthday")
        .Says(Priya, "AIS-0099 on 3 March 2026")
        .Reads("""
            Priya: AIS-0001 on 30 November 2026
            bot:
              AIS-0001 · as it was on 30 Nov 2026
              # CV screener
              38 %: 19 of 31 are missing.
              State: Approved
              Since: 23 Nov 2026, 10:00
              Owner: Ana Ruiz
              Impact: Level 1, minimal
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Read]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Read]
              - Where it comes from: 2 missing | Missing: Product, Our role [Read]
              - How it works: 2 missing | Missing: Kind of AI, Models [Read]
              - Data: 1 missing | Missing: Data sources [Read]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Read]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Read]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Read]
              [Show the system] [History]
            Priya presses Read at "Purpose"
            bot:
              AIS-0001 · as it was on 30 Nov 2026
              # CV screener
              ■□□□□□□□ Step 1 of 8 · Purpose and use
              Name: CV screener
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Intended uses: –
              Excluded uses: –
              [Next] [All pages]
            Priya presses All pages
            bot:
              AIS-0001 · as it was on 30 Nov 2026
              # CV screener
              38 %: 19 of 31 are missing.
              State: Approved
              Since: 23 Nov 2026, 10:00
              Owner: Ana Ruiz
              Impact: Level 1, minimal
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Read]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Read]
              - Where it comes from: 2 missing | Missing: Product, Our role [Read]
              - How it works: 2 missing | Missing: Kind of AI, Models [Read]
              - Data: 1 missing | Missing: Data sources [Read]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Read]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Read]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Read]
              [Show the system] [History]
            Priya: ais-1 on 2026-12-08?
            bot:
              AIS-0001 · as it was on 8 Dec 2026
              # CV screener
              38 %: 19 of 31 are missing.
              State: In assessment
              Since: 8 Dec 2026, 10:00
              Owner: Ana Ruiz
              Impact: Level 1, minimal
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Read]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Read]
              - Where it comes from: 2 missing | Missing: Product, Our role [Read]
              - How it works: 2 missing | Missing: Kind of AI, Models [Read]
              - Data: 1 missing | Missing: Data sources [Read]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Read]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Read]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Read]
              [Show the system] [History]
            Priya presses History
            bot:
              AIS-0001 · History
              # CV screener
              11 changes, the newest first.
              - 8 Dec 2026, 10:00: Lea Brandt re-opened its assessment, because purpose changed.
              - 8 Dec 2026, 10:00: Lea Brandt changed the record. | Purpose: Sorts applications so that recruiters read the most fitting ones first. → Rejects applications that do not fit.
              - 30 Nov 2026, 10:00: Ana Ruiz changed the record. | Contract: – → C-2026-0117
              - 23 Nov 2026, 10:00: Max Keller approved it.
              - 23 Nov 2026, 10:00: Ana Ruiz asked Max Keller to approve it (AP-0001, level 1).
              - 23 Nov 2026, 10:00: Ana Ruiz began its impact assessment IA-0001.
              - 23 Nov 2026, 10:00: Ana Ruiz put it into the register.
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Results: – → It suggests; a person decides | Oversight: – → A recruiter reads every rejection before it is sent.
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Data: – → Internal information; Personal data (names, mail, behaviour …) | Concerns: – → Job applicants
              - 23 Nov 2026, 10:00: Ana Ruiz changed the record. | Origin: – → A supplier provides it | Supplier: – → Contoso AI | Stage: – → Pilot
              > The record as it was at the end of a day: –
              [Show that day] [Older] [Show the system]
            Priya presses Show that day: day = 2026-11-23
            bot:
              AIS-0001 · as it was on 23 Nov 2026
              # CV screener
              35 %: 20 of 31 are missing.
              State: Approved
              Since: 23 Nov 2026, 10:00
              Owner: Ana Ruiz
              Impact: Level 1, minimal
              - Purpose and use: 2 missing | Missing: Intended uses, Excluded uses [Read]
              - Who is responsible: 2 missing | Missing: Deputy, Used by [Read]
              - Where it comes from: 3 missing | Missing: Product, Contract, Our role [Read]
              - How it works: 2 missing | Missing: Kind of AI, Models [Read]
              - Data: 1 missing | Missing: Data sources [Read]
              - People and places: 3 missing | Missing: People a year, Countries, Languages [Read]
              - Stage and dates: 2 missing | Missing: Planned for, Pilot since [Read]
              - Resources and documents: 5 missing | Missing: Data sets, Tools, Computing, People behind it, Documents [Read]
              [Show the system] [History]
            Priya: AIS-0001 on 22 November 2026
            bot: AIS-0001 was not in the register yet on 22 Nov 2026.
            Priya: AIS-0001 on 24 December 2026
            bot: 24 Dec 2026 has not come yet.
            Priya: AIS-0001 on my birthday
            bot: I do not know that day. Say it like this: AIS-0001 on 3 March 2026.
            Priya: AIS-0099 on 3 March 2026
            bot: There is no such system in the register. Say status and its name to look for it.
            """);

    [Fact]
    public Task Of_somebody_elses_draft_finds_nothing() => new Talk()
        .HasDrafted(Ana)
        .Says(Zoe, "history of AIS-0001")
        .Says(Zoe, "AIS-0001 on 23 November 2026")
        .Says(Zoe, "record of AIS-0001")
        .Forges(Zoe, "system.history", ("system", "AIS-0001"), ("before", "99"))
        .Says(Zoe, "history of bananas")
        .SaysInGroup(Ana, "AIS-0001 on 23 November 2026")
        .Reads("""
            Zoë: history of AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë: AIS-0001 on 23 November 2026
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë: record of AIS-0001
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë forges system.history: system = AIS-0001, before = 99
            bot: There is no such system in the register. Say status and its name to look for it.
            Zoë: history of bananas
            bot: Which system? Say history and its id, for example: history of AIS-0001.
            Ana, in a group: AIS-0001 on 23 November 2026
            bot: There is no such system in the register. Say status and its name to look for it.
            """);

    private static Talk Lived() => new Talk()
        .HasApproval(Ana, Max)
        .Aside(t => t
            .Later(TimeSpan.FromDays(7))
            .Opens(Ana, "Origin").Presses(Ana, "Save for later", ("contract", "C-2026-0117"))
            .Later(TimeSpan.FromDays(8))
            .Opens(Lea, "Purpose").Presses(Lea, "Save for later", ("purpose", "Rejects applications that do not fit."))
            .Presses(Lea, "Change and re-open"));
}
