using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Ledger;

/// <summary>An id people can say: a prefix and a number, <c>AIS-0042</c>.</summary>
public interface IRecordId<TSelf> where TSelf : struct, IRecordId<TSelf>
{
    /// <summary><c>AIS</c></summary>
    static abstract string Prefix { get; }

    static abstract TSelf From(string value);

    string Value { get; }
}

public static class RecordId
{
    public static string Format(string prefix, long number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:D4}");

    /// <summary>Reads an id as people type it: <c>AIS-0042</c>, <c>ais-42</c>, <c>AIS 42</c>.</summary>
    public static bool TryParse<TId>(string? text, out TId id) where TId : struct, IRecordId<TId>
    {
        string? read = Read(TId.Prefix, text);
        id = read is null ? default : TId.From(read);
        return read is not null;
    }

    /// <summary>The same as it is stored; null for what is no id with this prefix.</summary>
    internal static string? Read(string prefix, string? text)
    {
        var typed = text.AsSpan().Trim();
        if (!typed.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            return null;
        var digits = typed[prefix.Length..].TrimStart("- ");
        if (digits.Length is 0 or > 9 || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            return null;
        string stored = Format(prefix, number);
        return stored == text ? text : stored;
    }
}

/// <summary>Ids are plain strings in events and states.</summary>
public sealed class RecordIdConverter<TId> : JsonConverter<TId> where TId : struct, IRecordId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RecordId.TryParse<TId>(SharedText.Read(ref reader), out var id) ? id : throw new JsonException($"Not a {TId.Prefix} id.");

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
