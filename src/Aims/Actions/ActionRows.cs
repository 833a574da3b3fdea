using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Actions;

/// <summary>A record's actions as rows of its card, the open ones first.</summary>
public static class ActionRows
{
    /// <param name="live">The record whose card is drawn anew when it changes; null for a card that is not.</param>
    public static IEnumerable<Element> Of(Turn turn, IReadOnlyList<ActionItem> actions, IDirectory directory, string heading = "Actions", RecordKey? live = null)
    {
        if (actions.Count == 0)
            yield break;
        int open = actions.Count(action => action.IsOpen);
        yield return Look.Heading(open == 0 ? $"{heading}, all ended" : $"{heading}, {open} of {actions.Count} open");
        yield return Look.Rows(
        [
            .. from action in actions.OrderBy(action => !action.IsOpen).ThenBy(action => action.Due)
               select new Row(
                   action.What, Line(turn, action, directory),
                   action.MayBeSeenBy(turn.Who) ? Opening(action, live) : null),
        ]);
    }

    private static Execute Opening(ActionItem action, RecordKey? live)
    {
        var open = Button.Open("Open", ActionItem.View, (ActionItem.Field, action.Id.Value)) with { AssociatedInputs = AssociatedInputs.None };
        return live is { } key ? open.On(key) : open;
    }

    /// <summary><c>Ana Ruiz · due 30 Nov 2026</c></summary>
    public static string Line(Turn turn, ActionItem action, IDirectory directory) => action switch
    {
        { Done: { } done } => $"Done by {directory.NameOf(done.By)} on {turn.Reader.Day(done.At)}: {done.Proof}",
        { CalledOff: { } end } => $"Called off by {directory.NameOf(end.By)} on {turn.Reader.Day(end.At)}: {end.Reason}",
        _ => $"{directory.NameOf(action.Owner)} · {(action.IsOverdueOn(turn.Reader.Today(turn.Now)) ? "overdue since" : "due")} {turn.Reader.Day(action.Due)}"
            + (action.Moved is { } why ? $", moved: {why}" : ""),
    };
}
