using System.Diagnostics;
using Aims.Campaigns;
using Aims.Crowds;
using Aims.Local;
using Aims.Policies;
using Aims.Status;
using Spectre.Console;

namespace Aims.Benchmarks.Campaigns;

/// <summary>
/// Starts a campaign for 100,000 people over Azurite by a process that is killed twice on the way, while people join, move, leave and
/// acknowledge; then hourly rounds until nothing changes. Whom it asks is counted by the product and plainly from the events.
/// </summary>
internal sealed class CampaignRun(IAnsiConsole console, TimeProvider clock, int people)
{
    public static IReadOnlyList<Changes> ChangesOf(int people) => [Changes.Usual(people), Changes.Usual(people), new Changes(250, 0, 250)];

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly Crowd crowd = new(people, ChangesOf(people));
    private readonly List<string> wrong = [];
    private readonly CampaignMail mail = new();

    /// <returns>Whether all counts were the same, nobody was asked twice, and the work took no longer than ten minutes.</returns>
    public async Task<bool> Run(CancellationToken ct)
    {
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions(), ct);
        using var office = new Organisation(azurite.ConnectionString, crowd, changed: 0);
        var campaigns = new CrowdCampaigns(office.Records, clock);
        console.WriteLine($"{people} people in touch …");
        await office.Meet(ct);
        await campaigns.Publish(ct);
        var everybody = await campaigns.Start(PolicyLibrary.AiPolicy, AudiencePart.Everybody, people, ct);
        var few = await campaigns.Start(CrowdCampaigns.Another, new AudiencePart(AudienceKind.Department, Crowd.Department(7)), people / 40, ct);

        var start = new StartRun(azurite.ConnectionString, office, console, clock, people);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var acknowledging = new Acknowledging(office, clock);
        var meanwhile = acknowledging.Run(office.People.Everybody.Where((_, n) => n % 20 == 3), clients: 4, TimeSpan.FromMilliseconds(100), over.Token);
        var before = ProcessorOf(azurite);
        var worked = await start.Everybody(everybody, ct);
        console.WriteLine($"Meanwhile storage took {(ProcessorOf(azurite) - before).TotalSeconds:F0} s of processor time.");
        await over.CancelAsync();
        await meanwhile.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        console.WriteLine($"{acknowledging.Done} acknowledged meanwhile, {acknowledging.Errors} of them failed.");
        Hold(worked < Longest, $"the start took {worked}");
        office.Change(2);

        await using var worker = WorkerProcess.Start(azurite.ConnectionString, people, changed: 2);
        console.WriteLine(Said("the small campaign, started", await worker.Do($"start {few.Id}")));
        for (int changed = -1, round = 1; changed != 0; round++)
            changed = (await Print($"round {round}", worker, "round")).Count;
        await Compare(office, [everybody, few], azurite.ConnectionString, worker, ct);
        await Print("a round with nothing to do", worker, "round");
        office.Change(3);
        await worker.Tell("people 3");
        await Print("a round with 500 changes", worker, "round");
        await Compare(office, [everybody, few], azurite.ConnectionString, worker, ct);
        console.WriteLine($"The worker's memory, at most: {Mega(worker.MostResident)} MB.");

