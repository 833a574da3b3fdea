using Aims.Approvals;
using Aims.Ledger;
using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Policies.PolicyEntry>;

namespace Aims.Policies;

/// <summary>What can be asked about policies and trainings. What is in force binds everybody and is seen by all; the rest by those who keep it.</summary>
public static class AskedPolicies
{
    private static readonly RecordType[] Kinds = [Policy.Type], Requests = [Approval.Type];

    public static Subject Subject { get; } = new Subject<PolicyEntry>("policy", "policy/policies|guideline|policy document|polices|policys|training")
    {
        Records = [Policy.Type, Approval.Type],
        All = scene => ById(scene).Values,
        SeenBy = (policy, scene) => policy.InForce(scene.Today) is not null || MayKeep(policy, scene),
        Scope = viewer => viewer.Oversees ? null : "those in force",
        Key = policy => policy.Id,
        Title = (policy, scene) => Shown(policy, scene)?.Title ?? policy.Title,
        OpensTo = (policy, scene) => scene.Viewer.Oversees || policy.InForce(scene.Today) is null
            ? new(Policy.View, Policy.Field, policy.Id) : new(Acknowledgement.Read, Policy.Field, policy.Id),
        Usual = "current",
        LeavesOut = new Test("state", Op.Is, Retired),
        IsSaidByTitle = true,
        When = "effective",
        Whose = "owner",
        Mine = "mine",
        Order = new Sort("title"),
        Columns = ["state", "number", "effective"],
        Fields =
        [
            Text("title", "Title|policy name", (p, scene) => Shown(p, scene)?.Title ?? p.Title),
            SomeOf("state", "State|status|policy state|policy status", StandingsOf,
                new(InForce, "In force", "in effect|active|published|current|live|valid|binding|effective|apply|applies|takes effect|took effect|came into force"), new(Upcoming, "Not in force yet", "not in force yet|upcoming|coming|scheduled|future"),
                new(InReview, "In review|waiting to be approved|awaiting approval|pending approval|up for approval", "under review|being reviewed|in approval|waiting for approval|waiting to be approved|awaiting approval|pending approval|up for approval"), new(Draft, "Draft", "drafts|being drafted|in draft|unpublished|drafted"),
                new(Retired, "Retired", "out of force|withdrawn|archived|no longer in force")),
            Number("version", "Version|major version|release", (p, scene) => Shown(p, scene)?.Number.Major),
            Text("number", "Version number|exact version|full version", (p, scene) => Shown(p, scene)?.Number.ToString()),
            Person("owner", "Owner|policy owner|responsible|responsible person|keeper", (p, scene) => Shown(p, scene)?.Owner ?? p.Record?.Owner),
            OneOf("kind", "Kind|type", (p, scene) => Shown(p, scene)?.Asks.IsTraining == true ? "training" : "policy",
                new("policy", "Text to acknowledge", "texts to acknowledge|not a training"), new("training", "Course", "courses|e-learning|learning|a training")),
            Moment("published", "Published|published on|publication date|issued on", (p, scene) => Shown(p, scene)?.At),
            Person("publisher", "Published by|publisher|issued by", (p, scene) => Shown(p, scene)?.By),
            Day("effective", "In force since|effective|effective date|in effect since|valid from|date", (p, scene) => Shown(p, scene)?.Effective),
            Deadline("review", "Next review|review date|to be reviewed by|to be reviewed|up for review|review due|due for review|reviewed next|be reviewed next|next reviewed|next be reviewed|looked at again|be looked at again|to be looked at again|looked at next|revisited|their review|its review|have their review|has its review|their next review", (p, scene) => Shown(p, scene)?.Review),
            Deadline("due", "To acknowledge by|acknowledgement due|sign by", (p, scene) => Shown(p, scene)?.Due),
            Moment("approved", "Last approved|approved on|last approval|approval date|last approval date|when approved", (p, scene) => Approved(p, scene)?.Final!.At),
            Persons("approver", "Approved by|approver|last approved by|signed off by|who approved", (p, scene) => Approved(p, scene)?.DecidedBy),
            Moment("retired", "Retired on|retirement date", (p, _) => p.Record?.Retired?.At),
            Number("versions", "Versions|number of versions|how many versions", (p, scene) => Known(p, scene).Count()),
            Number("pass", "Pass mark|score to pass", (p, scene) => Shown(p, scene)?.Asks.Check?.Pass, "%"),
            Number("valid", "Valid for|renewed every|refresher", (p, scene) => Shown(p, scene)?.Asks.ValidMonths, "months"),
            Text("note", "Change note|note", (p, scene) => Shown(p, scene)?.Note),
        ],
        Terms =
        [
            Is("current", "not retired", (p, _) => !p.IsRetired, "retired"),
            Is("mine", "yours|mine", (p, scene) => p.Record?.Owner == scene.Viewer.Who.Id || p.Draft?.Owner == scene.Viewer.Who.Id || p.Draft?.By == scene.Viewer.Who.Id),
            Is("overdue", "overdue for review|review overdue|overdue|past their review date|out of date|due for review", (p, scene) => p.InForce(scene.Today)?.Review < scene.Today, "not overdue for review"),
            Is("check", "with a check|with a quiz|with a test", (p, scene) => Shown(p, scene)?.Asks.Check is not null, "without a check"),
            Is("shipped", "that came with the product|shipped|built in", (p, scene) => Known(p, scene).All(version => version.By is null), "of our own"),
        ],
        Relations =
        [
            ToMany.Of<PolicyEntry>("acknowledgements", "", "acknowledgement", Status.AskedAcknowledgements.OfPolicy),
            ToMany.Of<PolicyEntry>("approvals", "", "approval", (p, scene) => OfPolicies(scene)[p.Id]),
            ToOne.Of<PolicyEntry>("owner", "", "person", (p, scene) => (Shown(p, scene)?.Owner ?? p.Record?.Owner) is { } owner ? scene.People.Find(owner) : null),
        ],
        Deeds =
        [
            Deed.Own,
            new("approve", "approved|approve|signed off", new Not(new Test("approved", Op.Empty)), "approver", "approved"),
            new("publish", "published|publish|issued|released", new Not(new Test("published", Op.Empty)), "publisher", "published"),
            new("retire", "retired|retire|taken out of force", new Test("state", Op.Is, Retired), null, "retired"),
        ],
    };

