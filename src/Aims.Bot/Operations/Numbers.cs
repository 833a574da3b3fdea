using System.Diagnostics.Metrics;
using Aims.Bot.Tables;
using Aims.Status;

namespace Aims.Bot.Operations;

/// <summary>What an operator measures of the edge; docs/operate.md says what each number means and what to do about it.</summary>
internal static class Numbers
{
    public const string Name = "Aims.Bot";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<int> StorageRequests = Meter.CreateHistogram<int>("aims.turn.storage.requests", "{request}", "What a turn asked of storage.");

    private static readonly Histogram<int> StorageWaits = Meter.CreateHistogram<int>("aims.turn.storage.waits", "{wait}", "How often a turn waited for storage, one after the other.");

    private static readonly Counter<long> Refused = Meter.CreateCounter<long>("aims.turn.refused", "{call}", "Calls that are not the channel's, by verdict.");

    private static readonly Histogram<double> Functions = Meter.CreateHistogram<double>("aims.function.duration", "s", "How long a function took, by function and outcome (done, failed).");

    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>("aims.delivery", "{message}", "Messages that were handed to the channel, by outcome.");

    private static readonly Histogram<double> Waited = Meter.CreateHistogram<double>("aims.delivery.age", "s", "How old a message was when it had been delivered.");

    private static readonly Counter<long> GivenUp = Meter.CreateCounter<long>("aims.delivery.given_up", "{message}", "Messages that were given up and wait for an operator.");

    private static readonly Histogram<int> Broken = Meter.CreateHistogram<int>("aims.chains.broken", "{problem}", "What a verification of the record found: 0 when all is as it was written.");

    public static void Turn(StorageMeter meter)
    {
        StorageRequests.Record(meter.Requests);
        StorageWaits.Record(meter.Waits);
    }

    public static void Refuse(string verdict) => Refused.Add(1, new KeyValuePair<string, object?>("verdict", verdict));

    public static void Function(string name, bool done, TimeSpan took) => Functions.Record(took.TotalSeconds, new("function", name), new("outcome", done ? "done" : "failed"));

    public static void Verified(int problems) => Broken.Record(problems);

    /// <param name="outcome">The kind of <see cref="Teams.Delivery"/>.</param>
    public static void Delivered(string outcome, TimeSpan? age)
    {
        Deliveries.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        if (age is { } old)
            Waited.Record(old.TotalSeconds);
    }

    public static void GiveUp() => GivenUp.Add(1);

    /// <summary>The records in memory, and how old the newest look at what changed is.</summary>
    public static void Watch(StatusIndex index, TimeProvider clock)
    {
        Meter.CreateObservableGauge("aims.index.records", () => index.Count, "{record}", "Records that questions are answered from.");
        Meter.CreateObservableGauge("aims.index.age", () => index.LookedAt is { } at ? (clock.GetUtcNow() - at).TotalSeconds : 0, "s", "Since the index was brought up to date; 0 before the first question.");
    }
}
