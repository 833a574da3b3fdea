using System.Text.Json.Serialization;

namespace Aims.Policies;

/// <summary>What the organisation says of somebody's acknowledgement. The names are read by others for ever.</summary>
/// <param name="Format">Which names there are.</param>
/// <param name="Organisation">The id of its tenant.</param>
/// <param name="PagesShown">Null when that is not known, as for <paramref name="Pages"/>.</param>
/// <param name="Until">The last day on which it counts; null for as long as the version is in force.</param>
/// <param name="Signed">When this was written.</param>
/// <param name="Page">SHA-256 of the page around it; null where it stands alone.</param>
public sealed record ProofStatement(
    string Format, string Organisation, ProofPerson Person, ProofPolicy Policy, DateTimeOffset Acknowledged, ProofRecord Record, DateTimeOffset Signed,
    DateOnly? Until = null, IReadOnlyList<int>? PagesShown = null, int? Pages = null, CheckTaken? Check = null, string? Page = null)
{
    public const string FormatName = "aims-proof.1";
}

public sealed record ProofPerson(string Id, string Name, string? Mail = null);

/// <param name="Kind">policy or training</param>
/// <param name="Version">Its number: <c>2.1</c>.</param>
/// <param name="Text">SHA-256 of the text that was acknowledged.</param>
/// <param name="Language">BCP 47; null when that is not known.</param>
public sealed record ProofPolicy(string Id, string Kind, string Title, string Version, string Text, string? Language = null);

/// <summary>Where it is in the ledger.</summary>
/// <param name="Version">How many events there were of it.</param>
/// <param name="Hash">Of the last one, which seals all before it.</param>
public sealed record ProofRecord(string Id, long Version, string Hash);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, WriteIndented = true)]
[JsonSerializable(typeof(ProofStatement))]
[JsonSerializable(typeof(SignedProof))]
[JsonSerializable(typeof(ProofHeader))]
internal sealed partial class ProofJson : JsonSerializerContext;
