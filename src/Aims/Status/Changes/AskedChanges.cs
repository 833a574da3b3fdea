using System.Globalization;
using Aims.Approvals;
using Aims.Assessments.Act;
using Aims.Audits;
using Aims.Campaigns;
using Aims.Controls;
using Aims.Incidents;
using Aims.Nonconformities;
using Aims.Objectives;
using Aims.Questions;
using Aims.Reviews;
using Aims.Risks;
using Aims.Suppliers;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Status.Change>;

namespace Aims.Status;

/// <summary>What can be asked about what happened. Whoever may see a record may see what happened to it.</summary>
public static class AskedChanges
{
    public const string Id = "change", Record = "record", System = "system", On = "when", SinceDigest = "since-digest", SinceReview = "since-review", Kind = "kind", Acknowledgements = "acknowledgement";

    public static Subject Subject { get; } = new Subject<Change>(Id, "change/changes|event|history|what changed|what has changed|what's new|what is new|whats new|what happened|what has happened|update|activity|audit trail|log|modification|edit|anything changed|something changed|has anything changed|did anything change|has something changed|anything new|any changes|what happened to|what happened with|what did change|what changes|what was changed|what has been changed|everything that changed|everything that has changed|all that changed|all that has changed|what's been changed|what's changed|what's been happening")
    {
        Needs = Needs.Changes,
        All = scene => scene.Get<ReadChanges>()?.Changes ?? throw new InvalidOperationException("What changed has to be fetched for the question."),
        SeenBy = (change, scene) => Tellers.Of(change).Sees(change, scene),
        Scope = viewer => viewer.Oversees ? null : "of what you may see",
        Key = change => change.Key,
        Title = (change, scene) => $"{Tellers.Of(change).NameOf(change, scene)}: {Tellers.Of(change).Words(change, scene)}",
        Opens = change => Tellers.Of(change).Opens(change),
        Usual = "records",
        IsAskedByName = true,
        LeavesOut = new Test(Kind, Op.Is, Acknowledgements),
        When = On,
        Whose = "by",
        Mine = "mine",
        Order = new Sort("time", Descending: true),
        Columns = [On, "by", "change"],
        Fields =
        [
            Moment(On, "When|date|changed on|day", (c, _) => c.Stamp.At),
            // Written so that it orders what happened on one day.
            Text("time", "Time|moment", (c, scene) => TimeZoneInfo.ConvertTime(c.Stamp.At, scene.Zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)),
            Person("by", "By|who|changed by|done by|person|author", (c, _) => c.Stamp.By),
            OneOf(Kind, "Kind of record|record kind|kind|type", (c, _) => c.Record.Kind, [.. Tellers.All.Select(teller => teller.Kind)]),
            Text(Record, "Record|record id", (c, _) => c.Record.Id),
            Text("record-name", "Record name|called", (c, scene) => Tellers.Of(c).NameOf(c, scene)),
            Text("what", "What happened|event text", (c, scene) => Tellers.Of(c).Words(c, scene)),
            SomeOf("field", "Field|fields|changed field|changed fields", (c, scene) => [.. FieldsOfOne(c, scene).Select(field => field.Id)], Tellers.Facts),
            Text("change", "Old → new|old and new|details|from to", (c, scene) => Joined(FieldsOfOne(c, scene).Select(field => field.ToString()))),
            Text("before", "Old value|before|old", (c, scene) => Values(c, scene, field => field.Before)),
            Text("after", "New value|after", (c, scene) => Values(c, scene, field => field.After)),
            Department("department", "Department|business unit|unit|division", (c, scene) => Tellers.Of(c).Department(c, scene)),
            Number("version", "Version after it|record version", (c, _) => c.Version),
        ],
        Terms =
        [
            Is("records", "besides acknowledgements", (c, _) => c.Record.Kind != Acknowledgements, "of acknowledgements"),
            Is("mine", "yours|mine|by me", (c, scene) => c.Stamp.By == scene.Viewer.Who.Id),
            Is(SinceDigest, "since your last digest|since the last digest|since my last digest|since last digest|since my digest|since the digest", (c, scene) => scene.Get<LastDigest>() is { } last && c.Stamp.At >= last.At, "before your last digest"),
            Is(SinceReview, "since the last management review|since our last management review|since the last mgmt review|since our last mgmt review|since last management review|since the management review|since the last review by management",
                (c, scene) => scene.Get<LastReview>() is { } last && c.Stamp.At >= last.At, "before the last management review"),
            Is("begun", "of new records|new records|newly created", (c, _) => c.Before is null),
            Is("with-values", "that changed a value|with old and new values", (c, scene) => FieldsOfOne(c, scene).Count > 0),
        ],
        Relations =
        [
            ToOne.Of<Change>(System, "", "system", (c, scene) => Of<AiSystem>(c, scene)),
            ToOne.Of<Change>("approval", "", "approval", (c, scene) => Of<Approval>(c, scene)),
            ToOne.Of<Change>("risk", "", "risk", (c, scene) => Of<Risk>(c, scene)),
            ToOne.Of<Change>("screening", "", "screening", (c, scene) => Of<Screening>(c, scene)),
            ToOne.Of<Change>("control", "", "control", (c, scene) => c.After is Control ? ControlEntry.Of(c.Record.Id, scene.Find<Control>(c.Record.Id)) : null),
            ToOne.Of<Change>("evidence", "", "evidence", (c, scene) => Of<ControlEvidence>(c, scene)),
            ToOne.Of<Change>("statement", "", "statement", (c, scene) => Of<Statement>(c, scene)),
            ToOne.Of<Change>("incident", "", "incident", (c, scene) => Of<Incident>(c, scene)),
            ToOne.Of<Change>("supplier", "", "supplier", (c, scene) => Of<Supplier>(c, scene)),
            ToOne.Of<Change>("audit", "", "audit", (c, scene) => Of<Audit>(c, scene)),
            ToOne.Of<Change>("nonconformity", "", "nonconformity", (c, scene) => Of<Nonconformity>(c, scene)),
            ToOne.Of<Change>("management-review", "", "management-review", (c, scene) => Of<ManagementReview>(c, scene)),
            ToOne.Of<Change>("objective", "", "objective", (c, scene) => Of<Objective>(c, scene)),
            ToOne.Of<Change>("campaign", "", "campaign", (c, scene) => Of<Campaign>(c, scene)),
            ToOne.Of<Change>("person", "", "person", (c, scene) => scene.People.Find(c.Stamp.By)),
        ],
        Deeds = [new("change", "changed|edited|updated|modified|altered|did|do|done|has done", null, "by", On)],
    };

    private static IReadOnlyList<FieldChange> FieldsOfOne(Change change, Scene scene) => scene.Once(change, s => Tellers.Of(change).Fields(change, s));

    // Where several values changed, each with what it is of.
    private static string? Values(Change change, Scene scene, Func<FieldChange, string?> value) => FieldsOfOne(change, scene) is [var only] ? value(only)
        : Joined(FieldsOfOne(change, scene).Where(field => value(field) is not null).Select(field => $"{field.Label}: {value(field)}"));

    private static string? Joined(IEnumerable<string> texts) => string.Join("; ", texts) is { Length: > 0 } joined ? joined : null;

    private static T? Of<T>(Change change, Scene scene) where T : class => change.After is T ? scene.Find<T>(change.Record.Id) : null;
}

/// <summary>When the last digest of whoever asks was due.</summary>
internal sealed record LastDigest(DateTimeOffset At);

/// <summary>When the last management review that was held began.</summary>
internal sealed record LastReview(DateTimeOffset At)
{
    /// <returns>Null when none was held yet.</returns>
    public static LastReview? Of(World world) => ManagementReview.LastHeld(world.All<ManagementReview>())?.Begun is { } begun ? new(begun) : null;
}
