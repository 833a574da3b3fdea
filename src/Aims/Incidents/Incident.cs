using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Actions;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Incidents;

/// <summary>Something that went wrong with an AI system (ISO/IEC 42001 A.8.4, 10.2).</summary>
/// <param name="System">In the register, <c>AIS-0042</c>; null when none is known.</param>
/// <param name="Called">What the system is called, as it was said; null when nobody knows.</param>
/// <param name="Occurred">The day on which it happened, or was noticed.</param>
/// <param name="Harm">What the reporter knew of harm.</param>
public sealed record Incident(
    IncidentId Id, string What, string? System, string? Called, DateOnly Occurred, Harm Harm, PersonId Reporter, DateTimeOffset Reported, IncidentState State)
{
    public static RecordType<Incident, IncidentEvent> Type { get; } =
        new(Field, IncidentId.Prefix, After, () => IncidentsJson.Default.Incident, () => IncidentsJson.Default.IncidentEvent);

    /// <summary>The verbs that show one, and that ask for a new one; the latter may carry a system's id.</summary>
    public const string View = "incident.show", Report = "incident.report";

    /// <summary>The name under which a button carries the id of an incident.</summary>
    public const string Field = "incident";

    /// <summary>The concern that it was made of, <c>C-0017</c>; null for none.</summary>
    public string? Concern { get; init; }

    /// <summary>Null before somebody rated it; serious by the test alone.</summary>
    public Severity? Severity { get; init; }

    public Affected? Affected { get; init; }

    public Containment? Contained { get; init; }

    public SeriousTest? Test { get; init; }

    public string? Cause { get; init; }

    public string? Lessons { get; init; }

    public ImmutableArray<ActionId> Actions { get; init; } = [];

    /// <summary>Whom outside it was reported to.</summary>
    public ImmutableArray<Notification> Notified { get; init; } = [];

    /// <summary>When those who work on it were last reminded of its deadline.</summary>
    public DateOnly? Reminded { get; init; }

    public Closing? Closed { get; init; }

    /// <summary>Why it was opened again; null unless it was.</summary>
    public string? Reopened { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    [JsonIgnore]
    public bool IsOpen => State is not IncidentState.Closed;

    [JsonIgnore]
    public bool IsSerious => Severity is Incidents.Severity.Serious;

    /// <summary>The last day on which a serious incident is reported (EU AI Act Art. 73(2)–(4)); null unless it waits for that.</summary>
    [JsonIgnore]
    public DateOnly? ReportBy => IsSerious && Notified.Length == 0 ? Test!.Due : null;

    [JsonIgnore]
    public ActionSource AsSource => new(Field, Id.Value, Cards.Plain.Line(What, 80), View, Field);

    private static Incident After(Incident? before, IncidentEvent happened, Stamp stamp) => happened switch
    {
        IncidentReported e => new(e.Id, e.What, e.System, e.Called, e.Occurred, e.Harm, stamp.By, stamp.At, IncidentState.Reported) { Concern = e.Concern },
        SystemNamed e => before!.UnderWork with { System = e.System, Called = e.Called },
        IncidentRated e => before!.UnderWork with { Severity = before.IsSerious ? before.Severity : e.Severity, Affected = e.Affected },
        IncidentContained e => before!.UnderWork with { Contained = new(e.How, e.Suspended, stamp.By, stamp.At) },
        IncidentNoted => before!.UnderWork,
        SeriousnessTested e => before!.UnderWork with { Test = e.Test, Severity = before.SeverityBy(e.Test) },
        CauseFound e => before!.UnderWork with { Cause = e.Cause, Lessons = e.Lessons },
        IncidentActionPlanned e => before!.UnderWork with { Actions = before.Actions.Add(e.Action) },
        IncidentNotified e => before!.UnderWork with { Notified = before.Notified.Add(new(e.To, e.Day, e.Reference, stamp.By)) },
        IncidentReminded e => before! with { Reminded = e.Day },
        IncidentClosed e => before! with { State = IncidentState.Closed, Closed = new(stamp.By, stamp.At, e.Reason), Reopened = null },
        IncidentReopened e => before!.UnderWork with { Closed = null, Reopened = e.Reason },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private Incident UnderWork => this with { State = IncidentState.UnderWork };

    // What was serious and is not by later answers is to be rated anew.
    private Severity? SeverityBy(SeriousTest test) => test.IsSerious ? Incidents.Severity.Serious : IsSerious ? null : Severity;
}

public enum IncidentState
{
    Reported,
    UnderWork,
    Closed,
}

public enum Severity
{
    Minor,
    Moderate,
    Major,
    Serious,
}

/// <summary>What whoever reports knows of harm to people.</summary>
public enum Harm
{
    Nobody,
    Unknown,
    Affected,
    Harmed,
}

/// <param name="Number">How many people; null when that is not known.</param>
public sealed record Affected(IReadOnlyList<AffectedPeople> Kinds, int? Number);

/// <param name="Suspended">The system was suspended with it.</param>
public sealed record Containment(string How, bool Suspended, PersonId By, DateTimeOffset At);

/// <param name="Reference">The number under which the addressee has it; null when there is none yet.</param>
public sealed record Notification(Addressee To, DateOnly Day, string? Reference, PersonId By);

public enum Addressee
{
    Authority,
    Provider,
}

/// <param name="Reason">Why a minor one needs no cause or action; else null.</param>
public sealed record Closing(PersonId By, DateTimeOffset At, string? Reason);
