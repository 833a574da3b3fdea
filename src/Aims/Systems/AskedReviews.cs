using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Systems.AiSystem>;

namespace Aims.Systems;

/// <summary>What can be asked about reviews of systems: one for each system in use, by its next day (ISO/IEC 42001 8.2, 9.1).</summary>
public static class AskedReviews
{
    public static Subject Subject { get; } = new Subject<AiSystem>("review", "review/reviews|periodic review|system review|re-review|regular review|annual review|recertification")
    {
        Records = [AiSystem.Type],
        All = scene => scene.All<AiSystem>().Where(system => system.ReviewDue is not null),
        SeenBy = (system, scene) => system.MayBeSeenBy(scene.Viewer.Who),
        Key = system => system.Id.Value,
        Title = (system, _) => system.Name,
        Opens = system => new(AiSystem.View, AiSystem.Type.Kind, system.Id.Value),
        Reminds = (system, _) => system.Owner,
        When = "due",
        Whose = "owner",
        Mine = "mine",
        Severity = "level",
        Order = new Sort("due"),
        Columns = ["due", "owner", "department"],
        Fields =
        [
            Deadline("due", "Due|due date|deadline|next review|review date|coming up|upcoming|scheduled", (s, _) => s.ReviewDue),
            Moment("last", "Last review|last reviewed|previous review|reviewed on", (s, _) => s.Reviewed?.At),
            Person("reviewer", "Reviewed by|reviewer|last reviewer", (s, _) => s.Reviewed?.By),
            Number("months", "Review cycle|cycle|review interval", (s, _) => ReviewCycle.MonthsOf(s), "months"),
            Number("late", "Days overdue|days late|how late", (s, scene) => s.ReviewDue is { } due && due < scene.Today ? scene.Today.DayNumber - due.DayNumber : null, "days"),
            Person("owner", "Owner|responsible person|responsible", (s, _) => s.Owner),
            Department("department", "Department|business unit|unit|division", (s, _) => s.Details.Department),
            AskedSystems.LevelOf<AiSystem>("Impact level|level|risk level", s => s.Level),
        ],
        Terms =
        [
            Is("mine", "yours|mine|waiting on me|assigned to me|i have to do|i need to do", (s, scene) => s.IsOfOwnerOrDeputy(scene.Viewer.Who.Id)),
            Is("overdue", "overdue|late|past due|missed|behind|outstanding", (s, scene) => s.ReviewDue < scene.Today, "not overdue"),
            Is("due", "due within 30 days or overdue|due by now|to be done|pending|open|waiting|coming up", (s, scene) => s.ReviewDue is { } due && ReviewCycle.AskedOn(due) <= scene.Today, "not due yet"),
            Is("never", "never reviewed|without a review|not reviewed yet", (s, _) => s.Reviewed is null, "reviewed before"),
        ],
        Relations =
        [
            ToOne.Of<AiSystem>("system", "", "system", (s, _) => s),
            ToOne.Of<AiSystem>("owner", "", "person", (s, scene) => scene.People.Find(s.Owner)),
        ],
        Deeds = [new("review", "reviewed|rechecked|re-reviewed", new Not(new Test("last", Op.Empty)), "reviewer", "last")],
    };
}
