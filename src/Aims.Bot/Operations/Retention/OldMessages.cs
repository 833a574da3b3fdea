using System.Globalization;
using Aims.Ledger;

namespace Aims.Bot.Operations.Retention;

/// <summary>The proofs that messages were sent, and the messages that were given up, whose time is over.</summary>
/// <param name="partition">Of all that is about delivery.</param>
internal sealed class OldMessages(ITable table, string partition)
{
    // There is a proof for every message that was ever sent: each night looks at some, and goes on where the one before ended.
    private const int MostProofs = 50_000, AtOnce = 40;

    private const string Cursor = "proofs-looked-at", Proofs = "sent|", GivenUp = "undelivered|";

    /// <returns>How many there are, of those that the next run looks at.</returns>
    public async Task<int> Due(DateTimeOffset before, CancellationToken ct) =>
        await Old(GivenUp, GivenUp, before, ct).CountAsync(ct) + await Old(Proofs, await From(ct), before, ct).CountAsync(ct);

    /// <returns>How many are gone.</returns>
    public async Task<int> Remove(DateTimeOffset before, CancellationToken ct)
    {
        int gone = await Remove(Old(GivenUp, GivenUp, before, ct), ct);
        string from = await From(ct);
        gone += await Remove(Old(Proofs, from, before, ct), ct);
        string? next = await table.Range(partition, from, Keys.After(Proofs), ct).Skip(MostProofs).Select(row => row.Key).FirstOrDefaultAsync(ct);
        await table.Write(partition, [new RowChange.Put(new Row(Cursor, new Dictionary<string, string> { ["From"] = next ?? Proofs }))], ct);
        return gone;
    }

    private async Task<string> From(CancellationToken ct) => (await table.Get(partition, Cursor, ct))?.Find("From") ?? Proofs;

    private IAsyncEnumerable<Row> Old(string prefix, string from, DateTimeOffset before, CancellationToken ct) => table
        .Range(partition, from, Keys.After(prefix), ct).Take(MostProofs)
        .Where(row => DateTimeOffset.TryParse(row.Find("At"), CultureInfo.InvariantCulture, out var at) && at <= before);

    // A proof goes with the claim that it names: all of a claim are as old.
    private async Task<int> Remove(IAsyncEnumerable<Row> rows, CancellationToken ct)
    {
        int gone = 0;
        await foreach (var some in rows.Chunk(AtOnce).WithCancellation(ct))
        {
            var keys = some.Select(row => row.Key).Concat(some.Select(row => row.Find("Claim")).OfType<string>().Distinct().Select(claim => $"claim|{claim}"));
            foreach (string key in keys)
                await table.Write(partition, [new RowChange.Delete(key)], ct);
            gone += some.Length;
        }
        return gone;
    }
}
