using System.Text.Json.Serialization;
using Aims.Actions;
using Aims.People;

namespace Aims.Reviews;

/// <summary>What happens to a management review. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(ReviewPlanned), "review-planned.1")]
[JsonDerivedType(typeof(ReviewReplanned), "review-replanned.1")]
[JsonDerivedType(typeof(ReviewCancelled), "review-cancelled.1")]
[JsonDerivedType(typeof(ImprovementSuggested), "review-improvement-suggested.1")]
[JsonDerivedType(typeof(PackCompiled), "review-pack-compiled.1")]
[JsonDerivedType(typeof(ReviewBegun), "review-begun.1")]
[JsonDerivedType(typeof(PageNoted), "review-page-noted.1")]
[JsonDerivedType(typeof(DecisionRecorded), "review-decision-recorded.1")]
[JsonDerivedType(typeof(DecisionReworded), "review-decision-reworded.1")]
[JsonDerivedType(typeof(DecisionTakenOut), "review-decision-taken-out.1")]
[JsonDerivedType(typeof(ReviewActionPlanned), "review-action-planned.1")]
[JsonDerivedType(typeof(MinutesSent), "review-minutes-sent.1")]
[JsonDerivedType(typeof(MinutesReturned), "review-minutes-returned.1")]
[JsonDerivedType(typeof(ApproverNamed), "review-approver-named.1")]
[JsonDerivedType(typeof(MinutesApproved), "review-minutes-approved.1")]
public abstract record ReviewEvent;

public sealed record ReviewPlanned(ReviewId Id, ReviewPlan Plan) : ReviewEvent;

public sealed record ReviewReplanned(ReviewPlan Plan) : ReviewEvent;

public sealed record ReviewCancelled(string Reason) : ReviewEvent;

public sealed record ImprovementSuggested(string Text) : ReviewEvent;

public sealed record PackCompiled(string Content) : ReviewEvent;

public sealed record ReviewBegun : ReviewEvent;

public sealed record PageNoted(string Section, string Text) : ReviewEvent;

public sealed record DecisionRecorded(int Number, DecisionKind Kind, string Text) : ReviewEvent;

public sealed record DecisionReworded(int Number, DecisionKind Kind, string Text) : ReviewEvent;

public sealed record DecisionTakenOut(int Number) : ReviewEvent;

/// <param name="Decision">The number of the decision that it carries out; null for none in particular.</param>
public sealed record ReviewActionPlanned(ActionId Action, int? Decision) : ReviewEvent;

public sealed record MinutesSent(string Conclusion, IReadOnlyList<PersonId> Present, DateOnly NextBy) : ReviewEvent;

public sealed record MinutesReturned(string Reason) : ReviewEvent;

/// <summary>Whoever led the meeting is not here any more, and somebody else of top management approves its minutes.</summary>
public sealed record ApproverNamed(PersonId Who) : ReviewEvent;

public sealed record MinutesApproved : ReviewEvent;
