using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Responsibilities;

/// <summary>
/// Who is accountable and who is responsible for a clause, a control or a process of the management system, and whether they have
/// accepted it (ISO/IEC 42001 5.3, A.3.2).
/// </summary>
/// <param name="Id">Of the clause (<c>9.2.1</c>), the control (<c>A.6.2.4</c>) or the process (<c>incident-handling</c>, <c>PRO-0001</c>).</param>
public sealed record Responsibility(string Id)
{
    public static RecordType<Responsibility, ResponsibilityEvent> Type { get; } =
        new(Field, ProcessId.Prefix, After, () => ResponsibilitiesJson.Default.Responsibility, () => ResponsibilitiesJson.Default.ResponsibilityEvent);

    /// <summary>The verbs that show one, all of them, and somebody's own.</summary>
    public const string View = "responsibility.show", List = "responsibility.list", Own = "responsibility.mine";

    /// <summary>The name under which a button carries its id.</summary>
    public const string Field = "responsibility";

    /// <summary>Null for a clause, a control and a process that everybody has.</summary>
    public OwnProcess? Process { get; init; }

    /// <summary>Exactly one of them is accountable; nobody while it is not assigned.</summary>
    public ImmutableArray<Holder> Holders { get; init; } = [];

    /// <summary>How often it was assigned: what somebody looked at before they assign it again.</summary>
    public int Edit { get; init; }

    /// <summary>Who assigned it last, and when; null before.</summary>
    public PersonId? AssignedBy { get; init; }

    public DateTimeOffset? Assigned { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id);

    [JsonIgnore]
    public Holder? Accountable => Holders.FirstOrDefault(holder => holder.IsAccountable);

    [JsonIgnore]
    public IEnumerable<Holder> Responsible => Holders.Where(holder => holder.IsResponsible);

    public Holder? Of(PersonId who) => Holders.FirstOrDefault(holder => holder.Who == who);

    private static Responsibility After(Responsibility? before, ResponsibilityEvent happened, Stamp stamp) => happened switch
    {
        ProcessAdded e => new(e.Id) { Process = new(e.Title) },
        ProcessRetired => before! with { Process = before.Process! with { IsRetired = true }, Holders = [] },
        ResponsibilityAssigned e => (before ?? new(e.Id)).With(e, stamp),
        ResponsibilityAccepted => before!.With(stamp, new HolderAnswer(true, null, stamp.At)),
        ResponsibilityDeclined e => before!.With(stamp, new HolderAnswer(false, e.Reason, stamp.At)),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    // Whose part stays the same is not asked again, unless they have declined it and are asked once more.
    private Responsibility With(ResponsibilityAssigned e, Stamp stamp) => this with
    {
        Holders = [.. e.Responsible.Prepend(e.Accountable).Distinct().Select(who =>
            new Holder(who, who == e.Accountable, e.Responsible.Contains(who), stamp.By, stamp.At, null) is var asked
            && Of(who) is { Answer: not { IsAccepted: false } } known && known.IsAccountable == asked.IsAccountable && known.IsResponsible == asked.IsResponsible ? known : asked)],
        Edit = Edit + 1,
        AssignedBy = stamp.By,
        Assigned = stamp.At,
    };

    private Responsibility With(Stamp stamp, HolderAnswer answer) =>
        this with { Holders = [.. Holders.Select(holder => holder.Who == stamp.By ? holder with { Answer = answer } : holder)] };
}

/// <summary>A process that the organisation has named itself.</summary>
public sealed record OwnProcess(string Title, bool IsRetired = false);

/// <summary>Somebody who is accountable, responsible, or both.</summary>
/// <param name="AskedBy">The lead who assigned it.</param>
/// <param name="Answer">Null while they have not answered.</param>
public sealed record Holder(PersonId Who, bool IsAccountable, bool IsResponsible, PersonId AskedBy, DateTimeOffset Asked, HolderAnswer? Answer)
{
    [JsonIgnore]
    public bool HasAccepted => Answer is { IsAccepted: true };

    [JsonIgnore]
    public bool HasDeclined => Answer is { IsAccepted: false };
}

/// <param name="Reason">Why it was declined.</param>
public sealed record HolderAnswer(bool IsAccepted, string? Reason, DateTimeOffset At);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Responsibility))]
[JsonSerializable(typeof(ResponsibilityEvent))]
internal sealed partial class ResponsibilitiesJson : JsonSerializerContext;
