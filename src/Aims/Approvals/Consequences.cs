using Aims.Controls;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>What follows for others when something happened to a request, in the same commit.</summary>
internal static class Consequences
{
    /// <param name="before">The request as it was.</param>
    /// <param name="system">The system that it is about; null when it is about a document.</param>
    public static async Task Follow(Draft draft, Approval before, AiSystem? system, CancellationToken ct)
    {
        if (draft.Refusal is not null || draft.Now(Approval.Type, before.Id.Value) is not { } now || ReferenceEquals(now, before))
            return;
        if (system is not null)
            await draft.Apply(AiSystem.Type, system.Id.Value, OnTheSystem(before, now, system, DateOnly.FromDateTime(draft.Command.At.UtcDateTime)), ct);
        else if (!now.IsWaiting && now.Subject is ApprovalSubject.Statement)
            await draft.Apply(Statement.Type, now.System, draft.Now(Statement.Type, now.System)!.Settle(now.Id.Value, now.Final?.Verdict, now.Final?.Reason), ct);
        else if (!now.IsWaiting)
            await draft.Apply(Policy.Type, now.System, draft.Now(Policy.Type, now.System)!.Settle(now.Id.Value, now.Final?.Verdict, now.Final?.Reason), ct);
        foreach (var who in Told(before, now, system).Where(who => who.Person != draft.Command.By))
            draft.Tell(who.Person, who.View, who.About);
        draft.Redraw(now.Key);
        draft.Redraw(now.About);
    }

    private static Decided<SystemEvent> OnTheSystem(Approval before, Approval now, AiSystem system, DateOnly today) => now switch
    {
        { Final: not null } when before.Final is not null => system.LeaveConditions(now.Id.Value, now.OpenConditions.Count()),
        { Subject: ApprovalSubject.Registration or ApprovalSubject.Retirement, IsWaiting: true } => Decided<SystemEvent>.Nothing,
        { Subject: ApprovalSubject.Registration } => system.SettleRegistration(now.Id.Value, now.Final?.Verdict, now.Final?.Reason ?? now.Withdrawn?.Reason),
        { Subject: ApprovalSubject.Retirement } => system.SettleRetirement(now.Id.Value, now.Final?.Verdict, now.Final?.Reason ?? now.Withdrawn?.Reason, today),
        { Withdrawn: { } withdrawn } => system.WithdrawRequest(withdrawn.Reason),
        { Final: { Verdict: Verdict.Approve } final } => system.Approve(final.Reason, [.. now.DecidedBy], now.OpenConditions.Count()),
        { Final: { Verdict: Verdict.RequestChanges } final } => system.RequestChanges(final.Reason!, final.Place),
        { Final: { Verdict: Verdict.Reject } final } => system.Reject(final.Reason!),
        { IsWaiting: true } => system.ChangeApprover(now.Awaited.FirstOrDefault(system.Approver!.Value), [.. now.Asked]),
        _ => Decided<SystemEvent>.Nothing,
    };

    private static IEnumerable<Telling> Told(Approval before, Approval now, AiSystem? system)
    {
        if (before.Final is null && now.Final is not null)
            return Decided(now, system);
        var asked = now.MayDecideOn.Except(before.MayDecideOn);
        var news = (now.Notes ?? []).Skip(before.Notes?.Count ?? 0).SelectMany(note => Concerned(note, now));
        var conditions = (now.Conditions ?? []).Except(before.IsInForce ? before.Conditions ?? [] : now.Conditions ?? []).SelectMany(condition => new[] { condition.Owner, condition.By });
        return asked.Concat(news).Concat(conditions).Distinct().Select(who => new Telling(who, Approval.View, now.Key));
    }

    // Those who have to meet a condition are shown what it is; the system's card of the others says that there are some.
    private static IEnumerable<Telling> Decided(Approval now, AiSystem? system)
    {
        PersonId[] concerned = [.. new[] { now.Requester, system?.Owner ?? now.Owner, system?.Requester ?? now.Requester }.Distinct()];
        return concerned.Select(who => system is null ? new Telling(who, Approval.View, now.Key) : new Telling(who, AiSystem.View, system.Key))
            .Concat(now.Owed.Select(condition => condition.Owner).Distinct().Except(concerned).Select(who => new Telling(who, Approval.View, now.Key)));
    }

    // A question is for those who asked, an answer for those who decide; a comment is for the others to find.
    private static IEnumerable<PersonId> Concerned(Note note, Approval now) => note.Kind switch
    {
        NoteKind.Asked => [now.Requester, now.Owner],
        NoteKind.Answered or NoteKind.Reminded => now.MayDecideOn,
        NoteKind.Raised => [now.Requester],
        _ => [],
    };

    private readonly record struct Telling(PersonId Person, string View, RecordKey About);
}
