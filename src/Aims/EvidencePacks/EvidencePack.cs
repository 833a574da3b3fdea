using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.EvidencePacks;

public enum PackStage
{
    /// <summary>Asked for; nothing is built yet.</summary>
    Requested,
    Building,
    Ready,
    Failed,
    Cancelled,

    /// <summary>Its files were deleted when their time was over. It can be built again.</summary>
    Expired,
}

/// <summary>The records of a period as one file for whoever certifies (ISO/IEC 42006): what was asked for, how far it is built, and what the file is.</summary>
/// <param name="By">Who asked for it, and whom its work is done for.</param>
/// <param name="Since">When it came into this stage.</param>
/// <param name="Round">How often it was begun: 1 for the first time.</param>
public sealed record EvidencePack(PackId Id, PackRequest Request, PersonId By, DateTimeOffset Asked, PackStage Stage, DateTimeOffset Since, int Round = 1)
{
    public static RecordType<EvidencePack, PackEvent> Type { get; } =
        new(Field, PackId.Prefix, After, () => PacksJson.Default.EvidencePack, () => PacksJson.Default.PackEvent);

    /// <summary>The verbs that show one, and list all.</summary>
    public const string View = "pack.show", All = "pack.list";

    /// <summary>The name under which a button carries its id.</summary>
    public const string Field = "evidence-pack";

    /// <summary>What is built so far.</summary>
    public ImmutableArray<PackPart> Parts { get; init; } = [];

    /// <summary>When its work last got on.</summary>
    public DateTimeOffset Progressed { get; init; }

    /// <summary>The file; null until it is ready.</summary>
    public PackFile? File { get; init; }

    /// <summary>Why it could not be built.</summary>
    public string? Problem { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    [JsonIgnore]
    public bool IsWorking => Stage is PackStage.Requested or PackStage.Building;

    [JsonIgnore]
    public long Rows => Parts.Sum(part => part.Rows);

    private static EvidencePack After(EvidencePack? before, PackEvent happened, Stamp stamp) =>
        Changed(before, happened, stamp) with { Progressed = stamp.At };

    private static EvidencePack Changed(EvidencePack? before, PackEvent happened, Stamp stamp) => happened switch
    {
        PackRequested e => new EvidencePack(e.Id, e.Request, stamp.By, stamp.At, PackStage.Requested, stamp.At),
        PackPartBuilt e => (before!.Stage is PackStage.Building ? before : before.Became(PackStage.Building, stamp)) with { Parts = before.Parts.Add(e.Part) },
        PackReady e => before!.Became(PackStage.Ready, stamp) with { File = e.File },
        PackFailed e => before!.Became(PackStage.Failed, stamp) with { Problem = e.Why },
        PackCancelled => before!.Became(PackStage.Cancelled, stamp),
        PackAskedAgain => before!.Became(PackStage.Requested, stamp) with { Parts = [], File = null, Problem = null, Round = before.Round + 1, By = stamp.By },
        PackExpired => before!.Became(PackStage.Expired, stamp),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private EvidencePack Became(PackStage stage, Stamp stamp) => this with { Stage = stage, Since = stamp.At };
}

/// <summary>What a pack is about. The same request on the same records gives the same bytes.</summary>
/// <param name="From">The first day, in UTC.</param>
/// <param name="To">The last day, in UTC.</param>
/// <param name="AsOf">The moment at which the records are told: the end of the last day, or shortly before the request.</param>
public sealed record PackRequest(DateOnly From, DateOnly To, PackScope Scope, DateTimeOffset AsOf)
{
    [JsonIgnore]
    public DateTimeOffset Start => new(From, TimeOnly.MinValue, TimeSpan.Zero);
}

/// <summary>Which AI systems it is about; what belongs to no system is in every pack.</summary>
/// <param name="Department">Those of a department, and the acknowledgements of its people; null for any.</param>
/// <param name="Systems">These; none for all.</param>
public sealed record PackScope(string? Department, ImmutableArray<string> Systems)
{
    public static PackScope Everything { get; } = new(null, []);

    [JsonIgnore]
    public bool IsEverything => Department is null && Systems.IsEmpty;
}

/// <summary>What one step of the work made, as it is stored until the pack is put together.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Blob">The name it is stored under.</param>
/// <param name="Rows">Of its table; 0 for documents.</param>
/// <param name="Files">How many it holds.</param>
public sealed record PackPart(string Step, string Blob, string Sha256, long Rows, int Files);

/// <param name="Until">The last day on which it can be fetched.</param>
public sealed record PackFile(string Blob, string Sha256, long Bytes, int Files, DateOnly Until);

/// <summary><c>EP-0001</c></summary>
[JsonConverter(typeof(RecordIdConverter<PackId>))]
public readonly record struct PackId(string Value) : IRecordId<PackId>
{
    public static string Prefix => "EP";

    public static PackId From(string value) => new(value);

    public override string ToString() => Value;
}
