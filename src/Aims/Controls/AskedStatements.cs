using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Controls.Statement>;

namespace Aims.Controls;

/// <summary>What can be asked about versions of the Statement of Applicability, by leads and auditors.</summary>
public static class AskedStatements
{
    public static Subject Subject { get; } = new Subject<Statement>(
        "statement", "version of the Statement of Applicability/versions of the Statement of Applicability|SoA version|statement of applicability|SoA|applicability statement")
    {
        IsAskedByName = true,
        Records = [Statement.Type],
        All = scene => scene.All<Statement>(),
        SeenBy = (_, scene) => scene.Viewer.Oversees,
        RefusedTo = viewer => viewer.Oversees ? null : "Versions of the Statement of Applicability are for governance leads and auditors.",
        Key = statement => statement.Id.Value,
        Title = (statement, _) => $"Version {statement.Number}",
        Opens = statement => new(Statement.View, Statement.Field, statement.Id.Value),
        Prefix = StatementId.Prefix,
        When = "date",
        Whose = "sender",
        Order = new Sort("number", Descending: true),
        Columns = ["stage", "date", "approver"],
        Fields =
        [
            Choice("stage", "State|status|stage", (s, _) => s.Stage, ControlWords.Of,
                (StatementStage.InApproval, "waiting|in approval|pending|waiting for approval"), (StatementStage.Approved, "approved|signed off"), (StatementStage.Declined, "rejected|declined|sent back"),
                (StatementStage.TakenBack, "withdrawn|recalled")),
            Number("number", "Version number|number", (s, _) => s.Number),
            Moment("date", "Date|approved on|decided on|approval date", (s, _) => s.Answer?.At ?? s.At),
            Moment("sent", "Sent on|submitted on", (s, _) => s.At),
            Person("sender", "Sent by|submitted by|prepared by", (s, _) => s.By),
            Person("approver", "Decided by|approved by|approver|signed off by", (s, _) => s.Answer?.By),
            Number("applies", "Controls that apply|number of applicable controls", (s, _) => s.Counts.Applies),
            Number("excluded", "Excluded controls|number of exclusions|exclusions", (s, _) => s.Counts.Excluded),
            Number("implemented", "Implemented controls|number implemented", (s, _) => s.Counts.Implemented),
            Text("note", "What has changed|change note|note", (s, _) => s.Note),
            Text("reason", "Reason|why", (s, _) => s.Answer?.Reason),
            Text("seal", "Seal|hash|fingerprint", (s, _) => s.Content),
        ],
        Terms = [Is("in-force", "in force|current|valid|in effect", (s, scene) => Statement.InForce(scene.All<Statement>(), scene.Now) == s, "not in force")],
        Relations =
        [
            ToOne.Of<Statement>("sender", "", "person", (s, scene) => scene.People.Find(s.By)),
            ToOne.Of<Statement>("approval", "", "approval", (s, scene) => scene.Find<Approvals.Approval>(s.Approval)),
        ],
        Deeds =
        [
            new("approve", "approved|approve|approves|signed off", new Test("stage", Op.Is, "approved"), "approver", "date"),
            new("send", "sent|send|submitted|submit", null, "sender", "sent"),
        ],
    };
}
