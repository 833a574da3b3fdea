using Aims.Bot.Operations;
using Aims.Ledger;

namespace Aims.Bot.Functions;

/// <summary>The endpoints that the Functions host calls for its triggers. An answer must be JSON: an empty 200 would hang the call.</summary>
public sealed partial class Triggers(Deliver deliver, Poison poison, Sweep sweep, Daily daily, Digests digests, HourlyApprovals approvals, HourlyCampaigns campaigns, HourlyIncidents incidents, ReadDirectory directory, Verify verify, NightlyBackup backup, NightlyRetention retention, ILogger<Triggers> log)
{
    public void Map(IEndpointRouteBuilder app)
    {
        foreach (string queue in (string[])["", "-bulk"])
        {
            app.MapPost($"/deliver{queue}", http => Run(http, $"deliver{queue}", async ct =>
                await HostCall.ReadItem(http.Request.Body, ct) is { } item && MessageBatch.TryRead(item) is { } messages && await deliver.Run(messages, ct)));
            app.MapPost($"/poison{queue}", http => Run(http, $"poison{queue}", async ct =>
                await HostCall.ReadItem(http.Request.Body, ct) is { } item && await poison.Run(item, ct)));
        }
        app.MapPost("/sweep", http => Run(http, "sweep", async ct =>
            await HostCall.IsTimer(http.Request.Body, ct) && await sweep.Run(ct)));
        app.MapPost("/daily", http => Run(http, "daily", async ct =>
            await HostCall.IsTimer(http.Request.Body, ct) && await daily.Run(ct)));
        app.MapPost("/directory", http => Run(http, "directory", async ct =>
            await HostCall.IsTimer(http.Request.Body, ct) && await directory.Run(ct)));
        app.MapPost("/approvals", http => Run(http, "approvals", async ct =>
            await HostCall.IsTimer(http.Request.Body, ct) && await approvals.Run(ct)));
        app.MapPost("/campaigns", http => Run(http, "campaigns", async ct =>
            await HostCall.IsTimer(http.Request.Body, ct) && await campaigns.Run(ct)));
        app.MapPost("/incidents", http => Run(http, "incidents", async ct =>
            await HostCall.IsTimer(http.Request.Body, ct) && await incidents.Run(ct)));
        app.MapPost("/verify", http => Run(http, "verify", async ct =>
            await HostCall.IsTimer(http.Request.Body, ct) && await verify.Run(ct)));
        app.MapPost("/backup", http => Run(http, "backup", async ct =>
            await HostCall.IsTimer(http.Request.Body, ct) && await backup.Run(ct) && await retention.Run(ct)));
        app.MapPost("/digests", http => Run(http, "digests", async ct =>
            await HostCall.IsTimer(http.Request.Body, ct) && await digests.Run(ct)));
    }

    private async Task Run(HttpContext http, string name, Func<CancellationToken, Task<bool>> work)
    {
        if (!HostOnly.Allows(http))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        using var span = Spans.Incoming(http.Request, name);
        long began = TimeProvider.System.GetTimestamp();
        bool done = false;
        try
        {
            done = await work(http.RequestAborted);
        }
        catch (Exception e) when (!http.RequestAborted.IsCancellationRequested)
        {
            LogFailed(e, name);
        }
        Numbers.Function(name, done, TimeProvider.System.GetElapsedTime(began));
        span.Answered(done ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError);
        // A failed invocation is tried again by the host, and a message that keeps failing becomes poison, which is kept.
        http.Response.StatusCode = done ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync("{}", http.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The function {Name} failed.")]
    private partial void LogFailed(Exception e, string name);
}
