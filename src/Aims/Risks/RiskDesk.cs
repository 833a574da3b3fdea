using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Status;

namespace Aims.Risks;

/// <summary>What everything about risks shares, and all that can be done with them.</summary>
public sealed record RiskDesk(Records Records, StatusIndex Index, RiskRegister Register, bool CanExport)
{
    internal IDirectory Directory => Register.People;

    public IReadOnlyList<Intent> Intents()
    {
        var (rate, dismiss, treat, restate) = (new RateRisk(Register), new DismissRisk(Register), new TreatRisk(Register), new RestateRisk(Register));
        var (plan, confirm) = (new PlanTreatment(Register), new ConfirmResidual(Register));
        var (complete, move, pass) = (new CompleteAction(Register), new MoveAction(Register), new HandOverAction(Register));
        return
        [
            new ShowRegister(this), new ShowHeatMap(HeatView.Inherent, this), new ShowHeatMap(HeatView.Residual, this), new ListRisksThere(this), new ShowCriteria(Register.Routing),
            new ShowRisks(Register), new RaiseRisk(Register), new RaiseRisk.Ask(Register), restate, restate.Ask,
            new TakeUpRisk(Register), new AddRisk(Records), new AddRisk.Ask(Records), new ShowRisk(Risk.View, Register), new ShowRisk(Risk.GoOn, Register),
            rate, rate.Ask, dismiss, dismiss.Ask, treat, treat.Ask, plan, plan.Ask, new AddAction(Register), new DropAction(Register), confirm, confirm.Ask,
            new DecideAcceptance(true, Register), new DecideAcceptance(false, Register), new AskSomebodyElse(Register),
            complete, complete.Ask, move, move.Ask, pass, pass.Ask, new RiskHistory(Register),
        ];
    }

    /// <summary>The risks in the register that somebody may see, the worst first.</summary>
    internal Task<List<Risk>> Seen(Turn turn, Func<Risk, Scene, bool> wanted, CancellationToken ct) => Index.Ask(
        About.Register,
        world =>
        {
            var people = Directory.Now;
            var scene = new Scene(world, people, new Viewer(turn.Who, people), turn.Now, turn.Reader.Zone, []);
            return scene.All<Risk>().Where(risk => AskedRisks.IsInUse(risk, scene) && AskedRisks.Sees(risk, scene) && wanted(risk, scene))
                .OrderByDescending(risk => risk.Level).ThenBy(risk => risk.Id.Value, StringComparer.Ordinal).ToList();
        },
        ct);

    /// <summary>Those that a map counts: threats that apply.</summary>
    internal async Task<IReadOnlyList<Risk>> OnTheMap(Turn turn, RiskFilter filter, CancellationToken ct) =>
        await Seen(turn, (risk, scene) => risk is { Applies: true, IsOpportunity: false } && filter.Takes(risk, scene), ct);
}
