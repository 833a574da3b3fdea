using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Incidents;

/// <summary>Says how it is kept small; with a tick the system is suspended in the same commit (EU AI Act Art. 26(5)).</summary>
public sealed class ContainIncident(IncidentDesk desk) : IncidentChange(desk)
{
    public const string Name = "incident.contain", AskName = "incident.ask-contain", SuspendField = "suspend";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, IncidentCase now) =>
        now.Incident.Contained is { Suspended: true } ? $"{now.System!.Name} is suspended. Those whom it concerns are told." : "It is noted how it is contained.";

    private protected override bool IsNews(IncidentCase before, Incident now) => now.Contained is { Suspended: true };

    private protected override async Task<Decided<IncidentEvent>> Decide(Draft draft, Turn turn, IncidentCase on, CancellationToken ct)
    {
        string? how = turn.Fields.Has(IncidentForm.TextField) ? turn.Fields.Text(IncidentForm.TextField) : on.Incident.Contained?.How;
        if (IncidentRules.Lacks(how, IncidentRules.LongestWhat, IncidentRules.TextCode, "Say what was done to keep it small.") is { } lack)
            return lack;
        bool suspend = turn.Fields.Ticked(SuspendField) && on.System is not null;
        if (suspend)
            await draft.Stop(on.System!, turn.Who, $"{on.Incident.Id}: {how}", ct);
        return draft.Refusal is { } refusal ? refusal : new IncidentContained(how!, suspend);
    }

    private protected override Card Draw(Turn turn, IncidentCase on, Refusal? problem) => IncidentForm.Card(
        turn, on, "Contain it", "What was done at once, so that it goes no further?", "Save", Name,
        [
            .. on.System is { } system && system.MaySuspend(turn.Who) is null
                ? [Look.Field(
                    new Input.Toggle(SuspendField, "Stop its use?", "Tick it, or leave it.", $"Suspend {Plain.Line(system.Name, 60)} at once") { Value = turn.Fields.Text(SuspendField) },
                    "Nobody may use it until the suspension is lifted. Its owner, its users and whoever approved it are told.")]
                : Array.Empty<Element>(),
            IncidentForm.Text(turn, "What was done?", null, "Its results are put aside, and recruiters read all applications themselves.", IncidentRules.TextCode, problem, on.Incident.Contained?.How, most: IncidentRules.LongestWhat),
        ],
        problem, IncidentRules.TextCode);
}
