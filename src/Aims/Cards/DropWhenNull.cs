using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>A fallback: the element to show instead, or <c>"drop"</c> when there is none.</summary>
internal sealed class DropWhenNull : JsonConverter<Element?>
{
    public override bool HandleNull => true;

    public override Element? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cards are written, never read.");

    public override void Write(Utf8JsonWriter writer, Element? value, JsonSerializerOptions options)
    {
        if (value is null)
            writer.WriteStringValue("drop");
        else
            JsonSerializer.Serialize(writer, value, CardJson.Default.Element);
    }
}
