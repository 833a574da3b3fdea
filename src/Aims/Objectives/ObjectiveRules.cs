using System.Globalization;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Objectives.Kpis;
using Aims.People;

namespace Aims.Objectives;

/// <summary>Who may do what with an objective, and what that makes of it.</summary>
internal static class ObjectiveRules
{
    public const int LongestWhat = 200, LongestHow = 500, LongestNote = 300, LongestReason = 500, YearsAhead = 5, MostActions = 20, MostValues = 200;

    public const string WhatCode = "objective.what", HowCode = "objective.how", OwnerCode = "objective.owner", KpiCode = "objective.kpi", UnitCode = "objective.unit", TargetCode = "objective.target",
        DueCode = "objective.due", DayCode = "objective.day", ValueCode = "objective.value", NoteCode = "objective.note", ReasonCode = "objective.reason", OutcomeCode = "objective.outcome";

    public static Refusal NotFound { get; } = new("objective.unknown", "There is no such objective that you may see. Say \"objectives\" to see yours.");

    private static readonly Refusal Ended = new("objective.ended", "This objective has ended. A lead can open it again.");

    public static bool MayBeSeenBy(this Objective objective, Person who) => who.Oversees || objective.Plan.Owner == who.Id;

    public static Refusal? MayNotSet(Person who, IDirectory directory) => LeadsOnly.Refuses(who, directory, "objective.not-lead", "set objectives and change them", "ask");

    public static Refusal? MayNotChange(this Objective objective, Person who, IDirectory directory) => MayNotSet(who, directory) ?? (objective.IsOpen ? null : Ended);

    public static Refusal? MayNotReopen(this Objective objective, Person who, IDirectory directory) =>
        MayNotSet(who, directory) ?? (objective.IsOpen ? new("objective.open", "This objective is open.") : null);

    /// <summary>Its owner, and the leads.</summary>
    public static Refusal? MayNotWorkOn(this Objective objective, Person who) =>
        objective.Plan.Owner != who.Id && !who.Is(Role.Lead) ? new("objective.not-yours", "Only its owner and governance leads can do that.") : objective.IsOpen ? null : Ended;

    public static Refusal? MayNotReport(this Objective objective, Person who) =>
        objective.MayNotWorkOn(who) ?? (objective.IsReported ? null : new("objective.measured", "A KPI measures this objective, so there is no number to report."));

    public static Refusal? Lacks(ObjectivePlan plan, DateOnly today) =>
        plan.What is { Length: 0 or > LongestWhat } ? new(WhatCode, $"Say in at most {LongestWhat} characters what is to be reached.")
        : plan.How is { Length: > LongestHow } ? new(HowCode, $"Say it in at most {LongestHow} characters.")
        : plan.Unit.Length > KpiRules.LongestUnit ? new(UnitCode, $"Name the unit in at most {KpiRules.LongestUnit} characters.")
        : plan.Unit == KpiDefinition.Percent && plan.Target > 100 ? new(TargetCode, "A share is at most 100 %.")
        : plan.Due <= today || plan.Due > today.AddYears(YearsAhead) ? new(DueCode, $"Choose a day after today, at most {YearsAhead} years ahead.")
        : null;

    public static Decided<ObjectiveEvent> Set(ObjectiveId id, ObjectivePlan plan, double? start, DateOnly today) => Lacks(plan, today) is { } lack ? lack : new ObjectiveSet(id, plan, start);

    /// <param name="start">Where the KPI stands now.</param>
    public static Decided<ObjectiveEvent> Change(Objective objective, ObjectivePlan plan, double? start, string? reason, DateOnly today) =>
        plan == objective.Plan ? Decided<ObjectiveEvent>.Nothing
        // The day that was set may have passed by now.
        : Lacks(plan, plan.Due == objective.Plan.Due ? plan.Due.AddDays(-1) : today) is { } lack ? lack
        : objective.Values.Count > 0 && plan.Kpi is not null ? new Refusal(KpiCode, "Numbers were reported for it already. Give this one up and set another that a KPI measures.")
        : ReasonLacks(reason, "Say why it is changed.") is { } missing ? missing
        : new ObjectiveChanged(plan, plan.Kpi == objective.Plan.Kpi ? objective.Start : start, reason!);

    public static Decided<ObjectiveEvent> Report(Objective objective, Person who, DateOnly? day, double? value, string? note, DateOnly today) =>
        objective.MayNotReport(who) is { } refusal ? refusal
        : ValueLacks(objective, value) is { } wrong ? wrong
        : day is not { } on || on > today || on < today.AddYears(-1) ? new Refusal(DayCode, "Choose today or a day of the last year.")
        : objective.Values.Any(known => known.Day == on) ? new Refusal(DayCode, "There is a number for that day already. Correct it, or choose another day.")
        : objective.Values.Count >= MostValues ? new Refusal(DayCode, $"It has {MostValues} numbers already. End it and set another.")
        : note is { Length: > LongestNote } ? new Refusal(NoteCode, $"Say it in at most {LongestNote} characters.")
        : new ValueReported(on, value!.Value, note);

    public static Decided<ObjectiveEvent> Correct(Objective objective, Person who, DateOnly? day, double? value, string? reason) =>
        objective.MayNotReport(who) is { } refusal ? refusal
        : objective.Values.FirstOrDefault(known => known.Day == day) is not { } known ? new Refusal(DayCode, "There is no number for that day.")
        : ValueLacks(objective, value) is { } wrong ? wrong
        : ReasonLacks(reason, "Say why it is corrected.") is { } missing ? missing
        : known.Value == value ? Decided<ObjectiveEvent>.Nothing
        : new ValueCorrected(known.Day, value!.Value, reason!);

    /// <summary>It is reached when its number says so, and missed only when its day is over; before that it can be given up.</summary>
    public static Decided<ObjectiveEvent> End(Objective objective, Progress progress, ObjectiveOutcome? outcome, string? reason, DateOnly today) => outcome switch
    {
        null => new Refusal(OutcomeCode, "Choose how it ended."),
        ObjectiveOutcome.Reached when !progress.IsMet => new Refusal(OutcomeCode, progress.Now is { } now
            ? $"Its latest number is {Numbers.Say(now, objective.Plan.Unit)}, and the target is {ObjectiveWords.Target(objective.Plan)}. It is not reached."
            : "There is no number yet that shows it."),
        ObjectiveOutcome.Missed when objective.Plan.Due >= today => new Refusal(OutcomeCode, "Its day has not come yet. Give it up if it is not pursued any more."),
        _ when ReasonLacks(reason, "Say in a sentence what it shows.") is { } missing => missing,
        { } end => new ObjectiveEnded(end, reason!),
    };

    public static Decided<ObjectiveEvent> Reopen(string? reason) => ReasonLacks(reason, "Say why it is opened again.") is { } missing ? missing : new ObjectiveReopened(reason!);

    private static Refusal? ValueLacks(Objective objective, double? value) =>
        value is not { } number ? new(ValueCode, "Type a number such as 95 or 4.5, without anything between the thousands.")
        : objective.Plan.Unit == KpiDefinition.Percent && number > 100 ? new(ValueCode, "A share is at most 100 %.")
        : null;

    private static Refusal? ReasonLacks(string? reason, string ask) => reason switch
    {
        null => new(ReasonCode, ask),
        { Length: > LongestReason } => new(ReasonCode, string.Create(CultureInfo.InvariantCulture, $"Say it in at most {LongestReason} characters.")),
        _ => null,
    };
}
