using Aims.Actions;
using Aims.Conversation;
using Aims.Nonconformities;
using Aims.People;

namespace Aims.Status;

/// <summary>What nonconformities ask of whom: of whoever answers for one what comes next, and of whoever checks it, to check.</summary>
internal static class NonconformityTasks
{
    /// <summary>Days to plan what comes next, and to make a check whose day has come.</summary>
    private const int Days = 14;

    public static IEnumerable<TaskItem> Of(World world) => world.All<Nonconformity>().Where(one => !one.HasEnded).Select(one => Of(one, world)).OfType<TaskItem>();

    /// <summary>Those whose owner or checker has left: the leads find somebody else.</summary>
    public static IEnumerable<TaskItem> OfLeavers(World world, IDirectory directory) =>
        from one in world.All<Nonconformity>()
        where !one.HasEnded
        let what = directory.Find(one.Owner) is null ? "Hand over" : one.Planned is { } planned && directory.Find(planned.By) is null ? "Name another checker" : null
        where what is not null
        from lead in directory.With(Role.Lead)
        select Item(what, one, lead.Id, one.Since, null, Nonconformity.View);

    private static TaskItem? Of(Nonconformity one, World world)
    {
        var since = DateOnly.FromDateTime(one.Since.UtcDateTime);
        if (!one.IsAnswered)
            return Item("Tell correction and cause", one, one.Owner, one.Since, one.AnswerDue(since), Nonconformity.Answer);
        var actions = one.Actions.Select(id => world.Find<ActionItem>(id.Value)).OfType<ActionItem>().ToList();
        if (actions.All(action => action.CalledOff is not null))
            return Item("Plan what is done about the cause", one, one.Owner, one.Since, since.AddDays(Days), Nonconformity.View);
        if (one.Planned is not { } planned)
            return Item("Plan the effectiveness check", one, one.Owner, one.Since, since.AddDays(Days), Nonconformity.View);
        if (actions.Any(action => action.IsOpen))
            return null;
        var soonest = DateOnly.FromDateTime(actions.Max(action => action.Done?.At ?? DateTimeOffset.MinValue).UtcDateTime).AddDays(NonconformityRules.WaitDays);
        var from = planned.On > soonest ? planned.On : soonest;
        return Item("Check whether it worked", one, planned.By, new DateTimeOffset(from, TimeOnly.MinValue, TimeSpan.Zero), from.AddDays(Days), Nonconformity.Check);
    }

    private static TaskItem Item(string todo, Nonconformity one, PersonId who, DateTimeOffset since, DateOnly? due, string verb) => new(
        $"{todo}: {one.What}", $"{one.Id} · {NonconformityWords.Of(one.Grade).ToLowerInvariant()} nonconformity", who, since, due,
        Button.Open("Open", verb, (Nonconformity.Field, one.Id.Value)));
}
