using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Incidents;

/// <summary>Records that it was reported: to the authority (EU AI Act Art. 73) or to the provider (Art. 26(5)).</summary>
public sealed class NotifyOfIncident(IncidentDesk desk) : IncidentChange(desk)
{
    public const string Name = "incident.notify", AskName = "incident.ask-notify", ToField = "to", ReferenceField = "reference";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, IncidentCase now) => "It is recorded that it was reported.";

    private protected override bool IsNews(IncidentCase before, Incident now) => true;

    private protected override Task<Decided<IncidentEvent>> Decide(Draft draft, Turn turn, IncidentCase on, CancellationToken ct)
    {
        var today = turn.Reader.Today(turn.Now);
        return Task.FromResult(IncidentRules.Notify(
            turn.Fields.Has(ToField) ? turn.Fields.Choice<Addressee>(ToField) : Usual(on), turn.Fields.Has(IncidentForm.DayField) ? turn.Fields.Day(IncidentForm.DayField) : today, today, turn.Fields.Text(ReferenceField)));
    }

    private protected override Card Draw(Turn turn, IncidentCase on, Refusal? problem) => IncidentForm.Card(
        turn, on, "To whom was it reported?", "Record it once it was sent. I send nothing to anybody outside.", "Save", Name,
        [
            .. on.Incident.Test is null ? Array.Empty<Element>() : [Look.Subtle(Duty.InWords(turn, on, Desk.Directory))],
            Look.Field(
                new Input.ChoiceSet(ToField, "To whom?", "Choose one.", [.. Enum.GetValues<Addressee>().Select(to => new Choice(IncidentWords.Of(to), to.ToString()))])
                {
                    Value = (turn.Fields.Choice<Addressee>(ToField) ?? Usual(on)).ToString(),
                    Style = ChoiceStyle.Expanded,
                },
                error: problem.At(IncidentRules.ToCode)),
            IncidentForm.Day(turn, "When?", null, null, problem),
            Look.Field(
                new Input.Text(ReferenceField, "Their reference", "Write it as they gave it.") { Value = turn.Fields.Text(ReferenceField), MaxLength = IncidentRules.LongestReference },
                "Leave it empty when there is none yet.", error: problem.At(IncidentRules.ReferenceCode)),
        ],
        problem, IncidentRules.ToCode, IncidentRules.DayCode, IncidentRules.ReferenceCode);

    private static Addressee Usual(IncidentCase on) =>
        on.System?.Details.Roles is { } roles && !roles.Contains(ActRole.Provider) ? Addressee.Provider : Addressee.Authority;
}
