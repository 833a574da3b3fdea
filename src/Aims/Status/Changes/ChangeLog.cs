using System.Runtime.CompilerServices;
using System.Text.Json;
using Aims.Ledger;
using Aims.Questions;
using Humanizer;

namespace Aims.Status;

/// <summary>One thing that happened to a record, for whoever checks the ledger.</summary>
/// <param name="Name">What the record is called; null where its kind has no words of its own.</param>
/// <param name="What">After the name of who did it.</param>
/// <param name="Values">What is another than before, old → new; null for nothing that is told so.</param>
/// <param name="Why">The reason that was given with it; null for none.</param>
/// <param name="Previous">The hash of the record's event before; empty for the first.</param>
public sealed record LoggedChange(RecordKey Record, long Version, Stamp Stamp, string? Name, string What, string? Values, string? Why, string Previous, string Hash);

/// <summary>All that happened to records, one record after the other, read once from storage: of any number, one at a time is in memory.</summary>
public static class ChangeLog
{
    // Under these names events keep what people gave as their reason.
    private static readonly string[] Reasons = ["reason", "because", "why", "ground", "note", "justification"];

    /// <summary>What happened to the records of a kind in one of its partitions, as far as the asker may see it.</summary>
    /// <param name="scene">In which the records stand as they are told of.</param>
    public static async IAsyncEnumerable<LoggedChange> Of(
        Records records, RecordType type, string partition, DateTimeOffset from, DateTimeOffset until, Scene scene, [EnumeratorCancellation] CancellationToken ct)
    {
        var teller = Tellers.Find(type.Kind);
        Change? before = null;
        await foreach (var stored in records.Log(type, partition, ct))
        {
            var change = teller?.Next(stored, before?.Record == stored.Key ? before : null);
            before = change;
            if (stored.Stamp.At < from || stored.Stamp.At > until || (change is not null && !teller!.Sees(change, scene)))
                continue;
            using var json = JsonDocument.Parse(stored.Json);
            yield return new LoggedChange(
                stored.Key, stored.Version, stored.Stamp, change is null ? null : teller!.NameOf(change, scene), change is null ? Named(json.RootElement) : teller!.Words(change, scene),
                change is not null && string.Join("; ", teller!.Fields(change, scene)) is { Length: > 0 } values ? values : null, Reason(json.RootElement), stored.Previous, stored.Hash);
        }
    }

    // "incident-rated.1" is "incident rated".
    private static string Named(JsonElement happened) =>
        happened.TryGetProperty("$type", out var type) ? type.GetString()!.Split('.')[0].Humanize(LetterCasing.LowerCase) : "changed it";

    private static string? Reason(JsonElement happened) => Reasons
        .Select(name => happened.TryGetProperty(name, out var reason) && reason.ValueKind is JsonValueKind.String ? reason.GetString() : null).FirstOrDefault(reason => reason is { Length: > 0 });
}
