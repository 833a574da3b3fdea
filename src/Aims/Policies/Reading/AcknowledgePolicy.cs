using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>The tick and the button: keeps the version, the text's hash, the pages that were shown, the check and the time as proof.</summary>
public sealed class AcknowledgePolicy(PolicyDesk desk) : VersionIntent(desk)
{
    public const string Name = "policy.acknowledge";

    public override string Verb => Name;

    /// <param name="ticked">They said that they have read it.</param>
    /// <param name="seen">The pages that the card says it showed: all that is known where the version does not ask for all.</param>
    internal static Decided<AcknowledgementEvent> Decide(PolicyReading reading, bool ticked, IReadOnlyList<int> seen) =>
        !reading.IsAsked ? Decided<AcknowledgementEvent>.Nothing
        : reading.Unread is [var first, ..] ? new Refusal("policy.unread", $"Page {first} has not been shown yet. Please read it first.")
        : !reading.IsChecked ? new Refusal("policy.unchecked", "Please answer the check first.")
        : !ticked ? new Refusal("policy.not-ticked", $"Tick that you have read it, then press {reading.Version.Deed}.")
        : Acknowledged(reading, reading.Version.Asks.NeedsAllPages ? reading.Progress.Shown : seen);

    private protected override async Task Change(Draft draft, Turn turn, PolicyReading reading, CancellationToken ct)
    {
        // A proof of a text that nobody could read any more would be none.
        await Desk.Library.Keep(reading.Version.Text, ct);
        string id = reading.Id(turn.Who.Id);
        await draft.Apply(
            Acknowledgement.Type, id, Decide(reading, turn.Fields.Ticked(PolicyCard.TickField), SeenPages.Of(turn.Fields, reading.Pages.Count)), ct);
        // Those who answered why not see that it is settled.
        if (reading.Record?.Declined is not null && draft.Now(Acknowledgement.Type, id)?.Declined is null)
            draft.Redraw(Acknowledgement.Type.Key(id));
    }

    private protected override Task<Reply> Draw(Turn turn, PolicyReading reading, Outcome outcome, CancellationToken ct) =>
        Task.FromResult(outcome.Refusal is { Code: "policy.not-ticked", Text: var problem } ? PolicyCard.Reply(turn, reading, reading.Last, problem: problem)
            : PolicyCard.Reply(turn, reading, reading.Unread is [var first, ..] ? first : reading.Last, outcome.Refusal is { } refusal ? Notice.Problem(refusal.Text) : null));

    private static PolicyAcknowledged Acknowledged(PolicyReading reading, IReadOnlyList<int> shown)
    {
        var version = reading.Version;
        return new PolicyAcknowledged(
            version.Policy, version.Number.Major, version.Title, version.Text, version.Number.Minor == 0 ? null : version.Number.Minor,
            reading.Text.Language, shown.Count == 0 ? null : shown, reading.Pages.Count,
            version.Asks.ValidMonths is { } months ? reading.Day.AddMonths(months) : null, version.Asks.Check is null ? null : reading.Progress.Check);
    }
}
