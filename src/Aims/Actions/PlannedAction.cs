using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>What somebody is to do by a day.</summary>
public sealed record PlannedAction(string What, PersonId Owner, DateOnly Due);

public static class ActionPlanning
{
    /// <summary>
    /// Plans an action in the commit that changes the record because of which it is done. Its owner is told. The record keeps the id:
    /// its card reads its actions by it (<see cref="ActionRows"/>), and its rules ask whether they are done (<c>ActionsOf</c>).
    /// </summary>
    public static async Task<ActionId> PlanAction(this Draft draft, ActionSource of, ActionPurpose purpose, PlannedAction planned, CancellationToken ct)
    {
        var id = ActionId.From(await draft.NewId(ActionItem.Type, ct));
        await draft.Apply(ActionItem.Type, id.Value, new ActionPlanned(id, of, purpose, planned.What, planned.Owner, planned.Due), ct);
        if (planned.Owner != draft.Command.By)
            draft.Tell(planned.Owner, ActionItem.View, ActionItem.Type.Key(id.Value));
        return id;
    }

    /// <summary>The actions of a record as they are, for a rule that asks whether they are done.</summary>
    public static async Task<IReadOnlyList<ActionItem>> ActionsOf(this Draft draft, IEnumerable<ActionId> ids, CancellationToken ct) =>
        [.. (await draft.LoadAll(ActionItem.Type, ids.Select(id => id.Value), ct)).Select(read => read.State).OfType<ActionItem>()];

    /// <summary>The actions of a record as they are: point reads side by side.</summary>
    public static async Task<IReadOnlyList<ActionItem>> ActionsOf(this Records records, IEnumerable<ActionId> ids, CancellationToken ct) =>
        [.. (await Task.WhenAll(ids.Select(id => records.Read(ActionItem.Type, id.Value, ct)))).Select(read => read.State).OfType<ActionItem>()];
}
