using Aims.Questions;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Assessments.Act.Screening>;

namespace Aims.Assessments.Act;

/// <summary>What can be asked about classifications under the EU AI Act.</summary>
public static class AskedScreenings
{
    public static Subject Subject { get; } = new Subject<Screening>(
        "screening", "classification/classifications|AI Act classification|EU AI Act classification|AI Act screening|screening|AI Act assessment")
    {
        IsAskedByName = true,
        Records = [Screening.Type, AiSystem.Type],
        All = scene => scene.All<Screening>().Where(screening => scene.Find<AiSystem>(screening.System) is not null),
        SeenBy = (screening, scene) => scene.Find<AiSystem>(screening.System)!.MayBeSeenBy(scene.Viewer.Who),
        Key = screening => screening.Id.Value,
        Title = (screening, scene) => scene.Find<AiSystem>(screening.System)!.Name,
        Opens = screening => new(Screening.Outcome, AiSystem.Type.Kind, screening.System),
        Prefix = ScreeningId.Prefix,
        When = "recorded",
        Whose = "by",
        Mine = "mine",
        Severity = "class",
        Order = new Sort("recorded", Descending: true),
        Columns = ["class", "basis", "recorded"],
        Fields =
        [
            Choice("class", "Class|AI Act class|EU AI Act class|result|risk class|category", (s, _) => s.Recorded?.Classification.Class, Words.Of,
                (ActClass.HighRisk, "high risk|high-risk"), (ActClass.Prohibited, "prohibited|forbidden|banned"), (ActClass.Exempt, "exempt|exempted"),
                (ActClass.Transparency, "transparency|limited risk"), (ActClass.Minimal, "minimal risk|minimal|low risk"),
                (ActClass.GeneralPurposeModel, "gpai|general purpose"), (ActClass.OutOfScope, "out of scope")) with { IsScale = true },
            Choice("state", "State|status", (s, _) => s.IsOpen ? ScreeningState.Open : ScreeningState.Recorded, Of,
                (ScreeningState.Open, "open|in progress|under way|unfinished|not recorded"), (ScreeningState.Recorded, "recorded|done|finished|complete")),
            Text("basis", "Legal basis|basis|article|articles", (s, _) => s.Recorded?.Classification.Basis),
            SomeOf("annex-area", "Annex III area|annex 3 area|sensitive area|area", (s, _) => AnnexIII.AreasOf(s.Recorded?.Classification.Basis), AnnexIII.Areas),
            SomeOf("annex-point", "Annex III point|annex 3 point|point", (s, _) => AnnexIII.PointsOf(s.Recorded?.Classification.Basis), AnnexIII.Points),
            OneOf("ground", "Ground of exemption|exemption ground|reason for exemption|exempt because", (s, _) => GroundOf(s.Recorded?.Classification),
                new("a", "A narrow procedural task", "art 6(3)(a)|narrow procedural task"), new("b", "Improves what a person did", "art 6(3)(b)|improves human work"),
                new("c", "Finds patterns in decisions", "art 6(3)(c)|decision patterns"), new("d", "Prepares an assessment", "art 6(3)(d)|preparatory task")),
            Flag("profiling", "Profiling|profiles people|profile people", (s, _) => s.Profiles),
            Number("times", "Times classified|how many times|number of classifications", (s, _) => s.Recorded?.Number ?? 0),
            Person("by", "Classified by|recorded by|who classified", (s, _) => s.Recorded?.By ?? s.By),
            Moment("recorded", "Recorded on|classified on|date|classification date", (s, _) => s.Recorded?.At),
            Moment("since", "Open since|in this state since", (s, _) => s.Since),
        ],
        Terms =
        [
            Is("mine", "yours|mine|waiting on me|assigned to me", (s, scene) => s.By == scene.Viewer.Who.Id || s.Owners.Contains(scene.Viewer.Who.Id)),
            Is("annex-iii", "in Annex III|annex iii|annex 3", (s, _) => AnnexIII.IsIn(s.Recorded?.Classification.Basis), "not in Annex III"),
            Is("again", "being classified again|reopened", (s, _) => s is { IsOpen: true, Recorded: not null }),
        ],
        Relations = [ToOne.Of<Screening>("system", "", "system", (s, scene) => scene.Find<AiSystem>(s.System))],
        Deeds = [new("classify", "classified|classify|classifies|recorded|screened", new Not(new Test("recorded", Op.Empty)), "by", "recorded")],
    };

    private const string Exemption = "Art. 6(3)(";

    private static string? GroundOf(Classification? found) =>
        found is { Class: ActClass.Exempt } && found.Basis.IndexOf(Exemption, StringComparison.Ordinal) is >= 0 and var at ? found.Basis.Substring(at + Exemption.Length, 1) : null;

    private static string Of(ScreeningState state) => state is ScreeningState.Open ? "In progress" : "Recorded";
}

public enum ScreeningState
{
    Open,
    Recorded,
}
