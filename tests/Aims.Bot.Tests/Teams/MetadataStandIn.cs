using Microsoft.AspNetCore.Http;

namespace Aims.Bot.Tests.Teams;

/// <summary>Serves the channel's OpenID metadata and keys.</summary>
internal sealed class MetadataStandIn : IAsyncDisposable
{
    private Loopback server = null!;
    private int fetches;

    /// <summary>The keys served from now on; null: the service is down.</summary>
    public IReadOnlyList<SigningKey>? Keys { get; set; }

    public int Fetches => fetches;

    public string Address => $"{server.Address}v1/.well-known/openidconfiguration";

    public static async Task<MetadataStandIn> StartAsync(params SigningKey[] keys)
    {
        var channel = new MetadataStandIn { Keys = keys };
        channel.server = await Loopback.StartAsync(channel.AnswerAsync);
        return channel;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/v1/.well-known/keys")
            return context.Response.WriteAsync($$"""{"keys":[{{string.Join(',', (Keys ?? []).Select(key => key.ToJson()))}}]}""");

        Interlocked.Increment(ref fetches);
        context.Response.StatusCode = Keys is null ? 500 : 200; // At 503 the library itself asks twice.
        return context.Response.WriteAsync($$"""
            {"issuer":"https://api.botframework.com","jwks_uri":"{{server.Address}}v1/.well-known/keys",
             "id_token_signing_alg_values_supported":["RS256"]}
            """);
    }
}
