using System.Text.Json.Serialization;

namespace Aims.EvidencePacks;

/// <summary>What happens to an evidence pack. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(PackRequested), "pack-requested.1")]
[JsonDerivedType(typeof(PackPartBuilt), "pack-part-built.1")]
[JsonDerivedType(typeof(PackReady), "pack-ready.1")]
[JsonDerivedType(typeof(PackFailed), "pack-failed.1")]
[JsonDerivedType(typeof(PackCancelled), "pack-cancelled.1")]
[JsonDerivedType(typeof(PackAskedAgain), "pack-asked-again.1")]
[JsonDerivedType(typeof(PackExpired), "pack-expired.1")]
public abstract record PackEvent;

public sealed record PackRequested(PackId Id, PackRequest Request) : PackEvent;

public sealed record PackPartBuilt(PackPart Part) : PackEvent;

public sealed record PackReady(PackFile File) : PackEvent;

public sealed record PackFailed(string Why) : PackEvent;

public sealed record PackCancelled : PackEvent;

/// <summary>The same request once more, of the same moment.</summary>
public sealed record PackAskedAgain : PackEvent;

/// <summary>Its files are deleted.</summary>
public sealed record PackExpired : PackEvent;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EvidencePack))]
[JsonSerializable(typeof(PackEvent))]
[JsonSerializable(typeof(PackTurn))]
[JsonSerializable(typeof(PackTurnEvent))]
internal sealed partial class PacksJson : JsonSerializerContext;
