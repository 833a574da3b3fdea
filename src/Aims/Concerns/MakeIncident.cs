using Aims.Cards;
using Aims.Conversation;
using Aims.Incidents;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Concerns;

/// <summary>A lead makes an incident of it, in words of their own: the system's owner works on that, and sees neither the concern nor its writer.</summary>
public sealed class MakeIncident(ConcernDesk desk) : ConcernChange(desk)
{
    public const string Name = "concern.make-incident", AskName = "concern.ask-incident", SystemField = "which";

    private const string SystemCode = "concern.system";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Concern now) => $"{now.Incident} is made of it. The system's owner sees that you reported it.";

    private protected override async Task<Decided<ConcernEvent>> Decide(Draft draft, Turn turn, Concern concern, CancellationToken ct)
    {
        if (concern.Incident is { } made)
            return new Refusal("concern.incident", $"{made} was made of it already.");
        string? text = turn.Fields.Text(TextField), which = turn.Fields.Text(SystemField);
        var system = RecordId.TryParse<SystemId>(which, out var id) ? (await draft.Load(AiSystem.Type, id.Value, ct)).State : null;
        if (which is not null && system is not { IsInRegister: true })
            return new Refusal(SystemCode, "Write the id of a system in the register, for example AIS-0001, or leave it empty.");
        var today = turn.Reader.Today(turn.Now);
        var incident = await draft.ReportIncident(text, system, system?.Name, today, today, Harm.Unknown, concern.Id.Value, Desk.Directory, ct);
        return draft.Refusal is { } refusal ? new Refusal(ConcernRules.TextCode, refusal.Text) : new ConcernMadeIncident(incident.Value);
    }

    private protected override Card Draw(Turn turn, Concern concern, Refusal? problem) => Form(
        turn, concern, "Make it an incident", "The system's owner sees what you write here, and you as the one who reported it. Leave out what could say who raised the concern.", "Report the incident", Name,
        [
            Look.Quote("The concern", Plain.Line(concern.Text, 500)),
            Text(turn, "What happened?", "In your own words.", "Health data of customers may have been given to the chat tool.", problem),
            Look.Field(
                new Input.Text(SystemField, "Which system?", "Write its id.") { Value = turn.Fields.Text(SystemField), MaxLength = 20 }, "Its id, or nothing when none is known.", "AIS-0001",
                problem?.Code is SystemCode ? problem.Text : null),
        ],
        problem, ConcernRules.TextCode, SystemCode);
}
