using Aims.Cards;
using Aims.Conversation;
using Aims.Questions;
using Aims.Status;

namespace Aims.SavedQuestions;

/// <summary>Keeps a question under a name.</summary>
public sealed class SaveQuestion(SavedDesk desk) : Intent
{
    public const string Name = "saved.save-now", NameField = "name", ProposedField = "proposed", SaidField = "said";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var question = AskButton.Read(turn.Fields);
        var glance = await desk.Look(turn.Who, turn.Now, turn.Reader, question, ct);
        if (question is null || glance.Wrong is not null)
            return Reply.Say(SavedRules.Unreadable.Text);
        string? name = turn.Fields.Text(turn.Fields.Has(NameField) ? NameField : ProposedField);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            // The number is taken first: whoever saves two at once is asked again about the second, with the first among the others.
            string id = await draft.NewId(SavedQuestion.Type, ct);
            var others = await desk.NamesOf(turn.Who.Id, null, ct);
            await draft.Apply(SavedQuestion.Type, id, SavedRules.Save(new(id), name, turn.Fields.Text(SaidField), question, others), ct);
        }, ct);
        if (outcome.Refusal is { } refusal)
            return refusal.Code == SavedRules.BadName ? Ask.Draw(turn, question, glance.Words, turn.Fields.Text(SaidField), name ?? "", refusal.Text) : Reply.Say(refusal.Text);
        return outcome.IdOf(SavedQuestion.Type) is { } made && (await desk.Records.Read(SavedQuestion.Type, made, ct)).State is { } saved
            ? await SavedCard.Reply(turn, saved, desk, Notice.Done("It is saved. Say \"my questions\" to find it again."), ct)
            : await ListQuestions.Reply(turn, desk, null, ct);
    }

    /// <summary>Asks for the name. It is proposed from the question in words.</summary>
    public sealed class Ask(SavedDesk desk) : Intent
    {
        public override string Verb => SavedQuestion.Save;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (AskButton.Read(turn.Fields) is not { } question)
                return Reply.Say(SavedRules.Unreadable.Text);
            var glance = await desk.Look(turn.Who, turn.Now, turn.Reader, question, ct);
            if (glance.Wrong is { } wrong)
                return Reply.Say(wrong);
            var last = await desk.Asking.Last.Of(turn.Who.Id, turn.Now, ct);
            string? said = last is not null && QuestionJson.Write(last.Question) == QuestionJson.Write(question) ? last.Said : null;
            return Draw(turn, question, glance.Words, said, Plain.Line(glance.Words, SavedRules.LongestName - 1), null);
        }

        internal static Reply Draw(Turn turn, StatusQuestion question, string words, string? said, string name, string? problem)
        {
            string json = QuestionJson.Write(question);
            Card Card(params CardAction[] back) => Look.Card(
                "Save this question", $"{problem ?? "Give it a name."} {Plain.Line(words, 300)}.",
                [
                    Look.Subtle($"{Plain.Line(words, 300)}."),
                    Look.Field(
                        new Input.Text(NameField, "Name", $"Give it a name of at most {SavedRules.LongestName} characters.")
                        {
                            Value = name,
                            MaxLength = SavedRules.LongestName,
                            IsRequired = true,
                        },
                        "Days stay as you asked for them: \"last month\" is always the month before.", error: problem),
                ],
                primary: Button.Change("Save", Name, turn.NewId(), (AskButton.Field, json), (ProposedField, Plain.Line(name, SavedRules.LongestName)), (SaidField, Plain.Line(said ?? "", SavedRules.LongestSaid))),
                secondary: back);
            // A question as long as can be would be too much for two buttons, or even for one.
            return new[] { Card(AskButton.Of("Back to the answer", question)), Card(SavedCard.Mine) }.FirstOrDefault(CardSize.Fits) is { } card
                ? new Reply(card, problem ?? "Save this question") : Reply.Say(SavedRules.Unreadable.Text);
        }
    }
}
