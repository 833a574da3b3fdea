using System.Collections.Concurrent;
using System.Globalization;
using Aims.Bot.Sending;
using Aims.Bot.Teams;
using Aims.Ledger;
using Azure;

namespace Aims.Bot.Functions;

/// <summary>
/// The proof that a message was sent. Whoever is about to send messages claims them, in one write: a row each, which names
/// the claim and the message's number in it. What was sent of a claim is noted in one row for all, a bit each.
/// </summary>
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

    // Storage went away between their sending and the note: no more than may be under way. We know what storage does not.
    private readonly ConcurrentDictionary<string, CardCopy?> unnoted = [];

    /// <summary>Claims messages of different ids, as many as an item holds, in one write; only when one was claimed before are they read.</summary>
    public async Task<Claims> Claim(IReadOnlyCollection<string> messages, CancellationToken ct)
    {
        var claims = await TryClaim(messages, ct);
        foreach (string id in messages.Where(id => unnoted.ContainsKey(id) && claims.Of(id) is Functions.Claim.Ours))
        {
            await Done(claims, id, unnoted[id], ct);
            claims.Leave(id, Functions.Claim.Done);
        }
        return claims;
    }

    private async Task<Claims> TryClaim(IReadOnlyCollection<string> messages, CancellationToken ct)
    {
        var claims = new Claims($"{Guid.NewGuid():N}", clock.GetUtcNow(), [.. messages]);
        if (messages.Count == 0 || await table.Write(partition, [.. messages.Select(id => new RowChange.Insert(Row(claims, id, claims.At)))], ct))
            return claims;
        var held = await Held(messages, ct);
        RowChange[] free = [.. held.Where(one => IsFree(one, claims.At)).Select(one => Take(claims, one))];
        bool ours = free.Length > 0 && await table.Write(partition, free, ct);
        foreach (var one in held.Where(one => !ours || !IsFree(one, claims.At)))
            claims.Leave(one.Message, one.Done ? Functions.Claim.Done : Functions.Claim.Others);
        return claims;
    }

    /// <summary>Whether a claim of ours keeps others off long enough for a send to begin now. One that has grown old is renewed.</summary>
    public async Task<bool> Keeps(Claims claims, string message, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return now - claims.At < Fresh
            || (await table.Get(partition, Key(message), ct) is { } held && held["Claim"] == claims.Id
                && await table.Write(partition, [new RowChange.Replace(Row(claims, message, now) with { ETag = held.ETag })], ct));
    }

    /// <summary>It is sent, and where its card is, in one write, which others may share.</summary>
    public async Task Done(Claims claims, string message, CardCopy? copy, CancellationToken ct)
    {
        try
        {
            await Note(claims, message, copy, ct);
            unnoted.TryRemove(message, out _);
        }
        catch (Exception e) when (e is TimeoutException or RequestFailedException)
        {
            unnoted[message] = copy;
            throw;
        }
    }

    private Task Note(Claims claims, string message, CardCopy? copy, CancellationToken ct)
    {
        // Of the rows of one claim, a later one says more.
        lock (claims)
        {
            var note = new Row(NoteKey(claims.Id), new Dictionary<string, string> { ["Sent"] = claims.Note(message) });
            return writes.Put(copy is null ? [note] : [note, CardCopies.Row(copy)], ct);
        }
    }

    /// <summary>They were not sent and may be tried again.</summary>
    public async Task Release(IReadOnlyCollection<string> messages, CancellationToken ct)
    {
        if (messages.Count > 0)
            await table.Write(partition, [.. messages.Select(id => new RowChange.Delete(Key(id)))], ct);
    }

    public async Task<bool> IsDone(string message, CancellationToken ct) => (await Held([message], ct))[0].Done;

    private async Task<IReadOnlyList<Held>> Held(IReadOnlyCollection<string> messages, CancellationToken ct)
    {
        var rows = await Task.WhenAll(messages.Select(async id => (Id: id, Row: await table.Get(partition, Key(id), ct))));
        var notes = await Task.WhenAll(rows.Select(one => one.Row?["Claim"]).OfType<string>().Distinct()
            .Select(async claim => (Claim: claim, Row: await table.Get(partition, NoteKey(claim), ct))));
        var sent = notes.ToDictionary(note => note.Claim, note => note.Row?["Sent"]);
        return [.. rows.Select(one => new Held(one.Id, one.Row, one.Row is { } row && Claims.IsNoted(sent[row["Claim"]], row["Number"])))];
    }

    private static bool IsFree(Held held, DateTimeOffset now) =>
        held.Row is null || (!held.Done && DateTimeOffset.Parse(held.Row["At"], CultureInfo.InvariantCulture) + Lease < now);

    private static RowChange Take(Claims claims, Held held) => held.Row is null
        ? new RowChange.Insert(Row(claims, held.Message, claims.At))
        : new RowChange.Replace(Row(claims, held.Message, claims.At) with { ETag = held.Row.ETag });

    private static Row Row(Claims claims, string message, DateTimeOffset at) => new(Key(message), new Dictionary<string, string>
    {
        ["Claim"] = claims.Id,
        ["Number"] = claims.Number(message),
        ["At"] = at.ToString("O", CultureInfo.InvariantCulture),
    });

    private static string Key(string message) => $"sent|{message}";

    private static string NoteKey(string claim) => $"claim|{claim}";
}

/// <param name="Row">Null when nobody has claimed it.</param>
/// <param name="Done">It was sent by whoever claimed it.</param>
internal sealed record Held(string Message, Row? Row, bool Done);
