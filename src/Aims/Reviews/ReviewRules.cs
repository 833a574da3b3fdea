using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Reviews;

/// <summary>Who plans a management review, and what may change until it is held.</summary>
public static partial class ReviewRules
{
    /// <summary>The planned interval (9.3.1), unless a meeting chooses another day for the next.</summary>
    public const int MonthsBetween = 12;

    public const int MostAttendees = 20, MostSuggestions = 20, LongestReason = 400, LongestSuggestion = 300, YearsAhead = 2, YearsBack = 3;

    public const string BadDay = "review.day", BadChair = "review.chair", BadAttendees = "review.attendees", BadFrom = "review.from", BadReason = "review.reason", BadSuggestion = "review.suggestion";

    public static Refusal NotFound { get; } = new("review.unknown", "There is no such management review that you may see. Say \"management reviews\" to see those that you may.");

    public static Refusal? NotLead(Person who, IDirectory directory) => LeadsOnly.Refuses(who, directory, "review.not-lead", "plan management reviews", "ask");

    public static Decided<ReviewEvent> Plan(ReviewId id, ReviewPlanWish wish, DateOnly today) =>
        Lacks(wish, today, []) is { } lacks ? lacks : new ReviewPlanned(id, wish.AsPlan);

    /// <summary>Before the meeting all of it; afterwards who leads it and who is there.</summary>
    public static Decided<ReviewEvent> Replan(ManagementReview review, ReviewPlanWish wish, DateOnly today)
    {
        if (review.Stage is not (ReviewStage.Planned or ReviewStage.Running))
            return Stage(review, "it cannot be changed");
        bool hasBegun = review.Stage is ReviewStage.Running;
        var wanted = hasBegun ? wish with { Day = review.Plan.Day, From = review.Plan.From } : wish;
        return Lacks(wanted, hasBegun ? review.Plan.Day : today, review.Writers) is { } lacks ? lacks
            : review.Plan.IsSame(wanted.AsPlan) ? Decided<ReviewEvent>.Nothing
            : new ReviewReplanned(wanted.AsPlan);
    }

    public static Decided<ReviewEvent> Cancel(ManagementReview review, string? reason) =>
        NotPlanned(review, "it cannot be cancelled") is { } refusal ? refusal
        : Text(reason, LongestReason, BadReason, "Say why it does not take place.") is { } wrong ? wrong
        : new ReviewCancelled(reason!);

    public static Decided<ReviewEvent> Suggest(ManagementReview review, string? text) =>
        NotPlanned(review, "say it in the meeting") is { } refusal ? refusal
        : review.Suggestions.Length >= MostSuggestions ? new Refusal(BadSuggestion, $"A review takes at most {MostSuggestions} suggestions. Say it in the meeting.")
        : Text(text, LongestSuggestion, BadSuggestion, "Say in a sentence what could be better.") is { } wrong ? wrong
        : new ImprovementSuggested(text!);

    /// <param name="content">The name under which it is kept.</param>
    public static Decided<ReviewEvent> Compile(ManagementReview review, string content) =>
        NotPlanned(review, "its pack stays as it was in the meeting") is { } refusal ? refusal : new PackCompiled(content);

    internal static Refusal? NotPlanned(ManagementReview review, string so) => review.Stage is ReviewStage.Planned ? null : Stage(review, so);

    internal static Refusal Stage(ManagementReview review, string so) => new("review.stage", $"{review.Id} {review.Stage switch
    {
        ReviewStage.Planned => "has not begun",
        ReviewStage.Running => "has begun",
        ReviewStage.Minuted => "is over, and its minutes wait to be approved",
        ReviewStage.Approved => "is over, and its minutes are approved",
        ReviewStage.Cancelled => "is cancelled",
    }}: {so}.");

    internal static Refusal? Text(string? text, int longest, string code, string ask) =>
        text is null ? new(code, ask) : text.Length > longest ? new(code, $"Say it in at most {longest} characters.") : null;

    private static Refusal? Lacks(ReviewPlanWish wish, DateOnly today, IReadOnlyCollection<PersonId> writers) =>
        wish.Day is not { } day || day < today || day > today.AddYears(YearsAhead) ? new(BadDay, $"Choose today or a later day, at most {YearsAhead} years ahead.")
        : wish.Chair is not { } chair ? new(BadChair, "Choose who leads the meeting: somebody of top management.")
        : writers.Contains(chair.Id) ? new(BadChair, $"{chair.Name} has written in the minutes. Whoever leads the meeting approves them, and so did not write them.")
        : wish.Attendees.Count is 0 or > MostAttendees ? new(BadAttendees, $"Choose who else comes, at most {MostAttendees} people.")
        : wish.From is not { } from || from >= day || from > today || from < day.AddYears(-YearsBack) ? new(BadFrom, $"Choose a day before the meeting, at most {YearsBack} years back.")
        : null;
}

/// <summary>What somebody wants to plan.</summary>
public sealed record ReviewPlanWish(DateOnly? Day, Person? Chair, IReadOnlyList<PersonId> Attendees, DateOnly? From)
{
    /// <summary>As a plan, once nothing is lacking.</summary>
    public ReviewPlan AsPlan => new(Day!.Value, Chair!.Id, [.. Attendees.Where(who => who != Chair.Id).Distinct()], From!.Value);
}
