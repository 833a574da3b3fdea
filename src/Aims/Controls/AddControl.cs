using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Controls;

/// <summary>Adds a control of the organisation's own, beyond Annex A (6.1.3 d).</summary>
public sealed class AddControl(ControlDesk desk) : Intent
{
    public const string Name = "control.add", AskName = "control.ask-add", TitleField = "title", DoesField = "does";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ControlRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            string id = await draft.NewId(Control.Type, ct);
            await draft.Apply(Control.Type, id, ControlRules.Add(id, turn.Fields.Text(TitleField), turn.Fields.Text(DoesField)), ct);
        }, ct);
        return outcome.Refusal is { } problem ? OwnControlForm.Draw(turn, null, problem)
            : await desk.Show(turn, outcome.IdOf(Control.Type)!, outcome.Repeated ? null : Notice.Done("It is added. Decide whether it applies, and why."), ct);
    }

    /// <summary>"add a control": asks for it.</summary>
    public sealed class Ask(ControlDesk desk) : Intent
    {
        public override string Verb => AskName;

        public override IReadOnlyList<string> Phrases => ["add a control", "new control", "add our own control", "add own control"];

        public override Hint Hint => new("add a control", "a control of our own, beyond Annex A", who => who.Is(Role.Lead));

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            Task.FromResult(ControlRules.NotLead(turn.Who, desk.Directory) is { } refusal ? Reply.Say(refusal.Text) : OwnControlForm.Draw(turn, null, null));
    }
}

/// <summary>Changes what one of the organisation's own controls says.</summary>
public sealed class RewordControl(ControlDesk desk) : ControlChange(desk)
{
    public const string Name = "control.reword", AskName = "control.ask-reword";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ControlEntry control) => "It has its new words.";

    private protected override Decided<ControlEvent> Decide(Turn turn, ControlEntry control) =>
        ControlRules.Reword(control, turn.Fields.Text(AddControl.TitleField), turn.Fields.Text(AddControl.DoesField), turn.Fields.Number(SeenField) ?? 0);

    private protected override async Task<Reply?> Form(Turn turn, ControlEntry control, Refusal? problem, CancellationToken ct) =>
        control.IsOwn ? OwnControlForm.Draw(turn, control, problem)
        : problem is null ? await Desk.Show(turn, control.Id, Notice.Note("The words of Annex A stay as they are."), ct)
        : null;
}

internal static class OwnControlForm
{
    /// <param name="control">Null for a new one.</param>
    public static Reply Draw(Turn turn, ControlEntry? control, Refusal? problem)
    {
        string title = control is null ? "Add a control of our own" : $"Change the words of {control.Id}";
        return new Reply(
            Look.Card(
                title, "What do we do that Annex A does not ask for?",
                [
                    .. ControlCard.SaysNow(problem, control is null ? null : $"{control.Title}: {control.Does}"),
                    Look.Field(
                        new Input.Text(AddControl.TitleField, "Name", "Give it a name.") { Value = turn.Fields.Text(AddControl.TitleField) ?? control?.Title, MaxLength = ControlRules.LongestTitle },
                        example: "Red-team test of chatbots", error: problem?.Code is "control.title" ? problem.Text : null),
                    Look.Field(
                        new Input.Text(AddControl.DoesField, "What holds where it works?", "Say what it does.")
                        {
                            Value = turn.Fields.Text(AddControl.DoesField) ?? control?.Does, MaxLength = ControlRules.LongestDoes, IsMultiline = true,
                        },
                        example: "Before a chatbot goes live, two people try for a day to make it say what it must not.", error: problem?.Code is ControlRules.BadText ? problem.Text : null),
                ],
                id: control?.Id, notice: problem is { Code: ControlRules.ChangedSince } ? Notice.Warning(problem.Text) : null,
                primary: control is null ? Button.Change("Add it", AddControl.Name, turn.NewId())
                    : Button.Change("Save", RewordControl.Name, turn.NewId(), (Control.Field, control.Id), ("seen", (control.Record?.Own?.Edit ?? 0).ToString(CultureInfo.InvariantCulture))),
                secondary:
                [
                    (control is null ? Button.Open("Not now", Control.List, (Control.ObjectiveField, AnnexA.Own)) : ControlCard.On("Not now", Control.View, control)) with { AssociatedInputs = AssociatedInputs.None },
                ]),
            problem?.Text ?? title);
    }
}

/// <summary>Takes one of the organisation's own controls out of use.</summary>
public sealed class RetireControl(ControlDesk desk) : ControlChange(desk)
{
    public const string Name = "control.retire";

    public override string Verb => Name;

    private protected override string Done(Turn turn, ControlEntry control) => "It is retired. Versions of the Statement of Applicability that name it stay as they are.";

    private protected override async Task<Decided<ControlEvent>> Decide(Draft draft, Turn turn, ControlEntry control, CancellationToken ct) =>
        ControlRules.Retire(control, await ControlDesk.RisksOf(draft, control, ct), turn.Reader.Today(turn.Now));
}

public sealed class BringBackControl(ControlDesk desk) : ControlChange(desk)
{
    public const string Name = "control.bring-back";

    public override string Verb => Name;

    private protected override string Done(Turn turn, ControlEntry control) => "It is back, as it was.";

    private protected override Decided<ControlEvent> Decide(Turn turn, ControlEntry control) => ControlRules.BringBack(control);
}
