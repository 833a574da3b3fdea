using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Risks;

/// <summary>Looks risks up, each with all that decisions on it need.</summary>
public sealed class RiskRegister(Records records, FormLibrary library, Routing routing)
{
    internal Records Records => records;

    internal IDirectory People => routing.Directory;

    internal Routing Routing => routing;

    /// <summary>In a commit: three point reads.</summary>
    internal async Task<RiskCase?> Load(Turn turn, Draft draft, RiskId id, CancellationToken ct)
    {
        if ((await draft.Load(Risk.Type, id.Value, ct)).State is not { } risk)
            return null;
        var assessment = (await draft.Load(Assessment.Type, risk.Assessment, ct)).State!;
        return await Case(turn, risk, assessment, (await draft.Load(AiSystem.Type, risk.System, ct)).State!, ct);
    }

    /// <summary>As a draft left it.</summary>
    internal async Task<RiskCase?> Of(Turn turn, Draft draft, RiskId id, CancellationToken ct) =>
        draft.Now(Risk.Type, id.Value) is { } risk
        && draft.Now(Assessment.Type, risk.Assessment) is { } assessment && draft.Now(AiSystem.Type, risk.System) is { } system
            ? await Case(turn, risk, assessment, system, ct) : null;

    /// <summary>To be shown, with its version: its assessment and its system are read side by side.</summary>
    internal async Task<(RiskCase? Case, long Version)> Read(Turn turn, RiskId id, CancellationToken ct)
    {
        var record = await records.Read(Risk.Type, id.Value, ct);
        if (record.State is not { } risk)
            return (null, 0);
        var assessment = records.Read(Assessment.Type, risk.Assessment, ct);
        var system = await records.Read(AiSystem.Type, risk.System, ct);
        return (await Case(turn, risk, (await assessment).State!, system.State!, ct), record.Version);
    }

    internal async Task<AssessmentRisks> RisksOf(Turn turn, Assessment assessment, CancellationToken ct) =>
        new(assessment, await library.Of(assessment.Form, ct), turn.Reader.Today(turn.Now));

    private async Task<RiskCase> Case(Turn turn, Risk risk, Assessment assessment, AiSystem system, CancellationToken ct)
    {
        var proposed = (await RisksOf(turn, assessment, ct)).Proposed();
        return new RiskCase(risk, assessment, system, proposed.FirstOrDefault(proposal => proposal.Name == risk.Proposal));
    }
}
