using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>
/// A reader's button on the version that is in force: decides on what is between the person and it as that is now, whatever the
/// card knew. On a version that is not in force any more it shows the one that is.
/// </summary>
public abstract class VersionIntent(PolicyDesk desk) : Intent
{
    private static readonly Refusal Superseded = new("policy.superseded", "A newer version is in force. Please read and acknowledge this one.");

    protected PolicyDesk Desk => desk;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        string policy = PolicyCard.Wanted(turn);
        if (!Policy.IsId(policy) || PolicyNumber.TryParse(turn.Fields.Text(Policy.VersionField)) is not { } number)
            return await Newest(turn, policy, ct);
        // Beside the read of the acknowledgement, which is in another partition.
        var inForce = PolicyReading.Of(policy, turn.Reader.Today(turn.Now), desk, ct);
        string id = Acknowledgement.IdOf(policy, number.Major, turn.Who.Id);
        var outcome = await desk.Records.Commit(CommandOf(turn), async draft =>
        {
            var known = (await draft.Load(Acknowledgement.Type, id, ct)).State;
            if (await inForce is not { } version || version.Version.Number != number)
                draft.Refuse(await inForce is null ? PolicyRules.NotInForce : Superseded);
            else
                await Change(draft, turn, version with { Record = known }, ct);
        }, ct);
        return await inForce is { } read && read.Version.Number == number
            ? await Draw(turn, read with { Record = outcome.Draft.Now(Acknowledgement.Type, id) }, outcome, ct)
            : await Newest(turn, policy, ct);
    }

    private protected virtual Command CommandOf(Turn turn) => turn.Command;

    private protected abstract Task Change(Draft draft, Turn turn, PolicyReading reading, CancellationToken ct);

    /// <param name="reading">As it is afterwards.</param>
    private protected abstract Task<Reply> Draw(Turn turn, PolicyReading reading, Outcome outcome, CancellationToken ct);

    // What the card showed is not in force any more.
    private async Task<Reply> Newest(Turn turn, string policy, CancellationToken ct) =>
        await PolicyReading.Of(policy, turn.Who.Id, turn.Reader.Today(turn.Now), desk, ct) is not { } reading ? Reply.Say(PolicyRules.NotInForce.Text)
        : PolicyCard.Reply(turn with { Fields = Fields.None }, reading, 1, Notice.Problem(Superseded.Text));
}
