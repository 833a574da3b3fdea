using System.Globalization;
using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Reviews;

/// <summary>A management review as it stands: who comes, its pack, what was decided, and what is done about it.</summary>
internal static class ReviewCard
{
    // The form shows all of it.
    private const int Shortened = 80;

    public static async Task<Reply> Reply(Turn turn, ManagementReview review, long version, ReviewDesk desk, Notice? notice, CancellationToken ct)
    {
        var actions = await desk.Records.ActionsOf(review.Actions, ct);
        string said = Said(turn, review, desk.Directory);
        bool keeps = ReviewRules.MayNotKeep(review, turn.Who, desk.Directory) is null;
        var (primary, secondary) = Buttons(turn, review, keeps, desk.Directory);
        return new Reply(
            Look.Card(
                review.AsSource.Title, said,
                [
                    Look.Text(said), Look.Facts([.. Facts(turn, review, actions, desk.Directory)]),
                    .. review.Held is { } held ? [Look.Quote("Conclusion", held.Conclusion)] : Array.Empty<Element>(),
                    .. Decisions(review, keeps && review.Stage is ReviewStage.Running),
                    .. review.Reason is { } reason ? [Look.Quote("Why it was cancelled", reason)] : Array.Empty<Element>(),
                ],
                id: review.Id.Value, state: ReviewWords.Of(review.Stage), notice: notice ?? Lacks(turn, review, desk.Directory),
                primary: primary?.On(review.Key), secondary: [.. secondary.Select(button => button.On(review.Key))]),
            $"{review.Id}: {said}")
        {
            Live = new LiveCard(ManagementReview.View, review.Key, version),
        };
    }

    private static string Said(Turn turn, ManagementReview review, IDirectory directory) => review.Stage switch
    {
        ReviewStage.Planned => $"It is held on {turn.Reader.Day(review.Plan.Day)}.",
        ReviewStage.Running => $"The meeting began on {turn.Reader.Moment(review.Begun!.Value)}.",
        ReviewStage.Minuted => $"It was held on {turn.Reader.Day(review.HeldOn!.Value)}. {directory.NameOf(review.ApprovedBy)} is asked to approve the minutes.",
        ReviewStage.Approved => $"It was held on {turn.Reader.Day(review.HeldOn!.Value)}. {directory.NameOf(review.Approved!.By)} approved the minutes on {turn.Reader.Day(review.Approved.At)}.",
        ReviewStage.Cancelled => $"It was planned for {turn.Reader.Day(review.Plan.Day)}, and cancelled.",
    };

    private static Notice? Lacks(Turn turn, ManagementReview review, IDirectory directory) => review switch
    {
        { Stage: ReviewStage.Running, Returned: { } why } => Notice.Warning($"{directory.NameOf(review.ApprovedBy)} gave the minutes back: {why}"),
        { IsOpen: true } when directory.Find(review.ApprovedBy) is null => Notice.Warning($"{directory.NameOf(review.ApprovedBy)} is not here any more. {(review.Stage is ReviewStage.Minuted ? "Somebody else of top management approves the minutes." : "Choose who leads it instead.")}"),
        { Stage: ReviewStage.Planned, Pack: null } => Notice.Note("Its pack is not compiled yet. Without one it cannot begin."),
        { Stage: ReviewStage.Planned, Pack: { } pack } when review.Suggestions.Count(one => one.At > pack.At) is > 0 and var later =>
            Notice.Note($"{ReviewWords.Count(later, "suggestion", "suggestions")} came after the pack was compiled. Compile it again."),
        { Stage: ReviewStage.Planned } when review.Plan.Day < turn.Reader.Today(turn.Now) => Notice.Warning("Its day is over. Begin it, or choose another day."),
        _ => null,
    };

    private static IEnumerable<(string, string?)> Facts(Turn turn, ManagementReview review, IReadOnlyList<ActionItem> actions, IDirectory directory)
    {
        yield return ("Led by", directory.NameOf(review.Plan.Chair));
        yield return review.Held is { } held ? ("Who was there", directory.NamesOf(held.Present)) : ("Who comes", directory.NamesOf(review.Plan.Attendees));
        yield return ("Looks back to", turn.Reader.Day(review.Plan.From));
        if (review.Pack is { } pack)
            yield return ("Pack", $"compiled by {directory.NameOf(pack.By)}, {turn.Reader.Moment(pack.At)}");
        if (review.Stage is ReviewStage.Planned && review.Suggestions.Length > 0)
            yield return ("Suggestions", review.Suggestions.Length.ToString(CultureInfo.InvariantCulture));
        if (actions.Count > 0)
            yield return ("Actions", $"{actions.Count}, of which {actions.Count(action => action.IsOpen)} open and {actions.Count(action => action.IsOverdueOn(turn.Reader.Today(turn.Now)))} overdue");
        if (review.Held is { NextBy: var next })
            yield return ("Next review by", turn.Reader.Day(next));
    }

