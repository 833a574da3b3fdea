using Aims.Assessments;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>
/// Something that is done with a request: one commit changes it and what follows from it, or neither. Whatever came of it, the
/// answer is the request as it is now.
/// </summary>
public abstract class ApprovalChange(Records records, Routing routing) : Intent
{
    protected Routing Routing => routing;

    /// <param name="about">The system as it is decided on; without one, the version and hash of what is.</param>
    protected abstract Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn);

    /// <summary>The same where more has to be read for it.</summary>
    private protected virtual ValueTask<Decided<ApprovalEvent>> Decide(Approval approval, Record<AiSystem> about, Turn turn, CancellationToken ct) =>
        ValueTask.FromResult(Decide(approval, about, turn));

    /// <summary>What else has to be so; null when it is.</summary>
    private protected virtual Refusal? Forbids(Turn turn, Assessment? assessment) => null;

    /// <summary>Whom this will ask if it begins a step.</summary>
    private protected virtual IReadOnlyList<PersonId> AskedNext(Approval approval, Turn turn) => [];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ApprovalId>(Approval.Field) is not { } id)
            return Reply.Say(Approval.Unknown.Text);
        var (outcome, assessment) = await Carry(turn, id, null, ct);
        var approval = outcome.Draft.Now(Approval.Type, id.Value);
        var refusal = approval is null ? Approval.Unknown : Said(outcome, approval, turn);
        if (ForOthersToo(turn, approval, refusal) is { } told)
            return told;
        if (approval is null)
            return Reply.Say(Approval.Unknown.Text);
        var system = outcome.Draft.Now(AiSystem.Type, approval.System);
        return refusal is not null && system is not null && await Again(turn, approval, system, refusal, ct) is { } again ? again
            : ApprovalCard.Reply(turn, approval, system, assessment, outcome.Draft.VersionNow(approval.Key), routing.Directory, refusal);
    }

    /// <summary>The change alone, without a card.</summary>
    /// <param name="unless">What else forbids it.</param>
    internal async Task<(Outcome Outcome, Record<Assessment>? Assessment)> Carry(Turn turn, ApprovalId id, Func<Approval, Refusal?>? unless, CancellationToken ct)
    {
        Record<Assessment>? assessment = null;
        var outcome = await records.Commit(turn.Command, async draft => assessment = await Change(draft, turn, id, unless, ct), ct);
        return (outcome, assessment);
    }

    // Where others read along, the card stays for them; whoever may not see the request hears no more than anybody else.
    private static Reply? ForOthersToo(Turn turn, Approval? approval, Refusal? refusal) =>
        turn.Private || refusal is null ? null
        : approval is null || !approval.MayBeSeenBy(turn.Who) ? Reply.Say("Only those who are asked decide on this.")
        : approval.IsWaiting ? Reply.Say(refusal.Text)
        : null;

    // A repeated press shows what it did the first time.
    private protected virtual Refusal? Said(Outcome outcome, Approval approval, Turn turn) => outcome.Refusal;

    /// <summary>The card that asked, with what is wrong; null when the request says it.</summary>
    private protected virtual ValueTask<Reply?> Again(Turn turn, Approval approval, AiSystem system, Refusal refusal, CancellationToken ct) => default;

    /// <returns>The assessment that the request rests on, with its risks.</returns>
    private async Task<Record<Assessment>?> Change(Draft draft, Turn turn, ApprovalId id, Func<Approval, Refusal?>? unless, CancellationToken ct)
    {
        if ((await draft.Load(Approval.Type, id.Value, ct)).State is not { } approval)
        {
            draft.Refuse(Approval.Unknown);
            return null;
        }
        // Read beside: nothing where no step begins.
        var absences = Task.WhenAll(AskedNext(approval, turn).Select(who => records.Read(Absence.Type, who.Value, ct)));
        var (system, assessment) = await ApprovalRisks.Read(approval, records, () => Matter.Load(draft, approval, ct), ct);
        var decided = await draft.Apply(Approval.Type, id.Value, await Decide(approval, system, turn, ct), ct);
        if (decided?.Steps.Count > approval.Steps.Count)
            await StandIns.Name(draft, decided, await absences, system.State, turn.Reader.Today(turn.Now), routing.Directory, ct);
        if ((unless?.Invoke(approval) ?? Forbids(turn, assessment?.State)) is { } forbidden)
            draft.Refuse(forbidden);
        await Consequences.Follow(draft, approval, system.State, ct);
        return assessment;
    }
}
