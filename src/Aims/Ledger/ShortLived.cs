using System.Globalization;

namespace Aims.Ledger;

/// <summary>Rows that are kept until a moment, which each of them says, and are then forgotten: links, what was asked last.</summary>
internal static class ShortLived
{
    /// <summary>The column with the moment.</summary>
    public const string Column = "Until";

    public static string Write(DateTimeOffset until) => until.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset UntilOf(Row row) => DateTimeOffset.Parse(row[Column], CultureInfo.InvariantCulture);

    /// <summary>Forgets the rows of a partition whose time is over.</summary>
    /// <param name="prefix">Of their keys, up to the bar: <c>download</c>.</param>
    public static async Task Sweep(this ITable table, string partition, string prefix, DateTimeOffset now, CancellationToken ct)
    {
        await foreach (var row in table.Range(partition, $"{prefix}|", $"{prefix}}}", ct))
        {
            if (UntilOf(row) < now)
                await table.Write(partition, [new RowChange.Delete(row.Key)], ct);
        }
    }
}
