using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Aims.Questions;

/// <summary>Questions as cards and saved records carry them: what is usual is left out.</summary>
public static class QuestionJson
{
    /// <summary>The longest that is read, in characters.</summary>
    public const int Longest = 4 * 1024;

    private const int Deepest = 24;

    private static readonly JsonTypeInfo<StatusQuestion> Shape = (JsonTypeInfo<StatusQuestion>)new JsonSerializerOptions(QuestionsJson.Default.Options)
    {
        MaxDepth = Deepest,
        TypeInfoResolver = QuestionsJson.Default.WithAddedModifier(LeaveOutEmptyLists),
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }.GetTypeInfo(typeof(StatusQuestion));

    public static string Write(StatusQuestion question) => JsonSerializer.Serialize(question, Shape);

    /// <returns>Null when it is none. Whether it can be answered is another matter.</returns>
    public static StatusQuestion? Read(string? json)
    {
        try
        {
            return json is { Length: > 0 and <= Longest } && JsonSerializer.Deserialize(json, Shape) is { Subject: not null } question ? question : null;
        }
        // An object that does not say which filter it is, is not supported.
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(IReadOnlyList<string>)))
            property.ShouldSerialize = (_, value) => value is IReadOnlyList<string> { Count: > 0 };
    }
}

/// <summary>Members by their names alone: a number would pass for one that does not exist.</summary>
internal sealed class ByName<TEnum> : JsonConverter<TEnum> where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> Members = Enum.GetValues<TEnum>().ToDictionary(member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()));

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && Members.TryGetValue(reader.GetString()!, out var member) ? member : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
}

internal sealed class AsPoint : JsonConverter<DayPoint>
{
    public override DayPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && DayPoint.TryParse(reader.GetString(), out var point) ? point : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DayPoint value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

internal sealed class AsSpan : JsonConverter<DaySpan>
{
    public override DaySpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && DaySpan.TryParse(reader.GetString(), out var span) ? span : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DaySpan value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, RespectNullableAnnotations = true,
    Converters = [typeof(ByName<Measure>), typeof(ByName<Op>), typeof(ByName<Unit>), typeof(AsPoint), typeof(AsSpan)])]
[JsonSerializable(typeof(StatusQuestion))]
internal sealed partial class QuestionsJson : JsonSerializerContext;
