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

    /// <summary>Of an opportunity: to go after it, and to do nothing for it.</summary>
    Pursue,
    Leave,
}

internal static class Treatments
{
    /// <summary>What can be done about a threat, and about an opportunity.</summary>
    public static bool Suits(this Treatment treatment, bool isOpportunity) => treatment is Treatment.Pursue or Treatment.Leave ? isOpportunity : !isOpportunity;

    /// <summary>Nothing is done about it.</summary>
    public static bool LetsItBe(this Treatment treatment) => treatment is Treatment.Accept or Treatment.Leave;
}

/// <summary>How likely, how bad, and the level that the matrix gave on that day.</summary>
/// <param name="Likelihood">1 to 5.</param>
/// <param name="Impact">1 to 5.</param>
public sealed record Rating(int Likelihood, int Impact, Exposure Level);
