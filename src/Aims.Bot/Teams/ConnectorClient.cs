using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Core;
using Azure.Identity;

namespace Aims.Bot.Teams;

/// <summary>
/// Speaks to the channel. One request a call: who retries, and for how long, is the caller's
/// (<see cref="LiveRetry"/> in a turn, the queue otherwise).
/// </summary>
/// <param name="http">Made by <see cref="ConnectorHttp"/>: it must not follow redirects.</param>
/// <param name="credential">One for the life of the process; it keeps its tokens. Null in development only.</param>
public sealed class ConnectorClient(HttpClient http, TeamsOptions options, TokenCredential? credential, TimeProvider time)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly ConnectorAnswer answer = new(options.Cloud, time);

    public Task<Delivery> SendAsync(ConversationReference to, Activity activity, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Post, to.ServiceUrl, ["v3", "conversations", to.ConversationId, "activities"], Body(activity, to), Sent, cancellation);

    public Task<Delivery> ReplyAsync(ConversationReference to, string replyToId, Activity activity, CancellationToken cancellation) =>
        CallAsync(
            HttpMethod.Post,
            to.ServiceUrl,
            ["v3", "conversations", to.ConversationId, "activities", replyToId],
            Body(activity with { ReplyToId = replyToId }, to),
            Sent,
            cancellation);

    /// <summary>Replaces an activity that was sent, by the id that sending gave.</summary>
    public Task<Delivery> UpdateAsync(ConversationReference to, string activityId, Activity activity, CancellationToken cancellation) =>
        CallAsync(
            HttpMethod.Put,
            to.ServiceUrl,
            ["v3", "conversations", to.ConversationId, "activities", activityId],
            Body(activity with { Id = activityId }, to),
            Sent,
            cancellation);

    /// <summary>The chat with one person; asking again gives the same one.</summary>
    /// <param name="userId"><c>29:…</c> or the person's id in Entra ID.</param>
    /// <param name="botId"><c>28:appid</c>.</param>
    public Task<Delivery> CreateConversationAsync(
        string serviceUrl, string userId, string tenantId, string botId, CancellationToken cancellation) =>
        CallAsync(
            HttpMethod.Post,
            serviceUrl,
            ["v3", "conversations"],
            JsonSerializer.SerializeToUtf8Bytes(
                ConversationParameters.Personal(userId, tenantId, botId), TeamsJson.Wire.ConversationParameters),
            Created,
            cancellation);

    /// <param name="userId"><c>29:…</c> or the person's id in Entra ID.</param>
    public Task<Delivery> MemberAsync(ConversationReference conversation, string userId, CancellationToken cancellation) =>
        CallAsync(
            HttpMethod.Get,
            conversation.ServiceUrl,
            ["v3", "conversations", conversation.ConversationId, "members", userId],
            body: null,
            Found,
            cancellation);

    private static byte[] Body(Activity activity, ConversationReference to) => JsonSerializer.SerializeToUtf8Bytes(
        activity with
        {
            From = new(to.BotId),
            Recipient = new(to.UserId, AadObjectId: to.AadObjectId),
            Conversation = new(to.ConversationId, to.ConversationType, to.TenantId),
        },
        TeamsJson.Wire.Activity);

    private static Delivery Sent(JsonElement? body) => new Delivery.Sent(body?.Text("id"));

    private static Delivery Created(JsonElement? body) =>
        body?.Text("id") is { } id ? new Delivery.Created(id) : new Delivery.Rejected("NoConversationId", 200);

    private static Delivery Found(JsonElement? body) => body is { } member
        ? new Delivery.Found(new(member.Text("id"), member.Text("name"), member.Text("aadObjectId")))
        : new Delivery.Rejected("NoMember", 200);

    private async Task<Delivery> CallAsync(
        HttpMethod method, string serviceUrl, string[] path, byte[]? body, Func<JsonElement?, Delivery> success, CancellationToken cancellation)
    {
        if (ServiceUrl.For(serviceUrl, options) is not { } service)
            return new Delivery.Rejected("ServiceUrlNotAllowed", 0);
        if (path.Any(part => part is "" or "." or ".."))
            return new Delivery.Rejected("IdNotAllowed", 0);

        using var request = new HttpRequestMessage(method, $"{service.Address}/{string.Join('/', path.Select(Uri.EscapeDataString))}");
        if (body is not null)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        if (service.TakesToken && await AuthorizeAsync(request, cancellation) is { } noToken)
            return noToken;
        return await ExchangeAsync(request, success, cancellation);
    }

    private async Task<Delivery?> AuthorizeAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        if (credential is null)
            return new Delivery.Rejected("NoCredential", 0);
        try
        {
            var token = await credential.GetTokenAsync(new([options.Cloud.ConnectorScope]), cancellation);
            request.Headers.Authorization = new("Bearer", token.Token);
            return null;
        }
        catch (AuthenticationFailedException)
        {
            return new Delivery.Later(null, "NoToken"); // The login service may be away: nothing is lost by trying again.
        }
    }

    private async Task<Delivery> ExchangeAsync(
        HttpRequestMessage request, Func<JsonElement?, Delivery> success, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellation);
            return answer.Read(response, await response.Content.ReadAsByteArrayAsync(cancellation), success);
        }
        catch (HttpRequestException fault)
        {
            return new Delivery.Later(null, fault.HttpRequestError.ToString(), MayHaveArrived: !NeverLeft(fault.HttpRequestError));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Delivery.Later(null, "TimedOut", MayHaveArrived: true);
        }
    }

    private static bool NeverLeft(HttpRequestError error) => error is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
