namespace Aims.Objectives.Kpis;

/// <summary>Beyond which number somebody should look, and beyond which somebody must. The number itself is still well.</summary>
public sealed record Limits(double Warning, double Alarm)
{
    public KpiStanding Of(double value, Better better) =>
        IsBeyond(value, Alarm, better) ? KpiStanding.Alarm : IsBeyond(value, Warning, better) ? KpiStanding.Warning : KpiStanding.Good;

    private static bool IsBeyond(double value, double limit, Better better) => better is Better.Higher ? value < limit : value > limit;
}

/// <summary>How a value of a KPI stands: the worse the later, but for the last, which is no value at all.</summary>
public enum KpiStanding
{
    Good,
    Warning,
    Alarm,

    /// <summary>Its question cannot be answered.</summary>
    Broken,

    /// <summary>A share or an average of nothing.</summary>
    NothingToMeasure,
}
