using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Aims.Bot.Tables;
using Aims.Ledger;
using Aims.Local;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Aims.Bot.Tests.Functions;

/// <summary>The published executable, started as the Functions host starts it.</summary>
public class RunningHandler : IAsyncLifetime
{
    private const string InvocationId = "6a6f4a4e-6b4b-4a3c-9a43-3a9f6a4f0c11";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Ping = TimeSpan.FromMilliseconds(25);

    private readonly HttpClient http = new();
    private Azurite? storage;
    private BotProcess? bot;

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public int Port { get; } = Ports.Free();

    /// <summary>The host's own address, which the handler inherits and must not listen on.</summary>
    public int PortOfTheHost { get; } = Ports.Free();

    public ITable Table { get; private set; } = null!;

    /// <summary>AIMS_DEVELOPMENT.</summary>
    protected virtual string? Development => "loopback";

    public async ValueTask InitializeAsync()
    {
        string folder = await PublishedFolder.PathAsync();
        storage = await Azurite.StartAsync(new AzuriteOptions());
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", storage.ConnectionString)]).Build();
        Table = Storage.From(settings).Table;
        bot = BotProcess.Begin(new BotOptions(Path.Combine(folder, PublishedFolder.Program), Address, storage.ConnectionString)
        {
            Environment = new Dictionary<string, string?>
            {
                ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{PortOfTheHost}",
                ["FUNCTIONS_CUSTOMHANDLER_PORT"] = Port.ToString(CultureInfo.InvariantCulture),
                ["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = "8f0e3a52-9f4f-4a6e-8a4e-0f5b6d1c2e3f",
                ["FUNCTIONS_APP_ROOT_PATH"] = folder,
                ["AIMS_DEVELOPMENT"] = Development,
                ["AIMS_APP_ID"] = null,
            },
        });
        await ReadyAsync();
    }

    /// <summary>A call of the host for a timer or a queue: chunked, without a length.</summary>
    public Task<HttpResponseMessage> TriggerAsync(string function, string json, params (string Name, string Value)[] headers)
    {
        var call = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, function)) { Content = Json(json) };
        call.Headers.TransferEncodingChunked = true;
        call.Headers.Add("X-Azure-Functions-InvocationId", InvocationId);
        call.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        foreach (var (name, value) in headers)
            call.Headers.TryAddWithoutValidation(name, value);
        return SendAsync(call);
    }

    /// <summary>A request from outside, as the host proxies it.</summary>
    public Task<HttpResponseMessage> ProxyAsync(HttpMethod method, string path, string? json = null)
    {
        var call = new HttpRequestMessage(method, new Uri(Address, path));
        foreach (var (name, value) in Outside)
            call.Headers.Add(name, value);
        call.Headers.Add("X-Azure-Functions-InvocationId", InvocationId);
        call.Headers.Add("x-ms-invocation-id", InvocationId);
        if (json is not null)
            call.Content = Json(json);
        return SendAsync(call);
    }

    /// <summary>Sends a request line as it stands, which an HTTP client would tidy up. Gives the status line.</summary>
    public async Task<string> SendRawAsync(string method, string target, string json)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Port, Stop);
        string[] request =
        [
            $"{method} {target} HTTP/1.1", $"Host: 127.0.0.1:{Port}", "Connection: close", "Content-Type: application/json",
            $"Content-Length: {json.Length}", .. Outside.Select(header => $"{header.Name}: {header.Value}"), "", json,
        ];
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", request)), Stop);
        using var reader = new StreamReader(socket.GetStream(), Encoding.ASCII);
        return await reader.ReadLineAsync(Stop) ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (bot is not null)
            await bot.DisposeAsync();
        if (storage is not null)
            await storage.DisposeAsync();
        http.Dispose();
    }

    // What the host adds to whatever comes from outside.
    private static (string Name, string Value)[] Outside { get; } =
        [("X-Forwarded-For", "127.0.0.1:50123"), ("X-Forwarded-Host", "aims.example"), ("X-Forwarded-Proto", "https")];

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private Uri Address => new($"http://127.0.0.1:{Port}/");

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage call)
    {
        using (call)
            return await http.SendAsync(call, Stop);
    }

    private async Task ReadyAsync()
    {
        long began = TimeProvider.System.GetTimestamp();
        while (!await AnswersAsync())
        {
            Assert.False(bot!.Exited.IsCompleted, bot.Log.Text);
            Assert.True(TimeProvider.System.GetElapsedTime(began) < Patience, "The handler was not ready within 30 s.");
            await Task.Delay(Ping, Stop);
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var any = await http.GetAsync(Address, Stop);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
