using Aims.Actions;
using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Reviews.AskedDecision>;

namespace Aims.Reviews;

/// <summary>What can be asked about the decisions of management reviews (9.3.3).</summary>
public static class AskedDecisions
{
    public static Subject Subject { get; } = new Subject<AskedDecision>("review-decision", "review decision/review decisions|decision of the management review|decisions of the management review|management decision|management decisions|decisions of management")
    {
        IsAskedByName = true,
        Records = [ManagementReview.Type, ActionItem.Type],
        All = scene => scene.All<ManagementReview>().SelectMany(review => review.Decisions.Select(decision => new AskedDecision(review, decision))),
        SeenBy = (decision, scene) => decision.Review.MayBeSeenBy(scene.Viewer.Who),
        Scope = viewer => viewer.Oversees ? null : "of reviews that you take part in",
        Key = decision => decision.Key,
        Title = (decision, _) => decision.Decision.Text,
        Opens = decision => new(ManagementReview.View, ManagementReview.Field, decision.Review.Id.Value),
        When = "day",
        Order = new Sort("day", Descending: true),
        Columns = ["kind", "day", "of"],
        Fields =
        [
            Choice("kind", "About|kind|type", (d, _) => d.Decision.Kind, ReviewWords.Of,
                (DecisionKind.Improvement, "improvements|improvement opportunities|about improvement"), (DecisionKind.Change, "changes to the aims|changes to the management system|about changes"),
                (DecisionKind.Resources, "about resources|on resources|budget")),
            Day("day", "Decided on|date|day", (d, _) => d.Review.Day),
            Text("of", "Review|management review", (d, _) => d.Review.Id.Value),
            Person("by", "Recorded by|written by", (d, _) => d.Decision.By),
            Number("actions", "Actions|number of actions", (d, _) => Actions(d).Count()),
            Number("open-actions", "Open actions|actions to do", (d, scene) => Actions(d).Count(id => scene.Find<ActionItem>(id.Value) is { IsOpen: true })),
        ],
        Terms =
        [
            Is("without-action", "without an action|without actions|no action", (d, _) => !Actions(d).Any(), "with actions"),
            Is("last-review", "of the last management review|from the last management review|of our last management review", (d, scene) => ManagementReview.LastHeld(scene.All<ManagementReview>())?.Id == d.Review.Id),
        ],
        Relations = [ToOne.Of<AskedDecision>("review", "", "management-review", (d, _) => d.Review)],
    };

    private static IEnumerable<ActionId> Actions(AskedDecision decision) =>
        decision.Review.Actions.Where(id => decision.Review.DecisionOf.TryGetValue(id.Value, out int number) && number == decision.Decision.Number);
}
