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
                entry.Question.Question.Title.Default,
                entry.Question.Question.InWords(entry.Answer, CultureInfo.InvariantCulture),
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
    /// <summary>The most it can give: all points of a checkbox together, else the greatest.</summary>
    public decimal Maximum { get; } = Math.Min(
        Question.TakesSeveral ? Points.Values.Sum() : Points.Values.DefaultIfEmpty().Max(), Cap ?? decimal.MaxValue);

    public decimal PointsFor(Answer answer) => Math.Min(Maximum, answer switch
    {
        Answer.Text text => Points[text.Value],
        Answer.Number number => Points[number.Value.ToString("0", CultureInfo.InvariantCulture)],
        Answer.YesNo yesNo => Points[yesNo.Value ? "true" : "false"],
        Answer.Choices choices => choices.Values.Sum(value => Points[value]),
        _ => 0,
    });
}
