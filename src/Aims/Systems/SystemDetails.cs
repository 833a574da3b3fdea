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

/// <summary>Kinds of data it takes in or gives out (ISO/IEC 42001 A.7).</summary>
public enum DataKind
{
    Public,
    Internal,
    Confidential,
    Personal,
    SpecialCategory,
    Children,
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

/// <summary>What is registered of a system. A value is null until somebody gave it; a change holds only what changes.</summary>
/// <param name="Oversight">Who watches over it and how it is stopped, in words (ISO/IEC 42001 A.9.3).</param>
public sealed record SystemDetails(
    string? Name = null,
    string? Purpose = null,
    PersonId? Owner = null,
    string? Department = null,
    Source? Source = null,
    string? Supplier = null,
    LifeCycleStage? Stage = null,
    IReadOnlyList<DataKind>? Data = null,
    IReadOnlyList<AffectedPeople>? People = null,
    Autonomy? Autonomy = null,
    string? Oversight = null)
{
    /// <summary>What of these details the others do not say already.</summary>
    public SystemDetails Without(SystemDetails others) => new(
        News(Name, others.Name), News(Purpose, others.Purpose), Owner == others.Owner ? null : Owner, News(Department, others.Department),
        Source == others.Source ? null : Source, News(Supplier, others.Supplier), Stage == others.Stage ? null : Stage,
        News(Data, others.Data), News(People, others.People), Autonomy == others.Autonomy ? null : Autonomy, News(Oversight, others.Oversight));

    /// <summary>These details with what the change gives. Going in-house drops the supplier.</summary>
    public SystemDetails With(SystemDetails change)
    {
        var source = change.Source ?? Source;
        return new(
            change.Name ?? Name, change.Purpose ?? Purpose, change.Owner ?? Owner, change.Department ?? Department, source,
            source is Systems.Source.InHouse ? null : change.Supplier ?? Supplier, change.Stage ?? Stage, change.Data ?? Data,
            change.People ?? People, change.Autonomy ?? Autonomy, change.Oversight ?? Oversight);
    }

    private static string? News(string? text, string? other) => text == other ? null : text;

    private static IReadOnlyList<T>? News<T>(IReadOnlyList<T>? chosen, IReadOnlyList<T>? others) =>
        chosen is not null && others is not null && chosen.SequenceEqual(others) ? null : chosen;
}
