using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Readiness;

/// <summary>The clauses 4–10 of ISO/IEC 42001:2023 that ask for something, by their ids and short titles. Read from <c>clauses.json</c>.</summary>
public static class Clauses
{
    public static IReadOnlyList<Clause> All { get; } = Read();

    /// <summary>The clauses 4 to 10 themselves.</summary>
    public static IReadOnlyList<(string Id, string Title)> Chapters { get; } =
        [("4", "Context of the organization"), ("5", "Leadership"), ("6", "Planning"), ("7", "Support"), ("8", "Operation"), ("9", "Performance evaluation"), ("10", "Improvement")];

    /// <summary>A clause as people type it: <c>9.2.2</c>, <c>clause 9.2.2</c>.</summary>
    public static Clause? Find(string? typed) => typed?.Trim().TrimEnd('.').Split(' ')[^1] is { } id ? All.FirstOrDefault(clause => clause.Id == id) : null;

    /// <summary>The clause that was named and all below it: 6 of them for "6.1" and "6".</summary>
    public static IReadOnlyList<Clause> Under(string? typed) => typed?.Trim().TrimEnd('.').Split(' ')[^1] is { Length: > 0 } id
        ? [.. All.Where(clause => clause.Id == id || clause.Id.StartsWith($"{id}.", StringComparison.Ordinal))] : [];

    private static Clause[] Read()
    {
        using var resource = typeof(Clauses).Assembly.GetManifestResourceStream("Aims.Readiness.clauses.json")!;
        return JsonSerializer.Deserialize(resource, ClausesJson.Default.ClauseArray)!;
    }
}

/// <param name="Asks">What it asks for, in our own words.</param>
/// <param name="Documented">Whether it asks for documented information.</param>
public sealed record Clause(string Id, string Title, string Asks, bool Documented);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Clause[]))]
internal sealed partial class ClausesJson : JsonSerializerContext;
