using System.Text;
using Aims.Exports;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class TakingAListAlong
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_register_as_a_file_is_good_for_an_import()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).HasDrafted(Ana, "Secret plan").HasRegistered(Zoe, "=1+1", department: "Engineering").Says(Zoe, "export systems");
        string csv = await Fetched(talk, Zoe, "CSV");
        Assert.StartsWith("\uFEFFRegister ID,State,Impact,Name,Purpose,", csv, StringComparison.Ordinal);
        Assert.Contains("AIS-0001,Submitted,Not assessed yet,CV screener,", csv, StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret plan", csv, StringComparison.Ordinal);

        await talk.Sends(Lea, "ai-systems.csv", csv).Presses(Lea, "Preview");
        string card = string.Join('\n', CardText.Of(talk.LatestCard(Lea).Card!));
        Assert.Contains("New systems: 0\nAlready in the register: 2", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_works_once_and_for_a_quarter_of_an_hour()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Says(Ana, "export systems");
        Assert.NotNull(await Take(talk, Token(talk, Ana, "CSV")));
        Assert.Null(await Take(talk, Token(talk, Ana, "CSV")));
        await talk.Later(TimeSpan.FromMinutes(16));
        Assert.Null(await Take(talk, Token(talk, Ana, "Excel")));
        Assert.Null(await Take(talk, "command-9999"));
        Assert.Null(await Take(talk, null));
        await talk.Bot.Export.Sweep(talk.Office.Now, Stop);
        Assert.Empty(await talk.Office.Table.Range($"{Office.Tenant}|downloads", " ", "~", Stop).ToListAsync(Stop));
    }

    [Fact]
    public async Task Whoever_has_left_gets_nothing()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Says(Zoe, "export systems").Leaves(Zoe);
        Assert.Null(await Take(talk, Token(talk, Zoe, "CSV")));
    }

    [Fact]
    public async Task Nobody_gets_more_than_they_may_see()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana).HasAcknowledged(Ana);
        await talk.Says(Lea, "what is waiting for approval").Presses(Lea, "Export");
        Assert.Contains("CV screener", await Fetched(talk, Lea, "CSV"), StringComparison.Ordinal);
        await talk.Forges(Zoe, "export.offer", ("list", "Waiting"));
        Assert.DoesNotContain("CV screener", await Fetched(talk, Zoe, "CSV"), StringComparison.Ordinal);
        await talk.Says(Max, "who has not acknowledged").Presses(Max, "Export");
        string team = await Fetched(talk, Max, "CSV");
        Assert.Contains(Nour.Name, team, StringComparison.Ordinal);
        Assert.DoesNotContain(Ana.Name + ",", team, StringComparison.Ordinal);
        Assert.DoesNotContain(Zoe.Name, team, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rows_of_an_import_say_what_became_of_each()
    {
        var talk = new Talk();
        await talk.HasImported(Lea, "ID,Name,Department,Status\n1,CV screener,HR,Live\n2,,HR,Live\n3,Writer,Legal,somewhen\n4,Sorter,HR,Live,too many\n")
            .Presses(Lea, "Rows to look at");
        Assert.Equal(
            """
            Row,Name,Outcome,Column,Value,Reason,What to do
            3,,Refused,Name,,It has no name,Give it a name of 3 to 100 characters.
            4,Writer,"Imported, with a remark",Status,somewhen,Stage is left empty,Choose how far it is.
            5,Sorter,Refused,,too many,The row has more cells than there are headings,A separator stands within a text. Put the text in quotation marks.

            """, (await Fetched(talk, Lea, "CSV")).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
    }

    [Fact]
    public Task What_is_offered_to_whom() => new Talk()
        .HasRegistered(Ana)
        .Says(Ana, "export systems")
        .SaysInGroup(Ana, "export systems")
        .Forges(Ana, "export.offer", ("list", "NotAcknowledged"))
        .Forges(Ana, "export.offer", ("list", "ImportReport"), ("about", "IMP-0001"))
        .Forges(Ana, "export.offer", ("list", "Everything"))
        .Reads("""
            Ana: export systems
            bot:
              # The register of AI systems as a file
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              A text that a spreadsheet would take for a formula begins with an apostrophe in the file.
              [CSV] [Excel] [JSON]
            Ana, in a group: export systems
            bot: Others read along here. Please ask me that in our own chat.
            Ana forges export.offer: list = NotAcknowledged
            bot: That list is for governance leads, auditors and managers.
            Ana forges export.offer: list = ImportReport, about = IMP-0001
            bot: That list is for governance leads, auditors and managers.
            Ana forges export.offer: list = Everything
            bot:
              # The register of AI systems as a file
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              A text that a spreadsheet would take for a formula begins with an apostrophe in the file.
              [CSV] [Excel] [JSON]
            """);

    private static async Task<string> Fetched(Talk talk, Aims.People.Person who, string title) =>
        Encoding.UTF8.GetString((await Take(talk, Token(talk, who, title)))!.Content);

    private static Task<Exported?> Take(Talk talk, string? token) => talk.Bot.Export.Take(token, talk.Office.Now, Stop);

    private static string Token(Talk talk, Aims.People.Person who, string title) =>
        talk.LatestCard(who).Card!.Actions!.OfType<Aims.Cards.OpenUrl>().Single(link => link.Title == title).Url.Query["?t=".Length..];
}
