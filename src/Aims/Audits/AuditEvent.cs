using System.Text.Json.Serialization;
using Aims.Actions;
using Aims.People;

namespace Aims.Audits;

/// <summary>What happens to an audit. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(AuditPlanned), "audit-planned.1")]
[JsonDerivedType(typeof(AuditDescribed), "audit-described.1")]
[JsonDerivedType(typeof(CriteriaChosen), "audit-criteria-chosen.1")]
[JsonDerivedType(typeof(ScopeChosen), "audit-scope-chosen.1")]
[JsonDerivedType(typeof(AuditorNamed), "auditor-named.1")]
[JsonDerivedType(typeof(AuditorReleased), "auditor-released.1")]
[JsonDerivedType(typeof(AuditorSteppedAside), "auditor-stepped-aside.1")]
[JsonDerivedType(typeof(AuditStarted), "audit-started.1")]
[JsonDerivedType(typeof(AuditCancelled), "audit-cancelled.1")]
[JsonDerivedType(typeof(ItemChecked), "audit-item-checked.1")]
[JsonDerivedType(typeof(SampleDrawn), "audit-sample-drawn.1")]
[JsonDerivedType(typeof(FindingRaised), "finding-raised.1")]
[JsonDerivedType(typeof(FindingWithdrawn), "finding-withdrawn.1")]
[JsonDerivedType(typeof(FindingActionPlanned), "finding-action-planned.1")]
[JsonDerivedType(typeof(AuditReported), "audit-reported.1")]
[JsonDerivedType(typeof(AuditClosed), "audit-closed.1")]
public abstract record AuditEvent;

public sealed record AuditPlanned(AuditId Id, string Title, string Objectives, DateOnly From, DateOnly Until, IReadOnlyList<string> Criteria) : AuditEvent;

public sealed record AuditDescribed(string Title, string Objectives, DateOnly From, DateOnly Until) : AuditEvent;

/// <param name="Requirements">Ids of clauses and controls.</param>
public sealed record CriteriaChosen(IReadOnlyList<string> Requirements) : AuditEvent;

public sealed record ScopeChosen(AuditScope Scope) : AuditEvent;

public sealed record AuditorNamed(PersonId Who, bool Leads) : AuditEvent;

public sealed record AuditorReleased(PersonId Who) : AuditEvent;

public sealed record AuditorSteppedAside(PersonId Who, string Why) : AuditEvent;

public sealed record AuditStarted : AuditEvent;

public sealed record AuditCancelled(string Reason) : AuditEvent;

/// <summary>What was written at one question by now.</summary>
public sealed record ItemChecked(string Item, CheckOutcome? Outcome, string? Note, string? LookedAt) : AuditEvent;

public sealed record SampleDrawn(int Number, SampleOf Of, string Seed, int Pool, IReadOnlyList<string> Ids) : AuditEvent;

public sealed record FindingRaised(int Number, string Item, FindingGrade Grade, string What, PersonId Owner, string? System, string? Nonconformity) : AuditEvent;

public sealed record FindingWithdrawn(int Number, string Reason) : AuditEvent;

public sealed record FindingActionPlanned(int Number, ActionId Action) : AuditEvent;

public sealed record AuditReported(string Conclusion, IReadOnlyList<PersonId> To) : AuditEvent;

public sealed record AuditClosed : AuditEvent;
