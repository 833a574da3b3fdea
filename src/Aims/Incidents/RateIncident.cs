using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Incidents;

/// <summary>Says how severe it is and who is affected.</summary>
public sealed class RateIncident(IncidentDesk desk) : IncidentChange(desk)
{
    public const string Name = "incident.rate", AskName = "incident.ask-rate", SeverityField = "severity", PeopleField = "people", NumberField = "number";

    private const int MostPeople = 100_000_000;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, IncidentCase now) => "It is rated.";

    private protected override Task<Decided<IncidentEvent>> Decide(Draft draft, Turn turn, IncidentCase on, CancellationToken ct)
    {
        // What was not touched is not sent, and stays as it was.
        var (known, fields) = (on.Incident.Affected, turn.Fields);
        int? number = fields.Has(NumberField) ? fields.Number(NumberField) : known?.Number;
        var kinds = fields.Has(PeopleField) ? fields.Choices<AffectedPeople>(PeopleField) : known?.Kinds ?? [];
        var affected = (fields.Text(NumberField) is not null && number is null) || number > MostPeople ? null : new Affected(kinds, number);
        // By the test it is serious until the test says otherwise.
        var severity = on.Incident.IsSerious ? Severity.Serious : fields.Has(SeverityField) ? fields.Choice<Severity>(SeverityField) : on.Incident.Severity;
        return Task.FromResult(IncidentRules.Rate(severity, affected, on.Incident.IsSerious));
    }

    private protected override Card Draw(Turn turn, IncidentCase on, Refusal? problem)
    {
        bool again = problem is not null;
        return IncidentForm.Card(
            turn, on, "How severe is it?", "Say how severe it is and who is affected, as far as that is known by now. You can change it later.", "Save", Name,
            [
                .. on.Incident.IsSerious ? [Look.Subtle("It is serious by the test; that changes with other answers there.")] : new Element[] { Severities(turn, on, problem) },
                Look.Field(new Input.ChoiceSet(PeopleField, "Who is affected?", "Choose all that apply.", [.. Enum.GetValues<AffectedPeople>().Select(kind => new Choice(Words.Of(kind), kind.ToString()))])
                {
                    Value = again ? turn.Fields.Text(PeopleField) : on.Incident.Affected is { } known ? string.Join(',', known.Kinds) : null,
                    IsMultiSelect = true,
                }),
                Look.Field(
                    new Input.Number(NumberField, "How many people?", "Write a number.") { Value = again ? turn.Fields.Number(NumberField) : on.Incident.Affected?.Number, Min = 0, Max = MostPeople },
                    "Leave it empty when it is not known.", error: problem.At(IncidentRules.NumberCode)),
            ],
            problem, IncidentRules.NumberCode, IncidentRules.SeverityCode);
    }

    private static Container Severities(Turn turn, IncidentCase on, Refusal? problem) => Look.Field(
        new Input.ChoiceSet(SeverityField, "Severity", "Choose one.",
            [.. Enum.GetValues<Severity>().Where(severity => severity is not Severity.Serious).Select(severity => new Choice($"{IncidentWords.Of(severity)}: {IncidentWords.Meaning(severity)}", severity.ToString()))])
        {
            Value = (turn.Fields.Choice<Severity>(SeverityField) ?? on.Incident.Severity)?.ToString(),
            Style = ChoiceStyle.Expanded,
        },
        error: problem.At(IncidentRules.SeverityCode));
}
