using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Objectives.Kpis;

/// <summary>A button by which a lead changes a KPI: decides on it as it is, and shows it as it then is.</summary>
public abstract class KpiChange(KpiDesk desk) : Intent
{
    private protected KpiDesk Desk => desk;

    private protected abstract Task<Decided<KpiEvent>> Decide(Kpi kpi, Turn turn, CancellationToken ct);

    /// <summary>The page that asks; with what was lacking, when something was.</summary>
    private protected abstract Reply Draw(Turn turn, Kpi kpi, Refusal? problem);

    /// <summary>What is said once it is done.</summary>
    private protected abstract string Done { get; }

    public sealed override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        turn = Kept.In(turn);
        var (found, refusal) = await Find(turn, desk, ct);
        if (found is null)
            return Reply.Say(refusal!.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            var kpi = (await draft.Load(Kpi.Type, found.Kpi.Id.Value, ct)).State ?? found.Kpi;
            await draft.Apply(Kpi.Type, kpi.Id.Value, await Decide(kpi, turn, ct), ct);
        }, ct);
        return outcome.Refusal is { } problem ? Draw(turn, found.Kpi, problem)
            : await KpiCard.Reply(turn, await desk.Find(found.Kpi.Id, ct) ?? found, desk, ct, outcome.Repeated ? null : Notice.Done(Done));
    }

    private static async Task<(KpiSeries?, Refusal?)> Find(Turn turn, KpiDesk desk, CancellationToken ct) =>
        turn.Fields.Id<KpiId>(Kpi.Field) is not { } id || await desk.Find(id, ct) is not { } found || !found.Kpi.MayBeSeenBy(turn.Who) ? (null, KpiRules.NotFound)
        : KpiRules.MayNotChange(turn.Who, desk.Directory) is { } refusal ? (null, refusal)
        : (found, null);

    /// <summary>The intent that opens the page which asks.</summary>
    private protected Intent Asking(string verb) => new Asker(this, desk, verb);

    private sealed class Asker(KpiChange change, KpiDesk desk, string verb) : Intent
    {
        public override string Verb => verb;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            var (found, refusal) = await Find(turn, desk, ct);
            return found is null ? Reply.Say(refusal!.Text) : change.Draw(turn, found.Kpi, null);
        }
    }
}
