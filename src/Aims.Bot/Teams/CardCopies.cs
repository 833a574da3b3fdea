using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Teams;

/// <summary>A card in a chat that shows a record.</summary>
/// <param name="Who">Whose chat it is; who posted it, where others read along.</param>
/// <param name="ActivityId">The message that holds it.</param>
/// <param name="Card">What it shows, and how far.</param>
public sealed record CardCopy(PersonId Who, string ActivityId, LiveCard Card)
{
    /// <summary>Where others read along: that conversation. Null for the person's own chat.</summary>
    public ConversationReference? Where { get; init; }

    /// <summary>Of the row that it was read from; with <c>*</c> that row has only to be there.</summary>
    public string ETag { get; init; } = "*";

    /// <summary>Whether it is the one that a message names as pressed.</summary>
    public bool Is(string? pressed) => pressed == $"{Who}|{ActivityId}";
}

/// <summary>Which cards in which chats show a record, so that all of them can be drawn anew when it changes.</summary>
public sealed class CardCopies(ITable table, string partition)
{
    public Task Keep(CardCopy copy, CancellationToken ct) => table.Write(partition, [new RowChange.Put(Row(copy))], ct);

    /// <summary>The message shows a newer version of its record. If it has come to show something else meanwhile, that stands.</summary>
    public Task Renew(CardCopy copy, CancellationToken ct) =>
        table.Write(partition, [new RowChange.Replace(Row(copy) with { ETag = copy.ETag })], ct);

    /// <summary>The message as it is noted now, maybe with another view of its record; null when it shows no part of that any more.</summary>
    public async Task<CardCopy?> Again(CardCopy copy, CancellationToken ct) =>
        await table.Get(partition, Key(copy), ct) is { } row ? Read(row, copy.Card.Record) : null;

    /// <summary>The message shows something else now.</summary>
    public Task Forget(PersonId who, string activityId, RecordKey record, CancellationToken ct) =>
        Forget(new CardCopy(who, activityId, new LiveCard("", record, 0)), ct);

    /// <summary>The message is gone.</summary>
    public Task Forget(CardCopy copy, CancellationToken ct) => table.Write(partition, [new RowChange.Delete(Key(copy))], ct);

    public async IAsyncEnumerable<CardCopy> Of(
        RecordKey record, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in table.Range(partition, $"copy|{record}|", $"copy|{record}}}", ct))
        {
            yield return Read(row, record);
        }
    }

    /// <summary>The row of a copy, to be written together with others.</summary>
    public static Row Row(CardCopy copy) => new(
        Key(copy), new Dictionary<string, string>(
            copy.Where is { } where ? [new("Where", JsonSerializer.Serialize(where, TeamsJson.Wire.ConversationReference))] : [])
        {
            ["Who"] = copy.Who.Value,
            ["Activity"] = copy.ActivityId,
            ["View"] = copy.Card.View,
            ["Version"] = copy.Card.Version.ToString(CultureInfo.InvariantCulture),
        });

    private static CardCopy Read(Row row, RecordKey record) => new(
        PersonId.Parse(row["Who"]), row["Activity"], new LiveCard(row["View"], record, long.Parse(row["Version"], CultureInfo.InvariantCulture)))
    {
        Where = row.Find("Where") is { } where ? JsonSerializer.Deserialize(where, TeamsJson.Wire.ConversationReference) : null,
        ETag = row.ETag,
    };

    // An activity's id is the channel's and may hold anything, and is unique in its conversation only; its hash is safe in a key.
    private static string Key(CardCopy copy)
    {
        string message = copy.Where is { } where ? $"{where.ConversationId}|{copy.ActivityId}" : copy.ActivityId;
        return $"copy|{copy.Card.Record}|{copy.Who}|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message)).AsSpan(..8))}";
    }
}
