using System.Text.Json;
using System.Text.Unicode;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Reads the bytes of a definition into JSON whose texts are all known to be readable.</summary>
internal static class DefinitionJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The root object, or why there is none.</summary>
    public static (JsonElement Root, FormProblem? Problem) Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > FormLimits.Bytes)
            return Refused("The definition is larger than 4 MB.");
        if (utf8.StartsWith(ByteOrderMark))
            utf8 = utf8[ByteOrderMark.Length..];
        if (!Utf8.IsValid(utf8))
            return Refused("The definition is not UTF-8 text.");
        try
        {
            CheckTexts(utf8);
            using var document = JsonDocument.Parse(utf8.ToArray(), Options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? (document.RootElement.Clone(), null)
                : Refused("The definition is not a JSON object.");
        }
        catch (JsonException e)
        {
            return Refused($"The definition is not valid JSON: {e.Message}");
        }
    }

    // "\ud800" alone is valid JSON and no text: the reader finds out only when asked for the string.
    private static void CheckTexts(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Options.MaxDepth });
        while (reader.Read())
        {
            if (!reader.ValueIsEscaped)
                continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException e)
            {
                throw new JsonException($"A text ends in half a character at byte {reader.TokenStartIndex}.", e);
            }
        }
    }

    private static (JsonElement Root, FormProblem? Problem) Refused(string text) => (default, new FormProblem(null, null, null, text));
}
