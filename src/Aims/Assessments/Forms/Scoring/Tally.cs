using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>How the points of several dimensions become one number.</summary>
/// <param name="Kind">As the scoring file says under <c>total</c>.</param>
internal sealed record Tally(TallyKind Kind, ImmutableArray<Dimension> Dimensions)
{
    private readonly decimal weights = Dimensions.Sum(dimension => dimension.Weight);

    public decimal Maximum { get; } = Kind switch
    {
        TallyKind.Shares => Dimensions.IsEmpty ? 0 : 100,
        TallyKind.Points => Dimensions.Sum(dimension => dimension.Weight * dimension.Maximum),
    };

    public ImmutableArray<DimensionScore> Of(Sheet sheet)
    {
        var scores = ImmutableArray.CreateBuilder<DimensionScore>(Dimensions.Length);
        foreach (var dimension in Dimensions)
            scores.Add(dimension.Of(sheet, Part));
        return scores.MoveToImmutable();
    }

    // Digits that no fraction of points means are dropped, so that thirds add up to a whole.
    public decimal Sum(ImmutableArray<DimensionScore> scores) =>
        decimal.Round(Dimensions.Zip(scores, (dimension, score) => Part(dimension, score.Points)).Sum(), 12);

    private decimal Part(Dimension dimension, decimal points) => Kind switch
    {
        TallyKind.Shares => 100 * dimension.Weight * points / dimension.Maximum / weights,
        TallyKind.Points => dimension.Weight * points,
    };
}

/// <summary>Shares: the mean, by weight, of the shares of what could be had, times 100. Points: their sum by weight.</summary>
internal enum TallyKind { Shares, Points }
