using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Controls;

/// <summary>Says how far a control is put into practice, and how it is met here.</summary>
public sealed class MeetControl(ControlDesk desk) : ControlChange(desk)
{
    public const string Name = "control.meet", AskName = "control.ask-meet", StatusField = "status", HowField = "how";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ControlEntry control) => "It is saved.";

    private protected override Refusal? MayNot(Turn turn, ControlEntry control) => ControlRules.NotKeeper(control, turn.Who);

    private protected override Decided<ControlEvent> Decide(Turn turn, ControlEntry control) => ControlRules.Meet(
        control, turn.Fields.Choice<ControlStatus>(StatusField), turn.Fields.Text(HowField), turn.Fields.Number(SeenField) ?? 0, turn, Desk.Directory);

    private protected override Reply? Form(Turn turn, ControlEntry control, Refusal? problem)
    {
        if (problem is not null && (control.Applies is not true || control.IsRetired))
            return null;
        var now = control.Record?.Met;
        return new Reply(
            Look.Card(
                $"How is {control.Id} met?", $"{control.Title}. {control.Does}",
                [
                    Look.Text($"{control.Title}. {control.Does}"),
                    .. ControlCard.SaysNow(problem, now is null ? null : $"{ControlWords.Of(now.Status)}: {now.How}"),
                    Look.Field(
                        new Input.ChoiceSet(StatusField, "How far is it?", "Choose one.", [.. Enum.GetValues<ControlStatus>().Select(status => new Choice(ControlWords.Of(status), status.ToString()))])
                        {
                            Value = turn.Fields.Text(StatusField) ?? (now?.Status ?? ControlStatus.NotStarted).ToString(),
                            Style = ChoiceStyle.Expanded,
                        },
                        error: problem?.Code is ControlRules.BadChoice ? problem.Text : null),
                    Look.Field(
                        new Input.Text(HowField, "How is it met here?", "Say how it is met.") { Value = turn.Fields.Has(HowField) ? turn.Fields.Text(HowField) : now?.How, IsMultiline = true, MaxLength = ControlRules.LongestHow },
                        "Who does what, when, and where that can be seen.", "Each release runs the test set of 500 cases; at least 95 % must pass. The report is kept with the release.",
                        problem?.Code is ControlRules.BadText ? problem.Text : null),
                ],
                id: control.Id, state: ControlWords.State(control.Applies, control.Status),
                notice: problem is { Code: ControlRules.ChangedSince } ? Notice.Warning(problem.Text) : null,
                primary: Button.Change("Save", Name, turn.NewId(), (Control.Field, control.Id), (SeenField, (now?.Edit ?? 0).ToString(CultureInfo.InvariantCulture))),
                secondary: [ControlCard.On("Not now", Control.View, control) with { AssociatedInputs = AssociatedInputs.None }]),
            problem?.Text ?? $"How is {control.Id} met?");
    }
}
