using System.Diagnostics;
using Aims.Bot.Tests.Edge;
using Xunit;

namespace Aims.Bot.Tests.Commands;

/// <summary>The commands of other tests run in the tests' own process; these start the program.</summary>
public sealed class AsAProcess(Office office) : IClassFixture<Office>
{
    [Theory]
    [InlineData(0, "verify"), InlineData(0, "backup", "--dry-run"), InlineData(0, "export", "systems", "--as", "lead", "--format", "json"), InlineData(0, "roles"), InlineData(0, "replay-outbox")]
    [InlineData(1, "restore", "--from", "/no/such/folder"), InlineData(1, "forms", "lint", "/no/such/form.json")]
    [InlineData(2, "verfy"), InlineData(2, "--urls", "http://127.0.0.1:9")]
    public async Task It_ends_and_says_so(int code, params string[] arguments)
    {
        var run = await office.ProcessAsync(arguments);
        Assert.True(code == run.ExitCode, $"{run.ExitCode}: {run.StandardOutput}{run.StandardError}");
        Assert.Equal(code == 0, run.StandardOutput.Length > 0);
        Assert.Equal(code == 0, run.StandardError.Length == 0);
        Assert.Equal((await office.CommandAsync(arguments)).ExitCode, run.ExitCode);
    }

    [Fact]
    public void The_bot_itself_loads_nothing_of_it()
    {
        string loaded = OperatingSystem.IsLinux()
            ? File.ReadAllText($"/proc/{office.ProcessId}/maps")
            : string.Join('\n', Process.GetProcessById(office.ProcessId).Modules.Cast<ProcessModule>().Select(module => module.FileName));
        Assert.Contains("Azure.Data.Tables.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("System.CommandLine.dll", loaded, StringComparison.Ordinal);
    }
}
