using Aims.Conversation;

namespace Aims.EvidencePacks;

/// <summary>
/// The work on a pack, some seconds at a time: a message of the queue asks for it, and the last commit asks for the next. What a crash cut
/// off comes back with its message, and goes on with the step that it was at.
/// </summary>
public sealed class WorkOnPack(PackDesk desk) : Intent
{
    public const string Name = "pack.work";

    public override string Verb => Name;

    /// <summary>Says nothing: the pack's card is drawn anew as the work gets on.</summary>
    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (PackRules.MayNot(turn.Who) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Id<PackId>(EvidencePack.Field) is not { } id)
            return Reply.Say(PackRules.NotFound.Text);
        await desk.Builder.Work(id, turn, ct);
        return Reply.Nothing;
    }
}
