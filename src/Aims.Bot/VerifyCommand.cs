using System.Globalization;
using Aims.Bot.Tables;
using Aims.Ledger;

namespace Aims.Bot;

/// <summary><c>Aims.Bot verify</c>: checks every stored event against its chain and against all anchors.</summary>
internal static class VerifyCommand
{
    /// <returns>The exit code: 0 sound, 1 not.</returns>
    public static async Task<int> Run(Records records, AnchorStore store, CancellationToken ct)
    {
        var report = await Check(records, store, ct);
        foreach (string problem in report.Problems)
            Console.WriteLine(problem);
        int days = (await store.Days(ct)).Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Records} records, {report.Events} events and {report.Anchored} anchored heads of {days} days checked{(report.Removed > 0 ? $", {report.Removed} {(report.Removed == 1 ? "record" : "records")} removed by rules of retention" : "")}: {(report.Problems.Count == 0 ? "sound" : $"{report.Problems.Count} problems")}."));
        return report.Problems.Count == 0 ? 0 : 1;
    }

    /// <summary>All events, heads and anchors there are.</summary>
    public static async Task<VerificationReport> Check(Records records, AnchorStore store, CancellationToken ct)
    {
        var anchors = new List<Anchor>();
        foreach (var day in await store.Days(ct))
            anchors.Add((await store.Read(day, ct))!);
        return await new Verification(records, ManagementSystem.RecordTypes).Run(anchors, ct);
    }
}
