using System.Diagnostics;
using System.Globalization;
using Aims.Benchmarks.Load;
using Aims.Bot.Tables;
using Aims.Ledger;
using Aims.Local;
using Aims.Policies;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Aims.Benchmarks.Asking;

/// <summary>
/// Fills Azurite with 100,000 records, then with twice as many, and has a process of its own load and ask them (<see cref="AskingProcess"/>).
/// Only what is read when an index loads is filled in: events lie elsewhere in the table, and the emulator would go through them for each page.
/// </summary>
/// <param name="inMemory">Whether the process has storage of its own in memory, and the emulator is not measured.</param>
internal sealed class AskingRun(IAnsiConsole console, bool inMemory)
{
    private const int AtOnce = 100, Clients = 4, MostTimes = 2;

    /// <returns>Whether 100,000 records are within the budgets, and twice as many take less than twice as long.</returns>
    public async Task<bool> Run(CancellationToken ct)
    {
        console.WriteLine("Publishing …");
        string program = await Published.Benchmarks(ct);
        var figures = new List<Figures>();
        foreach (int size in new[] { 1, MostTimes })
            figures.Add(await Measure(program, size, ct));
        console.WriteLine($"Twice as many: {Said(figures[1].Load / figures[0].Load)} times as long to load, {Said(figures[1].Processor / figures[0].Processor)} times as much processor time a question, {Said(figures[1].Megabytes / figures[0].Megabytes)} times the memory.");
        return figures[0].IsWithin && figures[1].Processor < MostTimes * figures[0].Processor;
    }

    private static string Said(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

    private async Task<Figures> Measure(string program, int size, CancellationToken ct)
    {
        console.WriteLine($"Load of the machine: {(await File.ReadAllTextAsync("/proc/loadavg", ct)).Split(' ')[0]}.");
        if (inMemory)
            return await Measure(program, ["asking-process", "--size", $"{size}", "--in-memory"], "", () => { }, ct);
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions(), ct);
        var storage = Storage.From(new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", azurite.ConnectionString)]).Build());
        console.WriteLine($"{await Fill(storage.Table, size, ct)} records in storage.");
        var before = Processor(azurite);
        return await Measure(program, ["asking-process", "--size", $"{size}"], azurite.ConnectionString,
            () => console.WriteLine($"The emulator took {(Processor(azurite) - before).TotalSeconds:0.0} s of processor time for it."), ct);
    }

    /// <param name="loaded">When it has said how long it took to load.</param>
    private async Task<Figures> Measure(string program, string[] arguments, string connection, Action loaded, CancellationToken ct)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, Environment = { ["AzureWebJobsStorage"] = connection } })!;
        var figures = new Figures();
        for (int lines = 0; await process.StandardOutput.ReadLineAsync(ct) is { } line; lines++)
        {
            if (Figures.TryRead(line) is { } read)
                figures = read;
            else
                console.WriteLine(line);
            if (lines == 0)
                loaded();
        }
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0 ? figures : throw new InvalidOperationException($"The process that asks ended with {process.ExitCode}.");
    }

    private static TimeSpan Processor(Azurite azurite)
    {
        using var process = Process.GetProcessById(azurite.Process.Id);
        return process.TotalProcessorTime;
    }

    private static async Task<int> Fill(ITable storage, int size, CancellationToken ct)
    {
        var table = await Filled(size, ct);
        int rows = 0;
        foreach (string partition in Acknowledgement.Type.Partitions(LargeOrganisation.Tenant).Prepend(LargeOrganisation.Tenant))
        {
            var heads = await table.Range(partition, "head|", "head}", ct).ToListAsync(ct);
            rows += heads.Count;
            await Parallel.ForEachAsync(heads.Chunk(AtOnce), new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = ct },
                async (some, stop) => await Write(storage, partition, [.. some.Select(head => new RowChange.Put(head))], stop));
        }
        return rows;
    }

    /// <summary>Storage in memory with all that there is.</summary>
    public static async Task<MemoryTable> Filled(int size, CancellationToken ct)
    {
        var table = new MemoryTable();
        await new LargeWorld(new Records(table, new MemoryTexts(), new Outbox(table, new NoQueue(), TimeProvider.System), new LongAgo(), LargeOrganisation.Tenant), size).Fill(ct);
        return table;
    }

    // On a busy machine the emulator does not always answer in time.
    private static async Task Write(ITable storage, string partition, IReadOnlyList<RowChange> rows, CancellationToken ct)
    {
        for (int left = 20; ; left--)
        {
            try
            {
                await storage.Write(partition, rows, ct);
                return;
            }
            catch (TimeoutException) when (left > 0)
            {
            }
        }
    }

    // So that nothing of it is new when the index looks for what is new.
    private sealed class LongAgo : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddDays(-1);
    }

    internal sealed class NoQueue : IQueue
    {
        public Task Send(Message message, TimeSpan? delay, CancellationToken ct) => Task.CompletedTask;
    }
}
