using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.People;

/// <summary>
/// Short texts that many records repeat, such as the ids of people and the names of departments: what was read before is that same
/// string again, for as long as no other took its place. A hundred thousand records have far fewer texts than mentions of them.
/// </summary>
internal sealed class SharedText : JsonConverter<string>
{
    // In UTF-16 units, and in strings.
    private const int Longest = 128, Places = 1 << 17;

    private static readonly string?[] Known = new string?[Places];

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>A string, or the name of a property.</summary>
    public static string? Read(ref Utf8JsonReader reader)
    {
        // In UTF-8 and with its escapes no text is shorter than what it says.
        if (reader.HasValueSequence || reader.ValueSpan.Length > Longest || reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            return reader.GetString();
        Span<char> text = stackalloc char[Longest];
        return Of(text[..reader.CopyString(text)]);
    }

    public static string Of(ReadOnlySpan<char> text)
    {
        ref string? place = ref Known[string.GetHashCode(text) & (Places - 1)];
        string? known = place;
        return known is not null && text.SequenceEqual(known) ? known : place = text.ToString();
    }
}
