using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Aims.Benchmarks.Tenant;

/// <summary>Microsoft Graph as the bot sees it: rounds of <c>users/delta</c>, lists of members, app roles and mailboxes, in its own shapes.</summary>
public sealed class GraphStandIn : IAsyncDisposable
{
    // What a request without a token begins with, and after it what the delta link of each round brings.
    private readonly List<IReadOnlyList<Func<string>>> rounds = [];
    private readonly ConcurrentQueue<Func<HttpContext, Task>> troubles = [];
    private readonly WebApplication app;
    private int begin;
    private int epoch;

    private GraphStandIn()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(Answer);
    }

    public Uri Address => new($"{app.Urls.First()}/v1.0/");

    /// <summary>What was asked for, path and query, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>Lists by path, such as <c>groups/g-1/transitiveMembers</c>: items as JSON, or null for what is not there.</summary>
    public Dictionary<string, string[]?> Lists { get; } = [];

    /// <summary>Single answers by path, as JSON.</summary>
    public Dictionary<string, string> Singles { get; } = [];

    /// <summary>What happens before each answer.</summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    public static async Task<GraphStandIn> StartAsync()
    {
        var graph = new GraphStandIn();
        await graph.app.StartAsync();
        return graph;
    }

    /// <summary>What whoever begins gets from now on; each page is the items of its <c>value</c>.</summary>
    public void Everybody(params IReadOnlyList<Func<string>> pages)
    {
        begin = rounds.Count;
        rounds.Add(pages);
    }

    /// <summary>What has changed since the round before.</summary>
    public void Then(params IReadOnlyList<Func<string>> pages) => rounds.Add(pages);

    /// <summary>Links that were given so far are not known any more.</summary>
    public void Forget() => epoch++;

    /// <summary>The next request fails.</summary>
    public void Fails(int status, string code, int? retryAfter = null) => troubles.Enqueue(http =>
    {
        if (retryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Refuse(http, status, code);
    });

    /// <summary>The next request is answered with this, whatever it asks.</summary>
    public void Says(string body) => troubles.Enqueue(http => http.Response.WriteAsync(body));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Answer(HttpContext http)
    {
        string path = http.Request.Path.Value!.Replace("/v1.0/", "", StringComparison.Ordinal);
        Requests.Enqueue($"{path}{http.Request.QueryString}");
        await Before(path);
        if (troubles.TryDequeue(out var trouble))
            await trouble(http);
        else if (path == "users/delta")
            await Delta(http);
        else if (Singles.TryGetValue(path, out string? single))
            await http.Response.WriteAsync(single);
        else if (Lists.TryGetValue(path, out var items) && items is not null)
            await List(http, path, items);
        else
            await Refuse(http, 404, "Request_ResourceNotFound");
    }

    private Task Delta(HttpContext http)
    {
        var query = http.Request.Query;
        string? token = (string?)query["$skiptoken"] ?? query["$deltatoken"];
        // {epoch}.{round}.{page}
        int[] at = token is null ? [epoch, begin, 0] : [.. token.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        if (at[0] != epoch)
        {
            http.Response.Headers.Location = $"{Address}users/delta?$deltatoken=";
            return Refuse(http, 410, "resyncRequired");
        }
        var pages = at[1] < rounds.Count ? rounds[at[1]] : [];
        string link = at[2] + 1 < pages.Count
            ? $"\"@odata.nextLink\":\"{Address}users/delta?$skiptoken={epoch}.{at[1]}.{at[2] + 1}\""
            : $"\"@odata.deltaLink\":\"{Address}users/delta?$deltatoken={epoch}.{at[1] + (pages.Count > 0 ? 1 : 0)}.0\"";
        string items = at[2] < pages.Count ? pages[at[2]]() : "";
        return http.Response.WriteAsync($"{{\"@odata.context\":\"{Address}$metadata#users(displayName,manager)\",{link},\"value\":[{items}]}}");
    }

    // Two items a page, or a third of a long list, so that every list is paged.
    private Task List(HttpContext http, string path, string[] items)
    {
        int from = int.Parse((string?)http.Request.Query["$skiptoken"] ?? "0", CultureInfo.InvariantCulture);
        int size = Math.Max(2, items.Length / 3);
        string next = from + size < items.Length ? $"\"@odata.nextLink\":\"{Address}{path}?$skiptoken={from + size}\"," : "";
        return http.Response.WriteAsync($"{{{next}\"value\":[{string.Join(',', items.Skip(from).Take(size))}]}}");
    }

    private static Task Refuse(HttpContext http, int status, string code)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        var error = new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "As the test wants.", ["innerError"] = new JsonObject() } };
        return http.Response.WriteAsync(error.ToJsonString(JsonSerializerOptions.Default));
    }
}
