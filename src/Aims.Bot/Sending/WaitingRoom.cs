using Aims.Ledger;

namespace Aims.Bot.Sending;

/// <summary>
/// Lets in so many messages as can be sent in a few seconds. Who waits outside has claimed nothing yet, so that no claim
/// grows old while others have their turn, and nothing need be put off while the channel wants nothing.
/// </summary>
public sealed class WaitingRoom(Pace pace) : IDisposable
{
    // Were all items made ready at once, the first message to be sent would wait for the last to be read.
    private const int Desks = 4;

    // The host gives an item five minutes, for this and all that comes after.
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim door = new(1);
    private readonly SemaphoreSlim places = new((3 * pace.PerSecond) + MessageBatch.Most);
    private readonly SemaphoreSlim desks = new(Desks);

    /// <summary>Waits until there is a place for each.</summary>
    public async Task<Place> Enter(int messages, CancellationToken ct)
    {
        var place = new Place(this);
        // A message alone does not wait behind many.
        if (messages == 1)
            return place;
        await pace.Open(LongestPause, ct);
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
        desks.Dispose();
    }

    /// <summary>The places of one item's messages. Disposing leaves all that are still taken.</summary>
    public sealed class Place(WaitingRoom room) : IDisposable
    {
        private readonly Lock gate = new();

        internal int Taken { get; set; }

        /// <summary>Makes the messages ready to be sent, as few items are at a time; one alone has no place, and does not wait.</summary>
        public async Task<T> AtDesk<T>(Func<Task<T>> work, CancellationToken ct)
        {
            if (Taken == 0)
                return await work();
            await room.desks.WaitAsync(ct);
            try
            {
                return await work();
            }
            finally
            {
                room.desks.Release();
            }
        }

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
