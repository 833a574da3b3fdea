using Aims.Audits;
using Aims.Nonconformities;
using static Aims.Tests.Asking.KnownWorld.Moment;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>What happened to an audit, and to what it found.</summary>
internal static class AuditPast
{
    private const string Lead = "lea";

    public static IEnumerable<Moment> Of(AuditFact audit)
    {
        yield return new(Time(audit.Planned, 9), Id(Lead), Deed.Of(Audit.Type, audit.Id, [.. Planned(audit)]));
        if (audit.Status is "cancelled")
            yield return new(Time(audit.Planned, 10), Id(Lead), Happens(audit, new AuditCancelled("Moved to next year.")));
        if (audit.Status is "planned" or "cancelled")
            yield break;
        yield return new(Time(audit.From, 9), Id(Lead), Happens(audit, new AuditStarted()));
        yield return new(Time(audit.From, 10), Id(audit.Auditor[^1]), Happens(audit, new ItemChecked($"{audit.Criteria[0]}/1", CheckOutcome.Conforms, null, "The records of the year.")));
        if (audit.SteppedAside is { } aside)
            yield return new(Time(audit.From, 11), Id(aside), Happens(audit, new AuditorSteppedAside(Id(aside), "owns what is audited")));
        if (audit.Status is "reported" or "closed")
            yield return new(Time(audit.Until, 16), Id(audit.Auditor[0]), Happens(audit, new AuditReported("It works.", [Id(Lead)])));
        if (audit.Status is "closed")
            yield return new(Time(audit.Until.AddDays(1), 16), Id(Lead), Happens(audit, new AuditClosed()));
    }

    public static IEnumerable<Moment> Of(NonconformityFact found)
    {
        yield return new(Time(found.Raised, 12), Id(Lead), Happens(found, new NonconformityRaised(
            NonconformityId.From(found.Id), found.What, found.Severity is "major" ? NonconformityGrade.Major : NonconformityGrade.Minor, found.Requirement, Id(found.Owner),
            found.Audit is { } audit ? new NonconformitySource(audit, 1) : null, null)));
        if (found.RootCause is { } cause)
            yield return new(Time(found.Raised.AddDays(2), 12), Id(found.Owner), Happens(found, new NonconformityAnswered("Put right.", "None.", cause, "None found.")));
        if (found.Closed is { } closed)
            yield return new(Time(closed, 12), Id("tomasz"), Happens(found, new EffectivenessChecked(true, "Ten were looked at.")));
    }

    private static IEnumerable<AuditEvent> Planned(AuditFact audit) =>
    [
        new AuditPlanned(AuditId.From(audit.Id), audit.Title, "Whether it is done as planned.", audit.From, audit.Until, audit.Criteria), new ScopeChosen(new AuditScope([], audit.Audited)),
        .. audit.Auditor.Select((who, at) => new AuditorNamed(Id(who), at == 0)),
    ];

    private static Deed Happens(AuditFact audit, AuditEvent happened) => Deed.Of(Audit.Type, audit.Id, happened);

    private static Deed Happens(NonconformityFact found, NonconformityEvent happened) => Deed.Of(Nonconformity.Type, found.Id, happened);
}
