using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Reach;

/// <summary>Puts one message that was given up back on its way, or the first of all of them. Pressed twice, each is sent once.</summary>
public sealed class TryAgain(IUndelivered undelivered, ListUndelivered list) : Intent
{
    public const string Name = "reach.try-again";

    /// <summary>As many as a turn has time for.</summary>
    internal const int MostAtOnce = 50;

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!ListUnreached.May(turn.Who))
            return Reply.Say(ListUndelivered.NotAllowed);
        if (turn.Fields.Text(ShowUndelivered.Field) is { } id)
            return await list.Draw(turn, await undelivered.TryAgain(id, ct) ? Notice.Done("It is on its way again.") : ShowUndelivered.Gone, ct);
        int count = 0;
        foreach (var message in await undelivered.All(ct).OrderByDescending(m => m.At).Take(MostAtOnce).ToListAsync(ct))
            count += await undelivered.TryAgain(message.Id, ct) ? 1 : 0;
        return await list.Draw(
            turn,
            count == 0 ? ShowUndelivered.Gone
            : Notice.Done(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "message is" : "messages are")} on the way again.")),
            ct);
    }
}
