using System.Globalization;

namespace Aims.Benchmarks.Load;

/// <summary>The budgets of design §8 that a load run can hold a bot to.</summary>
internal static class Budgets
{
    /// <summary>Milliseconds in the bot without storage, p99.</summary>
    private const double Own = 5;

    /// <summary>One sentence a row that is over its budget, or had errors.</summary>
    public static IReadOnlyList<string> Exceeded(IReadOnlyList<Measured> rows) => [.. rows.SelectMany(Exceeded)];

    private static IEnumerable<string> Exceeded(Measured row)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{row.Kind.Name} × {row.Concurrency}");
        if (row.Errors > 0)
            yield return $"{name}: {row.Errors} of {row.Laps.Count} turns failed.";
        if (row.Waits > row.Kind.Waits)
            yield return $"{name}: {row.Waits} storage round trips a turn, {row.Kind.Waits} are allowed.";
        // With several turns at once, a turn also waits for the others' processor time, and on a machine that runs the bot,
        // its storage and its channel on two cores that is all that would be measured.
        if (row.Concurrency == 1 && row.Own(0.99) >= Own)
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {row.Own(0.99):F1} ms in the bot without storage (p99), under {Own} are allowed.");
    }
}
