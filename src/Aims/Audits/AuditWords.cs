using Aims.Conversation;
using Aims.People;

namespace Aims.Audits;

/// <summary>The slice's values as people read them.</summary>
public static class AuditWords
{
    public static string Of(AuditStage stage) => stage switch
    {
        AuditStage.Planned => "Planned",
        AuditStage.Running => "Running",
        AuditStage.Reported => "Reported",
        AuditStage.Closed => "Closed",
        AuditStage.Cancelled => "Cancelled",
    };

    public static string Of(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Conforms => "Conforms",
        CheckOutcome.Finding => "Finding",
        CheckOutcome.NotApplicable => "Not applicable",
    };

    public static string Of(FindingGrade grade) => grade switch
    {
        FindingGrade.Major => "Major",
        FindingGrade.Minor => "Minor",
        FindingGrade.Opportunity => "Opportunity",
    };

    public static string Of(SampleOf of) => of switch
    {
        SampleOf.ApprovedSystems => "Approved systems",
        SampleOf.RegisteredSystems => "Systems in the register",
        SampleOf.Assessments => "Submitted assessments",
        SampleOf.Decisions => "Decisions on requests",
    };

    /// <summary><c>9 Performance evaluation (all)</c>, <c>A.6.2.4, A.6.2.6</c></summary>
    public static string Criteria(IReadOnlyList<string> criteria) => criteria.Count == 0 ? "not chosen yet" : string.Join("; ",
        from area in AuditCatalogue.Current.Areas
        let chosen = area.Requirements.Where(one => criteria.Contains(one.Id)).ToList()
        where chosen.Count > 0
        select chosen.Count == area.Requirements.Count ? area.Name : string.Join(", ", chosen.Select(one => one.Id)));

    /// <summary><c>1 major, 2 minor</c>; <c>none</c></summary>
    public static string Counted(IEnumerable<AuditFinding> findings) => string.Join(", ",
        findings.CountBy(finding => finding.Grade).OrderByDescending(one => one.Key).Select(one => one.Key switch
        {
            FindingGrade.Major => $"{one.Value} major",
            FindingGrade.Minor => $"{one.Value} minor",
            FindingGrade.Opportunity => one.Value == 1 ? "1 opportunity" : $"{one.Value} opportunities",
        })) is { Length: > 0 } said ? said : "none";

    /// <summary>What somebody did, after their name.</summary>
    public static string Of(AuditEvent happened, Func<PersonId, string> nameOf, Reader reader) => happened switch
    {
        AuditPlanned e => $"planned it for {reader.Day(e.From)} to {reader.Day(e.Until)}",
        AuditDescribed e => $"changed title, objectives or days: {reader.Day(e.From)} to {reader.Day(e.Until)}",
        CriteriaChosen e => $"chose what is audited: {Criteria(e.Requirements)}",
        ScopeChosen e => $"chose the scope: {Scope(e.Scope)}",
        AuditorNamed e => $"named {nameOf(e.Who)} {(e.Leads ? "lead auditor" : "auditor")}",
        AuditorReleased e => $"released {nameOf(e.Who)}",
        AuditorSteppedAside e => $"had to step aside: {nameOf(e.Who)} {e.Why}",
        AuditStarted => "started it",
        AuditCancelled e => $"cancelled it: {e.Reason}",
        ItemChecked e => $"filled in {e.Item}{(e.Outcome is { } outcome ? $": {Of(outcome).ToLowerInvariant()}" : "")}",
        SampleDrawn e => $"drew {e.Ids.Count} of {e.Pool} ({Of(e.Of).ToLowerInvariant()}) by the seed {e.Seed}",
        FindingRaised e => $"raised finding {e.Number} ({Of(e.Grade).ToLowerInvariant()}) at {e.Item.Split('/')[0]}",
        FindingWithdrawn e => $"withdrew finding {e.Number}: {e.Reason}",
        FindingActionPlanned e => $"planned {e.Action} for finding {e.Number}",
        AuditReported => "reported it",
        AuditClosed => "closed it",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };

    public static string Scope(AuditScope scope) => (scope.Departments.Count, scope.Systems.Count) switch
    {
        (0, 0) => "the whole organisation, no system in particular",
        (_, 0) => string.Join(", ", scope.Departments),
        (0, _) => string.Join(", ", scope.Systems),
        _ => $"{string.Join(", ", scope.Departments)}; {string.Join(", ", scope.Systems)}",
    };
}
