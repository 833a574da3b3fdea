using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Aims.Ledger;
using Aims.People;

namespace Aims.Exports;

/// <summary>
/// Links to files: each works once and for a quarter of an hour, and says nothing about what it leads to. Storage knows only
/// the hash of what the link holds.
/// </summary>
public sealed class Downloads(ITable table, string tenant)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    private readonly string partition = $"{tenant}|downloads";

    /// <param name="token">Random, made for this link.</param>
    public Task Offer(string token, ExportRequest request, DateTimeOffset now, CancellationToken ct) => table.Write(partition,
    [
        new RowChange.Put(new Row(KeyOf(token), new Dictionary<string, string>
        {
            ["Who"] = request.Who.Value,
            ["List"] = request.List.ToString(),
            ["About"] = request.About ?? "",
            ["Format"] = request.Format?.ToString() ?? "",
            ["Until"] = (now + Life).ToString("O", CultureInfo.InvariantCulture),
        })),
    ], ct);

    /// <returns>What the link was for; null when it was used before, is too old, or never was.</returns>
    public async Task<ExportRequest?> Take(string? token, DateTimeOffset now, CancellationToken ct)
    {
        if (token is not { Length: >= 8 and <= 64 } || await table.Get(partition, KeyOf(token), ct) is not { } row
            // Of two who come at once, one deletes it.
            || !await table.Write(partition, [new RowChange.Delete(row.Key)], ct))
            return null;
        bool isOld = DateTimeOffset.Parse(row["Until"], CultureInfo.InvariantCulture) < now;
        return isOld ? null : new ExportRequest(
            PersonId.Parse(row["Who"]), Enum.Parse<ExportList>(row["List"]), row["About"] is { Length: > 0 } about ? about : null,
            row["Format"] is { Length: > 0 } format ? Enum.Parse<ExportFormat>(format) : null);
    }

    /// <summary>Forgets the links that nobody has used in time.</summary>
    public async Task Sweep(DateTimeOffset now, CancellationToken ct)
    {
        await foreach (var row in table.Range(partition, "download|", "download}", ct))
        {
            if (DateTimeOffset.Parse(row["Until"], CultureInfo.InvariantCulture) < now)
                await table.Write(partition, [new RowChange.Delete(row.Key)], ct);
        }
    }

    private static string KeyOf(string token) => $"download|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)))}";
}
