using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Questions;

namespace Aims.Status;

/// <summary>Has those reminded who have something to do about the rows of an answer: one message each, with all that is theirs.</summary>
public sealed class RemindThem(AskDesk desk, Records records, Reminders reminders) : Intent
{
    internal const string Name = "status.remind-now";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (AskButton.Read(turn.Fields) is not { } question)
            return Reply.Say("That question cannot be read any more. Please ask it in words.");
        var found = await desk.On(turn.Who, turn.Now, turn.Reader.Zone, question, scene => Reminding.Of(question, desk.Catalog, scene), ct);
        if (found.Refused is { } refused)
            return Reply.Say(refused.Text);
        var about = await reminders.Keep(turn.Command, question, ct);
        var outcome = await records.Commit(turn.Command, draft =>
        {
            foreach (var who in found.People.Take(Reminding.MostPeople))
                draft.TellQuietly(who, ShowReminded.Name, about, bundled: false);
            return Task.CompletedTask;
        }, ct);
        if (outcome.Refusal is { } no)
            return Reply.Say(no.Text);
        string said = outcome.Repeated ? "They have been reminded" : $"{Ask.People(Math.Min(found.People.Count, Reminding.MostPeople))} will be reminded";
        return new Reply(
            Look.Card(said, $"{said}.", [Look.Text("Each gets one message with what is theirs, unless it is done before it arrives.")], notice: Notice.Done($"{said}."),
                secondary: [AskButton.Of("Back to the answer", question)]),
            $"{said}.");
    }

    /// <summary>Says how many people it would be, before any are reminded.</summary>
    public sealed class Ask(AskDesk desk) : Intent
    {
        public override string Verb => RemindButton.Verb;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (AskButton.Read(turn.Fields) is not { } question)
                return Reply.Say("That question cannot be read any more. Please ask it in words.");
            var (found, words) = await desk.On(turn.Who, turn.Now, turn.Reader.Zone, question,
                scene => (Reminding.Of(question, desk.Catalog, scene), QuestionWords.Of(question, desk.Catalog, scene, turn.Reader)), ct);
            return found.Refused is { } refused ? Reply.Say(refused.Text) : Draw(turn, question, found, words);
        }

        private static Reply Draw(Turn turn, StatusQuestion question, Reminding found, string words)
        {
            int people = Math.Min(found.People.Count, Reminding.MostPeople);
            string title = $"Remind {People(people)}?";
            string[] said =
            [
                $"About {Figure.Counted(found.Rows, found.Subject)}. Each gets one message with what is theirs.",
                .. found.People.Count == people ? [] : new[] { $"These are the first {people} of {Figure.Count(found.People.Count)} people." },
            ];
            return new Reply(
                Look.Card(
                    title, $"{title} {string.Join(' ', said)}", [Look.Text(string.Join('\n', said)), Look.Subtle($"{words}.")],
                    primary: Button.Change($"Remind {People(people)}", Name, turn.NewId(), (AskButton.Field, QuestionJson.Write(question))),
                    secondary:
                    [
                        // A campaign reminds as many as there are, and again.
                        .. found.People.Count > people && found.Subject.Needs.HasFlag(Needs.Acknowledgements) ? [Button.Open("Where it stands", Standing.View)] : Array.Empty<CardAction>(),
                        AskButton.Of("Not now", question),
                    ]),
                title);
        }

        internal static string People(int count) => count == 1 ? "1 person" : $"{Figure.Count(count)} people";
    }
}
