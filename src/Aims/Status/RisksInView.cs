using Aims.People;
using Aims.Risks;
using Aims.Systems;

namespace Aims.Status;

/// <summary>A risk of a system that is not retired.</summary>
internal sealed record LivingRisk(Risk Risk, AiSystem System)
{
    /// <summary>Something is still to be done or said about it.</summary>
    public bool IsOpenOn(DateOnly today) => Risk.Standing switch
    {
        RiskStanding.Identified or RiskStanding.AwaitingAcceptance or RiskStanding.Declined => true,
        RiskStanding.Treated => Risk.Actions.Any(action => action.IsOpen) || Risk.AwaitsConfirmation,
        RiskStanding.Accepted => Risk.Acceptance!.HasExpiredBy(today) || Risk.Actions.Any(action => action.IsOpen) || Risk.AwaitsConfirmation,
        RiskStanding.Dismissed or RiskStanding.Withdrawn => false,
    };

    public static IEnumerable<LivingRisk> Of(World world) =>
        from risk in world.Risks
        where risk.Standing is not (RiskStanding.Dismissed or RiskStanding.Withdrawn)
        let system = world.System(risk.System)
        where system is { State: not SystemState.Retired }
        orderby risk.Level descending, risk.Since, risk.Id.Value
        select new LivingRisk(risk, system);

    /// <summary>Those that concern somebody: whoever answers, decides or acts.</summary>
    public bool Concerns(PersonId who) =>
        System.IsOfOwnerOrRequester(who) || Risk.Acceptance?.Of == who || Risk.Actions.Any(action => action.IsOpen && action.Owner == who);
}
