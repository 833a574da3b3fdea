using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Concerns;

/// <summary>
/// Raises a concern, unless its writer chooses otherwise without a trace of them: nobody's command, the day alone, no message and no card that
/// is remembered.
/// </summary>
public sealed class RaiseConcern(ConcernDesk desk) : Intent
{
    public const string Name = "concern.send", AskName = "concern.raise", TextField = "text", WayField = "way", Named = "Named", Anonymous = "Anonymous", WarnedField = "warned";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        string? text = turn.Fields.Text(TextField);
        bool named = turn.Fields.Text(WayField) is Named;
        if (ConcernRules.Lacks(text, "Write what you are worried about.") is { } lack)
            return Ask.Draw(turn, lack, []);
        if (!named && PersonalWords.In(text!, turn.Who, desk.Directory.Now) is { Count: > 0 } found && turn.Fields.Text(WarnedField) != Ask.Marked(found))
            return Ask.Draw(turn, null, found);
        return named ? await WithName(turn, text!, ct) : await WithoutName(turn, text!, ct);
    }

    private async Task<Reply> WithoutName(Turn turn, string text, CancellationToken ct)
    {
        string secret = turn.SaveCommand.Id;
        var code = ConcernCode.Of(secret);
        var outcome = await desk.Records.Commit(Command.OfNobody(secret, turn.Now), async draft =>
        {
            string id = await draft.NewId(Concern.Type, ct);
            await draft.Apply(Concern.Type, id, ConcernRules.Raise(new(id), text), ct);
            draft.New(ConcernKey.Type, code.Fingerprint);
            await draft.Apply(ConcernKey.Type, code.Fingerprint, new CodeGiven(id), ct);
        }, ct);
        return outcome.Refusal is { } refusal ? Ask.Draw(turn, refusal, []) : CodeCard.Reply(code);
    }

    private async Task<Reply> WithName(Turn turn, string text, CancellationToken ct)
    {
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            string id = await draft.NewId(Concern.Type, ct);
            await draft.Apply(Concern.Type, id, ConcernRules.Raise(new(id), text), ct);
            foreach (var lead in desk.Directory.With(Role.Lead).Where(lead => lead.Id != turn.Who.Id))
                draft.Tell(lead.Id, Concern.View, Concern.Type.Key(id));
        }, ct);
        return outcome.Refusal is { } refusal ? Ask.Draw(turn, refusal, []) : Reply.Open(Concern.Own, Concern.Field, outcome.IdOf(Concern.Type)!);
    }

    /// <summary>"raise a concern": the card, with what is kept and what is not.</summary>
    public sealed class Ask : Intent
    {
        private const string Kept =
            "Sent anonymously, your text, the day and the fingerprint of a code are kept, and nothing that says who you are. Teams keeps that this card was opened in your chat, but not what you write on it.";

        public override string Verb => AskName;

        public override IReadOnlyList<string> Phrases =>
        [
            "raise a concern", "raise concern", "report a concern", "I have a concern", "anonymous concern", "raise an anonymous concern", "report anonymously", "whistleblow", "blow the whistle", "new concern",
            "I am worried", "speak up", "Bedenken melden", "anonym melden", "signaler une inquietude", "signaler anonymement", "plantear una preocupacion", "denunciar de forma anonima",
        ];

        public override Hint Hint => new("raise a concern", "say what worries you, anonymously if you like, and be answered");

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Task.FromResult(Draw(turn, null, []));

        /// <summary>What a press sends along so that the same words are not warned of twice.</summary>
        internal static string Marked(IReadOnlyList<string> found) => string.Join('|', found);

        /// <param name="found">Words that may say who wrote it, or of whom it is.</param>
        internal static Reply Draw(Turn turn, Refusal? problem, IReadOnlyList<string> found)
        {
            string warning = $"Your text names {string.Join(", ", found)}. Those who look into it will read that. Change it, or send it as it is.";
            var card = Look.Card(
                "Raise a concern", problem?.Text ?? (found.Count > 0 ? warning : $"Say what worries you about how we use AI. {Kept}"),
                [
                    Look.Text(Kept),
                    Look.Field(
                        new Input.Text(TextField, "What worries you?", "Write it in your own words.")
                        {
                            Value = turn.Fields.Text(TextField),
                            IsMultiline = true,
                            IsRequired = true,
                            MaxLength = ConcernRules.LongestText,
                        },
                        "The governance leads read it; the auditors may. Owners of systems do not.", "The new chat tool gets health data of customers.", problem?.Code is ConcernRules.TextCode ? problem.Text : null),
                    Look.Field(new Input.ChoiceSet(WayField, "How is it sent?", "Choose one.", [new("Anonymously: you get a code for answers", Anonymous), new("With my name: answers come to this chat", Named)])
                    {
                        Value = turn.Fields.Text(WayField) is Named ? Named : Anonymous,
                        Style = ChoiceStyle.Expanded,
                    }),
                ],
                notice: found.Count > 0 ? Notice.Warning(warning) : null,
                primary: Button.Change(found.Count > 0 ? "Send it as it is" : "Send", Name, turn.NewId(), found.Count > 0 ? [(WarnedField, Marked(found))] : []),
                secondary: [Button.Open("I have a code", FollowUp.AskName) with { AssociatedInputs = AssociatedInputs.None }, Button.Open("Not now", ClearCard.Name) with { AssociatedInputs = AssociatedInputs.None }]);
            return new Reply(card, "A card to raise a concern");
        }
    }
}
