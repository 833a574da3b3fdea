using Aims.Imports.Reading;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card of an import.</summary>
public sealed class OfImports
{
    private const string File = """
        ID,AI system,Purpose,Department,Vendor,Owner,Status,Remarks
        7,CV screener,Sorts applications so that recruiters read the most fitting ones first.,Human Resources,Contoso AI,ana@contoso.example,In production,
        8,Letter writer,Drafts letters to customers.,Legal,,somebody@elsewhere.example,Pilot,
        9,,Does something without a name.,Engineering,,,In use,
        """;

    [Fact]
    public async Task From_the_columns_to_the_undoing() => await new Talk()
        .Sends(Lea, "register.csv", File).Showing(Lea, "import-columns")
        .Presses(Lea, "Preview").Showing(Lea, "import-preview")
        .Presses(Lea, "Import 2").Showing(Lea, "import-done")
        .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Start the assessment"))
        .Presses(Lea, "Undo the import").Showing(Lea, "import-undo")
        .Presses(Lea, "Undo the import").Showing(Lea, "import-undone")
        .Says(Lea, "import").Showing(Lea, "import-list");

    [Fact]
    public async Task With_nothing_known_and_cancelled() => await new Talk()
        .Says(Lea, "import").Showing(Lea, "import-none")
        .Sends(Lea, "luettelo.csv", "Tekoäly,Osasto,Vaihe\nKirjuri,Lakiosasto,Tuotannossa\n").Showing(Lea, "import-columns-unknown")
        .Presses(Lea, "Cancel the import").Showing(Lea, "import-cancelled");

    [Fact]
    public async Task Links_to_a_file() => await new Talk().Says(Ana, "export systems").Showing(Ana, "export");

    [Fact]
    public async Task While_it_stands_still()
    {
        var office = new Office();
        var dies = new Talk(office);
        await dies.Aside(t => t.Sends(Lea, "register.csv", File).Presses(Lea, "Preview")
            .Then(() => t.PressVerb(Lea, "import.begin", [("import", "IMP-0001"), ("command", "begins-but-dies")])));
        await new Talk(office).Later(TimeSpan.FromMinutes(5))
            .Says(Lea, "import").PressesAt(Lea, "register.csv", "Open").Showing(Lea, "import-stands");
    }

    [Fact]
    public async Task At_their_largest()
    {
        string words = string.Concat(Enumerable.Repeat("wörd \\\"😀\\\" ", 200));
        var headings = Aims.Systems.SystemFields.All.Select(f => f.Label)
            .Concat(Enumerable.Range(1, FileLimits.Columns - Aims.Systems.SystemFields.All.Count).Select(n => $"{n} {words[..150]}"));
        string row = string.Join(',', Aims.Systems.SystemFields.All.Select(_ => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        await new Talk()
            .Sends(Lea, $"{words[..200]}.csv", $"{string.Join(',', headings.Select(h => $"\"{h.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))}\n{row}\n{row}\n")
            .Showing(Lea, "largest-import-columns")
            .Presses(Lea, "Preview").Showing(Lea, "largest-import-preview");
    }
}
