using Aims.Objectives;
using Aims.Objectives.Kpis;

namespace Aims.Status;

/// <summary>What happened to an objective, after the name of who did it.</summary>
internal static class ObjectiveDeeds
{
    public static string Of(ObjectiveEvent happened, Telling to) => happened switch
    {
        ObjectiveSet e => $"set it: {ObjectiveWords.Target(e.Plan)} by {to.Day(e.Plan.Due)}",
        ObjectiveChanged e => $"changed it: {e.Reason}",
        ValueReported e => $"reported {Numbers.Say(e.Value, "")} for {to.Day(e.Day)}",
        ValueCorrected e => $"corrected the number of {to.Day(e.Day)} to {Numbers.Say(e.Value, "")}: {e.Reason}",
        ObjectiveActionAdded e => $"planned {e.Action} for it",
        ObjectiveEnded e => $"said that it is {ObjectiveWords.Of(e.Outcome)}: {e.Reason}",
        ObjectiveReopened e => $"opened it again: {e.Reason}",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}

/// <summary>What happened to a KPI besides being measured, after the name of who did it.</summary>
internal static class KpiDeeds
{
    public static string Of(KpiEvent happened, Telling to) => happened switch
    {
        KpiDefined e => $"defined it: {e.Definition.Says}",
        KpiTuned { Owner: { } owner } => $"set its limits, with {to.NameOf(owner)} as its owner",
        KpiTuned => "set its limits",
        KpiStopped e => $"stopped it: {e.Reason}",
        KpiResumed => "had it measured again",
        KpiTold e => $"told how it stands: {KpiWords.Of(e.Standing)}",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
