using Aims.Actions;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Objectives.Kpis;
using Aims.People;
using Aims.Status;

namespace Aims.Objectives;

/// <summary>What everything about objectives shares.</summary>
public sealed record ObjectiveDesk(Records Records, StatusIndex Index, IDirectory Directory)
{
    public IReadOnlyList<Intent> Intents() =>
    [
        new ListObjectives(this), new ShowObjective(this), new NewObjective(this), new SetObjective(this),
        .. new ChangeObjective(this).WithForm, .. new ReportValue(this).WithForm, .. new CorrectValue(this).WithForm,
        .. new EndObjective(this).WithForm, .. new ReopenObjective(this).WithForm, .. new PlanObjectiveAction(this).WithForm,
    ];

    /// <summary>An objective with how far it is, and what is done for it.</summary>
    internal async Task<ObjectiveCase?> Find(ObjectiveId id, CancellationToken ct)
    {
        var read = await Records.Read(Objective.Type, id.Value, ct);
        return read.State is { } objective ? await With(objective, ct) : null;
    }

    internal async Task<ObjectiveCase> With(Objective objective, CancellationToken ct)
    {
        var actions = Records.ActionsOf(objective.Actions, ct);
        return new(objective, objective.Plan.Kpi is { } kpi ? await Kpi(kpi, ct) : null, await actions);
    }

    internal Task<KpiSeries?> Kpi(KpiId id, CancellationToken ct) => Index.Ask(About.Register, world => KpiSeries.All(world).FirstOrDefault(series => series.Kpi.Id == id), ct);

    internal Task<IReadOnlyList<KpiSeries>> Kpis(CancellationToken ct) => Index.Ask(About.Register, KpiSeries.All, ct);
}

/// <param name="Kpi">What measures it; null where its owner reports.</param>
public sealed record ObjectiveCase(Objective Objective, KpiSeries? Kpi, IReadOnlyList<ActionItem> Actions)
{
    public Progress Progress => Progress.Of(Objective, Kpi);
}
