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
        var assessment = risk.Assessment is { } answers ? (await draft.Load(Assessment.Type, answers, ct)).State : null;
        return await Case(turn, risk, assessment, risk.System is { } system ? (await draft.Load(AiSystem.Type, system, ct)).State : null, ct);
    }

    /// <summary>As a draft left it.</summary>
    internal async Task<RiskCase?> Of(Turn turn, Draft draft, RiskId id, CancellationToken ct) =>
        draft.Now(Risk.Type, id.Value) is { } risk
            ? await Case(
                turn, risk, risk.Assessment is { } assessment ? draft.Now(Assessment.Type, assessment) : null, risk.System is { } system ? draft.Now(AiSystem.Type, system) : null, ct)
            : null;

    /// <summary>To be shown, with its version: its assessment and its system are read side by side.</summary>
    internal async Task<(RiskCase? Case, long Version)> Read(Turn turn, RiskId id, CancellationToken ct)
    {
        var record = await records.Read(Risk.Type, id.Value, ct);
        if (record.State is not { } risk)
            return (null, 0);
        var assessment = risk.Assessment is { } answers ? records.Read(Assessment.Type, answers, ct) : null;
        var system = risk.System is { } about ? (await records.Read(AiSystem.Type, about, ct)).State : null;
        return (await Case(turn, risk, assessment is null ? null : (await assessment).State, system, ct), record.Version);
    }

    internal async Task<AssessmentRisks> RisksOf(Turn turn, Assessment assessment, CancellationToken ct) =>
        new(assessment, await library.Of(assessment.Form, ct), turn.Reader.Today(turn.Now));

    private async Task<RiskCase> Case(Turn turn, Risk risk, Assessment? assessment, AiSystem? system, CancellationToken ct)
    {
        if (assessment is null)
            return new RiskCase(risk, null, system, null);
        var proposed = (await RisksOf(turn, assessment, ct)).Proposed();
        return new RiskCase(risk, assessment, system, proposed.FirstOrDefault(proposal => proposal.Name == risk.Proposal));
    }
}
