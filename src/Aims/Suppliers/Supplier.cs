using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Actions;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Suppliers;

/// <summary>What it would mean if the supplier failed us.</summary>
public enum Importance
{
    Low,
    Medium,
    High,
}

public enum DiligenceAnswer
{
    Yes,
    Partly,
    No,
    Unknown,
}

/// <summary>What a due diligence comes to.</summary>
public enum Suitability
{
    Suitable,
    WithConditions,
    NotSuitable,
}

public enum SupplierState
{
    InUse,
    Leaving,
    Left,
}

/// <summary>Whoever provides AI systems, or parts of them, to us (ISO/IEC 42001 A.10.3).</summary>
/// <param name="Terms">What the contract has of the terms that matter; null while nobody has looked.</param>
/// <param name="Diligence">The last due diligence; null before the first.</param>
public sealed record Supplier(
    SupplierId Id, SupplierFacts Facts, PersonId AddedBy, DateTimeOffset Added, RecordedTerms? Terms = null, Diligence? Diligence = null, PlannedExit? Exit = null, SupplierEnd? Left = null)
{
    /// <summary>Days in which the first due diligence is done.</summary>
    private const int FirstWithin = 30;

    public static RecordType<Supplier, SupplierEvent> Type { get; } =
        new(Field, SupplierId.Prefix, After, () => SuppliersJson.Default.Supplier, () => SuppliersJson.Default.SupplierEvent);

    /// <summary>The verbs that show one, list all, and open what its tasks ask for.</summary>
    public const string View = "supplier.show", List = "supplier.list", Check = "supplier.ask-check", Leave = "supplier.ask-left";

    /// <summary>The name under which a button carries its id.</summary>
    public const string Field = "supplier";

    public ImmutableArray<ActionId> Actions { get; init; } = [];

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    [JsonIgnore]
    public SupplierState State => Left is not null ? SupplierState.Left : Exit is not null ? SupplierState.Leaving : SupplierState.InUse;

    /// <summary>By when it is to be looked at, for the first time or again; null for one that is left.</summary>
    [JsonIgnore]
    public DateOnly? Due => Left is not null ? null : Diligence?.Next ?? DateOnly.FromDateTime(Added.UtcDateTime).AddDays(FirstWithin);

    /// <summary>The terms that matter and are not in the contract; all while nobody has looked.</summary>
    [JsonIgnore]
    public IEnumerable<ContractTerm> Missing => SupplierCheck.Current.Terms.Where(term => Terms?.Agreed.Contains(term.Id) != true);

    public bool MayBeSeenBy(Person who) => who.Oversees || Facts.Owner == who.Id;

    public bool MayBeChangedBy(Person who) => who.Is(Role.Lead) || Facts.Owner == who.Id;

    /// <summary>Whether a system says that it comes from this supplier.</summary>
    public bool Provides(AiSystem system) => system.Details.Supplier is { } named && Names.Contains(Plain(named));

    /// <summary>Whether it is known under a name.</summary>
    public bool IsCalled(string name) => Names.Contains(Plain(name));

    /// <summary>How names are compared.</summary>
    public static string Plain(string name) => name.Trim().ToUpperInvariant();

    private IEnumerable<string> Names => Facts.AlsoCalled.Prepend(Facts.Name).Select(Plain);

    private static Supplier After(Supplier? before, SupplierEvent happened, Stamp stamp) => happened switch
    {
        SupplierAdded e => new(e.Id, e.Facts, stamp.By, stamp.At),
        SupplierChanged e => before! with { Facts = e.Facts },
        TermsRecorded e => before! with { Terms = new(stamp.By, stamp.At, e.Agreed, e.Contract) },
        SupplierAssessed e => before! with { Diligence = new(stamp.By, stamp.At, e.Answers, e.Outcome, e.Ground, e.Next) },
        SupplierActionPlanned e => before! with { Actions = before.Actions.Add(e.Action) },
        ExitPlanned e => before! with { Exit = new(stamp.By, stamp.At, e.Plan, e.By) },
        ExitCalledOff => before! with { Exit = null },
        SupplierLeft e => before! with { Left = new(stamp.By, stamp.At, e.Done) },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

public sealed record RecordedTerms(PersonId By, DateTimeOffset At, ImmutableArray<string> Agreed, string Contract);

public sealed record Diligence(
    PersonId By, DateTimeOffset At, ImmutableSortedDictionary<string, DiligenceAnswer> Answers, Suitability Outcome, string Ground, DateOnly Next);

public sealed record PlannedExit(PersonId By, DateTimeOffset At, string Plan, DateOnly Until);

public sealed record SupplierEnd(PersonId By, DateTimeOffset At, string Done);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Supplier))]
[JsonSerializable(typeof(SupplierEvent))]
internal sealed partial class SuppliersJson : JsonSerializerContext;
