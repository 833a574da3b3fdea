using System.Runtime.InteropServices;
using Aims.Local;
using CliWrap;
using CliWrap.Buffered;

namespace Aims.Benchmarks.Load;

/// <summary>Programs as they are deployed: self-contained, for release, compiled ahead of time.</summary>
internal static class Published
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "load");

    public static Task<string> Bot(CancellationToken ct) => Publish(Path.Combine("src", "Aims.Bot"), "Aims.Bot", ct);

    /// <summary>This program, compiled as the bot is, for parts of the bot that are measured in a process of their own.</summary>
    public static Task<string> Benchmarks(CancellationToken ct) =>
        Publish(Path.Combine("tests", "Aims.Benchmarks"), "Aims.Benchmarks", ct, "-p:PublishReadyToRun=true", "-p:TieredPGO=false");

    /// <summary>A bot that says what it was told, and is nothing else.</summary>
    public static Task<string> EmptyBot(CancellationToken ct) =>
        Publish(Path.Combine("tests", "Aims.Benchmarks", "EmptyBot"), "EmptyBot", ct);

    /// <returns>The path of the executable.</returns>
    private static async Task<string> Publish(string project, string name, CancellationToken ct, params string[] properties)
    {
        string output = Path.Combine(Folder, name);
        var result = await Cli.Wrap("dotnet")
            .WithArguments([
                "publish", project, "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained",
                "--output", output, "--artifacts-path", Path.Combine(Folder, "build"),
                // The projects' own lock files are for their own builds.
                "-p:NuGetLockFilePath=obj/published.lock.json", .. properties])
            .WithWorkingDirectory(Repository.Root)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(ct);
        string program = Path.Combine(output, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
        return result.ExitCode == 0 && File.Exists(program)
            ? program
            : throw new CannotRunException($"Publishing {project} failed: {result.StandardOutput}{result.StandardError}");
    }
}
