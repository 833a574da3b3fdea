using System.CommandLine;
using CliWrap;
using CliWrap.Buffered;
using Spectre.Console;

namespace Aims.Local.Packaging;

/// <summary><c>bundle</c>: publishes the bot for Azure, with all that it needs to run, and writes the zip that is deployed.</summary>
internal static class BundleCommand
{
    private static readonly Option<FileInfo> Output = new("--output")
    {
        Description = "The zip to write",
        HelpName = "file",
        DefaultValueFactory = _ => new FileInfo(Path.Combine(Repository.Root, "artifacts", "aims-bot.zip")),
    };

    public static System.CommandLine.Command For(IAnsiConsole console)
    {
        var command = new System.CommandLine.Command("bundle", "Publishes the bot for Azure and writes the zip that is deployed.") { Output };
        command.SetAction((parsed, stop) => WriteAsync(parsed.GetRequiredValue(Output), console, stop));
        return command;
    }

    private static async Task<int> WriteAsync(FileInfo file, IAnsiConsole console, CancellationToken stop)
    {
        string folder = Directory.CreateTempSubdirectory("aims-bot-").FullName;
        try
        {
            console.MarkupLine("[grey]Publishing for linux-x64 (a minute or two) …[/]");
            await PublishAsync(folder, stop);
            file.Directory?.Create();
            await using (var zip = file.Create())
                BotBundle.Write(folder, zip);
            console.MarkupLineInterpolated($"{file.FullName} is ready: infra/push.sh puts it into a function app.");
            return 0;
        }
        catch (Exception e) when (e is CannotRunException or IOException or UnauthorizedAccessException)
        {
            console.MarkupLineInterpolated($"[red]{e.Message}[/]");
            return 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What it needs was restored with this program, as the lock files say.
    private static async Task PublishAsync(string folder, CancellationToken stop)
    {
        var published = await Cli.Wrap("dotnet")
            .WithArguments(["publish", "src/Aims.Bot", "--configuration", "Release", "--runtime", "linux-x64", "--self-contained", "--no-restore", "--nologo", "--output", folder])
            .WithWorkingDirectory(Repository.Root)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(stop);
        if (published.ExitCode != 0)
            throw new CannotRunException($"The bot cannot be published: {published.StandardOutput.Trim()} {published.StandardError.Trim()}");
    }
}
