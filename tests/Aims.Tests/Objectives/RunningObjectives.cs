using Aims.People;
using Aims.Tests.Chat;

namespace Aims.Tests.Objectives;

/// <summary>Objectives in stories, played without a transcript.</summary>
internal static class RunningObjectives
{
    /// <summary>One that Lea sets.</summary>
    /// <param name="kpi">What measures it; null where its owner reports.</param>
    public static Talk HasObjective(this Talk talk, Person owner, string what, string target, string? kpi = null, string due = "2027-06-30") => talk.Aside(t => t
        .Says(Staff.Lea, "new objective")
        .Presses(Staff.Lea, "Set it", [("what", what), ("target", target), ("unit", "%"), ("owner", owner.Id.Value), ("due", due), .. kpi is null ? Array.Empty<(string, string)>() : [("measured-by", kpi)]]));

    public static Talk HasReported(this Talk talk, Person who, string objective, params (string Day, string Value)[] values) => talk.Aside(t => values.Aggregate(
        t, (story, one) => story.Says(who, $"objective {objective}").Presses(who, "Report a number").Presses(who, "Report", ("value", one.Value), ("day", one.Day))));
}
