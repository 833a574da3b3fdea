using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Aims.Channel;

/// <summary>How long a turn took inside the bot, as it says in development. All in milliseconds.</summary>
/// <param name="Storage">Wall time with at least one request to storage in flight.</param>
/// <param name="Waits">How often the turn waited for storage; requests in flight together are one wait.</param>
public readonly partial record struct ServerTiming(double Total, double Storage, int Requests, int Waits)
{
    /// <summary>What the turn took without storage.</summary>
    public double Own => Total - Storage;

    internal static ServerTiming? Read(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Server-Timing", out var values) && Shape().Match(string.Join(", ", values)) is { Success: true } match
            ? new ServerTiming(Number(match, "total"), Number(match, "storage"), (int)Number(match, "requests"), (int)Number(match, "waits"))
            : null;

    private static double Number(Match match, string name) => double.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""storage;dur=(?<storage>[\d.]+);desc="(?<requests>\d+) requests in (?<waits>\d+) waits", total;dur=(?<total>[\d.]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}

/// <summary>What the bot answered to an activity.</summary>
/// <param name="Card">The card that an invoke's answer puts in the place of the pressed one.</param>
/// <param name="Message">The text of an invoke's answer: a notice over the card, or an error.</param>
/// <param name="Fault">The answer says that the bot could not do it now: worth another try.</param>
public sealed record BotAnswer(int Status, ShownCard? Card, string? Message, bool Fault, ServerTiming? Timing)
{
    public bool Ok => Status == 200 && !Fault;

    internal static async Task<BotAnswer> ReadAsync(HttpResponseMessage response, string activityId, CancellationToken ct)
    {
        var timing = ServerTiming.Read(response);
        byte[] body = await response.Content.ReadAsByteArrayAsync(ct);
        if (!response.IsSuccessStatusCode || body.Length == 0)
            return new BotAnswer((int)response.StatusCode, null, null, false, timing);
        var root = JsonElement.Parse(body);
        var value = root.GetProperty("value");
        return root.GetProperty("type").GetString() switch
        {
            "application/vnd.microsoft.card.adaptive" => new BotAnswer(200, new ShownCard(activityId, value), null, false, timing),
            "application/vnd.microsoft.error" => new BotAnswer(200, null, value.GetProperty("message").GetString(), true, timing),
            _ => new BotAnswer(200, null, value.GetString(), false, timing),
        };
    }
}
