using System.Collections.Concurrent;
using System.Text.Json;
using Aims.Channel;

namespace Aims.Benchmarks.Outages;

/// <summary>How somebody was answered.</summary>
internal enum Word
{
    /// <summary>With what was asked for.</summary>
    Good,

    /// <summary>With a sentence that says what to do.</summary>
    Sorry,

    /// <summary>With nothing that can be read.</summary>
    Nothing,
}

/// <summary>One answer.</summary>
/// <param name="At">When it had come, since the run began.</param>
internal sealed record Heard(TimeSpan At, TimeSpan Took, Word Word, string Text);

/// <summary>Everybody's way to the bot. Notes each answer, and each press that was answered with what it changed.</summary>
internal sealed class Ear(Uri bot, StandInConnector connector, Func<TimeSpan> now) : IDisposable
{
    private readonly DirectLine line = new(bot);

    public ConcurrentQueue<Heard> Answers { get; } = [];

    /// <summary>When each press was acknowledged, by its command.</summary>
    public ConcurrentDictionary<string, TimeSpan> Acknowledged { get; } = [];

    public async Task<BotAnswer> Send(ReadOnlyMemory<byte> activity, string pressed, CancellationToken ct)
    {
        var sent = JsonElement.Parse(activity.Span);
        var began = now();
        var answer = await Try(activity, pressed, ct);
        var (word, text) = Read(sent, answer);
        Answers.Enqueue(new Heard(now(), now() - began, word, text));
        if (answer.Card is not null && sent.GetProperty("value").GetProperty("action").GetProperty("data").TryGetProperty("command", out var command))
            Acknowledged[command.GetString()!] = now();
        return answer;
    }

    public void Dispose() => line.Dispose();

    private async Task<BotAnswer> Try(ReadOnlyMemory<byte> activity, string pressed, CancellationToken ct)
    {
        try
        {
            return await line.Send(activity, pressed, ct);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is TaskCanceledException && !ct.IsCancellationRequested))
        {
            return new BotAnswer(0, null, null, true, null);
        }
    }

    // What a message is answered with stands in the chat, what a press is answered with in the answer.
    private (Word Word, string Text) Read(JsonElement sent, BotAnswer answer)
    {
        if (sent.GetProperty("type").GetString() is "installationUpdate")
            return (answer.Ok ? Word.Good : Word.Nothing, "");
        string? text = answer.Message;
        bool isCard = answer.Card is not null;
        if (sent.GetProperty("type").GetString() is "message")
        {
            var reply = connector.ChatOf(sent.GetProperty("conversation").GetProperty("id").GetString()!).AnswerTo(sent.GetProperty("id").GetString()!);
            (text, isCard) = (reply?.Text, reply?.Card is not null);
        }
        return isCard ? (Word.Good, "") : string.IsNullOrEmpty(text) ? (Word.Nothing, $"HTTP {answer.Status}") : (Word.Sorry, text);
    }
}
