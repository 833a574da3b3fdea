using CliWrap;
using CliWrap.Buffered;

namespace Aims.Browser.Tests.Chat;

/// <summary>The Chrome, Chromium or Edge of this machine.</summary>
internal static class BrowserProgram
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chrome.exe", "msedge.exe"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Its path. Where there is none, Debian's chromium is installed if we may.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says what to install.</exception>
    public static async Task<string> FindAsync() =>
        Find()
        ?? (await TryInstallAsync() ? Find() : null)
        ?? throw new InvalidOperationException("No browser was found: install Google Chrome, Chromium or Microsoft Edge and run the tests again.");

    private static string? Find()
    {
        var onPath =
            from name in Names
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            select Path.Combine(folder, name);
        return onPath.Concat(Places).FirstOrDefault(File.Exists);
    }

    private static async Task<bool> TryInstallAsync()
    {
        if (!File.Exists("/etc/debian_version") || !Environment.IsPrivilegedProcess)
            return false;
        var shell = await Cli.Wrap("sh")
            .WithArguments(["-c", "apt-get update && apt-get install -y --no-install-recommends chromium"])
            .WithEnvironmentVariables(environment => environment.Set("DEBIAN_FRONTEND", "noninteractive"))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return shell.ExitCode == 0;
    }
}
