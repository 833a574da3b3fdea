using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Systems;

/// <summary>Where a system is in its life (ISO/IEC 42001 A.6.2).</summary>
public enum LifeCycleStage
{
    Planned,
    Pilot,
    InUse,
}

/// <summary>Where it comes from (ISO/IEC 42001 A.10).</summary>
public enum Source
{
    InHouse,
    Supplier,
}

/// <summary>What we are to it under the EU AI Act (Art. 3 points 3, 4, 6 and 7).</summary>
public enum ActRole
{
    Provider,
    Deployer,
    Importer,
    Distributor,
}

/// <summary>How it comes to its results.</summary>
public enum AiKind
{
    Rules,
    MachineLearning,
    Generative,
    Vision,
    Speech,
    Recommender,
    Robotics,
}

/// <summary>Kinds of data it takes in or gives out (ISO/IEC 42001 A.7).</summary>
public enum DataKind
{
    Public,
    Internal,
    Confidential,
    Personal,
    SpecialCategory,
    Children,
    Biometric,
}

/// <summary>Whom its results concern (ISO/IEC 42001 A.5.4).</summary>
public enum AffectedPeople
{
    Nobody,
    Employees,
    Applicants,
    Customers,
    Citizens,
    Children,
}

/// <summary>What happens with a result before it takes effect (ISO/IEC 42001 A.9.2).</summary>
public enum Autonomy
{
    PersonDecides,
    PersonConfirms,
    ActsAlone,
}

/// <summary>
/// What is registered of a system. A value is null until somebody gave it; a change holds only what changes.
/// What is known about each of them stands in <see cref="SystemFields"/>.
/// </summary>
/// <remarks>
/// The order is that of the stored JSON, against which <c>verify</c> holds what the events make: new ones go to the end, and are
/// left out as long as they are null.
/// </remarks>
public sealed record SystemDetails
{
    [JsonConverter(typeof(SharedText))]
    public string? Name { get; init; }

    public string? Purpose { get; init; }

    /// <summary>Who answers for it.</summary>
    public PersonId? Owner { get; init; }

    [JsonConverter(typeof(SharedText))]
    public string? Department { get; init; }

    public Source? Source { get; init; }

    /// <summary>The supplier's company.</summary>
    [JsonConverter(typeof(SharedText))]
    public string? Supplier { get; init; }

    public LifeCycleStage? Stage { get; init; }

    public IReadOnlyList<DataKind>? Data { get; init; }

    public IReadOnlyList<AffectedPeople>? People { get; init; }

    public Autonomy? Autonomy { get; init; }

    /// <summary>Who watches over it and how it is stopped, in words (ISO/IEC 42001 A.9.3).</summary>
    public string? Oversight { get; init; }

    public string? IntendedUses { get; init; }

    public string? ExcludedUses { get; init; }

    /// <summary>Who stands in for the owner.</summary>
    public PersonId? Deputy { get; init; }

    /// <summary>Which groups work with it, in words.</summary>
    public string? UsedBy { get; init; }

    public string? Product { get; init; }

    /// <summary>The contract's number or name, and where it is kept.</summary>
    public string? Contract { get; init; }

    public IReadOnlyList<ActRole>? Roles { get; init; }

    public IReadOnlyList<AiKind>? Kinds { get; init; }

    /// <summary>The models it uses, by name and version.</summary>
    public string? Models { get; init; }

    /// <summary>Where its data comes from (ISO/IEC 42001 A.7.3, A.7.5).</summary>
    public string? DataSources { get; init; }

    /// <summary>Roughly how many people its results concern in a year.</summary>
    public int? PeopleCount { get; init; }

    /// <summary>The countries it is used in, in words.</summary>
    public string? Countries { get; init; }

    /// <summary>The languages it works in, in words.</summary>
    public string? Languages { get; init; }

    /// <summary>The day it is to come into use.</summary>
    public DateOnly? PlannedFor { get; init; }

    public DateOnly? PilotSince { get; init; }

    public DateOnly? InUseSince { get; init; }

    /// <summary>The day it is to go out of use.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The data sets it needs and where they are kept (ISO/IEC 42001 A.4.3).</summary>
    public string? DataResources { get; init; }

    /// <summary>ISO/IEC 42001 A.4.4</summary>
    public string? Tools { get; init; }

    /// <summary>Where it runs (ISO/IEC 42001 A.4.5).</summary>
    public string? Computing { get; init; }

    /// <summary>Who builds, runs and looks after it, and what they must be able to do (ISO/IEC 42001 A.4.6).</summary>
    public string? Team { get; init; }

    /// <summary>Addresses of its documents, <c>https</c> only (ISO/IEC 42001 A.6.2.7).</summary>
    public IReadOnlyList<string>? Links { get; init; }

    /// <summary>What of these details the others do not say already.</summary>
    public SystemDetails Without(SystemDetails others) =>
        SystemFields.All.Where(field => field.Has(this) && field.IsSame(this, others)).Aggregate(this, (news, field) => field.Clear(news));

    /// <summary>These details without the values of the named fields.</summary>
    public SystemDetails Without(IEnumerable<string> fields) =>
        fields.Select(SystemFields.Find).OfType<SystemField>().Aggregate(this, (details, field) => field.Clear(details));

    /// <summary>These details with what the change gives. What then no longer belongs is dropped: in-house, the supplier.</summary>
    public SystemDetails With(SystemDetails change)
    {
        var changed = SystemFields.All.Where(field => field.Has(change)).Aggregate(this, (details, field) => field.Copy(change, details));
        return SystemFields.All.Where(field => field.Has(changed) && !field.Belongs(changed)).Aggregate(changed, (details, field) => field.Clear(details));
    }
}
