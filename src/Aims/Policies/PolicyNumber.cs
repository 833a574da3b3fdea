using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Policies;

/// <summary>The number of a version: <c>2.1</c>. A new major one is acknowledged anew, a new minor one is not.</summary>
[JsonConverter(typeof(PolicyNumberConverter))]
public readonly record struct PolicyNumber(int Major, int Minor)
{
    private const int Most = 999;

    public static PolicyNumber First { get; } = new(1, 0);

    /// <summary>In the order of versions.</summary>
    public int Order => (Major * (Most + 1)) + Minor;

    /// <summary>Reads <c>2.1</c>, or <c>2</c> for 2.0.</summary>
    public static PolicyNumber? TryParse(string? text) => text?.Split('.') switch
    {
        [var major] when Part(major) is { } only and > 0 => new(only, 0),
        [var major, var minor] when Part(major) is { } first and > 0 && Part(minor) is { } second => new(first, second),
        _ => null,
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int? Part(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= Most ? number : null;
}

internal sealed class PolicyNumberConverter : JsonConverter<PolicyNumber>
{
    public override PolicyNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PolicyNumber.TryParse(reader.GetString()) ?? throw new JsonException("Not the number of a version.");

    public override void Write(Utf8JsonWriter writer, PolicyNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
