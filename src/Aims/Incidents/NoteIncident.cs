using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Incidents;

/// <summary>Adds an entry to the timeline.</summary>
public sealed class NoteIncident(IncidentDesk desk) : IncidentChange(desk)
{
    public const string Name = "incident.note", AskName = "incident.ask-note";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, IncidentCase now) => "It is in the timeline.";

    private protected override Task<Decided<IncidentEvent>> Decide(Draft draft, Turn turn, IncidentCase on, CancellationToken ct)
    {
        var today = turn.Reader.Today(turn.Now);
        string? text = turn.Fields.Text(IncidentForm.TextField);
        var day = turn.Fields.Has(IncidentForm.DayField) ? turn.Fields.Day(IncidentForm.DayField) : today;
        return Task.FromResult<Decided<IncidentEvent>>(
            (IncidentRules.Lacks(text, IncidentRules.LongestText, IncidentRules.TextCode, "Write what happened.") ?? IncidentRules.DayLacks(day, today)) is { } refusal
                ? refusal : new IncidentNoted(text!, day!.Value));
    }

    private protected override Card Draw(Turn turn, IncidentCase on, Refusal? problem) => IncidentForm.Card(
        turn, on, "Add to the timeline", "What happened, or was found out?", "Add", Name,
        [
            IncidentForm.Text(turn, "What happened?", null, "The supplier confirmed the fault and sent a correction.", IncidentRules.TextCode, problem),
            IncidentForm.Day(turn, "When?", null, null, problem),
        ],
        problem, IncidentRules.TextCode, IncidentRules.DayCode);
}
