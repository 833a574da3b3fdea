using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>
/// Random forms with all that decides what is seen (panels, choices with conditions, calculated values, defaults, arithmetic and
/// functions) under random answers, against the plainest reading: ask every condition again and again until nothing changes.
/// </summary>
public sealed class RandomRichForms
{
    private const int Questions = 10;

    private static readonly string[] Letters = ["a", "b", "c"];

    /// <summary>An expression as it is written, and what it plainly means over the values of questions (v0) and of the form (w0).</summary>
    private sealed record Rule(string Text, Func<Func<string, object?>, bool> Holds);

    private sealed record Item(int Kind, Rule VisibleIf, Rule PanelIf, Rule ChoiceIf, bool HasDefault, object? Answer);

    private static Gen<Rule> RuleBelow(int n) => n == 0 ? Gen.Const(new Rule("true", _ => true)) : Gen.Select(TermBelow(n), TermBelow(n), Gen.Int[0, 4], (one, other, how) => how switch
    {
        0 => new Rule($"{one.Text} and {other.Text}", v => one.Holds(v) && other.Holds(v)),
        1 => new Rule($"{one.Text} or {other.Text}", v => one.Holds(v) || other.Holds(v)),
        2 => new Rule($"not ({one.Text} and {other.Text})", v => !(one.Holds(v) && other.Holds(v))),
        3 => new Rule($"iif({one.Text}, 1, 2) = 1", one.Holds),
        _ => one,
    });

    private static Gen<Rule> TermBelow(int n) => Gen.Select(Name(n), Name(n), Gen.OneOf(Letters), Gen.Int[0, 3], Gen.Int[0, 9], (q, r, letter, number, shape) => shape switch
    {
        0 => new Rule($"{{{q}}} notempty", v => v(q) is not null),
        1 => new Rule($"{{{q}}} empty", v => v(q) is null),
        2 => new Rule($"{{{q}}} = '{letter}'", v => v(q) is string text && text == letter),
        3 => new Rule($"{{{q}}} contains '{letter}'", v => v(q) is string[] several ? several.Contains(letter) : Said(v(q)).Contains(letter, StringComparison.Ordinal)),
        4 => new Rule($"{{{q}}} anyof ['{letter}', 'b']", v => v(q) is string[] several ? several.Contains(letter) || several.Contains("b") : Said(v(q)) == letter || Said(v(q)) == "b"),
        5 => new Rule($"count({{{q}}}, {{{r}}}) >= {number}", v => Count(v(q)) + Count(v(r)) >= number),
        6 => new Rule($"sum({{{q}}}, {{{r}}}) > {number}", v => Sum(v(q)) + Sum(v(r)) > number),
        7 => new Rule($"{{{q}}} > {number}", v => v(q) is decimal value && value > number),
        8 => new Rule($"max({{{q}}}, 1) * 2 - 1 <= {number}", v => (Math.Max(Sum(v(q)), 1) * 2) - 1 <= number),
        _ => new Rule($"{{{q}}} = true", v => v(q) is true),
    });

    private static Gen<string> Name(int below) => Gen.Select(Gen.Int[0, below - 1], Gen.Bool, (n, own) => own ? $"w{n}" : $"v{n}");

    private static Gen<Item> ItemAt(int n) => Gen.Int[0, 3].SelectMany(kind => Gen.Select(
        RuleBelow(n), RuleBelow(n), RuleBelow(n), Gen.Bool, AnswerOf(kind),
        (visible, panel, choice, preset, answer) => new Item(kind, visible, panel, choice, preset, answer)));

    private static Gen<object?> AnswerOf(int kind) => kind switch
    {
        0 => Gen.OneOf<object?>(null, "a", "b", "c"),
        1 => Gen.OneOf<object?>(null, new[] { "a" }, new[] { "b", "c" }, new[] { "a", "b", "c" }, new[] { "c" }),
        2 => Gen.Select(Gen.Bool, Gen.Int[0, 4], (given, number) => given ? (object?)(decimal)number : null),
        _ => Gen.OneOf<object?>(null, true, false),
    };