        await Together(office, azurite, ct);
        foreach (string line in wrong)
            console.WriteLine($"WRONG: {line}");
        return wrong.Count == 0;
    }

    private async Task<Did> Print(string what, WorkerProcess worker, string line)
    {
        var did = await worker.Do(line);
        console.WriteLine(Said(what, did));
        return did;
    }

    private static string Said(string what, Did did) => $"{what}: {did.Count} in {did.Elapsed.TotalSeconds:F2} s, {did.Calls} storage calls";

    private async Task Compare(Organisation office, Campaign[] campaigns, string connection, WorkerProcess worker, CancellationToken ct)
    {
        await Sweep(worker);
        await mail.Take(connection, ct);
        console.WriteLine($"{mail.Count} messages that ask, of which {mail.Copies} are in the queue twice.");
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        foreach (var campaign in campaigns)
        {
            var people = office.People;
            var plain = await Patiently(() => PlainCount.Of(office.Storage.Table, Crowd.Tenant, campaign.Id.Value, campaign.Policy, ct));
            var counted = await Patiently(() => office.Index.Ask(About.Acknowledgements, world => Counted.Of(world, campaign, people, today), ct));
            var audience = campaign.For is [{ Kind: AudienceKind.Everybody }] ? people.Everybody : people.In(campaign.For[0].Value!);
            var sent = mail.Of(campaign.Id);
            Hold(audience.Select(person => person.Id).ToHashSet().SetEquals(plain.Asked.Keys), $"{campaign.Id} does not ask its audience");
            Hold(counted.SequenceEqual(Counted.Of(plain, people)), $"{campaign.Id} is counted differently");
            Hold(plain.Times.Values.All(times => times == 1), $"{campaign.Id} asks somebody twice");
            Hold(sent.Values.All(messages => messages == 1), $"{campaign.Id} has sent somebody two messages");
            Hold(plain.Times.Keys.All(asked => sent.ContainsKey(asked.Item1) || plain.Acknowledged.Contains(asked)), $"{campaign.Id} has asked somebody without a message");
            console.WriteLine($"{campaign.Id}: {plain.Asked.Count} asked, {plain.AcknowledgedOfAsked} of them acknowledged, {plain.Released} released; {counted.Count} departments; {sent.Count} got a message.");
        }
    }

    // The emulator looks through all rows for each page, and on a busy machine that can take longer than a storage may.
    private static async Task<T> Patiently<T>(Func<Task<T>> read)
    {
        for (int left = 20; ; left--)
        {
            try
            {
                return await read();
            }
            catch (TimeoutException) when (left > 0)
            {
                // What an index has read it keeps.
            }
        }
    }

    // Until nothing is left that is old enough to be swept.
    private async Task Sweep(WorkerProcess worker)
    {
        string partitions = string.Join(' ', Acknowledgement.Type.Partitions(Crowd.Tenant).Prepend(Crowd.Tenant));
        await Task.Delay(TimeSpan.FromSeconds(10), clock);
        await Print("the sweep", worker, $"sweep {partitions}");
    }

    private async Task Together(Organisation office, Azurite azurite, CancellationToken ct)
    {
        const int Clients = 16, Presses = 6_000;
        var pressing = office.People.Everybody.Where((_, n) => n % 5 == 2).Take(Presses).ToList();
        var acknowledging = new Acknowledging(office, clock);
        // Code is compiled anew while it runs: the first second is no measure.
        await acknowledging.Run(office.People.Everybody.Where((_, n) => n % 20 == 4).Take(500), Clients, TimeSpan.Zero, ct);
        acknowledging = new Acknowledging(office, clock);
        var (storage, ours) = (ProcessorOf(azurite), Environment.CpuUsage.TotalTime);
        long began = clock.GetTimestamp();
        await acknowledging.Run(pressing, Clients, TimeSpan.Zero, ct);
        double seconds = clock.GetElapsedTime(began).TotalSeconds;
        console.WriteLine($"{acknowledging.Done} acknowledgements by {Clients} clients at once: {acknowledging.Done / seconds:F0} a second, p50 {acknowledging.Percentile(0.5):F1} ms, p99 {acknowledging.Percentile(0.99):F1} ms, {acknowledging.RequestsEach:F2} requests and {acknowledging.WaitsEach:F2} waits for storage each, {acknowledging.Errors} errors.");
        console.WriteLine($"They took {(Environment.CpuUsage.TotalTime - ours).TotalSeconds:F0} s of this process's processor time and {(ProcessorOf(azurite) - storage).TotalSeconds:F0} s of the storage's.");
        Hold(acknowledging.Errors == 0, "an acknowledgement failed");
        var plain = await Patiently(() => PlainCount.Of(office.Storage.Table, Crowd.Tenant, "CMP-0001", PolicyLibrary.AiPolicy, ct));
        Hold(pressing.TrueForAll(person => plain.Acknowledged.Contains((person.Id, 1))), "an acknowledgement is lost");
    }

    private void Hold(bool holds, string otherwise)
    {
        if (!holds)
            wrong.Add(otherwise);
    }

    private static TimeSpan ProcessorOf(Azurite azurite)
    {
        using var process = Process.GetProcessById(azurite.Process.Id);
        return process.TotalProcessorTime;
    }

    internal static string Mega(long bytes) => $"{bytes / 1024 / 1024}";
}
