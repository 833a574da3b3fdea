namespace Aims.Bot.Operations;

/// <summary>Makes a span of each request that goes out.</summary>
/// <param name="to">channel, graph.</param>
internal sealed class SpanHandler(string to, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var span = Spans.Outgoing(to, request.Method.Method);
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            span.Answered((int)response.StatusCode);
            return response;
        }
        catch (Exception e)
        {
            span.Failed(e);
            throw;
        }
    }
}
