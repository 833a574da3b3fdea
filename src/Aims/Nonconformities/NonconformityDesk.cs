using Aims.Actions;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Nonconformities;

/// <summary>What the intents about nonconformities share.</summary>
public sealed record NonconformityDesk(Records Records, StatusIndex Index, IDirectory Directory)
{
    public IReadOnlyList<Intent> Intents() =>
    [
        new ListNonconformities(this), new ShowNonconformity(this), new NonconformityHistory(this), new RaiseNonconformity(this), new RaiseNonconformity.Ask(this),
        .. new AnswerNonconformity(this).WithForm, .. new PlanCorrectiveAction(this).WithForm, .. new PlanCheck(this).WithForm, .. new CheckEffect(this).WithForm, .. new HandOverNonconformity(this).WithForm,
    ];

    /// <summary>One with its actions; null when there is none such, or the person may not see it.</summary>
    internal async Task<NonconformityCase?> Read(Turn turn, CancellationToken ct) =>
        turn.Fields.Id<NonconformityId>(Nonconformity.Field) is { } id && await Read(id, ct) is { } found && found.MayBeSeenBy(turn.Who) ? found : null;

    internal async Task<NonconformityCase?> Read(NonconformityId id, CancellationToken ct) =>
        await Records.Read(Nonconformity.Type, id.Value, ct) is { State: { } nonconformity } record
            ? new(nonconformity, await Records.ActionsOf(nonconformity.AllActions, ct), record.Version) : null;
}

/// <summary>A nonconformity with its actions as they are.</summary>
/// <param name="Actions">Earlier ones first.</param>
public sealed record NonconformityCase(Nonconformity Record, IReadOnlyList<ActionItem> Actions, long Version)
{
    /// <summary>Whoever does something about it sees it too.</summary>
    public bool MayBeSeenBy(Person who) => Record.MayBeSeenBy(who) || Actions.Any(action => action.Owner == who.Id);

    public Refusal? NotReady(Turn turn) => NonconformityRules.NotReady(Record, Actions, at => turn.Reader.Today(at), turn.Reader.Today(turn.Now));

    public bool IsChecker(Person who) => Record.Planned?.By == who.Id;
}
