using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Concerns;

/// <summary>Shows a concern to those who look into it; also how they are told of it.</summary>
public sealed class ViewConcern(ConcernDesk desk) : Intent
{
    public override string Verb => Concern.View;

    public override IReadOnlyList<string> Phrases => ["concern {what}", "concern number {what}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        // Whatever else is typed behind the word may be a code: it is asked for on a card.
        if ((turn.Fields.Id<ConcernId>(Concern.Field) ?? turn.Fields.Id<ConcernId>("what")) is not { } id)
            return FollowUp.Ask.Draw(turn, null);
        var record = await desk.Records.Read(Concern.Type, id.Value, ct);
        return record.State is not { } concern ? Reply.Say(await Gone(turn, id, ct) ?? ConcernRules.NotFound.Text)
            : turn.Who.Oversees ? ConcernCard.Reply(turn, concern, record.Version, desk.Directory)
            : concern.By == turn.Who.Id ? OwnCard.Named(turn, concern, record.Version, desk.Directory)
            : Reply.Say(ConcernRules.NotFound.Text);
    }

    // To others it was never there.
    private async Task<string?> Gone(Turn turn, ConcernId id, CancellationToken ct) =>
        turn.Who.Oversees && await Disposed.Find(desk.Records, Concern.Type, id.Value, ct) is { } disposed ? disposed.Said(turn.Reader.Day) : null;
}
