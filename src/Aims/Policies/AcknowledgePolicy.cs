using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>The tick and the button: keeps the version, the text's hash and the time as proof.</summary>
public sealed class AcknowledgePolicy(Records records) : Intent
{
    public const string Name = "policy.acknowledge", VersionField = "version";

    public override string Verb => Name;

    /// <param name="version">The version that the card showed.</param>
    public static Decided<AcknowledgementEvent> Decide(Acknowledgement? signed, PolicyDocument inForce, string? version, bool ticked) =>
        version != inForce.Version.ToString(CultureInfo.InvariantCulture)
            ? new Refusal("policy.superseded", "A newer version is in force. Please read and acknowledge this one.")
        : signed is not null ? Decided<AcknowledgementEvent>.Nothing
        : !ticked ? new Refusal("policy.not-ticked", "Tick that you have read it, then press Acknowledge.")
        : new PolicyAcknowledged(inForce.Id, inForce.Version, inForce.Title, inForce.Sha256);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (PolicyCard.InForce(turn) is not { } policy)
            return Reply.Say("This policy is not in force today. Say \"AI policy\" to see the one that is.");
        string id = Acknowledgement.IdOf(policy.Id, policy.Version, turn.Who.Id);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var signed = (await draft.Load(Acknowledgement.Type, id, ct)).State;
            await draft.Apply(Acknowledgement.Type, id,
                Decide(signed, policy, turn.Fields.Text(VersionField), turn.Fields.Ticked(PolicyCard.TickField)), ct);
        }, ct);
        var signed = outcome.Draft.Now(Acknowledgement.Type, id);
        return outcome.Refusal is { Code: "policy.superseded" } newer
            ? PolicyCard.Reply(turn, policy, 1, signed, Notice.Problem(newer.Text))
            : PolicyCard.Reply(turn, policy, int.MaxValue, signed, problem: outcome.Refusal?.Text);
    }
}
