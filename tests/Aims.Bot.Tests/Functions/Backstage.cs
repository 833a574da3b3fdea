using System.Text.Json;
using Aims.Bot.Functions;
using Aims.Bot.Graph;
using Aims.Bot.Sending;
using Aims.Bot.Teams;
using Aims.Bot.Tests.Teams;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Aims.Bot.Tests.Functions;

/// <summary>A system whose card is in Ana's chat, and what draws it anew when it changes, all in this process.</summary>
internal sealed class Backstage : IQueue, IAsyncDisposable
{
    private const string Tenant = "contoso";

    private static readonly PersonId Ana = PersonId.Parse("ana");

    private readonly HttpClient http = ConnectorHttp.Client(ConnectorHttp.Handler());
    private readonly WaitingRoom room;
    private readonly Pace pace;
    private readonly Records records;
    private readonly StatusIndex index;
    private readonly Loopback channel;
    private readonly CardCopies copies;

    private Backstage(Loopback channel, ITable table, InstallBot? install, TimeProvider real)
    {
        this.channel = channel;
        var outbox = new Outbox(table, this, real);
        var directory = DirectoryFile.Parse(
            """
            {"tenant":"contoso","people":[
              {"id":"ana","name":"Ana Ruiz","mail":"","title":"","department":"","manager":null,"roles":[]},
              {"id":"max","name":"Max Keller","mail":"","title":"","department":"","manager":null,"roles":[]}]}
            """u8);
        records = new Records(table, new MemoryTexts(), outbox, real, Tenant);
        index = new StatusIndex(records, real);
        var system = new ManagementSystem(records, directory, index, new MemoryFiles());
        People = new PeopleInTouch(table, this, outbox, real, Tenant);
        Met = new EverybodyMet(table, People.Partition);
        copies = new CardCopies(table, People.Partition);
        var connector = new ConnectorClient(http, new() { Development = true }, credential: null, real);
        // A wait for one's turn ends by itself, also where a test moves the clock.
        pace = new Pace(new MemoryTable(), "pace", 1_000, TimeProvider.System);
        room = new WaitingRoom(pace);
        var limits = new ChannelLimits(new ThreadLimits(TimeProvider.System), pace, TimeProvider.System);
        Redraw = new Redraw(system, directory, People, copies, connector, limits, real);
        var sent = new SentMessages(table, People.Partition, real);
        var line = new Line(People, outbox, real);
        var putOffs = new PutOffs(
            this, sent, line, People, new Undelivered(table, People.Partition, this, real), new Backoff(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(10), () => 0.5), real);
        var carrier = new LetterCarrier(system, People, Redraw, sent, connector, limits, line, putOffs, real, NullLogger<LetterCarrier>.Instance);
        Deliver = new Deliver(
            directory, People, new FirstContact(install, People, connector, table, new(), Tenant, real), new HeldMessages(records, table, this, People.Partition),
            sent, room, carrier, Redraw, line, putOffs, this, real, NullLogger<Deliver>.Instance);
    }

    public static RecordKey System { get; } = AiSystem.Type.Key("AIS-0001");

    public PeopleInTouch People { get; }

    public EverybodyMet Met { get; }

    public Redraw Redraw { get; }

    public Deliver Deliver { get; }

    /// <summary>What was put into the queue by those who draw, with its delay.</summary>
    public List<(Message Message, TimeSpan? Delay)> Queued { get; } = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <param name="update">What the channel does with a card that replaces another, given as JSON.</param>
    public static async Task<Backstage> OpenAsync(ITable table, Func<string, Task> update, InstallBot? install = null, TimeProvider? clock = null)
    {
        var channel = await Loopback.StartAsync(async http =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            await update(body.RootElement.GetRawText());
            await http.Response.WriteAsync("""{"id":"a:made"}""", http.RequestAborted);
        });
        var stage = new Backstage(channel, table, install, clock ?? TimeProvider.System);
        await stage.People.Met(
            Ana, stage.ReferenceOf(Ana), Ct);
        await stage.CommitAsync(new SystemDrafted(SystemId.From(System.Id), new SystemDetails { Name = "CV screener", Owner = Ana }));
        await stage.copies.Keep(new CardCopy(Ana, "card-1", new(AiSystem.View, System, 1)), Ct);
        return stage;
    }

    /// <summary>Somebody's own chat, of the id <c>a:1</c>.</summary>
    public ConversationReference ReferenceOf(PersonId who) =>
        new(channel.Address.ToString(), "a:1", "personal", "28:app", $"29:{who}", who.Value, Tenant, "en", "UTC");

    public Task PurposeBecomesAsync(string purpose) => CommitAsync(new DetailsChanged(new SystemDetails { Purpose = purpose }));

    /// <summary>Ana turns the card to a page that shows no record.</summary>
    public Task TurnTheCardAsync() => copies.Forget(Ana, "card-1", System, Ct);

    public Task Send(Message message, TimeSpan? delay, CancellationToken ct)
    {
        Queued.Add((message, delay));
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        index.Dispose();
        pace.Dispose();
        room.Dispose();
        http.Dispose();
        await channel.DisposeAsync();
    }

    private Task<Outcome> CommitAsync(SystemEvent happened) => records.Commit(
        new Command(Guid.NewGuid().ToString("N"), Ana, TimeProvider.System.GetUtcNow()),
        draft => draft.Apply(AiSystem.Type, System.Id, happened, Ct), Ct);
}
