using Aims.Ledger;
using Aims.People;
using Aims.Questions;

namespace Aims.Status;

/// <summary>Of what people were reminded: a question, so that each message shows what still fits when it arrives.</summary>
public sealed class Reminders(ITable table, string tenant)
{
    /// <summary>What a message names instead of a record.</summary>
    public const string Kind = "reminder";

    // Of somebody who opens the chat after their holidays.
    private static readonly TimeSpan Life = TimeSpan.FromDays(60);

    private readonly string partition = $"{tenant}|asked";

    /// <returns>What messages are about. The same command keeps the same once more.</returns>
    public async Task<RecordKey> Keep(Command command, StatusQuestion question, CancellationToken ct)
    {
        var key = new RecordKey(Kind, $"{command.By}.{command.Id}");
        await table.Write(partition,
        [
            new RowChange.Put(new Row($"{Kind}|{key.Id}", new Dictionary<string, string>
            {
                ["By"] = command.By.Value,
                ["Question"] = QuestionJson.Write(question),
                [ShortLived.Column] = ShortLived.Write(command.At + Life),
            })),
        ], ct);
        return key;
    }

    /// <returns>Who reminds, and of what; null when there is none such.</returns>
    public async Task<(PersonId By, StatusQuestion Question)?> Find(string? id, CancellationToken ct) =>
        RecordKey.TryParse($"{Kind}|{id}", out var key) && await table.Get(partition, $"{Kind}|{key.Id}", ct) is { } row
        && PersonId.TryParse(row["By"], out var by) && QuestionJson.Read(row["Question"]) is { } question ? (by, question) : null;

    public Task Sweep(DateTimeOffset now, CancellationToken ct) => table.Sweep(partition, Kind, now, ct);
}
