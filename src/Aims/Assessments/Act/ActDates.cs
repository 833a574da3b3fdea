namespace Aims.Assessments.Act;

/// <summary>
/// From when what applies: Art. 113 and Art. 111 of Regulation (EU) 2024/1689, as amended by Regulation (EU) 2026/1744
/// (the digital omnibus), in force since 27 July 2026.
/// </summary>
public static class ActDates
{
    /// <summary>Art. 4 and Art. 5(1)(a)–(h).</summary>
    public static DateOnly LiteracyAndProhibitions { get; } = new(2025, 2, 2);

    /// <summary>Art. 5(1)(ba) and (bb).</summary>
    public static DateOnly NewProhibitions { get; } = new(2026, 12, 2);

    /// <summary>Chapter V, general-purpose models.</summary>
    public static DateOnly Models { get; } = new(2025, 8, 2);

    /// <summary>Chapter V for models that were on the market before <see cref="Models"/> (Art. 111(3)).</summary>
    public static DateOnly OlderModels { get; } = new(2027, 8, 2);

    /// <summary>Art. 50.</summary>
    public static DateOnly Transparency { get; } = new(2026, 8, 2);

    /// <summary>Art. 50(2) for systems that were on the market before <see cref="Transparency"/> (Art. 111(4)).</summary>
    public static DateOnly MarkingByOlderSystems { get; } = new(2026, 12, 2);

    /// <summary>Chapter III sections 1–3 (Art. 6–27) for Annex III.</summary>
    public static DateOnly AnnexIII { get; } = new(2027, 12, 2);

    /// <summary>Chapter III sections 1–3 (Art. 6–27) for Annex I.</summary>
    public static DateOnly AnnexI { get; } = new(2028, 8, 2);

    /// <summary>High-risk systems for public authorities that were on the market before those days (Art. 111(2)).</summary>
    public static DateOnly OlderSystemsOfAuthorities { get; } = new(2030, 8, 2);
}

/// <summary>When something begins to apply.</summary>
/// <param name="From">Null when the day is not certain, or when nothing begins.</param>
/// <param name="Note">What else decides about the beginning.</param>
public sealed record Start(DateOnly? From, string? Note = null)
{
    /// <summary>The Act's sources differ on the day; it is left open rather than guessed.</summary>
    public static Start ToBeConfirmed { get; } = new(null, "Start date to be confirmed.");
}
