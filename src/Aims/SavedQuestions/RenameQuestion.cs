using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.SavedQuestions;

public sealed class RenameQuestion(SavedDesk desk) : SavedChange(desk)
{
    public const string Name = "saved.rename", AskName = "saved.ask-rename", NameField = "name";

    public override string Verb => Name;

    protected override string Done(Turn turn, SavedQuestion now) => "It has its new name.";

    // An input that was not touched may not be sent.
    protected override async Task<Decided<SavedQuestionEvent>> Decide(Turn turn, SavedQuestion saved, CancellationToken ct) => SavedRules.Rename(
        saved, turn.Who, turn.Fields.Has(NameField) ? turn.Fields.Text(NameField) : saved.Name, await Desk.NamesOf(saved.Owner, saved.Id, ct));

    private protected override Reply? Again(Turn turn, SavedQuestion saved, Refusal refusal) =>
        refusal.Code == SavedRules.BadName ? Ask.Draw(turn, saved, turn.Fields.Text(NameField) ?? "", refusal.Text) : null;

    /// <summary>Asks for the new name.</summary>
    public sealed class Ask(SavedDesk desk) : SavedView(desk)
    {
        public override string Verb => AskName;

        protected override async Task<Reply> Answer(Turn turn, SavedQuestion saved, CancellationToken ct) =>
            saved.IsFor(turn.Who.Id) && saved.Owner == turn.Who.Id ? Draw(turn, saved, saved.Name, null) : await SavedCard.Reply(turn, saved, Desk, null, ct);

        internal static Reply Draw(Turn turn, SavedQuestion saved, string name, string? problem) => new(
            Look.Card(
                $"Rename {saved.Name}", problem ?? "Give it another name.",
                [
                    Look.Field(
                        new Input.Text(NameField, "Name", $"Give it a name of at most {SavedRules.LongestName} characters.") { Value = name, MaxLength = SavedRules.LongestName, IsRequired = true },
                        "Whoever it is shared with sees it under the new name.", error: problem),
                ],
                id: saved.Id.Value,
                primary: Button.Change("Rename", Name, turn.NewId(), (SavedQuestion.Field, saved.Id.Value)), secondary: [SavedCard.On("Not now", SavedQuestion.View, saved)]),
            problem ?? $"Rename {Plain.Line(saved.Name)}");
    }
}
