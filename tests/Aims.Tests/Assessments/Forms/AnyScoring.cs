using System.Globalization;
using System.Text;
using Aims.Assessments.Forms.Scoring;
using CsCheck;
using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>Any points, weights, caps, limits and answers, against the rules written down once more in the plainest way.</summary>
public sealed class AnyScoring
{
    private const int Questions = 6;

    private static readonly string[] Roundings = ["half-up", "up", "down"];

    /// <summary>Question n is ticked as its answer says: bits of x, y and z. The first two are of the one dimension, two of the other, two measures.</summary>
    private sealed record Drawn(int[][] Points, int[] Ticked, int[] Weights, int[] Caps, int[] Limits, string Rounding, bool InPoints, int From, int Keeps, bool Percent);

    private static readonly Gen<Drawn> Any = Gen.Select(
        Gen.Select(Gen.Int[0, 9].Array[3].Array[Questions], Gen.Int[0, 7].Array[Questions], Gen.Int[1, 4].Array[3], Gen.Int[1, 40].Array[3],
            (points, ticked, weights, caps) => (points, ticked, weights, caps)),
        Gen.Select(Gen.Shuffle(Enumerable.Range(1, 99).ToArray(), 3), Gen.OneOf(Roundings), Gen.Bool, Gen.Bool,
            (limits, rounding, inPoints, percent) => (limits, rounding, inPoints, percent)),
        Gen.Select(Gen.Int[1, 100], Gen.Int[0, 99]),
        (points, rules, measures) => new Drawn(
            points.points, points.ticked, points.weights, points.caps, [.. rules.limits.Order()], rules.rounding, rules.inPoints,
            measures.Item1, measures.Item2, rules.percent));

    private static readonly Form Form = SmallForms.Form([.. Enumerable.Range(0, Questions).Select(n =>
        $$"""{ "type": "checkbox", "name": "q{{n}}", "choices": ["x", "y", "z"] {{(n == 3 ? ", \"visibleIf\": \"{q2} contains 'x'\"" : "")}} }""")]);

    [Fact]
    public void Comes_to_what_the_plainest_reading_comes_to() => Any.Where(Gives).Sample(drawn =>
    {
        var loaded = ScoringDefinition.Load(Encoding.UTF8.GetBytes(Json(drawn)), Form);
        Assert.True(loaded.Ok, string.Join('\n', loaded.Problems));

        var score = loaded.Value.Of(Given(drawn));

        return (score.Total, score.Level.Number) == PlainestReading(drawn);
    }, iter: 3_000);

    // Each dimension must be able to give points.
    private static bool Gives(Drawn drawn) => Enumerable.Range(0, 3).All(d => Most(drawn, d) > 0);

    private static Answers Given(Drawn drawn) => Answers.From(Enumerable.Range(0, Questions).Where(n => drawn.Ticked[n] > 0).Select(n =>
        KeyValuePair.Create<string, Answer>($"q{n}", new Answer.Choices([.. Enumerable.Range(0, 3).Where(bit => Has(drawn, n, bit)).Select(bit => "xyz"[bit].ToString())]))));

    private static bool Has(Drawn drawn, int question, int bit) => (drawn.Ticked[question] >> bit & 1) == 1;

    private static int Most(Drawn drawn, int d) => Math.Min(drawn.Caps[d], drawn.Points[2 * d].Sum() + drawn.Points[2 * d + 1].Sum());

    private static (int Total, int Level) PlainestReading(Drawn drawn)
    {
        var got = new int[3];
        for (int n = 0; n < Questions; n++)
        {
            for (int bit = 0; bit < 3; bit++)
            {
                if (Has(drawn, n, bit) && (n != 3 || Has(drawn, 2, 0)))
                    got[n / 2] += drawn.Points[n][bit];
            }
        }
        for (int d = 0; d < 3; d++)
            got[d] = Math.Min(got[d], Most(drawn, d));

        // In whole numbers, as a fraction.
        long over, under, maximum;
        if (drawn.InPoints)
        {
            (over, under) = (drawn.Weights[0] * got[0] + drawn.Weights[1] * got[1], 1);
            maximum = drawn.Weights[0] * Most(drawn, 0) + drawn.Weights[1] * Most(drawn, 1);
        }
        else
        {
            over = 100L * (drawn.Weights[0] * got[0] * Most(drawn, 1) + drawn.Weights[1] * got[1] * Most(drawn, 0));
            under = (long)Most(drawn, 0) * Most(drawn, 1) * (drawn.Weights[0] + drawn.Weights[1]);
            maximum = 100;
        }
        if (100 * got[2] >= drawn.From * Most(drawn, 2))
            (over, under) = (over * drawn.Keeps, under * 100);
        long total = drawn.Rounding switch
        {
            "half-up" => (2 * over + under) / (2 * under),
            "up" => (over + under - 1) / under,
            _ => over / under,
        };
        return ((int)total, 1 + drawn.Limits.Count(limit => drawn.Percent ? 100 * total > limit * maximum : total >= limit));
    }

    private static string Json(Drawn drawn) => $$"""
        {
          "rounding": "{{drawn.Rounding}}",
          "total": "{{(drawn.InPoints ? "points" : "shares")}}",
          "levels": [{{string.Join(",", Enumerable.Range(1, 4).Select(level => Level(drawn, level)))}}],
          "dimensions": [{{Dimension(drawn, 0)}}, {{Dimension(drawn, 1)}}],
          "mitigation": { "from": {{drawn.From}}, "keeps": {{drawn.Keeps}}, "dimensions": [{{Dimension(drawn, 2)}}] }
        }
        """;

    private static string Level(Drawn drawn, int level)
    {
        string limit = !drawn.Percent ? $"\"from\": {(level == 1 ? 0 : drawn.Limits[level - 2])}," : level == 4 ? "" : $"\"upTo\": {drawn.Limits[level - 1]},";
        return $$"""{ "level": {{level}}, {{limit}} "name": "n", "meaning": "m", "approvals": ["manager"], "reviewMonths": 6 }""";
    }

    private static string Dimension(Drawn drawn, int d) => $$"""
        { "name": "d{{d}}", "title": "D", "weight": {{drawn.Weights[d]}}, "cap": {{drawn.Caps[d]}}, "points": { {{Points(drawn, 2 * d)}}, {{Points(drawn, 2 * d + 1)}} } }
        """;

    private static string Points(Drawn drawn, int n) => string.Create(CultureInfo.InvariantCulture,
        $$"""  "q{{n}}": { "x": {{drawn.Points[n][0]}}, "y": {{drawn.Points[n][1]}}, "z": {{drawn.Points[n][2]}} }""");
}
