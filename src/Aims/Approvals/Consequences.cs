using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>What follows for others when something happened to a request, in the same commit.</summary>
internal static class Consequences
{
    /// <param name="before">The request as it was.</param>
    /// <param name="system">The system that it is about.</param>
    public static async Task Follow(Draft draft, Approval before, AiSystem system, CancellationToken ct)
    {
        if (draft.Refusal is not null || draft.Now(Approval.Type, before.Id.Value) is not { } now || ReferenceEquals(now, before))
            return;
        await draft.Apply(AiSystem.Type, system.Id.Value, OnTheSystem(now, system, DateOnly.FromDateTime(draft.Command.At.UtcDateTime)), ct);
        foreach (var who in Told(before, now, system).Where(who => who.Person != draft.Command.By))
            draft.Tell(who.Person, who.View, who.About);
        draft.Redraw(now.Key);
        draft.Redraw(system.Key);
    }

    private static Decided<SystemEvent> OnTheSystem(Approval now, AiSystem system, DateOnly today) => now switch
    {
        { Subject: ApprovalSubject.Registration or ApprovalSubject.Retirement, IsWaiting: true } => Decided<SystemEvent>.Nothing,
        { Subject: ApprovalSubject.Registration } => system.SettleRegistration(now.Id.Value, now.Final?.Verdict, now.Final?.Reason ?? now.Withdrawn?.Reason),
        { Subject: ApprovalSubject.Retirement } => system.SettleRetirement(now.Id.Value, now.Final?.Verdict, now.Final?.Reason ?? now.Withdrawn?.Reason, today),
        { Withdrawn: { } withdrawn } => system.WithdrawRequest(withdrawn.Reason),
        { Final: { Verdict: Verdict.Approve } final } => system.Approve(final.Reason),
        { Final: { Verdict: Verdict.RequestChanges } final } => system.RequestChanges(final.Reason!),
        { Final: { Verdict: Verdict.Reject } final } => system.Reject(final.Reason!),
        { IsWaiting: true } => system.ChangeApprover(now.Awaited.FirstOrDefault(system.Approver!.Value), [.. now.Asked]),
        _ => Decided<SystemEvent>.Nothing,
    };

    private static IEnumerable<Telling> Told(Approval before, Approval now, AiSystem system)
    {
        if (before.Final is null && now.Final is not null)
            return new[] { now.Requester, system.Owner, system.Requester }.Distinct().Select(who => new Telling(who, AiSystem.View, system.Key));
        var asked = now.MayDecideOn.Except(before.MayDecideOn);
        var news = (now.Notes ?? []).Skip(before.Notes?.Count ?? 0).SelectMany(note => Concerned(note, now));
        return asked.Concat(news).Distinct().Select(who => new Telling(who, Approval.View, now.Key));
    }

    // A question is for those who asked, an answer for those who decide; a comment is for the others to find.
    private static IEnumerable<PersonId> Concerned(Note note, Approval now) => note.Kind switch
    {
        NoteKind.Asked => [now.Requester],
        NoteKind.Answered => now.Awaited,
        NoteKind.Reminded => now.MayDecideOn,
        NoteKind.Raised => [now.Requester],
        _ => [],
    };

    private readonly record struct Telling(PersonId Person, string View, RecordKey About);
}
