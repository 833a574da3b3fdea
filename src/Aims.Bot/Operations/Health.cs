using System.Text.Json.Serialization;
using Aims.Ledger;
using Azure;

namespace Aims.Bot.Operations;

/// <summary>
/// <c>GET /api/health</c>: the process lives. <c>GET /api/health?ready</c>: it can serve people, with each thing that it depends on; 503 when one lacks.
/// It says nothing that a stranger may not know.
/// </summary>
/// <param name="parts">What it depends on: a name, and a look that fails or says false when it is not there.</param>
internal sealed class Health(IReadOnlyList<(string Name, Func<CancellationToken, Task<bool>> Look)> parts, TimeProvider clock)
{
    // Whoever asks more often gets the same answer: strangers may ask.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly Lock gate = new();
    private (long At, Task<Report> Report)? last;

    public static Func<CancellationToken, Task<bool>> Of(ITable table, string partition) => async ct =>
    {
        await table.Get(partition, "health", ct);
        return true;
    };

    public async Task Handle(HttpContext http)
    {
        var report = http.Request.Query.ContainsKey("ready") ? await Ready() : new Report("live", null);
        http.Response.StatusCode = report.Status is "not ready" ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        await http.Response.WriteAsJsonAsync(report, HealthJson.Default.Report, cancellationToken: http.RequestAborted);
    }

    private Task<Report> Ready()
    {
        lock (gate)
        {
            if (last is not { } known || clock.GetElapsedTime(known.At) > Fresh)
                last = known = (clock.GetTimestamp(), Look());
            return known.Report;
        }
    }

    private async Task<Report> Look()
    {
        var looks = await Task.WhenAll(parts.Select(async part => (part.Name, IsThere: await IsThere(part.Look))));
        return new Report(looks.All(look => look.IsThere) ? "ready" : "not ready", looks.ToDictionary(look => look.Name, look => look.IsThere ? "ok" : "away"));
    }

    private static async Task<bool> IsThere(Func<CancellationToken, Task<bool>> look)
    {
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            return await look(limit.Token);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException or RequestFailedException)
        {
            return false;
        }
    }

    internal sealed record Report(string Status, IReadOnlyDictionary<string, string>? Parts);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Health.Report))]
internal sealed partial class HealthJson : JsonSerializerContext;
