using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Controls;

/// <summary>Names who answers for a control. They are told.</summary>
public sealed class GiveControl(ControlDesk desk) : ControlChange(desk)
{
    public const string Name = "control.give", AskName = "control.ask-give", OwnerField = "owner";

    public override string Verb => Name;

    protected override string Done => "It has its owner, who is told.";

    private protected override Task<Decided<ControlEvent>> Decide(Draft draft, Turn turn, ControlEntry control, CancellationToken ct) =>
        Task.FromResult(ControlRules.Give(control, Chosen(turn), turn.Fields.Number(SeenField) ?? 0, turn, Desk.Directory));

    private protected override void Tell(Draft draft, Turn turn, ControlEntry before)
    {
        if (Chosen(turn) is { } owner && owner != turn.Who.Id)
            draft.TellQuietly(owner, Control.View, before.Key, bundled: true);
    }

    private protected override Task<Reply?> Again(Turn turn, ControlEntry control, Refusal problem, CancellationToken ct) => Task.FromResult<Reply?>(Ask.Draw(turn, control, Desk.Directory, problem));

    private static PersonId? Chosen(Turn turn) => PersonId.TryParse(turn.Fields.Text(OwnerField), out var who) ? who : null;

    /// <summary>Asks who.</summary>
    public sealed class Ask(ControlDesk desk) : ControlForm(desk)
    {
        private const int RoomForPeople = 9_000;

        public override string Verb => AskName;

        private protected override Task<Reply> Draw(Turn turn, ControlEntry control, CancellationToken ct) => Task.FromResult(Draw(turn, control, Desk.Directory, null));

        internal static Reply Draw(Turn turn, ControlEntry control, IDirectory directory, Refusal? problem) => new(
            Look.Card(
                $"Who answers for {control.Id}?", control.Title,
                [
                    Look.Text(control.Title),
                    .. ControlCard.SaysNow(problem, control.Owner is { } now ? $"{directory.NameOf(now)} answers for it." : null),
                    Look.Field(
                        new Input.ChoiceSet(OwnerField, "Owner", "Choose a colleague.", Colleagues.ToChoose(control.Owner ?? turn.Who.Id, turn.Who.Department, RoomForPeople, directory))
                        {
                            Value = turn.Fields.Text(OwnerField) ?? control.Owner?.Value,
                            Style = ChoiceStyle.Filtered,
                        },
                        "They say how it is met, keep the evidence, and are asked when it runs out.", error: problem?.Code is ControlRules.BadOwner ? problem.Text : null),
                ],
                id: control.Id, state: ControlWords.State(control.Applies, control.Status),
                notice: problem is { Code: ControlRules.ChangedSince } ? Notice.Warning(problem.Text) : null,
                primary: Button.Change("Save", Name, turn.NewId(), (Control.Field, control.Id), (SeenField, (control.Record?.Owner?.Edit ?? 0).ToString(CultureInfo.InvariantCulture))),
                secondary: [ControlCard.On("Not now", Control.View, control) with { AssociatedInputs = AssociatedInputs.None }]),
            problem?.Text ?? $"Who answers for {control.Id}?");
    }
}
