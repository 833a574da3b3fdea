using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>"which systems are high-risk": the systems of one class of the EU AI Act, or those without any.</summary>
/// <param name="wanted">Null for systems that are not classified yet.</param>
public sealed class SystemsOfClass(ActClass? wanted, StatusIndex index, IDirectory directory) : Intent
{
    public override string Verb => wanted is { } given ? $"status.act-{given.ToString().ToLowerInvariant()}" : "status.act-none";

    public override IReadOnlyList<string> Phrases => wanted switch
    {
        ActClass.Prohibited => Asked("prohibited", "forbidden", "unacceptable"),
        ActClass.HighRisk => [.. Asked("high-risk", "high risk"), "how many systems are high-risk", "how many high-risk systems"],
        ActClass.Exempt => Asked("exempt", "exempted"),
        ActClass.Transparency => [.. Asked("transparency"), "systems with transparency duties", "which systems have transparency duties"],
        ActClass.GeneralPurposeModel => ["general-purpose models", "which systems are general-purpose models", "GPAI models", "GPAI systems"],
        ActClass.Minimal => [.. Asked("minimal", "minimal risk", "minimal-risk")],
        ActClass.OutOfScope => [.. Asked("out of scope"), "systems outside the AI Act"],
        null => [.. Asked("not classified", "unclassified"), "systems without AI Act class", "systems without a class", "what is not classified"],
    };

    public override Hint? Hint => wanted is ActClass.HighRisk
        ? new("which systems are high-risk", "systems by their class under the EU AI Act", who => who.Oversees)
        : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (Scope.Of(turn.Who, directory) is not { } people)
            return Reply.Say(Scope.Refused.Text);
        var owners = people.Select(p => p.Id).ToHashSet();
        var (found, unclassified) = await index.Ask(About.Register, world => Find(world, s => turn.Who.Oversees || owners.Contains(s.Owner)), ct);
        return AnswerCard.Reply(
            turn, $"{AnswerCard.Count(found.Count, "AI system", "AI systems")}: {Named.ToLowerInvariant()}",
            $"{Scope.InWords(turn.Who)}, not retired, by the class recorded under the EU AI Act, the oldest first."
                + (wanted is null || unclassified == 0 ? "" : $" {AnswerCard.Count(unclassified, "more has", "more have")} no class yet."),
            found.Count == 0
                ? [Look.Text(wanted is null ? "Every system has a class." : "None is recorded with this class.")]
                : [Look.Rows([.. found.Select(s => new Row(s.Name, Line(s, turn), Button.Open("Open", Open(s), (AiSystem.Type.Kind, s.Id.Value))))])],
            secondary: [Button.Open("By class", CountSystems.VerbOf(Breakdown.ActClass))]);
    }

    private static string[] Asked(params string[] names) =>
        [.. names.SelectMany(name => new[] { $"which systems are {name}", $"{name} systems", $"systems that are {name}", $"list {name} systems", $"which AI systems are {name}" })];

    private string Named => wanted is { } given ? Words.Of(given) : "Not classified";

    private static string Open(AiSystem s) => s.Act?.Class is null ? AiSystem.View : Assessments.Act.Screening.Outcome;

    private (List<AiSystem> Found, int Unclassified) Find(World world, Func<AiSystem, bool> concerns)
    {
        var counted = world.Systems.Where(s => s.IsInRegister && s.State is not SystemState.Retired && concerns(s)).ToList();
        return ([.. counted.Where(s => s.Act?.Class == wanted).OrderBy(s => s.Submitted)], counted.Count(s => s.Act?.Class is null));
    }

    private string Line(AiSystem s, Turn turn) =>
        $"{s.Id} · {(s.Act?.Basis is { } basis ? $"{basis} · " : "")}owner {directory.NameOf(s.Owner)} · registered {turn.Reader.Day(s.Submitted!.Value)}";
}
