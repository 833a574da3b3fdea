using System.Diagnostics;
using Span = System.Diagnostics.Activity;

namespace Aims.Bot.Operations;

/// <summary>
/// What came in and what went out, as spans of one trace. An address stays out of them: those of storage and of the channel hold ids of people
/// and chats.
/// </summary>
internal static class Spans
{
    public const string Name = "Aims.Bot";

    private static readonly ActivitySource Source = new(Name);

    public static bool AreCollected => Source.HasListeners();

    /// <summary>A call of the channel or of the Functions host; null when nobody listens. It belongs to the caller's trace.</summary>
    public static Span? Incoming(HttpRequest request, string name)
    {
        if (!AreCollected)
            return null;
        // The web server's own span is not collected: without a caller ours would hang under nothing.
        Span.Current = null;
        ActivityContext.TryParse(request.Headers.TraceParent, request.Headers.TraceState, isRemote: true, out var caller);
        var span = Source.StartActivity(name, ActivityKind.Server, caller);
        // The host's own calls bear the first, what it passes on from outside both.
        return span?.SetTag("aims.invocation_id", (string?)request.Headers["X-Azure-Functions-InvocationId"]);
    }

    /// <param name="to">storage, channel, graph.</param>
    public static Span? Outgoing(string to, string method) =>
        AreCollected ? Source.StartActivity($"{to} {method}", ActivityKind.Client) : null;

    /// <summary>No answer came.</summary>
    public static void Failed(this Span? span, Exception fault) => span?.SetTag("error.type", fault.GetType().Name).SetStatus(ActivityStatusCode.Error);

    /// <param name="status">Of the HTTP answer.</param>
    public static void Answered(this Span? span, int status)
    {
        span?.SetTag("http.response.status_code", status);
        if (status is >= 500 or 429)
            span?.SetStatus(ActivityStatusCode.Error);
    }
}
