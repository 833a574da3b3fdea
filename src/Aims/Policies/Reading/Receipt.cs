using System.Globalization;
using Aims.Cards;
using Aims.Conversation;

namespace Aims.Policies;

/// <summary>What is kept of an acknowledgement, as its giver sees it.</summary>
internal static class Receipt
{
    public static IReadOnlyList<Element> Of(Turn turn, Acknowledgement record, string done) =>
    [
        Look.Facts([.. Facts(turn, record, done), ("Fingerprint", PolicyCard.Fingerprint(record.Hash!))]),
        Look.Subtle($"Kept as proof: your name, the version with the fingerprint of its text, its language, the pages that were shown,{(record.Check is null ? "" : " the check")} and the time."),
    ];

    /// <summary>When, how and until when.</summary>
    /// <param name="done">What was done with it: <c>Acknowledged</c></param>
    public static IEnumerable<(string, string?)> Facts(Turn turn, Acknowledgement record, string done)
    {
        yield return (done, turn.Reader.Moment(record.At!.Value));
        if (record.Until is { } until)
            yield return (until < turn.Reader.Today(turn.Now) ? "Lapsed after" : "Counts until", turn.Reader.Day(until));
        if (record is { Shown: { } shown, Pages: { } pages })
            yield return ("Pages shown", shown.Count == pages ? $"All {pages}" : $"{shown.Count} of {pages}");
        if (record.Check is { } check)
            yield return ("Check", string.Create(CultureInfo.InvariantCulture, $"{check.Score} % right{(check.Attempt == 1 ? "" : $", try {check.Attempt}")}"));
    }
}
