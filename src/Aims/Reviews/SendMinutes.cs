using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Reviews;

/// <summary>Ends the meeting, and sends its minutes to whoever led it.</summary>
public sealed class SendMinutes(ReviewDesk desk) : MinuteKeeping(desk)
{
    public const string Name = "review.send-minutes", AskName = "review.ask-send-minutes";

    private const string ConclusionField = "conclusion", PresentField = "present", NextField = "next-review";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ManagementReview now) => $"The meeting is over. {Desk.Directory.NameOf(now.ApprovedBy)} is asked to approve the minutes.";

    private protected override Decided<ReviewEvent> Decide(Turn turn, ManagementReview review) =>
        ReviewRules.SendMinutes(review, turn.Fields.Has(ConclusionField) ? turn.Fields.Text(ConclusionField) : review.Held?.Conclusion, Present(turn, review), Next(turn, review), turn.Reader.Today(turn.Now));

    private protected override void Tell(Draft draft, Turn turn, ManagementReview before, ManagementReview now) => draft.Tell(now.ApprovedBy, ManagementReview.View, now.Key);

    private protected override Reply? Form(Turn turn, ManagementReview review, Refusal? problem) => ReviewRules.NotRunning(review) is not null ? null : ReviewForms.Of(
        turn, review, "End the meeting", $"{Results(review)} {Desk.Directory.NameOf(review.ApprovedBy)} approves the minutes; then nothing of them changes any more.",
        [
            ReviewForms.Text(
                turn, ConclusionField, "Conclusion", review.Held?.Conclusion, ReviewRules.LongestConclusion, "Is the management system still suitable, adequate and effective?",
                "It is suitable and works. It is not adequate where suppliers change their models without telling us.", problem.At(ReviewRules.BadConclusion)),
            Look.Field(
                new Input.ChoiceSet(PresentField, "Who was there?", "Choose who was there.", [.. Possible(turn, review).Select(who => new Choice(Plain.Line(Desk.Directory.NameOf(who), 60), who.Value))])
                {
                    Value = ReviewForms.Joined(Present(turn, review)),
                    IsMultiSelect = true,
                    Style = ChoiceStyle.Expanded,
                },
                error: problem.At(ReviewRules.BadPresent)),
            Look.Field(
                new Input.Date(NextField, "The next review is held by", "Choose a day.") { Value = Next(turn, review), Min = turn.Reader.Today(turn.Now).AddDays(1), Max = turn.Reader.Today(turn.Now).AddYears(ReviewRules.YearsAhead) },
                $"{ReviewRules.MonthsBetween} months from now, unless something else is decided.", error: problem.At(ReviewRules.BadNext)),
        ],
        "Send the minutes", Name, problem);

    private static string Results(ManagementReview review) => review.Decisions.Any()
        ? $"{ReviewWords.Count(review.Decisions.Count(), "decision", "decisions")} and {ReviewWords.Count(review.Actions.Length, "action", "actions")} are recorded."
        : "No decision is recorded: the minutes will say that none was needed.";

    private static IEnumerable<PersonId> Possible(Turn turn, ManagementReview review) => review.Plan.Everybody.Append(review.ApprovedBy).Append(turn.Who.Id).Distinct();

    private static IReadOnlyList<PersonId> Present(Turn turn, ManagementReview review)
    {
        var possible = Possible(turn, review).ToList();
        return !turn.Fields.Has(PresentField) ? review.Held?.Present ?? possible
            : [.. (turn.Fields.Text(PresentField) ?? "").Split(',').Select(text => PersonId.TryParse(text, out var who) ? who : default).Where(possible.Contains).Distinct()];
    }

    private static DateOnly? Next(Turn turn, ManagementReview review) => turn.Fields.Has(NextField) ? turn.Fields.Day(NextField)
        : review.Held?.NextBy ?? turn.Reader.Today(turn.Now).AddMonths(ReviewRules.MonthsBetween);
}
