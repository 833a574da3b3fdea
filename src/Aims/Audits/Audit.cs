using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Audits;

/// <summary>An internal audit (ISO/IEC 42001 9.2): what is looked at, by whom, and what was found.</summary>
/// <param name="Since">When it came into this stage.</param>
/// <param name="From">The first day on which it is planned to run.</param>
/// <param name="By">Who planned it.</param>
public sealed record Audit(AuditId Id, AuditStage Stage, DateTimeOffset Since, string Title, string Objectives, DateOnly From, DateOnly Until, PersonId By, DateTimeOffset At)
{
    public static RecordType<Audit, AuditEvent> Type { get; } = new(Field, AuditId.Prefix, After, () => AuditsJson.Default.Audit, () => AuditsJson.Default.AuditEvent);

    /// <summary>The verbs by which others offer what can be done with audits.</summary>
    public const string View = "audit.show", All = "audit.list", New = "audit.new", Checklist = "audit.checklist", Findings = "audit.findings", Team = "audit.team";

    /// <summary>The name under which a button carries an audit's id, and that for a finding's number.</summary>
    public const string Field = "audit", NumberField = "finding";

    /// <summary>Ids of the clauses and controls that it looks at.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    public AuditScope Scope { get; init; } = AuditScope.Whole;

    /// <summary>Who leads it; null before somebody was named, and when they had to step aside.</summary>
    public PersonId? Lead { get; init; }

    /// <summary>All who fill its checklist, whoever leads it among them.</summary>
    public IReadOnlyList<PersonId> Auditors { get; init; } = [];

    public IReadOnlyList<AuditorAside> Aside { get; init; } = [];

    /// <summary>The latest of each question that was filled.</summary>
    public IReadOnlyList<CheckEntry> Entries { get; init; } = [];

    public IReadOnlyList<AuditSample> Samples { get; init; } = [];

    public IReadOnlyList<AuditFinding> AllFindings { get; init; } = [];

    /// <summary>Null before it is reported.</summary>
    public AuditReporting? Report { get; init; }

    /// <summary>Why it was cancelled; null unless it was.</summary>
    public string? Reason { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    [JsonIgnore]
    public bool IsOpen => Stage is AuditStage.Planned or AuditStage.Running;

    [JsonIgnore]
    public IEnumerable<AuditFinding> Standing => AllFindings.Where(finding => finding.Stands);

    /// <summary>The systems that it names or has drawn, by their ids.</summary>
    [JsonIgnore]
    public IEnumerable<string> SystemsLookedAt => Scope.Systems.Concat(Samples.Where(sample => sample.Of is SampleOf.ApprovedSystems or SampleOf.RegisteredSystems).SelectMany(sample => sample.Ids)).Distinct();

    public bool IsAuditor(PersonId who) => Auditors.Contains(who);

    /// <summary>Those who oversee, audit or audited, answer for a finding, or were told of its report.</summary>
    public bool MayBeSeenBy(Person who) =>
        who.Oversees || IsAuditor(who.Id) || Aside.Any(aside => aside.Who == who.Id) || Report?.To.Contains(who.Id) is true || Standing.Any(finding => finding.Owner == who.Id);

    /// <summary>The questions that are filled in wholly.</summary>
    [JsonIgnore]
    public IEnumerable<CheckEntry> Done => Entries.Where(entry => entry.Lacks is null);

    public bool IsDone(CheckItem item) => EntryAt(item.Id) is { Lacks: null };

    public CheckEntry? EntryAt(string item) => Entries.FirstOrDefault(entry => entry.Item == item);

    public AuditFinding? FindingOf(int? number) => AllFindings.FirstOrDefault(finding => finding.Number == number);

    /// <summary>The questions of its checklist.</summary>
    public IReadOnlyList<CheckItem> Items() => AuditCatalogue.Current.Items([.. Criteria]);

    /// <summary>The questions where something was found that has not been raised as a finding.</summary>
    public IEnumerable<CheckEntry> Unraised() =>
        Done.Where(entry => entry.Outcome is CheckOutcome.Finding && !Standing.Any(finding => finding.Item == entry.Item));

    private static Audit After(Audit? audit, AuditEvent happened, Stamp stamp) => happened switch
    {
        AuditPlanned e => new(e.Id, AuditStage.Planned, stamp.At, e.Title, e.Objectives, e.From, e.Until, stamp.By, stamp.At) { Criteria = e.Criteria },
        AuditDescribed e => audit! with { Title = e.Title, Objectives = e.Objectives, From = e.From, Until = e.Until },
        CriteriaChosen e => audit! with { Criteria = e.Requirements },
        ScopeChosen e => audit! with { Scope = e.Scope },
        AuditorNamed e => audit! with { Auditors = [.. audit.Auditors.Where(who => who != e.Who), e.Who], Lead = e.Leads ? e.Who : audit.Lead == e.Who ? null : audit.Lead },
        AuditorReleased e => audit!.Without(e.Who),
        AuditorSteppedAside e => audit!.Without(e.Who) with { Aside = [.. audit.Aside, new(e.Who, stamp.At, e.Why)] },
        AuditStarted => audit!.Became(AuditStage.Running, stamp),
        AuditCancelled e => audit!.Became(AuditStage.Cancelled, stamp) with { Reason = e.Reason },
        ItemChecked e => audit!.With(new CheckEntry(e.Item, e.Outcome, e.Note, e.LookedAt, stamp.By, stamp.At, (audit.EntryAt(e.Item)?.Count ?? 0) + 1)),
        SampleDrawn e => audit! with { Samples = [.. audit.Samples, new(e.Number, e.Of, e.Seed, e.Pool, e.Ids, stamp.By, stamp.At)] },
        FindingRaised e => audit! with { AllFindings = [.. audit.AllFindings, new(e.Number, e.Item, e.Grade, e.What, e.Owner, e.System, e.Nonconformity, stamp.By, stamp.At, null, [])] },
        FindingWithdrawn e => audit!.With(e.Number, finding => finding with { Withdrawn = e.Reason }),
        FindingActionPlanned e => audit!.With(e.Number, finding => finding with { Actions = [.. finding.Actions, e.Action] }),
        AuditReported e => audit!.Became(AuditStage.Reported, stamp) with { Report = new(e.Conclusion, e.To, stamp.By, stamp.At) },
        AuditClosed => audit!.Became(AuditStage.Closed, stamp),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private Audit Became(AuditStage stage, Stamp stamp) => this with { Stage = stage, Since = stamp.At };

    private Audit Without(PersonId who) => this with { Auditors = [.. Auditors.Where(one => one != who)], Lead = Lead == who ? null : Lead };

    private Audit With(CheckEntry entry) => this with { Entries = [.. Entries.Where(one => one.Item != entry.Item), entry] };

    private Audit With(int number, Func<AuditFinding, AuditFinding> change) =>
        this with { AllFindings = [.. AllFindings.Select(finding => finding.Number == number ? change(finding) : finding)] };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Audit))]
[JsonSerializable(typeof(AuditEvent))]
[JsonSerializable(typeof(AuditProgramme))]
[JsonSerializable(typeof(ProgrammeEvent))]
internal sealed partial class AuditsJson : JsonSerializerContext;
