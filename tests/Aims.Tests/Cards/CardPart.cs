using System.Text.Json;

namespace Aims.Tests.Cards;

/// <summary>Anything on a card that has a type: elements, inputs, actions.</summary>
internal readonly record struct CardPart(string Type, JsonElement Json)
{
    /// <summary>The card and all its parts, however deep, but not what is shown only in place of another.</summary>
    public static IEnumerable<CardPart> Of(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
            return json.EnumerateArray().SelectMany(Of);
        if (json.ValueKind != JsonValueKind.Object)
            return [];

        var inside = json.EnumerateObject().Where(property => property.Name is not ("fallback" or "data")).SelectMany(property => Of(property.Value));
        return json.TryGetProperty("type", out var type) ? inside.Prepend(new CardPart(type.GetString()!, json)) : inside;
    }
}
