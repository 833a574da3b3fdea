using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Assessments.Library;

/// <summary>Which form answers belong to, so that they can always be read against their questions.</summary>
/// <param name="Hash">SHA-256 of its definition.</param>
/// <param name="Scoring">SHA-256 of its scoring; null for a form that gives no level.</param>
public sealed record FormUsed(
    [property: JsonConverter(typeof(SharedText))] string Id,
    int Version,
    [property: JsonConverter(typeof(SharedText))] string Hash,
    [property: JsonConverter(typeof(SharedText))] string? Scoring = null);
