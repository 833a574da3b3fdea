using System.Text.Json;
using System.Text.Unicode;

namespace Aims.Bot.Teams;

/// <summary>
/// JSON may be well-formed and still hold strings that are no text: bytes that are no UTF-8, or one half of a surrogate
/// pair, written as an escape. Reading such a string throws much later, wherever somebody looks at it, so it is
/// found here.
/// </summary>
internal static class UnicodeText
{
    public static bool IsValidJsonText(ReadOnlySpan<byte> utf8) =>
        Utf8.IsValid(utf8) && (!HasSurrogateEscape(utf8) || EveryStringDecodes(utf8));

    // Channels write emoji as they are, so the slow look at every string is for the rare body with an escaped one.
    private static bool HasSurrogateEscape(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOf(@"\ud"u8) >= 0 || utf8.IndexOf(@"\uD"u8) >= 0;

    private static bool EveryStringDecodes(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                    _ = reader.GetString();
            }
            return true;
        }
        catch (JsonException)
        {
            return true; // Not JSON at all: that is for the parser to say.
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
