using System.Globalization;
using Aims.Ledger;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary><c>verify</c>.</summary>
internal static class VerifyCommand
{
    private const int EachEvents = 5_000;

    public static Command Command { get; } = Call.Command(
        "verify", "Checks every stored event against its chain, and every head against its events and the daily anchors.", Verify, Call.ShowsProgress);

    /// <returns>The exit code: 0 sound, 1 not, with each problem on a line.</returns>
    public static async Task<int> Verify(Call call, CancellationToken ct)
    {
        long said = 0;
        var anchors = await call.Parts.Anchors.All(ct);
        var report = await new Verification(call.Records, ManagementSystem.RecordTypes).Run(anchors, ct, Said);
        foreach (string problem in report.Problems)
            call.Say(problem);
        call.Say(string.Create(CultureInfo.InvariantCulture,
            $"{report.Records} records, {report.Events} events and {report.Anchored} anchored heads of {anchors.Count} days checked{(report.Removed > 0 ? $", {(report.Removed == 1 ? "1 record" : $"{report.Removed} records")} removed by rules of retention" : "")}: {(report.Problems.Count == 0 ? "sound" : $"{report.Problems.Count} problems")}."));
        return report.Problems.Count == 0 ? 0 : 1;

        void Said(long events)
        {
            if (events < said + EachEvents)
                return;
            said = events;
            call.Progress(string.Create(CultureInfo.InvariantCulture, $"{events:N0} events"));
        }
    }
}
