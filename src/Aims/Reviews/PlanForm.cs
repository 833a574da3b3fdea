using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Reviews;

/// <summary>The inputs by which a review is planned: when, who leads it, who comes, and how far it looks back.</summary>
internal static class PlanForm
{
    private const string DayField = "meeting-day", ChairField = "chair", AttendeesField = "attendees", FromField = "looks-back";

    private const int DaysAhead = 28;

    public static ReviewPlanWish Wish(Turn turn, ReviewPlan? now, IDirectory directory) => new(
        turn.Fields.Has(DayField) ? turn.Fields.Day(DayField) : now?.Day,
        turn.Fields.Has(ChairField) ? ReviewForms.Person(turn.Fields, ChairField, directory) : now is { } plan ? directory.Find(plan.Chair) : null,
        turn.Fields.Has(AttendeesField) ? ReviewForms.Persons(turn.Fields, AttendeesField, directory) : now?.Attendees ?? [],
        turn.Fields.Has(FromField) ? turn.Fields.Day(FromField) : now?.From);

    /// <summary>What is proposed: in four weeks, led by whoever heads the organisation, with all who oversee, since the last review.</summary>
    public static ReviewPlan Proposed(Turn turn, ManagementReview? last, IDirectory directory)
    {
        var today = turn.Reader.Today(turn.Now);
        var head = Managers.Above(turn.Who.Id, directory).LastOrDefault()?.Id ?? turn.Who.Id;
        return new(
            today.AddDays(DaysAhead), head,
            [.. directory.With(Role.Lead).Concat(directory.With(Role.Auditor)).Select(person => person.Id).Where(who => who != head).Distinct().Take(ReviewRules.MostAttendees)],
            last?.HeldOn is { } held && held < today ? held : today.AddYears(-1));
    }

    /// <param name="hasBegun">The day and the period cannot be changed any more.</param>
    public static IEnumerable<Element> Inputs(Turn turn, ReviewPlan now, bool hasBegun, IDirectory directory, Refusal? problem)
    {
        var today = turn.Reader.Today(turn.Now);
        var wish = Wish(turn, now, directory);
        if (!hasBegun)
        {
            yield return Look.Field(
                new Input.Date(DayField, "Day of the meeting", "Choose a day.") { Value = wish.Day ?? now.Day, Min = today, Max = today.AddYears(ReviewRules.YearsAhead) }, error: problem.At(ReviewRules.BadDay));
        }
        yield return ReviewForms.Colleague(
            turn, ChairField, "Who leads it?", now.Chair, directory, "Somebody of top management: the review is theirs. They approve the minutes, and so do not write them.", problem.At(ReviewRules.BadChair));
        yield return Look.Field(
            new Input.ChoiceSet(AttendeesField, "Who else comes?", "Choose colleagues.", ReviewForms.People(turn, wish.Attendees, directory)) { Value = ReviewForms.Joined(wish.Attendees), IsMultiSelect = true, Style = ChoiceStyle.Filtered },
            "They see the pack and the minutes. A governance lead among them keeps the minutes.", error: problem.At(ReviewRules.BadAttendees));
        if (!hasBegun)
        {
            yield return Look.Field(
                new Input.Date(FromField, "Looks back to", "Choose a day.") { Value = wish.From ?? now.From, Max = today }, "The day of the last review, so that nothing is left out between two.", error: problem.At(ReviewRules.BadFrom));
        }
    }
}
