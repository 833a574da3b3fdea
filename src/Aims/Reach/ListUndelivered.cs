using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Reach;

/// <summary>"messages not delivered": what will not arrive unless somebody acts, for whom, why and since when.</summary>
public sealed class ListUndelivered(IUndelivered undelivered, IDirectory directory) : Intent
{
    public const string Name = "reach.undelivered";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
    [
        "messages not delivered", "undelivered messages", "not delivered", "undelivered", "which messages were not delivered", "what was not delivered",
        "failed messages", "messages that failed", "messages not sent", "poison messages",
    ];

    public override Hint Hint => new("messages not delivered", "messages that were given up, to try again or drop", ListUnreached.May);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        ListUnreached.May(turn.Who) ? await Draw(turn, null, ct) : Reply.Say(NotAllowed);

    internal const string NotAllowed = "That is for governance leads and admins.";

    internal async Task<Reply> Draw(Turn turn, Notice? notice, CancellationToken ct)
    {
        var all = await undelivered.All(ct).OrderByDescending(m => m.At).ToListAsync(ct);
        string title = all.Count switch { 0 => "Every message was delivered", 1 => "1 message was not delivered", var many => $"{many} messages were not delivered" };
        string said = $"What was given up, the latest first; not what waits for people out of reach. As of {turn.Reader.Moment(turn.Now)}.";
        return new Reply(
            Look.Card(
                title, $"{title}. {said}",
                [
                    Look.Subtle(said),
                    all.Count == 0 ? Look.Text("Nothing is to be done.") : Look.Rows([.. all.Take(Look.RowsShown).Select(m => RowOf(m, turn))], all.Count),
                ],
                notice: notice,
                secondary:
                [
                    .. all.Count < 2 ? [] : (CardAction[])[Button.Change(all.Count > TryAgain.MostAtOnce ? $"Try {TryAgain.MostAtOnce} again" : "Try all again", TryAgain.Name, turn.NewId())],
                    Button.Open("Who cannot be reached", ListUnreached.Name),
                ]),
            $"{title}. {said}");
    }

    private Row RowOf(UndeliveredMessage message, Turn turn)
    {
        var words = UndeliveredWords.Of(message, directory.Now);
        return new Row(
            $"{words.To}: {words.What}", $"{words.Why} · since {turn.Reader.Moment(message.At)}",
            Button.Open("Open", ShowUndelivered.Name, (ShowUndelivered.Field, message.Id)));
    }
}
