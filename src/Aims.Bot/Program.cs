using Aims;
using Aims.Bot;
using Aims.Bot.Functions;
using Aims.Bot.Graph;
using Aims.Bot.Operations;
using Aims.Bot.Operations.Backups;
using Aims.Bot.Operations.Retention;
using Aims.Bot.Sending;
using Aims.Bot.Tables;
using Aims.Bot.Teams;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Status;
using Aims.Systems;
using Azure.Core;
using Azure.Identity;

// Wiring only: what is made of what.
if (RouteCommands.Knows(args))
    return await RouteCommands.Run(args, CancellationToken.None);
if (FormCommands.IsLint(args))
    return await FormCommands.Lint(args, CancellationToken.None);
if (PolicyCommands.IsLint(args))
    return await PolicyCommands.Lint(args, CancellationToken.None);
if (ProofCommands.NeedsNothing(args))
    return await ProofCommands.CheckWithKey(args, CancellationToken.None);
var builder = WebApplication.CreateSlimBuilder(args);
Settings settings;
Storage storage;
IChannelCheck check;
try
{
    settings = Settings.From(builder.Configuration);
    storage = Storage.From(builder.Configuration);
    check = ChannelCheck.For(settings.Teams, Environment.GetEnvironmentVariable, new HttpClient { Timeout = TimeSpan.FromSeconds(5) }, TimeProvider.System);
}
catch (InvalidOperationException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

var real = TimeProvider.System;
string tenant = settings.Tenant;
var outbox = new Outbox(storage.Table, storage.Queue, real);
var records = new Records(storage.Table, storage.Texts(tenant), outbox, real, tenant);
if (BackupCommands.Knows(args))
    return await new BackupCommands(storage, records, real).Run(args, CancellationToken.None);
if (args is ["verify"])
    return await VerifyCommand.Run(records, storage.Anchors(tenant), CancellationToken.None);

var keys = new SigningKeys(storage.Table, tenant, settings.SigningKey);
if (ProofCommands.Knows(args))
    return await new ProofCommands(keys).Run(args, CancellationToken.None);

// No token is sent in development, so no credential is made there.
TokenCredential? credential = settings.Teams is { Development: false, AppId: { } appId }
    ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(appId))
    : null;
using var graph = settings.Graph is { } options ? new GraphDirectory(options, credential, storage.Table, tenant) : null;
IDirectory directory = graph?.Directory ?? (IDirectory)settings.People!;
if (graph is not null && args.Length > 0)
    await graph.Directory.Ready(CancellationToken.None);
using var index = new StatusIndex(records, real);
var people = new PeopleInTouch(storage.Table, storage.Queue, outbox, real, tenant);
var met = new EverybodyMet(storage.Table, people.Partition);
var undelivered = new Undelivered(storage.Table, people.Partition, storage.Queue, real);
var traces = new StoredTraces(storage.Table, tenant, people.Partition);
var system = new ManagementSystem(
    records, directory, index, storage.Files(tenant), settings.Public, routes: settings.Routes, mailboxes: graph?.OutOfOffice, readers: met, reach: met,
    undelivered: undelivered, keys: keys, packs: storage.Packs(tenant), retention: settings.Retention, traces: traces);
var retention = new RetentionRun(
    system.Retention, new OldMessages(storage.Table, people.Partition), new OldBackups(new BackupContainer(storage.Container(Storage.Backups))), settings.Time, real);
if (RetentionCommands.Knows(args))
    return await new RetentionCommands(retention).Run(args, CancellationToken.None);
if (PersonCommands.Knows(args))
    return await new PersonCommands(system, directory, settings.Time).Run(args, CancellationToken.None);
if (RegisterCommands.Knows(args))
    return await new RegisterCommands(system, records, directory, settings.Time).Run(args, CancellationToken.None);
if (FormCommands.Knows(args))
    return await new FormCommands(system, records, directory, settings.Time).Run(args, CancellationToken.None);
if (PolicyCommands.Knows(args))
    return await new PolicyCommands(system, records, directory, settings.Time).Run(args, CancellationToken.None);

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
var sent = new SentMessages(storage.Table, people.Partition, real);
var line = new Line(people, outbox, real);
var putOffs = new PutOffs(
    storage.Queue, sent, line, people, undelivered, new Backoff(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(10), Random.Shared.NextDouble), real);
var carrier = new LetterCarrier(system, people, redraw, sent, connector, limits, line, putOffs, settings.Time, logs.CreateLogger<LetterCarrier>());
var deliver = new Deliver(
    directory, people, firstContact, held, sent, room, carrier, redraw, line, putOffs, storage.Queue, settings.Time, logs.CreateLogger<Deliver>());
var triggers = new Triggers(
    deliver,
    new Poison(sent, undelivered, line),
    new Sweep(outbox, records, people, logs.CreateLogger<Sweep>()),
    new Daily(records, storage.Anchors(tenant), new RetirementsDue(records), system, settings.Time, logs.CreateLogger<Daily>()),
    new Digests(new DailyDigests(index, records, directory, met, held), system.Subscriptions, settings.Time, logs.CreateLogger<Digests>()),
    new HourlyApprovals(system.Late, settings.Time, logs.CreateLogger<HourlyApprovals>()),
    new HourlyCampaigns(system.Campaigns, settings.Time, logs.CreateLogger<HourlyCampaigns>()),
    new HourlyIncidents(system.Incidents, system.Concerns, settings.Time, logs.CreateLogger<HourlyIncidents>()),
    new ReadDirectory(graph?.Sync, graph?.Directory),
    new Verify(records, storage.Anchors(tenant), logs.CreateLogger<Verify>()),
    new NightlyBackup(storage, tenant, real, logs.CreateLogger<NightlyBackup>()),
    new NightlyRetention(retention, logs.CreateLogger<NightlyRetention>()),
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
