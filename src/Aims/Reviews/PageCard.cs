using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Reviews;

/// <summary>A page of the pack as it was frozen; in the meeting, with room for what is said to it.</summary>
internal static class PageCard
{
    public const string NumberField = "page", NoteField = "note", SeenField = "seen", SectionField = "section";

    private const string Untitled = "";

    /// <param name="number">From 1; beyond the last page, the last.</param>
    /// <param name="problem">Why the note was not saved.</param>
    public static async Task<Reply> Reply(Turn turn, ManagementReview review, int number, ReviewDesk desk, Refusal? problem, CancellationToken ct, Notice? notice = null)
    {
        if (review.Pack is not { } frozen)
            return Conversation.Reply.Say($"{review.Id} has no pack yet. {(turn.Who.Is(Role.Lead) ? "Open the review and press \"Compile the pack\"." : "A governance lead compiles it before the meeting.")}");
        var pack = await ReviewPack.Read(desk.Records, frozen, ct);
        int at = Math.Clamp(number, 1, pack.Pages.Length);
        var page = pack.Pages[at - 1];
        bool keeps = review.Stage is ReviewStage.Running && ReviewRules.MayNotKeep(review, turn.Who, desk.Directory) is null;
        var note = review.NoteOf(page.Id);
        string compiled = $"as of {turn.Reader.Moment(pack.AsOf)}";
        return new Reply(
            Look.Card(
                page.Title, page.Says,
                [
                    Look.Progress(at, pack.Pages.Length, Untitled, "Page"), Look.Text(page.Says),
                    .. page.Facts.IsEmpty ? Array.Empty<Element>() : [Look.Facts([.. page.Facts.Select(fact => (fact.Name, (string?)fact.InWords))])],
                    .. page.Rows.IsEmpty ? Array.Empty<Element>() : [Look.Rows([.. page.Rows.Take(Look.RowsShown).Select(row => new Row(row.Title, row.Detail))], page.Total)],
                    .. note is { Text.Length: > 0 } && (!keeps || problem is not null) ? [Look.Quote($"Noted by {desk.Directory.NameOf(note.By)}", note.Text)] : Array.Empty<Element>(),
                    .. keeps ? [Note(turn, note, problem)] : Array.Empty<Element>(),
                ],
                id: $"{review.Id} · {page.Serves}", state: compiled, notice: notice,
                primary: Primary(turn, review, page, at, pack.Pages.Length, keeps), secondary: [.. Secondary(turn, review, page, at, pack.Pages.Length, keeps)]),
            problem?.Text ?? $"{page.Title}, page {at} of {pack.Pages.Length}: {page.Says}");
    }

    private static Container Note(Turn turn, ReviewNote? note, Refusal? problem) => Look.Field(
        new Input.Text(NoteField, "What is said to this page", $"Write at most {ReviewRules.LongestNote} characters.")
        {
            Value = problem is null ? note?.Text : turn.Fields.Text(NoteField),
            IsMultiline = true,
            MaxLength = ReviewRules.LongestNote,
        },
        "Goes into the minutes. Each button below saves it.", error: problem.At(ReviewRules.BadNote));

    private static Execute Primary(Turn turn, ManagementReview review, PackPage page, int at, int last, bool keeps) =>
        at < last ? To(turn, "Next", review, page, keeps, SaveNote.Next, at + 1) : To(turn, "To the review", review, page, keeps, SaveNote.ToReview, at);

    private static IEnumerable<Execute> Secondary(Turn turn, ManagementReview review, PackPage page, int at, int last, bool keeps)
    {
        if (at > 1)
            yield return To(turn, "Back", review, page, keeps, SaveNote.Back, at - 1);
        if (keeps)
        {
            yield return To(turn, "Record a decision", review, page, keeps, SaveNote.ToDecide, at);
            yield return To(turn, "Plan an action", review, page, keeps, SaveNote.ToAct, at);
        }
        if (at < last)
            yield return To(turn, "To the review", review, page, keeps, SaveNote.ToReview, at);
        yield return Button.Open("As a document", OfferReviewFile.Name, ReviewForms.Self(review), (OfferReviewFile.PartField, nameof(ReviewPart.Pack))) with { AssociatedInputs = AssociatedInputs.None };
    }

    // Whoever keeps the minutes saves what they typed wherever they go.
    private static Execute To(Turn turn, string title, ManagementReview review, PackPage page, bool keeps, string then, int number) => keeps
        ? Button.Change(
            title, SaveNote.Name, turn.NewId(), ReviewForms.Self(review), (SectionField, page.Id), (SeenField, ShowPage.Number(review.NoteOf(page.Id)?.Count ?? 0)),
            (SaveNote.ThenField, then), (NumberField, ShowPage.Number(number)))
        : then is SaveNote.ToReview ? Button.Open(title, ManagementReview.View, ReviewForms.Self(review))
        : Button.Open(title, ManagementReview.Page, ReviewForms.Self(review), (NumberField, ShowPage.Number(number)));
}
