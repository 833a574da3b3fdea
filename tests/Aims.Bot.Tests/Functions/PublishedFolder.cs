using System.Runtime.InteropServices;
using Aims.Local;
using CliWrap;
using CliWrap.Buffered;
using Xunit;

namespace Aims.Bot.Tests.Functions;

/// <summary>What is deployed, published once for all tests of a run.</summary>
internal static class PublishedFolder
{
    // What the lock files cover; it is restored with the solution.
    private const string Deployed = "linux-x64";

    private static readonly Lazy<Task<string>> Folder = new(PublishAsync);

    public static string Program => OperatingSystem.IsWindows() ? "Aims.Bot.exe" : "Aims.Bot";

    public static Task<string> PathAsync() => Folder.Value;

    private static async Task<string> PublishAsync()
    {
        string folder = Path.Combine(Repository.Root, "artifacts", "published");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        string platform = RuntimeInformation.RuntimeIdentifier;
        // Elsewhere the packages of that platform are fetched, beside the lock files.
        string[] restore = platform == Deployed
            ? ["--no-restore"]
            : [$"-p:RuntimeIdentifiers={platform}", "-p:RestoreLockedMode=false", "-p:NuGetLockFilePath=obj/published.lock.json"];
        var published = await Cli.Wrap("dotnet")
            .WithArguments(
                ["publish", "src/Aims.Bot", "-c", "Release", "-r", platform, "--self-contained", "--disable-build-servers", "-o", folder, .. restore])
            .WithWorkingDirectory(Repository.Root)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        Assert.True(published.ExitCode == 0, published.StandardOutput + published.StandardError);
        return folder;
    }
}
