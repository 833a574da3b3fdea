using System.Net;
using System.Text.Json.Nodes;
using Aims.Channel;
using Aims.Local;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>An office whose bot reaches storage by a line that can fall silent; what is stored stays when storage ends.</summary>
public sealed class OfficeOnALine : Office
{
    private readonly int port = Ports.Free(3);
    private StorageLine? line;

    public StorageLine Line => line!;

    protected override AzuriteOptions Account => new(Path.Combine(Folder, "storage"), port);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (line is not null)
            await line.DisposeAsync();
    }

    protected override BotOptions Shape(BotOptions options) => options with { Storage = (line ??= StorageLine.To(options.Storage)).ConnectionString };
}

/// <summary>
/// Storage goes away in the middle of the work, ended or silent, and comes back. The same process serves everybody again; the run
/// that takes ten minutes is <c>tests/Aims.Benchmarks -- outage</c>.
/// </summary>
public sealed class StorageComesBack(OfficeOnALine office) : IClassFixture<OfficeOnALine>
{
    private const string Sorry = "I cannot reach my records right now. Nothing was lost; please try again in a minute.";
    private const int Crowd = 8;

    [Theory, InlineData(true), InlineData(false)]
    public async Task Everybody_is_told_nothing_is_lost_and_what_waited_arrives_once(bool silent)
    {
        var (ana, max) = office.Hire();
        var crowd = Enumerable.Range(0, Crowd).Select(_ => office.Hire().Employee).ToList();
        await max.SaysAsync("help");
        await ana.RegistersAsync("CV screener");
        await ana.AssessesAsync();
        await Task.WhenAll(crowd.Select(one => one.SaysAsync("register")));
        await Task.WhenAll(crowd.Select(one => one.SaysAsync("my tasks")));
        int process = office.Process;

        await (silent ? Silence() : office.StopStorageAsync().AsTask());
        var told = crowd.ConvertAll(one => one.Chat.Messages.Count);
        await Task.WhenAll(crowd.Select(one => one.SaysAsync("my tasks")));
        var presses = await Task.WhenAll(crowd.Select(one => Press(one)));
        Assert.All(crowd.Zip(told), one => Assert.Equal([Sorry], one.First.Chat.Said.Skip(one.Second)));
        Assert.All(presses, press => Assert.Equal((500, Sorry), (press.StatusCode, press.Words)));
        Assert.False(await office.TryFireAsync("sweep"));

        await (silent ? Speech() : office.FindStorageAsync());
        await Office.UntilAsync(async () => (await Press(crowd[0])).StatusCode == 200);
        presses = await Task.WhenAll(crowd.Select(one => Press(one)));
        Assert.All(presses, press => Assert.Equal(200, press.StatusCode));
        await office.SettleAsync();
        Assert.Single(max.Chat.Said, said => said.StartsWith("Please decide: CV screener", StringComparison.Ordinal));
        await max.PressesAsync("Approve");
        Assert.Contains("Approved by", max.Card.Words, StringComparison.Ordinal);
        Assert.Equal(process, office.Process);
        var verified = await office.CommandAsync("verify");
        Assert.True(verified.ExitCode == 0, verified.StandardOutput + verified.StandardError);
    }

    [Fact]
    public async Task It_starts_without_storage_says_so_and_serves_as_soon_as_it_is_there()
    {
        var (ana, _) = office.Hire();
        await office.StopStorageAsync();
        await office.KillAsync();
        int process = office.Process;
        Assert.Equal((HttpStatusCode.ServiceUnavailable, """{"status":"not ready","parts":{"storage":"away","directory":"ok"}}"""), await Ready());
        await ana.SaysAsync("my tasks");
        Assert.Equal(Sorry, ana.Chat.Said[^1]);

        await office.FindStorageAsync();
        await Office.UntilAsync(async () => (await Ready()).Status is HttpStatusCode.OK);
        await ana.SaysAsync("my tasks");
        Assert.NotNull(ana.Chat.Last.Card);
        Assert.Equal(process, office.Process);
    }

    private async Task<(HttpStatusCode Status, string Said)> Ready()
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(office.Address, "api/health?ready"), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    // The first page of a registration, the same press each time.
    private static Task<InvokeAnswer> Press(Person one)
    {
        var page = one.Chat.Messages[0];
        return one.InvokesAsync(one.Press("system.save", Filled(page, one), page.Id));
    }

    private static JsonObject Filled(ChatMessage page, Person one)
    {
        var data = page.Card!.Buttons.First(button => button.Title == "Next").Data;
        (data["name"], data["purpose"]) = ($"Tool of {one.Name}", "Sorts applications for recruiters.");
        return data;
    }

    private Task Silence()
    {
        office.Line.FallSilent();
        return Task.CompletedTask;
    }

    private Task Speech()
    {
        office.Line.Speak();
        return Task.CompletedTask;
    }
}
