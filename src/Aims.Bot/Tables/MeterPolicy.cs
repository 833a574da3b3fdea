using Azure.Core;
using Azure.Core.Pipeline;

namespace Aims.Bot.Tables;

/// <summary>Counts each request on the turn's meter, if there is one.</summary>
internal sealed class MeterPolicy : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var meter = StorageMeter.Current;
        meter?.Sent();
        try
        {
            ProcessNext(message, pipeline);
        }
        finally
        {
            meter?.Answered();
        }
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        StorageMeter.Current is { } meter ? Count(meter, message, pipeline) : ProcessNextAsync(message, pipeline);

    private static async ValueTask Count(StorageMeter meter, HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        meter.Sent();
        try
        {
            await ProcessNextAsync(message, pipeline);
        }
        finally
        {
            meter.Answered();
        }
    }
}
