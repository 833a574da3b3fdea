using Aims.SavedQuestions;
using Aims.Status;

namespace Aims.Bot.Functions;

/// <summary>Every quarter of an hour: the digests and subscribed questions of those whose hour has come where they are.</summary>
/// <param name="clock">The time that records bear.</param>
public sealed partial class Digests(DailyDigests digests, SubscriptionRounds subscriptions, TimeProvider clock, ILogger<Digests> log)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        int sent = await digests.Send(now, ct);
        if (sent > 0)
            LogSent(sent);
        int questions = await subscriptions.Send(now, ct);
        if (questions > 0)
            LogQuestions(questions);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} people get their digest.")]
    private partial void LogSent(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} subscribed questions are on their way.")]
    private partial void LogQuestions(int count);
}
