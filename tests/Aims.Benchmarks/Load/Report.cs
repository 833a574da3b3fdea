using System.Globalization;
using Spectre.Console;

namespace Aims.Benchmarks.Load;

/// <summary>What the run prints, in Markdown: it is pasted into docs/speed.md.</summary>
internal sealed class Report(IAnsiConsole console)
{
    private const double Mega = 1024 * 1024;

    public void Print(IReadOnlyList<Measured> rows, long resident, Started ours, Started empty)
    {
        Line($"| turn | at once | turns/s | p50 ms | p99 ms | storage requests | storage waits | bot alone p50 ms | bot alone p99 ms | errors |");
        Line($"|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var row in rows)
        {
            Line($"| {row.Kind.Name} | {row.Concurrency} | {row.TurnsPerSecond:F0} | {row.Milliseconds(0.5):F1} | {row.Milliseconds(0.99):F1} | {row.RequestsPerTurn:F2} | {row.WaitsPerTurn:F2} (≤ {row.Kind.Waits}) | {row.Own(0.5):F1} | {row.Own(0.99):F1} | {row.Errors} |");
        }
        Line($"");
        Line($"| | this bot | an empty bot | ratio |");
        Line($"|---|--:|--:|--:|");
        Line($"| process start to first reply, median | {ours.FirstReply.TotalMilliseconds:F0} ms | {empty.FirstReply.TotalMilliseconds:F0} ms | {ours.FirstReply / empty.FirstReply:F2} |");
        Line($"| resident memory after the first reply | {ours.ResidentBytes / Mega:F0} MB | {empty.ResidentBytes / Mega:F0} MB | {(double)ours.ResidentBytes / empty.ResidentBytes:F2} |");
        Line($"| resident memory after the load | {resident / Mega:F0} MB | | |");
    }

    private void Line(FormattableString text) => console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
