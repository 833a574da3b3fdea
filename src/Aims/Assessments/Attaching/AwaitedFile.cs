using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Assessments.Attaching;

/// <summary>What the next file that somebody sends is for. One record a person, so that any instance knows it after any restart.</summary>
/// <param name="Assessment">Null when nothing is awaited.</param>
public sealed record AwaitedFile(string? Assessment, string? Question, DateTimeOffset Since)
{
    /// <summary>Whoever sends a file later means something else.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public static RecordType<AwaitedFile, AwaitedFileEvent> Type { get; } =
        new("awaited-file", "", After, () => AwaitedFilesJson.Default.AwaitedFile, () => AwaitedFilesJson.Default.AwaitedFileEvent);

    /// <summary>The control or clause that it is to be evidence for; null unless it is.</summary>
    public string? Serves { get; init; }

    /// <summary>The piece of evidence in whose place it is to come.</summary>
    public string? Replaces { get; init; }

    public bool IsAwaited(DateTimeOffset now) => Assessment is not null && now - Since < Patience;

    public bool IsAwaitedAsEvidence(DateTimeOffset now) => Serves is not null && now - Since < Patience;

    private static AwaitedFile After(AwaitedFile? awaited, AwaitedFileEvent happened, Stamp stamp) => happened switch
    {
        FileAwaited e => new AwaitedFile(e.Assessment, e.Question, stamp.At),
        EvidenceAwaited e => new AwaitedFile(null, null, stamp.At) { Serves = e.For, Replaces = e.Replaces },
        FileArrived or FileCalledOff => new AwaitedFile(null, null, stamp.At),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <summary>The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(FileAwaited), "file-awaited.1")]
[JsonDerivedType(typeof(EvidenceAwaited), "evidence-awaited.1")]
[JsonDerivedType(typeof(FileArrived), "file-arrived.1")]
[JsonDerivedType(typeof(FileCalledOff), "file-called-off.1")]
public abstract record AwaitedFileEvent;

public sealed record FileAwaited(string Assessment, string Question) : AwaitedFileEvent;

/// <param name="For">A control, or a clause of the standard.</param>
public sealed record EvidenceAwaited(string For, string? Replaces) : AwaitedFileEvent;

public sealed record FileArrived : AwaitedFileEvent;

public sealed record FileCalledOff : AwaitedFileEvent;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AwaitedFile))]
[JsonSerializable(typeof(AwaitedFileEvent))]
internal sealed partial class AwaitedFilesJson : JsonSerializerContext;
