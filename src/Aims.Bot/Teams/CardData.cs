using System.Text.Json;
using Aims.Conversation;

namespace Aims.Bot.Teams;

/// <summary>Takes what a card sent into fields: text, numbers and ticks. Whatever else it holds is left out.</summary>
internal static class CardData
{
    private const int MostFields = 200, LongestField = 20_000;

    public static Fields Read(JsonElement? data)
    {
        if (data is not { ValueKind: JsonValueKind.Object } values)
            return Fields.None;
        var fields = new Dictionary<string, string>();
        foreach (var property in values.EnumerateObject().Take(MostFields))
        {
            if (Text(property.Value) is { Length: <= LongestField } text)
                fields[property.Name] = text;
        }
        return new Fields(fields);
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
