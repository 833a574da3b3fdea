using Aims.Bot.Tests.Edge;
using Xunit;

namespace Aims.Bot.Tests.Commands;

/// <summary>It says what would be, and stores nothing.</summary>
public sealed class ADryRun(Office office) : IClassFixture<Office>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Of_each_command_that_changes_something()
    {
        string form = await File("vendor-check.json", """{"title":"Vendor check","pages":[{"name":"who","elements":[{"type":"boolean","name":"known","title":"Do we know them?"}]}]}""");
        string policy = await File("travel.md", "# Travel\n\nAsk before you let a tool book a journey.\n");
        string list = await File("list.csv", "Name\nCV screener\n");
        var before = await RowsAsync();
        string[][] commands =
        [
            ["forms", "publish", form, "--as", "lead", "--for", "Other"], ["policy", "draft", policy, "--as", "lead"],
            ["import", list, "--as", "lead"], ["backup", "--to", Path.Combine(folder.FullName, "backup")], ["replay-outbox"],
        ];
        foreach (string[] command in commands)
        {
            var run = await office.CommandAsync([.. command, "--dry-run"]);
            Assert.True(run.ExitCode == 0, run.StandardError);
            Assert.True(run.Lines.Length > 1, run.StandardOutput);
            Assert.Equal("A dry run: nothing was changed.", run.Lines[^1]);
        }
        Assert.Equal(before, await RowsAsync());
        Assert.False(Directory.Exists(Path.Combine(folder.FullName, "backup")));

        Assert.Equal(0, (await office.CommandAsync(commands[0])).ExitCode);
        Assert.Equal(0, (await office.CommandAsync(commands[1])).ExitCode);
        Assert.Equal(0, (await office.CommandAsync(commands[2])).ExitCode);
        before = await RowsAsync();
        foreach (string[] command in (string[][])[["forms", "retire", "vendor-check", "--as", "lead"], ["import", "undo", "IMP-0001", "--as", "lead"], ["policy", "send", "travel", "--as", "lead", "--kind", "major"]])
            Assert.Equal("A dry run: nothing was changed.", (await office.CommandAsync([.. command, "--dry-run"])).Lines[^1]);
        Assert.Equal(before, await RowsAsync());
        Assert.Equal(1, (await office.CommandAsync("policy", "publish", "travel", "--as", "lead", "--dry-run")).ExitCode);
    }

    [Fact]
    public async Task Progress_is_told_on_standard_error_to_those_who_want_it()
    {
        string list = await File("progress.csv", "Name\nMail sorter\n");
        var silent = await office.CommandAsync("import", list, "--as", "lead");
        Assert.Equal((0, ""), (silent.ExitCode, silent.StandardError));
        var told = await office.CommandAsync("import", await File("more.csv", "Name\nMail writer\n"), "--as", "lead", "--progress");
        Assert.Matches(@"^IMP-\d{4}: 0 systems", told.StandardError);
    }

    private async Task<List<string>> RowsAsync() => await office.Storage.Table.All(Stop)
        .Where(found => found.Partition == office.Records.Tenant).Select(found => $"{found.Row.Key} {found.Row.ETag}").ToListAsync(Stop);

    private async Task<string> File(string name, string content)
    {
        string path = Path.Combine(folder.FullName, name);
        await System.IO.File.WriteAllTextAsync(path, content, Stop);
        return path;
    }
}
