using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Incidents;

/// <summary>The frame and the inputs that several cards of an incident share, with what is wrong at the input whose code it is.</summary>
internal static class IncidentForm
{
    public const string TextField = "text", DayField = "day";

    public static Card Card(Turn turn, IncidentCase on, string title, string says, string button, string verb, IReadOnlyList<Element> inputs, Refusal? problem, params string[] codes) => Look.Card(
        title, says,
        [Look.Text(says), .. inputs],
        id: on.Incident.Id.Value, state: Cards.Plain.Line(on.Incident.What, 60),
        notice: problem is null || codes.Contains(problem.Code) ? null : Notice.Problem(problem.Text),
        primary: Button.Change(button, verb, turn.NewId(), Of(on)),
        secondary: [Button.Open("Back", Incident.View, Of(on)) with { AssociatedInputs = AssociatedInputs.None }]);

    public static Container Text(Turn turn, string label, string? help, string? example, string code, Refusal? problem, string? value = null, string field = TextField, int most = IncidentRules.LongestText) => Look.Field(
        new Input.Text(field, label, $"At most {most} characters.")
        {
            Value = turn.Fields.Has(field) ? turn.Fields.Text(field) : value,
            IsMultiline = true,
            MaxLength = most,
        },
        help, example, problem.At(code));

    public static Container Day(Turn turn, string label, string? help, DateOnly? value, Refusal? problem, string field = DayField)
    {
        var today = turn.Reader.Today(turn.Now);
        return Look.Field(
            new Input.Date(field, label, "Choose a day.") { Value = turn.Fields.Day(field) ?? value ?? today, Max = today, Min = today.AddYears(-IncidentRules.OldestYears) },
            help, error: problem.At(IncidentRules.DayCode));
    }

    public static (string, string) Of(IncidentCase on) => (Incident.Field, on.Incident.Id.Value);
}