    private const string InForce = "in-force", Upcoming = "upcoming", InReview = "in-review", Draft = "draft", Retired = "retired";

    public static IReadOnlyDictionary<string, PolicyEntry> ById(Scene scene) =>
        scene.Kept(typeof(PolicyEntry), Kinds, s => PolicyLibrary.All(s.All<Policy>()).ToDictionary(policy => policy.Id));

    private static ILookup<string, Approval> OfPolicies(Scene scene) => scene.Kept("approvals of policies", Requests, s =>
        s.All<Approval>().Where(approval => approval.Subject is ApprovalSubject.PolicyVersion).ToLookup(approval => approval.System));

    private static bool MayKeep(PolicyEntry policy, Scene scene) =>
        scene.Viewer.Oversees || policy.Record?.Owner == scene.Viewer.Who.Id || policy.Draft?.Owner == scene.Viewer.Who.Id;

    // Versions to come are for those who keep it.
    private static IEnumerable<PolicyVersion> Known(PolicyEntry policy, Scene scene) => policy.Versions.Where(version => version.Effective <= scene.Today || MayKeep(policy, scene));

    // What is in force; for what never was, the newest that there is.
    private static PolicyVersion? Shown(PolicyEntry policy, Scene scene) =>
        policy.InForce(scene.Today) ?? policy.Versions.FirstOrDefault(version => version.Effective <= scene.Today) ?? (policy.Versions is [var newest, ..] ? newest : null);

    private static IReadOnlyList<string> StandingsOf(PolicyEntry policy, Scene scene)
    {
        var standings = new List<string>();
        if (policy.IsRetired)
            standings.Add(Retired);
        if (policy.InForce(scene.Today) is not null)
            standings.Add(InForce);
        if (!MayKeep(policy, scene))
            return standings;
        if (!policy.IsRetired && policy.Versions.Any(version => version.Effective > scene.Today))
            standings.Add(Upcoming);
        if (policy.Draft is { } draft)
            standings.Add(draft.Stage is DraftStage.InReview ? InReview : Draft);
        return standings;
    }

    private static Approval? Approved(PolicyEntry policy, Scene scene) => OfPolicies(scene)[policy.Id]
        .Where(approval => approval.Final?.Verdict is Verdict.Approve && (MayKeep(policy, scene) || Known(policy, scene).Any(version => version.Approval == approval.Id.Value)))
        .MaxBy(approval => approval.Final!.At);
}
