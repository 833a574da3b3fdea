using Aims.Cards;
using Aims.Conversation;
using SystemWords = Aims.Systems.Words;

namespace Aims.Approvals;

/// <summary>"who approves what": the routes in words, for everybody.</summary>
public sealed class ShowRoutes(Routes routes) : Intent
{
    public override string Verb => "approval.routes";

    public override IReadOnlyList<string> Phrases =>
        ["who approves what", "approval routes", "routes", "who has to approve what", "how does approval work", "approval rules", "who decides on what"];

    public override Hint Hint => new("who approves what", "the steps of an approval, by impact level");

    public override Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var body = new List<Element> { Look.Text("Nobody decides on what they own, registered or asked for, and nobody decides twice. Where nobody is left, the governance leads are asked.") };
        foreach (var subject in routes.All.GroupBy(route => route.Subject))
        {
            body.Add(Look.Heading(Words.TitleOf(subject.Key)));
            body.Add(Look.Facts([.. subject.Select(route => (For(route), (string?)Steps(route)))]));
        }
        body.Add(Look.Subtle($"Working days to decide: {string.Join(", ", Enumerable.Range(1, 4).Select(level => $"{routes.WorkingDaysOf(level)} at level {level}"))}."));
        return Task.FromResult(new Reply(Look.Card("Who approves what", "The steps of an approval, by subject and impact level.", body), "Who approves what"));
    }

    private static string For(Route route)
    {
        string levels = route.Levels is not { } given ? "Any level" : given is [var only] ? $"Level {only}" : $"Levels {string.Join(", ", given)}";
        return route.Classes is not { } classes ? levels : $"{levels}, {string.Join(", ", classes.Select(c => SystemWords.Of(c).ToLowerInvariant()))}";
    }

    private static string Steps(Route route) => string.Join("; then ", route.Steps.Select(step => step.InWords()));
}
