using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Chat;

/// <summary>What stories about management reviews begin with, played without a transcript.</summary>
internal static class ReviewStories
{
    /// <summary>A review on 7 December that Ingrid leads, to which Lea, Priya and Max come, with its pack.</summary>
    public static Talk HasPack(this Talk talk, string day = "2026-12-07") => talk.Aside(t => t
        .Says(Lea, "plan a management review").Presses(Lea, "Plan it", ("meeting-day", day), ("attendees", "lea,priya,max"), ("looks-back", "2026-06-01"))
        .Presses(Lea, "Compile the pack"));

    /// <summary>Its meeting runs: a note, a decision, and Zoë's action by 15 January that carries it out.</summary>
    public static Talk IsInReview(this Talk talk, string day = "2026-12-07") => talk.HasPack(day).Aside(t => t
        .Presses(Lea, "Begin the meeting").Presses(Lea, "Go through the pack")
        .Presses(Lea, "Record a decision", ("note", "It is the first one."))
        .Presses(Lea, "Record it", ("kind", "Improvement"), ("decided", "Models are explained to whoever uses them."))
        .Presses(Lea, "Plan an action").Presses(Lea, "Plan it", ("action-what", "Write a page on each model."), ("action-owner", "zoe"), ("action-due", "2027-01-15"))
        .Presses(Lea, "To the review"));

    /// <summary>It is over, and Ingrid is asked to approve its minutes.</summary>
    public static Talk HasMinutes(this Talk talk, string day = "2026-12-07") => talk.IsInReview(day).Aside(t => t
        .Presses(Lea, "End the meeting").Presses(Lea, "Send the minutes", ("conclusion", "It is suitable and works."), ("present", "ingrid,lea,max")));

    public static Talk HasApprovedMinutes(this Talk talk, string day = "2026-12-07") => talk.HasMinutes(day).Aside(t => t.Presses(Ingrid, "Approve the minutes"));
}
