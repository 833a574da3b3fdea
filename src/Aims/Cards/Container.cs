namespace Aims.Cards;

/// <summary>Elements that belong together.</summary>
public sealed record Container(IReadOnlyList<Element> Items) : Element
{
    public ContainerStyle Style { get; init; }

    /// <summary>The background reaches the card's edges.</summary>
    public bool Bleed { get; init; }
}
