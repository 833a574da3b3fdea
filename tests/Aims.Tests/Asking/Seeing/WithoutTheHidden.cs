using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Act;
using Aims.Campaigns;
using Aims.Ledger;
using Aims.Policies;
using Aims.Questions;
using Aims.Risks;
using Aims.Systems;

namespace Aims.Tests.Asking.Seeing;

/// <summary>The records without those that one person may not see: as if they did not exist.</summary>
/// <param name="keepsApprovals">How far an assessment is follows from its approval, and is no secret: without this, it could not be compared.</param>
internal sealed class WithoutTheHidden(IRecordsInMemory all, SeenFacts seen, bool keepsApprovals) : IRecordsInMemory
{
    private readonly HashSet<string> ids =
    [
        .. seen.Systems.Select(system => system.Id), .. seen.Assessments.Select(assessment => assessment.Id), .. seen.Approvals.Select(approval => approval.Id),
        .. seen.Risks.Select(risk => risk.Id), .. seen.Policies.Select(policy => policy.Id),
    ];

    public IEnumerable<T> All<T>() where T : class => all.All<T>().Where(IsSeen);

    public T? Find<T>(string? id) where T : class => all.Find<T>(id) is { } record && IsSeen(record) ? record : null;

    public long Revision(RecordType type) => all.Revision(type);

    private bool IsSeen(object record) => record switch
    {
        AiSystem system => ids.Contains(system.Id.Value),
        Screening screening => ids.Contains(screening.System),
        Assessment assessment => ids.Contains(assessment.Id.Value),
        Approval approval => keepsApprovals || ids.Contains(approval.Id.Value),
        Risk risk => ids.Contains(risk.Id.Value),
        Policy policy => ids.Contains(policy.Id),
        Campaign => seen.Oversees,
        _ => true,
    };
}
