using System.Collections.Frozen;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Aims.Bot.Teams;

/// <summary>The error table of activity-protocol.md §2.</summary>
internal sealed class ConnectorAnswer(TeamsCloud cloud, TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private static readonly FrozenSet<string> UnreachableCodes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "BotDisabledByAdmin",
        "BotNotInConversationRoster",
        "ConversationBlockedByUser",
        "ForbiddenOperationException",
        "MessageWritesBlocked");

    /// <param name="success">Reads the body of a 2xx; an empty or unreadable one is given as null.</param>
    public Delivery Read(HttpResponseMessage response, ReadOnlySpan<byte> body, Func<JsonElement?, Delivery> success)
    {
        if (response.IsSuccessStatusCode)
            return success(ConnectorError.Parse(body));
        var status = (int)response.StatusCode;
        var code = ConnectorError.Code(body) ?? $"Http{status}";
        return response.StatusCode switch
        {
            HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
                new Delivery.Later(Wait(response.Headers.RetryAfter), code) { Throttled = response.StatusCode is HttpStatusCode.TooManyRequests },
            HttpStatusCode.Forbidden => Forbidden(code),
            HttpStatusCode.NotFound => new Delivery.Gone(code),
            _ => new Delivery.Rejected(code, status),
        };
    }

    private Delivery Forbidden(string code)
    {
        if (UnreachableCodes.Contains(code))
            return new Delivery.Unreachable(code);
        return code.Equals("InvalidBotApiHost", StringComparison.OrdinalIgnoreCase)
            ? new Delivery.WrongHost(cloud.GovernmentServiceUrl)
            : new Delivery.Rejected(code, (int)HttpStatusCode.Forbidden);
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait is { } given ? TimeSpan.FromTicks(Math.Clamp(given.Ticks, 0, LongestWait.Ticks)) : null;
    }
}
