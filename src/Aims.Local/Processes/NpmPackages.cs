using System.ComponentModel;
using System.Security.Cryptography;
using CliWrap;
using CliWrap.Buffered;

namespace Aims.Local.Processes;

/// <summary>Azurite and the Playground, as package-lock.json pins them.</summary>
public static class NpmPackages
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Where npm installs.</summary>
    internal static string Folder { get; } = Path.Combine(Repository.ProjectFolder, "node_modules");

    private static string Stamp { get; } = Path.Combine(Folder, ".installed-lock");

    /// <summary>
    /// Checks Node.js and installs the packages, unless this very lock file is installed already.
    /// Several processes may ask at once: one installs, the others wait for it. The listener hears one line when that begins.
    /// </summary>
    /// <exception cref="CannotRunException">Node.js is missing or old, or the installation failed.</exception>
    public static async Task EnsureAsync(Action<string>? progress = null, CancellationToken cancellation = default)
    {
        await NodeJs.CheckAsync(cancellation);
        using var alone = await AloneAsync(cancellation);
        var wanted = Convert.ToHexString(SHA256.HashData(
            await File.ReadAllBytesAsync(Path.Combine(Repository.ProjectFolder, "package-lock.json"), cancellation)));
        if (File.Exists(Stamp) && await File.ReadAllTextAsync(Stamp, cancellation) == wanted)
            return;

        progress?.Invoke("Installing Azurite and the Playground with npm (once, about a minute)");
        await InstallAsync(cancellation);
        await File.WriteAllTextAsync(Stamp, wanted, cancellation);
    }

    private static async Task InstallAsync(CancellationToken cancellation)
    {
        var npm = await CleanInstallAsync(cancellation);
        if (npm.ExitCode == 0)
            return;
        var log = Path.Combine(Repository.LocalFolder, "logs", "npm.log");
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        await File.WriteAllTextAsync(log, npm.StandardOutput + npm.StandardError, cancellation);
        throw new CannotRunException(
            $"`npm ci` in src/Aims.Local failed with code {npm.ExitCode}: check that this machine reaches the npm registry and try again; {log} has what npm said.");
    }

    private static async Task<BufferedCommandResult> CleanInstallAsync(CancellationToken cancellation)
    {
        try
        {
            return await Cli.Wrap("npm")
                .WithArguments(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
                .WithWorkingDirectory(Repository.ProjectFolder)
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync(cancellation);
        }
        catch (Win32Exception fault)
        {
            throw new CannotRunException("npm is not installed: it comes with Node.js from https://nodejs.org; install that and try again.", fault);
        }
    }

    private static async Task<FileStream> AloneAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Repository.LocalFolder);
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Repository.LocalFolder, "npm.lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }
}
