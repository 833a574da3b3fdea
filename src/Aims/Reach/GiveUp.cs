using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reach;

/// <summary>A message shall never be sent.</summary>
public sealed class GiveUp(IUndelivered undelivered, ListUndelivered list) : Intent
{
    public const string Name = "reach.give-up";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        !ListUnreached.May(turn.Who) ? Reply.Say(ListUndelivered.NotAllowed)
        : await list.Draw(
            turn,
            turn.Fields.Text(ShowUndelivered.Field) is { } id && await undelivered.GiveUp(id, ct)
                ? Notice.Done("It is given up: nobody gets it.") : ShowUndelivered.Gone,
            ct);
}
