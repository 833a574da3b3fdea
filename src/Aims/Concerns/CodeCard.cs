using Aims.Cards;
using Aims.Conversation;

namespace Aims.Concerns;

/// <summary>The code of a concern, shown this once.</summary>
internal static class CodeCard
{
    public static Reply Reply(ConcernCode code)
    {
        const string says = "Note this code now, outside this chat: it is shown once and kept nowhere. With it you read the answers and write more; without it nobody can.";
        return new Reply(
            Look.Card(
                "Your concern is with the governance leads", $"{says} The code is {code}.",
                [
                    Look.Text(says),
                    Look.Heading(code.ToString()),
                    Look.Subtle("Say \"follow up on a concern\" in some days and enter the code on the card; do not type it into the chat. The leads are told within the hour, and on the next working day at weekends."),
                ],
                notice: Notice.Done("It is sent. Nothing that is kept leads to you."),
                primary: Button.Open("I have noted it: clear this card", ClearCard.Name)),
            "Your concern is sent");
    }
}

/// <summary>Takes what was on a card out of the chat.</summary>
public sealed class ClearCard : Intent
{
    public const string Name = "concern.clear";

    public override string Verb => Name;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Task.FromResult(new Reply(
        Look.Card("Cleared", "What was on this card is gone from the chat.", [Look.Text("What was on this card is gone from the chat.")]), "Cleared"));
}
