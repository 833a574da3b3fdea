using Aims.Conversation;
using Aims.People;
using Aims.Suppliers;

namespace Aims.Status;

/// <summary>What suppliers ask of those who answer for them: to look at them, and to leave them.</summary>
internal static class SupplierTasks
{
    // So long before it is due it waits for somebody.
    private const int AskedDaysBefore = 30;

    public static IEnumerable<TaskItem> Of(World world) => world.All<Supplier>().SelectMany(supplier => Of(supplier, supplier.Facts.Owner));

    /// <summary>Of suppliers whose owner has left: a lead names another.</summary>
    public static IEnumerable<TaskItem> OfLeavers(World world, IDirectory directory) =>
        directory.Now.With(Role.Lead).FirstOrDefault() is not { } lead ? []
        : from supplier in world.All<Supplier>()
          where supplier.Left is null && directory.Find(supplier.Facts.Owner) is null
          select new TaskItem(
              $"Find somebody for the supplier {supplier.Facts.Name}", supplier.Id.Value, lead.Id, supplier.Added, null, Button.Open("Open", Supplier.View, Self(supplier)));

    private static IEnumerable<TaskItem> Of(Supplier supplier, PersonId owner)
    {
        if (supplier.Left is not null)
            yield break;
        if (supplier.Exit is { } exit)
            yield return new TaskItem($"Leave the supplier {supplier.Facts.Name}", supplier.Id.Value, owner, exit.At, exit.Until, Button.Open("Open", Supplier.View, Self(supplier)));
        else if (supplier.Due is { } due)
            yield return new TaskItem(
                $"Look at the supplier {supplier.Facts.Name}{(supplier.Diligence is null ? "" : " again")}", $"{supplier.Id} · due diligence", owner,
                supplier.Diligence is null ? supplier.Added : TaskList.Midnight(due.AddDays(-AskedDaysBefore)), due, Button.Open("Open", Supplier.Check, Self(supplier)));
    }

    private static (string, string) Self(Supplier supplier) => (Supplier.Field, supplier.Id.Value);
}
