using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.Channel;

namespace Aims.Bot.Tests.Edge;

/// <summary>A card as a person sees it: words, inputs and buttons, wherever they stand in it.</summary>
public sealed partial class CardView(JsonNode card)
{
    public JsonNode Json => card;

    /// <summary>All that can be read on it, line by line.</summary>
    public string Words => string.Join('\n', All(card).SelectMany(part => Texts(part)));

    public IReadOnlyList<CardButton> Buttons =>
        [.. All(card).Where(part => (string?)part["type"] == "Action.Execute").Select(part => new CardButton(part))];

    /// <summary>The button of this title in the row that says something; null when there is none.</summary>
    public CardButton? ButtonAt(string says, string title) => (
        from part in All(card)
        let button = All(part).FirstOrDefault(inner => (string?)inner["type"] == "Action.Execute" && (string?)inner["title"] == title)
        where button is not null && All(part).SelectMany(Texts).Any(text => text.Contains(says, StringComparison.Ordinal))
        orderby All(part).Count()
        select new CardButton(button)).FirstOrDefault();

    public IReadOnlyList<JsonObject> Inputs =>
        [.. All(card).Where(part => ((string?)part["type"])?.StartsWith("Input.", StringComparison.Ordinal) is true)];

    /// <summary>An answer to every question: what stands there already, else what is said of a harmless tool, else something that fits.</summary>
    public (string Id, string Value)[] Filled() =>
        [.. Inputs.Select(input => (Id: (string)input["id"]!, Input: input)).Select(asked =>
            (asked.Id, (string?)asked.Input["value"] ?? FilledIn.Assessment.GetValueOrDefault(asked.Id) ?? Fitting(asked.Input)))];

    private static string Fitting(JsonObject input)
    {
        string[] choices = [.. (input["choices"] as JsonArray ?? []).Select(choice => (string)choice!["value"]!)];
        return (string)input["type"]! switch
        {
            "Input.ChoiceSet" => choices.Contains("none") ? "none" : choices[0],
            "Input.Toggle" => "true",
            "Input.Number" => "1",
            "Input.Date" => "2026-11-23",
            _ => "A recruiter reads every result.",
        };
    }

    private static IEnumerable<string> Texts(JsonObject part)
    {
        foreach (string name in (string[])["text", "title", "value", "errorMessage"])
        {
            if (part[name] is JsonValue value && value.TryGetValue(out string? text))
                yield return (string?)part["type"] == "TextBlock" ? Escaped().Replace(text, "$1") : text;
        }
    }

    // What Markdown makes of a backslash before a punctuation mark.
    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escaped();

    // What a client without Action.Execute would show instead is not part of what is seen.
    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject part => [part, .. part.Where(p => p.Key is not ("fallback" or "data")).SelectMany(p => All(p.Value))],
        JsonArray parts => parts.SelectMany(All),
        _ => [],
    };
}

/// <summary>A button, as the card defines it.</summary>
public sealed class CardButton(JsonObject action)
{
    public string Title => (string)action["title"]!;

    public string Verb => (string)action["verb"]!;

    /// <summary>A copy of what it sends besides the inputs.</summary>
    public JsonObject Data => action["data"]?.DeepClone().AsObject() ?? [];

    /// <summary>A copy of what a client without Action.Execute sends instead.</summary>
    public JsonObject FallbackData => action["fallback"]!["data"]!.DeepClone().AsObject();
}
