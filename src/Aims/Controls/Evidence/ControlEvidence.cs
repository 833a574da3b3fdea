using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Assessments.Attaching;
using Aims.Ledger;
using Aims.People;

namespace Aims.Controls;

public enum EvidenceStanding
{
    Current,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>Another piece has come in its place.</summary>
    Replaced,

    /// <summary>The file is not the one that was given.</summary>
    Altered,

    Removed,
}

/// <summary>
/// What shows that a control works or a clause is met: a link, a file, or a live fact of this system. Only what is current counts; what
/// does not count any more stays to be seen.
/// </summary>
/// <param name="Link">An https address.</param>
/// <param name="File">A file that is kept here.</param>
/// <param name="Fact">The id of a live fact.</param>
/// <param name="Until">The last day on which it counts; null for no end.</param>
/// <param name="Serves">The ids of the controls and clauses that it is for.</param>
public sealed record ControlEvidence(
    EvidenceId Id, string Title, string? Link, KeptFile? File, string? Fact, DateOnly? Until, ImmutableArray<string> Serves, PersonId By, DateTimeOffset At)
{
    public static RecordType<ControlEvidence, EvidenceEvent> Type { get; } =
        new(Field, EvidenceId.Prefix, After, () => ControlsJson.Default.ControlEvidence, () => ControlsJson.Default.EvidenceEvent);

    /// <summary>The verbs that show a piece of evidence, and begin one; the name under which a button carries its id.</summary>
    public const string View = "evidence.show", Add = "evidence.ask-add", Field = "evidence";

    /// <summary>Days ahead of its end on which it is asked for anew.</summary>
    public const int AskedAhead = 30;

    /// <summary>The piece that came in its place.</summary>
    public string? ReplacedBy { get; init; }

    public DateTimeOffset? Removed { get; init; }

    /// <summary>When it was found that the file is not the one that was given.</summary>
    public DateTimeOffset? Altered { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    public EvidenceStanding On(DateOnly day) =>
        Removed is not null ? EvidenceStanding.Removed
        : ReplacedBy is not null ? EvidenceStanding.Replaced
        : Altered is not null ? EvidenceStanding.Altered
        : Until < day ? EvidenceStanding.Expired
        : EvidenceStanding.Current;

    public bool CountsOn(DateOnly day) => On(day) is EvidenceStanding.Current;

    /// <summary>Whether it is still used, and so has to be renewed or replaced when it no longer counts.</summary>
    [JsonIgnore]
    public bool IsInUse => Removed is null && ReplacedBy is null;

    /// <summary>From when it is asked for anew; null for what has no end.</summary>
    [JsonIgnore]
    public DateOnly? AskedAgain => Until?.AddDays(-AskedAhead);

    private static ControlEvidence After(ControlEvidence? before, EvidenceEvent happened, Stamp stamp) => happened switch
    {
        EvidenceGiven e => new ControlEvidence(e.Id, e.Title, e.Link, e.File, e.Fact, e.Until, e.Serves, stamp.By, stamp.At),
        EvidenceServesToo e => before! with { Serves = before.Serves.Add(e.For) },
        EvidenceRenewed e => before! with { Until = e.Until },
        EvidenceReplaced e => before! with { ReplacedBy = e.By },
        EvidenceRemoved => before! with { Removed = stamp.At },
        EvidenceBroughtBack => before! with { Removed = null },
        EvidenceFoundAltered => before! with { Altered = stamp.At },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <summary><c>EV-0001</c></summary>
[JsonConverter(typeof(RecordIdConverter<EvidenceId>))]
public readonly record struct EvidenceId(string Value) : IRecordId<EvidenceId>
{
    public static string Prefix => "EV";

    public static EvidenceId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>What happens to a piece of evidence. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(EvidenceGiven), "evidence-given.1")]
[JsonDerivedType(typeof(EvidenceServesToo), "evidence-serves-too.1")]
[JsonDerivedType(typeof(EvidenceRenewed), "evidence-renewed.1")]
[JsonDerivedType(typeof(EvidenceReplaced), "evidence-replaced.1")]
[JsonDerivedType(typeof(EvidenceRemoved), "evidence-removed.1")]
[JsonDerivedType(typeof(EvidenceBroughtBack), "evidence-brought-back.1")]
[JsonDerivedType(typeof(EvidenceFoundAltered), "evidence-found-altered.1")]
public abstract record EvidenceEvent;

/// <summary>Of link, file and fact it has one.</summary>
public sealed record EvidenceGiven(EvidenceId Id, string Title, string? Link, KeptFile? File, string? Fact, DateOnly? Until, ImmutableArray<string> Serves) : EvidenceEvent;

/// <summary>It is for another control or clause too.</summary>
public sealed record EvidenceServesToo(string For) : EvidenceEvent;

/// <summary>Somebody looked at it again: it counts until another day.</summary>
public sealed record EvidenceRenewed(DateOnly? Until) : EvidenceEvent;

public sealed record EvidenceReplaced(string By) : EvidenceEvent;

public sealed record EvidenceRemoved : EvidenceEvent;

public sealed record EvidenceBroughtBack : EvidenceEvent;

/// <summary>A look at the kept file found other bytes than were given, or none.</summary>
public sealed record EvidenceFoundAltered : EvidenceEvent;
