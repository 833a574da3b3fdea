using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.People;

/// <summary>Who somebody is in every record: the Entra object id, which never changes and is never used again.</summary>
[JsonConverter(typeof(PersonIdConverter))]
public readonly record struct PersonId : IComparable<PersonId>
{
    /// <summary>1–64 letters, digits and hyphens: safe in a table key.</summary>
    public string Value { get; }

    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private PersonId(string value) => Value = value;

    /// <summary>The bot itself, where it acts on a rule and in nobody's name. Nobody in a directory has this id.</summary>
    public static PersonId Bot { get; } = new("aims-bot");

    /// <summary>Whoever must not be known: what they do bears this id instead of theirs. Nobody in a directory has it.</summary>
    public static PersonId Nobody { get; } = new("nobody");

    /// <summary>Reads an id that arrived from outside. Anything but 1–64 letters, digits and hyphens is refused.</summary>
    public static bool TryParse(string? text, out PersonId id)
    {
        bool valid = text is { Length: > 0 and <= 64 } && !text.AsSpan().ContainsAnyExcept(Allowed);
        id = valid ? new PersonId(text!.ToLowerInvariant()) : default;
        return valid;
    }

    /// <exception cref="FormatException">The text is no id. For text of our own making only.</exception>
    public static PersonId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"Not a person id: {text}");

    /// <summary>Ordinal: what is kept by person is written in the same order by every process.</summary>
    public int CompareTo(PersonId other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(PersonId one, PersonId other) => one.CompareTo(other) < 0;

    public static bool operator >(PersonId one, PersonId other) => one.CompareTo(other) > 0;

    public static bool operator <=(PersonId one, PersonId other) => one.CompareTo(other) <= 0;

    public static bool operator >=(PersonId one, PersonId other) => one.CompareTo(other) >= 0;

    public override string ToString() => Value;
}

internal sealed class PersonIdConverter : JsonConverter<PersonId>
{
    public override PersonId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PersonId.TryParse(SharedText.Read(ref reader), out var id) ? id : throw new JsonException("Not a person id.");

    public override void Write(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    public override PersonId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}
