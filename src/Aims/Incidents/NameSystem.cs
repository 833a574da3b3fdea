using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Incidents;

/// <summary>Says which system of the register it is about, when that was not known at first.</summary>
public sealed class NameSystem(IncidentDesk desk) : IncidentChange(desk)
{
    public const string Name = "incident.name-system", AskName = "incident.ask-system", SystemField = "which";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, IncidentCase now) => $"It is about {now.Incident.Called}. Its owner is told.";

    private protected override Refusal? MayNot(Turn turn, IncidentCase on) =>
        on.MayNotWorkOn(turn.Who) ?? (on.Incident.System is null ? null : new Refusal("incident.named", $"It is about {on.Incident.Called}."));

    private protected override async Task<Decided<IncidentEvent>> Decide(Draft draft, Turn turn, IncidentCase on, CancellationToken ct)
    {
        if (await Desk.Named(turn.Fields.Has(SystemField) ? turn.Fields.Text(SystemField) : on.Incident.Called, turn.Who, ct) is not { IsInRegister: true } found)
            return new Refusal(IncidentRules.SystemCode, "No system of the register has this id, or only this name. Write its id, for example AIS-0001.");
        var system = (await draft.Load(Systems.AiSystem.Type, found.Id.Value, ct)).State!;
        if (system.Owner != turn.Who.Id && Desk.Directory.Now.Find(system.Owner) is not null)
            draft.Tell(system.Owner, Incident.View, on.Incident.Key);
        return new SystemNamed(system.Id.Value, system.Name);
    }

    private protected override Card Draw(Turn turn, IncidentCase on, Refusal? problem) => IncidentForm.Card(
        turn, on, "Which system is it about?", "Its owner then works on the incident, too.", "Save", Name,
        [
            Look.Field(
                new Input.Text(SystemField, "System", "Write its id or its name.") { Value = turn.Fields.Text(SystemField) ?? on.Incident.Called, MaxLength = IncidentRules.LongestName },
                "As the register has it: its id or its whole name.", "AIS-0001", problem.At(IncidentRules.SystemCode)),
        ],
        problem, IncidentRules.SystemCode);
}
