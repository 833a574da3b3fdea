using Aims.Ledger;

namespace Aims.Bot.Sending;

/// <summary>
/// Lets in so many messages as can be sent in a few seconds. Who waits outside has claimed nothing yet, so that no claim
/// grows old while others have their turn.
/// </summary>
/// <param name="perSecond">How many have their turn in a second.</param>
public sealed class WaitingRoom(int perSecond) : IDisposable
{
    private readonly SemaphoreSlim door = new(1);
    private readonly SemaphoreSlim places = new((3 * perSecond) + MessageBatch.Most);

    /// <summary>Waits until there is a place for each.</summary>
    public async Task<Place> Enter(int messages, CancellationToken ct)
    {
        var place = new Place(this);
        // A message alone does not wait behind many.
        if (messages == 1)
            return place;
        await door.WaitAsync(ct);
        try
        {
            for (; place.Taken < messages; place.Taken++)
                await places.WaitAsync(ct);
            return place;
        }
        catch
        {
            place.Dispose();
            throw;
        }
        finally
        {
            door.Release();
        }
    }

    public void Dispose()
    {
        door.Dispose();
        places.Dispose();
    }

    /// <summary>The places of one item's messages. Disposing leaves all that are still taken.</summary>
    public sealed class Place(WaitingRoom room) : IDisposable
    {
        private readonly Lock gate = new();

        internal int Taken { get; set; }

        /// <summary>One message has had its turn.</summary>
        public void Leave() => Leave(1);

        public void Dispose() => Leave(int.MaxValue);

        private void Leave(int most)
        {
            lock (gate)
            {
                int left = Math.Min(most, Taken);
                if (left == 0)
                    return;
                Taken -= left;
                room.places.Release(left);
            }
        }
    }
}
