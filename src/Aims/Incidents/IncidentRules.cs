using Aims.Ledger;
using Aims.People;

namespace Aims.Incidents;

/// <summary>What may be done about incidents, by whom, and what that makes of them.</summary>
internal static class IncidentRules
{
    public const int LongestWhat = 1_000, LongestText = 1_500, LongestName = 120, LongestReference = 100, MostActions = 20, OldestYears = 2;

    public const string WhatCode = "incident.what", DayCode = "incident.day", SystemCode = "incident.system", SeverityCode = "incident.severity", NumberCode = "incident.number",
        TextCode = "incident.text", LedCode = "incident.led", LinkCode = "incident.link", ToCode = "incident.to", ReferenceCode = "incident.reference", LessonsCode = "incident.lessons";

    public static Refusal NotFound { get; } = new("incident.unknown", "There is no such incident that you may see. Say \"my incidents\" to see yours.");

    private static readonly Refusal NotYours = new("incident.not-yours", "The system's owner and the governance leads work on it. Write to one of them.");

    /// <summary>Why somebody may not work on it now.</summary>
    public static Refusal? MayNotWorkOn(this IncidentCase on, Person who) =>
        !on.IsWorkedOnBy(who) ? NotYours
        : on.Incident.IsOpen ? null : new("incident.closed", "It is closed. Open it again to go on with it.");

    public static Decided<IncidentEvent> Report(IncidentId id, string? what, (string? Id, string? Name) system, DateOnly? day, DateOnly today, Harm? harm, string? concern = null) =>
        (Lacks(what, LongestWhat, WhatCode, "Say what happened, in a sentence or two.") ?? DayLacks(day, today)) is { } refusal ? refusal
        : new IncidentReported(id, what!, system.Id, system.Name, day!.Value, harm ?? Harm.Unknown, concern);

    public static Decided<IncidentEvent> Rate(Severity? severity, Affected? affected, bool isSerious) =>
        affected is null ? new Refusal(NumberCode, "Write the number of people in digits, or leave it empty when it is not known.")
        : severity is not { } rated || (rated is Severity.Serious && !isSerious) ? new Refusal(SeverityCode, "Choose how severe it is.")
        : new IncidentRated(rated, affected);

    public static Decided<IncidentEvent> Test(SeriousTest? before, IReadOnlyList<LedTo> led, bool none, CausalLink? link, bool widespread, DateOnly? aware, DateOnly today) =>
        none == led.Count > 0 ? new Refusal(LedCode, "Choose what it led to, or \"None of these\" alone.")
        : link is not { } linked ? new Refusal(LinkCode, "Choose whether the system brought it about.")
        : DayLacks(aware, today) is { } refusal ? refusal
        : new SeriousTest(led, linked, widespread, aware!.Value) is var test && before is not null && Same(before, test) ? Decided<IncidentEvent>.Nothing
        : new SeriousnessTested(test);

    public static Decided<IncidentEvent> Notify(Addressee? to, DateOnly? day, DateOnly today, string? reference) =>
        to is not { } whom ? new Refusal(ToCode, "Choose to whom it was reported.")
        : DayLacks(day, today) is { } refusal ? refusal
        : reference?.Length > LongestReference ? new Refusal(ReferenceCode, $"Write the reference in at most {LongestReference} characters.")
        : new IncidentNotified(whom, day!.Value, reference);

    /// <summary>Nothing closes without cause, lessons and ended actions; a minor one may with a reason instead (ISO/IEC 42001 10.2).</summary>
    public static Decided<IncidentEvent> Close(IncidentCase on, Person who, string? reason) =>
        on.MayNotWorkOn(who) is { } refusal ? refusal
        : StillLacks(on, who, reason is not null) is [var first, ..] ? new Refusal(TextCode, first)
        : reason?.Length > LongestText ? new Refusal(TextCode, $"Say it in at most {LongestText} characters.")
        : new IncidentClosed(reason);

    /// <summary>What is still to be done before it can be closed, as sentences that say what to do.</summary>
    public static IReadOnlyList<string> StillLacks(IncidentCase on, Person who, bool hasReason)
    {
        var incident = on.Incident;
        bool minor = incident.Severity is Severity.Minor;
        var lacks = new List<string>();
        void Needs(bool lacking, string sentence)
        {
            if (lacking)
                lacks.Add(sentence);
        }
        Needs(incident.Severity is null, "Say first how severe it is.");
        Needs(incident.Test is null && !minor, "Answer first whether it is a serious incident.");
        Needs(incident.ReportBy is not null, "Record first to whom it was reported, and when.");
        Needs(incident.Cause is null && !(minor && hasReason), minor ? "Say what caused it, or give a reason why that is not looked for." : "Say first what caused it, and what was learned.");
        Needs(incident.Lessons is null && !minor && incident.Cause is not null, "Say first what was learned from it.");
        Needs(on.Actions.Any(action => action.IsOpen), "Its open actions have to end first.");
        Needs(!minor && on.Actions.All(action => action.CalledOff is not null), "Plan what is done so that it does not happen again, and do it.");
        Needs(incident.IsSerious && !who.Is(Role.Lead), "A serious incident is closed by a governance lead.");
        return lacks;
    }

    public static Decided<IncidentEvent> Reopen(IncidentCase on, Person who, string? reason) =>
        !on.IsWorkedOnBy(who) ? NotYours
        : on.Incident.IsOpen ? Decided<IncidentEvent>.Nothing
        : Lacks(reason, LongestText, TextCode, "Say why it is opened again.") is { } lack ? lack
        : new IncidentReopened(reason!);

    public static Refusal? Lacks(string? text, int most, string code, string ask) =>
        text is null ? new(code, ask) : text.Length > most ? new(code, $"Say it in at most {most} characters.") : null;

    public static Refusal? DayLacks(DateOnly? day, DateOnly today) =>
        day <= today && day >= today.AddYears(-OldestYears) ? null : new(DayCode, $"Choose today or an earlier day, at most {OldestYears} years ago.");

    private static bool Same(SeriousTest one, SeriousTest other) =>
        one.Led.SequenceEqual(other.Led) && one with { Led = other.Led } == other;
}
