using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Aims.Channel;

/// <summary>What a channel does to those who send much, of each thousand calls.</summary>
/// <param name="PerSecond">More calls than that are refused; what comes within a fifth of a second may come at once.</param>
/// <param name="Throttled">429 at random, with a Retry-After of a second.</param>
/// <param name="Failed">502.</param>
/// <param name="Silent">The message arrives, and no answer ever comes.</param>
public sealed record Moods(int PerSecond, int Throttled, int Failed, int Silent);

/// <summary>A channel that only counts what arrives in which chat, and has moods.</summary>
public sealed class BusyChannel : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Arrivals> chats = new();
    private readonly TokenBucketRateLimiter limiter;
    private readonly WebApplication app;
    private readonly Moods moods;
    private readonly Random random = new(42);
    private int arrived, above, throttled, failed, silent, life;

    private BusyChannel(WebApplication app, Moods moods)
    {
        (this.app, this.moods) = (app, moods);
        limiter = new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(2, moods.PerSecond / 5),
            TokensPerPeriod = Math.Max(1, moods.PerSecond / 50),
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, moods.PerSecond / 50) / (double)moods.PerSecond),
            // By the time that went by, at each call: a timer that is late on a busy machine would refuse what is in time.
            AutoReplenishment = false,
        });
    }

    public string ServiceUrl => app.Urls.First();

    /// <summary>In how many chats a message arrived.</summary>
    public int Chats => chats.Count;

    /// <summary>Whether a message arrived in a chat.</summary>
    public bool Reached(string chat) => chats.ContainsKey(chat);

    /// <summary>All messages that arrived, answered or not.</summary>
    public int Arrived => arrived;

    /// <summary>Calls that were refused because there were too many.</summary>
    public int Above => above;

    public (int Throttled, int Failed, int Silent) Met => (throttled, failed, silent);

    /// <summary>Chats that got a message twice and had been answered each time: what a kill makes ambiguous, or a fault of ours.</summary>
    public int Twice => chats.Values.Count(chat => chat is { Answered: > 1, Silent: 0 });

    /// <summary>Those of them that got it from the same process: a fault of ours.</summary>
    public int TwiceByOne => chats.Values.Count(chat => chat is { AnsweredInOneLife: true, Silent: 0 });

    /// <summary>Chats that got a message twice because the first was not answered.</summary>
    public int TwiceAfterSilence => chats.Values.Count(chat => chat.Silent > 0 && chat.Answered + chat.Silent > 1);

    public static async Task<BusyChannel> StartAsync(Moods moods, CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var channel = new BusyChannel(app, moods);
        app.MapPost("/v3/conversations/{conversation}/activities", channel.Take);
        await app.StartAsync(ct);
        return channel;
    }

    /// <summary>What comes from now on is sent by another process.</summary>
    public void NextLife() => Interlocked.Increment(ref life);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await limiter.DisposeAsync();
    }

    private async Task Take(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        limiter.TryReplenish();
        using var lease = limiter.AttemptAcquire();
        int mood = Roll();
        if (!lease.IsAcquired)
            await Refuse(http, 429, ref above);
        else if ((mood -= moods.Throttled) < 0)
            await Refuse(http, 429, ref throttled);
        else if ((mood -= moods.Failed) < 0)
            await Refuse(http, 502, ref failed);
        else
            await Accept(http, answer: mood >= moods.Silent);
    }

    private int Roll()
    {
        lock (random)
            return random.Next(1_000);
    }

    private static Task Refuse(HttpContext http, int status, ref int count)
    {
        Interlocked.Increment(ref count);
        http.Response.StatusCode = status;
        if (status == 429)
            http.Response.Headers.RetryAfter = "1";
        return Task.CompletedTask;
    }

    private async Task Accept(HttpContext http, bool answer)
    {
        chats.GetOrAdd((string)http.Request.RouteValues["conversation"]!, _ => new Arrivals()).Add(answer, Volatile.Read(ref life));
        string id = Interlocked.Increment(ref arrived).ToString(CultureInfo.InvariantCulture);
        if (!answer)
        {
            Interlocked.Increment(ref silent);
            await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync($"{{\"id\":\"{id}\"}}", http.RequestAborted);
    }

    private sealed class Arrivals
    {
        private readonly Lock gate = new();
        private readonly HashSet<int> lives = [];

        public int Answered { get; private set; }

        public int Silent { get; private set; }

        public bool AnsweredInOneLife { get; private set; }

        public void Add(bool answer, int life)
        {
            lock (gate)
            {
                (Answered, Silent) = answer ? (Answered + 1, Silent) : (Answered, Silent + 1);
                AnsweredInOneLife |= answer && !lives.Add(life);
            }
        }
    }
}
