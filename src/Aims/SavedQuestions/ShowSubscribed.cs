using Aims.Conversation;

namespace Aims.SavedQuestions;

/// <summary>The message of a subscription: the answer as it is when it arrives, and what is new since the last time.</summary>
public sealed class ShowSubscribed(SavedDesk desk) : SavedView(desk)
{
    public const string Name = "saved.subscribed";

    public override string Verb => Name;

    protected override async Task<Reply> Answer(Turn turn, SavedQuestion saved, CancellationToken ct)
    {
        if (!saved.IsFor(turn.Who.Id) || saved.SubscriptionOf(turn.Who.Id) is not { } subscription)
            return Reply.Nothing;
        var change = SavedCard.On("Change when it comes", Subscribe.AskName, saved);
        var stop = Button.Change("Stop", StopSubscription.Name, turn.NewId(), (SavedQuestion.Field, saved.Id.Value));
        var question = saved.Read();
        var glance = await Desk.Look(turn.Who, turn.Now, turn.Reader, question, ct);
        if (question is null || glance.Wrong is not null)
            return SavedCard.Broken(saved, glance.Wrong!, [stop, SavedCard.On("Rename, share, delete", SavedQuestion.View, saved)]);
        string when = $"“{saved.Name}”, {SavedWords.Of(subscription)}.";
        return await Desk.Asking.Show(
            turn, question, SavedWords.Since(subscription.Before, glance.Count ?? 0, turn.Reader) is { } since ? [when, since] : [when],
            [SavedCard.On("Open", SavedQuestion.Ask, saved), change, stop], ct);
    }
}
