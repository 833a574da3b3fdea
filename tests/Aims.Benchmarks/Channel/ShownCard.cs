using System.Text.Json;

namespace Aims.Channel;

/// <summary>A card as it stands in a chat: what can be pressed and filled in on it.</summary>
/// <param name="ActivityId">The message that holds it.</param>
public sealed record ShownCard(string ActivityId, JsonElement Root)
{
    /// <summary>The ids of its inputs.</summary>
    public IReadOnlyList<string> Inputs { get; } =
        [.. Parts(Root).Where(part => Type(part).StartsWith("Input.", StringComparison.Ordinal)).Select(part => part.GetProperty("id").GetString()!)];

    public IReadOnlyList<ShownButton> Buttons { get; } =
        [.. Parts(Root).Where(part => Type(part) == "Action.Execute").Select(ShownButton.Of)];

    /// <summary>All that can be read on it, one text a line.</summary>
    public string Text { get; } = string.Join('\n', Parts(Root).Select(part => Word(part, "text") ?? Word(part, "value")).OfType<string>());

    /// <summary>The first button with this verb, and this title if one is given.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public ShownButton Button(string verb, string? title = null) =>
        Buttons.FirstOrDefault(button => button.Verb == verb && (title is null || button.Title == title))
        ?? throw new InvalidOperationException($"No button {verb} {title} on the card: {Text}");

    public bool Offers(string verb) => Buttons.Any(button => button.Verb == verb);

    private static IEnumerable<JsonElement> Parts(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Object => part.EnumerateObject().SelectMany(property => Parts(property.Value)).Prepend(part),
        JsonValueKind.Array => part.EnumerateArray().SelectMany(Parts),
        _ => [],
    };

    private static string Type(JsonElement part) => Word(part, "type") ?? "";

    private static string? Word(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <param name="Data">What the button carries.</param>
public sealed record ShownButton(string Verb, string Title, JsonElement Data)
{
    /// <summary>The command that a press gives; null on a button that only opens something.</summary>
    public string? Command => Field("command");

    public string? Field(string name) =>
        Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty(name, out var value) ? value.GetString() : null;

    internal static ShownButton Of(JsonElement action) => new(
        action.GetProperty("verb").GetString()!,
        action.GetProperty("title").GetString()!,
        action.TryGetProperty("data", out var data) ? data : default);
}
