using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Aims.Bot.Teams;

/// <summary>
/// The channel's signing keys. They are fetched when first needed and again every 12 hours, and once when a token
/// names a key that is not among them, but for that reason not more often than every 5 minutes, so that nobody makes
/// us hammer the metadata with invented keys.
/// </summary>
/// <remarks>
/// ConfigurationManager of the same library is not used: it reads the clock itself, holds back after a failed first
/// fetch, and refreshes behind the back of the call that has to try again with the new keys.
/// </remarks>
public sealed class ChannelKeys(string metadataAddress, IDocumentRetriever documents, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim fetching = new(1);
    private volatile Fetched? latest;
    private DateTimeOffset nextUnknownKeyFetch = DateTimeOffset.MinValue;

    /// <summary>The keys as known, or null when there never were any. A failed fetch leaves no trace: the next call fetches again.</summary>
    public async ValueTask<JsonWebKeySet?> CurrentAsync(CancellationToken cancellation)
    {
        var seen = latest;
        if (seen is not null && time.GetUtcNow() < seen.RefreshAt)
            return seen.Keys;

        // Old keys are better than waiting: one call fetches, the others go on with what is there.
        if (!await fetching.WaitAsync(seen is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellation))
            return seen?.Keys;
        try
        {
            return ReferenceEquals(latest, seen) ? await FetchAsync(seen) : latest?.Keys;
        }
        finally
        {
            fetching.Release();
        }
    }

    /// <summary>Newer keys than those in which a token's key was not found, or null when there are none to be had now.</summary>
    public async ValueTask<JsonWebKeySet?> NewerAsync(JsonWebKeySet seen, CancellationToken cancellation)
    {
        await fetching.WaitAsync(cancellation);
        try
        {
            if (!ReferenceEquals(latest?.Keys, seen))
                return latest?.Keys;
            if (time.GetUtcNow() < nextUnknownKeyFetch)
                return null;
            nextUnknownKeyFetch = time.GetUtcNow() + Pause;
            var keys = await FetchAsync(latest);
            return ReferenceEquals(keys, seen) ? null : keys;
        }
        finally
        {
            fetching.Release();
        }
    }

    public void Dispose() => fetching.Dispose();

    private async Task<JsonWebKeySet?> FetchAsync(Fetched? known)
    {
        if (await DownloadAsync() is { } keys)
            latest = new(keys, time.GetUtcNow() + Lifetime);
        else if (known is not null)
            latest = known with { RefreshAt = time.GetUtcNow() + Pause }; // Keys that were good are still the channel's word.
        return latest?.Keys;
    }

    // The download serves every waiting call, so one caller's hanging up does not end it; the HTTP client has a time limit.
    private async Task<JsonWebKeySet?> DownloadAsync()
    {
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataAddress, documents, CancellationToken.None);
            return metadata.JsonWebKeySet is { Keys.Count: > 0 } keys ? keys : null;
        }
        catch (Exception)
        {
            return null; // Whatever a foreign document can do to a parser: there are no keys, so nobody is accepted.
        }
    }

    private sealed record Fetched(JsonWebKeySet Keys, DateTimeOffset RefreshAt);
}
