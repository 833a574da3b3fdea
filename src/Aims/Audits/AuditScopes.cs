using Aims.Controls;
using Aims.Questions;
using Aims.Responsibilities;
using Aims.Systems;

namespace Aims.Audits;

/// <summary>What of the register an audit looks at, and who answers for it.</summary>
public static class AuditScopes
{
    /// <summary>The systems named, those drawn, and those of its departments.</summary>
    public static IEnumerable<AiSystem> Systems(Audit audit, IEnumerable<AiSystem> register)
    {
        var named = audit.SystemsLookedAt.ToHashSet();
        return register.Where(system => named.Contains(system.Id.Value) || (IsLive(system) && audit.Scope.Departments.Contains(system.Details.Department ?? "", StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>Who answers for what an audit looks at, as things are now.</summary>
    public static IEnumerable<Answerable> Of(Audit audit, IRecordsInMemory records) => Of(audit, records.All<AiSystem>()).Concat(Keepers(audit, records)).Concat(Holders(audit, records));

    /// <summary>Owners and deputies of those systems.</summary>
    public static IEnumerable<Answerable> Of(Audit audit, IEnumerable<AiSystem> register) =>
        from system in Systems(audit, register)
        from one in Deputy(system).Prepend(new Answerable(system.Owner, $"owns {system.Id} {system.Name}"))
        select one;

    /// <summary>What a sample may be drawn from: without departments or systems all of the register, but for what its auditors answer for.</summary>
    public static IEnumerable<AiSystem> Pool(Audit audit, IEnumerable<AiSystem> register) => audit.Scope.Departments.Count + audit.Scope.Systems.Count > 0
        ? Systems(audit, register)
        : register.Where(system => IsLive(system) && !audit.IsAuditor(system.Owner) && !(system.Details.Deputy is { } deputy && audit.IsAuditor(deputy)));

    private static IEnumerable<Answerable> Keepers(Audit audit, IRecordsInMemory records) =>
        from control in records.All<Control>()
        let keeper = control.Owner
        where keeper is not null && audit.Criteria.Contains(control.Id)
        select new Answerable(keeper.Who, $"answers for control {control.Id}");

    // Also whoever has not answered yet: who is named for it is not impartial about it.
    private static IEnumerable<Answerable> Holders(Audit audit, IRecordsInMemory records) =>
        from record in records.All<Responsibility>()
        let entry = ResponsibilityEntry.Of(record.Id, record, null)
        where entry is not null
        let criterion = entry.Serves.FirstOrDefault(audit.Criteria.Contains)
        where criterion is not null
        from holder in record.Holders
        where !holder.HasDeclined
        select new Answerable(holder.Who, $"is {ResponsibilityWords.Of(holder)} for {Of(entry, criterion)}");

    private static string Of(ResponsibilityEntry entry, string criterion) => entry.Kind switch
    {
        SubjectKind.Clause => $"clause {criterion}",
        SubjectKind.Control => $"control {criterion}",
        SubjectKind.Process => $"the process \"{entry.Title}\", which puts {criterion} into practice",
    };

    private static bool IsLive(AiSystem system) => system.IsInRegister && system.State is not SystemState.Retired;

    private static IEnumerable<Answerable> Deputy(AiSystem system) =>
        system.Details.Deputy is { } deputy ? [new(deputy, $"is deputy for {system.Id} {system.Name}")] : [];
}
