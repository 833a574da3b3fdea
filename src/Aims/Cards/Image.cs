using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>A picture. An image without address blanks the whole card on a phone, hence it is required.</summary>
/// <param name="Url">An absolute https or data address.</param>
/// <param name="AltText">What the picture shows, for those who cannot see it.</param>
public sealed record Image([property: JsonIgnore] Uri Url, string AltText) : Element
{
    [JsonInclude, JsonPropertyName("url")]
    internal string Address => Url.AbsoluteUri;

    public ImageSize Size { get; init; }

    public ImageStyle Style { get; init; }
}

public enum ImageSize { Auto, Stretch, Small, Medium, Large }

public enum ImageStyle { Default, Person }
