using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Aims.Bot.Functions;
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

namespace Aims.Bot.Tests.Sending;

/// <summary>
/// People in touch, systems to tell them of, a queue that hands out one item after the other, and a channel that refuses
/// as the dice fall. What is put off comes back anywhere among what is still in the queue.
/// </summary>
internal sealed partial class Mailroom : IQueue, IAsyncDisposable
{
    private const string Tenant = "contoso";

    private readonly HttpClient http = ConnectorHttp.Client(ConnectorHttp.Handler());
    private readonly MemoryTable table = new();
    private readonly WaitingRoom room;
    private readonly Pace pace = new(new MemoryTable(), "pace", 10_000, TimeProvider.System);
    private readonly List<IReadOnlyList<Message>> items = [];
    private readonly Random dice;
    private readonly Outbox outbox;
    private readonly Records records;
    private readonly StatusIndex index;
    private readonly PeopleInTouch people;
    private readonly Deliver deliver;
    private readonly Loopback channel;

    private Mailroom(Loopback channel, Random dice, TimeProvider? patience)
    {
        (this.channel, this.dice) = (channel, dice);
        var real = TimeProvider.System;
        room = new WaitingRoom(pace);
        outbox = new Outbox(table, this, real);
        string all = string.Join(',', Everybody.Select(id => $$"""{"id":"{{id}}","name":"{{id}}","mail":"","title":"","department":"","manager":null,"roles":["lead"]}"""));
        var directory = DirectoryFile.Parse(Encoding.UTF8.GetBytes($$"""{"tenant":"contoso","people":[{{all}}]}"""));
        records = new Records(table, new MemoryTexts(), outbox, real, Tenant);
        index = new StatusIndex(records, real);
        var system = new ManagementSystem(records, directory, index, new MemoryFiles());
        people = new PeopleInTouch(table, this, outbox, real, Tenant);
        var connector = new ConnectorClient(http, new() { Development = true }, credential: null, real);
        var limits = new ChannelLimits(new ThreadLimits(real, times: 1_000), pace, real);
        var redraw = new Redraw(system, directory, people, new CardCopies(table, people.Partition), connector, limits, real);
        var sent = new SentMessages(table, people.Partition, real);
        var line = new Line(people, outbox, real);
        Undelivered = new Undelivered(table, people.Partition, this, real);
        PutOffs = new PutOffs(this, sent, line, people, Undelivered, new Backoff(patience is null ? TimeSpan.FromMilliseconds(1) : TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(10), () => 0.5), patience ?? real);
        var carrier = new LetterCarrier(system, people, redraw, sent, connector, limits, line, PutOffs, real, NullLogger<LetterCarrier>.Instance);
        deliver = new Deliver(
            directory, people, new FirstContact(null, people, connector, table, new(), Tenant, real), new HeldMessages(records, table, this, people.Partition),
            sent, room, carrier, redraw, line, PutOffs, this, real, NullLogger<Deliver>.Instance);
    }

    public static IReadOnlyList<string> Everybody { get; } = ["ana", "max", .. Enumerable.Range(1, 18).Select(n => $"p{n:D2}")];

    public Undelivered Undelivered { get; }

    public PutOffs PutOffs { get; }

    /// <summary>The items that were put off, and for how long.</summary>
    public ConcurrentQueue<(IReadOnlyList<Message> Messages, TimeSpan Delay)> PutOff { get; } = [];

    /// <summary>What arrived in each chat: the systems' numbers.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<int>> Arrived { get; } = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <param name="answer">The status of a send, by the number of the system and the dice.</param>
    /// <param name="patience">What a wait for another try is measured by; without it there is next to none.</param>
    public static async Task<Mailroom> OpenAsync(int seed, int systems, Func<int, Random, int> answer, TimeProvider? patience = null)
    {
        var dice = new Random(seed);
        Mailroom? mailroom = null;
        var channel = await Loopback.StartAsync(async call =>
        {
            using var reader = new StreamReader(call.Request.Body);
            int system = int.Parse(System().Match(await reader.ReadToEndAsync(Ct)).Groups["number"].Value, null);
            int status = call.Request.Method == "PUT" ? 200 : answer(system, dice);
            call.Response.StatusCode = status;
            if (status == 429)
                call.Response.Headers.RetryAfter = "60";
            if (status == 200 && call.Request.Method == "POST")
                mailroom!.Arrived.GetOrAdd(call.Request.Path.Value!.Split('/')[3], _ => []).Enqueue(system);
            await call.Response.WriteAsync(status == 200 ? $$"""{"id":"{{Guid.NewGuid():N}}"}""" : """{"error":{"code":"Refused"}}""", Ct);
        });
        mailroom = new Mailroom(channel, dice, patience);
        await mailroom.FillAsync(systems);
        return mailroom;
    }

    /// <summary>Puts an item into the queue: for each message whom to tell of which system, in the order of the systems.</summary>
    public void Post(params IEnumerable<(string Who, int System)> messages) => items.Add(
        [.. messages.Select(m => new Message($"m-{m.System}", PersonId.Parse(m.Who), AiSystem.View, Key(m.System).ToString()) { At = m.System })]);

    /// <summary>Hands out items until none is left.</summary>
    public async Task DeliverAll()
    {
        while (items.Count > 0)
        {
            await DeliverNext();
            await outbox.Flush(Ct);
        }
    }

    /// <summary>Puts into the queue what commits and the line left in the outbox.</summary>
    public Task Flush() => outbox.Flush(Ct);

    /// <summary>Hands out the next item.</summary>
    public async Task DeliverNext()
    {
        var next = items[0];
        items.RemoveAt(0);
        Assert.True(await deliver.Run(next, Ct));
    }

    public async Task<KnownPerson> Find(string who) => (await people.Find(PersonId.Parse(who), Ct))!;

    public Task<int> Waiting(string who) => table.Range(people.Partition, $"waiting|{who}|", $"waiting|{who}}}", Ct).CountAsync(Ct).AsTask();

    public Task Send(Message message, TimeSpan? delay, CancellationToken ct) => Send([message], delay, ct);

    public Task Send(IReadOnlyList<Message> messages, TimeSpan? delay, CancellationToken ct)
    {
        lock (items)
            items.Insert(delay > TimeSpan.Zero ? dice.Next(items.Count + 1) : items.Count, [.. messages]);
        if (delay is { } putOff)
            PutOff.Enqueue((messages, putOff));
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        pace.Dispose();
        room.Dispose();
        index.Dispose();
        http.Dispose();
        await channel.DisposeAsync();
    }

    private async Task FillAsync(int systems)
    {
        foreach (string who in Everybody)
            await people.Met(PersonId.Parse(who), new ConversationReference(channel.Address.ToString(), who, "personal", "28:app", $"29:{who}", who, Tenant, "en", "UTC"), Ct);
        for (int n = 1; n <= systems; n++)
        {
            var drafted = new SystemDrafted(SystemId.From(Key(n).Id), new SystemDetails { Name = $"System {n}", Owner = PersonId.Parse("ana") });
            await records.Commit(new Command($"c-{n}", PersonId.Parse("ana"), TimeProvider.System.GetUtcNow()), draft => draft.Apply(AiSystem.Type, Key(n).Id, drafted, Ct), Ct);
        }
        await outbox.Flush(Ct);
        items.Clear();
    }

    private static RecordKey Key(int system) => AiSystem.Type.Key($"AIS-{system:D4}");

    [GeneratedRegex(@"AIS-(?<number>\d{4})", RegexOptions.ExplicitCapture)]
    private static partial Regex System();
}
