using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Concerns;

/// <summary>What everything about concerns shares.</summary>
public sealed record ConcernDesk(Records Records, StatusIndex Index, IDirectory Directory)
{
    public IEnumerable<Intent> Intents()
    {
        // For everybody.
        yield return new RaiseConcern.Ask();
        yield return new RaiseConcern(this);
        yield return new ClearCard();
        yield return new FollowUp.Ask();
        yield return new FollowUp(this);
        yield return new AddByCode(this);
        yield return new MyConcerns(this);
        yield return new ShowOwnConcern(this);
        yield return new AddToOwn(this);
        yield return new ShowExcerpt(this);
        yield return new WhoRaisedIt();
        // For those who look into them.
        yield return new ViewConcern(this);
        yield return new TakeUpConcern(this);
        ConcernChange[] changes = [new ReplyToConcern(this), new SettleConcern(this), new MakeIncident(this), new ShareConcern(this)];
        foreach (var change in changes)
        {
            yield return change;
            yield return change.Ask;
        }
    }

    internal async Task<Record<Concern>?> Behind(ConcernCode code, CancellationToken ct) =>
        (await Records.Read(ConcernKey.Type, code.Fingerprint, ct)).State is { } key ? await Records.Read(Concern.Type, key.Concern, ct) : null;
}
