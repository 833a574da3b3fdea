using System.Globalization;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary><c>retention</c>.</summary>
internal static class RetentionCommand
{
    private const int MostNamed = 10;

    public static Command Command { get; } = Call.Command(
        "retention", "Removes what the rules of AIMS_RETENTION say, as the nightly run does.", Remove, Call.DryRun);

    private static async Task<int> Remove(Call call, CancellationToken ct)
    {
        await call.Directory(ct);
        var taken = call.IsDry ? await call.Parts.Retention.Due(ct) : await call.Parts.Retention.Run(ct);
        foreach (var (rule, count, ids) in taken.Where(one => one.Count > 0))
            call.Say(string.Create(CultureInfo.InvariantCulture, $"{rule}: {count:N0} {(call.IsDry ? "would go" : "gone")}{Named(ids)}."));
        if (taken.All(one => one.Count == 0))
            call.Say(call.IsDry ? "Nothing would go." : "Nothing was to go.");
        return 0;
    }

    private static string Named(IReadOnlyList<string> ids) => ids.Count == 0 ? ""
        : $" ({string.Join(", ", ids.Take(MostNamed))}{(ids.Count > MostNamed ? " …" : "")})";
}
