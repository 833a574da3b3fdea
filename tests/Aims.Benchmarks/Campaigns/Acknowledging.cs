using System.Collections.Concurrent;
using Aims.Bot.Tables;
using Aims.Conversation;
using Aims.People;
using Aims.Policies;

namespace Aims.Benchmarks.Campaigns;

/// <summary>People acknowledge, some at once, by the button of the card.</summary>
internal sealed class Acknowledging(Organisation office, TimeProvider clock)
{
    private readonly ConcurrentQueue<double> milliseconds = [];
    private int errors, requests, waits;

    public int Done => milliseconds.Count;

    /// <summary>Presses that failed. Whether the others left a proof is for the table to say.</summary>
    public int Errors => errors;

    public double RequestsEach => (double)requests / Done;

    /// <summary>How often each waited for storage.</summary>
    public double WaitsEach => (double)waits / Done;

    public double Percentile(double share) => milliseconds.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(Done * share) - 1));

    /// <param name="clients">At once.</param>
    /// <param name="pause">Of each client after each press.</param>
    public Task Run(IEnumerable<Person> people, int clients, TimeSpan pause, CancellationToken ct) => Parallel.ForEachAsync(
        people, new ParallelOptions { MaxDegreeOfParallelism = clients, CancellationToken = ct }, async (person, stop) =>
        {
            await Task.Run(() => Press(person, stop), stop);
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause, clock, stop);
        });

    private async Task Press(Person person, CancellationToken ct)
    {
        var fields = new Fields(new Dictionary<string, string>
        {
            [Policy.Field] = PolicyLibrary.AiPolicy,
            [Policy.VersionField] = "1.0",
            ["tick"] = "true",
            [Turn.CommandField] = Guid.NewGuid().ToString("N"),
        });
        var meter = StorageMeter.Begin(clock);
        long began = clock.GetTimestamp();
        try
        {
            var turn = new Turn(person, clock.GetUtcNow(), Reader.Default, fields, Private: true, () => Guid.NewGuid().ToString("N"));
            await office.System.Press(turn, AcknowledgePolicy.Name, ct);
        }
        catch (Exception e) when (e is TimeoutException or Azure.RequestFailedException)
        {
            Interlocked.Increment(ref errors);
        }
        milliseconds.Enqueue(clock.GetElapsedTime(began).TotalMilliseconds);
        Interlocked.Add(ref requests, meter.Requests);
        Interlocked.Add(ref waits, meter.Waits);
    }
}
