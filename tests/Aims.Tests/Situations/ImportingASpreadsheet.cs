using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class ImportingASpreadsheet
{
    private const string Register = """
        ID,AI system,Purpose,Department,Vendor,Owner,Status,Remarks
        7,CV screener,Sorts applications so that recruiters read the most fitting ones first.,Human Resources,Contoso AI,ana@contoso.example,In production,
        8,Letter writer,Drafts letters to customers.,Legal,,somebody@elsewhere.example,Pilot,"Two lines,
        with a comma"
        9,Old sorter,Sorted parcels until 2023.,Engineering,,,Retired,
        9,,Does something without a name.,Engineering,,,In use,
        """;

    [Fact]
    public Task From_the_file_to_the_register() => new Talk()
        .Sends(Lea, "register.csv", Register)
        .Presses(Lea, "Preview")
        .Presses(Lea, "Import 3", ("owner", "zoe"))
        .Says(Lea, "systems by department")
        .Says(Zoe, "status AIS-0002")
        .Says(Zoe, "status AIS-0003")
        .Reads("""
            Lea sends register.csv
            bot:
              IMP-0001 · Choosing columns
              # register.csv
              4 rows. Please check what I take each column for. Nothing is in the register yet.
              Your own id: A · ID (for example: 7)
              Name: B · AI system (for example: CV screener)
              Purpose: C · Purpose (for example: Sorts applications so that recruiters read the most …)
              Department: D · Department (for example: Human Resources)
              Supplier: E · Vendor (for example: Contoso AI)
              Owner: F · Owner (for example: ana@contoso.example)
              Stage: G · Status (for example: In production)
              1 other column is not used, only kept with the import.
              A row is known again by its own id, else by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Preview
            bot:
              IMP-0001 · Preview
              # register.csv
              This is what would happen. Nothing is in the register yet.
              New systems: 3
              Already in the register: 0
              Refused: 1
              Taken with remarks: 2
              It has no name: 1 row
              The owner is not in the directory: 1 row
              Several rows have the same id: 1 row
              > Owner: Lea Brandt (Legal)
              [Import 3] [Rows to look at] [Columns] [Cancel the import]
            Lea presses Import 3: owner = zoe
            bot:
              IMP-0001 · Importing
              # register.csv
              The import begins.
            bot, on Lea's card: IMP-0001 · Imported | 3 systems came into the register on 23 Nov 2026, 10:00. | [Rows to look at] [Undo the import]
            Lea: systems by department
            bot:
              # 2 AI systems
              AI systems in the register, not retired · by department. As of 23 Nov 2026, 10:00.
              ## By department
              Human Resources: 1
              Legal: 1
              [Export] [Save] [Human Resources (1)] [Legal (1)]
            Zoë: status AIS-0002
            bot:
              AIS-0002 · Submitted
              # Letter writer
              It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. Until it is approved, no real people may be part of the pilot.
              Purpose: Drafts letters to customers.
              Owner: Zoë O'Neill
              Department: Legal
              Supplier: –
              Stage: Pilot
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 16 %: 26 of 31 are missing
              [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            Zoë: status AIS-0003
            bot:
              AIS-0003 · Retired
              # Old sorter
              It was out of use already when it was imported by Lea Brandt on 23 Nov 2026, 10:00. It may no longer be used.
              Purpose: Sorted parcels until 2023.
              Owner: Zoë O'Neill
              Department: Engineering
              Supplier: –
              Stage: Out of use
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 13 %: 26 of 30 are missing
              [Full record] [Further assessments] [History] [Report an incident]
            """);

    [Fact]
    public Task Sent_again_nothing_is_new() => new Talk()
        .HasImported(Lea, Register)
        .Sends(Lea, "register.csv", Register)
        .Presses(Lea, "Preview")
        .Reads("""
            Lea sends register.csv
            bot:
              IMP-0002 · Choosing columns
              # register.csv
              4 rows. Please check what I take each column for. Nothing is in the register yet.
              Your own id: A · ID (for example: 7)
              Name: B · AI system (for example: CV screener)
              Purpose: C · Purpose (for example: Sorts applications so that recruiters read the most …)
              Department: D · Department (for example: Human Resources)
              Supplier: E · Vendor (for example: Contoso AI)
              Owner: F · Owner (for example: ana@contoso.example)
              Stage: G · Status (for example: In production)
              1 other column is not used, only kept with the import.
              A row is known again by its own id, else by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Preview
            bot:
              IMP-0002 · Preview
              # register.csv
              This is what would happen. Nothing is in the register yet.
              New systems: 0
              Already in the register: 3
              Refused: 1
              Taken with remarks: 0
              It has no name: 1 row
              [Rows to look at] [Columns] [Cancel the import]
            """);

    [Fact]
    public Task Undone_only_what_somebody_changed_stays() => new Talk()
        .HasImported(Lea, Register)
        .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Start the assessment"))
        .Says(Lea, "import")
        .PressesAt(Lea, "register.csv", "Open")
        .Presses(Lea, "Undo the import")
        .Presses(Lea, "Undo the import")
        .Says(Lea, "how many systems")
        .Says(Zoe, "status AIS-0002")
        .Says(Lea, "status AIS-0002")
        .Sends(Lea, "register.csv", Register)
        .Presses(Lea, "Preview")
        .Reads("""
            Lea: import
            bot:
              # Import AI systems
              Send me a .csv or .xlsx file with one AI system a row and the columns' names above. I show what would happen before anything does.
              ## Imports
              - register.csv | IMP-0001 · Imported · 4 rows · Lea Brandt, 23 Nov 2026 [Open]
            Lea presses Open at "register.csv"
            bot:
              IMP-0001 · Imported
              # register.csv
              3 systems came into the register on 23 Nov 2026, 10:00.
              New systems: 3
              Already in the register: 0
              Refused: 1
              Taken with remarks: 2
              It has no name: 1 row
              The owner is not in the directory: 1 row
              Several rows have the same id: 1 row
              [Rows to look at] [Undo the import]
            Lea presses Undo the import
            bot:
              IMP-0001 · Imported
              # Undo the import of register.csv?
              What it made leaves the register: 3 systems. Those that somebody has changed since stay. The history stays too.
              [Keep it] [Undo the import]
            Lea presses Undo the import
            bot:
              IMP-0001 · Being undone
              # register.csv
              What it made leaves the register.
              ■ Step 0 of 1 · systems taken back
            bot, on Lea's card: IMP-0001 · Undone | Undone on 23 Nov 2026, 10:00. 2 systems left the register; their history stays.
            bot, on Lea's card: IMP-0001 · Undone | Undone on 23 Nov 2026, 10:00. 2 systems left the register; their history stays.
            Lea: how many systems
            bot:
              # 1 AI system
              AI systems in the register, not retired · by state. As of 23 Nov 2026, 10:00.
              ## By state
              In assessment: 1
              [Export] [Save] [In assessment (1)]
            Zoë: status AIS-0002
            bot: There is no such system in the register. Say status and its name to look for it.
            Lea: status AIS-0002
            bot:
              AIS-0002 · Import undone
              # Letter writer
              It left the register when the import IMP-0001 was undone by you on 23 Nov 2026, 10:00.
              Purpose: Drafts letters to customers.
              Owner: Lea Brandt
              Department: Legal
              Supplier: –
              Stage: Pilot
              Impact: Not assessed yet
              Begun: 23 Nov 2026
            Lea sends register.csv
            bot:
              IMP-0002 · Choosing columns
              # register.csv
              4 rows. Please check what I take each column for. Nothing is in the register yet.
              Your own id: A · ID (for example: 7)
              Name: B · AI system (for example: CV screener)
              Purpose: C · Purpose (for example: Sorts applications so that recruiters read the most …)
              Department: D · Department (for example: Human Resources)
              Supplier: E · Vendor (for example: Contoso AI)
              Owner: F · Owner (for example: ana@contoso.example)
              Stage: G · Status (for example: In production)
              1 other column is not used, only kept with the import.
              A row is known again by its own id, else by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Preview
            bot:
              IMP-0002 · Preview
              # register.csv
              This is what would happen. Nothing is in the register yet.
              New systems: 2
              Already in the register: 1
              Refused: 1
              Taken with remarks: 2
              It has no name: 1 row
              The owner is not in the directory: 1 row
              Several rows have the same id: 1 row
              > Owner: Lea Brandt (Legal)
              [Import 2] [Rows to look at] [Columns] [Cancel the import]
            """);

    [Fact]
    public Task What_somebody_registered_is_not_made_again() => new Talk()
        .HasRegistered(Ana)
        .Sends(Lea, "mine.csv", "Name;Department;Vendor\nCV Screener;human resources;\nCV screener;Human Resources;Fabrikam\nLetter writer;;\n")
        .Presses(Lea, "Preview")
        .Presses(Lea, "Import 2")
        .Reads("""
            Lea sends mine.csv
            bot:
              IMP-0001 · Choosing columns
              # mine.csv
              3 rows. Please check what I take each column for. Nothing is in the register yet.
              Name: A · Name (for example: CV Screener)
              Department: B · Department (for example: human resources)
              Supplier: C · Vendor (for example: Fabrikam)
              A row is known again by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Preview
            bot:
              IMP-0001 · Preview
              # mine.csv
              This is what would happen. Nothing is in the register yet.
              New systems: 2
              Already in the register: 1
              Refused: 0
              Taken with remarks: 0
              > Owner: Lea Brandt (Legal)
              [Import 2] [Rows to look at] [Columns] [Cancel the import]
            Lea presses Import 2
            bot:
              IMP-0001 · Importing
              # mine.csv
              The import begins.
            bot, on Lea's card: IMP-0001 · Imported | 2 systems came into the register on 23 Nov 2026, 10:00. | [Rows to look at] [Undo the import]
            """);

    [Fact]
    public Task A_column_is_chosen_by_hand() => new Talk()
        .Sends(Lea, "luettelo.csv", "Tekoäly,Osasto,Vaihe\nKirjuri,Lakiosasto,Tuotannossa\nLajittelija,Henkilöstö,Pilotti\n")
        .Presses(Lea, "Preview")
        .Presses(Lea, "Change")
        .Presses(Lea, "Change", ("column", "0"), ("holds", "name"))
        .Presses(Lea, "Change", ("column", "2"), ("holds", "stage"))
        .Presses(Lea, "Change", ("column", "2"), ("holds", "unused"))
        .Presses(Lea, "Preview")
        .Presses(Lea, "Columns")
        .Presses(Lea, "Cancel the import")
        .Reads("""
            Lea sends luettelo.csv
            bot:
              IMP-0001 · Choosing columns
              # luettelo.csv
              2 rows. I know none of the columns by their names: say which one holds the name, then the others that matter.
              3 other columns are not used, only kept with the import.
              A row is known again by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Preview
            bot:
              IMP-0001 · Choosing columns
              # luettelo.csv
              ! Problem: Choose which column holds the name: without one, nobody would know what a row is about.
              2 rows. I know none of the columns by their names: say which one holds the name, then the others that matter.
              3 other columns are not used, only kept with the import.
              A row is known again by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Change
            bot:
              IMP-0001 · Choosing columns
              # luettelo.csv
              ! Problem: Choose a column and what it holds, then press Change.
              2 rows. I know none of the columns by their names: say which one holds the name, then the others that matter.
              3 other columns are not used, only kept with the import.
              A row is known again by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Change: column = 0, holds = name
            bot:
              IMP-0001 · Choosing columns
              # luettelo.csv
              2 rows. Please check what I take each column for. Nothing is in the register yet.
              Name: A · Tekoäly (for example: Kirjuri)
              2 other columns are not used, only kept with the import.
              A row is known again by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Change: column = 2, holds = stage
            bot:
              IMP-0001 · Choosing columns
              # luettelo.csv
              2 rows. Please check what I take each column for. Nothing is in the register yet.
              Name: A · Tekoäly (for example: Kirjuri)
              Stage: C · Vaihe (for example: Tuotannossa)
              1 other column is not used, only kept with the import.
              A row is known again by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Change: column = 2, holds = unused
            bot:
              IMP-0001 · Choosing columns
              # luettelo.csv
              2 rows. Please check what I take each column for. Nothing is in the register yet.
              Name: A · Tekoäly (for example: Kirjuri)
              2 other columns are not used, only kept with the import.
              A row is known again by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Preview
            bot:
              IMP-0001 · Preview
              # luettelo.csv
              This is what would happen. Nothing is in the register yet.
              New systems: 2
              Already in the register: 0
              Refused: 0
              Taken with remarks: 0
              > Owner: Lea Brandt (Legal)
              [Import 2] [Columns] [Cancel the import]
            Lea presses Columns
            bot:
              IMP-0001 · Choosing columns
              # luettelo.csv
              2 rows. Please check what I take each column for. Nothing is in the register yet.
              Name: A · Tekoäly (for example: Kirjuri)
              2 other columns are not used, only kept with the import.
              A row is known again by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Cancel the import
            bot:
              IMP-0001 · Cancelled
              # luettelo.csv
              It was cancelled. Nothing of it came into the register.
            """);

    [Fact]
    public Task Headings_in_German() => new Talk()
        .Sends(Lea, "verzeichnis.csv", "Bezeichnung;Beschreibung;Abteilung;Anbieter;Verantwortlich;Phase;Im Einsatz seit\nBewerbungssortierer;Sortiert Bewerbungen nach Eignung.;Personal;Contoso AI;Ana Ruiz;Im Einsatz;1.3.2024\n")
        .Presses(Lea, "Preview")
        .Presses(Lea, "Import 1")
        .Says(Ana, "status AIS-0001")
        .Reads("""
            Lea sends verzeichnis.csv
            bot:
              IMP-0001 · Choosing columns
              # verzeichnis.csv
              1 row. Please check what I take each column for. Nothing is in the register yet.
              Name: A · Bezeichnung (for example: Bewerbungssortierer)
              Purpose: B · Beschreibung (for example: Sortiert Bewerbungen nach Eignung.)
              Department: C · Abteilung (for example: Personal)
              Supplier: D · Anbieter (for example: Contoso AI)
              Owner: E · Verantwortlich (for example: Ana Ruiz)
              Stage: F · Phase (for example: Im Einsatz)
              In use since: G · Im Einsatz seit (for example: 1.3.2024)
              A row is known again by name and department: sent twice, it is not made twice.
              ## Change a column
              > Column: –
              > What it holds: –
              [Preview] [Change] [Cancel the import]
            Lea presses Preview
            bot:
              IMP-0001 · Preview
              # verzeichnis.csv
              This is what would happen. Nothing is in the register yet.
              New systems: 1
              Already in the register: 0
              Refused: 0
              Taken with remarks: 0
              > Owner: Lea Brandt (Legal)
              [Import 1] [Columns] [Cancel the import]
            Lea presses Import 1
            bot:
              IMP-0001 · Importing
              # verzeichnis.csv
              The import begins.
            bot, on Lea's card: IMP-0001 · Imported | 1 system came into the register on 23 Nov 2026, 10:00. | [Undo the import]
            Ana: status AIS-0001
            bot:
              AIS-0001 · Submitted
              # Bewerbungssortierer
              It is in the register. Next comes its impact assessment: about 30 minutes, and you can stop and go on later. It is said to be in use, but it may not be used until it is approved.
              Purpose: Sortiert Bewerbungen nach Eignung.
              Owner: Ana Ruiz
              Department: Personal
              Supplier: Contoso AI
              Stage: In use
              Impact: Not assessed yet
              Registered: 23 Nov 2026
              Record: 23 %: 23 of 30 are missing
              In use since: 1 Mar 2024
              [Start the assessment] [Full record] [AI Act class] [Further assessments] [History] [More: [Report an incident] [Hand over] [Retire]]
            """);

    [Fact]
    public async Task Goes_on_after_an_instance_has_died()
    {
        var office = new Office();
        var dies = new Talk(office);
        await dies.Aside(t => t.Sends(Lea, "register.csv", Register).Presses(Lea, "Preview")
            .Then(() => t.PressVerb(Lea, "import.begin", [("import", "IMP-0001"), ("command", "begins-but-dies")])));
        await new Talk(office)
            .Later(TimeSpan.FromMinutes(5))
            .Says(Lea, "import")
            .PressesAt(Lea, "register.csv", "Open")
            .Presses(Lea, "Continue")
            .Reads("""
                (23 Nov 2026, 10:05)
                Lea: import
                bot:
                  # Import AI systems
                  Send me a .csv or .xlsx file with one AI system a row and the columns' names above. I show what would happen before anything does.
                  ## Imports
                  - register.csv | IMP-0001 · Importing · 4 rows · Lea Brandt, 23 Nov 2026 [Open]
                Lea presses Open at "register.csv"
                bot:
                  IMP-0001 · Importing
                  # register.csv
                  The import begins.
                  [Continue]
                Lea presses Continue
                bot:
                  IMP-0001 · Importing
                  # register.csv
                  The import begins.
                  [Continue]
                bot, on Lea's card: IMP-0001 · Imported | 3 systems came into the register on 23 Nov 2026, 10:05. | [Rows to look at] [Undo the import]
                bot, on Lea's card: IMP-0001 · Imported | 3 systems came into the register on 23 Nov 2026, 10:05. | [Rows to look at] [Undo the import]
                """);
    }

    [Fact]
    public async Task Only_one_import_works_at_a_time()
    {
        var office = new Office();
        var dies = new Talk(office);
        await dies.Aside(t => t.Sends(Lea, "register.csv", Register).Presses(Lea, "Preview")
            .Then(() => t.PressVerb(Lea, "import.begin", [("import", "IMP-0001"), ("command", "begins-but-dies")])));
        await new Talk(office)
            .Aside(t => t.Sends(Lea, "other.csv", "Name,Status\nOne,Live\nTwo,Live\n").Presses(Lea, "Preview"))
            .Presses(Lea, "Import 2")
            .Reads("""
                Lea presses Import 2
                bot:
                  IMP-0002 · Preview
                  # other.csv
                  ! Problem: IMP-0001 is being carried out right now. Wait until it is done, then press again.
                  This is what would happen. Nothing is in the register yet.
                  New systems: 2
                  Already in the register: 0
                  Refused: 0
                  Taken with remarks: 0
                  > Owner: Lea Brandt (Legal)
                  [Import 2] [Columns] [Cancel the import]
                """);
    }

    [Fact]
    public Task Is_for_governance_leads() => new Talk()
        .Sends(Ana, "register.csv", Register)
        .Sends(Priya, "register.csv", Register)
        .Says(Ana, "import")
        .HasImported(Lea, Register)
        .Forges(Ana, "import.show", ("import", "IMP-0001"))
        .Forges(Ana, "import.preview", ("import", "IMP-0001"))
        .Forges(Ana, "import.undo", ("import", "IMP-0001"))
        .Forges(Ana, "import.work", ("import", "IMP-0001"))
        .Forges(Lea, "import.begin", ("import", "IMP-0001"))
        .Forges(Lea, "import.cancel", ("import", "IMP-0001"))
        .Forges(Lea, "import.show", ("import", "IMP-0009"))
        .Forges(Priya, "import.show", ("import", "IMP-0001"))
        .Reads("""
            Ana sends register.csv
            bot: Only a governance lead can import a file into the register. Please send it to Lea Brandt. To attach a file to an assessment, press "Attach" at its question first, and send it then.
            Priya sends register.csv
            bot: Only a governance lead can import a file into the register. Please send it to Lea Brandt. To attach a file to an assessment, press "Attach" at its question first, and send it then.
            Ana: import
            bot: Only a governance lead can import a file into the register. Please send it to Lea Brandt.
            Ana forges import.show: import = IMP-0001
            bot: There is no such import. Say imports to see them.
            Ana forges import.preview: import = IMP-0001
            bot: Only a governance lead can import a file into the register. Please send it to Lea Brandt.
            Ana forges import.undo: import = IMP-0001
            bot: Only a governance lead can import a file into the register. Please send it to Lea Brandt.
            Ana forges import.work: import = IMP-0001
            bot: Only a governance lead can import a file into the register. Please send it to Lea Brandt.
            Lea forges import.begin: import = IMP-0001
            bot:
              IMP-0001 · Imported
              # register.csv
              ! Problem: IMP-0001 is imported, so it cannot be begun.
              3 systems came into the register on 23 Nov 2026, 10:00.
              New systems: 3
              Already in the register: 0
              Refused: 1
              Taken with remarks: 2
              It has no name: 1 row
              The owner is not in the directory: 1 row
              Several rows have the same id: 1 row
              [Rows to look at] [Undo the import]
            Lea forges import.cancel: import = IMP-0001
            bot:
              IMP-0001 · Imported
              # register.csv
              ! Problem: IMP-0001 is imported, so it can no longer be cancelled.
              3 systems came into the register on 23 Nov 2026, 10:00.
              New systems: 3
              Already in the register: 0
              Refused: 1
              Taken with remarks: 2
              It has no name: 1 row
              The owner is not in the directory: 1 row
              Several rows have the same id: 1 row
              [Rows to look at] [Undo the import]
            Lea forges import.show: import = IMP-0009
            bot: There is no such import. Say imports to see them.
            Priya forges import.show: import = IMP-0001
            bot:
              IMP-0001 · Imported
              # register.csv
              3 systems came into the register on 23 Nov 2026, 10:00.
              New systems: 3
              Already in the register: 0
              Refused: 1
              Taken with remarks: 2
              It has no name: 1 row
              The owner is not in the directory: 1 row
              Several rows have the same id: 1 row
            """);
}
