using System.Collections.Concurrent;
using System.Text.Json;
using Aims.Channel;
using Aims.Local;

namespace Aims.Bot.Tests.Kills;

/// <summary>
/// The channel's way to the bots: to one after the other, and the same activity again when no answer comes, until one does.
/// </summary>
internal sealed class PatientLine(IReadOnlyList<BotProcess> bots) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly DirectLine[] lines = [.. bots.Select(bot => new DirectLine(bot.Address))];
    private int turns, answered, cut;

    /// <summary>Every press that changes something and was answered, by its command, with its verb.</summary>
    public ConcurrentDictionary<string, string> Acknowledged { get; } = [];

    /// <summary>How often each activity went out again, by its id.</summary>
    public ConcurrentDictionary<string, int> Repeats { get; } = [];

    /// <summary>How many activities were answered.</summary>
    public int Answered => answered;

    /// <summary>How many turns a bot had begun, or could have, when it died.</summary>
    public int Cut => cut;

    public async Task<BotAnswer> Send(ReadOnlyMemory<byte> activity, string pressed, CancellationToken ct)
    {
        long began = TimeProvider.System.GetTimestamp();
        var sent = JsonElement.Parse(activity.Span);
        string id = sent.GetProperty("id").GetString()!;
        while (true)
        {
            if (await Try(activity, pressed, ct) is { Ok: true } answer)
            {
                Interlocked.Increment(ref answered);
                Note(sent, answer);
                return answer;
            }
            if (TimeProvider.System.GetElapsedTime(began) > Patience)
                throw new TimeoutException($"No bot answered {sent} within {Patience.TotalSeconds} s.");
            Repeats.AddOrUpdate(id, 1, (_, times) => times + 1);
            await Task.Delay(Pause, ct);
        }
    }

    public void Dispose()
    {
        foreach (var line in lines)
            line.Dispose();
    }

    private async Task<BotAnswer?> Try(ReadOnlyMemory<byte> activity, string pressed, CancellationToken ct)
    {
        var line = lines[(uint)Interlocked.Increment(ref turns) % lines.Length];
        try
        {
            return await line.Send(activity, pressed, ct);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError)
        {
            // It is not there.
            return null;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            Interlocked.Increment(ref cut);
            return null;
        }
    }

    private void Note(JsonElement sent, BotAnswer answer)
    {
        if (answer.Card is null || !sent.TryGetProperty("value", out var value))
            return;
        var action = value.GetProperty("action");
        if (action.GetProperty("data").TryGetProperty("command", out var command))
            Acknowledged[command.GetString()!] = action.GetProperty("verb").GetString()!;
    }
}
