using Aims.Objectives.Kpis;
using Aims.People;

namespace Aims.Objectives;

/// <summary>What is to be reached by when, and how that is seen (ISO/IEC 42001 6.2).</summary>
/// <param name="How">How it is to be reached, and with what.</param>
/// <param name="Kpi">The KPI that measures it; null when its owner reports the number.</param>
/// <param name="Unit">Of the number that its owner reports; that of the KPI otherwise.</param>
/// <param name="Every">How often its owner reports; without meaning when a KPI measures it.</param>
public sealed record ObjectivePlan(string What, string? How, PersonId Owner, KpiId? Kpi, string Unit, Better Better, double Target, DateOnly Due, ReportEvery Every)
{
    public bool IsMetBy(double value) => Better is Better.Higher ? value >= Target : value <= Target;
}

public enum ReportEvery
{
    Month,
    Quarter,
}

public enum ObjectiveOutcome
{
    Reached,
    Missed,
    GivenUp,
}

/// <summary>A number that was reported.</summary>
/// <param name="Day">Of which day it is.</param>
/// <param name="Was">What had been reported for that day before it was corrected; null when it never was.</param>
/// <param name="Because">Why it was corrected.</param>
public sealed record ReportedValue(DateOnly Day, double Value, string? Note, PersonId By, DateTimeOffset At, double? Was = null, string? Because = null);

public sealed record ObjectiveEnd(ObjectiveOutcome Outcome, string Reason, PersonId By, DateTimeOffset At);
