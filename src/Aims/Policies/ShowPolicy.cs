using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>"policy": the AI policy in force, to read page by page and to acknowledge on the last.</summary>
public sealed class ShowPolicy(Records records) : Intent
{
    public override string Verb => Acknowledgement.Read;

    public override IReadOnlyList<string> Phrases =>
        ["policy", "AI policy", "read policy", "read AI policy", "acknowledge policy", "acknowledge AI policy", "sign policy", "sign AI policy", "policies"];

    public override Hint Hint => new("AI policy", "read and acknowledge the AI policy");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (PolicyCard.InForce(turn) is not { } policy)
            return Reply.Say("No AI policy is in force today.");
        string id = Acknowledgement.IdOf(policy.Id, policy.Version, turn.Who.Id);
        var signed = (await records.Read(Acknowledgement.Type, id, ct)).State;
        return PolicyCard.Reply(turn, policy, PolicyCard.PageOf(turn.Fields), signed);
    }
}
