using System.Net;
using System.Text.Json;
using Azure.Core;
using Microsoft.Graph;
using Microsoft.Graph.Authentication;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace Aims.Bot.Graph;

/// <summary>Microsoft Graph, spoken to as the bot's own identity. Nothing of it is loaded before it is used.</summary>
/// <param name="address">Such as <c>https://graph.microsoft.com/v1.0/</c>.</param>
/// <param name="credential">Null for a stand-in that asks for no token.</param>
public sealed class GraphConnection(Uri address, TokenCredential? credential) : IDisposable
{
    // Whoever waits decides how often and how long.
    private static readonly IRequestOption[] Once = [new RetryHandlerOption { MaxRetry = 0 }];

    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue };

    private readonly Lazy<GraphServiceClient> client = new(() => Make(address, credential));

    /// <summary>The client of Microsoft's SDK, which tries again by itself when Graph is busy.</summary>
    public GraphServiceClient Client => client.Value;

    /// <summary>One request, once.</summary>
    /// <param name="link">An absolute link that Graph gave, or what follows the address: <c>users/delta?$select=id</c>.</param>
    /// <exception cref="GraphException">Graph refused, is busy, or cannot be reached.</exception>
    public async Task<JsonDocument> Get(string link, CancellationToken ct)
    {
        var uri = new Uri(address, link);
        // The token is for Graph and nobody else, whatever a stored link says.
        if (!address.IsBaseOf(uri))
            throw new GraphException(null, GraphException.ForeignLink, null);
        var request = new RequestInformation { HttpMethod = Method.GET, URI = uri };
        request.AddRequestOptions(Once);
        try
        {
            await using var body = await Client.RequestAdapter.SendPrimitiveAsync<Stream>(request, Errors, ct)
                ?? throw new GraphException(null, "empty", null);
            return await JsonDocument.ParseAsync(body, cancellationToken: ct);
        }
        catch (ApiException e)
        {
            throw new GraphException((HttpStatusCode)e.ResponseStatusCode, (e as ODataError)?.Error?.Code, e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            throw new GraphException(null, e.GetType().Name, e);
        }
    }

    public void Dispose()
    {
        if (client.IsValueCreated)
            client.Value.Dispose();
    }

    private static GraphServiceClient Make(Uri address, TokenCredential? credential)
    {
        var http = GraphClientFactory.Create(finalHandler: new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });
        http.Timeout = TimeSpan.FromSeconds(30);
        return new GraphServiceClient(http, Tokens(address, credential), address.ToString().TrimEnd('/'));
    }

    private static IAuthenticationProvider Tokens(Uri address, TokenCredential? credential) => credential is null
        ? new AnonymousAuthenticationProvider()
        : new AzureIdentityAuthenticationProvider(credential, [address.Host], null, isCaeEnabled: true, $"https://{address.Host}/.default");
}
