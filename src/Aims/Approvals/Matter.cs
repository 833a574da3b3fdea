using Aims.Controls;
using Aims.Ledger;
using Aims.Policies;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>
/// Reads what a request is about: an AI system, or where it is about a policy or the Statement of Applicability no system, but the version and
/// hash that are decided on.
/// </summary>
internal static class Matter
{
    public static async Task<Record<AiSystem>> Load(Draft draft, Approval approval, CancellationToken ct) =>
        approval.IsOfSystem ? await draft.Load(AiSystem.Type, approval.System, ct)
        : approval.Subject is ApprovalSubject.Statement ? Sealed(await draft.Load(Statement.Type, approval.System, ct))
        : Sealed(await draft.Load(Policy.Type, approval.System, ct));

    public static async Task<Record<AiSystem>> Read(Records records, Approval approval, CancellationToken ct) =>
        approval.IsOfSystem ? await records.Read(AiSystem.Type, approval.System, ct)
        : approval.Subject is ApprovalSubject.Statement ? Sealed(await records.Read(Statement.Type, approval.System, ct))
        : Sealed(await records.Read(Policy.Type, approval.System, ct));

    private static Record<AiSystem> Sealed<T>(Record<T> of) where T : class => new(of.Key, null, of.Version, of.Hash);
}
