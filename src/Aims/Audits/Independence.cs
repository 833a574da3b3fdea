using Aims.Ledger;
using Aims.People;

namespace Aims.Audits;

/// <summary>Something that an audit looks at, and somebody who answers for it.</summary>
/// <param name="As">After their name: <c>owns AIS-0001 CV screener</c></param>
public sealed record Answerable(PersonId Who, string As);

/// <summary>Nobody audits their own work (ISO/IEC 42001 9.2.2): asked when auditors are named, when what is looked at changes, and at each entry.</summary>
public static class Independence
{
    public const string Code = "audit.not-independent";

    /// <summary>Why somebody may not audit it, after their name; null when they may.</summary>
    /// <param name="answerable">Who answers for what the audit looks at, now.</param>
    public static string? Forbids(Audit audit, Person who, IEnumerable<Answerable> answerable) =>
        // Who leads the management system has made what its clauses ask for.
        who.Is(Role.Lead) && audit.Criteria.FirstOrDefault(AuditCatalogue.IsClause) is { } clause ? $"leads the management system, of which clause {clause} is a part"
        : answerable.FirstOrDefault(one => one.Who == who.Id) is { } own ? own.As
        : null;

    /// <summary>The same as a refusal that names the person and the reason.</summary>
    public static Refusal? Refuses(Audit audit, Person who, IEnumerable<Answerable> answerable) =>
        Forbids(audit, who, answerable) is { } why ? new(Code, $"{who.Name} {why}, and nobody audits their own work. Choose somebody else, or another scope.") : null;

    /// <summary>The first of the audit's auditors who may not audit it as it would be, as a refusal.</summary>
    public static Refusal? OfAll(Audit audit, IReadOnlyCollection<Answerable> answerable, IDirectory directory) =>
        audit.Auditors.Select(directory.Find).OfType<Person>().Select(who => Refuses(audit, who, answerable)).OfType<Refusal>().FirstOrDefault();
}
