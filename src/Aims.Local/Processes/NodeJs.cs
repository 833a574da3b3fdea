using System.ComponentModel;
using CliWrap;
using CliWrap.Buffered;

namespace Aims.Local.Processes;

/// <summary>The machine's Node.js.</summary>
public static class NodeJs
{
    /// <summary>The oldest major version that the packages run on.</summary>
    public const int Oldest = 20;

    private static string Guard { get; } = Path.Combine(Repository.ProjectFolder, "guard.cjs");

    /// <exception cref="CannotRunException">There is no Node.js, or it is too old.</exception>
    public static async Task CheckAsync(CancellationToken cancellation = default)
    {
        string version;
        try
        {
            version = (await Cli.Wrap("node").WithArguments("--version").ExecuteBufferedAsync(cancellation)).StandardOutput.Trim();
        }
        catch (Win32Exception fault)
        {
            throw new CannotRunException($"Node.js is not installed: install version {Oldest} or later from https://nodejs.org and try again.", fault);
        }

        if (!Version.TryParse(version.TrimStart('v'), out var parsed) || parsed.Major < Oldest)
            throw new CannotRunException($"Node.js {version} is too old: install version {Oldest} or later from https://nodejs.org and try again.");
    }

    /// <summary>Starts a Node program that ends when we do. The script is a path below the project's node_modules.</summary>
    internal static ChildProcess Start(
        string script,
        IReadOnlyList<string> arguments,
        ChildLog log,
        Action<string>? printed = null,
        string? folder = null,
        IReadOnlyDictionary<string, string?>? environment = null)
    {
        var program = Path.Combine(NpmPackages.Folder, Path.Combine(script.Split('/')));
        return ChildProcess.Start(
            Cli.Wrap("node")
                .WithArguments(["--require", Guard, program, .. arguments])
                .WithWorkingDirectory(folder ?? Repository.ProjectFolder)
                .WithEnvironmentVariables(environment ?? new Dictionary<string, string?>()),
            log,
            printed);
    }

    /// <summary>Watches a program that is no Node program: ends it should we die. Stop it once the program has ended.</summary>
    internal static ChildProcess Watch(int process) =>
        ChildProcess.Start(Cli.Wrap("node").WithArguments([Guard, $"{process}"]), new ChildLog(), lastWord: "released");
}
