using System.Globalization;
using Aims.Crowds;
using Aims.Ledger;

namespace Aims.Benchmarks.Campaigns;

/// <summary>
/// Something that has nothing to do with a campaign is committed every half second in the process that works on it, and says how long its
/// message took from the commit to the queue: <c>probe {ms}</c>.
/// </summary>
internal sealed class Probe(TimeProvider clock)
{
    private const string View = "probe";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private TaskCompletionSource sent = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IQueue Before(IQueue queue) => new Watched(queue, this);

    public async Task Run(Records records, CancellationToken ct)
    {
        while (true)
        {
            await Task.Delay(Pause, clock, ct);
            sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
            await records.Commit(new Command(Guid.NewGuid().ToString("N"), Crowd.Id(0), clock.GetUtcNow()), draft =>
            {
                draft.Tell(Crowd.Id(0), View, new RecordKey("person", Crowd.Id(0).Value));
                return Task.CompletedTask;
            }, ct);
            long began = clock.GetTimestamp();
            await sent.Task.WaitAsync(ct);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"probe {clock.GetElapsedTime(began).TotalMilliseconds:F0}"));
        }
    }

    private sealed class Watched(IQueue queue, Probe probe) : IQueue
    {
        public Task Send(Message message, TimeSpan? delay, CancellationToken ct) => Send([message], delay, ct);

        public async Task Send(IReadOnlyList<Message> messages, TimeSpan? delay, CancellationToken ct)
        {
            await queue.Send(messages, delay, ct);
            if (messages.Any(message => message.View == View))
                probe.sent.TrySetResult();
        }
    }
}
