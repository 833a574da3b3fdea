using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Objectives;

/// <summary>Changes what is to be reached, with the reason.</summary>
public sealed class ChangeObjective(ObjectiveDesk desk) : ObjectiveChange(desk)
{
    public const string Name = "objective.change", ReasonField = "reason";

    public override string Verb => Name;

    public override Intent Ask => Asking(Objective.Change);

    private protected override Refusal? MayNot(Turn turn, ObjectiveCase found) => found.Objective.MayNotChange(turn.Who, Desk.Directory);

    private protected override async Task<Decided<ObjectiveEvent>> Decide(Draft draft, Turn turn, ObjectiveCase found, CancellationToken ct)
    {
        var kpis = await Desk.Kpis(ct);
        var (plan, lacks) = ObjectiveForm.Read(turn, found.Objective.Plan, kpis, Desk.Directory);
        double? start = kpis.FirstOrDefault(series => series.Kpi.Id == plan.Kpi)?.LatestValue?.Value;
        return lacks is { } lack ? lack : ObjectiveRules.Change(found.Objective, plan, start, turn.Fields.Text(ReasonField), turn.Reader.Today(turn.Now));
    }

    private protected override async Task<Reply?> Form(Turn turn, ObjectiveCase found, Refusal? problem, CancellationToken ct)
    {
        var kpis = await Desk.Kpis(ct);
        var (plan, _) = ObjectiveForm.Read(turn, found.Objective.Plan, kpis, Desk.Directory);
        return ObjectiveCard.Form(
            turn, found.Objective, "Change this objective", "Save", Name,
            [
                .. ObjectiveForm.Inputs(turn, plan, kpis, Desk.Directory, problem),
                ObjectiveForm.Reason(turn, "Why is it changed?", ReasonField, problem, "The training came a quarter later than planned."),
            ],
            problem, Kept.Typed(turn, [.. ObjectiveForm.Fields, ReasonField]));
    }

    private protected override string Done(Turn turn, ObjectiveCase found) => "It is changed. What it was stays on record.";
}
