using Aims.Cards;
using Aims.Conversation;

namespace Aims.Status;

/// <summary>
/// How a question is answered: the count first, the filter in words, as of when, then rows, and a way to act.
/// </summary>
internal static class AnswerCard
{
    /// <param name="answer">The count in a sentence.</param>
    /// <param name="filter">What was counted, in words.</param>
    /// <param name="body">Figures or rows.</param>
    public static Reply Reply(
        Turn turn, string answer, string filter, IReadOnlyList<Element> body, CardAction? primary = null, IReadOnlyList<CardAction>? secondary = null)
    {
        string said = $"{filter} As of {turn.Reader.Moment(turn.Now)}.";
        string spoken = $"{answer}{(answer[^1] is '.' or '?' or '!' ? "" : ".")} {said}";
        return new Reply(Look.Card(answer, spoken, [Look.Subtle(said), .. body], primary: primary, secondary: secondary), spoken);
    }

    /// <summary>The same for a list of any length, a page at a time.</summary>
    /// <param name="verb">Shows the list again, at another page.</param>
    /// <param name="none">What is said when nothing is found.</param>
    /// <param name="about">What it is a list of, for the other pages.</param>
    public static Reply List<T>(
        Turn turn, string verb, string answer, string filter, IReadOnlyList<T> found, Func<T, Row> row, string none, IReadOnlyList<CardAction>? secondary = null,
        params (string Name, string Value)[] about)
    {
        var paging = Paging.Of(turn, found.Count);
        return Reply(
            turn, answer, filter,
            found.Count == 0 ? [Look.Text(none)]
                : [Look.Rows([.. paging.Page(found).Select(row)]), .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>()],
            secondary: [.. paging.Buttons(verb, about), .. secondary ?? []]);
    }

    /// <summary><c>1 system</c>, <c>3 systems</c>, <c>No systems</c>.</summary>
    public static string Count(int count, string one, string many) => count switch
    {
        0 => $"No {many}",
        1 => $"1 {one}",
        _ => $"{count} {many}",
    };
}
