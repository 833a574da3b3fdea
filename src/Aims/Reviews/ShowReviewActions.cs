using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;

namespace Aims.Reviews;

/// <summary>What is done about what a review decided, the open ones first.</summary>
public sealed class ShowReviewActions(ReviewDesk desk) : Intent
{
    public const string Name = "review.actions";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (review, _) = await desk.Read(turn, ct);
        if (review is null)
            return Reply.Say(ReviewRules.NotFound.Text);
        var all = (await desk.Records.ActionsOf(review.Actions, ct)).OrderBy(action => !action.IsOpen).ThenBy(action => action.Due).ToList();
        var paging = Paging.Of(turn, all.Count);
        string said = all.Count == 0 ? "No action was planned." : $"{ReviewWords.Count(all.Count, "action", "actions")}. What is open comes into the pack of the next review by itself.";
        return new Reply(
            Look.Card(
                "What is done", said,
                [Look.Text(said), .. ActionRows.Of(turn, [.. paging.Page(all)], desk.Directory), .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>()],
                id: review.Id.Value, state: review.AsSource.Title,
                secondary: [.. paging.Buttons(Name, ReviewForms.Self(review)), Button.Open("To the review", ManagementReview.View, ReviewForms.Self(review))]),
            $"Actions of {review.Id}: {said}");
    }
}
