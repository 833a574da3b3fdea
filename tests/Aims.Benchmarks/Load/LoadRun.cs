using Spectre.Console;

namespace Aims.Benchmarks.Load;

/// <summary>How much is measured.</summary>
/// <param name="Row">How long each row of the table is measured.</param>
/// <param name="Approvals">How many approvals a row takes.</param>
/// <param name="Starts">How often each program is started.</param>
internal sealed record LoadSize(TimeSpan Row, TimeSpan WarmUp, int Approvals, int Starts)
{
    public static LoadSize Full { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(3), 150, 9);

    /// <summary>Enough to count storage round trips by; too little for a p99.</summary>
    public static LoadSize Quick { get; } = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), 12, 3);
}

/// <summary>Plays the channel against the published bot and prints what it cost.</summary>
internal sealed class LoadRun(IAnsiConsole console, TimeProvider clock, LoadSize size)
{
    private static readonly int[] Concurrencies = [1, 8, 32];

    /// <returns>The lines that say which budget was exceeded; none when all held.</returns>
    public async Task<IReadOnlyList<string>> Run(string? bot, CancellationToken ct)
    {
        console.WriteLine("Publishing …");
        string program = bot ?? await Published.Bot(ct);
        string empty = await Published.EmptyBot(ct);
        await using var stage = await LoadStage.OpenAsync(program, ct);
        var rows = await Measure(stage, ct);
        long resident = StartUp.ResidentBytes(stage.Bot.Id);
        console.WriteLine("Starting …");
        var starts = new StartUp(clock, stage);
        var ours = await starts.Median(stage.Another(program), size.Starts, ct);
        var theirs = await starts.Median(stage.Another(empty), size.Starts, ct);
        new Report(console).Print(rows, resident, ours, theirs);
        return Budgets.Exceeded(rows);
    }

    private async Task<IReadOnlyList<Measured>> Measure(LoadStage stage, CancellationToken ct)
    {
        var turns = new Turns(stage);
        console.WriteLine("A few systems in the register …");
        await turns.Bring(4, ct);
        var rows = new List<Measured>();
        // A question reads what changed in the last half minute, a request for each thousand changes: it comes before the saves.
        foreach (var kinds in (IReadOnlyList<TurnKind>[])[turns.Messages, turns.Saves])
        {
            await WarmUp(kinds, ct);
            foreach (var (kind, concurrency) in kinds.SelectMany(kind => Concurrencies.Select(concurrency => (kind, concurrency))))
                rows.Add(await Row(kind, concurrency, ct));
        }
        console.WriteLine("Requests for approval …");
        await turns.Bring(size.Approvals * Concurrencies.Length, ct);
        foreach (int concurrency in Concurrencies)
            rows.Add(await Row(turns.Approve with { Supply = size.Approvals }, concurrency, ct));
        return rows;
    }

    // Code is compiled anew while it runs, twice: what a process does in its first second is no measure of the days after.
    private async Task WarmUp(IEnumerable<TurnKind> kinds, CancellationToken ct)
    {
        console.WriteLine("Warming up …");
        foreach (var kind in kinds)
            await Take(kind, 8, size.WarmUp, ct);
    }

    private async Task<Measured> Row(TurnKind kind, int concurrency, CancellationToken ct)
    {
        console.WriteLine($"{kind.Name} × {concurrency}");
        return await Take(kind, concurrency, size.Row, ct);
    }

    private async Task<Measured> Take(TurnKind kind, int concurrency, TimeSpan duration, CancellationToken ct)
    {
        var workers = await Task.WhenAll(Enumerable.Range(0, concurrency).Select(worker => kind.Worker(worker, ct)));
        int left = kind.Supply ?? int.MaxValue;
        long began = clock.GetTimestamp();
        var laps = await Task.WhenAll(workers.Select(take => Task.Run(() => Laps(take), ct)));
        return new Measured(kind, concurrency, clock.GetElapsedTime(began), [.. laps.SelectMany(lap => lap)]);

        async Task<List<Lap>> Laps(Take take)
        {
            var taken = new List<Lap>();
            while ((kind.Supply is not null || clock.GetElapsedTime(began) < duration) && Interlocked.Decrement(ref left) >= 0)
                taken.Add(await Lap(take, ct));
            return taken;
        }
    }

    private async Task<Lap> Lap(Take take, CancellationToken ct)
    {
        long began = clock.GetTimestamp();
        var answer = await take(ct);
        double milliseconds = clock.GetElapsedTime(began).TotalMilliseconds;
        return new Lap(milliseconds, answer.Ok ? answer.Timing : null);
    }
}
