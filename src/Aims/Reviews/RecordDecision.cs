using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary>Records what the review decides, or rewords it while the meeting runs (9.3.3).</summary>
public sealed class RecordDecision(ReviewDesk desk) : MinuteKeeping(desk)
{
    public const string Name = "review.decide", AskName = "review.ask-decide", NumberField = "decision";

    private const string KindField = "kind", TextField = "decided";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ManagementReview now) => "The decision is recorded.";

    private protected override Decided<ReviewEvent> Decide(Turn turn, ManagementReview review) =>
        ReviewRules.Decide(review, turn.Fields.Number(NumberField), turn.Fields.Choice<DecisionKind>(KindField), turn.Fields.Text(TextField));

    private protected override Reply? Form(Turn turn, ManagementReview review, Refusal? problem) => ReviewRules.NotRunning(review) is null
        ? Draw(turn, review, review.Decisions.FirstOrDefault(decision => decision.Number == turn.Fields.Number(NumberField)), problem) : null;

    private protected override Task<Reply> Drawn(Turn turn, ManagementReview now, long version, Notice? notice, CancellationToken ct) =>
        turn.Fields.Number(PageCard.NumberField) is { } page ? PageCard.Reply(turn, now, page, Desk, null, ct, notice) : base.Drawn(turn, now, version, notice, ct);

    /// <param name="now">The decision that is reworded; null for a new one.</param>
    internal static Reply Draw(Turn turn, ManagementReview review, ReviewDecision? now, Refusal? problem)
    {
        (string, string)[] about = now is null ? Page(turn) : [(NumberField, now.Number.ToString(CultureInfo.InvariantCulture))];
        return ReviewForms.Of(
            turn, review, now is null ? "Record a decision" : $"Decision {now.Number}", "What is to be done about it by whom becomes an action.",
            [
                Look.Field(
                    new Input.ChoiceSet(KindField, "It is about", "Choose one.", [.. Enum.GetValues<DecisionKind>().Select(kind => new Choice(ReviewWords.Of(kind), kind.ToString()))])
                    {
                        Value = (turn.Fields.Choice<DecisionKind>(KindField) ?? now?.Kind)?.ToString(),
                        Style = ChoiceStyle.Expanded,
                    },
                    error: problem.At(ReviewRules.BadKind)),
                ReviewForms.Text(turn, TextField, "What was decided", now?.Text, ReviewRules.LongestDecision, null, "Suppliers of high importance are looked at twice a year.", problem.At(ReviewRules.BadDecision)),
            ],
            "Record it", Name, problem, about,
            now is null ? null : [Button.Change("Take it out", TakeDecisionOut.Name, turn.NewId(), [ReviewForms.Self(review), .. about]) with { AssociatedInputs = AssociatedInputs.None }]);
    }

    /// <summary>The page from which a form was opened, to go back to.</summary>
    internal static (string, string)[] Page(Turn turn) => turn.Fields.Number(PageCard.NumberField) is { } page ? [(PageCard.NumberField, ShowPage.Number(page))] : [];
}

/// <summary>Takes out a decision that was recorded by mistake.</summary>
public sealed class TakeDecisionOut(ReviewDesk desk) : MinuteKeeping(desk)
{
    public const string Name = "review.take-out";

    public override string Verb => Name;

    private protected override string Done(Turn turn, ManagementReview now) => "The decision is taken out.";

    private protected override Decided<ReviewEvent> Decide(Turn turn, ManagementReview review) =>
        ReviewRules.TakeOut(review, turn.Fields.Number(RecordDecision.NumberField));
}
