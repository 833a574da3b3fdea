using System.Globalization;
using Aims.Bot.Tables;
using Aims.Conversation;
using Aims.Crowds;
using Aims.EvidencePacks;
using Aims.Ledger;
using Aims.Local;
using Aims.People;
using Aims.Status;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Aims.Benchmarks.Packing;

/// <summary>
/// Builds an evidence pack of 100,000 acknowledgements and 2,000 AI systems over Azurite, message by message as the queue would, and a second
/// one by another instance, whose bytes must be the same: how long, and how much memory beyond what was in use before.
/// </summary>
internal sealed class PackRun(IAnsiConsole console, TimeProvider clock, int people)
{
    private const int Systems = 2_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private long most;

    /// <returns>Whether it was fast enough, and the same twice.</returns>
    public async Task<bool> Run(CancellationToken ct)
    {
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions(), ct);
        var storage = Storage.From(new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", azurite.ConnectionString)]).Build());
        var everybody = new Crowd(people, []).After(0);
        long began = clock.GetTimestamp();
        await new Filled(storage, everybody, Systems).Write(ct);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people:#,0} acknowledgements and {Systems:#,0} systems written in {clock.GetElapsedTime(began).TotalSeconds:F0} s."));
        var directory = new Everybody(new DirectoryIndex(everybody));
        var first = await Build("EP-0001", storage, directory, ct);
        var second = await Build("EP-0002", storage, directory, ct);
        bool isSame = first.Pack.File!.Sha256 == second.Pack.File!.Sha256;
        console.WriteLine(isSame ? "Both are the same bytes." : "THEY DIFFER.");
        return isSame && first.Elapsed < Longest;
    }

    private async Task<(EvidencePack Pack, TimeSpan Elapsed)> Build(string id, Storage storage, IDirectory directory, CancellationToken ct)
    {
        var records = new Records(storage.Table, storage.Texts(Crowd.Tenant), new Outbox(storage.Table, storage.Queue, TimeProvider.System), TimeProvider.System, Crowd.Tenant);
        using var index = new StatusIndex(records, TimeProvider.System);
        var system = new ManagementSystem(records, directory, index, storage.Files(Crowd.Tenant), packs: storage.Packs(Crowd.Tenant));
        var lead = directory.Now.Everybody[0];
        GC.Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        most = before;
        long began = clock.GetTimestamp();
        var (messages, longest) = (0, TimeSpan.Zero);
        using (var sampling = new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 50))
        {
            await system.Press(TurnOf(lead, new() { ["from-day"] = "2026-01-01", ["to-day"] = "2026-06-30" }), RequestPack.Name, ct);
            while ((await records.Read(EvidencePack.Type, id, ct)).State!.IsWorking)
            {
                long started = clock.GetTimestamp();
                await system.Press(TurnOf(lead, new() { [EvidencePack.Field] = id }), WorkOnPack.Name, ct);
                var took = clock.GetElapsedTime(started);
                (messages, longest) = (messages + 1, took > longest ? took : longest);
            }
        }
        var elapsed = clock.GetElapsedTime(began);
        var pack = (await records.Read(EvidencePack.Type, id, ct)).State!;
        console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{id}: {pack.Stage} {pack.Problem} in {elapsed.TotalSeconds:F1} s (at most {Longest.TotalSeconds:F0}); {pack.Rows:#,0} rows, {pack.File?.Bytes / 1e6:F1} MB; {messages} messages, the longest {longest.TotalSeconds:F1} s; {before / 1e6:F0} MB in use before, {(most - before) / 1e6:F0} MB more at most."));
        return (pack, elapsed);
    }

    private static Turn TurnOf(Person who, Dictionary<string, string> fields) =>
        new(who, TimeProvider.System.GetUtcNow(), Reader.Default, new Fields(fields), Private: true, () => Guid.NewGuid().ToString("N"));

    private sealed record Everybody(DirectoryIndex Now) : IDirectory;
}
