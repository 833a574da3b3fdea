using Aims.Actions;
using Aims.Reviews;

namespace Aims.Readiness;

/// <summary>What management reviews show, and what was made better because of them and of audits (9.3, 10.1).</summary>
internal static class ReviewFacts
{
    private const string First = "Plan a management review: say \"plan a management review\".";

    public static IReadOnlyList<LiveFact> All { get; } =
    [
        new("management-reviews", "Management reviews at their planned intervals", "management review is overdue", First, InTime) { Opens = ManagementReview.All },
        new("review-packs", "Management reviews that looked at a pack of the inputs", "management reviews had no pack", First,
            scene => Share(scene, review => review.Pack is not null, "management reviews looked at a pack that is kept as it was")) { Opens = ManagementReview.All },
        new("review-minutes", "Management reviews whose minutes are approved", "management reviews wait for their minutes to be approved", First,
            scene => Share(scene, review => review.Approved is not null, "management reviews have minutes that whoever led them approved")) { Opens = ManagementReview.All },
        new("improvements", "Improvements that were carried out", "improvements are overdue", "Decide what is to be better in a management review, or act on an opportunity that an audit found.", Improvements),
    ];

    private static FactReading InTime(FactScene scene)
    {
        var all = scene.World.All<ManagementReview>().ToList();
        return ManagementReview.LastHeld(all) is not { } last
            ? new(0, 1, all.Any(review => review.IsOpen) ? "A management review is planned, none was held yet" : "No management review was held yet")
            : last.Held!.NextBy < scene.Today ? new(1, 2, $"The last management review was held on {LiveFacts.Reader.Day(last.HeldOn!.Value)}, the next was due on {LiveFacts.Reader.Day(last.Held.NextBy)}")
            : new(1, 1, $"The last management review was held on {LiveFacts.Reader.Day(last.HeldOn!.Value)}, the next is due on {LiveFacts.Reader.Day(last.Held.NextBy)}");
    }

    private static FactReading Share(FactScene scene, Func<ManagementReview, bool> counts, string what)
    {
        var held = scene.World.All<ManagementReview>().Where(review => review.Held is not null).ToList();
        int done = held.Count(counts);
        return new(done, held.Count, FormattableString.Invariant($"{done:N0} of {held.Count:N0} {what}"));
    }

    private static FactReading Improvements(FactScene scene)
    {
        var all = scene.World.All<ActionItem>().Where(action => action.Purpose is ActionPurpose.Improvement or ActionPurpose.Decision && action.CalledOff is null).ToList();
        int done = all.Count(action => action.Done is not null), late = all.Count(action => action.IsOverdueOn(scene.Today));
        return new(done, done + late, FormattableString.Invariant($"{done:N0} improvements were carried out, {late:N0} are overdue"));
    }
}
