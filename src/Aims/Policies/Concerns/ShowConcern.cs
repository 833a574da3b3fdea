using Aims.Conversation;

namespace Aims.Policies;

/// <summary>Shows what somebody asked about a policy: to them, and to those who answer for it.</summary>
public sealed class ShowConcern(PolicyDesk desk) : Intent
{
    public override string Verb => Concern.View;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!Acknowledgement.TryParse(turn.Fields.Text(Concern.Field), out string policy, out string id))
            return Reply.Say(ConcernRules.NotFound.Text);
        var reading = desk.Library.Find(policy, ct);
        var record = await desk.Records.Read(Acknowledgement.Type, id, ct);
        var owner = (await reading)?.Record?.Owner;
        return record.State is { Concerns: not null } known && ConcernRules.MaySee(turn.Who, known, owner)
            ? ConcernCard.Reply(turn, id, known, record.Version, owner, desk.Directory)
            : Reply.Say(ConcernRules.NotFound.Text);
    }
}
