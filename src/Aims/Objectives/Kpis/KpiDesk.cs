using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Status;

namespace Aims.Objectives.Kpis;

/// <summary>What everything about KPIs shares.</summary>
/// <param name="Holidays">Days on which nobody is told anything.</param>
public sealed record KpiDesk(Records Records, StatusIndex Index, IDirectory Directory, AskDesk Asking, IReadOnlyCollection<DateOnly> Holidays)
{
    public IReadOnlyList<Intent> Intents()
    {
        var (change, stop) = (new ChangeKpi(this), new StopKpi(this));
        return [new ListKpis(this), new ShowKpi(this), new NewKpi(this), new ReadKpi(this), new DefineKpi(this), change, change.Ask, stop, stop.Ask, new ResumeKpi(this)];
    }

    internal Task<IReadOnlyList<KpiSeries>> All(CancellationToken ct) => Index.Ask(About.Register, KpiSeries.All, ct);

    internal async Task<KpiSeries?> Find(KpiId id, CancellationToken ct) => (await All(ct)).FirstOrDefault(series => series.Kpi.Id == id);

    /// <summary>The number of each question now, over all records.</summary>
    internal async Task<IReadOnlyList<KpiReading>> Measure(IReadOnlyList<StatusQuestion?> questions, DateTimeOffset now, CancellationToken ct)
    {
        // What happened is fetched for one question and its days.
        var alone = questions.Select(question => question is not null && Asking.Catalog.NeedsOf(question).HasFlag(Needs.Changes)).ToList();
        var together = await Asking.OnAll(
            KpiQuestion.Asker, now, TimeZoneInfo.Utc, [.. questions.Where((_, at) => !alone[at]).OfType<StatusQuestion>()],
            scene => questions.Select((question, at) => alone[at] ? null : KpiQuestion.Ask(question, Asking.Catalog, scene, scene.Today)).ToList(), ct);
        var readings = new List<KpiReading>();
        foreach (var (at, reading) in together.Index())
            readings.Add(reading ?? await Asking.On(KpiQuestion.Asker, now, TimeZoneInfo.Utc, questions[at]!, scene => KpiQuestion.Ask(questions[at], Asking.Catalog, scene, scene.Today), ct));
        return readings;
    }

    /// <summary>A question in words.</summary>
    internal Task<string> Words(StatusQuestion? question, Turn turn, CancellationToken ct) => question is null ? Task.FromResult("")
        : Asking.OnAll(KpiQuestion.Asker, turn.Now, turn.Reader.Zone, [], scene => QuestionWords.Of(question, Asking.Catalog, scene, turn.Reader), ct);
}
