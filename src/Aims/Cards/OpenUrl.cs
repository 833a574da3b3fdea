using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>Opens an absolute https address in the browser.</summary>
public sealed record OpenUrl(string Title, [property: JsonIgnore] Uri Url) : CardAction(Title)
{
    [JsonInclude, JsonPropertyName("url")]
    internal string Address => Url.AbsoluteUri;
}
