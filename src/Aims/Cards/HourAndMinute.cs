using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>A time of day as cards write it: <c>HH:mm</c>.</summary>
internal sealed class HourAndMinute : JsonConverter<TimeOnly>
{
    private const string Format = "HH:mm";

    public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeOnly.ParseExact(reader.GetString()!, Format, CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
}
