using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Incidents;

/// <summary>Says what caused it and what was learned (ISO/IEC 42001 10.2 b).</summary>
public sealed class ExplainIncident(IncidentDesk desk) : IncidentChange(desk)
{
    public const string Name = "incident.explain", AskName = "incident.ask-explain", LessonsField = "lessons";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, IncidentCase now) => "Cause and lessons are recorded.";

    private protected override Task<Decided<IncidentEvent>> Decide(Draft draft, Turn turn, IncidentCase on, CancellationToken ct)
    {
        string? cause = turn.Fields.Has(IncidentForm.TextField) ? turn.Fields.Text(IncidentForm.TextField) : on.Incident.Cause;
        string? lessons = turn.Fields.Has(LessonsField) ? turn.Fields.Text(LessonsField) : on.Incident.Lessons;
        return Task.FromResult<Decided<IncidentEvent>>(
            IncidentRules.Lacks(cause, IncidentRules.LongestText, IncidentRules.TextCode, "Say what caused it.") is { } refusal ? refusal
            : lessons?.Length > IncidentRules.LongestText ? new Refusal(IncidentRules.LessonsCode, $"Say it in at most {IncidentRules.LongestText} characters.")
            : cause == on.Incident.Cause && lessons == on.Incident.Lessons ? Decided<IncidentEvent>.Nothing
            : new CauseFound(cause!, lessons));
    }

    private protected override Card Draw(Turn turn, IncidentCase on, Refusal? problem) => IncidentForm.Card(
        turn, on, "Cause and lessons", "Why could it happen? Ask why until the answer is something that can be changed, and look whether the same could happen elsewhere.", "Save", Name,
        [
            IncidentForm.Text(turn, "What caused it?", null, "The supplier's update learned from data in which few people above 50 were hired.", IncidentRules.TextCode, problem, on.Incident.Cause),
            IncidentForm.Text(turn, "What was learned?", "It may be added later, but before the incident is closed. Whoever reported it reads it then.", "After each update we compare the results by age before we go on.", IncidentRules.LessonsCode, problem, on.Incident.Lessons, LessonsField),
        ],
        problem, IncidentRules.TextCode, IncidentRules.LessonsCode);
}
