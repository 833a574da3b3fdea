using Aims.Ledger;
using Aims.People;

namespace Aims.Reviews;

/// <summary>
/// What happens in the meeting and after. Governance leads keep the minutes; whoever leads the meeting does not write them, and approves them.
/// </summary>
public static partial class ReviewRules
{
    public const int MostDecisions = 10, MostActions = 20, LongestNote = 1_000, LongestDecision = 300, LongestConclusion = 600;

    public const string BadNote = "review.note", BadKind = "review.kind", BadDecision = "review.decision", BadConclusion = "review.conclusion", BadPresent = "review.present", BadNext = "review.next";

    /// <summary>Why somebody may not write in the minutes.</summary>
    public static Refusal? MayNotKeep(ManagementReview review, Person who, IDirectory directory) =>
        review.ApprovedBy == who.Id ? new("review.chair-keeps-none", "You lead this review and approve its minutes, so somebody else writes them.") : NotLead(who, directory);

    /// <summary>A review begins with what management is shown: without a pack it is none.</summary>
    public static Decided<ReviewEvent> Begin(ManagementReview review, IDirectory directory) =>
        NotPlanned(review, "it cannot begin again") is { } refusal ? refusal
        : review.Pack is null ? new Refusal("review.no-pack", "There is no pack yet, so there is nothing to review. Compile it first.")
        : directory.Find(review.Plan.Chair) is null ? new Refusal("review.chair-left", $"{directory.NameOf(review.Plan.Chair)} is not here any more. Choose who leads the meeting instead: press \"Day and people\".")
        : new ReviewBegun();

    /// <param name="section">A page of its pack.</param>
    /// <param name="seen">How often the note had been written when they saw it.</param>
    public static Decided<ReviewEvent> Note(ManagementReview review, string section, string? text, int seen)
    {
        var now = review.NoteOf(section);
        return NotRunning(review) is { } refusal ? refusal
            : (now?.Text ?? "") == (text ?? "") || (text is null && seen == 0) ? Decided<ReviewEvent>.Nothing
            : (now?.Count ?? 0) != seen ? new Refusal(BadNote, "A colleague has written here meanwhile: theirs is kept. Yours stands below; add what is missing and save again.")
            : text?.Length > LongestNote ? new Refusal(BadNote, $"Write at most {LongestNote} characters.")
            : new PageNoted(section, text ?? "");
    }

    public static Decided<ReviewEvent> Decide(ManagementReview review, int? number, DecisionKind? kind, string? text) =>
        NotRunning(review) is { } refusal ? refusal
        : kind is not { } chosen ? new Refusal(BadKind, "Choose what it is about.")
        : Text(text, LongestDecision, BadDecision, "Say what was decided, in a sentence or two.") is { } wrong ? wrong
        : number is { } known ? Reword(review, known, chosen, text!)
        : review.Decisions.Count() >= MostDecisions ? new Refusal(BadDecision, $"A review has at most {MostDecisions} decisions. Put what belongs together into one.")
        : new DecisionRecorded(review.AllDecisions.Length + 1, chosen, text!);

    public static Decided<ReviewEvent> TakeOut(ManagementReview review, int? number) =>
        NotRunning(review) is { } refusal ? refusal
        : review.Decisions.All(decision => decision.Number != number) ? Decided<ReviewEvent>.Nothing
        : review.DecisionOf.ContainsValue(number!.Value) ? new Refusal(BadDecision, "An action carries this decision out. Reword it instead; what is not done after all is called off on the action.")
        : new DecisionTakenOut(number.Value);

    public static Refusal? MayNotAct(ManagementReview review) =>
        NotRunning(review) ?? (review.Actions.Length >= MostActions ? new("review.full", $"A review has at most {MostActions} actions. Put smaller steps into one.") : null);

    /// <summary>Ends the meeting: what was noted and decided is its minutes.</summary>
    public static Decided<ReviewEvent> SendMinutes(ManagementReview review, string? conclusion, IReadOnlyList<PersonId> present, DateOnly? next, DateOnly today) =>
        NotRunning(review) is { } refusal ? refusal
        : Text(conclusion, LongestConclusion, BadConclusion, "Say whether the management system is still suitable, adequate and effective, and why.") is { } wrong ? wrong
        : !present.Contains(review.ApprovedBy) ? new Refusal(BadPresent, "Whoever leads the review has to be there: it is top management's. If somebody else led it, press \"Day and people\" on the review first.")
        : next is not { } day || day <= today || day > today.AddYears(YearsAhead) ? new Refusal(BadNext, $"Choose a later day, at most {YearsAhead} years ahead.")
        : new MinutesSent(conclusion!, [.. present.Distinct()], day);

    public static Decided<ReviewEvent> Approve(ManagementReview review, Person who) => MayNotApprove(review, who) is { } refusal ? refusal : new MinutesApproved();

    public static Decided<ReviewEvent> Return(ManagementReview review, Person who, string? reason) =>
        MayNotApprove(review, who) is { } refusal ? refusal
        : Text(reason, LongestReason, BadReason, "Say what is wrong or missing in the minutes.") is { } lacks ? lacks
        : new MinutesReturned(reason!);

    public static Refusal? MayNotApprove(ManagementReview review, Person who) =>
        review.Stage is not ReviewStage.Minuted ? Stage(review, "there are no minutes to approve")
        : review.ApprovedBy != who.Id ? new("review.not-chair", "Only whoever led the review approves its minutes.")
        : review.Writers.Contains(who.Id) ? new("review.own-minutes", "You have written in these minutes, so somebody else approves them.")
        : null;

    public static Decided<ReviewEvent> NameApprover(ManagementReview review, Person? to, IDirectory directory) =>
        review.Stage is not ReviewStage.Minuted ? Stage(review, "there are no minutes to approve")
        : directory.Find(review.ApprovedBy) is { } here ? new Refusal(BadChair, $"{here.Name} led the review and approves its minutes.")
        : to is null ? new Refusal(BadChair, "Choose somebody of top management.")
        : review.Writers.Contains(to.Id) ? new Refusal(BadChair, $"{to.Name} has written in the minutes, and so does not approve them.")
        : new ApproverNamed(to.Id);

    internal static Refusal? NotRunning(ManagementReview review) => review.Stage is ReviewStage.Running ? null : Stage(review, review.Stage is ReviewStage.Planned ? "start the meeting first" : "nothing of it changes");

    private static Decided<ReviewEvent> Reword(ManagementReview review, int number, DecisionKind kind, string text) =>
        review.Decisions.FirstOrDefault(decision => decision.Number == number) is not { } known ? new Refusal(BadDecision, "That decision was taken out meanwhile.")
        : (known.Kind, known.Text) == (kind, text) ? Decided<ReviewEvent>.Nothing
        : new DecisionReworded(number, kind, text);
}
