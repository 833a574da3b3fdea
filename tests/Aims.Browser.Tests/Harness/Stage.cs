using Aims.Browser.Tests.Chat;
using Aims.Local;
using Aims.Local.Functions;
using Aims.Local.People;
using Xunit;

namespace Aims.Browser.Tests.Harness;

/// <summary>
/// All of the product on free ports with empty storage: Azurite, the bot, its Functions host, and a Playground for each of
/// Ana (employee), Max (her manager) and Lea (governance lead). For the bot it is a Monday morning, three weeks after the AI
/// policy came into force, until a test says another time. Ends with the tests that share it.
/// </summary>
public class Stage(Chat.Browser browser) : IAsyncLifetime
{
    private const string MondayMorning = "2026-11-23T09:00:00Z";

    private readonly Dictionary<string, Playground> playgrounds = [];
    private readonly string folder = Directory.CreateTempSubdirectory("aims-stage-").FullName;
    private Azurite? storage;
    private BotProcess? bot;
    private FunctionsHost? host;

    /// <summary>Who sits at a window.</summary>
    protected virtual string[] Handles => ["ana", "max", "lea"];

    /// <summary>Settings of the bot besides.</summary>
    protected virtual IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>();

    public PeopleFile Everybody { get; } = PeopleFile.Read(Repository.PeopleFile);

    public BotProcess Bot => bot!;

    /// <summary>AzureWebJobsStorage of this stage.</summary>
    public string Storage => storage!.ConnectionString;

    public async ValueTask InitializeAsync()
    {
        storage = await Azurite.StartAsync(new AzuriteOptions());
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        bot = await StartBotAsync(address, MondayMorning);
        host = StartHost();
        Person[] near = [.. Handles.Select(Everybody.Find)];
        foreach (var started in await Task.WhenAll(near.Select(person =>
            Playground.StartAsync(new PlaygroundOptions(person, Everybody, address, folder) { Near = near }))))
            playgrounds.Add(started.Person.Handle, started);
    }

    /// <summary>Does something while no host takes messages or fires timers; what waits then is taken when it is back.</summary>
    public async Task WithoutHostAsync(Func<Task> act)
    {
        await host!.DisposeAsync();
        await act();
        host = StartHost();
    }

    /// <summary>From now on it is another time: an ISO date-time.</summary>
    public Task MoveToAsync(string time) => WithoutHostAsync(async () =>
    {
        var address = Bot.Address;
        await Bot.DisposeAsync();
        bot = await StartBotAsync(address, time);
    });

    /// <summary>Runs a timer function now.</summary>
    public async Task FireAsync(string timer) => Assert.True((await host!.FireTimerAsync(timer)).Succeeded);

    /// <summary>Opens the chat window of somebody who sits at one.</summary>
    public Task<ChatWindow> OpenAsync(string handle, int width = 1280) => browser.OpenAsync(playgrounds[handle].Address, width);

    /// <summary>The text of a file that somebody opens in the browser; a picture of it stands beside the file.</summary>
    public Task<string> ReadAsync(string file) => browser.ReadAsync(file);

    /// <summary>When the test failed: a picture of each window, and what the bot said last, beside the failure.</summary>
    public async Task ExplainAsync(params IEnumerable<(string Who, ChatWindow? Window)> windows)
    {
        if (TestContext.Current.TestState?.Result is not TestResult.Failed)
            return;
        TestContext.Current.TestOutputHelper?.WriteLine($"The bot's last words:\n{Bot.Log.Last(100)}");
        foreach (var (who, opened) in windows)
        {
            if (opened is not { } window)
                continue;
            TestContext.Current.TestOutputHelper?.WriteLine($"The last that {who} reads: {await window.LatestAsync()}");
            await window.ScreenshotAsync($"failed-{who}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(playgrounds.Values.Select(playground => playground.DisposeAsync().AsTask()));
        if (host is not null)
            await host.DisposeAsync();
        if (bot is not null)
            await bot.DisposeAsync();
        if (storage is not null)
            await storage.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private Task<BotProcess> StartBotAsync(Uri address, string time) =>
        BotProcess.StartAsync(new BotOptions(Repository.BotAssembly, address, Storage) { Time = time, Environment = Settings, Log = Path.Combine(folder, "bot.log") });

    private FunctionsHost StartHost()
    {
        var started = new FunctionsHost(new FunctionsHostOptions(Path.GetDirectoryName(Repository.BotAssembly)!, Bot.Address, Storage));
        started.Start();
        return started;
    }
}
