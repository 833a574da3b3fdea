using System.Globalization;
using Aims.Bot.Teams;
using Aims.Ledger;

namespace Aims.Bot.Functions;

/// <summary>Whose turn it is to send a message.</summary>
public enum Claim
{
    Ours,

    /// <summary>It was sent before.</summary>
    Done,

    /// <summary>Somebody else is about to send it, or died doing so.</summary>
    Others,
}

/// <summary>The proof that a message was sent: one row each, claimed before sending and completed after.</summary>
/// <param name="clock">Real time.</param>
public sealed class SentMessages(ITable table, string partition, TimeProvider clock)
{
    /// <summary>
    /// How long a claim keeps others off; longer than a send can take. Whoever takes over after it cannot know whether the
    /// channel had accepted the message, so this is the one moment at which a message can be shown twice.
    /// </summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    public async Task<Claim> Claim(string messageId, CancellationToken ct)
    {
        if (await table.Write(partition, [new RowChange.Insert(Row(messageId, done: false))], ct))
            return Functions.Claim.Ours;
        if (await table.Get(partition, Key(messageId), ct) is not { } held)
            return Functions.Claim.Others;
        if (held["Done"] == bool.TrueString)
            return Functions.Claim.Done;
        bool expired = DateTimeOffset.Parse(held["At"], CultureInfo.InvariantCulture) + Lease < clock.GetUtcNow();
        return expired && await table.Write(partition, [new RowChange.Replace(Row(messageId, done: false) with { ETag = held.ETag })], ct)
            ? Functions.Claim.Ours
            : Functions.Claim.Others;
    }

    /// <summary>It is sent, and where its card is, in one write.</summary>
    public Task<bool> Done(string messageId, CardCopy? copy, CancellationToken ct) => table.Write(
        partition, [new RowChange.Put(Row(messageId, done: true)), .. copy is null ? Array.Empty<RowChange>() : [CardCopies.Put(copy)]], ct);

    /// <summary>It was not sent and may be tried again.</summary>
    public Task Release(string messageId, CancellationToken ct) =>
        table.Write(partition, [new RowChange.Delete(Key(messageId))], ct);

    private Row Row(string messageId, bool done) => new(Key(messageId), new Dictionary<string, string>
    {
        ["Done"] = done.ToString(CultureInfo.InvariantCulture),
        ["At"] = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
    });

    private static string Key(string messageId) => $"sent|{messageId}";
}
