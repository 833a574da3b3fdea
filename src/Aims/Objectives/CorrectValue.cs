using System.Globalization;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Objectives;

/// <summary>Corrects a number that was reported. What it was stays on record.</summary>
public sealed class CorrectValue(ObjectiveDesk desk) : ObjectiveChange(desk)
{
    public const string Name = "objective.correct", AskName = "objective.ask-correct", DayField = "of-day", ValueField = "value", ReasonField = "reason";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private protected override Refusal? MayNot(Turn turn, ObjectiveCase found) => found.Objective.MayNotReport(turn.Who);

    private protected override Decided<ObjectiveEvent> Decide(Turn turn, ObjectiveCase found) =>
        ObjectiveRules.Correct(found.Objective, turn.Who, turn.Fields.Day(DayField), Typed(turn, found.Objective), turn.Fields.Text(ReasonField));

    private protected override Reply Form(Turn turn, ObjectiveCase found, Refusal? problem) =>
        turn.Fields.Day(DayField) is not { } day || ValueOf(found.Objective, day) is not { } value ? ObjectiveCard.Reply(turn, found, Desk)
        : ObjectiveCard.Form(
            turn, found.Objective, $"Correct the number of {turn.Reader.Day(day)}", "Correct", Name,
            [ObjectiveForm.Number(turn, ValueField, value, found.Objective, problem), ObjectiveForm.Reason(turn, "Why is it corrected?", ReasonField, problem, "Two departments were counted twice.")],
            problem, [(DayField, Write(day)), .. Kept.Typed(turn, ValueField, ReasonField)]);

    private protected override string Done(Turn turn, ObjectiveCase found) => "The number is corrected. What it was stays on record.";

    private static double? Typed(Turn turn, Objective objective) =>
        turn.Fields.Has(ValueField) ? Numbers.Read(turn.Fields.Text(ValueField)) : ValueOf(objective, turn.Fields.Day(DayField));

    private static double? ValueOf(Objective objective, DateOnly? day) => objective.Values.FirstOrDefault(value => value.Day == day)?.Value;
}
