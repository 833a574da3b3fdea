using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary>Whoever takes part says what could be better: it comes into the pack (9.3.2 e).</summary>
public sealed class SuggestImprovement(ReviewDesk desk) : ReviewChange(desk)
{
    public const string Name = "review.suggest", AskName = "review.ask-suggest";

    private const string TextField = "suggestion";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ManagementReview now) =>
        now.Pack is null ? "It is noted, and comes into the pack." : "It is noted. It comes into the pack when that is compiled again.";

    private protected override Refusal? MayNot(Turn turn, ManagementReview review) =>
        review.MayBeSeenBy(turn.Who) ? null : ReviewRules.NotFound;

    private protected override Decided<ReviewEvent> Decide(Turn turn, ManagementReview review) => ReviewRules.Suggest(review, turn.Fields.Text(TextField));

    private protected override Reply? Form(Turn turn, ManagementReview review, Refusal? problem) => review.Stage is not ReviewStage.Planned ? null : ReviewForms.Of(
        turn, review, "Suggest an improvement", "It stands in the pack with your name. The review decides what becomes of it.",
        [ReviewForms.Text(turn, TextField, "What could be better?", null, ReviewRules.LongestSuggestion, null, "Suppliers could fill in the due diligence themselves.", problem.At(ReviewRules.BadSuggestion))],
        "Suggest it", Name, problem);
}
