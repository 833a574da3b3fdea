using Aims.Actions;
using Aims.Conversation;
using Aims.People;

namespace Aims.Status;

/// <summary>The actions that wait for those who do them.</summary>
internal static class ActionTasks
{
    public static IEnumerable<TaskItem> Of(World world) => world.All<ActionItem>().Where(action => action.IsOpen).Select(action => Item("Do", action, action.Owner));

    /// <summary>Actions of people who have left: whoever planned them finds somebody else, or a lead if they have left too.</summary>
    public static IEnumerable<TaskItem> OfLeavers(World world, IDirectory directory) =>
        from action in world.All<ActionItem>()
        where action.IsOpen && directory.Find(action.Owner) is null
        let keeper = directory.Find(action.SetBy) ?? directory.Now.With(Role.Lead).FirstOrDefault()
        where keeper is not null
        select Item("Find somebody else", action, keeper.Id);

    private static TaskItem Item(string todo, ActionItem action, PersonId who) => new(
        $"{todo}: {action.What}", $"{action.Id} · {action.Of.Title}", who, action.Since, action.Due,
        Button.Open("Open", ActionItem.View, (ActionItem.Field, action.Id.Value)));
}
