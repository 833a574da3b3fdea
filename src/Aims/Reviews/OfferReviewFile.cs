using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;

namespace Aims.Reviews;

/// <summary>What of a review can be taken along.</summary>
public enum ReviewPart
{
    Pack,
    Minutes,
}

/// <summary>A link to the pack or the minutes as a document.</summary>
public sealed class OfferReviewFile(ReviewDesk desk) : Intent
{
    public const string Name = "review.document", PartField = "part";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (review, _) = await desk.Read(turn, ct);
        if (review is null)
            return Reply.Say(ReviewRules.NotFound.Text);
        if (turn.Fields.Choice<ReviewPart>(PartField) is not { } part || review.Pack is null || (part is ReviewPart.Minutes && review.Held is null))
            return Reply.Say($"{review.Id} has nothing yet to be taken along.");
        if (desk.Address is not { } address)
            return Reply.Say(Downloads.NoAddress);
        string title = part is ReviewPart.Pack ? $"Pack of {review.Id}" : $"Minutes of {review.Id}";
        string what = part is ReviewPart.Pack ? "All pages of the pack with all their rows, as it was compiled."
            : review.Approved is null ? "Who was there, what was said and decided, and what is to be done. They are not approved yet, and say so." : "Who was there, what was said and decided, and what is to be done, as approved.";
        return new Reply(
            Look.Card(
                title, $"{what} {Downloads.Terms}", [Look.Text(what), Look.Subtle(Downloads.Terms)], id: review.Id.Value,
                secondary: [await desk.Downloads.Link(turn, "Word", new ReviewFileRequest(turn.Who.Id, review.Id, part), address, ct), ReviewForms.Leave("To the review", ManagementReview.View, ReviewForms.Self(review))]),
            $"{title}. {Downloads.Terms}");
    }
}
