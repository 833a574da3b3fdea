using System.Text.Json.Serialization;
using Aims.Approvals;
using Aims.Ledger;
using Aims.People;

namespace Aims.Controls;

public enum StatementStage
{
    InApproval,
    Approved,

    /// <summary>Whoever decides did not approve it, or asked for changes.</summary>
    Declined,

    /// <summary>Whoever sent it thought better of it.</summary>
    TakenBack,
}

/// <summary>
/// A version of the Statement of Applicability (ISO/IEC 42001 6.1.3 f): what was sent for approval, frozen. The latest that is approved is in
/// force.
/// </summary>
/// <param name="Number">1 for the first that was sent, never given twice.</param>
/// <param name="Content">SHA-256 of the frozen lines, which is the name they are kept under.</param>
/// <param name="Counts">What it comes to, so that lists need not open it.</param>
/// <param name="Note">What has changed, and why.</param>
/// <param name="Approval">The request that asks for its approval.</param>
public sealed record Statement(
    StatementId Id, int Number, string Content, StatementCounts Counts, string? Note, string Approval, PersonId By, DateTimeOffset At, StatementStage Stage)
{
    public static RecordType<Statement, StatementEvent> Type { get; } =
        new(Field, StatementId.Prefix, After, () => ControlsJson.Default.Statement, () => ControlsJson.Default.StatementEvent);

    /// <summary>The verbs that show a version, list all, and send what stands for approval.</summary>
    public const string View = "statement.show", All = "statement.list", Send = "statement.ask-send";

    /// <summary>The name under which a button carries a version's id.</summary>
    public const string Field = "statement";

    /// <summary>Null while it waits.</summary>
    public StatementAnswer? Answer { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    /// <summary>When it came into force; null unless it was approved.</summary>
    [JsonIgnore]
    public DateTimeOffset? Approved => Stage is StatementStage.Approved ? Answer!.At : null;

    /// <summary>The version in force at a moment; null before the first was approved.</summary>
    public static Statement? InForce(IEnumerable<Statement> all, DateTimeOffset at) =>
        all.Where(one => one.Approved <= at).MaxBy(one => (one.Approved, one.Number));

    /// <summary>The answer to the request for its approval.</summary>
    /// <param name="verdict">Null when it was withdrawn.</param>
    public Decided<StatementEvent> Settle(string approval, Verdict? verdict, string? reason) =>
        Stage is not StatementStage.InApproval || Approval != approval ? Decided<StatementEvent>.Nothing
        : verdict is { } given ? new StatementDecided(given, reason)
        : new StatementTakenBack();

    private static Statement After(Statement? before, StatementEvent happened, Stamp stamp) => happened switch
    {
        StatementSent e => new Statement(e.Id, e.Number, e.Content, e.Counts, e.Note, e.Approval, stamp.By, stamp.At, StatementStage.InApproval),
        StatementDecided e => before! with
        {
            Stage = e.Verdict is Verdict.Approve ? StatementStage.Approved : StatementStage.Declined,
            Answer = new StatementAnswer(e.Verdict, e.Reason, stamp.By, stamp.At),
        },
        StatementTakenBack => before! with { Stage = StatementStage.TakenBack },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <param name="By">Whose answer decided it.</param>
public sealed record StatementAnswer(Verdict Verdict, string? Reason, PersonId By, DateTimeOffset At);

/// <param name="Implemented">Of those that apply.</param>
public sealed record StatementCounts(int Applies, int Excluded, int Implemented);

/// <summary><c>SOA-0001</c></summary>
[JsonConverter(typeof(RecordIdConverter<StatementId>))]
public readonly record struct StatementId(string Value) : IRecordId<StatementId>
{
    public static string Prefix => "SOA";

    public static StatementId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>What happens to a version. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(StatementSent), "statement-sent.1")]
[JsonDerivedType(typeof(StatementDecided), "statement-decided.1")]
[JsonDerivedType(typeof(StatementTakenBack), "statement-taken-back.1")]
public abstract record StatementEvent;

public sealed record StatementSent(StatementId Id, int Number, string Content, StatementCounts Counts, string? Note, string Approval) : StatementEvent;

public sealed record StatementDecided(Verdict Verdict, string? Reason) : StatementEvent;

public sealed record StatementTakenBack : StatementEvent;
