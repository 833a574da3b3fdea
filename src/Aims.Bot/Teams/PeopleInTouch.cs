using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Teams;

/// <summary>
/// Who can be reached where: one row a person, kept in memory and written only when it changes. Messages for somebody who
/// cannot be reached wait here, and go on their way when that person is in touch again.
/// </summary>
/// <param name="clock">Real time, which orders what waits.</param>
public sealed class PeopleInTouch(ITable table, IQueue queue, Outbox outbox, TimeProvider clock, string tenant)
{
    // Another instance may have found out meanwhile that somebody cannot be reached.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<PersonId, (KnownPerson Person, long At)> known = [];

    /// <summary>The partition of all that is about delivery.</summary>
    public string Partition { get; } = $"{tenant}|delivery";

    /// <summary>
    /// Takes note of where somebody is. Costs nothing when nothing changed lately; otherwise what waits for them goes on its way.
    /// </summary>
    public async Task<KnownPerson> Met(PersonId who, ConversationReference now, CancellationToken ct)
    {
        if (known.TryGetValue(who, out var cached) && clock.GetElapsedTime(cached.At) < Remembered && Same(cached.Person, now))
            return cached.Person;
        var (stored, row) = await Read(who, ct);
        if (stored is not null && Same(stored, now))
        {
            Remember(who, stored);
            // Whoever wrote this may have died before letting go. What waits behind others is let go by them.
            if (stored.Behind is not { } behind || behind.Until < clock.GetUtcNow())
                await LetGo(who, ct);
            return stored;
        }
        // A group chat does not replace somebody's own chat.
        var kept = stored is { IsPersonal: true } && now.ConversationType is not (KnownPerson.Personal or null) ? stored.Reference : now;
        var person = new KnownPerson(kept.Keeping(stored?.Reference), stored?.Welcomed ?? false, null);
        if (!await Write(who, person, row, [], ct))
            return await Met(who, now, ct);
        await LetGo(who, ct);
        return person;
    }

    /// <summary>Takes note of somebody who has come, or come back: what is remembered of them does not count.</summary>
    public Task<KnownPerson> Arrived(PersonId who, ConversationReference now, CancellationToken ct)
    {
        known.TryRemove(who, out _);
        return Met(who, now, ct);
    }

    public async Task<KnownPerson?> Find(PersonId who, CancellationToken ct) => (await Read(who, ct)).Person;

    /// <summary>Sends the welcome, to everybody once however often the chat is opened.</summary>
    public async Task Welcome(PersonId who, string view, CancellationToken ct)
    {
        var (person, row) = await Read(who, ct);
        if (person is null or { Welcomed: true })
            return;
        var message = new Message($"welcome.{who}", who, view, new RecordKey("person", who.Value).ToString());
        long ticks = clock.GetUtcNow().UtcTicks;
        if (await Write(who, person with { Welcomed = true }, row, [Outbox.RowOf(ticks, message)], ct))
            outbox.Committed(Partition, ticks, [message]);
    }

    /// <summary>Changes what is stored of somebody, for example when the channel says that they are gone.</summary>
    public async Task Change(PersonId who, Func<KnownPerson, KnownPerson> change, CancellationToken ct)
    {
        var (person, row) = await Read(who, ct);
        if (person is not null && !await Write(who, change(person), row, [], ct))
            await Change(who, change, ct);
    }

    /// <summary>Keeps a message until its addressee is in touch again, once however often the same is told.</summary>
    public async Task Wait(PersonId who, Message message, CancellationToken ct)
    {
        // Of those that would show the same, the last.
        string topic = message.Topic();
        var row = WaitingRow(who, message);
        var same = await Waiting(who, ct).Where(one => one.Key != row.Row.Key && Message.TryRead(one["Json"])?.Topic() == topic).ToListAsync(ct);
        await table.Write(Partition, [.. same.Select(one => new RowChange.Delete(one.Key)), row], ct);
        // They may have come back just before it was written: then nobody else lets it go.
        if (await Find(who, ct) is { Unreachable: null })
            await LetGo(who, ct);
    }

    /// <summary>What waits for somebody, in the order of its commits.</summary>
    internal IAsyncEnumerable<Row> Waiting(PersonId who, CancellationToken ct) => table.Range(Partition, $"waiting|{who}|", $"waiting|{who}}}", ct);

    internal static RowChange.Put WaitingRow(PersonId who, Message message)
    {
        string order = message.At == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{message.At:D19}|");
        return new RowChange.Put(new Row($"waiting|{who}|{order}{message.MessageId}", Json(message.Write())));
    }

    /// <summary>Where somebody of the organisation was met last or ever; null when nobody was.</summary>
    public async Task<string?> AnyServiceUrl(CancellationToken ct)
    {
        if (known.Values.Select(k => k.Person.Reference.ServiceUrl).FirstOrDefault() is { } remembered)
            return remembered;
        var first = await table.Range(Partition, "person|", "person}", ct).FirstOrDefaultAsync(ct);
        return first is null ? null : KnownIn(first).Reference.ServiceUrl;
    }

    private async Task LetGo(PersonId who, CancellationToken ct)
    {
        await foreach (var rows in Waiting(who, ct).Chunk(MessageBatch.Most).WithCancellation(ct))
        {
            if (rows.Select(row => Message.TryRead(row["Json"])).OfType<Message>().ToList() is { Count: > 0 } messages)
                await queue.Send(messages, null, ct);
            foreach (var row in rows)
                await table.Write(Partition, [new RowChange.Delete(row.Key)], ct);
        }
    }

    internal async Task<(KnownPerson? Person, Row? Row)> Read(PersonId who, CancellationToken ct)
    {
        var row = await table.Get(Partition, Key(who), ct);
        return row is null ? (null, null) : (KnownIn(row), row);
    }

    /// <returns>False when somebody else wrote meanwhile; nothing was written then.</returns>
    internal async Task<bool> Write(PersonId who, KnownPerson person, Row? row, IReadOnlyList<RowChange> besides, CancellationToken ct)
    {
        var columns = Json(JsonSerializer.Serialize(person, KnownPeopleJson.Default.KnownPerson));
        RowChange change = row is null
            ? new RowChange.Insert(new Row(Key(who), columns))
            : new RowChange.Replace(new Row(Key(who), columns, row.ETag));
        bool written = await table.Write(Partition, [change, .. besides], ct);
        if (written)
            Remember(who, person);
        else
            known.TryRemove(who, out _);
        return written;
    }

    private void Remember(PersonId who, KnownPerson person) => known[who] = (person, clock.GetTimestamp());

    private static bool Same(KnownPerson known, ConversationReference now) =>
        known.Unreachable is null
        && (now.Keeping(known.Reference) == known.Reference
            || (known.IsPersonal && now.ConversationType is not (KnownPerson.Personal or null)));

    internal static KnownPerson KnownIn(Row row) => JsonSerializer.Deserialize(row["Json"], KnownPeopleJson.Default.KnownPerson)!;

    internal static string Key(PersonId who) => string.Create(CultureInfo.InvariantCulture, $"person|{who}");

    private static Dictionary<string, string> Json(string json) => new() { ["Json"] = json };
}

[System.Text.Json.Serialization.JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[System.Text.Json.Serialization.JsonSerializable(typeof(KnownPerson))]
internal sealed partial class KnownPeopleJson : System.Text.Json.Serialization.JsonSerializerContext;