    private static IEnumerable<Element> Decisions(ManagementReview review, bool isChanging)
    {
        var all = review.Decisions.ToList();
        if (all.Count == 0)
        {
            if (review.Begun is not null)
                yield return Look.Subtle(review.Held is null ? "No decision is recorded yet." : "No decision was needed.");
            yield break;
        }
        yield return Look.Heading("Decisions");
        if (isChanging)
        {
            yield return Look.Rows([.. all.Select(decision => new Row(
                Plain.Line(decision.Text, Shortened), $"{decision.Number} · {ReviewWords.Of(decision.Kind)}",
                Button.Open("Change", RecordDecision.AskName, ReviewForms.Self(review), (RecordDecision.NumberField, decision.Number.ToString(CultureInfo.InvariantCulture))).On(review.Key) with { Tooltip = $"Change decision {decision.Number}" }))]);
            yield break;
        }
        foreach (var decision in all)
            yield return Look.Quote($"{decision.Number} · {ReviewWords.Of(decision.Kind)}", decision.Text);
    }

    private static (Execute? Primary, IReadOnlyList<Execute> Secondary) Buttons(Turn turn, ManagementReview review, bool keeps, IDirectory directory)
    {
        bool leads = turn.Who.Is(Role.Lead), hasPack = review.Pack is not null;
        Execute Open(string title, string verb, params ReadOnlySpan<(string, string)> about) => Button.Open(title, verb, [ReviewForms.Self(review), .. about]);
        Execute Change(string title, string verb) => Button.Change(title, verb, turn.NewId(), ReviewForms.Self(review));
        Execute[] when(bool isSo, params Execute[] buttons) => isSo ? buttons : [];
        Execute read = Open("Read the pack", ManagementReview.Page);
        Execute[] all = [Button.Open("All reviews", ManagementReview.All)];
        Execute[] actions = when(!review.Actions.IsEmpty, Open("Actions", ShowReviewActions.Name));
        Execute[] minutes = [.. actions, Open("What was said", ShowReviewNotes.Name), Open("Minutes as a document", OfferReviewFile.Name, (OfferReviewFile.PartField, nameof(ReviewPart.Minutes)))];
        return review.Stage switch
        {
            ReviewStage.Planned => (
                !hasPack ? (leads ? Change("Compile the pack", CompilePack.Name) : null) : keeps ? Change("Begin the meeting", BeginReview.Name) : read,
                [
                    .. when(hasPack && keeps, read), Open("Suggest an improvement", SuggestImprovement.AskName), .. when(hasPack && leads, Change("Compile it again", CompilePack.Name)),
                    .. when(leads, Open("Day and people", ChangeReview.AskName), Open("Cancel", CancelReview.AskName)), .. all,
                ]),
            ReviewStage.Running => (
                Open(keeps ? "Go through the pack" : "Read the pack", ManagementReview.Page),
                [
                    .. when(keeps, Open("Record a decision", RecordDecision.AskName), Open("Plan an action", PlanReviewAction.AskName), Open("End the meeting", SendMinutes.AskName)),
                    .. actions, Open("What was said", ShowReviewNotes.Name), .. when(leads, Open("Day and people", ChangeReview.AskName)), .. all,
                ]),
            ReviewStage.Minuted when ReviewRules.MayNotApprove(review, turn.Who) is null => (
                Change("Approve the minutes", ApproveMinutes.Name), [Open("Give them back", ReturnMinutes.AskName), .. minutes, read, .. all]),
            ReviewStage.Minuted => (null, [.. minutes, read, .. when(leads && directory.Find(review.ApprovedBy) is null, Open("Name who approves", ManagementReview.Approver)), .. all]),
            ReviewStage.Approved => (null, [.. minutes, read, .. all]),
            ReviewStage.Cancelled => (null, [.. when(hasPack, read), .. all]),
        };
    }
}
