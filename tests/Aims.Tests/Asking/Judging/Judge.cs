using Aims.Questions;

namespace Aims.Tests.Asking.Judging;

internal enum Verdict
{
    Right,
    Wrong,

    /// <summary>It was asked back, or refused, although there is an answer.</summary>
    NotAnswered,
}

/// <summary>Compares what was got with what is right: the results, never the spelling.</summary>
internal sealed class Judge(Known known)
{
    public Verdict Of(NeutralQuery query, Expected expected, Got got, string me) => (expected, got.Answer) switch
    {
        // What breaks down is worse than no answer.
        _ when got.IsFault => Verdict.Wrong,
        (Expected.NoAnswer, null) => Verdict.Right,
        (_, null) => query.Accepts("refuse") || query.Accepts("clarify") ? Verdict.Right : Verdict.NotAnswered,
        (Expected.NoAnswer, { } answer) => If(MayBeAnswered(query, answer, me)),
        (Expected.Rows rows, { } answer) => If(AreRows(query, rows, answer)),
        (Expected.Count count, { } answer) => If(answer.Question.Measure is Measure.Count or Measure.List && answer.Total == count.Number),
        (Expected.One one, { } answer) => If(Names(query.Entity!, answer).SetEquals(Meant(query.Entity!, [one.Id], answer)) && Says(query, answer)),
        (Expected.Groups groups, { } answer) => If(GroupJudge.AreGroups(groups, answer)),
        _ => throw new InvalidOperationException($"Nobody can judge {expected}."),
    };

    private static Verdict If(bool right) => right ? Verdict.Right : Verdict.Wrong;

    // All that is known of a row is shown as its details; of a row in a list, its columns.
    private static bool Says(NeutralQuery query, Answer answer) =>
        answer.Question.Measure is Measure.Detail || query.Says.All(word => answer.Rows.SelectMany(row => row.Cells)
            .Any(cell => cell.Text == word || cell.Many?.Contains(word) is true || $"{cell.Day:yyyy-MM-dd}" == word));

    private bool MayBeAnswered(NeutralQuery query, Answer answer, string me) =>
        (query.Accept.Contains("empty") && answer.Total == 0)
        || (query.Accept.Contains("own") && answer.Rows.All(row => IsOf(row.Key, me)))
        || query.Accept.Contains("list")
        || (query.Accept.Contains("detail") && answer.Question.Measure is Measure.Detail);

    private bool IsOf(string key, string me) =>
        key.EndsWith(me, StringComparison.Ordinal)
        || known.All("approval").Any(a => (string)a["id"]! == key && (known.Values(a, "requester").Contains(me) || known.Values(a, "approver").Contains(me)));

    private bool AreRows(NeutralQuery query, Expected.Rows rows, Answer answer)
    {
        if (answer.Question.Measure is Measure.Count)
            return query.Limit is null && answer.Total == rows.Ids.Count;
        // "who has overdue actions" is answered by the actions with whose they are.
        if (query.Entity is "person" && rows.Ids.Count > 0 && answer.Groups.Count == 0 && answer.Rows.All(row => rows.Ids.Any(id => row.Key.EndsWith($".{id}", StringComparison.Ordinal))) && rows.Ids.All(id => answer.Rows.Any(row => row.Key.EndsWith($".{id}", StringComparison.Ordinal))))
            return true;
        if (query.Entity is "person" && answer is { Groups.Count: 0, Subject.Whose: { } whose } && answer.Columns.ToList().FindIndex(column => column.Id == whose) is >= 0 and var shown)
            return answer.Rows.Select(row => row.Cells[shown].Text).ToHashSet().SetEquals(rows.Ids);
        return answer.Groups.Count == 0 && Names(query.Entity!, answer).SetEquals(Meant(query.Entity!, rows.Ids, answer)) && IsInOrder(query, rows, answer);
    }

    // Rows that are equal in what is sorted by may stand in any order.
    private bool IsInOrder(NeutralQuery query, Expected.Rows rows, Answer answer)
    {
        if (rows.Order is not { } order)
            return true;
        var keys = answer.Rows.Select(row => order.GetValueOrDefault(Neutral(query.Entity!, row.Key))).OfType<string>().ToList();
        var sorted = keys.Order(StringComparer.Ordinal).ToList();
        if (rows.Descending)
            sorted.Reverse();
        return keys.SequenceEqual(sorted);
    }

    private HashSet<string> Names(string entity, Answer answer) => [.. answer.Rows.Select(row => Neutral(entity, row.Key))];

    /// <summary>The ids as the answer's subject has them: who asks for assessments may be told of their systems.</summary>
    private IEnumerable<string> Meant(string entity, IReadOnlyList<string> ids, Answer answer)
    {
        var found = Names(entity, answer);
        if (found.Overlaps(ids) || answer.Rows.Count == 0)
            return ids;
        foreach (string other in new[] { "system", "assessment", "person", "risk", "draft.approval" })
        {
            var related = known.All(entity).Where(row => ids.Contains(Known.IdOf(row))).SelectMany(row => known.Values(row, other)).ToHashSet();
            if (related.Overlaps(found))
                return related;
        }
        return ids;
    }

    /// <summary>The neutral id of a row that the product calls by a key of its own.</summary>
    private string Neutral(string entity, string key)
    {
        string plain = Plain(key);
        return entity is "change"
            ? known.All("change").Select(Known.IdOf).Where(id => plain.Contains(Plain(id), StringComparison.Ordinal)).MaxBy(id => id.Length) ?? key
            : known.All(entity).Select(Known.IdOf).FirstOrDefault(id => Plain(id) == plain)
                ?? known.All(entity).Select(Known.IdOf).Where(id => plain.StartsWith(Plain(id) + ".", StringComparison.Ordinal)).MaxBy(id => id.Length)
                ?? key;
    }

    private static string Plain(string key) => key.Replace('/', '.').Replace('|', '.').Replace('@', '.').Replace('#', '.').Replace(' ', '.').ToLowerInvariant();
}
