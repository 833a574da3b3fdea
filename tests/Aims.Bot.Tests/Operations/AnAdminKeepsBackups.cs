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
    public async Task But_each_night_one_is_taken_in_a_container_of_the_account()
    {
        await office.Lea.SaysAsync("help");
        await office.FireAsync("backup");
        Assert.Matches(@"^\d{8}T\d{6}Z$", (await office.CommandAsync("backup", "list")).StandardOutput.TrimEnd());
    }

    private async Task BackUpAsync()
    {
        await office.Lea.SaysAsync("help");
        await office.FireAsync("daily");
        Assert.Equal(0, (await office.CommandAsync("backup", "--to", folder.FullName)).ExitCode);
    }
}
