using Aims.Bot.Tests.Edge;
using Aims.Local;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Aims.Bot.Tests.Operations;

public sealed class AnAdminKeepsBackups(Office office) : IClassFixture<Office>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("aims-backup-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task And_the_product_runs_on_what_was_restored()
    {
        var (ana, max) = office.Hire();
        await max.SaysAsync("help");
        await ana.RegistersAsync("CV screener");
        await ana.AssessesAsync();
        await office.SettleAsync();
        await max.PressesAsync("Approve");
        await office.FireAsync("daily");
        await office.SettleAsync();

        var taken = await office.CommandAsync("backup", "--to", folder.FullName);
        Assert.True(taken.ExitCode == 0, taken.StandardError);
        await using var empty = await Azurite.StartAsync(new AzuriteOptions(), Stop);
        var restored = await office.CommandAsync(empty, "restore", "--from", folder.FullName);
        Assert.True(restored.ExitCode == 0, restored.StandardOutput + restored.StandardError);
        Assert.Contains("It is as it was written.", restored.StandardOutput, StringComparison.Ordinal);
        Assert.EndsWith("sound.", restored.StandardOutput.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(await RowsAsync(office.Storage), await RowsAsync(On(empty)));

        var again = await office.CommandAsync(empty, "restore", "--from", folder.FullName);
        Assert.Equal(1, again.ExitCode);
        Assert.StartsWith("The account is not empty.", again.StandardError, StringComparison.Ordinal);

        await office.MoveToAsync(empty);
        await ana.SaysAsync("AIS-0001");
        Assert.Contains($"Approved by {max.Name}", ana.Card.Words, StringComparison.Ordinal);
    }

    private static Tables.Storage On(Azurite account) => Tables.Storage.From(
        new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", account.ConnectionString)]).Build());

    private static async Task<IReadOnlyList<string>> RowsAsync(Tables.Storage storage) => await storage.Table.All(Stop)
        .Select(found => $"{found.Partition} {found.Row.Key} {string.Join(' ', found.Row.Columns.OrderBy(column => column.Key).Select(column => $"{column.Key}={column.Value}"))}").Order().ToListAsync(Stop);
}

public sealed class ABackupIsNotAsItWas(Office office) : IClassFixture<Office>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("aims-backup-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("rows.ndjson.gz"), InlineData("files.ndjson.gz"), InlineData("manifest.json")]
    public async Task And_is_refused_in_one_sentence_when_a_byte_was_flipped(string part)
    {
        await BackUpAsync();
        string file = Directory.EnumerateFiles(folder.FullName, part, SearchOption.AllDirectories).Single();
        byte[] content = await File.ReadAllBytesAsync(file, Stop);
        content[content.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, content, Stop);

        var run = await office.CommandAsync("restore", "--from", folder.FullName, "--dry-run");
        Assert.Equal((1, ""), (run.ExitCode, run.StandardOutput));
        Assert.Single(run.StandardError.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task And_is_none_when_it_was_not_finished()
    {
        await BackUpAsync();
        string name = Path.GetFileName(Directory.GetDirectories(folder.FullName).Single(path => Path.GetFileName(path).StartsWith('2')));
        File.Delete(Path.Combine(folder.FullName, name, "manifest.json"));

        Assert.StartsWith("There is no backup there.", (await office.CommandAsync("restore", "--from", folder.FullName)).StandardError, StringComparison.Ordinal);
        Assert.StartsWith($"There is no backup {name}, or it was not finished", (await office.CommandAsync("restore", name, "--from", folder.FullName)).StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task But_each_night_one_is_taken_in_a_container_of_the_account_from_which_another_is_filled()
    {
        await office.Lea.SaysAsync("help");
        await office.FireAsync("backup");
        Assert.Matches(@"^\d{8}T\d{6}Z$", (await office.CommandAsync("backup", "list")).StandardOutput.TrimEnd());

        await using var empty = await Azurite.StartAsync(new AzuriteOptions(), Stop);
        var restored = await office.CommandAsync(empty, ("AIMS_RESTORE_FROM", office.Connection), "restore");
        Assert.True(restored.ExitCode == 0, restored.StandardError);
        Assert.EndsWith("sound.", restored.StandardOutput.TrimEnd(), StringComparison.Ordinal);

        var nowhere = await office.CommandAsync("restore");
        Assert.Equal((1, "Say where the backup lies: --from <folder>, --from-account <account>, or a connection string in AIMS_RESTORE_FROM."), (nowhere.ExitCode, nowhere.StandardError.Trim()));
        var wrong = await office.CommandAsync(empty, ("AIMS_RESTORE_FROM", "AccountName=aims;AccountKey"), "restore");
        Assert.Equal((1, "AIMS_RESTORE_FROM is not a storage connection string."), (wrong.ExitCode, wrong.StandardError.Trim()));
        var away = await office.CommandAsync(empty, ("AIMS_RESTORE_FROM", "AccountName=aims;AccountKey=c2VjcmV0;BlobEndpoint=http://127.0.0.1:9/aims"), "restore");
        Assert.Equal(1, away.ExitCode);
        Assert.StartsWith("Storage cannot be reached: ", away.StandardError, StringComparison.Ordinal);
    }

    private async Task BackUpAsync()
    {
        await office.Lea.SaysAsync("help");
        await office.FireAsync("daily");
        Assert.Equal(0, (await office.CommandAsync("backup", "--to", folder.FullName)).ExitCode);
    }
}

/// <summary>What an earlier backup has left beside, or what was altered in the account, spoils none that comes after.</summary>
public sealed class ABackupFollowsAnother(Office office) : IClassFixture<Office>, IDisposable
{
    private static readonly string Text = new('x', 40_000), Name = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Text)));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("aims-backup-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Copy => Path.Combine(folder.FullName, "files", "texts", office.Records.Tenant, Name);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_text_whose_copy_lies_there_is_not_read_again()
    {
        await office.Storage.Texts(office.Records.Tenant).Put(Name, Text, Stop);
        await BackUpAsync();
        // Read again, it would be found to be another.
        await BlobAsync("texts", Name, new string('y', Text.Length));
        await BackUpAsync();
        Assert.Equal(Text, await File.ReadAllTextAsync(Copy, Stop));
        Assert.Equal([Copy], Directory.GetFiles(Path.GetDirectoryName(Copy)!));
        await BlobAsync("texts", Name, Text);
    }

    [Fact]
    public async Task A_copy_that_was_cut_off_is_none()
    {
        await office.Storage.Texts(office.Records.Tenant).Put(Name, Text, Stop);
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        await File.WriteAllTextAsync(Copy, Text[..1_000], Stop);
        await File.WriteAllTextAsync(Copy + ".part", Text[..1_000], Stop);
        await BackUpAsync();
    }

    [Fact]
    public async Task An_anchor_that_was_altered_is_kept_as_it_is_beside_the_one_that_was()
    {
        await office.Lea.SaysAsync("help");
        await office.FireAsync("daily");
        string day = Assert.Single(await office.Storage.Anchors(office.Records.Tenant).Days(Stop)).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        await BackUpAsync();
        await BlobAsync("anchors", $"{day}.txt", "altered");
        await BackUpAsync();
        Assert.Equal(2, Directory.GetFiles(Path.Combine(folder.FullName, "files", "anchors", office.Records.Tenant)).Length);
    }

    // Each that was taken can be restored, then and later.
    private async Task BackUpAsync()
    {
        // A backup is named after its second; the one before is made an older one instead of waiting for the next.
        int before = 0;
        foreach (string older in Directory.GetDirectories(folder.FullName, "2*").Order(StringComparer.Ordinal))
            Directory.Move(older, Path.Combine(folder.FullName, $"200{before++}1129T020000Z"));
        var taken = await office.CommandAsync("backup", "--to", folder.FullName);
        Assert.True(taken.ExitCode == 0, taken.StandardError);
        foreach (string name in (await office.CommandAsync("backup", "list", "--to", folder.FullName)).Lines)
        {
            var restored = await office.CommandAsync("restore", name, "--from", folder.FullName, "--dry-run");
            Assert.True(restored.ExitCode == 0, restored.StandardError);
        }
    }

    private async Task BlobAsync(string container, string name, string content) => await new Azure.Storage.Blobs.BlobContainerClient(office.Connection, container)
        .GetBlobClient($"{office.Records.Tenant}/{name}").UploadAsync(BinaryData.FromString(content), overwrite: true, Stop);
}
