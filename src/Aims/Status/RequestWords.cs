using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Status;

/// <summary>A request in one line of a list.</summary>
internal static class RequestWords
{
    public static Execute Open(Approval a) => Button.Open("Open", Approval.View, (Approval.Field, a.Id.Value));

    public static string Line(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());

    public static string? Level(Approval a) => a.Level is { } level ? $"level {level}" : null;

    /// <summary><c>due 3 Dec 2026</c></summary>
    public static string Due(Approval a, Turn turn) =>
        IsOverdue(a, turn) ? $"overdue since {turn.Reader.Day(a.Due)}" : $"due {turn.Reader.Day(a.Due)}";

    public static bool IsOverdue(Approval a, Turn turn) => a.Due < turn.Reader.Today(turn.Now);

    /// <summary><c>step 1 of 2</c>; null where there is one only.</summary>
    public static string? Step(Approval a) => a.Plan.Count > 1 ? $"step {a.Steps.Count} of {a.Plan.Count}" : null;

    /// <summary><c>then a governance lead</c>; null in the last step.</summary>
    public static string? Next(Approval a) => a.Steps.Count < a.Plan.Count ? $"then {a.Plan[a.Steps.Count].InWords()}" : null;

    /// <summary>When it was over; null for as long as it waits.</summary>
    public static DateTimeOffset? Ended(Approval a) => a.Overtaken?.At ?? a.Withdrawn?.At ?? a.Final?.At;

    /// <summary>What became of a request that waits no more.</summary>
    public static string Outcome(Approval a, Turn turn, IDirectory directory) => a switch
    {
        { Overtaken: { } overtaken, Final: { } final } => $"{Verdict(final.Verdict)} on {turn.Reader.Day(final.At)}, out of date since {turn.Reader.Day(overtaken.At)}: {overtaken.Because}",
        { Overtaken: { } overtaken } => $"overtaken on {turn.Reader.Day(overtaken.At)}: {overtaken.Because}",
        { Withdrawn: { } withdrawn } => $"withdrawn by {directory.NameOf(withdrawn.By)} on {turn.Reader.Day(withdrawn.At)}",
        { Final: { } final } => $"{Verdict(final.Verdict)} by {directory.NamesOf(a.DecidedBy)} on {turn.Reader.Day(final.At)}",
        _ => $"with {directory.NamesOf(a.Awaited)}",
    };

    public static string Verdict(Verdict verdict) => Aims.Approvals.Words.Of(verdict).ToLowerInvariant();
}
