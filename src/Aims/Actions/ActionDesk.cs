using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Actions;

/// <summary>What everything about actions shares.</summary>
public sealed record ActionDesk(Records Records, IDirectory Directory)
{
    public IReadOnlyList<Intent> Intents()
    {
        var (postpone, pass, callOff, reopen) = (new PostponeAction(this), new PassAction(this), new CallOffAction(this), new ReopenAction(this));
        return [new ShowAction(this), new FinishAction(this), postpone, postpone.Ask, pass, pass.Ask, callOff, callOff.Ask, reopen, reopen.Ask];
    }
}
