using System.Text.RegularExpressions;
using Aims.Local;
using Xunit;

namespace Aims.Browser.Tests.Harness;

/// <summary>A stage whose bot prints what an operator sees.</summary>
public sealed partial class WatchedStage(Chat.Browser browser) : Stage(browser)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30), Pause = TimeSpan.FromMilliseconds(250);

    protected override IReadOnlyDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>
    {
        ["AIMS_TELEMETRY"] = "console",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "3000",
    };

    /// <summary>Writes the numbers of all that happened so far, and the trace of the last turn that answered in the chat, to artifacts/telemetry.</summary>
    /// <param name="last">What the numbers must know of by then.</param>
    public async Task<string> KeepNumbersAsync(string last)
    {
        long began = TimeProvider.System.GetTimestamp();
        Match numbers, trace;
        while (true)
        {
            string printed = await PrintedAsync();
            (numbers, trace) = (Numbers().Matches(printed).LastOrDefault() ?? Match.Empty, Trace().Matches(printed).LastOrDefault() ?? Match.Empty);
            if (numbers.Success && trace.Success && numbers.Value.Contains(last, StringComparison.Ordinal))
                break;
            Assert.True(
                TimeProvider.System.GetElapsedTime(began) < Patience,
                $"The bot did not print {(trace.Success ? $"numbers with \"{last}\"" : "the trace of a turn that asked storage and answered")}; its last words:\n{Bot.Log.Text}");
            await Task.Delay(Pause);
        }
        string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "telemetry")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "numbers.txt"), numbers.Groups["lines"].Value);
        await File.WriteAllTextAsync(Path.Combine(folder, "trace.txt"), trace.Value);
        return numbers.Groups["lines"].Value;
    }

    // All of it: the numbers of a few seconds push everything else out of the last lines.
    private async Task<string> PrintedAsync()
    {
        using var file = new StreamReader(new FileStream(Bot.Log.Path!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return await file.ReadToEndAsync();
    }

    [GeneratedRegex(@"^numbers at .*\n(?<lines>(aims\..*\n)*)end of numbers", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    // A turn with an intent that asks storage, and an answer by the channel.
    [GeneratedRegex(@"^trace .*\nturn .*\n([├│].*\n)*│  .─ storage .*\n([├│].*\n)*└─ channel .*\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Trace();
}
