namespace Aims.Risks;

/// <summary>How much a risk matters, by the organisation's matrix.</summary>
public enum Exposure
{
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>What is done about a risk (ISO/IEC 42001 6.1.3).</summary>
public enum Treatment
{
    Avoid,
    Reduce,
    Share,
    Accept,
}

/// <summary>How likely, how bad, and the level that the matrix gave on that day.</summary>
/// <param name="Likelihood">1 to 5.</param>
/// <param name="Impact">1 to 5.</param>
public sealed record Rating(int Likelihood, int Impact, Exposure Level);
