using System.Globalization;
using System.Text;
using System.Text.Json;
using Aims.Campaigns;
using Aims.Exports;
using Aims.People;
using Aims.Policies;
using Aims.Tests.Campaigns;
using Aims.Tests.Chat;
using MiniExcelLibs;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class ProvingAcknowledgements
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Of_one_person_shows_all_that_was_asked_and_done() => Story()
        .Says(Priya, "acknowledgements of Zoë O'Neill")
        .Says(Priya, "acknowledgements of ana@contoso.example")
        .Says(Lea, "acknowledgements of nobody at all")
        .Presses(Priya, "Take it along")
        .Reads("""
            Priya: acknowledgements of Zoë O'Neill
            bot:
              # Zoë O'Neill has acknowledged 1 version
              All that was asked and done about policies, the latest first. As of 5 Dec 2026, 10:00.
              - Acknowledged: AI policy | 26 Nov 2026, 10:00 · version 1.0 · 8 of 8 pages shown · SHA-256 ec46041d4a188ddd9991964a912406a72064f90fde1bc89be0327c9b7252c5d1
              - Opened: AI policy | 26 Nov 2026, 10:00 · version 1
              - Asked by CMP-0001: AI policy | 23 Nov 2026, 10:00 · version 1 · due 7 Dec 2026
              [Take it along]
            Priya: acknowledgements of ana@contoso.example
            bot:
              # Ana Ruiz has acknowledged 1 version
              All that was asked and done about policies, the latest first. As of 5 Dec 2026, 10:00.
              - Acknowledged: AI policy | 23 Nov 2026, 10:00 · version 1.0 · 8 of 8 pages shown · SHA-256 ec46041d4a188ddd9991964a912406a72064f90fde1bc89be0327c9b7252c5d1
              - Opened: AI policy | 23 Nov 2026, 10:00 · version 1
              - Asked by CMP-0001: AI policy | 23 Nov 2026, 10:00 · version 1 · due 7 Dec 2026
              [Take it along]
            Lea: acknowledgements of nobody at all
            bot: I know nobody called "nobody at all". Say their full name, their mail address, or the id that a file names them by.
            Priya presses Take it along
            bot:
              # All that Ana Ruiz acknowledged
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              [CSV] [Excel] [JSON]
            """);

    [Fact]
    public Task A_card_asks_for_the_day() => Story()
        .Says(Priya, "where does the AI policy stand").Presses(Priya, "Proof")
        .Presses(Priya, "Make the files", ("day", "2027-01-01"))
        .Presses(Priya, "Make the files", ("day", "2026-10-01"))
        .Presses(Priya, "Make the files", ("day", "yesterday"))
        .Presses(Priya, "Make the files", ("day", "2026-11-24"))
        .Says(Max, "proof of acknowledgement")
        .Forges(Max, "export.proof", ("policy", "ai-policy"), ("day", "2026-11-24"))
        .Forges(Max, "export.proof", ("person", "zoe"))
        .Reads("""
            Priya: where does the AI policy stand
            bot:
              # Nobody is asked
              Everybody; AI policy, version 1.0, which no open campaign asks for. As of 5 Dec 2026, 10:00.
              No campaign that is open asks any of these people.
              [Proof]
            Priya presses Proof
            bot:
              ai-policy
              # Proof of acknowledgement: AI policy
              Who was asked, who had acknowledged which version when, and who had not, as it was at the end of a day (UTC).
              > As of: 2026-12-05
              For one person with all policies say: acknowledgements of, and the name.
              [Make the files] [Back]
            Priya presses Make the files: day = 2027-01-01
            bot:
              ai-policy
              # Proof of acknowledgement: AI policy
              Who was asked, who had acknowledged which version when, and who had not, as it was at the end of a day (UTC).
              > As of: 2027-01-01
                ! Please check: That day is still to come. Choose today or an earlier one.
              For one person with all policies say: acknowledgements of, and the name.
              [Make the files] [Back]
            Priya presses Make the files: day = 2026-10-01
            bot:
              ai-policy
              # Proof of acknowledgement: AI policy
              Who was asked, who had acknowledged which version when, and who had not, as it was at the end of a day (UTC).
              > As of: 2026-10-01
                ! Please check: No version of it was in force on that day. Choose another.
              For one person with all policies say: acknowledgements of, and the name.
              [Make the files] [Back]
            Priya presses Make the files: day = yesterday
            bot:
              ai-policy
              # Proof of acknowledgement: AI policy
              Who was asked, who had acknowledged which version when, and who had not, as it was at the end of a day (UTC).
              > As of: 2026-12-05
                ! Please check: Choose a day.
              For one person with all policies say: acknowledgements of, and the name.
              [Make the files] [Back]
            Priya presses Make the files: day = 2026-11-24
            bot:
              ai-policy
              # Who had acknowledged AI policy on 24 Nov 2026
              Each link works once, for 15 minutes, and gives what you may see at that moment.
              [CSV] [Excel] [JSON] [Another day]
            Max: proof of acknowledgement
            bot: The proof is for governance leads and auditors. Your own is under "my acknowledgements".
            Max forges export.proof: policy = ai-policy, day = 2026-11-24
            bot: The proof is for governance leads and auditors. Your own is under "my acknowledgements".
            Max forges export.proof: person = zoe
            bot: The proof is for governance leads and auditors. Your own is under "my acknowledgements".
            """);

    [Theory]
    // The day of the start; with a leaver and one more; after the end.
    [InlineData("2026-11-23")]
    [InlineData("2026-11-27")]
    [InlineData("2026-12-05")]
    public async Task As_of_a_day_is_what_had_happened_by_then(string day)
    {
        var talk = Story();
        await talk;
        var asOf = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        // Again from the plain events, without folding: whoever came and did not go, and whoever acknowledged.
        var end = asOf.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var asked = new HashSet<string>();
        bool isOpen = true;
        await foreach (var e in talk.Records.History(Campaign.Type, "CMP-0001", Stop))
            isOpen &= e.Stamp.At >= end || e.Event is not CampaignClosed;
        if (isOpen)
        {
            await foreach (var e in talk.Records.History(Roll.Type, "CMP-0001.0", Stop))
            {
                if (e.Stamp.At < end && e.Event is PeopleCame came)
                    asked.UnionWith(came.People.Select(p => p.Value));
                if (e.Stamp.At < end && e.Event is PeopleWent went)
                    asked.ExceptWith(went.People.Select(p => p.Value));
            }
        }
        var signed = new Dictionary<string, (string At, string Hash)>();
        foreach (var person in All)
        {
            await foreach (var e in talk.Records.History(Acknowledgement.Type, Acknowledgement.IdOf(PolicyLibrary.AiPolicy, 1, person.Id), Stop))
            {
                if (e.Stamp.At < end && e.Event is PolicyAcknowledged given)
                    signed[person.Id.Value] = (e.Stamp.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture), given.Hash);
            }
        }

        var file = JsonElement.Parse((await Made(talk, Priya, asOf, ExportFormat.Json))!.Content);
        var rows = file.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(asked.Order(), rows.Where(r => Text(r, "asked-by") is not null).Select(r => Text(r, "person")!).Order());
        Assert.Equal(signed.OrderBy(s => s.Key).Select(s => (s.Key, s.Value.At, s.Value.Hash)),
            rows.Where(r => Text(r, "acknowledged") is not null).OrderBy(r => Text(r, "person")).Select(r => (Text(r, "person")!, Text(r, "acknowledged")!, Text(r, "sha256")!)));
        Assert.Equal(asked.Count.ToString(CultureInfo.InvariantCulture), file.GetProperty("about").GetProperty("People asked").GetString());
        Assert.Equal(asked.Count(signed.ContainsKey).ToString(CultureInfo.InvariantCulture), file.GetProperty("about").GetProperty("Acknowledged").GetString());
    }

    [Fact]
    public async Task The_file_says_of_what_and_which_day_when_and_by_whom()
    {
        var talk = Story();
        await talk;
        var day = new DateOnly(2026, 11, 27);
        var csv = (await Made(talk, Priya, day, ExportFormat.Csv))!;
        Assert.Equal("acknowledgements-ai-policy-1.0-2026-11-27.csv", csv.Name);
        string[] lines = Encoding.UTF8.GetString(csv.Content).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("Policy,AI policy (ai-policy)", lines[0]);
        Assert.Contains("\"As of\",\"2026-11-27, 2026-11-27 23:59:59Z\"".Replace("\"As of\"", "As of", StringComparison.Ordinal), lines);
        Assert.Contains("Made by,Priya Raman (priya)", lines);
        Assert.Contains("Made at,2026-12-05 10:00:00Z", lines);
        Assert.Contains(lines, line => line.StartsWith("zoe,Zoë O'Neill,Engineering,CMP-0001,2026-11-23,2026-12-07,Acknowledged,1.0,2026-11-26 10:00:00Z,no,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("max,Max Keller,Human Resources,CMP-0001,2026-11-23,2026-12-07,Declined: =who pays?,", StringComparison.Ordinal) || line.Contains("Declined: =who pays?", StringComparison.Ordinal));
        // Nour had left by then, and is named all the same as long as she was asked.
        Assert.DoesNotContain(lines, line => line.StartsWith("nour,", StringComparison.Ordinal));

        using var workbook = new MemoryStream((await Made(talk, Priya, day, ExportFormat.Xlsx))!.Content);
        var about = workbook.Query(useHeaderRow: true, sheetName: "About").Cast<IDictionary<string, object>>().ToDictionary(row => (string)row["Label"], row => (string)row["Value"]);
        Assert.Equal("Priya Raman (priya)", about["Made by"]);
        var sheet = workbook.Query(useHeaderRow: true, sheetName: "Export").Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(about["People asked"], sheet.Count(row => row["Asked by"] is string { Length: > 0 }).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_same_day_gives_the_same_rows_for_ever()
    {
        var talk = Story();
        await talk;
        var day = new DateOnly(2026, 11, 25);
        string before = Rows(await Made(talk, Priya, day, ExportFormat.Json));
        await talk.HasAcknowledged(Ingrid).HasAcknowledged(Max).Aside(t => t.Later(TimeSpan.FromDays(40)));
        Assert.Equal(before, Rows(await Made(talk, Lea, day, ExportFormat.Json)));

        static string Rows(Exported? file) => JsonElement.Parse(file!.Content).GetProperty("rows").GetRawText();
    }

    [Fact]
    public async Task Nobody_else_gets_it()
    {
        var talk = Story();
        await talk;
        foreach (var who in new[] { Ana, Max, Zoe, Ingrid })
        {
            Assert.Null(await Made(talk, who, new(2026, 11, 25), ExportFormat.Csv));
            Assert.Null(await talk.Bot.Export.Make(new PersonProofRequest(who.Id, Zoe.Id, ExportFormat.Csv), talk.Office.Now, Stop));
        }
        Assert.Null(await Made(talk, Priya, new(2020, 1, 1), ExportFormat.Csv));
        Assert.Null(await talk.Bot.Export.Make(new DayProofRequest(Priya.Id, "../x", new(2026, 11, 25), ExportFormat.Csv), talk.Office.Now, Stop));
    }

    [Fact]
    public async Task Of_one_person_as_a_file()
    {
        var talk = Story();
        await talk;
        var file = (await talk.Bot.Export.Make(new PersonProofRequest(Priya.Id, Zoe.Id, ExportFormat.Json), talk.Office.Now, Stop))!;
        Assert.Equal("acknowledgements-of-zoe-2026-12-05.json", file.Name);
        var rows = JsonElement.Parse(file.Content).GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(["Acknowledged", "Opened", "Asked by CMP-0001"], rows.Select(r => Text(r, "what")));
        Assert.Equal("2026-12-07", Text(rows[2], "due"));
        Assert.Equal(64, Text(rows[0], "sha256")!.Length);
    }

    [Fact]
    public async Task Every_record_as_of_a_moment_is_what_each_is_alone()
    {
        var talk = Story();
        await talk;
        foreach (int hours in new[] { 0, 1, 30, 100, 400 })
        {
            var moment = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero).AddHours(hours);
            foreach (string partition in Acknowledgement.Type.Partitions(Office.Tenant))
            {
                var all = await talk.Records.AllAsOf(Acknowledgement.Type, partition, "ai-policy.", moment, Stop).ToDictionaryAsync(r => r.Key.Id, r => r.State, cancellationToken: Stop);
                await foreach (var known in talk.Records.All(Acknowledgement.Type, partition, Stop))
                    Assert.Equal(Written(await talk.Records.AsOf(Acknowledgement.Type, known.Key.Id, moment, Stop)), Written(all.GetValueOrDefault(known.Key.Id)));
            }
        }

        static string Written(Acknowledgement? state) => JsonSerializer.Serialize(state);
    }

    // Monday: everybody is asked, Ana acknowledges. Wednesday: Nour has left, Max declines. Thursday: Zoë acknowledges. The week after: it is closed, Lea acknowledges.
    private static Talk Story() => new Talk()
        .HasCampaign().HasAcknowledged(Ana)
        .Aside(t => t.Later(TimeSpan.FromDays(2)).Leaves(Nour).GoesRound()).HasOpened(Max, declines: "=who pays?")
        .Aside(t => t.Later(TimeSpan.FromDays(1))).HasAcknowledged(Zoe)
        .Aside(t => t.Later(TimeSpan.FromDays(8))).HasChanged("CMP-0001", new CampaignClosed()).HasAcknowledged(Lea)
        .Aside(t => t.Later(TimeSpan.FromDays(1)));

    private static Task<Exported?> Made(Talk talk, Person who, DateOnly day, ExportFormat format) =>
        talk.Bot.Export.Make(new DayProofRequest(who.Id, PolicyLibrary.AiPolicy, day, format), talk.Office.Now, Stop);

    private static string? Text(JsonElement row, string column) => row.GetProperty(column).GetString();
}
