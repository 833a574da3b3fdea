using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;

namespace Aims.Suppliers;

/// <summary>What everything about suppliers shares.</summary>
public sealed record SupplierDesk(Records Records, StatusIndex Index, IDirectory Directory)
{
    public IReadOnlyList<Intent> Intents() =>
    [
        new ListSuppliers(this), new ListUnknownSuppliers(this), new ShowSupplier(this), new AddSupplier(this), new AddSupplier.Ask(this),
        .. new ChangeSupplier(this).WithForm, .. new RecordTerms(this).WithForm, .. new AssessSupplier(this).WithForm, .. new PlanSupplierAction(this).WithForm,
        .. new PlanExit(this).WithForm, .. new CallOffExit(this).WithForm, .. new LeaveSupplier(this).WithForm,
    ];

    /// <summary>All that somebody may see, those to be looked at soonest first.</summary>
    internal Task<List<Supplier>> Seen(Person who, CancellationToken ct) => Index.Ask(
        About.Register,
        world => world.All<Supplier>().Where(supplier => supplier.MayBeSeenBy(who))
            .OrderBy(supplier => supplier.Due ?? DateOnly.MaxValue).ThenBy(supplier => supplier.Facts.Name, StringComparer.OrdinalIgnoreCase).ToList(),
        ct);

    internal Task<List<Supplier>> Others(SupplierId? but, CancellationToken ct) =>
        Index.Ask(About.Register, world => world.All<Supplier>().Where(supplier => supplier.Id != but).ToList(), ct);

    /// <summary>The systems in the register that come from it and are not retired.</summary>
    internal Task<List<AiSystem>> SystemsOf(Supplier supplier, CancellationToken ct) => Index.Ask(
        About.Register,
        world => world.Systems.Where(system => IsUsed(system) && supplier.Provides(system)).OrderBy(system => system.Name, StringComparer.OrdinalIgnoreCase).ToList(),
        ct);

    /// <summary>Names of suppliers that systems name and nobody has added, with how many systems name them.</summary>
    internal Task<List<(string Name, int Systems)>> Unknown(CancellationToken ct) => Index.Ask(
        About.Register,
        world =>
        {
            var known = world.All<Supplier>().ToList();
            return world.Systems.Where(system => IsUsed(system) && system.Details.Supplier is not null && !known.Exists(supplier => supplier.Provides(system)))
                .GroupBy(system => Supplier.Plain(system.Details.Supplier!))
                .Select(named => (named.First().Details.Supplier!.Trim(), named.Count()))
                .OrderByDescending(named => named.Item2).ThenBy(named => named.Item1, StringComparer.OrdinalIgnoreCase).ToList();
        },
        ct);

    private static bool IsUsed(AiSystem system) => system.IsInRegister && system.State is not (SystemState.Retired or SystemState.Rejected);
}
