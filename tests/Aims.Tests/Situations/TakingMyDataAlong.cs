using System.IO.Compression;
using System.Text.Json;
using Aims.People;
using Aims.PersonalData;
using Aims.Tests.Cards;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Somebody asks for what is kept of them, and gets it, without what is confidential to others.</summary>
public sealed class TakingMyDataAlong
{
    private const string Anonymous = "The chat tool gets health data.", Named = "Nobody checks the lists.";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task It_is_offered_to_each_for_themselves_and_not_where_others_read_along() => new Talk()
        .Says(Ana, "my data")
        .Showing(Ana, "my-data")
        .Says(Nour, "what do you know about me")
        .SaysInGroup(Ana, "my data")
        .Reads("""
            Ana: my data
            bot:
              # Your data
              All that is kept of you: what the directory says, where you are reached, each record that names you and as what, and each entry that you made. One zip with JSON files and a summary to read, which says too what is left out and why.
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              [My data]
            نور: what do you know about me
            bot:
              # Your data
              All that is kept of you: what the directory says, where you are reached, each record that names you and as what, and each entry that you made. One zip with JSON files and a summary to read, which says too what is left out and why.
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              [My data]
            Ana, in a group: my data
            bot: Others read along here. Please ask me that in our own chat.
            """);

    [Fact]
    public async Task A_link_works_once_and_not_for_somebody_who_has_left()
    {
        var talk = await Told();
        await talk.Aside(t => t.Says(Ana, "my data"));
        string token = LinkOf(talk, Ana);
        var file = await talk.Bot.Export.Take(token, talk.Office.Now, Ct);
        Assert.Equal(("personal-data-ana.zip", "application/zip"), (file!.Name, file.Type));
        Assert.Null(await talk.Bot.Export.Take(token, talk.Office.Now, Ct));
        await talk.Aside(t => t.Says(Ana, "my data").Leaves(Ana));
        Assert.Null(await talk.Bot.Export.Take(LinkOf(talk, Ana), talk.Office.Now, Ct));
    }

    [Fact]
    public async Task It_has_what_names_them_what_they_did_and_says_what_is_left_out()
    {
        var talk = await Told();
        Golden.MatchesText("read-me-first.txt", await Read(talk, Ana, "read-me-first.txt"));
        using var made = JsonDocument.Parse(await Read(talk, Ana, "entries-you-made.json"));
        // All that she did, and nothing that another did.
        Assert.Equal(await CountBy(talk, Ana.Id), made.RootElement.GetArrayLength());
        using var named = JsonDocument.Parse(await Read(talk, Ana, "records-that-name-you.json"));
        Assert.Contains(named.RootElement.EnumerateArray(), record => record.GetProperty("record").GetString() == "system|AIS-0001"
            && record.GetProperty("as").EnumerateArray().Any(role => role.GetString() == "details.owner"));
        using var directory = JsonDocument.Parse(await Read(talk, Ana, "directory.json"));
        Assert.Equal("ana@contoso.example", directory.RootElement.GetProperty("mail").GetString());
    }

    [Fact]
    public async Task A_concern_is_in_it_for_whoever_raised_it_with_their_name_and_for_nobody_else()
    {
        var talk = await Told();
        foreach (var who in (Person[])[Ana, Max, Lea, Zoe])
        {
            string all = await All(talk, who);
            Assert.DoesNotContain(Anonymous, all, StringComparison.Ordinal);
            Assert.Equal(who == Zoe, all.Contains(Named, StringComparison.Ordinal));
            // What the lead wrote about it is the lead's, and confidential to whoever raised it.
            Assert.DoesNotContain("Thank you. Which?", all, StringComparison.Ordinal);
        }
        Assert.Contains("2 concerns that others raised", await Read(talk, Lea, "read-me-first.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_left_and_is_forgotten_is_in_it_without_a_name()
    {
        var talk = await Told();
        await talk.Aside(t => t.Leaves(Ana));
        Assert.Contains("Ana Ruiz", await Read(talk, Ana, "kept-beside-records.json"), StringComparison.Ordinal);
        await ((ITraces)talk.Office.People).Forget([Ana.Id], Ct);
        string all = await All(talk, Ana);
        Assert.DoesNotContain("Ruiz", all, StringComparison.Ordinal);
        Assert.Contains("Former colleague ", all, StringComparison.Ordinal);
    }

    private static async Task<Talk> Told()
    {
        var talk = new Talk().HasApproval(Ana, Max).HasAcknowledged(Ana);
        await talk.Aside(t => t
            .Says(Ana, "digest at 9").Presses(Ana, "Save")
            .Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", Anonymous)).RunsIncidents()
            .Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", Named), ("way", "Named"))
            .Says(Lea, "concern C-1").Presses(Lea, "Answer").Presses(Lea, "Send", ("text", "Thank you. Which?"))
            .Says(Lea, "concern C-2").Presses(Lea, "Answer").Presses(Lea, "Send", ("text", "Thank you. Which?")));
        return talk;
    }

    private static string LinkOf(Talk talk, Person who) => talk.LatestCard(who).Card!.Actions!.OfType<Aims.Cards.OpenUrl>().Single().Url.Query["?t=".Length..];

    private static async Task<string> Read(Talk talk, Person who, string entry)
    {
        using var zip = new ZipArchive(new MemoryStream(await talk.Bot.PersonFile.Make(who.Id, talk.Office.Now, Ct)));
        using var text = new StreamReader(zip.GetEntry(entry)!.Open());
        return await text.ReadToEndAsync(Ct);
    }

    private static async Task<string> All(Talk talk, Person who)
    {
        using var zip = new ZipArchive(new MemoryStream(await talk.Bot.PersonFile.Make(who.Id, talk.Office.Now, Ct)));
        string all = "";
        foreach (var entry in zip.Entries)
        {
            using var text = new StreamReader(entry.Open());
            all += await text.ReadToEndAsync(Ct);
        }
        return all;
    }

    private static async Task<int> CountBy(Talk talk, PersonId who)
    {
        int count = 0;
        foreach (string partition in ManagementSystem.RecordTypes.SelectMany(type => type.Partitions(Office.Tenant)).Distinct())
            count += await talk.Office.Table.Range(partition, "event|", "event}", Ct).CountAsync(row => row["By"] == who.Value, Ct);
        return count;
    }
}
