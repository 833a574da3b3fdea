using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Aims.Conversation;

/// <summary>What an operator sees of the answers of intents: a span and how long it took. Neither bears a person, an id or a text.</summary>
public static class Signals
{
    /// <summary>The name of the spans and numbers of this part.</summary>
    public const string Name = "Aims";

    private static readonly ActivitySource Spans = new(Name);
    private static readonly Meter Numbers = new(Name);

    private static readonly Histogram<double> Durations = Numbers.CreateHistogram<double>(
        "aims.turn.duration", "s", "How long an intent took to answer, storage included; by intent and outcome (answered, failed).");

    internal static Task<Reply> Watch(Intent intent, Func<Task<Reply>> answer) =>
        Durations.Enabled || Spans.HasListeners() ? Watched(intent.Verb, answer) : answer();

    private static async Task<Reply> Watched(string verb, Func<Task<Reply>> answer)
    {
        using var span = Spans.StartActivity(verb);
        long began = TimeProvider.System.GetTimestamp();
        string outcome = "failed";
        try
        {
            var reply = await answer();
            outcome = "answered";
            return reply;
        }
        finally
        {
            if (outcome is "failed")
                span?.SetStatus(ActivityStatusCode.Error);
            Durations.Record(TimeProvider.System.GetElapsedTime(began).TotalSeconds, new("intent", verb), new("outcome", outcome));
        }
    }
}
