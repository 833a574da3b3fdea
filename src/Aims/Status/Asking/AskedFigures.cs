using System.Globalization;
using Aims.Cards;
using Aims.Questions;

namespace Aims.Status;

/// <summary>Figures, as text and as a chart where people would rather look: a ring for the parts of a whole, bars to compare, a line over time.</summary>
internal sealed class AskedFigures(AskedCard card)
{
    private const int MostSlices = 8, MostBars = 15, MostLines = 4, MostPointsInWords = 12, LongestLabel = 40;

    private readonly Answer answer = card.Answer;

    public IEnumerable<Element> Body() => card.Question switch
    {
        { Measure: Measure.Trend, By.Count: 0 } => OneLine().Concat(Undated()),
        { Measure: Measure.Trend } => SeveralLines().Concat(Undated()),
        { Measure: Measure.Compare } => Compared(),
        { By.Count: 2 } => ByTwo(),
        { By.Count: 1 } => Whole().Concat(ByOne()),
        _ => Whole(),
    };

    /// <summary>What the figure was taken of.</summary>
    private IEnumerable<Element> Whole() => card.Question.Measure switch
    {
        Measure.Rate => [Look.Text($"{Figure.Count(answer.Part ?? 0)} of {Figure.Count(answer.Total)} {QuestionWords.Rated(card.Question, card.Catalog, card.Subject, card.Scene, card.Turn.Reader)}.")],
        Measure.Average when answer.Figure is null => [Look.Text("It is not known of any of them.")],
        Measure.Average => [Look.Text($"Taken of {Figure.Count(answer.Part ?? 0)} of {Figure.Counted(answer.Total, card.Subject)}, of which it is known.")],
        _ => [],
    };

    private IEnumerable<Element> ByOne()
    {
        string title = $"By {Short.Lower(FieldOf(0))}";
        bool isWhole = card.Question.Measure is Measure.List or Measure.Count && answer.Groups.Count is > 1 and <= MostSlices && answer.Groups.Sum(group => group.Count) == answer.Total;
        yield return isWhole
            ? Look.Counts(title, [.. answer.Groups.Select(group => new Chart.Slice(Label(group, 0), group.Count))])
            : Look.Bars(title, [.. answer.Groups.Take(MostBars).Select(group => new Chart.Bar(Label(group, 0), Shown(group)))]);
        if (!isWhole && answer.Groups.Count > MostBars)
            yield return Look.Subtle($"and {answer.Groups.Count - MostBars} more: all of them are in the export");
    }

    // In a narrow pane a line of words for each reads better than a table of many columns.
    private IEnumerable<Element> ByTwo()
    {
        yield return Look.Heading($"By {Short.Lower(FieldOf(0))} and {Short.Lower(FieldOf(1))}");
        var firsts = answer.Groups.GroupBy(group => group.Keys[0]).ToList();
        yield return Look.Facts([.. firsts.Take(MostBars).Select(groups => (
            Label(groups.First(), 0), (string?)Short.Text(string.Join(", ", groups.Select(group => $"{Label(group, 1)} {Words(group)}")), 300)))]);
        if (firsts.Count > MostBars)
            yield return Look.Subtle($"and {firsts.Count - MostBars} more: all of them are in the export");
    }

    private IEnumerable<Element> OneLine() =>
        [Look.Line(Title, [new Chart.Series(card.Subject.Several, [.. answer.Groups.Select(group => new Chart.Point(group.Keys[0], group.Count))])]), .. InWords(answer.Groups)];

    private IEnumerable<Element> SeveralLines()
    {
        var lines = answer.Groups.GroupBy(group => group.Keys[1]).OrderByDescending(line => line.Sum(group => group.Count)).ToList();
        return
        [
            Look.Line(Title, [.. lines.Take(MostLines).Select(line => new Chart.Series(
                Label(line.First(), 1), [.. line.OrderBy(group => group.Keys[0], StringComparer.Ordinal).Select(group => new Chart.Point(group.Keys[0], group.Count))]))]),
            Look.Facts([.. lines.Take(MostBars).Select(line => (Label(line.First(), 1), (string?)Figure.Count(line.Sum(group => group.Count))))]),
        ];
    }

    private static IEnumerable<Element> InWords(IReadOnlyList<AnswerGroup> points)
    {
        int earlier = points.Count - MostPointsInWords;
        if (earlier > 0)
            yield return Look.Subtle($"{Figure.Count(points.Take(earlier).Sum(point => point.Count))} before {points[earlier].Labels[0]}");
        yield return Look.Facts([.. points.Skip(Math.Max(earlier, 0)).Select(point => (point.Labels[0], (string?)Figure.Count(point.Count)))]);
    }

    private IEnumerable<Element> Undated() =>
        answer.Total - (card.Question.By.Count == 0 ? answer.Groups.Sum(group => group.Count) : answer.Total) is > 0 and var others
            ? [Look.Subtle($"{Figure.Counted(others, card.Subject)} {(others == 1 ? "has" : "have")} no such date, or one before.")] : [];

    private IEnumerable<Element> Compared()
    {
        if (card.Question is not { Period: { } period, Against: { } against })
            yield break;
        yield return Look.Facts(
            (Span(period), Figure.Count(answer.Total)), (Span(against), Figure.Count(answer.Before ?? 0)),
            ("Change", answer.Before is > 0 and var before ? $"{answer.Total - before:+#,0;-#,0;0} ({((answer.Total - before) * 100.0 / before).ToString("+0;-0;0", CultureInfo.InvariantCulture)} %)" : "–"));
        if (answer.Groups.Count > 0)
        {
            yield return Look.Heading($"By {Short.Lower(FieldOf(0))}");
            yield return Look.Facts([.. answer.Groups.Take(MostBars).Select(group => (Label(group, 0), (string?)$"{Figure.Count(group.Count)}, before {Figure.Count((int)(group.Figure ?? 0))}"))]);
        }
    }

    private string Span(DaySpan span) => QuestionWords.Of(span, card.Catalog, card.Scene, card.Turn.Reader);

    private string Title => $"By {(card.Question.Per ?? Unit.Month).ToString().ToLowerInvariant()}";

    private string FieldOf(int at) => card.Catalog.FieldAt(card.Subject, card.Question.By[at])!.Value.Field.Label;

    private double Shown(AnswerGroup group) => card.Question.Measure switch
    {
        Measure.Rate => Math.Round((group.Figure ?? 0) * 100, 1),
        Measure.Average => Math.Round(group.Figure ?? 0, 1),
        _ => group.Count,
    };

    private string Words(AnswerGroup group) => card.Question.Measure switch
    {
        Measure.Rate when group.Figure is { } rate => Figure.Percent(rate),
        Measure.Average when group.Figure is { } average => Figure.Average(average, card.UnitOfAverage),
        Measure.Rate or Measure.Average => "–",
        _ => Figure.Count(group.Count),
    };

    private string Label(AnswerGroup group, int at) => card.Question.Measure is Measure.Rate or Measure.Average && at == 0
        ? $"{Short.Text(group.Labels[at], LongestLabel)} ({Words(group)}, {Figure.Count(group.Count)})" : Short.Text(group.Labels[at], LongestLabel);
}
