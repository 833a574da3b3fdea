using System.CommandLine;
using Aims.Benchmarks.Acknowledging;
using Aims.Benchmarks.Asking;
using Aims.Benchmarks.Campaigns;
using Aims.Benchmarks.Finding;
using Aims.Benchmarks.Importing;
using Aims.Benchmarks.Load;
using Aims.Benchmarks.Objectives;
using Aims.Benchmarks.Outages;
using Aims.Benchmarks.Reviewing;
using Aims.Benchmarks.Packing;
using Aims.Benchmarks.Sending;
using Aims.Benchmarks.Tenant;
using Aims.Local;
using BenchmarkDotNet.Running;
using Spectre.Console;

if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Width = 1_000;

var bot = new Option<string>("--bot") { Description = "A published bot to measure; without it, it is published first", HelpName = "path" };
var quick = new Option<bool>("--quick") { Description = "About a second a row: enough to count storage round trips by" };
var load = new Command("load", "Plays the channel against the bot; exit code 1 when it is over a budget of design §8.") { bot, quick };
load.SetAction(async (parsed, ct) =>
{
    try
    {
        var size = parsed.GetValue(quick) ? LoadSize.Quick : LoadSize.Full;
        var exceeded = await new LoadRun(AnsiConsole.Console, TimeProvider.System, size).Run(parsed.GetValue(bot), ct);
        foreach (string line in exceeded)
            AnsiConsole.Console.WriteLine($"OVER BUDGET {line}");
        return exceeded.Count == 0 ? 0 : 1;
    }
    catch (CannotRunException e)
    {
        await Console.Error.WriteLineAsync(e.Message);
        return 1;
    }
});

var import = new Command("import", "Imports 10,000 rows over Azurite; exit code 1 when it is slower than 400 rows a second.");
import.SetAction(async (_, ct) => await new ImportRun(AnsiConsole.Console, TimeProvider.System).Run(ct) ? 0 : 1);

var twins = new Command("twins", "Looks for twins in registers of up to 200,000 systems; exit code 1 when the p99 among 100,000 is 5 ms or more.");
twins.SetAction(async (_, ct) => await new TwinsRun(AnsiConsole.Console).Run(ct) ? 0 : 1);

var standing = new Command("standing", "Says where a policy stands among 100,000 people; exit code 1 when the p99 is 50 ms or more.");
standing.SetAction(async (_, ct) => await new StandingRun(AnsiConsole.Console).Run(ct) ? 0 : 1);

var kpis = new Command("kpis", "Takes the daily values of all KPIs over 40,000 systems and 120,000 acknowledgements; exit code 1 when a day takes 2 s or more.");
kpis.SetAction(async (_, ct) => await new KpiRun(AnsiConsole.Console).Run(ct) ? 0 : 1);

var reviewing = new Command("reviewing", "Compiles the pack of a management review and tells readiness over 40,000 systems and 120,000 acknowledgements; exit code 1 when one takes 5 s or more.");
reviewing.SetAction(async (_, ct) => await new ReviewRun(AnsiConsole.Console).Run(ct) ? 0 : 1);

var inMemory = new Option<bool>("--in-memory") { Description = "Without the storage emulator, where the machine is too busy for it" };
var asking = new Command("asking", "Loads 100,000 and 200,000 records from Azurite and asks 46 questions of them; exit code 1 when it is over a budget, or twice as many take more than twice as long.") { inMemory };
asking.SetAction(async (parsed, ct) => await new AskingRun(AnsiConsole.Console, parsed.GetValue(inMemory)).Run(ct) ? 0 : 1);

var size = new Option<int>("--size") { DefaultValueFactory = _ => 1 };
var askingProcess = new Command("asking-process", "The process of the asking run that loads and answers.") { size, inMemory };
askingProcess.Hidden = true;
askingProcess.SetAction((parsed, ct) => AskingProcess.Run(parsed.GetValue(size), parsed.GetValue(inMemory), ct));

var directory = new Command("directory", "Reads 50,000 people from a played Graph into Azurite, then 500 changes, and asks the copy.");
directory.SetAction((_, ct) => new DirectoryRun(AnsiConsole.Console, TimeProvider.System).Run(ct));

var count = new Option<int>("--messages") { Description = "To how many people", DefaultValueFactory = _ => 100_000 };
var times = new Option<int>("--times") { Description = "How many times the real channel's limits", DefaultValueFactory = _ => 50 };
var kills = new Option<int>("--kills") { Description = "How often the sender is killed meanwhile", DefaultValueFactory = _ => 2 };
var messages = new Command("messages", "Sends a message to each of 100,000 people; exit code 1 when one is lost or the channel's limit was not kept.") { bot, count, times, kills };
messages.SetAction(async (parsed, ct) =>
    await new MessagesRun(AnsiConsole.Console, TimeProvider.System).Run(parsed.GetValue(bot), parsed.GetValue(count), parsed.GetValue(times), parsed.GetValue(kills), ct) ? 0 : 1);

var minutes = new Option<double>("--minutes") { Description = "How long storage is away", DefaultValueFactory = _ => 10 };
var kind = new Option<Outage>("--kind") { Description = "Gone: its process has ended; Silent: it takes connections and never answers", DefaultValueFactory = _ => Outage.Gone };
var outage = new Command("outage", "Takes storage away under load and brings it back; exit code 1 when something acknowledged is lost, somebody is left without a word, or the bot does not recover.") { bot, kind, minutes };
outage.SetAction(async (parsed, ct) =>
{
    var problems = await new OutageRun(AnsiConsole.Console, TimeProvider.System)
        .Run(parsed.GetValue(bot), parsed.GetValue(kind), TimeSpan.FromMinutes(parsed.GetValue(minutes)), ct);
    foreach (string problem in problems)
        AnsiConsole.Console.WriteLine($"WRONG {problem}");
    return problems.Count == 0 ? 0 : 1;
});

var crowd = new Option<int>("--people") { Description = "How many there are", DefaultValueFactory = _ => 100_000 };
var campaign = new Command("campaign", "Starts a campaign for 100,000 people, with two kills on the way; exit code 1 when a count is wrong or it takes more than ten minutes.") { crowd };
campaign.SetAction(async (parsed, ct) => await new CampaignRun(AnsiConsole.Console, TimeProvider.System, parsed.GetValue(crowd)).Run(ct) ? 0 : 1);

var pack = new Command("pack", "Builds an evidence pack of 100,000 acknowledgements over Azurite, twice; exit code 1 when one takes more than three minutes or they differ.") { crowd };
pack.SetAction(async (parsed, ct) => await new PackRun(AnsiConsole.Console, TimeProvider.System, parsed.GetValue(crowd)).Run(ct) ? 0 : 1);

var changed = new Option<int>("--changed");
var work = new Command("campaign-work", "The process of the campaign run that does the work.") { crowd, changed };
work.Hidden = true;
work.SetAction((parsed, ct) => CampaignWorker.Run(parsed.GetValue(crowd), parsed.GetValue(changed), ct));

var micro = new Command("micro", "Benchmarks of the parts that do no I/O; what follows goes to BenchmarkDotNet.") { TreatUnmatchedTokensAsErrors = false };
micro.SetAction(parsed => BenchmarkSwitcher.FromAssembly(typeof(LoadRun).Assembly).Run([.. parsed.UnmatchedTokens]).Any() ? 0 : 1);

return await new RootCommand("How fast Aims.Bot is.") { load, import, twins, standing, kpis, reviewing, asking, askingProcess, directory, messages, outage, campaign, work, pack, micro }.Parse(args).InvokeAsync();
