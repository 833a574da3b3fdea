using Aims.Local;
using CliWrap;
using CliWrap.Buffered;
using Xunit;

namespace Aims.Bot.Tests.Commands;

/// <summary>The settings that a local run leaves for commands, as a shell takes them in.</summary>
public sealed class OnALocalRun
{
    [Fact]
    public async Task A_shell_reads_the_settings_as_they_were_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The file is for Bash.");
        const string people = "/home/zoe/o'neill & sons/$HOME/people.json", storage = "DefaultEndpointsProtocol=http;AccountName=a;BlobEndpoint=http://127.0.0.1:3998/a";
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, SettingsFile.Of(people, storage), TestContext.Current.CancellationToken);
        var read = await Cli.Wrap("bash").WithArguments(["-c", """. "$1"; printenv AIMS_PEOPLE AzureWebJobsStorage""", "bash", file]).ExecuteBufferedAsync(TestContext.Current.CancellationToken);
        Assert.Equal($"{people}\n{storage}\n", read.StandardOutput);
        File.Delete(file);
    }
}
