using Aims.Bot.Operations;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Aims.Bot.Tables;

/// <summary>Counts each request on the turn's meter, if there is one, and makes a span of it where spans are collected.</summary>
internal sealed class MeterPolicy : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var meter = StorageMeter.Current;
        using var span = Spans.Outgoing("storage", message.Request.Method.Method);
        meter?.Sent();
        try
        {
            ProcessNext(message, pipeline);
            span.Answered(message.Response.Status);
        }
        finally
        {
            meter?.Answered();
        }
    }

    // Where nobody counts and nobody collects, a request costs no state machine of ours.
    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        StorageMeter.Current is var meter && (meter is not null || Spans.AreCollected) ? Watched(meter, message, pipeline) : ProcessNextAsync(message, pipeline);

    private static async ValueTask Watched(StorageMeter? meter, HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        using var span = Spans.Outgoing("storage", message.Request.Method.Method);
        meter?.Sent();
        try
        {
            await ProcessNextAsync(message, pipeline);
            span.Answered(message.Response.Status);
        }
        catch (Exception e)
        {
            span.Failed(e);
            throw;
        }
        finally
        {
            meter?.Answered();
        }
    }
}
