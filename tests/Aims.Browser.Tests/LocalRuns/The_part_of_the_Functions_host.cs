using System.Text;
using System.Text.Json.Nodes;
using Aims.Browser.Tests.StandIn;
using Aims.Local;
using Aims.Local.Functions;
using Azure.Storage.Queues;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Aims.Browser.Tests.LocalRuns;

/// <summary>The contract as it was observed on the real host: what the handler is sent, and what counts as done.</summary>
public sealed class The_part_of_the_Functions_host : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("aims-functions-").FullName;
    private readonly StandInHandler handler = new();
    private Azurite? storage;
    private FunctionsHost? host;
    private QueueClient? queue;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private FunctionsHost Host => host!;

    private QueueClient Queue => queue!;

    public async ValueTask InitializeAsync()
    {
        Write("deliver", """{ "type": "queueTrigger", "name": "item", "queueName": "outbound", "connection": "AzureWebJobsStorage" }""");
        Write("sweep", """{ "type": "timerTrigger", "name": "timer", "schedule": "0 * * * * *" }""");
        Write("messages", """{ "type": "httpTrigger", "name": "req" }, { "type": "http", "direction": "out", "name": "res" }""");
        await handler.StartAsync();
        storage = await Azurite.StartAsync(new AzuriteOptions());
        host = new FunctionsHost(new FunctionsHostOptions(folder, handler.Address, storage.ConnectionString));
        queue = new QueueClient(storage.ConnectionString, "outbound");
        await queue.CreateAsync();
    }

    [Fact]
    public async Task Sends_a_message_as_a_string_that_holds_a_string()
    {
        await PutAsync("""{"kind":"card","to":"Zoë","id":7}""");

        Assert.Equal(1, await Host.PumpAsync(Stop));

        var call = Assert.Single(handler.Invocations);
        var body = JsonNode.Parse(call.Body)!;
        Assert.Equal("/deliver", call.Path);
        Assert.Equal("""
            "{\"kind\":\"card\",\"to\":\"Zoë\",\"id\":7}"
            """, (string?)body["Data"]!["item"]);
        Assert.Equal("1", (string?)body["Metadata"]!["DequeueCount"]);
        Assert.Equal("\"card\"", (string?)body["Metadata"]!["kind"]);
        // The message's own property hides the host's of the same name, whatever its case.
        Assert.Equal("7", (string?)body["Metadata"]!["Id"]);
        Assert.Equal("deliver", (string?)body["Metadata"]!["sys"]!["MethodName"]);
        Assert.Empty((await Queue.PeekMessagesAsync(1, Stop)).Value);
    }

    [Fact]
    public async Task Sends_the_headers_of_the_host_and_none_of_a_proxy()
    {
        await PutAsync("{}");
        await Host.PumpAsync(Stop);

        var headers = Assert.Single(handler.Invocations).Headers;
        Assert.Equal(handler.Address.Authority, headers.Host);
        Assert.Equal("application/json; charset=utf-8", headers.ContentType);
        Assert.Equal("chunked", headers.TransferEncoding);
        Assert.Null(headers.ContentLength);
        Assert.True(Guid.TryParse(headers["X-Azure-Functions-InvocationId"], out _));
        Assert.DoesNotContain(headers.Keys, name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(500, "application/json", "{}")]
    [InlineData(200, "text/plain", "{}")]
    [InlineData(200, "application/json", "")]
    public async Task Tries_five_times_and_then_gives_up_to_the_poison_queue(int status, string type, string body)
    {
        handler.Answer = response =>
        {
            response.StatusCode = status;
            response.ContentType = type;
            return response.WriteAsync(body);
        };
        await PutAsync("""{"kind":"card"}""");

        Assert.Equal(5, await Host.PumpAsync(Stop));

        Assert.Equal(
            ["1", "2", "3", "4", "5"],
            handler.Invocations.Select(call => (string?)JsonNode.Parse(call.Body)!["Metadata"]!["DequeueCount"]));
        Assert.Equal("""{"kind":"card"}""", await PoisonAsync());
    }

    [Fact]
    public async Task Never_sends_what_is_not_base64()
    {
        await Queue.SendMessageAsync("{not base64}", Stop);
        await Host.PumpAsync(Stop);
        Assert.Empty(handler.Invocations);
        var poison = await new QueueClient(storage!.ConnectionString, "outbound-poison").ReceiveMessageAsync(cancellationToken: Stop);
        Assert.Equal("{not base64}", poison.Value.MessageText);
    }

    [Fact]
    public async Task Lets_a_message_be_handled_to_its_end_when_it_stops()
    {
        var (asked, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        handler.Answer = async response =>
        {
            asked.SetResult();
            await go.Task;
            await response.WriteAsJsonAsync(new Dictionary<string, string>(), Stop);
        };
        await PutAsync("{}");
        Host.Start();
        await asked.Task.WaitAsync(Stop);
        var stopped = Host.DisposeAsync();
        host = null;
        go.SetResult();
        await stopped;
        // A message that is hidden counts too.
        Assert.Equal(0, (await Queue.GetPropertiesAsync(Stop)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Fires_a_timer_on_demand_with_its_schedule()
    {
        var result = await Host.FireTimerAsync("sweep", Stop);

        Assert.True(result.Succeeded, result.Detail);
        var call = Assert.Single(handler.Invocations);
        var timer = JsonNode.Parse(call.Body)!["Data"]!["timer"]!;
        Assert.Equal("/sweep", call.Path);
        Assert.True((bool)timer["Schedule"]!["AdjustForDST"]!);
        Assert.False((bool)timer["IsPastDue"]!);
        Assert.Equal(0, DateTimeOffset.Parse((string)timer["ScheduleStatus"]!["Next"]!, null).Second);
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (storage is not null)
            await storage.DisposeAsync();
        await handler.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task PutAsync(string text) => await Queue.SendMessageAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)), Stop);

    private async Task<string> PoisonAsync()
    {
        var poison = await new QueueClient(storage!.ConnectionString, "outbound-poison").ReceiveMessageAsync(cancellationToken: Stop);
        return Encoding.UTF8.GetString(Convert.FromBase64String(poison.Value.MessageText));
    }

    private void Write(string function, string bindings)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, function)).FullName, "function.json");
        File.WriteAllText(path, $$"""{ "bindings": [{{bindings}}] }""");
    }
}
