using Aims.Conversation;
using Aims.Ledger;

namespace Aims.SavedQuestions;

/// <summary>Takes a question off every list. It can be brought back from the card that says so.</summary>
public sealed class DeleteQuestion(SavedDesk desk) : SavedChange(desk)
{
    public const string Name = "saved.delete";

    public override string Verb => Name;

    protected override string Done(Turn turn, SavedQuestion now) => "It is deleted.";

    protected override Task<Decided<SavedQuestionEvent>> Decide(Turn turn, SavedQuestion saved, CancellationToken ct) =>
        Task.FromResult(SavedRules.Delete(saved, turn.Who));

    private protected override void Tell(Draft draft, Turn turn, SavedQuestion before)
    {
        foreach (var subscription in before.Subscriptions.Where(one => one.Who != turn.Who.Id))
            draft.TellQuietly(subscription.Who, ShowEnded.Name, before.Key, bundled: false);
    }
}

public sealed class BringBackQuestion(SavedDesk desk) : SavedChange(desk)
{
    public const string Name = "saved.bring-back";

    public override string Verb => Name;

    protected override string Done(Turn turn, SavedQuestion now) => "It is back, for everybody who had it.";

    protected override async Task<Decided<SavedQuestionEvent>> Decide(Turn turn, SavedQuestion saved, CancellationToken ct) =>
        SavedRules.BringBack(saved, turn.Who, await Desk.NamesOf(saved.Owner, saved.Id, ct));
}
