namespace Aims.Risks;

/// <summary>Which of its two ratings a risk is counted by.</summary>
public enum HeatView
{
    /// <summary>As it is before anything is done.</summary>
    Inherent,

    /// <summary>As it is with all actions done; as it is now where none are planned.</summary>
    Residual,
}

/// <summary>Risks by how likely and how bad they are.</summary>
/// <param name="Risks">Threats that apply, rated or not.</param>
internal sealed record HeatMap(HeatView View, IReadOnlyList<Risk> Risks)
{
    public int Rated => Risks.Count(risk => risk.Rating is not null);

    public IEnumerable<Exposure> Levels => Risks.Select(risk => Of(risk)?.Level).OfType<Exposure>();

    public Rating? Of(Risk risk) => View is HeatView.Residual ? risk.Residual ?? risk.Rating : risk.Rating;

    public IReadOnlyList<Risk> At(Cell cell) => [.. Risks.Where(risk => Of(risk) is { } rating && rating.Likelihood == cell.Likelihood && rating.Impact == cell.Impact)];

    /// <summary>The cells that hold risks, the worst first.</summary>
    public IEnumerable<(Cell Cell, int Count)> Filled => Risks.Select(Of).OfType<Rating>()
        .CountBy(rating => new Cell(rating.Likelihood, rating.Impact)).Select(cell => (cell.Key, cell.Value))
        .OrderByDescending(cell => cell.Key.Level).ThenByDescending(cell => cell.Key.Likelihood * cell.Key.Impact).ThenByDescending(cell => cell.Key.Impact);

    /// <summary>A place on the map.</summary>
    internal readonly record struct Cell(int Likelihood, int Impact)
    {
        /// <summary>By the matrix as it is now.</summary>
        public Exposure Level => RiskCriteria.Current.Rate(Likelihood, Impact).Level;

        public override string ToString() => $"{PlanCard.Text(Likelihood)}x{PlanCard.Text(Impact)}";

        /// <returns>Null for what is no place on the map.</returns>
        public static Cell? Read(string? text) =>
            text is [>= '1' and <= '5' and var likelihood, 'x', >= '1' and <= '5' and var impact] ? new(likelihood - '0', impact - '0') : null;
    }
}
