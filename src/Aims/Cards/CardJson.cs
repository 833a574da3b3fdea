using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>Writes cards: what has its default value is left out, property names are camelCase.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Card))]
internal sealed partial class CardJson : JsonSerializerContext
{
    private const int UsualSize = 4096;

    // The bytes travel as application/json, never inside HTML: only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static ReadOnlyMemory<byte> Write(Card card)
    {
        var bytes = new ArrayBufferWriter<byte>(UsualSize);
        using (var json = new Utf8JsonWriter(bytes, Plainly))
            JsonSerializer.Serialize(json, card, Default.Card);

        return bytes.WrittenMemory;
    }
}
