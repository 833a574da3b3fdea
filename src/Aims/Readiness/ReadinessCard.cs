using Aims.Cards;
using Aims.Controls;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Readiness;

/// <summary>Readiness: of all clauses, of one with what is below it, and of a single one.</summary>
internal static class ReadinessCard
{
    private const string Judge = "This says what the records show. Whether it is good enough is for people to judge: a text that came with the product, or an empty record, never counts.";

    private const int EvidenceShown = 5;

    public static Reply All(Turn turn, IReadOnlyList<ClauseReadiness> all)
    {
        string said = Count(all);
        return new Reply(
            Look.Card(
                "How ready we are", said,
                [
                    Look.Text(said), Look.Subtle(Judge),
                    Look.Rows([.. Clauses.Chapters.Select(chapter => new Row($"Clause {chapter.Id} {chapter.Title}", Count([.. Under(chapter.Id, all)]), To("Open", chapter.Id)))]),
                ],
                state: $"As of {turn.Reader.Moment(turn.Now)}",
                secondary: [Button.Open("Controls of Annex A", Control.List)]),
            $"How ready we are: {said}");
    }

    public static Reply Several(Turn turn, string asked, IReadOnlyList<ClauseReadiness> all)
    {
        string id = asked.Split(' ')[^1].TrimEnd('.');
        var under = Under(id, all).ToList();
        string title = Clauses.Chapters.FirstOrDefault(chapter => chapter.Id == id) is { Title: { } known } ? $"Clause {id} {known}" : $"Clause {id}";
        var paging = Paging.Of(turn, under.Count);
        return new Reply(
            Look.Card(
                title, Count(under),
                [
                    Look.Text(Count(under)),
                    Look.Rows([.. paging.Page(under).Select(one => new Row(
                        $"{one.Clause.Id} {one.Clause.Title}",
                        one.Missing is [var first, ..] ? $"{Of(one.Level)}: {first}" : Of(one.Level), To("Open", one.Clause.Id)))]),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                state: $"As of {turn.Reader.Moment(turn.Now)}",
                secondary: [.. paging.Buttons(ClauseReadiness.View, (ClauseReadiness.Field, id)), Button.Open("All clauses", ClauseReadiness.View)]),
            $"{title}: {Count(under)}");
    }

    public static Reply One(Turn turn, ClauseReadiness one, IReadOnlyList<ShownEvidence> linked) => new(
        Look.Card(
            one.Clause.Title, $"{Of(one.Level)}. {one.Clause.Asks}",
            [
                Look.Text(one.Clause.Asks),
                .. one.Clause.Documented ? [Look.Subtle("It asks for documented information.")] : Array.Empty<Element>(),
                .. one.Facts.Count == 0 ? Array.Empty<Element>() :
                    [Look.Heading("What this system shows"), Look.Rows([.. one.Facts.Select(fact => new Row(fact.Fact.Title, fact.Reading.Text, fact.Fact.Opens is { } verb ? Button.Open("Look", verb) : null))])],
                .. linked.Count == 0 ? Array.Empty<Element>() : [Look.Heading("Linked evidence"), Look.Rows([.. linked.Take(EvidenceShown).Select(shown => RowOf(turn, shown))], linked.Count)],
                Look.Heading("What is missing"),
                Look.Text(one.Missing.Count == 0 ? "Nothing, as far as the records tell." : string.Join('\n', one.Missing)),
            ],
            id: $"Clause {one.Clause.Id}", state: Of(one.Level),
            secondary:
            [
                .. turn.Who.Is(Role.Lead) ? [Button.Change("Link evidence", ControlEvidence.Add, turn.NewId(), (Control.Field, one.Clause.Id))] : Array.Empty<CardAction>(),
                To($"Clause {one.Clause.Id.Split('.')[0]}", one.Clause.Id.Split('.')[0]), Button.Open("All clauses", ClauseReadiness.View),
            ]),
        $"Clause {one.Clause.Id}: {Of(one.Level).ToLowerInvariant()}. {string.Join(' ', one.Missing)}");

    private static Row RowOf(Turn turn, ShownEvidence shown) => new(
        shown.Piece.Title,
        $"{(shown.Counts ? "" : $"Does not count: {ControlWords.Of(shown.Piece.On(turn.Reader.Today(turn.Now))).ToLowerInvariant()} · ")}{shown.Piece.Id}",
        Button.Open("Open", ControlEvidence.View, (ControlEvidence.Field, shown.Piece.Id.Value)));

    private static IEnumerable<ClauseReadiness> Under(string id, IReadOnlyList<ClauseReadiness> all) =>
        all.Where(one => one.Clause.Id == id || one.Clause.Id.StartsWith($"{id}.", StringComparison.Ordinal));

    private static string Of(ReadinessLevel level) => level switch
    {
        ReadinessLevel.Missing => "Missing",
        ReadinessLevel.Partly => "Partly there",
        ReadinessLevel.Ready => "Nothing missing",
    };

    // "12 of 32 have nothing missing, 9 are partly there, 11 are missing."
    private static string Count(IReadOnlyList<ClauseReadiness> some)
    {
        int Of(ReadinessLevel level) => some.Count(one => one.Level == level);
        return $"{Of(ReadinessLevel.Ready)} of {some.Count} {(some.Count == 1 ? "clause has" : "clauses have")} nothing missing, {Of(ReadinessLevel.Partly)} {(Of(ReadinessLevel.Partly) == 1 ? "is" : "are")} partly there, {Of(ReadinessLevel.Missing)} {(Of(ReadinessLevel.Missing) == 1 ? "is" : "are")} missing.";
    }

    private static Execute To(string title, string clause) => Button.Open(title, ClauseReadiness.View, (ClauseReadiness.Field, clause));
}
