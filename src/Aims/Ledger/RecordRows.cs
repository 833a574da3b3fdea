using System.Globalization;

namespace Aims.Ledger;

/// <summary>How records look as rows: the keys of design §4 and their columns, written and read in this one place.</summary>
internal sealed class RecordRows(ITexts texts)
{
    // A column holds 32 K characters; escapes and a margin are left free.
    private const int LongestInline = 30_000;

    public static string HeadPrefix(string kind) => $"head|{kind}|";

    public static string HeadKey(RecordKey key) => HeadPrefix(key.Kind) + key.Id;

    public static string EventKey(RecordKey key, long version) =>
        string.Create(CultureInfo.InvariantCulture, $"event|{key}|{version:D8}");

    public static string FeedKey(long ticks, RecordKey key, long version) =>
        string.Create(CultureInfo.InvariantCulture, $"feed|{ticks:D19}|{key}|{version:D8}");

    public static string FeedFrom(DateTimeOffset from) => string.Create(CultureInfo.InvariantCulture, $"feed|{from.UtcTicks:D19}");

    public static FeedEntry ReadFeed(string key)
    {
        string[] parts = key.Split('|');
        return new FeedEntry(
            new DateTimeOffset(long.Parse(parts[1], CultureInfo.InvariantCulture), TimeSpan.Zero),
            new RecordKey(parts[2], parts[3]), long.Parse(parts[4], CultureInfo.InvariantCulture));
    }

    public static string OutboxKey(long ticks, string messageId) =>
        string.Create(CultureInfo.InvariantCulture, $"outbox|{ticks:D19}|{messageId}");

    /// <summary>When an outbox row was committed.</summary>
    public static long OutboxTicks(string key) =>
        long.TryParse(key.Split('|')[1], NumberStyles.None, CultureInfo.InvariantCulture, out long ticks) ? ticks : 0;

    public async Task<Row> Head(RecordKey key, long version, string hash, string json, string etag, CancellationToken ct) =>
        new(HeadKey(key), await Body(json, [new("Version", Number(version)), new("Hash", hash)], ct), etag);

    public async Task<Row> Event(StoredEvent e, CancellationToken ct) =>
        new(EventKey(e.Key, e.Version), await Body(e.Json, [
            new("At", Time.Write(e.Stamp.At)), new("By", e.Stamp.By.Value), new("Command", e.Command),
            new("Previous", e.Previous), new("Hash", e.Hash)], ct));

    public ValueTask<string> Json(Row row, CancellationToken ct) => row.Find("Json") is { } json ? new(json) : new(texts.Get(row["Text"], ct));

    /// <exception cref="FormatException">The row is no event: a column was changed into something that cannot be read.</exception>
    public async Task<StoredEvent> ReadEvent(Row row, CancellationToken ct)
    {
        if (row.Key.Split('|') is not ["event", var kind, var id, var number])
            throw new FormatException($"{row.Key} is no event.");
        var key = new RecordKey(kind, id);
        long version = long.Parse(number, CultureInfo.InvariantCulture);
        var stamp = new Stamp(People.PersonId.Parse(row["By"]), Time.Read(row["At"]));
        // Parsing is generous (letters' case, "-00:00") and the hash is over what was parsed: only the exact text will do.
        if (row.Key != EventKey(key, version) || row["By"] != stamp.By.Value || row["At"] != Time.Write(stamp.At))
            throw new FormatException($"{row.Key} is not as it was written.");
        return new StoredEvent(key, version, stamp, row["Command"], await Json(row, ct), row["Previous"], row["Hash"]);
    }

    public static long Version(Row row) => long.Parse(row["Version"], CultureInfo.InvariantCulture);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<Dictionary<string, string>> Body(string json, List<KeyValuePair<string, string>> columns, CancellationToken ct)
    {
        if (json.Length <= LongestInline)
        {
            columns.Add(new("Json", json));
        }
        else
        {
            // Named by its content and written before the commit: a commit that fails leaves only an unused text.
            string name = HashChain.Of(json);
            await texts.Put(name, json, ct);
            columns.Add(new("Text", name));
        }
        return new(columns);
    }
}
