using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Controls;

/// <summary>How far a control is put into practice.</summary>
public enum ControlStatus
{
    NotStarted,
    Planned,
    Partly,
    Implemented,
}

/// <summary>
/// What the organisation has said about a control of Annex A, or about one of its own (ISO/IEC 42001 6.1.3). A control of the annex has no
/// record until somebody said something: then it is not decided.
/// </summary>
/// <param name="Id"><c>A.6.2.4</c>, or <c>OWN-0001</c> for one of the organisation's own.</param>
public sealed record Control(string Id)
{
    public static RecordType<Control, ControlEvent> Type { get; } =
        new(Field, OwnPrefix, After, () => ControlsJson.Default.Control, () => ControlsJson.Default.ControlEvent);

    public const string OwnPrefix = "OWN";

    /// <summary>The verbs that show a control, and the Statement of Applicability as it stands.</summary>
    public const string View = "control.show", List = "control.list";

    /// <summary>The names under which a button carries a control's id, and the objective that a list shows.</summary>
    public const string Field = "control", ObjectiveField = "objective";

    /// <summary>Null for a control of the annex.</summary>
    public OwnControl? Own { get; init; }

    /// <summary>Whether it applies; null while nobody has decided.</summary>
    public Applicability? Decision { get; init; }

    public Keeper? Owner { get; init; }

    /// <summary>How it is met; null while nobody has said anything.</summary>
    public Implementation? Met { get; init; }

    /// <summary>The risks that it treats.</summary>
    public ImmutableArray<string> Risks { get; init; } = [];

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id);

    private static Control After(Control? before, ControlEvent happened, Stamp stamp) => happened switch
    {
        OwnControlAdded e => new Control(e.Id) { Own = new OwnControl(e.Title, e.Does) },
        OwnControlReworded e => before! with { Own = before.Own! with { Title = e.Title, Does = e.Does, Edit = before.Own.Edit + 1 } },
        OwnControlRetired => before! with { Own = before.Own! with { IsRetired = true } },
        OwnControlBroughtBack => before! with { Own = before.Own! with { IsRetired = false } },
        ControlDecided e => Begun(e.Id, before) with { Decision = new Applicability(e.Applies, e.Because, (before?.Decision?.Edit ?? 0) + 1, stamp.By, stamp.At) },
        ControlGiven e => Begun(e.Id, before) with { Owner = new Keeper(e.Owner, (before?.Owner?.Edit ?? 0) + 1, stamp.By, stamp.At) },
        ControlMet e => Begun(e.Id, before) with { Met = new Implementation(e.Status, e.How, (before?.Met?.Edit ?? 0) + 1, stamp.By, stamp.At) },
        RiskLinked e => Begun(e.Id, before) with { Risks = (before?.Risks ?? []).Add(e.Risk) },
        RiskUnlinked e => before! with { Risks = before.Risks.Remove(e.Risk) },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private static Control Begun(string id, Control? before) => before ?? new Control(id);
}

/// <param name="Does">What holds where it works.</param>
/// <param name="Edit">How often its words were changed.</param>
public sealed record OwnControl(string Title, string Does, bool IsRetired = false, int Edit = 0);

/// <summary>Included or excluded, and why: both need a reason (6.1.3 f).</summary>
/// <param name="Edit">How often it was decided: what somebody looked at before they decide again.</param>
public sealed record Applicability(bool Applies, string Because, int Edit, PersonId By, DateTimeOffset At);

/// <inheritdoc cref="Applicability" path="/param"/>
public sealed record Implementation(ControlStatus Status, string? How, int Edit, PersonId By, DateTimeOffset At);

/// <summary>Who answers for it.</summary>
public sealed record Keeper(PersonId Who, int Edit, PersonId By, DateTimeOffset At);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Control))]
[JsonSerializable(typeof(ControlEvent))]
[JsonSerializable(typeof(ControlEvidence))]
[JsonSerializable(typeof(EvidenceEvent))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(StatementEvent))]
internal sealed partial class ControlsJson : JsonSerializerContext;
