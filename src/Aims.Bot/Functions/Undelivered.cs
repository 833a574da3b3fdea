using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Aims.Bot.Operations;
using Aims.Ledger;

namespace Aims.Bot.Functions;

/// <summary>A row for each message that was given up: itself, why, and when.</summary>
/// <param name="clock">Real time.</param>
public sealed class Undelivered(ITable table, string partition, IQueue queue, TimeProvider clock) : IUndelivered
{
    private const string Prefix = "undelivered|";

    // What the queue held may be no message at all; a column holds 32 K characters.
    private const int LongestText = 30_000;

    public Task Keep(Message message, string reason, CancellationToken ct) => Keep(message.MessageId, message.Write(), reason, ct);

    /// <summary>Keeps the text of an item that is no message.</summary>
    public Task KeepText(string text, CancellationToken ct) => Keep(Hash(text), text[..Math.Min(text.Length, LongestText)], "Unreadable", ct);

    public async IAsyncEnumerable<UndeliveredMessage> All([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in table.Range(partition, Prefix, "undelivered}", ct))
        {
            var message = Message.TryRead(row["Json"]);
            yield return new UndeliveredMessage(
                row.Key[Prefix.Length..], message?.To, message?.View, message?.Record, row["Reason"], DateTimeOffset.Parse(row["At"], CultureInfo.InvariantCulture));
        }
    }

    public async Task<bool> TryAgain(string id, CancellationToken ct)
    {
        if (!IsKey(id) || await table.Get(partition, Prefix + id, ct) is not { } row || Message.TryRead(row["Json"]) is not { } message)
            return false;
        // Sent first: should we die in between, it is tried again twice, and sent once.
        await queue.Send(message with { Tries = 0, InLine = false }, null, ct);
        return await table.Write(partition, [new RowChange.Delete(row.Key)], ct);
    }

    public async Task<bool> GiveUp(string id, CancellationToken ct) =>
        IsKey(id) && await table.Write(partition, [new RowChange.Delete(Prefix + id)], ct);

    private async Task Keep(string id, string json, string reason, CancellationToken ct)
    {
        await table.Write(
            partition,
            [new RowChange.Put(new Row(Prefix + (IsKey(id) ? id : Hash(id)), new Dictionary<string, string>
            {
                ["Json"] = json,
                ["Reason"] = reason,
                ["At"] = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            }))],
            ct);
        // Not before it is known to be kept: a write that failed is tried again.
        Numbers.GiveUp();
    }

    private static bool IsKey(string id) => id.Length is > 0 and <= 400 && !id.AsSpan().ContainsAny(@"/\#?") && !id.Any(char.IsControl);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(..16));
}
