using Aims.Cards;
using Aims.Conversation;
using Aims.Objectives.Kpis;
using Aims.People;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Objectives;

/// <summary>"objectives": what is to be reached and how far it is, the open ones first.</summary>
public sealed class ListObjectives(ObjectiveDesk desk) : Intent
{
    public override string Verb => Objective.All;

    public override IReadOnlyList<string> Phrases => ["objectives", "our objectives", "AI objectives", "list objectives", "all objectives", "my objectives", "goals", "our goals"];

    public override Hint Hint => new("objectives", "what we want to reach with the management system, and how far it is", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (all, kpis) = await desk.Index.Ask(About.Register, world => (
            world.All<Objective>().Where(one => one.MayBeSeenBy(turn.Who)).OrderBy(one => !one.IsOpen).ThenBy(one => one.Plan.Due).ThenBy(one => one.Id.Value, StringComparer.Ordinal).ToList(),
            KpiSeries.All(world).ToDictionary(series => series.Kpi.Id)), ct);
        bool leads = turn.Who.Is(Role.Lead);
        var today = turn.Reader.Today(turn.Now);
        int open = all.Count(one => one.IsOpen), overdue = all.Count(one => one.IsOverdueOn(today));
        string said = all.Count > 0 ? $"{open} open{(overdue == 0 ? "" : $", {overdue} of them past the day")}, {all.Count - open} ended."
            : leads ? "There is none yet. Say what is to be reached by when, and which number shows it."
            : "There is none that you own. Governance leads set them.";
        var paging = Paging.Of(turn, all.Count);
        return new Reply(
            Look.Card(
                all.Count == 0 ? "Objectives" : $"{all.Count} objective{(all.Count == 1 ? "" : "s")}", said,
                [
                    Look.Text(said),
                    .. all.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(all).Select(RowOf)])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                primary: leads ? Button.Open("New objective", NewObjective.Name) : null, secondary: [.. paging.Buttons(Objective.All), Button.Open("KPIs", Kpi.All)]),
            said);

        Row RowOf(Objective one)
        {
            var progress = Progress.Of(one, one.Plan.Kpi is { } kpi ? kpis.GetValueOrDefault(kpi) : null);
            return new(one.Plan.What, ObjectiveWords.Line(turn, one, progress, desk.Directory), ObjectiveCard.On("Open", Objective.View, one)) { Mark = ObjectiveWords.Mark(one, progress, today) };
        }
    }
}
