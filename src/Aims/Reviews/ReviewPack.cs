using System.Collections.Immutable;
using System.Text.Json;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary>What management is shown (ISO/IEC 42001 9.3.2), in words as they were at one moment: what was seen stays what was seen.</summary>
/// <param name="From">The first day that it looks back on.</param>
public sealed record ReviewPack(DateTimeOffset AsOf, DateOnly From, ImmutableArray<PackPage> Pages)
{
    public string Write() => JsonSerializer.Serialize(this, ReviewsJson.Default.ReviewPack);

    public static string HashOf(string json) => FileHash.Of(System.Text.Encoding.UTF8.GetBytes(json));

    /// <exception cref="InvalidDataException">It was changed after it was frozen.</exception>
    public static async Task<ReviewPack> Read(Records records, FrozenPack frozen, CancellationToken ct) =>
        JsonSerializer.Deserialize(await records.Texts.Get(frozen.Content, ct), ReviewsJson.Default.ReviewPack)!;
}

/// <param name="Id">By which a note says what it belongs to: stays for ever.</param>
/// <param name="Serves">The input or clause: <c>9.3.2 d 1</c></param>
/// <param name="Says">The page in a sentence; what is missing where there is nothing.</param>
/// <param name="Total">How many rows there are, of which the first are kept.</param>
public sealed record PackPage(string Id, string Serves, string Title, string Says, ImmutableArray<PackFact> Facts, ImmutableArray<PackRow> Rows, int Total);

/// <param name="Before">The same of the period before, of the same length; null where there is nothing to compare.</param>
public sealed record PackFact(string Name, string Value, string? Before = null)
{
    /// <summary><c>3 (before: 1)</c></summary>
    public string InWords => Before is null ? Value : $"{Value} (before: {Before})";
}

public sealed record PackRow(string Title, string Detail);
