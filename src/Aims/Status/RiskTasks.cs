using Aims.Conversation;
using Aims.People;
using Aims.Risks;
using Aims.Systems;

namespace Aims.Status;

/// <summary>What risks ask of whom: to answer, to accept, to act, and to say what is left.</summary>
internal static class RiskTasks
{
    public static IEnumerable<TaskItem> Of(World world) => Living(world).SelectMany(of => Of(of.Risk, of.System, world));

    /// <summary>What waits for people who have left: the risk's owner asks somebody else.</summary>
    public static IEnumerable<TaskItem> OfLeavers(World world, IDirectory directory) =>
        from of in Living(world)
        from task in Of(of.Risk, of.System, world)
        where directory.Find(task.Who) is null && task.Who != of.System.Owner
        select task with
        {
            What = $"Find somebody else: {task.What}",
            Who = of.System.Owner,
            Open = Button.Open("Open", Risk.View, (Risk.Field, of.Risk.Id.Value)),
        };

    private static IEnumerable<(Risk Risk, AiSystem System)> Living(World world) =>
        from risk in world.Risks
        let system = world.System(risk.System)
        where system is { State: not (SystemState.Retired or SystemState.Rejected) }
        select (risk, system);

    private static IEnumerable<TaskItem> Of(Risk risk, AiSystem system, World world)
    {
        if (OfOwner(risk, system, world) is { } answer)
            yield return answer;
        if (OfAccepter(risk, system) is { } accept)
            yield return accept;
        if (risk.Standing is RiskStanding.Identified or RiskStanding.Dismissed or RiskStanding.Withdrawn)
            yield break;
        foreach (var action in risk.Actions.Where(action => action.IsOpen))
        {
            yield return new TaskItem(
                $"Do: {action.What}", $"{risk.Id} · {system.Name}", action.Owner, action.Since, action.Due,
                Button.Open("Open", Risk.Action, Self(risk), (Risk.ActionField, action.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }
    }

    // While the assessment is open, answering its risks is a part of it.
    private static TaskItem? OfOwner(Risk risk, AiSystem system, World world)
    {
        bool alone = world.Assessment(risk.Assessment) is { IsOpen: false };
        return risk switch
        {
            { AwaitsConfirmation: true } => Item("Say what is left", risk.Actions.Max(action => action.Done!.At)),
            { Standing: RiskStanding.Identified } when alone => Item("Answer the risk", risk.Since),
            { Standing: RiskStanding.Declined } when alone => Item("Answer the risk again", risk.Since),
            _ => null,
        };

        TaskItem Item(string what, DateTimeOffset since) => new(
            $"{what}: {risk.Title}", $"{risk.Id} · {system.Name}", system.Owner, since, null, Button.Open("Open", Risk.View, Self(risk)));
    }

    private static TaskItem? OfAccepter(Risk risk, AiSystem system)
    {
        return risk switch
        {
            { Standing: RiskStanding.AwaitingAcceptance, Acceptance: { } asked } => Item("Accept or decline", asked, asked.Asked, asked.Due),
            { Standing: RiskStanding.Accepted, Acceptance: { AskedAgain: { } again } accepted } =>
                Item("Accept again", accepted, new DateTimeOffset(again, TimeOnly.MinValue, TimeSpan.Zero), accepted.Answer!.Until),
            _ => null,
        };

        // What an owner accepted is the owner's to accept again, whoever that is by now.
        TaskItem Item(string what, Acceptance acceptance, DateTimeOffset since, DateOnly? due) => new(
            $"{what}: {risk.Title}", $"{risk.Id} · {system.Name} · {RiskWords.Of(risk.Level!.Value).ToLowerInvariant()}",
            acceptance.IsOwners ? system.Owner : acceptance.Of, since, due, Button.Open("Open", Risk.View, Self(risk)));
    }

    private static (string, string) Self(Risk risk) => (Risk.Field, risk.Id.Value);
}
