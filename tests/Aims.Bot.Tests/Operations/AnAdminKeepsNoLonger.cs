using System.IO.Compression;
using System.Text;
using Aims.Bot.Tests.Commands;
using Aims.Bot.Tests.Edge;
using Aims.Ledger;
using Aims.Local;
using Azure.Storage.Blobs;
using Xunit;

namespace Aims.Bot.Tests.Operations;

/// <summary>An office whose rules say how long what is kept.</summary>
public sealed class ForgetfulOffice : Office
{
    public const string Rules = "concern = 5 years; message = 30 days; backup = 30 days";

    protected override BotOptions Shape(BotOptions options) => options with { Environment = new Dictionary<string, string?> { ["AIMS_RETENTION"] = Rules } };

    /// <summary>Runs a command years later.</summary>
    public Task<Ran> LaterAsync(params string[] arguments) => CommandAsync(
        new Dictionary<string, string?> { ["AIMS_RETENTION"] = Rules, ["AIMS_DEVELOPMENT"] = "loopback", ["AIMS_TIME"] = YearsLater }, arguments);

    public const string YearsLater = "2032-01-12T02:00:00Z";
}

public sealed class AnAdminKeepsNoLonger(ForgetfulOffice office) : IClassFixture<ForgetfulOffice>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("aims-retention-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Than_the_rules_say_and_whatever_is_left_is_sound_here_and_in_a_backup()
    {
        var (zoe, _) = office.Hire();
        foreach (string text in (string[])["The chat tool gets health data.", "Nobody checks the lists."])
        {
            await zoe.SaysAsync("raise a concern");
            await zoe.PressesAsync("Send", ("text", text), ("way", "Named"));
        }
        await office.Lea.SaysAsync("concern C-1");
        await office.Lea.PressesAsync("Close");
        await office.Lea.PressesAsync("Close", ("text", "It gets none any more."));
        await office.FireAsync("daily");
        await office.SettleAsync();

        var before = await RowsAsync();
        var dry = await office.LaterAsync("retention", "--dry-run");
        Assert.Equal((0, "concern = 5 years: 1 would go (C-0001).\nA dry run: nothing was changed."), (dry.ExitCode, dry.StandardOutput.Trim()));
        Assert.Equal(before, await RowsAsync());

        await office.MoveToAsync(ForgetfulOffice.YearsLater);
        await office.FireAsync("backup");
        await office.Lea.SaysAsync("concern C-1");
        Assert.StartsWith("C-0001 was removed on 12 Jan 2032", office.Lea.Chat.Last.Says, StringComparison.Ordinal);
        await office.Lea.SaysAsync("concern C-2");
        Assert.Contains("Nobody checks the lists.", office.Lea.Card.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(await RowsAsync(), row => row.Contains("health data", StringComparison.Ordinal));
        Assert.Equal("Nothing was to go.", (await office.LaterAsync("retention")).StandardOutput.Trim());

        await office.FireAsync("daily");
        var sound = await office.CommandAsync("verify");
        Assert.True(sound.ExitCode == 0, sound.StandardOutput);
        Assert.EndsWith("1 record removed by rules of retention: sound.", sound.StandardOutput.TrimEnd(), StringComparison.Ordinal);

        Assert.Equal(0, (await office.CommandAsync("backup", "--to", folder.FullName)).ExitCode);
        await using var empty = await Azurite.StartAsync(new AzuriteOptions(), Stop);
        var restored = await office.CommandAsync(empty, "restore", "--from", folder.FullName);
        Assert.True(restored.ExitCode == 0, restored.StandardOutput + restored.StandardError);

        // What goes by hand is still found.
        string tenant = office.Records.Tenant;
        var keys = await office.Storage.Table.Range(tenant, "event|concern|C-0002|", "event|concern|C-0002}", Stop).Select(row => row.Key).ToListAsync(Stop);
        Assert.True(await office.Storage.Table.Write(tenant, [.. keys.Append("head|concern|C-0002").Select(key => new RowChange.Delete(key))], Stop));
        var found = await office.CommandAsync("verify");
        Assert.Equal(1, found.ExitCode);
        Assert.Contains("concern|C-0002 is not as the anchor of ", found.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_backups_and_of_files_that_only_old_ones_name()
    {
        await office.Lea.SaysAsync("help");
        await office.FireAsync("backup");
        var backups = new BlobContainerClient(office.ConnectionString, Tables.Storage.Backups);
        await OldAsync(backups, "20250101T020000Z", "files/texts/only-old", "files/texts/both");
        await OldAsync(backups, "20250201T020000Z", "files/texts/only-old", "files/texts/both", "files/texts/never-finished");
        // Without a manifest it is none, and goes all the same.
        await backups.DeleteBlobAsync("20250201T020000Z/manifest.json", cancellationToken: Stop);
        await OldAsync(backups, TimeProvider.System.GetUtcNow().AddDays(-29).UtcDateTime.ToString("yyyyMMdd'T'020000'Z'", System.Globalization.CultureInfo.InvariantCulture), "files/texts/both");

        var dry = await office.LaterAsync("retention", "--dry-run");
        Assert.Contains("backup = 30 days: 2 would go (20250101T020000Z, 20250201T020000Z).", dry.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("20250101T020000Z/manifest.json", await NamesAsync(backups));
        var run = await office.LaterAsync("retention");
        Assert.Contains("backup = 30 days: 2 gone (20250101T020000Z, 20250201T020000Z).", run.StandardOutput, StringComparison.Ordinal);
        var names = await NamesAsync(backups);
        Assert.DoesNotContain(names, name => name.StartsWith("2025", StringComparison.Ordinal) || name.EndsWith("/only-old", StringComparison.Ordinal) || name.EndsWith("/never-finished", StringComparison.Ordinal));
        Assert.Contains("files/texts/both", names);
        var newest = await office.CommandAsync(new Dictionary<string, string?> { ["AIMS_RESTORE_FROM"] = office.ConnectionString }, "restore", "--dry-run");
        Assert.True(newest.ExitCode == 0, newest.StandardError);
    }

    [Fact]
    public async Task Of_messages_that_were_sent_or_given_up_long_ago()
    {
        var table = office.Storage.Table;
        Row Old(string key, string at) => new(key, new Dictionary<string, string> { ["At"] = at, ["Claim"] = "claim-of-the-past", ["Number"] = "0", ["Json"] = "{}", ["Reason"] = "TooManyTries" });
        await table.Write(Office.Delivery,
        [
            new RowChange.Put(Old("sent|of-the-past", "2026-01-01T00:00:00Z")), new RowChange.Put(Old("undelivered|of-the-past", "2026-01-01T00:00:00Z")),
            new RowChange.Put(new Row("claim|claim-of-the-past", new Dictionary<string, string> { ["Sent"] = "1" })),
            new RowChange.Put(Old("sent|of-today", TimeProvider.System.GetUtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture)) with { Columns = Old("", TimeProvider.System.GetUtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture)).Columns.Where(column => column.Key != "Claim").ToDictionary() }),
        ], Stop);
        Assert.Contains("message = 30 days: 2 would go.", (await office.LaterAsync("retention", "--dry-run")).StandardOutput, StringComparison.Ordinal);
        var run = await office.LaterAsync("retention");
        Assert.Equal("", run.StandardError);
        Assert.Contains("message = 30 days: 2 gone.", run.StandardOutput, StringComparison.Ordinal);
        Assert.DoesNotContain(await RowsAsync(), row => row.Contains("of-the-past", StringComparison.Ordinal));
        Assert.NotNull(await table.Get(Office.Delivery, "sent|of-today", Stop));
    }

    [Fact]
    public async Task And_does_not_begin_with_rules_that_cannot_be_read()
    {
        var run = await office.CommandAsync(new Dictionary<string, string?> { ["AIMS_RETENTION"] = "concerns = 5 years" }, "retention");
        Assert.Equal(
            (1, "", "AIMS_RETENTION cannot be used: \"concerns\" is nothing that a rule can be about. Choose from acknowledgement, campaign, concern, import, leaver, message, backup."),
            (run.ExitCode, run.StandardOutput, run.StandardError.Trim()));
    }

    [Fact]
    public async Task And_answers_a_person_who_asks_what_is_kept_of_them()
    {
        var (ana, _) = office.Hire();
        await ana.RegistersAsync("CV screener");
        string file = Path.Combine(folder.FullName, "ana.zip");
        var made = await office.CommandAsync("person", "export", ana.Id, "--to", file);
        Assert.True(made.ExitCode == 0, made.StandardError);
        using (var zip = await ZipFile.OpenReadAsync(file, Stop))
        {
            using var text = new StreamReader(zip.GetEntry("kept-beside-records.json")!.Open());
            Assert.Contains("Where you are reached in Teams", await text.ReadToEndAsync(Stop), StringComparison.Ordinal);
            Assert.True(zip.GetEntry("entries-you-made.json")!.Length > 100);
        }
        var again = await office.CommandAsync("person", "export", ana.Id, "--to", file);
        Assert.Equal(1, again.ExitCode);
        Assert.Equal($"{file} is there already, and is not written over.", again.StandardError.TrimEnd());
        Assert.Equal(2, (await office.CommandAsync("person", "export", "a|b", "--to", file)).ExitCode);
    }

    private static async Task OldAsync(BlobContainerClient backups, string name, params string[] files)
    {
        using var list = new MemoryStream();
        await using (var zip = new GZipStream(list, CompressionMode.Compress, leaveOpen: true))
        {
            foreach (string file in files)
                await zip.WriteAsync(Encoding.UTF8.GetBytes($$"""{"Container":"texts","Name":"{{file.Split('/')[2]}}","Length":1,"Hash":"00","Place":"{{file}}"}""" + "\n"), Stop);
        }
        foreach (string file in files)
            await backups.GetBlobClient(file).UploadAsync(BinaryData.FromString("x"), overwrite: true, Stop);
        await backups.GetBlobClient($"{name}/files.ndjson.gz").UploadAsync(BinaryData.FromBytes(list.ToArray()), Stop);
        await backups.GetBlobClient($"{name}/rows.ndjson.gz").UploadAsync(BinaryData.FromString("x"), Stop);
        await backups.GetBlobClient($"{name}/manifest.json").UploadAsync(BinaryData.FromString("{}"), Stop);
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(BlobContainerClient container) => await container.GetBlobsAsync(cancellationToken: Stop).Select(blob => blob.Name).ToListAsync(Stop);

    private async Task<IReadOnlyList<string>> RowsAsync() => await office.Storage.Table.All(Stop)
        .Select(found => $"{found.Partition} {found.Row.Key} {string.Join(' ', found.Row.Columns.OrderBy(column => column.Key).Select(column => $"{column.Key}={column.Value}"))}").ToListAsync(Stop);
}
