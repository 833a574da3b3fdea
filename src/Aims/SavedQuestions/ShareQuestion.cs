using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.SavedQuestions;

/// <summary>Shows a question to a colleague, who is told once and finds it among theirs.</summary>
public sealed class ShareQuestion(SavedDesk desk) : SavedChange(desk)
{
    public const string Name = "saved.share", AskName = "saved.ask-share", WithField = "colleague";

    private const int RoomForPeople = 6_000;

    public override string Verb => Name;

    protected override string Done(Turn turn, SavedQuestion now) =>
        With(turn) is { } with ? $"It is shared with {Desk.Directory.NameOf(with)}. It is answered with what they may see." : "It is shared.";

    protected override Task<Decided<SavedQuestionEvent>> Decide(Turn turn, SavedQuestion saved, CancellationToken ct) =>
        Task.FromResult(SavedRules.Share(saved, turn.Who, With(turn), Desk.Directory));

    private protected override void Tell(Draft draft, Turn turn, SavedQuestion before) =>
        draft.TellQuietly(With(turn)!.Value, ShowSaved.SharedName, before.Key, bundled: false);

    private protected override Reply? Again(Turn turn, SavedQuestion saved, Refusal refusal) =>
        refusal.Code == SavedRules.BadPerson ? Ask.Draw(turn, saved, Desk.Directory, refusal.Text) : null;

    private static PersonId? With(Turn turn) => PersonId.TryParse(turn.Fields.Text(WithField), out var chosen) ? chosen : null;

    /// <summary>Asks with whom, and shows with whom it is shared.</summary>
    public sealed class Ask(SavedDesk desk) : SavedView(desk)
    {
        public override string Verb => AskName;

        protected override async Task<Reply> Answer(Turn turn, SavedQuestion saved, CancellationToken ct) =>
            saved.IsFor(turn.Who.Id) && saved.Owner == turn.Who.Id ? Draw(turn, saved, Desk.Directory, null) : await SavedCard.Reply(turn, saved, Desk, null, ct);

        internal static Reply Draw(Turn turn, SavedQuestion saved, IDirectory directory, string? problem)
        {
            string command = turn.NewId();
            return new Reply(
                Look.Card(
                    $"Share {saved.Name}", problem ?? "Choose who is to have it too. They are told once.",
                    [
                        Look.Field(
                            new Input.ChoiceSet(WithField, "Colleague", "Choose a colleague.", Others(turn.Who, directory)) { Style = ChoiceStyle.Filtered, Placeholder = "Choose" },
                            "They are told once, and may ask it and subscribe. Each sees what they may see, and \"my\" means theirs.", error: problem),
                        .. saved.SharedWith.Length == 0 ? Array.Empty<Element>() : [Look.Heading("Shared with"), Look.Rows([.. saved.SharedWith.Select(with => RowOf(saved, with, command, directory))])],
                    ],
                    id: saved.Id.Value,
                    primary: Button.Change("Share it", Name, command, (SavedQuestion.Field, saved.Id.Value)), secondary: [SavedCard.On("Back", SavedQuestion.View, saved)]),
                problem ?? $"Share {Plain.Line(saved.Name)}");
        }

        // The leads first: it is they who are shown most.
        private static IReadOnlyList<Choice> Others(Person who, IDirectory directory) => Colleagues.Fitting(
            RoomForPeople,
            directory.With(Role.Lead).SelectMany(lead => Colleagues.Nearest(lead.Id, null, directory).Take(1))
                .Concat(Colleagues.Nearest(null, who.Department, directory)).DistinctBy(choice => choice.Value).Where(choice => choice.Value != who.Id.Value));

        private static Row RowOf(SavedQuestion saved, PersonId with, string command, IDirectory directory) => new(
            directory.NameOf(with), directory.Find(with)?.Department ?? "has left",
            Button.Change("Stop", StopSharing.Name, command, (SavedQuestion.Field, saved.Id.Value), (StopSharing.WithField, with.Value)));
    }
}
