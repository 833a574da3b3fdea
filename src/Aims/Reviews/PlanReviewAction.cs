using System.Globalization;
using Aims.Actions;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Reviews;

/// <summary>Plans who does what by when because of what was decided. Whoever does it is told at once.</summary>
public sealed class PlanReviewAction(ReviewDesk desk) : MinuteKeeping(desk)
{
    public const string Name = "review.act", AskName = "review.ask-act";

    private const string DecisionField = "of-decision", None = "none";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ManagementReview now) => "The action is planned, and whoever does it is told.";

    private protected override async Task<Decided<ReviewEvent>> Decide(Draft draft, Turn turn, ManagementReview review, CancellationToken ct)
    {
        if (ReviewRules.MayNotAct(review) is { } refusal)
            return refusal;
        var (planned, lacks) = ActionForm.Read(turn, Desk.Directory);
        if (planned is null)
            return lacks!;
        return new ReviewActionPlanned(await draft.PlanAction(review.AsSource, ActionPurpose.Decision, planned, ct), Chosen(turn, review));
    }

    private protected override Reply? Form(Turn turn, ManagementReview review, Refusal? problem) =>
        ReviewRules.MayNotAct(review) is null ? Draw(turn, review, Desk.Directory, problem) : null;

    private protected override Task<Reply> Drawn(Turn turn, ManagementReview now, long version, Notice? notice, CancellationToken ct) =>
        turn.Fields.Number(PageCard.NumberField) is { } page ? PageCard.Reply(turn, now, page, Desk, null, ct, notice) : base.Drawn(turn, now, version, notice, ct);

    internal static Reply Draw(Turn turn, ManagementReview review, IDirectory directory, Refusal? problem) => ReviewForms.Of(
        turn, review, "Plan an action", "It is carried over to the next review until it has ended.",
        [
            .. ActionForm.Inputs(turn, directory, problem),
            .. review.Decisions.Any() ? [Decision(turn, review)] : Array.Empty<Element>(),
        ],
        "Plan it", Name, problem, RecordDecision.Page(turn));

    // What was decided last is what is spoken about, as long as nobody chooses another.
    private static int? Chosen(Turn turn, ManagementReview review) => !turn.Fields.Has(DecisionField) ? review.Decisions.LastOrDefault()?.Number
        : turn.Fields.Number(DecisionField) is { } number && review.Decisions.Any(one => one.Number == number) ? number : null;

    private static Container Decision(Turn turn, ManagementReview review) => Look.Field(
        new Input.ChoiceSet(
            DecisionField, "Which decision does it carry out?", "Choose one of the list.",
            [.. review.Decisions.Select(decision => new Choice(Plain.Line($"{decision.Number}: {decision.Text}", 60), decision.Number.ToString(CultureInfo.InvariantCulture))), new("None in particular", None)])
        {
            Value = Chosen(turn, review)?.ToString(CultureInfo.InvariantCulture) ?? None,
        });
}
