using Aims.Conversation;
using Aims.People;
using Aims.Status;

namespace Aims.Approvals;

/// <summary>What somebody may decide on now, to be chosen and decided together.</summary>
public sealed class ChooseSeveral(StatusIndex index, IDirectory directory) : Intent
{
    public override string Verb => Approval.Several;

    public override IReadOnlyList<string> Phrases => ["decide several", "approve several", "approve several requests", "decide several requests", "bulk approve", "approve all"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        SeveralCard.Choose(turn, await Waiting(turn, index, directory, ct), null, null, directory);

    internal static Task<List<Approval>> Waiting(Turn turn, StatusIndex index, IDirectory directory, CancellationToken ct) => index.Ask(
        About.Register, world => Decidable.By(turn.Who, turn.Reader.Today(turn.Now), world, directory).ConvertAll(found => found.Approval), ct);
}
