using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Exports;

/// <summary>
/// Links to files: each works once and for a quarter of an hour, and says nothing about what it leads to. Storage knows only
/// the hash of what the link holds.
/// </summary>
public sealed class Downloads(ITable table, string tenant)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    /// <summary>What a card says of its links.</summary>
    public static string Terms { get; } = $"Each link works once, for {Life.TotalMinutes:0} minutes, and gives what you may see at that moment.";

    /// <summary>What is said where no browser reaches the bot.</summary>
    public const string NoAddress = "Files cannot be fetched from here yet: your administrator has to set AIMS_ADDRESS.";

    private readonly string partition = $"{tenant}|downloads";

    /// <param name="token">Random, made for this link.</param>
    public Task Offer(string token, ExportRequest request, DateTimeOffset now, CancellationToken ct) => table.Write(partition,
    [
        new RowChange.Put(new Row(KeyOf(token), new Dictionary<string, string>
        {
            ["Request"] = JsonSerializer.Serialize(request, ExportsJson.Default.ExportRequest),
            [ShortLived.Column] = ShortLived.Write(now + Life),
        })),
    ], ct);

    /// <summary>A new link, as a button.</summary>
    /// <param name="address">Where people's browsers reach the bot.</param>
    public async Task<Cards.OpenUrl> Link(Turn turn, string title, ExportRequest request, Uri address, CancellationToken ct)
    {
        string token = turn.NewId();
        await Offer(token, request, turn.Now, ct);
        return new Cards.OpenUrl(title, new Uri(address, $"api/downloads?t={token}"));
    }

    /// <returns>What the link was for; null when it was used before, is too old, or never was.</returns>
    public async Task<ExportRequest?> Take(string? token, DateTimeOffset now, CancellationToken ct)
    {
        if (token is not { Length: >= 8 and <= 64 } || await table.Get(partition, KeyOf(token), ct) is not { } row
            // Of two who come at once, one deletes it.
            || !await table.Write(partition, [new RowChange.Delete(row.Key)], ct))
            return null;
        bool isOld = ShortLived.UntilOf(row) < now;
        // A link from before an update says nothing that is understood now.
        return isOld || row.Find("Request") is not { } json ? null : JsonSerializer.Deserialize(json, ExportsJson.Default.ExportRequest);
    }

    /// <summary>Forgets the links that nobody has used in time.</summary>
    public Task Sweep(DateTimeOffset now, CancellationToken ct) => table.Sweep(partition, "download", now, ct);

    private static string KeyOf(string token) => $"download|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)))}";
}
