using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Aims.Browser.Tests.StandIn;

/// <summary>What a handler was asked: one POST of the host.</summary>
internal sealed record Invocation(string Path, IHeaderDictionary Headers, string Body);

/// <summary>A custom handler that keeps what it is asked and answers as it is told.</summary>
internal sealed class StandInHandler : IAsyncDisposable
{
    private WebApplication? app;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public ConcurrentQueue<Invocation> Invocations { get; } = new();

    /// <summary>What every invocation is answered with.</summary>
    public Func<HttpResponse, Task> Answer { get; set; } = response => response.WriteAsJsonAsync(new Dictionary<string, string>());

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/{function}", async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            Invocations.Enqueue(new Invocation(context.Request.Path, new HeaderDictionary(context.Request.Headers.ToDictionary()), await body.ReadToEndAsync()));
            await Answer(context.Response);
        });
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }
}
