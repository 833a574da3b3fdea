using Aims.Ledger;
using Aims.People;

namespace Aims.Reach;

/// <summary>Where no channel is, as in a command of the operator: nobody was met, and nothing was sent.</summary>
internal sealed class NoChannel : IReach, IUndelivered
{
    public Task<IReadOnlyDictionary<PersonId, Contact>> Look(CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, Contact>>(new Dictionary<PersonId, Contact>());

    public IAsyncEnumerable<UndeliveredMessage> All(CancellationToken ct) => AsyncEnumerable.Empty<UndeliveredMessage>();

    public Task<bool> TryAgain(string id, CancellationToken ct) => Task.FromResult(false);

    public Task<bool> GiveUp(string id, CancellationToken ct) => Task.FromResult(false);
}
