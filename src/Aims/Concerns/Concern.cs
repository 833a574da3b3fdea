using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Concerns;

/// <summary>What somebody is worried about (ISO/IEC 42001 A.3.3).</summary>
/// <param name="By">Whoever raised it with their name; null for one of which nothing that is stored says who did.</param>
/// <param name="Raised">Of an anonymous one the day alone: its first moment, in UTC.</param>
public sealed record Concern(ConcernId Id, string Text, PersonId? By, DateTimeOffset Raised, ConcernState State)
{
    public static RecordType<Concern, ConcernEvent> Type { get; } =
        new(Field, ConcernId.Prefix, After, () => ConcernsJson.Default.Concern, () => ConcernsJson.Default.ConcernEvent);

    /// <summary>The verbs that show one to those who look into it, and to whoever raised it with their name.</summary>
    public const string View = "concern.show", Own = "concern.own";

    /// <summary>The name under which a button carries the id of a concern.</summary>
    public const string Field = "concern";

    /// <summary>All that was written since, oldest first.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];

    /// <summary>What came of it; null while it is open.</summary>
    public string? Outcome { get; init; }

    /// <summary>The incident that was made of it.</summary>
    public string? Incident { get; init; }

    /// <summary>The parts of it that the owner of a system was shown.</summary>
    public ImmutableArray<Excerpt> Shared { get; init; } = [];

    /// <summary>How many remarks the leads were told of; null before they were told of it at all.</summary>
    public int? Told { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    [JsonIgnore]
    public bool IsOpen => State is not ConcernState.Closed;

    /// <summary>Whoever raised it wrote last, so that it waits for a word.</summary>
    [JsonIgnore]
    public bool AwaitsAnswer => IsOpen && Remarks is [] or [.., { IsByReporter: true }];

    /// <summary>
    /// There is something from somebody unknown that the leads were not told of. They are told each hour and not at once, so that no moment
    /// tells who wrote.
    /// </summary>
    [JsonIgnore]
    public bool HasNews => By is null && (Told is not { } told || Remarks.Skip(told).Any(remark => remark.IsByReporter));

    public Excerpt? SharedWith(PersonId who) => Shared.LastOrDefault(excerpt => excerpt.With == who);

    private static Concern After(Concern? before, ConcernEvent happened, Stamp stamp) => happened switch
    {
        ConcernRaised e => new(e.Id, e.Text, stamp.By == PersonId.Nobody ? null : stamp.By, stamp.At, ConcernState.Open),
        ConcernAdded e => before! with
        {
            Remarks = before.Remarks.Add(new(e.Text, true, before.By, stamp.At)),
            State = before.IsOpen ? before.State : ConcernState.Open,
        },
        ConcernAnswered e => before!.LookedInto with { Remarks = before.Remarks.Add(new(e.Text, false, stamp.By, stamp.At)) },
        ConcernTakenUp => before!.LookedInto,
        ConcernSettled e => before! with { State = ConcernState.Closed, Outcome = e.Outcome },
        ConcernReopened => before!.LookedInto with { Outcome = null },
        ConcernMadeIncident e => before!.LookedInto with { Incident = e.Incident },
        ConcernShared e => before!.LookedInto with { Shared = before.Shared.Add(new(e.With, e.Text, stamp.By, stamp.At)) },
        LeadsTold e => before! with { Told = e.Remarks },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private Concern LookedInto => this with { State = ConcernState.LookedInto };
}

public enum ConcernState
{
    Open,
    LookedInto,
    Closed,
}

/// <param name="By">Null for whoever raised an anonymous concern.</param>
public sealed record Remark(string Text, bool IsByReporter, PersonId? By, DateTimeOffset At);

/// <summary>What a lead showed the owner of a system, in the lead's words.</summary>
public sealed record Excerpt(PersonId With, string Text, PersonId By, DateTimeOffset At);

/// <summary>Which concern a code opens. Its id is the code's fingerprint: the code itself is kept nowhere.</summary>
public sealed record ConcernKey(string Concern)
{
    public static RecordType<ConcernKey, ConcernKeyEvent> Type { get; } =
        new("concern-key", "CK", After, () => ConcernsJson.Default.ConcernKey, () => ConcernsJson.Default.ConcernKeyEvent);

    private static ConcernKey After(ConcernKey? before, ConcernKeyEvent happened, Stamp stamp) => happened is CodeGiven given
        ? new(given.Concern) : throw new InvalidOperationException($"Unknown event {happened.GetType().Name}.");
}
