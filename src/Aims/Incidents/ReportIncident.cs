using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Incidents;

/// <summary>Anybody reports on one short card what went wrong. Those who work on it are told at once.</summary>
public sealed class ReportIncident(IncidentDesk desk) : Intent
{
    public const string Name = "incident.send", WhatField = "what", SystemField = "system", OtherField = "other", DayField = "occurred", HarmField = "harm", GivenField = "given";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        string? named = NamedOn(turn.Fields);
        var system = await desk.Named(named, turn.Who, ct);
        var outcome = await desk.Records.Commit(turn.SaveCommand, draft => Take(draft, turn, system, named, ct), ct);
        if (outcome.Refusal is { } refusal)
            return await new Ask(desk).Draw(turn, refusal, ct);
        var (on, version) = await desk.Read(IncidentId.From(outcome.IdOf(Incident.Type)!), ct);
        return IncidentCard.Reply(turn, on!, version, desk.Directory, outcome.Repeated ? null : Notice.Done(Thanks(turn, on!)));
    }

    // A client does not send an input that nobody touched, whatever stands in it: that travels with the button.
    private static string? NamedOn(Fields fields) =>
        fields.Text(OtherField) ?? fields.Text(SystemField) ?? (fields.Has(OtherField) && fields.Has(SystemField) ? null : fields.Text(GivenField));

    private async Task Take(Draft draft, Turn turn, AiSystem? system, string? named, CancellationToken ct)
    {
        var today = turn.Reader.Today(turn.Now);
        if (named?.Length > IncidentRules.LongestName)
            draft.Refuse(new(IncidentRules.SystemCode, $"Name the system in at most {IncidentRules.LongestName} characters."));
        else
            await draft.ReportIncident(
                turn.Fields.Text(WhatField), system, system?.Name ?? named, turn.Fields.Has(DayField) ? turn.Fields.Day(DayField) : today, today, turn.Fields.Choice<Harm>(HarmField), null, desk.Directory, ct);
    }

    private string Thanks(Turn turn, IncidentCase on)
    {
        string whom = desk.Directory.NamesOf(on.Workers(desk.Directory).Where(who => who != turn.Who.Id));
        return $"Thank you. {whom} {(whom.Contains(" and ", StringComparison.Ordinal) ? "are" : "is")} told.";
    }

    /// <summary>"report an incident": the card.</summary>
    public sealed class Ask(IncidentDesk desk) : Intent
    {
        private const int SystemsShown = 20;

        public override string Verb => Incident.Report;

        public override IReadOnlyList<string> Phrases =>
        [
            "report an incident", "report incident", "new incident", "something went wrong", "an incident happened", "there was an incident", "I have an incident", "report a problem", "report a failure",
            "report a malfunction", "incident with {system}", "report an incident with {system}", "Vorfall melden", "einen Vorfall melden", "signaler un incident", "reportar un incidente", "notificar un incidente",
        ];

        public override Hint Hint => new("report an incident", "something went wrong with an AI system: say it in a minute");

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Draw(turn, null, ct);

        internal async Task<Reply> Draw(Turn turn, Refusal? problem, CancellationToken ct)
        {
            string? given = NamedOn(turn.Fields);
            var known = await desk.Named(given, turn.Who, ct);
            var choices = await Choices(turn, known, ct);
            const string says = "What went wrong with an AI system? If somebody is in danger, call for help first.";
            var card = Look.Card(
                "Report an incident", problem?.Text ?? says,
                [Look.Text(says), .. Inputs(turn, choices, known, known is null ? given : null, problem)],
                notice: known?.State is SystemState.Retired ? Notice.Note($"{known.Name} is retired. You can report it all the same.") : null,
                primary: Button.Change("Report", Name, turn.NewId(), given is null ? [] : [(GivenField, Plain.Line(known?.Id.Value ?? given, IncidentRules.LongestName))]),
                secondary: [Button.Open("Not now", "help") with { AssociatedInputs = AssociatedInputs.None }]);
            return Reply.Page(card);
        }

        private static IEnumerable<Element> Inputs(Turn turn, IReadOnlyList<Choice> choices, AiSystem? known, string? typed, Refusal? problem)
        {
            yield return Look.Field(
                new Input.Text(WhatField, "What happened?", "Say it in a sentence or two.") { Value = turn.Fields.Text(WhatField), IsMultiline = true, IsRequired = true, MaxLength = IncidentRules.LongestWhat },
                example: "The CV screener sorted out everybody above 50.", error: problem.At(IncidentRules.WhatCode));
            if (choices.Count > 0)
                yield return Look.Field(new Input.ChoiceSet(SystemField, "Which system?", "Choose one, or none.", choices) { Value = known?.Id.Value, Placeholder = "None of these" });
            yield return Look.Field(
                new Input.Text(OtherField, choices.Count > 0 ? "Another one" : "Which system?", "Write its name or id.") { Value = turn.Fields.Text(OtherField) ?? typed, MaxLength = IncidentRules.LongestName },
                "Its name or id. Leave it empty when you do not know.", error: problem.At(IncidentRules.SystemCode));
            yield return IncidentForm.Day(turn, "When?", null, null, problem, DayField);
            yield return Look.Field(
                new Input.ChoiceSet(HarmField, "Is anybody affected?", "Choose one.", [.. Enum.GetValues<Harm>().Select(harm => new Choice(IncidentWords.Of(harm), harm.ToString()))])
                {
                    Value = (turn.Fields.Choice<Harm>(HarmField) ?? Harm.Unknown).ToString(),
                    Style = ChoiceStyle.Expanded,
                });
        }

        private async Task<IReadOnlyList<Choice>> Choices(Turn turn, AiSystem? known, CancellationToken ct)
        {
            var who = turn.Who.Id;
            var theirs = await desk.Index.Ask(Status.About.Register, world => world.Systems
                .Where(s => s.IsInRegister && (s.IsOfOwnerOrRequester(who) || s.IsOfOwnerOrDeputy(who) || s.IsUsedBy(who))).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).Take(SystemsShown).ToList(), ct);
            return [.. (known is null ? theirs : theirs.Prepend(known)).DistinctBy(s => s.Id).Select(s => new Choice($"{Plain.Line(s.Name, 60)} ({s.Id}{(s.State is SystemState.Retired ? ", retired" : "")})", s.Id.Value))];
        }
    }
}
