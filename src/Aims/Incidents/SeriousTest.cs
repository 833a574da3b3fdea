using System.Text.Json.Serialization;

namespace Aims.Incidents;

/// <summary>
/// Whether an incident is a serious one in the sense of the EU AI Act (Art. 3(49)), by the answers to a few questions. It is no legal opinion.
/// </summary>
/// <param name="Led">What it led to, directly or indirectly.</param>
/// <param name="Link">Whether the system brought it about.</param>
/// <param name="Widespread">Whether people in several EU countries were harmed by the same breach of law (Art. 3(61)).</param>
/// <param name="Aware">The day on which we learned of it: the days are counted from it.</param>
public sealed record SeriousTest(IReadOnlyList<LedTo> Led, CausalLink Link, bool Widespread, DateOnly Aware)
{
    private const int Usual = 15, OnDeath = 10, AtOnce = 2;

    [JsonIgnore]
    public bool IsSerious => Led.Count > 0 && Link is not CausalLink.No;

    /// <summary>The days that Art. 73(2)–(4) leaves; the shortest where several hold.</summary>
    [JsonIgnore]
    public int Days =>
        Led.Contains(LedTo.Infrastructure) || (Widespread && Led.Contains(LedTo.Rights)) ? AtOnce
        : Led.Contains(LedTo.Death) ? OnDeath : Usual;

    [JsonIgnore]
    public DateOnly? Due => IsSerious ? Aware.AddDays(Days) : null;
}

/// <summary>The kinds of harm of Art. 3(49), (a) to (d).</summary>
public enum LedTo
{
    Death,
    Health,
    Infrastructure,
    Rights,
    Property,
    Environment,
}

/// <summary>Art. 73(2): a link, or the reasonable likelihood of one.</summary>
public enum CausalLink
{
    Yes,
    Likely,
    No,
}
