using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Audits;

/// <summary>How often each area is audited in a year (ISO/IEC 42001 9.2.2): proposed from importance and past results, adjusted by a lead.</summary>
/// <param name="At">When it was proposed last.</param>
public sealed record AuditProgramme(ProgrammeId Id, int Year, IReadOnlyList<ProgrammeArea> Areas, PersonId By, DateTimeOffset At)
{
    public static RecordType<AuditProgramme, ProgrammeEvent> Type { get; } =
        new("programme", ProgrammeId.Prefix, After, () => AuditsJson.Default.AuditProgramme, () => AuditsJson.Default.ProgrammeEvent);

    public const string View = "programme.show", YearField = "year", AreaField = "area";

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    public ProgrammeArea? AreaOf(string? id) => Areas.FirstOrDefault(area => area.Area == id);

    private static AuditProgramme After(AuditProgramme? programme, ProgrammeEvent happened, Stamp stamp) => happened switch
    {
        ProgrammeProposed e => new(e.Id, e.Year, [.. e.Areas.Select(area => new ProgrammeArea(area, programme?.AreaOf(area.Area)?.Adjusted))], stamp.By, stamp.At),
        AreaAdjusted e => programme! with { Areas = [.. programme.Areas.Select(area => area.Area == e.Area ? area with { Adjusted = new(e.Times, e.Reason, stamp.By) } : area)] },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <param name="Adjusted">What a lead made of the proposal; null while it stands.</param>
public sealed record ProgrammeArea(ProposedArea Proposed, Adjustment? Adjusted)
{
    [JsonIgnore]
    public string Area => Proposed.Area;

    /// <summary>How often it is audited in the year.</summary>
    [JsonIgnore]
    public int Times => Adjusted?.Times ?? Proposed.Times;
}

/// <param name="Major">Major findings that count.</param>
/// <param name="Times">In the year.</param>
public sealed record ProposedArea(string Area, int Importance, int Major, int Minor, int Points, int Times);

public sealed record Adjustment(int Times, string Reason, PersonId By);

[JsonDerivedType(typeof(ProgrammeProposed), "audit-programme-proposed.1")]
[JsonDerivedType(typeof(AreaAdjusted), "audit-area-adjusted.1")]
public abstract record ProgrammeEvent;

/// <summary>Also when it is worked out anew: what was adjusted stays so.</summary>
public sealed record ProgrammeProposed(ProgrammeId Id, int Year, IReadOnlyList<ProposedArea> Areas) : ProgrammeEvent;

public sealed record AreaAdjusted(string Area, int Times, string Reason) : ProgrammeEvent;