    [Fact]
    public void Show_what_the_plainest_reading_shows()
    {
        var items = Enumerable.Range(0, Questions).Select(ItemAt).Aggregate(
            Gen.Const(ImmutableArray<Item>.Empty), (all, one) => Gen.Select(all, one, (rest, item) => rest.Add(item)));

        Gen.Select(items, Gen.Shuffle(Enumerable.Range(0, Questions).ToArray())).Sample((items, order) =>
        {
            var form = SmallForms.Sound(Definition(items, order));
            var given = SmallForms.Answers([.. items.Select((item, n) => ($"v{n}", item.Answer)).Where(pair => pair.Answer is not null).Select(pair => (pair.Item1, pair.Answer!))]);

            var visible = form.VisibleQuestions(form.Pages[0], given).Select(question => question.Name).ToHashSet();
            var counting = form.Effective(given).Select(answer => answer.Key).ToHashSet();

            var plain = Plainest(items);
            return visible.SetEquals(plain.Visible) && counting.SetEquals(plain.Counting);
        }, iter: 1_500);
    }

    private static string Definition(ImmutableArray<Item> items, int[] order)
    {
        var elements = order.Select(n => $$"""
            { "type": "panel", "name": "p{{n}}", "visibleIf": "{{items[n].PanelIf.Text}}", "elements": [
              { "name": "v{{n}}", "visibleIf": "{{items[n].VisibleIf.Text}}", {{Kind(items[n])}} }] }
            """);
        var values = Enumerable.Range(0, Questions).Select(n => $$"""{ "name": "w{{n}}", "expression": "sum({v{{n}}}, 1)" }""");
        return $$"""{ "pages": [{{SmallForms.Page("page", [.. elements])}}], "calculatedValues": [{{string.Join(",", values)}}] }""";
    }

    private static string Kind(Item item)
    {
        var choices = $$"""["a", "b", { "value": "c", "visibleIf": "{{item.ChoiceIf.Text}}" }]""";
        return item.Kind switch
        {
            0 => $$""" "type": "dropdown", "choices": {{choices}} {{(item.HasDefault ? ", \"defaultValue\": \"b\"" : "")}} """,
            1 => $$""" "type": "checkbox", "choices": {{choices}} {{(item.HasDefault ? ", \"defaultValue\": [\"c\", \"a\"]" : "")}} """,
            2 => $$""" "type": "text", "inputType": "number" {{(item.HasDefault ? ", \"defaultValueExpression\": \"1 + 1\"" : "")}} """,
            _ => $$""" "type": "boolean" {{(item.HasDefault ? ", \"defaultValue\": true" : "")}} """,
        };
    }

    private static (HashSet<string> Visible, HashSet<string> Counting) Plainest(ImmutableArray<Item> items)
    {
        var values = new Dictionary<string, object>();
        while (true)
        {
            var before = values;
            var visible = Enumerable.Range(0, Questions).Where(n => items[n].PanelIf.Holds(before.GetValueOrDefault) && items[n].VisibleIf.Holds(before.GetValueOrDefault)).ToList();
            values = visible
                .Select(n => (Name: $"v{n}", Value: Counts(items[n], items[n].ChoiceIf.Holds(before.GetValueOrDefault))))
                .Where(pair => pair.Value is not null)
                .ToDictionary(pair => pair.Name, pair => pair.Value!);
            foreach (var n in Enumerable.Range(0, Questions))
                values[$"w{n}"] = Sum(values.GetValueOrDefault($"v{n}")) + 1;
            if (Same(before, values))
                return ([.. visible.Select(n => $"v{n}")], [.. values.Keys.Where(name => name[0] == 'v')]);
        }
    }

    private static object? Counts(Item item, bool offersC) => (item.Answer ?? Preset(item)) switch
    {
        "c" when !offersC => null,
        string[] several when !offersC => several.Except(["c"]).ToArray() is { Length: > 0 } left ? left : null,
        var value => value,
    };

    private static object? Preset(Item item) => !item.HasDefault ? null : item.Kind switch
    {
        0 => "b",
        1 => new[] { "a", "c" },
        2 => 2m,
        _ => true,
    };

    private static bool Same(Dictionary<string, object> one, Dictionary<string, object> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var value) && Said(pair.Value) == Said(value));

    private static string Said(object? value) => value switch
    {
        null => "",
        string[] several => string.Join(',', several),
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static int Count(object? value) => value is string[] several ? several.Length : value is null ? 0 : 1;

    private static decimal Sum(object? value) => value is decimal number ? number : 0;
}
