using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Library;
using Aims.Ledger;
using Aims.Risks;
using Aims.Systems;

namespace Aims.Reports;

/// <summary>All that a report is made of, as the ledger has it.</summary>
/// <param name="Risks">In the order in which they came up.</param>
/// <param name="Approvals">The requests for approval that rest on it, the latest last.</param>
public sealed record ReportSources(
    Story<Assessment, AssessmentEvent> Assessment, Story<AiSystem, SystemEvent> System,
    IReadOnlyList<Story<Risk, RiskEvent>> Risks, IReadOnlyList<Story<Approval, ApprovalEvent>> Approvals, LibraryForm Form)
{
    // More requests than a system has in its life; so a report stays a document that somebody can open.
    private const int MostRequests = 50;

    /// <summary>Reads the records' own events; nothing is searched for.</summary>
    /// <returns>Null when there is no such assessment.</returns>
    public static async Task<ReportSources?> Read(Records records, FormLibrary library, AssessmentId id, CancellationToken ct)
    {
        if (await Story.Read(records, Assessments.Assessment.Type, id.Value, ct) is not { } assessment
            || await Story.Read(records, AiSystem.Type, assessment.Now.System, ct) is not { } system)
            return null;
        var risks = new List<Story<Risk, RiskEvent>>();
        foreach (var risk in assessment.Now.Risks ?? [])
            risks.Add((await Story.Read(records, Risk.Type, risk.Id, ct))!);
        var approvals = new List<Story<Approval, ApprovalEvent>>();
        foreach (var asked in system.Events.Select(happened => happened.Event).OfType<ApprovalRequested>().TakeLast(MostRequests))
        {
            if (await Story.Read(records, Approval.Type, asked.Approval, ct) is { } approval && approval.Now.Assessment == id.Value)
                approvals.Add(approval);
        }
        return new ReportSources(assessment, system, risks, approvals, await library.Of(assessment.Now.Form, ct));
    }
}

/// <summary>A record and all that happened to it, of one moment.</summary>
public sealed record Story<TState, TEvent>(RecordType<TState, TEvent> Type, TState Now, IReadOnlyList<Happened<TEvent>> Events, Seal Seal)
    where TState : class where TEvent : class
{
    /// <summary>The record after everything that happened up to a moment.</summary>
    public (TState? State, long Version) UpTo(DateTimeOffset moment) => Events.TakeWhile(happened => happened.Stamp.At <= moment)
        .Aggregate(((TState?)null, 0L), (state, happened) => (Type.After(state.Item1, happened.Event, happened.Stamp), happened.Version));
}

public static class Story
{
    /// <summary>The head first: what happens while its events are read is left to the next report.</summary>
    public static async Task<Story<TState, TEvent>?> Read<TState, TEvent>(
        Records records, RecordType<TState, TEvent> type, string id, CancellationToken ct)
        where TState : class where TEvent : class
    {
        var head = await records.Read(type, id, ct);
        return head.State is null ? null : new Story<TState, TEvent>(
            type, head.State, await records.History(type, id, ct).TakeWhile(happened => happened.Version <= head.Version).ToListAsync(ct),
            new Seal(type.Kind, id, head.Version, head.Hash));
    }
}
