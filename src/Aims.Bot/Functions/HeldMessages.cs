using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Preferences;

namespace Aims.Bot.Functions;

/// <summary>Messages that can wait, kept while their addressee is muted, one row each: <c>muted|{person}|{topic}</c>.</summary>
/// <param name="partition">Of all that is about delivery.</param>
public sealed class HeldMessages(Records records, ITable table, IQueue queue, string partition) : IHeldMessages
{
    private const string Prefix = "muted|";

    /// <returns>False when the person is not muted: the message may be sent.</returns>
    public async Task<bool> Keep(Person who, Reader reader, Message message, DateTimeOffset now, CancellationToken ct)
    {
        var settings = (await records.Read(PersonalSettings.Type, who.Id.Value, ct)).State;
        if (settings?.IsMutedOn(reader.Today(now)) is not true)
            return false;
        var row = new Row($"{Prefix}{who.Id}|{message.Topic()}", new Dictionary<string, string> { ["Json"] = message.Write() });
        return await table.Write(partition, [new RowChange.Put(row)], ct);
    }

    public async Task<IReadOnlyDictionary<PersonId, int>> Count(CancellationToken ct)
    {
        var counts = new Dictionary<PersonId, int>();
        await foreach (var row in table.Range(partition, Prefix, "muted}", ct))
        {
            if (PersonId.TryParse(row.Key.Split('|')[1], out var who))
                counts[who] = counts.GetValueOrDefault(who) + 1;
        }
        return counts;
    }

    public async Task Release(PersonId who, CancellationToken ct)
    {
        await foreach (var row in table.Range(partition, $"{Prefix}{who}|", $"{Prefix}{who}}}", ct))
        {
            if (Message.TryRead(row["Json"]) is { } message)
                await queue.Send(message, null, ct);
            await table.Write(partition, [new RowChange.Delete(row.Key)], ct);
        }
    }
}
