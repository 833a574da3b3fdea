using Aims.Controls;
using Aims.Questions;
using Aims.Readiness;
using static Aims.Questions.FieldsOf<Aims.Responsibilities.ResponsibilityEntry>;

namespace Aims.Responsibilities;

/// <summary>What can be asked about who answers for what. Everybody may know; clauses, controls and processes that nobody answers for are among them.</summary>
public static class AskedResponsibilities
{
    // Before the subject, which names them.
    private static readonly IReadOnlyList<Choice> Parts = [.. Places().Select(id => new Choice(id, Label(id), string.Join('|', Names(id)))),
        .. Processes.All.Select(process => new Choice(process.Id, process.Title, process.Title.ToLowerInvariant()))];

    public static Subject Subject { get; } = new Subject<ResponsibilityEntry>("responsibility", "responsibility/responsibilities|accountability|accountabilities")
    {
        Records = [Responsibility.Type, Control.Type],
        All = scene => ById(scene).Values,
        Key = entry => entry.Id,
        Title = (entry, _) => entry.Name,
        Opens = entry => new(Responsibility.View, Responsibility.Field, entry.Id),
        Reminds = (entry, scene) => entry.Record?.Holders.FirstOrDefault(holder => holder.Answer is null && scene.People.Find(holder.Who) is not null)?.Who,
        Prefix = ProcessId.Prefix,
        OtherIds = ControlDesk.Named,
        Usual = "needed",
        When = "assigned",
        Whose = "holders",
        Mine = "mine",
        Order = new Sort("place"),
        Columns = ["accountable", "responsible", "gap"],
        Fields =
        [
            Choice("kind", "Kind|type", (r, _) => (SubjectKind?)r.Kind, ResponsibilityWords.Of, (SubjectKind.Clause, "clauses|of clauses"), (SubjectKind.Control, "of controls"), (SubjectKind.Process, "processes|of processes")),
            SomeOf("part", "Clause, control or process|part|part of the standard", (r, _) => [.. Around(r)], Parts),
            Person("accountable", "Accountable|accountable person|is accountable|accountable for", (r, _) => r.Record?.Accountable?.Who),
            Persons("responsible", "Responsible|responsible person|is responsible|responsible for|responsible people", (r, _) => r.Record?.Responsible.Select(holder => holder.Who)),
            Persons("holders", "Who answers for it|answers for|named for|held by", (r, _) => r.Record?.Holders.Select(holder => holder.Who)),
            Persons("waiting-for", "Not accepted by|waits for the acceptance of|still to accept", (r, _) => r.Record?.Holders.Where(holder => holder.Answer is null).Select(holder => holder.Who)),
            Persons("declined-by", "Declined by|refused by", (r, _) => r.Record?.Holders.Where(holder => holder.HasDeclined).Select(holder => holder.Who)),
            Choice("gap", "Gap|what is missing|status|state", (r, scene) => r.GapIn(scene.People), ResponsibilityWords.Of,
                (Gap.Left, "held by somebody who has left|of leavers|of a leaver|left to leavers"), (Gap.Declined, "declined|refused"), (Gap.NotFit, "accountable without authority"),
                (Gap.Unassigned, "unassigned|not assigned|nobody named"), (Gap.Waiting, "waiting for acceptance|to be accepted")),
            Moment("assigned", "Assigned on|assigned|named on|date", (r, _) => r.Record?.Assigned),
            Person("assigned-by", "Assigned by|named by", (r, _) => r.Record?.AssignedBy),
            Text("place", "Place in the standard", (r, _) => r.Order),
        ],
        Terms =
        [
            Is("needed", "of what applies", (r, _) => r.IsNeeded, "of excluded controls"),
            Is("mine", "yours|mine", (r, scene) => r.Record?.Of(scene.Viewer.Who.Id) is not null),
            Is("assigned", "with somebody named|assigned|with an accountable person", (r, _) => r.Record?.Accountable is not null,
                "without anybody|without an accountable person|without a responsible person|with nobody accountable|with nobody responsible|nobody is responsible for|nobody is accountable for"),
            Is("accepted", "accepted by all|accepted|with acceptance", (r, _) => r.Record is { Holders.Length: > 0 } record && record.Holders.All(holder => holder.HasAccepted)),
            // Only what somebody was named for can lack it.
            Is("unaccepted", "without acceptance|not accepted|not accepted yet|unaccepted", (r, _) => r.Record?.Holders.Any(holder => !holder.HasAccepted) is true),
            Is("open", "with a gap|with gaps|incomplete", (r, scene) => r.GapIn(scene.People) is not null, "without a gap|without gaps|complete"),
        ],
        Relations =
        [
            ToOne.Of<ResponsibilityEntry>("control", "", "control", (r, scene) => r.Kind is SubjectKind.Control ? ControlOf(r.Id, scene) : null),
            ToOne.Of<ResponsibilityEntry>("accountable", "", "person", (r, scene) => r.Record?.Accountable is { } one ? scene.People.Find(one.Who) : null),
        ],
    };

    internal static IReadOnlyDictionary<string, ResponsibilityEntry> ById(Scene scene) =>
        scene.Kept("responsibilities", [Responsibility.Type, Control.Type], s => ResponsibilityEntry.All(s.Records).ToDictionary(entry => entry.Id));

    private static ControlEntry? ControlOf(string id, Scene scene) => AskedControls.ById(scene).GetValueOrDefault(id);

    // 9, 9.2 and 9.2.1 of 9.2.1; a control itself, and a process of our own, are found by their ids.
    private static IEnumerable<string> Around(ResponsibilityEntry entry) => entry.Kind switch
    {
        SubjectKind.Clause => Above(entry.Id),
        SubjectKind.Control => Above(entry.Id).Where(place => place != entry.Id),
        SubjectKind.Process => entry.Record?.Process is null ? [entry.Id] : [],
    };

    private static IEnumerable<string> Places() =>
        Clauses.All.SelectMany(clause => Above(clause.Id)).Concat(AnnexA.Current.Controls.SelectMany(control => Above(control.Id).Where(place => place != control.Id))).Distinct();

    private static IEnumerable<string> Above(string id)
    {
        string[] parts = id.Split('.');
        return Enumerable.Range(1, parts.Length).Select(length => string.Join('.', parts.Take(length))).Where(part => part != "A");
    }

    private static string Label(string id) => char.IsAsciiDigit(id[0]) ? $"Clause {id}" : id;

    private static IEnumerable<string> Names(string id) => char.IsAsciiDigit(id[0]) ? [$"clause {id}", $"chapter {id}"] : [id.ToLowerInvariant(), $"annex {id.ToLowerInvariant()}"];
}
