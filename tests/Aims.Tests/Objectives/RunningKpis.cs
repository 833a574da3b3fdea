using Aims.Ledger;
using Aims.Objectives;
using Aims.Objectives.Kpis;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Objectives;

/// <summary>Days go by on which KPIs are measured.</summary>
internal static class RunningKpis
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>The daily timer.</summary>
    public static Talk MeasuresKpis(this Talk talk) => talk.Then(async () =>
    {
        int measured = await talk.Bot.Kpis.Measure(talk.Office.Now, Ct);
        talk.Office.Transcript.Add($"({measured} KPIs measured)");
        await talk.Deliver();
    });

    /// <summary>The next morning, and the ones after it, without a word in the transcript.</summary>
    public static Talk LetsDaysGoBy(this Talk talk, int days) => talk.Aside(t => t.Then(async () =>
    {
        for (int day = 0; day < days; day++)
        {
            t.Office.Now += TimeSpan.FromDays(1);
            await t.MeasuresKpis();
        }
    }));

    /// <summary>The next morning, told.</summary>
    public static Talk NextMorning(this Talk talk) => talk.Later(TimeSpan.FromDays(1)).MeasuresKpis();

    /// <summary>One whose question names a field that is gone.</summary>
    public static Talk HasBrokenKpi(this Talk talk, Person owner, string question = """{"subject":"system","measure":"count","where":{"is":"test","field":"colour","op":"is","values":["red"]}}""") =>
        talk.HasKpi(owner, "Red systems", question);

    /// <summary>One of the organisation's own, made before now. More than three are in alarm.</summary>
    public static Talk HasKpi(this Talk talk, Person owner, string name, string question, string unit = "systems", string id = "KPI-0101") => talk.Aside(t => t.Then(() =>
        t.Records.Commit(new Command(t.Office.NewId(), Staff.Lea.Id, t.Office.Now), draft => draft.Apply(
            Aims.Objectives.Kpis.Kpi.Type, id, new KpiDefined(KpiId.From(id), new(name, $"How many: {name}.", question, unit, Better.Lower, new(1, 3)), owner.Id), Ct), Ct)));

    public static Task<IReadOnlyList<KpiSeries>> Kpis(this Talk talk) => talk.Index.Ask(Aims.Status.About.Register, KpiSeries.All, Ct);

    public static async Task<KpiSeries> Kpi(this Talk talk, string id) => (await talk.Kpis()).Single(series => series.Kpi.Id.Value == id);
}
