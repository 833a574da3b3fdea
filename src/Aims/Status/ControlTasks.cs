using Aims.Controls;
using Aims.Conversation;
using Aims.People;

namespace Aims.Status;

/// <summary>What controls ask of whom: to say how they are met, and to renew evidence that runs out.</summary>
internal static class ControlTasks
{
    public static IEnumerable<TaskItem> Of(World world) => Applying(world).SelectMany(ToMeet).Concat(ToRenew(world));

    /// <summary>Controls whose owner has left: a governance lead names another.</summary>
    public static IEnumerable<TaskItem> OfLeavers(World world, IDirectory directory) =>
        from control in Applying(world)
        where control.Owner is { } owner && directory.Find(owner) is null
        from lead in directory.With(Role.Lead)
        select new TaskItem($"Name a new owner: {control.Id} {control.Title}", "control · its owner has left", lead.Id, control.Record!.Owner!.At, null, Open(control));

    private static IEnumerable<ControlEntry> Applying(World world) =>
        from record in world.All<Control>()
        let control = ControlEntry.Of(record.Id, record)
        where control is { Applies: true, IsRetired: false }
        select control;

    private static IEnumerable<TaskItem> ToMeet(ControlEntry control) => control is { Record: { Owner: { } owner } record } && record.Met?.How is null
        ? [new TaskItem($"Say how {control.Id} is met: {control.Title}", "control", owner.Who, owner.At, null, Open(control))] : [];

    // One task for each who keeps a control that it is for; for a clause, whoever gave it. What is expired still has to be seen to.
    private static IEnumerable<TaskItem> ToRenew(World world) =>
        from piece in world.All<ControlEvidence>()
        where piece is { IsInUse: true, AskedAgain: not null }
        let keepers = piece.Serves.Select(world.Find<Control>).Where(control => control?.Decision?.Applies is true).Select(control => control!.Owner?.Who).OfType<PersonId>().Distinct().ToList()
        from who in keepers.Count > 0 ? keepers : [piece.By]
        select new TaskItem(
            $"Renew the evidence: {piece.Title}", $"{piece.Id} · {string.Join(", ", piece.Serves)}", who, new DateTimeOffset(piece.AskedAgain!.Value, TimeOnly.MinValue, TimeSpan.Zero), piece.Until,
            Button.Open("Open", ControlEvidence.View, (ControlEvidence.Field, piece.Id.Value)));

    private static Cards.Execute Open(ControlEntry control) => Button.Open("Open", Control.View, (Control.Field, control.Id));
}
