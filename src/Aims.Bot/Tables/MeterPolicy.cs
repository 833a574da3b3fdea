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

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var meter = StorageMeter.Current;
        using var span = Spans.Outgoing("storage", message.Request.Method.Method);
        meter?.Sent();
        try
        {
            await ProcessNextAsync(message, pipeline);
            span.Answered(message.Response.Status);
        }
        finally
        {
            meter?.Answered();
        }
    }
}
