using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>Something that one person does by a day because of a record: an incident, a nonconformity, a decision of a review.</summary>
/// <param name="SetBy">Whoever planned it, who is told when it is done.</param>
/// <param name="Since">Since when it lies with its owner.</param>
/// <param name="Moved">Why its day was changed last; null when it never was.</param>
/// <param name="Done">Null while it waits.</param>
/// <param name="CalledOff">Why it is not done after all; null unless it was called off.</param>
/// <param name="Reopened">Why what was said to be done did not do; null when that never happened.</param>
public sealed record ActionItem(
    ActionId Id, ActionSource Of, ActionPurpose Purpose, string What, PersonId Owner, DateOnly Due, PersonId SetBy, DateTimeOffset Planned,
    DateTimeOffset Since, string? Moved = null, ActionDone? Done = null, ActionEnd? CalledOff = null, string? Reopened = null)
{
    public static RecordType<ActionItem, ActionEvent> Type { get; } =
        new(Field, ActionId.Prefix, After, () => ActionsJson.Default.ActionItem, () => ActionsJson.Default.ActionEvent);

    /// <summary>The verb that shows one, and the name under which a button carries its id.</summary>
    public const string View = "action-item.show", Field = "action";

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    [JsonIgnore]
    public bool IsOpen => Done is null && CalledOff is null;

    public bool IsOverdueOn(DateOnly today) => IsOpen && Due < today;

    private static ActionItem After(ActionItem? before, ActionEvent happened, Stamp stamp) => happened switch
    {
        ActionPlanned e => new(e.Id, e.Of, e.Purpose, e.What, e.Owner, e.Due, stamp.By, stamp.At, stamp.At),
        ActionFinished e => before! with { Done = new(stamp.By, stamp.At, e.Proof, e.Link) },
        ActionReopened e => before! with { Done = null, CalledOff = null, Reopened = e.Reason, Since = stamp.At },
        ActionPostponed e => before! with { Due = e.Due, Moved = e.Reason },
        ActionPassedOn e => before! with { Owner = e.Owner, Since = stamp.At },
        ActionCalledOff e => before! with { CalledOff = new(stamp.By, stamp.At, e.Reason) },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <summary>How somebody shows that an action is done.</summary>
public sealed record ActionDone(PersonId By, DateTimeOffset At, string Proof, string? Link);

/// <summary>Why an action is not done after all.</summary>
public sealed record ActionEnd(PersonId By, DateTimeOffset At, string Reason);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ActionItem))]
[JsonSerializable(typeof(ActionEvent))]
internal sealed partial class ActionsJson : JsonSerializerContext;
