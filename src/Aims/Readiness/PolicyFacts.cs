using Aims.Policies;
using Aims.Status;

namespace Aims.Readiness;

/// <summary>What policies and trainings show (5.2, 7.2, 7.3).</summary>
internal static class PolicyFacts
{
    private const string Policies = "policy.list";

    public static IReadOnlyList<LiveFact> All { get; } =
    [
        new("policy", "The AI policy in force, and its review", "AI policy is past its day of review", "Publish the AI policy: say \"policies\".", Policy) { Opens = Policies },
        new("acknowledged", "Who has acknowledged the AI policy", "people have not acknowledged the AI policy", "Ask people to acknowledge the AI policy: say \"campaigns\".", Acknowledged) { Opens = Standing.View, ReadsAcknowledgements = true },
        new("trained", "Who has completed the trainings", "trainings are not completed", "Publish a training, and ask people to complete it: say \"draft policy\".", Trained) { Opens = Standing.View, ReadsAcknowledgements = true },
        new("questions", "Questions and doubts about policies, and that they are answered", "questions about policies have no answer", "Nobody has asked anything about a policy yet.", Questions) { ReadsAcknowledgements = true },
    ];

    // What came with the product and nobody has approved here is a template.
    private static FactReading Policy(FactScene scene) => scene.AiPolicy switch
    {
        null => new(0, 1, "No AI policy is in force"),
        { By: null } shipped => new(0, 1, $"Only the text that came with the product is in force (version {shipped.Number}): nobody here has approved one"),
        { } own when own.Review < scene.Today => new(0, 1, $"Version {own.Number} was to be looked at again by {LiveFacts.Reader.Day(own.Review)}"),
        { } own => new(1, 1, $"Version {own.Number} in force since {LiveFacts.Reader.Day(own.Effective)}, next review by {LiveFacts.Reader.Day(own.Review)}"),
    };

    private static FactReading Acknowledged(FactScene scene) =>
        Share(scene.Standings.Where(one => one.Version.Policy == PolicyLibrary.AiPolicy), "of those who are asked have acknowledged the AI policy");

    private static FactReading Trained(FactScene scene) => Share(scene.Standings.Where(one => one.Version.Asks.IsTraining), "of the trainings that are asked for are completed");

    private static FactReading Questions(FactScene scene)
    {
        var concerns = scene.World.Concerns(scene.Directory).ToList();
        return FactReading.Share(concerns.Count(one => one.Concern.Answer is not null), concerns.Count, "of the questions and doubts about policies are answered");
    }

    private static FactReading Share(IEnumerable<Standing> standings, string what)
    {
        var tally = standings.Aggregate(default(Tally), (all, one) => all + one.Tally);
        return FactReading.Share(tally.Acknowledged, tally.Asked, what);
    }
}
