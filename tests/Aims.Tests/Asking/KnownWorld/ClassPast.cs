using Aims.Assessments.Act;
using Aims.Assessments.Forms;
using Aims.Systems;
using static Aims.Tests.Asking.KnownWorld.Moment;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>How a system came to its class under the EU AI Act.</summary>
internal static class ClassPast
{
    public static IEnumerable<Moment> Of(SystemFact system)
    {
        if (system is not { RiskTier: { } tier, Created: { } created })
            yield break;
        string id = system.Id.Replace("AIS-", "AC-", StringComparison.Ordinal);
        var by = Id(system.Owner ?? system.Requester);
        yield return new(Time(created, 9), by, SystemPast.Happens(system, new ActScreeningBegun(id)), Deed.Of(
            Screening.Type, id, new ScreeningStarted(ScreeningId.From(id), system.Id, system.Name, [by], Screening.FormNow, Answers.Empty)));
        bool changed = system.Was?.Field is "risk_tier";
        yield return new(Time(created, 9, 30), by, Recorded(system, id, changed ? system.Was!.Value : tier));
        if (changed)
            yield return new(Time(system.Was!.Until, 14), Id(system.Was.By), Recorded(system, id, tier));
    }

    private static Deed[] Recorded(SystemFact system, string id, string tier)
    {
        var answers = AnswersOf(system, tier);
        // Whoever profiles people has no exemption: a record that says both is what an auditor looks for, and older than the rule.
        var found = tier is "exempt"
            ? Classification.Of(answers.With("profiles", Text("no")))
            : Classification.Of(answers);
        Xunit.Assert.Equal(ClassOf(tier), found.Class);
        return
        [
            Deed.Of(Screening.Type, id, new ClassRecorded(Screening.FormNow, answers, found)),
            SystemPast.Happens(system, new ActClassRecorded(id, found.Class, found.Basis)),
        ];
    }

    private static Answers AnswersOf(SystemFact system, string tier) => Answers.From(new Dictionary<string, Answer>
    {
        ["is-ai"] = Text(tier is "out_of_scope" ? "rules" : "learns"),
        ["in-eu"] = Text("yes"),
        ["only-for"] = Text("none"),
        ["roles"] = Choices([.. system.OurRole]),
        ["practices"] = Choices(tier is "prohibited" ? "a" : "none"),
        ["product"] = Text("no"),
        ["areas"] = Choices(Area(system)),
        [Area(system)] = Choices(system.EuAiAct.AnnexIiiPoint is { } point ? point.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal) : "other"),
        ["profiles"] = Text(system.Profiling switch { true => "yes", false => "no", null => "unsure" }),
        ["part"] = Text(system.EuAiAct.Ground ?? "weighs"),
        ["still-harm"] = Text("no"),
        ["shows"] = Choices(tier is "limited" ? "talks" : "none"),
        ["obvious"] = new Answer.YesNo(false),
        ["model"] = Text(tier is "gpai" ? "trained" : "no"),
        ["model-power"] = Text("no"),
        ["model-open"] = new Answer.YesNo(false),
        ["user-body"] = Text("private"),
        ["changed"] = new Answer.YesNo(false),
    });

    private static string Area(SystemFact system) => system.EuAiAct.AnnexIiiPoint?[0] switch
    {
        '1' => "biometrics",
        '2' => "infrastructure",
        '3' => "education",
        '4' => "employment",
        '5' => "services",
        '8' => "justice",
        _ => "none",
    };

    private static ActClass ClassOf(string tier) => tier switch
    {
        "prohibited" => ActClass.Prohibited,
        "high" => ActClass.HighRisk,
        "exempt" => ActClass.Exempt,
        "limited" => ActClass.Transparency,
        "gpai" => ActClass.GeneralPurposeModel,
        "out_of_scope" => ActClass.OutOfScope,
        _ => ActClass.Minimal,
    };

    private static Answer.Text Text(string value) => new(value);

    private static Answer.Choices Choices(params string[] values) => new([.. values]);
}
