using Aims.Bot;
using Aims.Bot.Commands;
using Aims.Bot.Functions;
using Aims.Bot.Graph;
using Aims.Bot.Operations;
using Aims.Bot.Sending;
using Aims.Bot.Tables;
using Aims.Bot.Teams;
using Aims.Status;
using Aims.Systems;

// Wiring only: what is made of what.
if (args.Length > 0)
    return await CommandLine.Run(args);
var builder = WebApplication.CreateSlimBuilder();
using var parts = new Parts(builder.Configuration);
Settings settings;
Storage storage;
IChannelCheck check;
try
{
    (settings, storage) = (parts.Settings, parts.Storage);
    check = ChannelCheck.For(settings.Teams, Environment.GetEnvironmentVariable, new HttpClient { Timeout = TimeSpan.FromSeconds(5) }, TimeProvider.System);
}
catch (InvalidOperationException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

var real = TimeProvider.System;
var (tenant, outbox, records, people, sent, undelivered, credential) =
    (parts.Tenant, parts.Outbox, parts.Records, parts.People, parts.Sent, parts.Undelivered, parts.Credential);
var (graph, directory, index, system) = (parts.Graph, parts.Directory, parts.Index, parts.Management);

var connector = new ConnectorClient(ConnectorHttp.Client(new SpanHandler("channel", ConnectorHttp.Handler())), settings.Teams, credential, real);
var files = new SentFiles(new HttpClient(ConnectorHttp.Handler()) { Timeout = TimeSpan.FromSeconds(10) }, settings.Teams, credential);
using var graphAlone = graph is null && credential is not null ? new GraphConnection(settings.Teams.Cloud.Graph, credential) : null;
var install = settings.TeamsApp is { } teamsApp && (graph?.Connection ?? graphAlone) is { } microsoft365 ? new InstallBot(microsoft365, teamsApp) : null;
var firstContact = new FirstContact(install, people, connector, storage.Table, settings.Teams, tenant, real);
var held = new HeldMessages(records, storage.Table, storage.Queue, people.Partition);
var copies = new CardCopies(storage.Table, people.Partition);
int times = settings.Teams.LimitsTimes;
using var pace = new Pace(storage.Table, $"{tenant}|pace", ChannelLimits.PerSecond * times, real);
var limits = new ChannelLimits(new ThreadLimits(real, times), pace, real);
using var room = new WaitingRoom(pace);

builder.WebHost.UseUrls(settings.Address);
builder.Services.AddSingleton(outbox);
builder.Services.AddHostedService<OutboxPump>();
if (graph is not null)
    builder.Services.AddHostedService(_ => graph.Keeper());
builder.Logging.SetMinimumLevel(LogLevel.Warning);
settings.Telemetry.Collect(builder, credential);
Numbers.Watch(index, real);
await using var app = builder.Build();
var logs = app.Services.GetRequiredService<ILoggerFactory>();

var extension = new MessageExtension(system.Share, directory, settings.Time, logs.CreateLogger<MessageExtension>());
var chat = new Chat(
    system, directory, people, copies, connector, files, extension, limits, LiveRetry.Pipeline(real, Random.Shared.NextDouble), settings.Time, logs.CreateLogger<Chat>());
var messages = new MessagesEndpoint(settings.Teams, check, chat, logs.CreateLogger<MessagesEndpoint>());
var redraw = new Redraw(system, directory, people, copies, connector, limits, settings.Time);
var line = new Line(people, outbox, real);
var putOffs = new PutOffs(
    storage.Queue, sent, line, people, undelivered, new Backoff(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(10), Random.Shared.NextDouble), real);
var carrier = new LetterCarrier(system, people, redraw, sent, connector, limits, line, putOffs, settings.Time, logs.CreateLogger<LetterCarrier>());
var deliver = new Deliver(
    directory, people, firstContact, held, sent, room, carrier, redraw, line, putOffs, storage.Queue, settings.Time, logs.CreateLogger<Deliver>());
var triggers = new Triggers(
    deliver,
    new Poison(sent, undelivered, line),
    new Sweep(outbox, parts.Outboxes, logs.CreateLogger<Sweep>()),
    new Daily(records, parts.Anchors, new RetirementsDue(records), system, settings.Time, logs.CreateLogger<Daily>()),
    new Digests(new DailyDigests(index, records, directory, parts.Met, held), system.Subscriptions, settings.Time, logs.CreateLogger<Digests>()),
    new HourlyApprovals(system.Late, settings.Time, logs.CreateLogger<HourlyApprovals>()),
    new HourlyCampaigns(system.Campaigns, settings.Time, logs.CreateLogger<HourlyCampaigns>()),
    new HourlyIncidents(system.Incidents, system.Concerns, settings.Time, logs.CreateLogger<HourlyIncidents>()),
    new ReadDirectory(graph?.Sync, graph?.Directory),
    new Verify(records, parts.Anchors, logs.CreateLogger<Verify>()),
    new NightlyBackup(storage, tenant, real, logs.CreateLogger<NightlyBackup>()),
    new NightlyRetention(parts.Retention, logs.CreateLogger<NightlyRetention>()),
    logs.CreateLogger<Triggers>());

if (graph is not null)
    app.Use(graph.Before);
app.MapGet("/", () => "Aims.Bot");
app.MapGet("/api/health", new Health([("storage", Health.Of(storage.Table, tenant)), ("directory", _ => Task.FromResult(directory.Now.Everybody.Any()))], real).Handle);
app.MapPost("/api/messages", messages.Handle);
app.MapGet("/api/downloads", new Downloads(system.Export, settings.Time).Handle);
app.MapGet("/api/about", AboutPage.Answer);
triggers.Map(app);
try
{
    await app.StartAsync();
}
catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
{
    await Console.Error.WriteLineAsync($"The bot cannot listen on {settings.Address}: {e.Message}");
    return 1;
}
await app.WaitForShutdownAsync();
return Environment.ExitCode;
