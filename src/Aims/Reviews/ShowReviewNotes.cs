using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Reviews;

/// <summary>What was noted in the meeting, page by page of the pack.</summary>
public sealed class ShowReviewNotes(ReviewDesk desk) : Intent
{
    public const string Name = "review.notes";

    private const int Shown = 4;

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (review, _) = await desk.Read(turn, ct);
        if (review?.Pack is not { } frozen)
            return Reply.Say(ReviewRules.NotFound.Text);
        var noted = (await ReviewPack.Read(desk.Records, frozen, ct)).Pages.Select(page => (page.Title, Note: review.NoteOf(page.Id))).Where(one => one.Note is { Text.Length: > 0 }).ToList();
        var paging = Paging.Of(turn, noted.Count, Shown);
        string said = noted.Count == 0 ? "Nothing was noted to any page." : $"{ReviewWords.Count(noted.Count, "page has a note", "pages have notes")}.";
        return new Reply(
            Look.Card(
                "What was said", said,
                [
                    Look.Text(said),
                    .. paging.Page(noted).Select(one => Look.Quote($"{one.Title}, noted by {desk.Directory.NameOf(one.Note!.By)}", one.Note.Text)),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                id: review.Id.Value, state: "Notes",
                secondary: [.. paging.Buttons(Name, ReviewForms.Self(review)), Button.Open("To the review", ManagementReview.View, ReviewForms.Self(review))]),
            $"Notes of {review.Id}: {said}");
    }
}
