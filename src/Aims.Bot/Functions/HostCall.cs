using System.Text.Json;

namespace Aims.Bot.Functions;

/// <summary>What the Functions host posts for a queue trigger.</summary>
internal static class HostCall
{
    /// <summary>
    /// Reads <c>{"Data":{"item":"…"}}</c>: the item is a string that holds the text of the queue, itself written as a JSON string.
    /// Null when it is anything else.
    /// </summary>
    public static async Task<string?> ReadItem(Stream body, CancellationToken ct)
    {
        try
        {
            using var call = await JsonDocument.ParseAsync(body, cancellationToken: ct);
            return call.RootElement.TryGetProperty("Data", out var data) && data.TryGetProperty("item", out var item)
                && item.ValueKind is JsonValueKind.String
                ? Unquote(item.GetString()!)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Timers bring nothing that is needed, but what is not JSON is not the host.</summary>
    public static async Task<bool> IsTimer(Stream body, CancellationToken ct)
    {
        try
        {
            using var call = await JsonDocument.ParseAsync(body, cancellationToken: ct);
            return call.RootElement.TryGetProperty("Data", out var data) && data.TryGetProperty("timer", out _);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    // A message that another sender did not quote is taken as it is.
    private static string? Unquote(string item)
    {
        if (!item.StartsWith('"'))
            return item;
        using var quoted = JsonDocument.Parse(item);
        return quoted.RootElement.GetString();
    }
}
