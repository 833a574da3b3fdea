using Aims.Approvals;
using Aims.Assessments;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Risks;

/// <summary>What every change to a risk brings along: its assessment knows of it in the same commit, and whom it concerns is told.</summary>
internal static class RiskCommit
{
    public static async Task Take(Draft draft, Turn turn, RiskCase before, Decided<RiskEvent> decided, CancellationToken ct)
    {
        var now = await draft.Apply(Risk.Type, before.Risk.Id.Value, decided, ct);
        if (draft.Refusal is not null || decided.Events.Count == 0)
            return;
        if (before.Assessment is { } assessment)
            await draft.Apply(Assessment.Type, assessment.Id.Value, assessment.Note(AssessedRisk.Of(now!)), ct);
        foreach (var concerned in Concerned(before, now!).Distinct().Where(person => person != turn.Who.Id))
            draft.Tell(concerned, Risk.View, now!.Key);
        draft.Redraw(now!.Key);
        // Whoever decides on the system sees at once what is accepted by now.
        if (now.Acceptance != before.Risk.Acceptance && before.System is { State: SystemState.AwaitingApproval, Approval: { } approval })
            draft.Redraw(Approval.Type.Key(approval));
    }

    /// <summary>Begins a record of a risk.</summary>
    public static async Task Begin(
        Draft draft, Assessment assessment, string? proposal, string title, string why, string? serves, CancellationToken ct)
    {
        string id = await draft.NewId(Risk.Type, ct);
        var risk = await draft.Apply(
            Risk.Type, id, new RiskIdentified(RiskId.From(id), assessment.System, assessment.SystemName, assessment.Id.Value, proposal, title, why, serves), ct);
        await draft.Apply(Assessment.Type, assessment.Id.Value, assessment.Note(AssessedRisk.Of(risk!)), ct);
        var system = (await draft.Load(AiSystem.Type, assessment.System, ct)).State!;
        if (system.HasRisks is not true)
            await draft.Apply(AiSystem.Type, assessment.System, new FirstRiskIdentified(id), ct);
    }

    private static IEnumerable<PersonId> Concerned(RiskCase of, Risk now)
    {
        var before = of.Risk;
        // Whoever took it up hears that it is said not to apply; whoever answers for it now, that they do.
        if (now.Raised is { } raised && before.Standing is not RiskStanding.Dismissed && now.Standing is RiskStanding.Dismissed)
            yield return raised.By;
        if (now.Raised?.Facts.Owner is { } owner && owner != before.Raised?.Facts.Owner)
            yield return owner;
        if (now.Acceptance is { Answer: null } asked && asked != before.Acceptance)
            yield return asked.Of;
        bool answered = now.Acceptance is { Answer: not null, IsOwners: false } && now.Acceptance != before.Acceptance;
        bool done = now.Actions.Count(action => !action.IsOpen) > before.Actions.Count(action => !action.IsOpen);
        if (answered || done)
            yield return of.Assessment?.Owner ?? of.Owner;
        foreach (var action in now.Actions)
        {
            if (before.ActionOf(action.Number) is { } was && was.Owner != action.Owner)
                yield return action.Owner;
        }
    }
}
