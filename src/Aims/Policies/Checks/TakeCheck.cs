using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>Marks the answers to a check. Whoever has wrong ones reads again and tries again, as often as they like.</summary>
public sealed class TakeCheck(PolicyDesk desk) : VersionIntent(desk)
{
    public const string Name = "policy.check", InputPrefix = "q.";

    public override string Verb => Name;

    // Other answers from the same card are another try.
    private protected override Command CommandOf(Turn turn) => turn.SaveCommand;

    internal static Decided<AcknowledgementEvent> Decide(PolicyReading reading, QuizResult? result)
    {
        if (result is null || reading.Version.Asks.Check is not { } check)
            return new Refusal("policy.no-check", "There is nothing to be answered. Read it, then acknowledge it.");
        if (!reading.IsAsked || reading.IsChecked)
            return Decided<AcknowledgementEvent>.Nothing;
        if (reading.Unread is [var first, ..])
            return new Refusal("policy.unread", $"Page {first} has not been shown yet. Please read it first.");
        if (result.Unanswered.Length > 0)
            return new Refusal("policy.unanswered", "Please answer all questions.");
        var version = reading.Version;
        var taken = new CheckTaken(check.Form.Id, check.Form.Version, result.Score, result.Score >= check.Pass, 1 + (reading.Progress.Check?.Attempt ?? 0));
        return reading.Record is null
            ? Decided<AcknowledgementEvent>.These(new PolicyOpened(version.Policy, version.Number.Major, version.Title), new PolicyCheckTaken(version.Text, taken))
            : new PolicyCheckTaken(version.Text, taken);
    }

    internal static IReadOnlyDictionary<string, string> Posted(Fields fields) => fields.Values
        .Where(f => f.Key.StartsWith(InputPrefix, StringComparison.Ordinal))
        .ToDictionary(f => f.Key[InputPrefix.Length..], f => f.Value);

    private protected override async Task Change(Draft draft, Turn turn, PolicyReading reading, CancellationToken ct) =>
        await draft.Apply(Acknowledgement.Type, reading.Id(turn.Who.Id), Decide(reading, reading.Quiz?.Mark(Posted(turn.Fields))), ct);

    private protected override Task<Reply> Draw(Turn turn, PolicyReading reading, Outcome outcome, CancellationToken ct)
    {
        var result = reading.Quiz?.Mark(Posted(turn.Fields));
        int page = reading.Unread is [var first, ..] ? first : reading.Last;
        var notice = outcome.Refusal is { } refusal ? Notice.Problem(refusal.Text)
            : result is null || !reading.IsAsked ? null
            : reading.IsChecked ? Notice.Done($"{CheckPage.Right(result)}. Now tick below and press {reading.Version.Deed}.")
            : Notice.Problem($"{CheckPage.Right(result)}, and you need {CheckPage.Needed(reading)}. Read again what is marked, then try again: this was your {Ordinal(reading.Progress.Check!.Attempt)} try.");
        return Task.FromResult(PolicyCard.Reply(turn, reading, page, notice, result: result));
    }

    private static string Ordinal(int number) => number switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => $"{number}th",
    };
}
