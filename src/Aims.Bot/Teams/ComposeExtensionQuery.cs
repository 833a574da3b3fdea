using System.Text.Json;

namespace Aims.Bot.Teams;

/// <summary>The search of a message extension, read from what a client sent.</summary>
/// <param name="Text">What was typed, trimmed; empty when nothing was, as when the box is opened.</param>
/// <param name="Skip">How many the client has already.</param>
/// <param name="Count">1 to <see cref="MostResults"/></param>
public sealed record ComposeExtensionQuery(string Text, int Skip, int Count)
{
    public const string InvokeName = "composeExtension/query";

    /// <summary>The id of the only command, as in the app's manifest.</summary>
    public const string Command = "findSystem";

    /// <summary>The name of its parameter, as in the app's manifest.</summary>
    public const string Parameter = "name";

    /// <summary>As many as Teams shows at a time.</summary>
    public const int MostResults = 25;

    /// <summary>Null when the activity is no search of ours: another command, or a text that is none.</summary>
    public static ComposeExtensionQuery? From(Activity activity)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value || value.Text("commandId") is not Command)
            return null;
        var typed = value.Objects("parameters", parameter => parameter)?.FirstOrDefault(p => p.Text("name") is Parameter) ?? default;
        if (typed.ValueKind is JsonValueKind.Object && typed.Any("value") is { ValueKind: not JsonValueKind.String })
            return null;
        var options = value.Object("queryOptions");
        return new(
            typed.ValueKind is JsonValueKind.Object ? typed.Text("value")?.Trim() ?? "" : "",
            Math.Max(0, options?.Number("skip") ?? 0),
            Math.Clamp(options?.Number("count") ?? MostResults, 1, MostResults));
    }
}
