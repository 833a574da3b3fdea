using Aims.Cards;
using Aims.Conversation;

namespace Aims.Objectives.Kpis;

public static class KpiWords
{
    public static string Of(KpiStanding? standing) => standing is { } known ? Of(known) : "not measured yet";

    public static string Of(KpiStanding standing) => standing switch
    {
        KpiStanding.Good => "well",
        KpiStanding.Warning => "warning",
        KpiStanding.Alarm => "alarm",
        KpiStanding.Broken => "cannot be measured",
        KpiStanding.NothingToMeasure => "nothing to measure",
    };

    public static string Of(Better better) => better switch
    {
        Better.Higher => "higher is better",
        Better.Lower => "lower is better",
    };

    /// <summary><c>below 95 %</c></summary>
    public static string Beyond(double limit, KpiDefinition kpi) => $"{(kpi.Better is Better.Higher ? "below" : "above")} {Numbers.Say(limit, kpi.Unit)}";

    /// <summary>Never a zero where there is none.</summary>
    public static string Of(KpiReading? reading, KpiDefinition kpi) => reading switch
    {
        null => "Not measured yet",
        { Broken: not null } => "Cannot be measured",
        { Value: { } value } => Numbers.Say(value, kpi.Unit),
        _ => "No figure: nothing to measure",
    };

    /// <summary>The same beside the word for how it stands, which says why there is none.</summary>
    public static string Number(KpiReading? reading, KpiDefinition kpi) =>
        reading switch { { Value: { } value } => Numbers.Say(value, kpi.Unit), { Broken: null } => "No figure", _ => "–" };

    /// <summary><c>▼ 6 in a week</c>; null where there was no value then.</summary>
    public static string? Change(KpiSeries series, int days, string since) => series.ChangeIn(days) switch
    {
        null => null,
        { } change => Numbers.Say(Math.Abs(change), "") is var size && size == "0" ? $"as {since} ago" : $"{(change > 0 ? "▲" : "▼")} {size} in {since}",
    };

    /// <summary><c>38 of 40</c>; null where it is taken of nothing that is counted.</summary>
    public static string? TakenOf(KpiReading reading) =>
        reading is { Part: { } part, Whole: { } whole } ? $"{Numbers.Say(part, "")} of {Numbers.Say(whole, "")}" : null;

    internal static Mark Mark(KpiStanding? standing) => new(Of(standing), standing is { } known ? ColorOf(known) : TextColor.Default);

    private static TextColor ColorOf(KpiStanding standing) => standing switch
    {
        KpiStanding.Good => TextColor.Good,
        KpiStanding.Warning => TextColor.Warning,
        KpiStanding.Alarm or KpiStanding.Broken => TextColor.Attention,
        KpiStanding.NothingToMeasure => TextColor.Default,
    };

    /// <summary>What must not be missed about how it stands; null for nothing.</summary>
    internal static Notice? Notice(KpiSeries series, Turn turn) => (series.Kpi, series.Latest) switch
    {
        ({ Stopped: { } why }, _) => Cards.Notice.Note($"It is not measured any more: {why}"),
        (_, null) => Cards.Notice.Note("It is measured every morning, from the next one on."),
        (_, { Broken: { } why }) => Cards.Notice.Problem($"It cannot be measured. {why}"),
        ({ Definition: var kpi } one, { } latest) => one.StandingOf(latest) switch
        {
            KpiStanding.Alarm => Cards.Notice.Problem($"{Of(latest, kpi)} is {Beyond(kpi.Limits.Alarm, kpi)}."),
            KpiStanding.Warning => Cards.Notice.Warning($"{Of(latest, kpi)} is {Beyond(kpi.Limits.Warning, kpi)}."),
            KpiStanding.Good when one.Told is { Standing: KpiStanding.Good, Before: not null } told && told.Day.AddDays(KpiSeries.Week) > turn.Reader.Today(turn.Now) =>
                Cards.Notice.Done("It is within its limits again."),
            _ => null,
        },
    };
}
