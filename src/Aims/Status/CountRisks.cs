using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Risks;

namespace Aims.Status;

/// <summary>"risks": all risks that apply, by level and by where they stand.</summary>
public sealed class CountRisks(StatusIndex index, IDirectory directory) : Intent
{
    public const string Name = "status.risks";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
        ["risks", "AI risks", "risks by level", "how many risks", "how many risks do we have", "risk register", "all risks", "list risks"];

    public override Hint Hint => new("risks", "risks by level, and which are open", p => p.Oversees || directory.IsManager(p.Id));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (Scope.Of(turn.Who, directory) is not { } people)
            return Reply.Open(ListRisks.Mine, Risk.Field, "");
        var today = turn.Reader.Today(turn.Now);
        var owners = people.Select(p => p.Id).Append(turn.Who.Id).ToHashSet();
        var risks = await index.Ask(
            About.Register, world => LivingRisk.Of(world).Where(of => turn.Who.Oversees || owners.Contains(of.System.Owner)).ToList(), ct);
        int systems = risks.Select(of => of.System.Id).Distinct().Count();
        return AnswerCard.Reply(
            turn, AnswerCard.Count(risks.Count, "risk", "risks"),
            $"{Scope.InWords(turn.Who)}'s risks that apply, of {AnswerCard.Count(systems, "system", "systems").ToLowerInvariant()} not retired, at their level as treated.",
            risks.Count == 0
                ? [Look.Text("Risks come up with the answers of impact assessments.")]
                : [.. Figures(risks), Look.Facts(("Open", Number(risks.Count(of => of.IsOpenOn(today)))))],
            secondary: risks.Count == 0 ? null : [Button.Open("Open risks", ListRisks.Open)]);
    }

    private static IEnumerable<Element> Figures(List<LivingRisk> risks)
    {
        yield return Look.Bars("By level",
            [.. risks.GroupBy(of => of.Risk.Level).OrderByDescending(same => same.Key).Select(same =>
                new Chart.Bar(same.Key is { } level ? RiskWords.Of(level) : "Not rated yet", same.Count()))]);
        yield return Look.Bars("By where they stand",
            [.. risks.GroupBy(of => of.Risk.Standing).OrderBy(same => same.Key).Select(same => new Chart.Bar(RiskWords.Of(same.Key), same.Count()))]);
    }

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
