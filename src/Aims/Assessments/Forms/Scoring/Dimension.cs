using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Aims.Assessments.Forms.Scoring;

/// <param name="Cap">The most points that count; null when all do.</param>
internal sealed record Dimension(string Name, string Title, decimal Weight, decimal? Cap, ImmutableArray<ScoredQuestion> Questions)
{
    public decimal Maximum { get; } = Math.Min(Questions.Sum(question => question.Maximum), Cap ?? decimal.MaxValue);

    /// <param name="part">The part of the raw risk that an amount of points makes.</param>
    public DimensionScore Of(Sheet sheet, Func<Dimension, decimal, decimal> part)
    {
        var given = new List<(ScoredQuestion Question, Answer Answer, decimal Points)>();
        foreach (var scored in Questions)
        {
            if (sheet.AnswerTo(scored.Question) is { } answer && scored.PointsFor(answer) is > 0 and var points)
                given.Add((scored, answer, points));
        }
        var all = given.Sum(answer => answer.Points);
        var counted = Math.Min(all, Maximum);
        return new DimensionScore(Name, Title, Weight, counted, Maximum, counted < all,
        [
            .. given.Select(entry => new AnswerPoints(
                entry.Question.Question.Name,
                entry.Question.Title,
                entry.Question.InWords(entry.Answer),
                entry.Points,
                part(this, counted < all ? entry.Points * counted / all : entry.Points))),
        ]);
    }
}

/// <param name="Question">The question that gives points.</param>
/// <param name="Points">By the value chosen; "true" and "false" for a yes or no, the step for a rating.</param>
/// <param name="Cap">The most points that count of several ticks; null when all do.</param>
internal sealed record ScoredQuestion(Question Question, FrozenDictionary<string, decimal> Points, decimal? Cap)
{
    /// <summary>The row of a matrix that gives them; null for any other question.</summary>
    public Choice? Row { get; init; }

    /// <summary>As the scoring file names it, and an expression: <c>harms.privacy</c> for a row.</summary>
    public string Name => Row is null ? Question.Name : $"{Question.Name}.{Row.Value}";

    public string Title => Row is null ? Question.Title.Default : $"{Question.Title.Default} {Row.Text.Default}";

    /// <summary>The most it can give: all points of a checkbox together, else the greatest.</summary>
    public decimal Maximum { get; } = Math.Min(
        Question.TakesSeveral ? Points.Values.Sum() : Points.Values.DefaultIfEmpty().Max(), Cap ?? decimal.MaxValue);

    public decimal PointsFor(Answer answer) => Math.Min(Maximum, answer switch
    {
        Answer.Text text => Points[text.Value],
        Answer.Number number => Points[number.Value.ToString("0", CultureInfo.InvariantCulture)],
        Answer.YesNo yesNo => Points[yesNo.Value ? "true" : "false"],
        Answer.Choices choices => choices.Values.Sum(value => Points[value]),
        Answer.Rows rows when rows.Values.TryGetValue(Row!.Value, out var column) => Points[column],
        _ => 0,
    });

    public string InWords(Answer answer) => answer is Answer.Rows rows
        ? Question.FindChoice(rows.Values[Row!.Value])!.Text.Default : Question.InWords(answer, CultureInfo.InvariantCulture);
}
