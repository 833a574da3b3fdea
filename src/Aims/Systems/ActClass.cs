namespace Aims.Systems;

/// <summary>The classes of the EU AI Act (Regulation (EU) 2024/1689), the strictest first.</summary>
public enum ActClass
{
    /// <summary>A forbidden practice: Art. 5(1).</summary>
    Prohibited,

    /// <summary>Art. 6(1) with Annex I, or Art. 6(2) with Annex III.</summary>
    HighRisk,

    /// <summary>Used in an area of Annex III, but exempt on a ground of Art. 6(3).</summary>
    Exempt,

    /// <summary>Only duties to tell or to mark: Art. 50.</summary>
    Transparency,

    /// <summary>Only the duties for a general-purpose model: chapter V.</summary>
    GeneralPurposeModel,

    /// <summary>None of the above.</summary>
    Minimal,

    /// <summary>The Act does not apply: Art. 2, Art. 3(1).</summary>
    OutOfScope,
}
