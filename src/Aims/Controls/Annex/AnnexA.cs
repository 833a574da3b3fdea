using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Controls;

/// <summary>
/// The controls of ISO/IEC 42001:2023 Annex A by their ids and short titles, each with what it asks for in our own words. Read from
/// <c>annex-a.json</c>; docs/controls.md describes it.
/// </summary>
public sealed record AnnexA(IReadOnlyList<ControlObjective> Objectives, IReadOnlyList<AnnexControl> Controls)
{
    /// <summary>What stands for the objective of the organisation's own controls.</summary>
    public const string Own = "own";

    private static readonly Lazy<AnnexA> Shipped = new(Read);

    private static readonly Lazy<IReadOnlyDictionary<string, AnnexControl>> ById = new(() => Current.Controls.ToDictionary(control => control.Id));

    public static AnnexA Current => Shipped.Value;

    public static AnnexControl? Find(string? id) => id is null ? null : ById.Value.GetValueOrDefault(id);

    /// <summary>An id as people type it (<c>a.6.2.4</c>) as the annex writes it; null for what is no control of it.</summary>
    public static string? IdOf(string? typed) => typed?.Trim().TrimEnd('.').ToUpperInvariant() is { } id && ById.Value.ContainsKey(id) ? id : null;

    /// <summary><c>A.6</c> of <c>A.6.2.4</c>; <see cref="Own"/> for what is not of the annex.</summary>
    public static string ObjectiveOf(string control) => control.StartsWith("A.", StringComparison.Ordinal) ? string.Join('.', control.Split('.').Take(2)) : Own;

    /// <summary>Orders ids as the annex does: A.9.4 before A.10.2, the organisation's own last.</summary>
    public static string OrderOf(string control) => string.Join('.', control.Split('.').Select(part => part.PadLeft(2, '0')));

    private static AnnexA Read()
    {
        using var resource = typeof(AnnexA).Assembly.GetManifestResourceStream("Aims.Controls.Annex.annex-a.json")!;
        return JsonSerializer.Deserialize(resource, AnnexJson.Default.AnnexA)!;
    }
}

public sealed record ControlObjective(string Id, string Title);

/// <param name="Does">What holds where the control works.</param>
/// <param name="Evidence">What usually shows it.</param>
/// <param name="Facts">The live facts of this system that serve it.</param>
public sealed record AnnexControl(string Id, string Title, string Does, string Evidence, IReadOnlyList<string> Facts);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(AnnexA))]
internal sealed partial class AnnexJson : JsonSerializerContext;
