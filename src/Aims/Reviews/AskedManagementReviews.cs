using Aims.Actions;
using Aims.Questions;
using Aims.Status;
using static Aims.Questions.FieldsOf<Aims.Reviews.ManagementReview>;

namespace Aims.Reviews;

/// <summary>What can be asked about management reviews.</summary>
public static class AskedManagementReviews
{
    public static Subject Subject { get; } = new Subject<ManagementReview>("management-review", "management review/management reviews|mgmt review|mgmt reviews|review by management|top management review|leadership review")
    {
        IsAskedByName = true,
        Records = [ManagementReview.Type, ActionItem.Type],
        All = scene => scene.All<ManagementReview>(),
        SeenBy = (review, scene) => review.MayBeSeenBy(scene.Viewer.Who),
        Scope = viewer => viewer.Oversees ? null : "those that you take part in",
        Key = review => review.Id.Value,
        Title = (review, _) => review.AsSource.Title,
        Opens = review => new(ManagementReview.View, ManagementReview.Field, review.Id.Value),
        Prefix = ReviewId.Prefix,
        Usual = "stands",
        LeavesOut = new Test("state", Op.Is, "cancelled"),
        When = "day",
        NextBy = "day",
        Whose = "chair",
        Mine = "mine",
        Order = new Sort("day", Descending: true),
        Columns = ["day", "state", "chair"],
        Topics = ["conclusion"],
        Fields =
        [
            Choice("state", "State|status|stage", (r, _) => r.Stage, ReviewWords.Of,
                (ReviewStage.Planned, "planned|scheduled|upcoming"), (ReviewStage.Running, "in the meeting|running|begun"), (ReviewStage.Minuted, "waiting for minutes|with minutes to be approved|minutes not approved"),
                (ReviewStage.Approved, "with approved minutes|completed|finished"), (ReviewStage.Cancelled, "called off")),
            Day("day", "Day|date|meeting day|day of the meeting", (r, _) => r.Day),
            Person("chair", "Led by|chair|chairperson|leader|led", (r, _) => r.Plan.Chair),
            Day("held", "Held on|day held", (r, _) => r.HeldOn),
            Day("from", "Looks back to|period begins|review period", (r, _) => r.Plan.From),
            Number("attendees", "Attendees|number of attendees|people there", (r, _) => r.Held?.Present.Count ?? r.Plan.Everybody.Count()),
            Number("decisions", "Decisions|number of decisions", (r, _) => r.Decisions.Count()),
            Number("actions", "Actions|number of actions", (r, _) => r.Actions.Length),
            Number("open-actions", "Open actions|actions open|actions to do", (r, scene) => r.Actions.Count(id => scene.Find<ActionItem>(id.Value) is { IsOpen: true })),
            Text("conclusion", "Conclusion|result|what it came to", (r, _) => r.Held?.Conclusion),
            Moment("compiled", "Pack compiled on|pack date", (r, _) => r.Pack?.At),
            Moment("approved", "Minutes approved on|approval of the minutes", (r, _) => r.Approved?.At),
            Person("approver", "Minutes approved by|approver of the minutes", (r, _) => r.Approved?.By),
            Deadline("next", "Next review by|next due", (r, _) => r.Held?.NextBy),
        ],
        Terms =
        [
            Is("stands", "not cancelled", (r, _) => r.Stage is not ReviewStage.Cancelled, "cancelled ones"),
            Is("mine", "yours|mine|i take part in|i attend", (r, scene) => r.TakesPart(scene.Viewer.Who.Id)),
            Is("was-held", "that were held|held|past", (r, _) => r.Held is not null, "not held yet"),
            Is("overdue", "past their day|overdue|late", (r, scene) => r.Stage is ReviewStage.Planned && r.Plan.Day < scene.Today, "not overdue"),
            Is("with-pack", "with a pack|with a compiled pack", (r, _) => r.Pack is not null, "without a pack|no pack"),
            Is("with-open-actions", "with open actions|with actions to do|with outstanding actions", (r, scene) => r.Actions.Any(id => scene.Find<ActionItem>(id.Value) is { IsOpen: true }), "without open actions|no open actions"),
            Is("last", "held last|the last one held", (r, scene) => ManagementReview.LastHeld(scene.All<ManagementReview>())?.Id == r.Id),
        ],
        Relations =
        [
            ToMany.Of<ManagementReview>("actions", "", "action", (r, scene) => AskedActions.OfRisks(scene)[r.Id.Value]),
            ToMany.Of<ManagementReview>("decisions", "", "review-decision", (r, _) => r.Decisions.Select(decision => new AskedDecision(r, decision))),
            ToOne.Of<ManagementReview>("chair", "", "person", (r, scene) => scene.People.Find(r.Plan.Chair)),
        ],
        Deeds =
        [
            new("hold", "held|hold|took place|take place|happened", new Is("was-held"), "chair", "held"),
            new("lead", "led|lead|chaired|chair|chairs|leads", null, "chair", null),
        ],
    };
}

/// <summary>A decision with the review that made it.</summary>
public sealed record AskedDecision(ManagementReview Review, ReviewDecision Decision)
{
    public string Key => $"{Review.Id}/{Decision.Number}";
}
