using System.Globalization;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;

namespace Aims.Status;

/// <summary>
/// The question that each person asked last in their own chat, for half an hour: what "only the ones in Finance" goes on from. It lies in
/// storage, so that it does not matter which instance answers.
/// </summary>
public sealed class LastQuestions(ITable table, string tenant)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly string partition = $"{tenant}|asked";

    /// <returns>Null when nothing was asked lately, or storage does not say.</returns>
    public async Task<LastQuestion?> Of(PersonId who, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            return await table.Get(partition, KeyOf(who), ct) is { } row && ShortLived.UntilOf(row) >= now && QuestionJson.Read(row["Question"]) is { } question
                ? new LastQuestion(question, int.Parse(row["From"], CultureInfo.InvariantCulture), row.Find("Said")) : null;
        }
        // Nobody's question fails because the one before it is not known.
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    public async Task Keep(PersonId who, LastQuestion asked, DateTimeOffset now, CancellationToken ct)
    {
        var columns = new Dictionary<string, string>
        {
            ["Question"] = QuestionJson.Write(asked.Question),
            ["From"] = asked.From.ToString(CultureInfo.InvariantCulture),
            [ShortLived.Column] = ShortLived.Write(now + Life),
        };
        if (asked.Said is { } said)
            columns["Said"] = Cards.Plain.Line(said);
        try
        {
            await table.Write(partition, [new RowChange.Put(new Row(KeyOf(who), columns))], ct);
        }
        // The answer is right all the same; the next question stands for itself then.
        catch (Exception) when (!ct.IsCancellationRequested)
        {
        }
    }

    /// <summary>Forgets what nobody goes on from any more.</summary>
    public Task Sweep(DateTimeOffset now, CancellationToken ct) => table.Sweep(partition, "last", now, ct);

    private static string KeyOf(PersonId who) => $"last|{who}";
}

/// <param name="From">The number of the first row that was shown, from 1.</param>
/// <param name="Said">As it was typed; null when it came from a button.</param>
public sealed record LastQuestion(StatusQuestion Question, int From = 1, string? Said = null);
