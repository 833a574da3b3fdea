using System.Net;
using Aims.Bot.Tables;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks.Micro;

/// <summary>What a point read costs besides the wire, in a turn, which counts, and in a delivery or a timer, which does not.</summary>
[MemoryDiagnoser]
public class StorageRequests
{
    private readonly AzureTable table = new(
        new TableClient("UseDevelopmentStorage=true", "aims", AzureTable.Shape(new TableClientOptions { Transport = new HttpClientTransport(new HttpClient(new Nothing())) })),
        new Patience(TimeProvider.System));

    [Benchmark]
    public async Task<bool> NotCounted() => await table.Get("p", "k", CancellationToken.None) is null;

    [Benchmark]
    public async Task<bool> Counted()
    {
        StorageMeter.Begin(TimeProvider.System);
        return await table.Get("p", "k", CancellationToken.None) is null;
    }

    private sealed class Nothing : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // As on the wire, the answer comes later.
            await Task.Yield();
            return new HttpResponseMessage(HttpStatusCode.NotFound) { Headers = { { "x-ms-error-code", "ResourceNotFound" } }, Content = new ByteArrayContent([]) };
        }
    }
}
