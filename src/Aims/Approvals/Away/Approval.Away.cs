using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Who may decide for those who are away.</summary>
public sealed partial record Approval
{
    /// <summary>
    /// Names who stands in for those who are asked, and takes it back when they are here again. Nobody with a part in the matter
    /// stands in, and nobody who is asked or has decided already. Stand-ins have none themselves, so that a circle does no harm.
    /// </summary>
    /// <param name="deputyOf">Who decides for somebody today; null when they decide themselves.</param>
    public Decided<ApprovalEvent> Cover(Func<PersonId, StandIn?> deputyOf, AiSystem? system, IDirectory directory)
    {
        if (!IsWaiting)
            return Decided<ApprovalEvent>.Nothing;
        var mayNot = Barred(system, seated: false);
        var asked = Current.People.ToHashSet();
        return Decided<ApprovalEvent>.These([.. Current.Open.Select(seat => (seat, Next: For(seat))).Where(s => !IsSame(s.Next, s.seat.StandIn))
            .Select(s => new StandInNamed(s.seat.Who, s.Next))]);

        StandIn? For(Seat seat) => deputyOf(seat.Who) is { } wanted && directory.Find(wanted.Who) is not null && !mayNot.Contains(wanted.Who)
            && (wanted.Who == seat.StandIn?.Who || asked.Add(wanted.Who)) ? wanted : null;
    }

    /// <summary>Where somebody is away and nobody stands in, the manager above them is asked too, without waiting until it is late.</summary>
    /// <param name="isAway">Whether somebody cannot be expected to answer today.</param>
    public Decided<ApprovalEvent> AskAbove(Func<PersonId, bool> isAway, AiSystem? system, IDirectory directory)
    {
        var alone = IsWaiting ? Current.Open.Where(seat => seat is { StandIn: null, Also: null } && isAway(seat.Who)).ToList() : [];
        var raised = Above(alone, system, directory);
        return raised.Count == 0 ? Decided<ApprovalEvent>.Nothing
            : new StepRaised(Current.Rung, raised, $"{directory.NamesOf(raised.Select(r => r.Seat))} {(raised.Count == 1 ? "is" : "are")} out of office and named no deputy");
    }

    // When the mailbox says since when may depend on when it is asked.
    private static bool IsSame(StandIn? one, StandIn? other) => one?.Who == other?.Who && one?.Until == other?.Until;

    private List<RaisedSeat> Above(IEnumerable<Seat> seats, AiSystem? system, IDirectory directory)
    {
        var barred = Barred(system);
        return [.. from seat in seats
            let above = Managers.Above(seat.Who, directory).FirstOrDefault(manager => !barred.Contains(manager.Id))
            where above is not null
            select new RaisedSeat(seat.Who, above.Id)];
    }
}
