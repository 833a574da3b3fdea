using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Chat;

/// <summary>What stories about audits begin with, played without a transcript.</summary>
internal static class AuditStories
{
    /// <summary>A running audit of the system AIS-0001 by Priya, who leads it, and Zoë; it found a major nonconformity that Ana answers for.</summary>
    public static Talk HasAudit(this Talk talk) => talk.HasAuditOf("9.1,9.2.1,9.2.2,A.5.2").Aside(t => t
        .Says(Priya, "audit AUD-0001").Presses(Priya, "Checklist").Presses(Priya, "Begin")
        .Presses(Priya, "Next", ("outcome1", "Finding"), ("note1", "Those of October are missing."), ("looked1", "The figures of October"))
        .PressesAt(Priya, "not raised yet", "Raise")
        .Presses(Priya, "Raise it", ("grade", "Major"), ("what-found", "Measurements are due each month. Those of October are missing."), ("finding-owner", "ana")));

    /// <summary>A running audit over Ana's system AIS-0001, with Priya, who leads it, and Zoë.</summary>
    public static Talk HasAuditOf(this Talk talk, string criteria) => talk.Aside(t => t
        .Says(Lea, "new audit")
        .Presses(Lea, "Plan it", ("title", "Measuring and assessing"), ("objectives", "Whether it is done as planned."), ("first-day", "2026-11-23"), ("last-day", "2026-12-04"))
        .Presses(Lea, "What is audited").Presses(Lea, "Save", ("criteria", criteria))
        .Presses(Lea, "Scope").Presses(Lea, "Save", ("systems", "AIS-0001"))
        .Presses(Lea, "Auditors").Presses(Lea, "Name", ("auditor", "priya"), ("leads", "true")).Presses(Lea, "Name", ("auditor", "zoe"), ("leads", "false"))
        .Presses(Lea, "Not now").Presses(Lea, "Start"));
}
