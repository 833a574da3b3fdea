using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>What everything about actions shares.</summary>
public sealed record ActionDesk(Records Records, IDirectory Directory)
{
    public IReadOnlyList<Intent> Intents() =>
    [
        new ShowAction(this), new FinishAction(this), .. new PostponeAction(this).WithForm, .. new PassAction(this).WithForm, .. new CallOffAction(this).WithForm, .. new ReopenAction(this).WithForm,
    ];
}
