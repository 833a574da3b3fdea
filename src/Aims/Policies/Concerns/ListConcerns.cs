using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Policies;

/// <summary>"policy questions": what people asked about policies and wait for, and who cannot agree, for those who answer.</summary>
public sealed class ListConcerns(StatusIndex index, IDirectory directory) : Intent
{
    private const string FromField = "from";

    public override string Verb => Concern.All;

    public override IReadOnlyList<string> Phrases =>
        ["policy questions", "questions about policies", "open policy questions", "who has declined", "who declined", "who cannot agree", "declined policies"];

    public override Hint Hint => new("policy questions", "what people ask about policies, and who cannot agree", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        string? policy = turn.Fields.Text(Policy.Field);
        var all = await index.Ask(About.Acknowledgements, world => world.Concerns(directory)
            .Where(c => (policy is null || c.Record.Policy == policy) && (turn.Who.Oversees || ConcernRules.MayAnswer(turn.Who, c.Owner)))
            .OrderBy(c => c.Concern.Answer is not null).ThenBy(c => c.Concern.At).ToList(), ct);
        int open = all.Count(c => c.Concern.Answer is null), from = turn.Fields.Number(FromField) is { } asked && asked < all.Count ? asked : 0;
        string title = open switch { 0 => "Nobody waits for an answer", 1 => "1 waits for an answer", _ => $"{open} wait for an answer" };
        string said = all.Count == 0 ? "There are no open questions about policies, and nobody has declined one." : "Questions about policies and reasons why not, the oldest first. Who has declined stays here until they agree.";
        return new Reply(
            Look.Card(
                title, said,
                [Look.Text(said), .. all.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. all.Skip(from).Take(Look.RowsShown).Select(c => Line(turn, c))])]],
                secondary:
                [
                    .. from + Look.RowsShown >= all.Count ? Array.Empty<Execute>() : [More(policy, from + Look.RowsShown)],
                    Button.Open("All policies", ListPolicies.Name),
                ]),
            $"{title}. {said}");
    }

    private static Execute More(string? policy, int from)
    {
        var button = Button.Open("More", Concern.All, (FromField, from.ToString(CultureInfo.InvariantCulture)));
        return policy is null ? button : button with { Data = button.Data!.With(Policy.Field, policy) };
    }

    private Row Line(Turn turn, RaisedConcern raised) => new(
        $"{directory.NameOf(raised.Record.Person)}: {raised.Concern.Text}",
        $"{raised.Record.Title} · {(raised.Concern.Kind is ConcernKind.Question ? "question" : "cannot agree")} · {(raised.Concern.Answer is null ? $"for {Reader.Age(raised.Concern.At, turn.Now)}" : $"answered {turn.Reader.Day(raised.Concern.Answer.At)}")}",
        Button.Open("Open", Concern.View, (Concern.Field, Acknowledgement.IdOf(raised.Record.Policy, raised.Record.Version, raised.Record.Person))));
}

/// <param name="Owner">Who answers for the policy; null for nobody by name.</param>
public sealed record RaisedConcern(Acknowledgement Record, Concern Concern, PersonId? Owner);
