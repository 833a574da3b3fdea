using Aims.People;
using Aims.Systems;
using static Aims.Tests.Asking.KnownWorld.Moment;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>What happened to a system apart from its assessment, its class and its approval.</summary>
internal static class SystemPast
{
    public static IEnumerable<Moment> Of(SystemFact system, Facts facts)
    {
        var owner = Id(system.Owner ?? system.Requester);
        if (system.Imported)
            yield return new(Time(system.Begun, 8), Id(system.Requester), Happens(system, new SystemImported(
                SystemId.From(system.Id), Before(system), new ImportSource("IMP-0001", 2, system.Name.ToLowerInvariant()), IsRetired: false)));
        else
            yield return new(Time(system.Begun, 8), Id(system.Requester), Happens(system, new SystemDrafted(SystemId.From(system.Id), Before(system))));
        if (system is { Imported: false, Created: { } created })
            yield return new(Time(created, 8, 30), Id(system.Requester), Happens(system, new SystemSubmitted(Above(owner, facts))));
        if (system.Was is { Field: not "risk_tier" } was)
            yield return new(Time(was.Until, 14), Id(was.By), Happens(system, Change(system, was, facts)));
        if (system.Reviewed is { } reviewed)
            yield return new(Time(reviewed, 12), owner, Happens(system, new SystemReviewed("Looked at it with its users.")));
        if (system.SuspendedOn is { } suspended)
            yield return new(Time(suspended, 13), owner, Happens(system, new SystemSuspended("It switched the pumps off twice.", ByLead: false)));
        if (system.RetiredOn is { } retired)
            yield return new(Time(retired, 17), owner, Happens(system, new SystemRetired(retired, DataAfterwards.NoData, null, system.RetiredBecause!)));
    }

    public static Deed Happens(SystemFact system, params SystemEvent[] happened) => Deed.Of(AiSystem.Type, system.Id, happened);

    private static SystemEvent Change(SystemFact system, EarlierFact was, Facts facts) => was.Field switch
    {
        "name" => new DetailsChanged(new SystemDetails { Name = system.Name }),
        "department" => new DetailsChanged(new SystemDetails { Department = system.Department }),
        "stage" => new WentLive(Stage(system.Stage), was.Until),
        "owner" => new OwnershipAccepted(Id(system.Owner!), Above(Id(system.Owner!), facts)),
        _ => throw new InvalidOperationException($"No event changes {was.Field}."),
    };

    private static List<PersonId> Above(PersonId who, Facts facts)
    {
        var above = new List<PersonId>();
        for (string? next = ManagerOf(who.Value); next is not null; next = ManagerOf(next))
            above.Add(Id(next));
        return above;

        string? ManagerOf(string person) => facts.Person.FirstOrDefault(p => p.Id == person)?.Manager;
    }

    private static SystemDetails Before(SystemFact system) => (system.Was?.Field) switch
    {
        "name" => Details(system) with { Name = system.Was.Value },
        "department" => Details(system) with { Department = system.Was.Value },
        "stage" => Details(system) with { Stage = Stage(system.Was.Value) },
        "owner" => Details(system) with { Owner = Id(system.Was.Value) },
        _ => Details(system),
    };

    private static SystemDetails Details(SystemFact system) => new()
    {
        Name = system.Name,
        Purpose = $"{system.Name}: helps the colleagues who work with it every day.",
        Owner = system.Owner is { } owner ? Id(owner) : null,
        Department = system.Department,
        Source = system.Source switch { "supplier" => Source.Supplier, "in_house" => Source.InHouse, _ => null },
        Supplier = system.Supplier,
        Stage = Stage(system.Stage),
        Data = [.. system.DataCategories.Select(Data)],
        Autonomy = Autonomy.PersonConfirms,
        Oversight = system.HumanOversight,
        Roles = [.. system.OurRole.Select(role => Enum.Parse<ActRole>(role, ignoreCase: true))],
    };

    private static LifeCycleStage Stage(string stage) => stage switch
    {
        "planned" => LifeCycleStage.Planned,
        "pilot" => LifeCycleStage.Pilot,
        _ => LifeCycleStage.InUse,
    };

    private static DataKind Data(string kind) => kind is "special_category" ? DataKind.SpecialCategory : Enum.Parse<DataKind>(kind, ignoreCase: true);
}
