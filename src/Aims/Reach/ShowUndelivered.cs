using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Reach;

/// <summary>One message that was given up, with what can be done about it.</summary>
public sealed class ShowUndelivered(IUndelivered undelivered, ListUndelivered list, IDirectory directory) : Intent
{
    public const string Name = "reach.message", Field = "message";

    internal static readonly Notice Gone = Notice.Note("That message is not there any more: it was tried again or given up meanwhile.");

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!ListUnreached.May(turn.Who))
            return Reply.Say(ListUndelivered.NotAllowed);
        string? id = turn.Fields.Text(Field);
        return await undelivered.All(ct).FirstOrDefaultAsync(m => m.Id == id, ct) is { } message ? Draw(turn, message) : await list.Draw(turn, Gone, ct);
    }

    private Reply Draw(Turn turn, UndeliveredMessage message)
    {
        var words = UndeliveredWords.Of(message, directory.Now);
        string title = $"Not delivered: {words.What}";
        string said = $"For {words.To}: {words.Why}, since {turn.Reader.Moment(message.At)}.";
        return new Reply(
            Look.Card(
                title, said,
                [
                    Look.Facts(("For", words.To), ("What", words.What), ("Why not", words.Why), ("Since", turn.Reader.Moment(message.At))),
                    Look.Subtle(message.Record is null ? "It cannot be sent any more." : "Tried again, it shows how things stand then. Given up, it is never sent."),
                ],
                primary: message.Record is null ? null : Button.Change("Try again", TryAgain.Name, turn.NewId(), (Field, message.Id)),
                secondary: [Button.Change("Give up", GiveUp.Name, turn.NewId(), (Field, message.Id)), Button.Open("All of them", ListUndelivered.Name)]),
            $"{title}. {said}");
    }
}
