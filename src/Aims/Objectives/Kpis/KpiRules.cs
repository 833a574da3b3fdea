using System.Globalization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Objectives.Kpis;

/// <summary>Who may do what with a KPI, and what that makes of it.</summary>
public static class KpiRules
{
    public const int LongestName = 60, LongestSays = 200, LongestUnit = 20, LongestReason = 500, MostOwn = 60;

    public const string NameCode = "kpi.name", SaysCode = "kpi.says", QuestionCode = "kpi.question", UnitCode = "kpi.unit", WarningCode = "kpi.warning", AlarmCode = "kpi.alarm",
        OwnerCode = "kpi.owner", ReasonCode = "kpi.reason";

    private const double Highest = 1_000_000_000;

    public static Refusal NotFound { get; } = new("kpi.unknown", "There is no such KPI that you may see. Say \"kpis\" to see yours.");

    /// <summary>A KPI is counted over all records, also those that its owner may not open: the number alone is shown to them.</summary>
    public static bool MayBeSeenBy(this Kpi kpi, Person who) => who.Oversees || kpi.Owner == who.Id;

    public static Refusal? MayNotChange(Person who, IDirectory directory) => Conversation.LeadsOnly.Refuses(who, directory, "kpi.not-lead", "change what is measured", "ask");

    /// <summary>What is wrong with a definition, whoever made it.</summary>
    public static Refusal? Lacks(KpiDefinition kpi) =>
        kpi.Name is { Length: 0 or > LongestName } ? new(NameCode, $"Give it a name of at most {LongestName} characters.")
        : kpi.Says is { Length: 0 or > LongestSays } ? new(SaysCode, $"Say in at most {LongestSays} characters what it tells.")
        : kpi.Unit.Length > LongestUnit ? new(UnitCode, $"Name the unit in at most {LongestUnit} characters.")
        : IsOutside(kpi.Limits.Warning, kpi) ? new(WarningCode, Range(kpi))
        : IsOutside(kpi.Limits.Alarm, kpi) ? new(AlarmCode, Range(kpi))
        : kpi.Better is Better.Higher && kpi.Limits.Alarm > kpi.Limits.Warning ? new(AlarmCode, "Higher is better, so the alarm cannot come before the warning: choose a lower number.")
        : kpi.Better is Better.Lower && kpi.Limits.Alarm < kpi.Limits.Warning ? new(AlarmCode, "Lower is better, so the alarm cannot come before the warning: choose a higher number.")
        : null;

    /// <param name="others">The names of the others.</param>
    public static Decided<KpiEvent> Define(KpiId id, KpiDefinition kpi, PersonId? owner, IReadOnlyCollection<string> others) =>
        Lacks(kpi) is { } refusal ? refusal
        : others.Contains(kpi.Name, StringComparer.OrdinalIgnoreCase) ? new Refusal(NameCode, "There is a KPI of that name already. Choose another.")
        : others.Count >= MostOwn ? new Refusal(NameCode, $"There are {MostOwn} KPIs already. Change one that nobody needs instead.")
        : new KpiDefined(id, kpi, owner);

    public static Decided<KpiEvent> Tune(Kpi kpi, PersonId? owner, Limits limits) =>
        Lacks(kpi.Definition with { Limits = limits }) is { } refusal ? refusal
        : owner == kpi.Owner && limits == kpi.Definition.Limits ? Decided<KpiEvent>.Nothing
        : new KpiTuned(kpi.Id, owner, limits);

    public static Decided<KpiEvent> Stop(Kpi kpi, string? reason) =>
        reason is null or { Length: > LongestReason } ? new Refusal(ReasonCode, $"Say in at most {LongestReason} characters why it is measured no more.")
        : kpi.IsRunning ? new KpiStopped(kpi.Id, reason) : Decided<KpiEvent>.Nothing;

    public static Decided<KpiEvent> Resume(Kpi kpi) => kpi.IsRunning ? Decided<KpiEvent>.Nothing : new KpiResumed(kpi.Id);

    /// <summary>
    /// Whether people are to hear how it stands: at once when it is worse than what they were told, and when it is better on the second day of it,
    /// so that a value which wavers around a limit does not tell them each day.
    /// </summary>
    /// <param name="before">The value before the latest.</param>
    public static Decided<KpiEvent> Tell(Kpi kpi, KpiReading latest, KpiReading? before)
    {
        var (stands, told) = (kpi.StandingOf(latest), kpi.Told?.Standing ?? KpiStanding.Good);
        bool isBetter = stands < told, wasBetter = before is not null && kpi.StandingOf(before) < told;
        return stands is KpiStanding.NothingToMeasure || stands == told || (isBetter && !wasBetter) ? Decided<KpiEvent>.Nothing
            : new KpiTold(kpi.Id, latest.Day, stands, latest.Value);
    }

    /// <summary>Whom it concerns: a broken question its owner, all else the leads too. Where its owner is gone, or it has none, the leads.</summary>
    public static IEnumerable<PersonId> Hear(Kpi kpi, KpiStanding stands, IDirectory directory)
    {
        var owner = kpi.Owner is { } id ? directory.Find(id) : null;
        bool isBroken = stands is KpiStanding.Broken || (stands is KpiStanding.Good && kpi.Told?.Standing is KpiStanding.Broken);
        return owner is not null && isBroken ? [owner.Id]
            : new[] { owner }.Concat(directory.With(Role.Lead).Take(MostLeads)).OfType<Person>().Select(who => who.Id).Distinct();
    }

    private const int MostLeads = 10;

    private static bool IsOutside(double limit, KpiDefinition kpi) => limit is not (>= 0 and <= Highest) || (kpi.Unit == KpiDefinition.Percent && limit > 100);

    private static string Range(KpiDefinition kpi) => kpi.Unit == KpiDefinition.Percent ? "Type a number from 0 to 100." : string.Create(CultureInfo.InvariantCulture, $"Type a number from 0 to {Highest:#,0}.");
}
