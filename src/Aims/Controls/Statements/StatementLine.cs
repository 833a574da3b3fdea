using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;
using Aims.Readiness;
using Aims.Risks;

namespace Aims.Controls;

/// <summary>A control as the Statement of Applicability has it.</summary>
/// <param name="Applies">Null while nobody has decided, which no version has.</param>
/// <param name="Because">The justification, both ways.</param>
public sealed record StatementLine(
    string Id, string Title, bool? Applies, string? Because, ControlStatus Status, PersonId? Owner, string? How,
    ImmutableArray<LinkedRecord> Risks, ImmutableArray<LinkedRecord> Evidence)
{
    /// <summary>The controls as they are, without what is retired.</summary>
    public static IReadOnlyList<StatementLine> Of(FactScene scene) =>
        [.. ControlEntry.All(scene.World.All<Control>()).Where(control => !control.IsRetired).Select(control => Of(control, scene))];

    /// <summary>Whether both say the same, whatever live facts have moved to in between.</summary>
    public bool IsSame(StatementLine other) =>
        (Applies, Because, Status, Owner, How, Title) == (other.Applies, other.Because, other.Status, other.Owner, other.How, other.Title)
        && Ids(Risks).SequenceEqual(Ids(other.Risks)) && Ids(Evidence).SequenceEqual(Ids(other.Evidence));

    private static StatementLine Of(ControlEntry control, FactScene scene) => new(
        control.Id, control.Title, control.Applies, control.Record?.Decision?.Because, control.Status, control.Owner, control.Record?.Met?.How,
        [.. control.Risks.Select(scene.World.Find<Risk>).OfType<Risk>().Select(risk => new LinkedRecord(risk.Id.Value, risk.Title, RiskWords.Of(risk.Standing).ToLowerInvariant()))],
        [.. ShownEvidence.Of(control.Id, scene).Where(shown => shown.Piece.IsInUse).Select(shown => new LinkedRecord(shown.Piece.Id.Value, shown.Piece.Title, Says(shown, scene)))]);

    private static string Says(ShownEvidence shown, FactScene scene)
    {
        string what = shown.Piece.Link ?? (shown.Piece.File is { } file ? $"file, SHA-256 {file.Sha256}" : ControlWords.What(shown.Piece, shown.Reading));
        return ControlWords.NotCounting(shown.Piece, shown.Reading, scene.Today, LiveFacts.Reader) is { } why ? $"does not count ({why}): {what}" : what;
    }

    private static IEnumerable<string> Ids(ImmutableArray<LinkedRecord> linked) => linked.Select(one => one.Id).Order(StringComparer.Ordinal);
}

/// <param name="Says">Where it stood, or what it showed, at that moment.</param>
public sealed record LinkedRecord(string Id, string Title, string Says);

/// <summary>The lines of a version as they are kept: their hash is the version's seal.</summary>
internal static class StatementContent
{
    public static string Write(IReadOnlyList<StatementLine> lines) => JsonSerializer.Serialize(lines, StatementJson.Default.IReadOnlyListStatementLine);

    public static string HashOf(string json) => FileHash.Of(System.Text.Encoding.UTF8.GetBytes(json));

    /// <exception cref="InvalidDataException">They were changed after they were frozen.</exception>
    public static async Task<IReadOnlyList<StatementLine>> Read(Records records, Statement statement, CancellationToken ct) =>
        JsonSerializer.Deserialize(await records.Texts.Get(statement.Content, ct), StatementJson.Default.IReadOnlyListStatementLine)!;

    /// <summary>What differs: <c>A.6.2.4 now applies; A.7.3: other owner</c>. Empty for nothing.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<StatementLine> before, IReadOnlyList<StatementLine> now)
    {
        var old = before.ToDictionary(line => line.Id);
        return
        [
            .. now.Where(line => !old.ContainsKey(line.Id)).Select(line => $"{line.Id} is new"),
            .. before.Where(line => now.All(one => one.Id != line.Id)).Select(line => $"{line.Id} is gone"),
            .. now.Where(line => old.TryGetValue(line.Id, out var known) && !line.IsSame(known)).Select(line => $"{line.Id}{What(old[line.Id], line)}"),
        ];
    }

    private static string What(StatementLine old, StatementLine now)
    {
        if (old.Applies != now.Applies)
            return now.Applies is true ? " applies now" : now.Applies is false ? " is excluded now" : " is not decided any more";
        string[] changed =
        [
            .. old.Because != now.Because ? ["justification"] : Array.Empty<string>(),
            .. old.Status != now.Status ? [$"now {ControlWords.Of(now.Status).ToLowerInvariant()}"] : Array.Empty<string>(),
            .. old.Owner != now.Owner ? ["owner"] : Array.Empty<string>(),
            .. old.How != now.How ? ["how it is met"] : Array.Empty<string>(),
            .. old.Title != now.Title ? ["words"] : Array.Empty<string>(),
        ];
        return $": {(changed.Length == 0 ? "risks or evidence" : string.Join(", ", changed))}";
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<StatementLine>))]
internal sealed partial class StatementJson : JsonSerializerContext;
