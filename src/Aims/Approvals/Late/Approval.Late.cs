using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>What is done about a request that waits too long, or that nobody may decide.</summary>
public sealed partial record Approval
{
    private const int MostLeads = 10;

    /// <summary>
    /// A late step is taken up three times: a reminder on the working day after its last, two later the managers above those who
    /// are asked may decide too, two later the governance leads.
    /// </summary>
    /// <param name="today">Where those are who are asked.</param>
    public Decided<ApprovalEvent> Climb(DateOnly today, AiSystem? system, Routing routing)
    {
        var holidays = routing.Routes.Holidays;
        if (!IsWaiting || Current.Rung is Rung.Leads || !WorkingDays.Is(today, holidays))
            return Decided<ApprovalEvent>.Nothing;
        var next = Current.Rung + 1;
        return today < WorkingDays.After(Due, DaysLate(next), holidays) ? Decided<ApprovalEvent>.Nothing
            : next is Rung.Reminded ? new StepReminded()
            : new StepRaised(next, next is Rung.NextLevel ? Above(Current.Open, system, routing.Directory) : Leads(system, routing.Directory));
    }

    /// <summary>Whether it waits and too few are left who may decide.</summary>
    public bool IsStuck(AiSystem? system, DirectoryIndex people)
    {
        if (!IsWaiting)
            return false;
        var mayNot = Barred(system, seated: false);
        bool CanBeGiven(Seat seat) => seat.People.Any(who => !mayNot.Contains(who) && people.Find(who) is not null);
        return Current.Approvals + Current.Open.Count(CanBeGiven) < Current.Needed;
    }

    // In working days after the last day to decide.
    private static int DaysLate(Rung rung) => rung switch
    {
        Rung.None => 0,
        Rung.Reminded => 1,
        Rung.NextLevel => 3,
        Rung.Leads => 5,
    };

    private List<RaisedSeat> Leads(AiSystem? system, IDirectory directory)
    {
        var barred = Barred(system);
        var leads = directory.With(Role.Lead).Where(lead => !barred.Contains(lead.Id)).Take(MostLeads).ToList();
        return [.. from seat in Current.Open from lead in leads select new RaisedSeat(seat.Who, lead.Id)];
    }
}
