using Aims.Conversation;

namespace Aims.Objectives;

/// <summary>Shows an objective to its owner and to those who oversee.</summary>
public sealed class ShowObjective(ObjectiveDesk desk) : Intent
{
    public override string Verb => Objective.View;

    public override IReadOnlyList<string> Phrases => ["objective {objective}", "show objective {objective}", "open objective {objective}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        turn.Fields.Id<ObjectiveId>(Objective.Field) is { } id && await desk.Find(id, ct) is { } found && found.Objective.MayBeSeenBy(turn.Who)
            ? ObjectiveCard.Reply(turn, found, desk) : Reply.Say(ObjectiveRules.NotFound.Text);
}
