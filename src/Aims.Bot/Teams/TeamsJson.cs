using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Bot.Teams;

/// <summary>The protocol's JSON. Use <see cref="Wire"/>: it writes letters as they are, not as \u escapes of thrice the size.</summary>
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(InvokeBody))]
[JsonSerializable(typeof(InvokeError))]
[JsonSerializable(typeof(ComposeExtensionBody))]
public sealed partial class TeamsJson : JsonSerializerContext
{
    // The channel limits a body's size and never puts it into a page, so nothing is escaped for HTML's sake. Emoji still
    // are: the serialiser escapes whatever takes two UTF-16 units.
    public static TeamsJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
