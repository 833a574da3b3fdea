using Aims.Questions;
using Aims.Risks;
using static Aims.Questions.FieldsOf<Aims.Controls.ControlEntry>;

namespace Aims.Controls;

/// <summary>What can be asked about controls. Leads and auditors see all, others those that they answer for.</summary>
public static class AskedControls
{
    private const string Applies = "applies", Excluded = "excluded", Undecided = "undecided";

    public static Subject Subject { get; } = new Subject<ControlEntry>("control", "control/controls|SoA control/SoA controls|controls in the SoA|controls of the SoA|controls of the Statement of Applicability|controls in the Statement of Applicability|annex a control|annex control|safeguard")
    {
        Records = [Control.Type, ControlEvidence.Type, Risk.Type],
        All = scene => ById(scene).Values,
        SeenBy = (control, scene) => control.MayBeSeenBy(scene.Viewer.Who),
        Scope = viewer => viewer.Oversees ? null : "those that you answer for",
        Key = control => control.Id,
        Title = (control, _) => control.Title,
        Opens = control => new(Control.View, Control.Field, control.Id),
        Reminds = (control, _) => control.Owner,
        Prefix = Control.OwnPrefix,
        OtherIds = AnnexA.IdOf,
        Usual = "current",
        LeavesOut = new Test("applicable", Op.Is, "retired"),
        When = "decided",
        Whose = "owner",
        Mine = "mine",
        Severity = "status",
        Order = new Sort("place"),
        Columns = ["applicable", "status", "owner"],
        Topics = ["how"],
        Fields =
        [
            OneOf("applicable", "Applicability|scope", (c, _) => c.IsRetired ? "retired" : c.Applies switch { true => Applies, false => Excluded, null => Undecided },
                new(Applies, "Applies", "applicable|included|in scope|that apply|apply"), new(Excluded, "Excluded", "not applicable|out of scope|left out|ruled out"),
                new(Undecided, "Not decided", "not decided|undecided|to be decided|not yet decided|pending"), new("retired", "Retired", "withdrawn|out of use")),
            Text("reason", "Justification|reason|rationale", (c, _) => c.Record?.Decision?.Because),
            Choice("status", "Status|state|implementation status|implementation|progress", (c, _) => c.Applies is true ? c.Status : null, ControlWords.Of,
                (ControlStatus.NotStarted, "not started|not begun|to do|not been started|not been begun|have not been started|has not been started|not yet started|not been touched"), (ControlStatus.Planned, "planned"), (ControlStatus.Partly, "partly implemented|partially implemented|partial|in progress|half done"),
                (ControlStatus.Implemented, "implemented|in place|done|complete|completed|met|effective")) with { IsScale = true },
            OneOf("objective", "Objective|control objective|area|annex part", (c, _) => c.Objective,
                [.. AnnexA.Current.Objectives.Select(objective => new Choice(objective.Id, $"{objective.Id} {objective.Title}", $"{objective.Id}|{objective.Title}")), new(AnnexA.Own, "Our own controls", "beyond annex a")]),
            Person("owner", "Owner|control owner|responsible|responsible person", (c, _) => c.Owner),
            Department("department", "Department|business unit|unit|division", (c, scene) => c.Owner is { } owner ? scene.People.Find(owner)?.Department : null),
            Text("how", "How it is met|how|description of implementation", (c, _) => c.Record?.Met?.How),
            Moment("decided", "Decided on|decision date|date", (c, _) => c.Record?.Decision?.At),
            Person("decider", "Decided by|decider", (c, _) => c.Record?.Decision?.By),
            Moment("updated", "Status said on|updated|last update", (c, _) => c.Record?.Met?.At),
            Number("evidence-count", "Number of pieces of evidence|evidence count", (c, scene) => AskedEvidence.Counting(scene)[c.Id].Count()),
            Number("risk-count", "Number of risks|linked risks|risk count", (c, _) => c.Risks.Count),
            Text("does", "What it asks for|meaning|description", (c, _) => c.Does),
            Text("place", "Place in the annex", (c, _) => AnnexA.OrderOf(c.Id)),
        ],
        Terms =
        [
            Is("current", "in use", (c, _) => !c.IsRetired, "retired ones"),
            Is("mine", "yours|mine", (c, scene) => c.Owner == scene.Viewer.Who.Id),
            Is("own", "of our own|own controls|custom|organisation specific", (c, _) => c.IsOwn, "of annex a|from annex a|in annex a"),
            Is("shown", "with evidence that counts|with valid evidence|with current evidence|evidenced", (c, scene) => AskedEvidence.Counting(scene)[c.Id].Any(), "without evidence that counts|without valid evidence|without current evidence|not evidenced"),
            Is("needed", "excluded although an open risk needs them|excluded but needed|wrongly excluded", (c, scene) =>
                c.Applies is false && c.Risks.Any(risk => scene.Find<Risk>(risk)?.IsOpenOn(scene.Today) is true)),
            Is("owner-left", "whose owner has left|owner left|orphaned", (c, scene) => c.Owner is { } owner && scene.People.Find(owner) is null),
            Is("explained", "that say how they are met|explained|described", (c, _) => c.Record?.Met?.How is not null, "that do not say how they are met|unexplained|not described"),
        ],
        Relations =
        [
            ToMany.Of<ControlEntry>("evidence", "", "evidence", (c, scene) => AskedEvidence.InUse(scene)[c.Id]),
            ToMany.Of<ControlEntry>("risks", "", "risk", (c, scene) => c.Risks.Select(scene.Find<Risk>).OfType<Risk>().Where(risk => scene.Find<Systems.AiSystem>(risk.System) is not null)),
            ToOne.Of<ControlEntry>("owner", "", "person", (c, scene) => c.Owner is { } owner ? scene.People.Find(owner) : null),
        ],
        Deeds =
        [
            new("exclude", "excluded|exclude|excludes|left out|leave out|leaves out|leaving out|rule out|rules out|ruled out", new Test("applicable", Op.Is, Excluded), "decider", "decided"),
            Deed.Own,
            new("include", "included|include|includes", new Test("applicable", Op.Is, Applies), "decider", "decided"),
        ],
    };

    internal static IReadOnlyDictionary<string, ControlEntry> ById(Scene scene) =>
        scene.Once(typeof(ControlEntry), _ => ControlEntry.All(scene.All<Control>()).ToDictionary(control => control.Id));
}
