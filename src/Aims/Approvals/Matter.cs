using Aims.Ledger;
using Aims.Policies;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Reads what a request is about: an AI system, or where it is about a policy no system, but the version and hash that are decided on.</summary>
internal static class Matter
{
    public static async Task<Record<AiSystem>> Load(Draft draft, Approval approval, CancellationToken ct) =>
        approval.Subject is not ApprovalSubject.PolicyVersion ? await draft.Load(AiSystem.Type, approval.System, ct)
        : Sealed(await draft.Load(Policy.Type, approval.System, ct));

    public static async Task<Record<AiSystem>> Read(Records records, Approval approval, CancellationToken ct) =>
        approval.Subject is not ApprovalSubject.PolicyVersion ? await records.Read(AiSystem.Type, approval.System, ct)
        : Sealed(await records.Read(Policy.Type, approval.System, ct));

    private static Record<AiSystem> Sealed(Record<Policy> policy) => new(policy.Key, null, policy.Version, policy.Hash);
}
