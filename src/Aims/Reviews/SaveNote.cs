using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary>Saves what was said to a page, and goes where the pressed button leads.</summary>
public sealed class SaveNote(ReviewDesk desk) : MinuteKeeping(desk)
{
    public const string Name = "review.note", ThenField = "then", Next = "next", Back = "back", ToDecide = "decide", ToAct = "act", ToReview = "review";

    public override string Verb => Name;

    private protected override string Done(Turn turn, ManagementReview now) => "It is noted.";

    private protected override async Task<Decided<ReviewEvent>> Decide(Draft draft, Turn turn, ManagementReview review, CancellationToken ct)
    {
        if (ReviewRules.NotRunning(review) is { } refusal)
            return refusal;
        // What nobody touched is not sent.
        if (!turn.Fields.Has(PageCard.NoteField))
            return Decided<ReviewEvent>.Nothing;
        string? section = turn.Fields.Text(PageCard.SectionField);
        return (await ReviewPack.Read(Desk.Records, review.Pack!, ct)).Pages.Any(page => page.Id == section)
            ? ReviewRules.Note(review, section!, turn.Fields.Text(PageCard.NoteField), turn.Fields.Number(PageCard.SeenField) ?? 0) : ReviewRules.NotFound;
    }

    private protected override async Task<Reply> Refused(Turn turn, ManagementReview review, long version, Refusal problem, CancellationToken ct) =>
        problem.Code is ReviewRules.BadNote ? await PageCard.Reply(turn, review, await PageOf(turn, review, ct), Desk, problem, ct) : await base.Refused(turn, review, version, problem, ct);

    private protected override Task<Reply> Drawn(Turn turn, ManagementReview now, long version, Notice? notice, CancellationToken ct) => turn.Fields.Text(ThenField) switch
    {
        ToDecide => Task.FromResult(RecordDecision.Draw(turn, now, null, null)),
        ToAct => Task.FromResult(PlanReviewAction.Draw(turn, now, Desk.Directory, null)),
        ToReview => ReviewCard.Reply(turn, now, version, Desk, null, ct),
        _ => PageCard.Reply(turn, now, turn.Fields.Number(PageCard.NumberField) ?? 1, Desk, null, ct),
    };

    private async Task<int> PageOf(Turn turn, ManagementReview review, CancellationToken ct)
    {
        string? section = turn.Fields.Text(PageCard.SectionField);
        return (await ReviewPack.Read(Desk.Records, review.Pack!, ct)).Pages.TakeWhile(page => page.Id != section).Count() + 1;
    }
}
