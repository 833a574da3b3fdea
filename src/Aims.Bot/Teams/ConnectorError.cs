using System.Text.Json;

namespace Aims.Bot.Teams;

/// <summary>
/// The code in an error's body, of which there are two shapes: <c>{"error":{"code","message"}}</c>, and for some 403
/// <c>{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}</c>, whose message is JSON again.
/// </summary>
internal static class ConnectorError
{
    /// <summary>The code, or null when the body is of neither shape.</summary>
    public static string? Code(ReadOnlySpan<byte> utf8)
    {
        if (Parse(utf8) is not { } body)
            return null;
        return body.Object("error")?.Text("code") ?? SubCode(body.Text("message"));
    }

    /// <summary>The body as an object, or null.</summary>
    public static JsonElement? Parse(ReadOnlySpan<byte> utf8)
    {
        if (!UnicodeText.IsValidJsonText(utf8))
            return null;
        try
        {
            return JsonElement.Parse(utf8) is { ValueKind: JsonValueKind.Object } body ? body : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? SubCode(string? message) =>
        message is null ? null : Parse(System.Text.Encoding.UTF8.GetBytes(message))?.Text("subCode");
}
