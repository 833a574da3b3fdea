using System.Text.Json.Serialization;
using Aims.Actions;
using Aims.Ledger;
using Aims.People;

namespace Aims.Nonconformities;

/// <summary>From slight to serious.</summary>
public enum NonconformityGrade
{
    Minor,
    Major,
}

public enum NonconformityStage
{
    /// <summary>Correction, consequences, cause or similar cases are not all told yet.</summary>
    Open,

    /// <summary>All that is told; actions and the check are to be planned, done and made.</summary>
    Analysed,
    Closed,
    Withdrawn,
}

/// <summary>Something that is not as the standard or we ourselves ask for, and what becomes of it (ISO/IEC 42001 10.2).</summary>
/// <param name="Requirement">The clause or control: <c>9.2.1</c></param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="From">The finding that it comes from; null for one that a lead raised.</param>
/// <param name="System">The AI system that it is about; null for none in particular.</param>
public sealed record Nonconformity(
    NonconformityId Id, string What, NonconformityGrade Grade, string Requirement, PersonId Owner, NonconformitySource? From, string? System, PersonId By, DateTimeOffset At)
{
    public static RecordType<Nonconformity, NonconformityEvent> Type { get; } =
        new(Field, NonconformityId.Prefix, After, () => NonconformitiesJson.Default.Nonconformity, () => NonconformitiesJson.Default.NonconformityEvent);

    /// <summary>The verbs by which others offer what can be done with one.</summary>
    public const string View = "nonconformity.show", All = "nonconformity.list", Answer = "nonconformity.ask-answer", Check = "nonconformity.ask-check";

    public const string Field = "nonconformity";

    /// <summary>What was done at once to put it right.</summary>
    public string? Correction { get; init; }

    public string? Consequences { get; init; }

    public string? Cause { get; init; }

    /// <summary>Whether the same is or could be so elsewhere, and how that was looked for.</summary>
    public string? Similar { get; init; }

    /// <summary>What is done about the cause as it is understood now.</summary>
    public IReadOnlyList<ActionId> Actions { get; init; } = [];

    /// <summary>What was done before a check found that it did not work.</summary>
    public IReadOnlyList<ActionId> EarlierActions { get; init; } = [];

    public PlannedCheck? Planned { get; init; }

    public IReadOnlyList<EffectivenessCheck> Checks { get; init; } = [];

    /// <summary>Since when it waits for what comes next.</summary>
    public DateTimeOffset Since { get; init; } = At;

    public DateTimeOffset? Closed { get; init; }

    /// <summary>Why it was none; null while it stands.</summary>
    public string? Withdrawn { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    /// <summary>Earlier ones first.</summary>
    [JsonIgnore]
    public IEnumerable<ActionId> AllActions => EarlierActions.Concat(Actions);

    [JsonIgnore]
    public bool HasEnded => Closed is not null || Withdrawn is not null;

    [JsonIgnore]
    public bool IsAnswered => Correction is not null && Consequences is not null && Cause is not null && Similar is not null;

    [JsonIgnore]
    public NonconformityStage Stage =>
        Withdrawn is not null ? NonconformityStage.Withdrawn : Closed is not null ? NonconformityStage.Closed
        : IsAnswered ? NonconformityStage.Analysed : NonconformityStage.Open;

    /// <summary>By when correction and cause are to be told.</summary>
    public DateOnly AnswerDue(DateOnly since) => since.AddDays(Grade is NonconformityGrade.Major ? NonconformityRules.MajorDays : NonconformityRules.MinorDays);

    public bool MayBeSeenBy(Person who) => who.Oversees || Owner == who.Id || By == who.Id || Planned?.By == who.Id || Checks.Any(check => check.By == who.Id);

    private static Nonconformity After(Nonconformity? before, NonconformityEvent happened, Stamp stamp) => happened switch
    {
        NonconformityRaised e => new(e.Id, e.What, e.Grade, e.Requirement, e.Owner, e.From, e.System, stamp.By, stamp.At),
        NonconformityAnswered e => before! with
        {
            Correction = e.Correction ?? before.Correction,
            Consequences = e.Consequences ?? before.Consequences,
            Cause = e.Cause ?? before.Cause,
            Similar = e.Similar ?? before.Similar,
        },
        CorrectiveActionPlanned e => before! with { Actions = [.. before.Actions, e.Action] },
        CheckPlanned e => before! with { Planned = new(e.By, e.On) },
        EffectivenessChecked { Works: true } e => before!.With(e, stamp) with { Closed = stamp.At },
        // What was taken for the cause was not it, or not all of it.
        EffectivenessChecked e => before!.With(e, stamp) with { Cause = null, Planned = null, Actions = [], EarlierActions = [.. before.EarlierActions, .. before.Actions], Since = stamp.At },
        NonconformityHandedOver e => before! with { Owner = e.Owner, Since = stamp.At },
        NonconformityWithdrawn e => before! with { Withdrawn = e.Reason },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private Nonconformity With(EffectivenessChecked e, Stamp stamp) => this with { Checks = [.. Checks, new(stamp.By, stamp.At, e.Works, e.Words, Cause!)] };
}

/// <param name="Finding">Its number within the audit.</param>
public sealed record NonconformitySource(string Audit, int Finding);

/// <param name="On">From when it can be made: what was done needs time to show whether it works.</param>
public sealed record PlannedCheck(PersonId By, DateOnly On);

/// <param name="Cause">What was taken for the cause then.</param>
public sealed record EffectivenessCheck(PersonId By, DateTimeOffset At, bool Works, string Words, string Cause);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Nonconformity))]
[JsonSerializable(typeof(NonconformityEvent))]
internal sealed partial class NonconformitiesJson : JsonSerializerContext;
