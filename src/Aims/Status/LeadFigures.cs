using Aims.Cards;
using Aims.Conversation;
using Aims.Questions;
using Aims.SavedQuestions;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>The first page of a lead's day: the saved questions that they want in their digest, or else what leads usually ask.</summary>
public sealed class LeadFigures(AskDesk desk, StatusIndex index)
{
    private const int MostShown = 5;

    private static readonly (string Title, StatusQuestion Question)[] Usual =
    [
        ("Waiting for a decision", new("approval") { Where = new Test("state", Op.Is, "waiting") }),
        ("Overdue assessments", new("assessment") { Where = new Is("overdue") }),
        ("High-risk, not assessed", new("system") { Where = new AllOf([new Test("class", Op.Is, "high-risk"), new Not(new Is("assessed"))]) }),
        ("Have not acknowledged", new("person") { Where = new Has("acknowledgements", new AllOf([new Is("asked"), new Is("outstanding")])) }),
    ];

    /// <summary>What somebody chose, by name.</summary>
    internal Task<List<SavedQuestion>> Chosen(Turn turn, CancellationToken ct) => index.Ask(
        About.Register,
        world => world.All<SavedQuestion>().Where(saved => saved.IsInDigestOf(turn.Who.Id)).OrderBy(saved => saved.Name, StringComparer.OrdinalIgnoreCase).Take(MostShown).ToList(),
        ct);

    internal async Task<IReadOnlyList<Element>> Draw(Turn turn, IReadOnlyList<SavedQuestion> chosen, CancellationToken ct)
    {
        var rows = new List<Row>();
        foreach (var saved in chosen)
            rows.Add(new Row(saved.Name, await Counted(turn, saved.Read(), ct), Button.Open("Ask", SavedQuestion.Ask, (SavedQuestion.Field, saved.Id.Value))));
        foreach (var (title, question) in chosen.Count > 0 ? [] : Usual)
            rows.Add(new Row(title, await Counted(turn, question, ct), AskButton.Of("Ask", question)));
        return [Look.Heading("Today"), Look.Rows(rows), Look.Heading("Your tasks")];
    }

    private async Task<string> Counted(Turn turn, StatusQuestion? question, CancellationToken ct) => question is null ? "Cannot be read any more: ask it to see what to do"
        : await desk.On(
            turn.Who, turn.Now, turn.Reader.Zone, question,
            scene => Answering.Answer(question, desk.Catalog, scene, new Part(0, 0)).Answer is { } answer ? Figure.Counted(answer.Total, answer.Subject) : "Cannot be answered any more: ask it to see why",
            ct);
}
