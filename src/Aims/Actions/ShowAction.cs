using Aims.Conversation;

namespace Aims.Actions;

/// <summary>Shows an action to whoever does it, planned it, or oversees.</summary>
public sealed class ShowAction(ActionDesk desk) : Intent
{
    public override string Verb => ActionItem.View;

    public override IReadOnlyList<string> Phrases => ["action {action}", "show action {action}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        turn.Fields.Id<ActionId>(ActionItem.Field) is { } id
        && (await desk.Records.Read(ActionItem.Type, id.Value, ct)).State is { } action && action.MayBeSeenBy(turn.Who)
            ? ActionCard.Reply(turn, action, desk)
            : Reply.Say(ActionRules.NotFound.Text);
}
