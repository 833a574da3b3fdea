using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Aims.Controls;

namespace Aims.Readiness;

/// <summary>
/// What clauses and controls of ISO/IEC 42001 correspond to in other systems. Each row says why, and when we are not sure. A mapping
/// helps to find the way; it proves nothing. Read from <c>crosswalk.json</c>.
/// </summary>
public static partial class Crosswalk
{
    public const string View = "crosswalk.show", Field = "what";

    private const string Act = "EU AI Act", Nist = "NIST AI RMF 1.0", Security = "ISO/IEC 27001:2022", Quality = "ISO 9001:2015";

    public static IReadOnlyList<CrosswalkRow> All { get; } = Read();

    /// <summary>The rows that somebody means, and whether they named a clause or control of ISO/IEC 42001.</summary>
    /// <param name="typed"><c>A.6.2.4</c>, <c>clause 9.1</c>, <c>Article 26(2)</c>, <c>GOVERN 2.1</c>, <c>27001 A.8.15</c></param>
    /// <returns>Null when it names nothing that is known here.</returns>
    public static CrosswalkFound? Find(string typed)
    {
        string words = typed.Trim().ToLowerInvariant();
        string? scheme = words.Contains("27001", StringComparison.Ordinal) ? Security : words.Contains("9001", StringComparison.Ordinal) ? Quality
            : NistWords().IsMatch(words) ? Nist : ActWords().IsMatch(words) ? Act : null;
        if (scheme is null)
            return (AnnexA.IdOf(words.Split(' ')[^1]) ?? Clauses.Find(words)?.Id) is { } own ? new(own, true, [.. All.Where(row => row.Of.Contains(own))]) : null;
        if (Reference(scheme, words) is not { } asked)
            return null;
        return new($"{scheme}, {asked}", false, [.. All.Where(row => row.To == scheme && IsWithin(row.Ref, asked))]);
    }

    // "Article 26(2)", "MAP 1.6", "A.8.15", "8.3"
    private static string? Reference(string scheme, string words) => scheme switch
    {
        Act => ArticleNumber().Match(words) is { Success: true } article ? $"Article {article.Groups["n"].Value}{(article.Groups["p"] is { Success: true } part ? $"({part.Value})" : "")}" : null,
        Nist => NistWords().Matches(words).FirstOrDefault(match => match.Groups["f"].Success) is { Groups: var found }
            ? $"{found["f"].Value.ToUpperInvariant()}{(found["n"].Success ? $" {found["n"].Value}" : "")}" : null,
        _ => Number().Matches(words.Replace("27001", "", StringComparison.Ordinal).Replace("9001", "", StringComparison.Ordinal).Replace(":2022", "", StringComparison.Ordinal).Replace(":2015", "", StringComparison.Ordinal)) is [.., var last]
            ? last.Value.ToUpperInvariant() : null,
    };

    // Whoever asks for 26 means 26(2) too; whoever asks for 26(2) is helped by what is said of all of 26. Not 2 for 26.
    private static bool IsWithin(string reference, string asked) => reference == asked || Begins(reference, asked) || Begins(asked, reference);

    private static bool Begins(string longer, string shorter) =>
        longer.Length > shorter.Length && longer.StartsWith(shorter, StringComparison.Ordinal) && !char.IsAsciiDigit(longer[shorter.Length]);

    private static CrosswalkRow[] Read()
    {
        using var resource = typeof(Crosswalk).Assembly.GetManifestResourceStream("Aims.Readiness.Crosswalk.crosswalk.json")!;
        return JsonSerializer.Deserialize(resource, CrosswalkJson.Default.CrosswalkRowArray)!;
    }

    [GeneratedRegex(@"\bnist\b|\b(?<f>govern|map|measure|manage)\b(?:\s+(?<n>\d+(?:\.\d+)?))?", RegexOptions.None, 1000)]
    private static partial Regex NistWords();

    [GeneratedRegex(@"\b(?:article|art)\b|\bai act\b", RegexOptions.None, 1000)]
    private static partial Regex ActWords();

    [GeneratedRegex(@"(?<n>\d{1,3})\s*(?:\((?<p>\d{1,2})\))?", RegexOptions.None, 1000)]
    private static partial Regex ArticleNumber();

    [GeneratedRegex(@"(?:a\.)?\d+(?:\.\d+)*", RegexOptions.None, 1000)]
    private static partial Regex Number();
}

/// <param name="Of">Clauses and controls of ISO/IEC 42001.</param>
/// <param name="To">The other system.</param>
/// <param name="Ref">Where in it.</param>
/// <param name="Ground">Why they correspond.</param>
/// <param name="Unsure">The row is a hint to be looked at, and no more.</param>
public sealed record CrosswalkRow(IReadOnlyList<string> Of, string To, string Ref, string Ground, bool Unsure = false);

/// <param name="IsOwn">A clause or control of ISO/IEC 42001 was named.</param>
public sealed record CrosswalkFound(string Named, bool IsOwn, IReadOnlyList<CrosswalkRow> Rows);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(CrosswalkRow[]))]
internal sealed partial class CrosswalkJson : JsonSerializerContext;
