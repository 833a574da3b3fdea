using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>How the answers to a form become a level. Immutable and safe for any number of threads.</summary>
/// <remarks>
/// A dimension's share is its points divided by its maximum; the total is the mean of the shares by weight, times 100. Only
/// answers that count give points. The level is the highest whose limit the rounded total reaches, or an override's if higher.
/// </remarks>
public sealed class ScoringRules
{
    private readonly Form form;
    private readonly Rounding rounding;
    private readonly ImmutableArray<Dimension> dimensions;
    private readonly ImmutableArray<Override> overrides;
    private readonly decimal weights;

    internal ScoringRules(
        Form form, Rounding rounding, ImmutableArray<RiskLevel> levels, ImmutableArray<Dimension> dimensions, ImmutableArray<Override> overrides)
    {
        (this.form, this.rounding, Levels, this.dimensions, this.overrides) = (form, rounding, levels, dimensions, overrides);
        weights = dimensions.Sum(dimension => dimension.Weight);
    }

    /// <summary>Levels 1 to 4, in order.</summary>
    public ImmutableArray<RiskLevel> Levels { get; }

    /// <param name="number">1 to 4.</param>
    public RiskLevel Level(int number) => Levels[number - 1];

    public Score Of(Answers answers)
    {
        var sheet = form.Fill(answers);
        var scores = dimensions.Select(dimension => ScoreOf(dimension, sheet)).ToImmutableArray();
        var total = Round(scores.Sum(score => 100 * score.Weight * score.Points / score.Maximum) / weights);
        var taken = Strictest(sheet);
        var byTotal = Levels.Last(level => level.From <= total);
        return new Score(Level(Math.Max(byTotal.Number, taken?.Level ?? 1)), total, scores, taken);
    }

    private DimensionScore ScoreOf(Dimension dimension, Sheet sheet)
    {
        var because = ImmutableArray.CreateBuilder<AnswerPoints>();
        foreach (var scored in dimension.Questions)
        {
            if (sheet.AnswerTo(scored.Question) is not { } answer || scored.PointsFor(answer) is not (> 0 and var points))
                continue;
            because.Add(new AnswerPoints(
                scored.Question.Name,
                scored.Question.Title.Default,
                scored.Question.InWords(answer, CultureInfo.InvariantCulture),
                points,
                100 * dimension.Weight * points / dimension.Maximum / weights));
        }
        return new DimensionScore(
            dimension.Name, dimension.Title, dimension.Weight, because.Sum(answer => answer.Points), dimension.Maximum, because.ToImmutable());
    }

    private OverrideTaken? Strictest(Sheet sheet)
    {
        OverrideTaken? strictest = null;
        foreach (var rule in overrides)
        {
            if (rule.If.Holds(sheet.Answers) && (strictest is null || Strictness(rule.Taken).CompareTo(Strictness(strictest)) > 0))
                strictest = rule.Taken;
        }
        return strictest;
    }

    private static (int Level, bool Stop) Strictness(OverrideTaken taken) => (taken.Level, taken.Stop);

    private int Round(decimal total) => (int)(rounding switch
    {
        Rounding.HalfUp => decimal.Round(total, 0, MidpointRounding.AwayFromZero),
        Rounding.Up => decimal.Ceiling(total),
        Rounding.Down => decimal.Floor(total),
    });
}

/// <summary>How a total becomes a whole number.</summary>
internal enum Rounding { HalfUp, Up, Down }

internal sealed record Override(Condition If, OverrideTaken Taken);

internal sealed record Dimension(string Name, string Title, decimal Weight, ImmutableArray<ScoredQuestion> Questions)
{
    public decimal Maximum { get; } = Questions.Sum(question => question.Maximum);
}

/// <param name="Question">The question that gives points.</param>
/// <param name="Points">By the value chosen; "true" and "false" for a yes or no, the step for a rating.</param>
internal sealed record ScoredQuestion(Question Question, FrozenDictionary<string, decimal> Points)
{
    /// <summary>The most it can give: all points of a checkbox together, else the greatest.</summary>
    public decimal Maximum { get; } = Question.Kind == QuestionKind.Checkbox ? Points.Values.Sum() : Points.Values.DefaultIfEmpty().Max();

    public decimal PointsFor(Answer answer) => answer switch
    {
        Answer.Text text => Points[text.Value],
        Answer.Number number => Points[number.Value.ToString("0", CultureInfo.InvariantCulture)],
        Answer.YesNo yesNo => Points[yesNo.Value ? "true" : "false"],
        Answer.Choices choices => choices.Values.Sum(value => Points[value]),
        _ => 0,
    };
}
