using Aims.Conversation;

namespace Aims.Policies;

/// <summary>The policy's owner, or a lead, answers; whoever asked gets it.</summary>
public sealed class AnswerConcern(PolicyDesk desk) : Intent
{
    public const string Name = "policy.answer";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!Acknowledgement.TryParse(turn.Fields.Text(Concern.Field), out string policy, out string id))
            return Reply.Say(ConcernRules.NotFound.Text);
        var finding = desk.Library.Find(policy, ct);
        var key = Acknowledgement.Type.Key(id);
        var outcome = await desk.Records.Commit(turn.Command, async draft =>
        {
            var known = (await draft.Load(Acknowledgement.Type, id, ct)).State;
            var owner = (await finding)?.Record?.Owner;
            if (known is null || !ConcernRules.MaySee(turn.Who, known, owner))
            {
                draft.Refuse(ConcernRules.NotFound);
                return;
            }
            var decided = ConcernRules.Answer(known, turn.Who, owner, turn.Fields.Number(ConcernCard.NumberField), turn.Fields.Text(ConcernCard.AnswerField));
            await draft.Apply(Acknowledgement.Type, id, decided, ct);
            if (decided.Events.Count == 0)
                return;
            draft.TellQuietly(known.Person, Concern.View, key, bundled: false);
            draft.Redraw(key);
        }, ct);
        return outcome.Refusal == ConcernRules.NotFound || outcome.Draft.Now(Acknowledgement.Type, id) is not { } record
            ? Reply.Say(ConcernRules.NotFound.Text)
            : ConcernCard.Reply(turn, id, record, outcome.Draft.VersionNow(key), (await finding)?.Record?.Owner, desk.Directory, outcome.Refusal);
    }
}
