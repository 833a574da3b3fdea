using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.SavedQuestions;

/// <summary>Takes a question off a colleague's list, or off one's own.</summary>
public sealed class StopSharing(SavedDesk desk) : SavedChange(desk)
{
    public const string Name = "saved.unshare", WithField = "with";

    public override string Verb => Name;

    protected override string Done(Turn turn, SavedQuestion now) =>
        With(turn) == turn.Who.Id ? $"“{now.Name}” is off your list." : "It is not shared with them any more.";

    protected override Task<Decided<SavedQuestionEvent>> Decide(Turn turn, SavedQuestion saved, CancellationToken ct) =>
        Task.FromResult(SavedRules.Unshare(saved, turn.Who, With(turn)));

    // Whoever gets it by itself would wait for it.
    private protected override void Tell(Draft draft, Turn turn, SavedQuestion before)
    {
        if (With(turn) is { } with && with != turn.Who.Id && before.SubscriptionOf(with) is not null)
            draft.TellQuietly(with, ShowEnded.Name, before.Key, bundled: false);
    }

    private protected override Task<Reply> Drawn(Turn turn, SavedQuestion now, Notice done, CancellationToken ct) =>
        now.IsFor(turn.Who.Id) ? base.Drawn(turn, now, done, ct) : ListQuestions.Reply(turn, Desk, done, ct);

    private static PersonId? With(Turn turn) => PersonId.TryParse(turn.Fields.Text(WithField), out var chosen) ? chosen : null;
}
