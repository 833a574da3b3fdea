using System.Globalization;
using Aims.Bot.Sending;
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

    // What is left of the lease then is still longer than a send can take.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(4);

    private readonly GatheredWrites writes = new(table, partition);

    /// <summary>Claims messages of different ids, 100 at most, in one write; only when one was claimed before are they read.</summary>
    public async Task<Claims> Claim(IReadOnlyCollection<string> messages, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (messages.Count == 0 || await table.Write(partition, [.. messages.Select(id => new RowChange.Insert(Row(id, done: false, now)))], ct))
            return new Claims(now, messages.ToDictionary(id => id, _ => Functions.Claim.Ours));
        var held = (await Task.WhenAll(messages.Select(async id => (Id: id, Row: await table.Get(partition, Key(id), ct))))).ToDictionary(one => one.Id, one => one.Row);
        RowChange[] free = [.. held.Where(one => IsFree(one.Value, now)).Select(one => Take(one.Key, one.Value, now))];
        bool ours = free.Length > 0 && await table.Write(partition, free, ct);
        return new Claims(now, held.ToDictionary(
            one => one.Key,
            one => IsFree(one.Value, now) && ours ? Functions.Claim.Ours : IsDone(one.Value) ? Functions.Claim.Done : Functions.Claim.Others));
    }

    /// <summary>Whether a claim of ours keeps others off long enough for a send to begin now. One that has grown old is renewed.</summary>
    public async Task<bool> Keeps(string messageId, DateTimeOffset at, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return now - at < Fresh
            || (await table.Get(partition, Key(messageId), ct) is { } held && held["At"] == Time(at) && !IsDone(held)
                && await table.Write(partition, [Take(messageId, held, now)], ct));
    }

    /// <summary>It is sent, and where its card is, in one write, which others may share.</summary>
    public Task Done(string messageId, CardCopy? copy, CancellationToken ct) => writes.Put(
        [Row(messageId, done: true, clock.GetUtcNow()), .. copy is null ? Array.Empty<Row>() : [CardCopies.Row(copy)]], ct);

    /// <summary>They were not sent and may be tried again.</summary>
    public async Task Release(IReadOnlyCollection<string> messages, CancellationToken ct)
    {
        if (messages.Count > 0)
            await table.Write(partition, [.. messages.Select(id => new RowChange.Delete(Key(id)))], ct);
    }

    public async Task<bool> IsDone(string messageId, CancellationToken ct) => IsDone(await table.Get(partition, Key(messageId), ct));

    private static bool IsDone(Row? held) => held?["Done"] == bool.TrueString;

    private static bool IsFree(Row? held, DateTimeOffset now) =>
        held is null || (!IsDone(held) && DateTimeOffset.Parse(held["At"], CultureInfo.InvariantCulture) + Lease < now);

    private static RowChange Take(string messageId, Row? held, DateTimeOffset now) => held is null
        ? new RowChange.Insert(Row(messageId, done: false, now))
        : new RowChange.Replace(Row(messageId, done: false, now) with { ETag = held.ETag });

    private static Row Row(string messageId, bool done, DateTimeOffset at) => new(Key(messageId), new Dictionary<string, string>
    {
        ["Done"] = done.ToString(CultureInfo.InvariantCulture),
        ["At"] = Time(at),
    });

    private static string Time(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);

    private static string Key(string messageId) => $"sent|{messageId}";
}

/// <summary>The claims of one moment.</summary>
public sealed record Claims(DateTimeOffset At, IReadOnlyDictionary<string, Claim> Of);
