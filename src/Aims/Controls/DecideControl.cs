using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Controls;

/// <summary>Says whether a control applies, and why (6.1.3 f). An exclusion of a control that an open risk needs is refused.</summary>
public sealed class DecideControl(ControlDesk desk) : ControlChange(desk)
{
    public const string Name = "control.decide", AskName = "control.ask-decide", AppliesField = "applies", BecauseField = "because";

    public const string Yes = "yes", No = "no";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, ControlEntry control) => "It is decided. It is in the next version of the Statement of Applicability.";

    private protected override async Task<Decided<ControlEvent>> Decide(Draft draft, Turn turn, ControlEntry control, CancellationToken ct) => ControlRules.Decide(
        control, Applies(turn), turn.Fields.Text(BecauseField), turn.Fields.Number(SeenField) ?? 0, await ControlDesk.RisksOf(draft, control, ct), turn, Desk.Directory);

    private static bool? Applies(Turn turn) => turn.Fields.Text(AppliesField) switch { Yes => true, No => false, _ => null };

    private protected override Reply Form(Turn turn, ControlEntry control, Refusal? problem)
    {
        var now = control.Record?.Decision;
        return new Reply(
            Look.Card(
                $"Does {control.Id} apply?", $"{control.Title}. {control.Does}",
                [
                    Look.Text($"{control.Title}. {control.Does}"),
                    .. ControlCard.SaysNow(problem, now is null ? null : $"{ControlWords.OfApplies(now.Applies)}: {now.Because}"),
                    Look.Field(
                        new Input.ChoiceSet(AppliesField, "Does it apply here?", "Choose one.", [new("Yes, it is included", Yes), new("No, it is excluded", No)])
                        {
                            Value = turn.Fields.Text(AppliesField) ?? (now?.Applies switch { true => Yes, false => No, null => null }),
                            Style = ChoiceStyle.Expanded,
                        },
                        "Exclude it only when no risk needs it and no law or contract asks for it.", error: problem?.Code is ControlRules.BadChoice ? problem.Text : null),
                    Look.Field(
                        new Input.Text(BecauseField, "Why?", "Say why.") { Value = turn.Fields.Text(BecauseField) ?? now?.Because, IsMultiline = true, MaxLength = ControlRules.LongestBecause },
                        "Needed both ways: an auditor reads it first.", "We train no models ourselves; all systems are bought as a service.", problem?.Code is ControlRules.BadText ? problem.Text : null),
                ],
                id: control.Id, state: ControlWords.State(control.Applies, control.Status),
                notice: problem is { Code: ControlRules.ChangedSince } ? Notice.Warning(problem.Text) : null,
                primary: Button.Change("Save", Name, turn.NewId(), (Control.Field, control.Id), (SeenField, (now?.Edit ?? 0).ToString(CultureInfo.InvariantCulture))),
                secondary: [ControlCard.On("Not now", Control.View, control) with { AssociatedInputs = AssociatedInputs.None }]),
            problem?.Text ?? $"Does {control.Id} apply?");
    }
}
