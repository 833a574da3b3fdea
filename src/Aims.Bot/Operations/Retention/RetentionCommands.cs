using System.Globalization;

namespace Aims.Bot.Operations.Retention;

/// <summary><c>Aims.Bot retention</c>: takes what the rules of AIMS_RETENTION say, or says what that would be.</summary>
internal sealed class RetentionCommands(RetentionRun run)
{
    private const string Usage = """
        Aims.Bot retention --dry-run
            what the rules of AIMS_RETENTION would take now
        Aims.Bot retention
            takes it, as the nightly run does
        """;

    private const int MostNamed = 10;

    public static bool Knows(string[] args) => args is ["retention", ..];

    /// <returns>The exit code: 0 done, 1 not, with the reason on standard error.</returns>
    public async Task<int> Run(string[] args, CancellationToken ct)
    {
        if (args is not (["retention"] or ["retention", "--dry-run"]))
        {
            await Console.Error.WriteLineAsync(Usage);
            return 1;
        }
        bool dry = args.Length == 2;
        var taken = dry ? await run.Due(ct) : await run.Run(ct);
        foreach (var (rule, count, ids) in taken.Where(one => one.Count > 0))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule}: {count:N0} {(dry ? "would go" : "gone")}{Named(ids)}."));
        if (taken.All(one => one.Count == 0))
            Console.WriteLine(dry ? "Nothing would go." : "Nothing was to go.");
        return 0;
    }

    private static string Named(IReadOnlyList<string> ids) => ids.Count == 0 ? ""
        : $" ({string.Join(", ", ids.Take(MostNamed))}{(ids.Count > MostNamed ? " …" : "")})";
}
