using System.Collections.Immutable;
using CsCheck;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>
/// Random forms under random answers, against the plainest reading of the rules: a question is visible when its condition
/// holds over the answers of visible questions, found by asking again and again, without any order or compilation.
/// </summary>
public sealed class RandomForms
{
    private const int Questions = 12;

    private static readonly string[] Values = ["a", "b", "c"];

    private sealed record Term(int Question, string Operator, string Value)
    {
        public string Text => Operator switch
        {
            "empty" or "notempty" => $"{{q{Question}}} {Operator}",
            "anyof" => $"{{q{Question}}} anyof ['{Value}', 'c']",
            _ => $"{{q{Question}}} {Operator} '{Value}'",
        };

        public bool Holds(string? answer) => Operator switch
        {
            "empty" => answer is null,
            "notempty" => answer is not null,
            "=" => answer == Value,
            "<>" => answer != Value,
            "anyof" => answer == Value || answer == "c",
            "<" => answer is not null && string.CompareOrdinal(answer, Value) < 0,
            _ => throw new ArgumentOutOfRangeException(nameof(answer)),
        };
    }

    private sealed record Rule(ImmutableArray<Term> Terms, bool All, bool Negated)
    {
        public string Text => (Negated ? "not (" : "(") + string.Join(All ? " and " : " || ", Terms.Select(term => term.Text)) + ")";

        public bool Holds(Func<int, string?> answer) =>
            Negated != (All ? Terms.All(term => term.Holds(answer(term.Question))) : Terms.Any(term => term.Holds(answer(term.Question))));
    }

    // Question n may ask only questions of a lower number, and the form presents them shuffled.
    private static Gen<Rule> RuleFor(int question) => Gen.Select(
        Gen.Select(Gen.Int[0, question - 1], Gen.OneOf("=", "<>", "<", "anyof", "empty", "notempty"), Gen.OneOf(Values), (q, o, v) => new Term(q, o, v)).Array[1, 3],
        Gen.Bool,
        Gen.Bool,
        (terms, all, negated) => new Rule([.. terms], all, negated));

    [Fact]
    public void Show_what_the_plainest_reading_shows()
    {
        var rules = Enumerable.Range(1, Questions - 1).Select(RuleFor).Aggregate(
            Gen.Const(ImmutableArray<Rule>.Empty), (all, one) => Gen.Select(all, one, (rest, rule) => rest.Add(rule)));
        var answers = Gen.OneOf<string?>("a", "b", "c", null).Array[Questions];
        var order = Gen.Shuffle(Enumerable.Range(0, Questions).ToArray());

        Gen.Select(rules, answers, order).Sample((rules, answers, order) =>
        {
            var form = SmallForms.Form([.. order.Select(n => $$"""
                { "type": "dropdown", "name": "q{{n}}", "choices": ["a", "b", "c"], "visibleIf": "{{(n == 0 ? "true" : rules[n - 1].Text)}}" }
                """)]);
            var given = Answers.From(answers.Select((answer, n) => (answer, n)).Where(pair => pair.answer is not null)
                .Select(pair => KeyValuePair.Create<string, Answer>($"q{pair.n}", new Answer.Text(pair.answer!))));

            var visible = form.VisibleQuestions(form.Pages[0], given).Select(question => question.Name).ToHashSet();

            return visible.SetEquals(PlainestReading(rules, answers).Select(n => $"q{n}"));
        }, iter: 2_000);
    }

    private static HashSet<int> PlainestReading(ImmutableArray<Rule> rules, string?[] answers)
    {
        var visible = new HashSet<int>();
        while (true)
        {
            var next = Enumerable.Range(0, Questions)
                .Where(n => n == 0 || rules[n - 1].Holds(other => visible.Contains(other) ? answers[other] : null))
                .ToHashSet();
            if (next.SetEquals(visible))
                return visible;
            visible = next;
        }
    }
}
