using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Concerns;

/// <summary>What everything about concerns shares.</summary>
public sealed record ConcernDesk(Records Records, StatusIndex Index, IDirectory Directory)
{
    public IReadOnlyList<Intent> Intents() =>
    [
        // For everybody.
        new RaiseConcern.Ask(), new RaiseConcern(this), new ClearCard(), new FollowUp.Ask(), new FollowUp(this), new AddByCode(this), new MyConcerns(this), new ShowOwnConcern(this), new AddToOwn(this),
        new ShowExcerpt(this), new WhoRaisedIt(),
        // For those who look into them.
        new ViewConcern(this), new TakeUpConcern(this),
        .. new ReplyToConcern(this).WithForm, .. new SettleConcern(this).WithForm, .. new MakeIncident(this).WithForm, .. new ShareConcern(this).WithForm,
    ];

    internal async Task<Record<Concern>?> Behind(ConcernCode code, CancellationToken ct) =>
        (await Records.Read(ConcernKey.Type, code.Fingerprint, ct)).State is { } key ? await Records.Read(Concern.Type, key.Concern, ct) : null;
}
