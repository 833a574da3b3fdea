using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Objectives;

/// <summary>Its owner reports the number of a day.</summary>
public sealed class ReportValue(ObjectiveDesk desk) : ObjectiveChange(desk)
{
    public const string Name = "objective.report", DayField = "day", ValueField = "value", NoteField = "note";

    public override string Verb => Name;

    public override Intent Ask => Asking(Objective.Report);

    private protected override Refusal? MayNot(Turn turn, ObjectiveCase found) => found.Objective.MayNotReport(turn.Who);

    private protected override Decided<ObjectiveEvent> Decide(Turn turn, ObjectiveCase found) => ObjectiveRules.Report(
        found.Objective, turn.Who, DayOf(turn), Numbers.Read(turn.Fields.Text(ValueField)), turn.Fields.Text(NoteField), turn.Reader.Today(turn.Now));

    private protected override Reply Form(Turn turn, ObjectiveCase found, Refusal? problem)
    {
        var today = turn.Reader.Today(turn.Now);
        return ObjectiveCard.Form(
            turn, found.Objective, "Report a number", "Report", Name,
            [
                ObjectiveForm.Number(turn, ValueField, null, found.Objective, problem),
                Look.Field(
                    new Input.Date(DayField, "Of which day?", "Choose today or a day of the last year.") { Value = DayOf(turn) ?? today, Min = today.AddYears(-1), Max = today },
                    error: problem.At(ObjectiveRules.DayCode)),
                Look.Field(
                    new Input.Text(NoteField, "Note", "A sentence or two.") { Value = turn.Fields.Text(NoteField), IsMultiline = true, MaxLength = ObjectiveRules.LongestNote },
                    "Optional: where the number comes from, and what stands behind it.", error: problem.At(ObjectiveRules.NoteCode)),
            ],
            problem, Kept.Typed(turn, DayField, ValueField, NoteField));
    }

    private protected override string Done(Turn turn, ObjectiveCase found) => "The number is reported. It can be corrected with a reason.";

    // An input that was not touched may not be sent.
    private static DateOnly? DayOf(Turn turn) => turn.Fields.Has(DayField) ? turn.Fields.Day(DayField) : turn.Reader.Today(turn.Now);
}
