using Aims.Actions;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary>"review REV-0001": a management review, for those who take part and those who oversee; whoever acts on it is told what it decided.</summary>
public sealed class ShowReview(ReviewDesk desk) : Intent
{
    public override string Verb => ManagementReview.View;

    public override IReadOnlyList<string> Phrases => ["management review {review}", "show management review {review}"];

    // "review" alone may be followed by anything: "review decisions" asks for them.
    public override Fields? Hear(string text) =>
        text.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is ["review" or "Review" or "show" or "open", .., var last] && RecordId.TryParse<ReviewId>(last, out var id)
            ? Fields.Of(ManagementReview.Field, id.Value) : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ReviewId>(ManagementReview.Field) is not { } id || await desk.Records.Read(ManagementReview.Type, id.Value, ct) is not { State: { } review } record)
            return Reply.Say(ReviewRules.NotFound.Text);
        if (review.MayBeSeenBy(turn.Who))
            return await ReviewCard.Reply(turn, review, record.Version, desk, null, ct);
        var mine = (await desk.Records.ActionsOf(review.Actions, ct)).Where(action => action.Owner == turn.Who.Id).ToList();
        return mine.Count == 0 ? Reply.Say(ReviewRules.NotFound.Text) : Reply.Say(Decided(review, mine));
    }

    // Whoever only carries something out sees that, and nothing else of the meeting.
    private static string Decided(ManagementReview review, List<ActionItem> mine)
    {
        var numbers = mine.Select(action => review.DecisionOf.TryGetValue(action.Id.Value, out int number) ? number : 0).ToHashSet();
        string decided = string.Join(' ', review.Decisions.Where(decision => numbers.Contains(decision.Number)).Select(decision => $"\"{decision.Text}\""));
        return $"{review.AsSource.Title}{(decided.Length == 0 ? " planned what you do." : $" decided: {decided}")} The rest of it is for those who took part.";
    }
}
