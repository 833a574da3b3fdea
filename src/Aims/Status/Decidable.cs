using Aims.Approvals;
using Aims.People;

namespace Aims.Status;

/// <summary>The requests that somebody may decide on now, and on whose seat.</summary>
public static class Decidable
{
    /// <summary>Whoever has waited longest comes first.</summary>
    public static List<(Approval Approval, Seat Seat)> By(Person who, DateOnly today, World world, IDirectory directory) =>
    [
        .. world.Approvals
            .Where(a => a.IsWaiting && a.Current.Seats.Any(seat => seat.MayBeGivenBy(who.Id, today)))
            .Where(a => world.System(a.System) is { } system && a.MayNotDecide(who, system, today, directory) is null)
            .OrderBy(a => a.Current.Opened).ThenBy(a => a.Id.Value, StringComparer.Ordinal)
            .Select(a => (a, a.SeatFor(who.Id, today)!)),
    ];
}
