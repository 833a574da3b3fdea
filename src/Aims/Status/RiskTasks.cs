using System.Globalization;
using Aims.Conversation;
using Aims.People;
using Aims.Risks;
using Aims.Systems;

namespace Aims.Status;

/// <summary>What risks ask of whom: to answer, to accept, to act, and to say what is left.</summary>
internal static class RiskTasks
{
    /// <summary>Of one that was taken up without an assessment: days to say what is done about it.</summary>
    private const int DaysToAnswer = 14;

    public static IEnumerable<TaskItem> Of(World world) => Living(world).SelectMany(of => Of(of.Risk, of.Owner, world));

    /// <summary>What waits for people who have left: the risk's owner asks somebody else. If the owner has left too, a lead names another.</summary>
    public static IEnumerable<TaskItem> OfLeavers(World world, IDirectory directory) =>
    [
        .. from of in Living(world)
           from task in Of(of.Risk, of.Owner, world)
           where directory.Find(task.Who) is null && task.Who != of.Owner
           select task with { What = $"Find somebody else: {task.What}", Who = of.Owner, Open = Button.Open("Open", Risk.View, Self(of.Risk)) },
        .. from risk in world.Risks
           where risk is { Applies: true, Raised: { } raised } && directory.Find(raised.Facts.Owner) is null && IsLiving(risk, world)
           from lead in directory.With(Role.Lead)
           select new TaskItem($"Name another owner: {risk.Title}", $"{risk.Id} · {About(risk, world)}", lead.Id, risk.Since, null, Button.Open("Open", Risk.Change, Self(risk))),
    ];

    private static IEnumerable<(Risk Risk, PersonId Owner)> Living(World world) =>
        from risk in world.Risks
        where IsLiving(risk, world)
        select (risk, risk.Raised?.Facts.Owner ?? world.System(risk.System)!.Owner);

    private static bool IsLiving(Risk risk, World world) => risk.System is null || world.System(risk.System) is { State: not (SystemState.Retired or SystemState.Rejected) };

    private static IEnumerable<TaskItem> Of(Risk risk, PersonId owner, World world)
    {
        if (OfOwner(risk, owner, world) is { } answer)
            yield return answer;
        if (OfAccepter(risk, owner, world) is { } accept)
            yield return accept;
        if (risk.Standing is RiskStanding.Identified || !risk.Applies)
            yield break;
        foreach (var action in risk.Actions.Where(action => action.IsOpen))
        {
            yield return new TaskItem(
                $"Do: {action.What}", $"{risk.Id} · {About(risk, world)}", action.Owner, action.Since, action.Due,
                Button.Open("Open", Risk.Action, Self(risk), (Risk.ActionField, action.Number.ToString(CultureInfo.InvariantCulture))));
        }
    }

    // While the assessment is open, answering its risks is a part of it.
    private static TaskItem? OfOwner(Risk risk, PersonId owner, World world)
    {
        bool alone = risk.Assessment is null || world.Assessment(risk.Assessment) is { IsOpen: false };
        return risk switch
        {
            { AwaitsConfirmation: true } => Item("Say what is left", risk.Actions.Max(action => action.Done!.At), null),
            { Standing: RiskStanding.Identified } when alone => Item("Answer the risk", risk.Since, risk.Assessment is null ? DateOnly.FromDateTime(risk.Since.UtcDateTime).AddDays(DaysToAnswer) : null),
            { Standing: RiskStanding.Declined } when alone => Item("Answer the risk again", risk.Since, null),
            _ => null,
        };

        TaskItem Item(string what, DateTimeOffset since, DateOnly? due) => new(
            $"{what}: {risk.Title}", $"{risk.Id} · {About(risk, world)}", owner, since, due, Button.Open("Open", Risk.View, Self(risk)));
    }

    private static TaskItem? OfAccepter(Risk risk, PersonId owner, World world)
    {
        return risk switch
        {
            { Standing: RiskStanding.AwaitingAcceptance, Acceptance: { } asked } => Item("Accept or decline", asked, asked.Asked, asked.Due),
            { Standing: RiskStanding.Accepted, IsOpportunity: true, Acceptance: { AskedAgain: { } again } left } => Item("Look at the opportunity again", left, TaskList.Midnight(again), left.Answer!.Until),
            { Standing: RiskStanding.Accepted, Acceptance: { AskedAgain: { } again } accepted } => Item("Accept again", accepted, TaskList.Midnight(again), accepted.Answer!.Until),
            _ => null,
        };

        // What an owner accepted is the owner's to accept again, whoever that is by now.
        TaskItem Item(string what, Acceptance acceptance, DateTimeOffset since, DateOnly? due) => new(
            $"{what}: {risk.Title}", $"{risk.Id} · {About(risk, world)} · {RiskWords.Of(risk.Level!.Value).ToLowerInvariant()}",
            acceptance.IsOwners ? owner : acceptance.Of, since, due, Button.Open("Open", Risk.View, Self(risk)));
    }

    private static string About(Risk risk, World world) => world.System(risk.System)?.Name ?? risk.About;

    private static (string, string) Self(Risk risk) => (Risk.Field, risk.Id.Value);
}
