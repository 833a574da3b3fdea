using System.Text.Json;
using Aims.Cards;

namespace Aims.Tests.Cards;

/// <summary>What holds for every card of the product, looked at in the JSON that is sent.</summary>
internal static class CardRules
{
    private const int ButtonsInTeams = 6;

    /// <returns>One sentence for each rule that the card breaks.</returns>
    public static IReadOnlyList<string> BrokenBy(ReadOnlySpan<byte> utf8)
    {
        var size = CardSize.Of(utf8);
        var card = JsonElement.Parse(utf8);
        var parts = CardPart.Of(card).ToArray();
        return
        [
            .. size < CardSize.Limit ? Array.Empty<string>() : [$"The card takes {size} bytes of {CardSize.Limit - 1}."],
            .. Frame(card),
            .. parts.SelectMany(part => Part(part)),
            .. RowsOfButtons(parts),
            .. Together(parts),
        ];
    }

    private static IEnumerable<string> Frame(JsonElement card)
    {
        if (Text(card, "type") != "AdaptiveCard" || Text(card, "version") != "1.5")
            yield return "The card is not an AdaptiveCard of version 1.5.";
        foreach (var name in Blank(card, "fallbackText", "speak"))
            yield return $"The card has no {name}.";
    }

    /// <summary>Below the card, in its body, or unfolded.</summary>
    private static IEnumerable<string> RowsOfButtons(CardPart[] parts) => parts
        .Where(part => Items(part.Json, "actions").Count(action => Text(action, "mode") != "secondary") > ButtonsInTeams)
        .Select(part => $"The {part.Type} has more than {ButtonsInTeams} buttons in a row.");

    private static IEnumerable<string> Part(CardPart part) => part.Type switch
    {
        "TextBlock" when !IsTrue(part.Json, "wrap") => [$"A text does not wrap: {part.Json}"],
        "Image" => Missing(part, "url", "altText"),
        "Action.Execute" => [.. Missing(part, "title", "verb"), .. Fallback(part)],
        "Action.Submit" or "Action.OpenUrl" or "Action.ToggleVisibility" or "Action.ShowCard" => Missing(part, "title"),
        "Input.Toggle" => [.. Missing(part, "id", "label", "errorMessage", "title"), .. Wrapped(part)],
        "Input.ChoiceSet" => [.. Missing(part, "id", "label", "errorMessage"), .. Wrapped(part), .. Commas(part)],
        _ when part.Type.StartsWith("Input.", StringComparison.Ordinal) => Missing(part, "id", "label", "errorMessage"),
        _ when part.Type.StartsWith("Chart.", StringComparison.Ordinal) && !part.Json.TryGetProperty("fallback", out _) =>
            [$"A {part.Type} has no fallback."],
        _ => [],
    };

    private static IEnumerable<string> Together(CardPart[] parts)
    {
        if (parts.Count(part => part.Type.StartsWith("Action.", StringComparison.Ordinal) && Text(part.Json, "style") == "positive") > 1)
            yield return "More than one action is positive.";

        var inputs = parts.Where(part => part.Type.StartsWith("Input.", StringComparison.Ordinal)).Select(part => Text(part.Json, "id")).ToArray();
        foreach (var id in inputs.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key))
            yield return $"Two inputs have the id {id}.";
        foreach (var name in parts.SelectMany(part => Names(part.Json, "data")).Append(Execute.VerbName).Intersect(inputs))
            yield return $"The data of an action and an input are both named {name}.";

        var ids = parts.Select(part => Text(part.Json, "id")).ToHashSet();
        foreach (var target in parts.SelectMany(part => Items(part.Json, "targetElements")).Select(target => target.GetString()))
        {
            if (!ids.Contains(target))
                yield return $"Nothing on the card has the id {target}, which a button shows or hides.";
        }
    }

    /// <summary>The Submit fallback carries the same data and the verb.</summary>
    private static IEnumerable<string> Fallback(CardPart execute)
    {
        var verb = Text(execute.Json, "verb");
        if (!execute.Json.TryGetProperty("fallback", out var submit) || Text(submit, "type") != "Action.Submit")
            return [$"The action {verb} has no Action.Submit to fall back on."];

        var sent = Pairs(execute.Json, "data").Append((Execute.VerbName, verb)).ToHashSet();
        return sent.SetEquals(Pairs(submit, "data")) ? [] : [$"The fallback of {verb} sends other data: {submit}"];
    }

    private static IEnumerable<string> Missing(CardPart part, params string[] names) =>
        Blank(part.Json, names).Select(name => $"The {part.Type} {Text(part.Json, "id")} has no {name}: {part.Json}");

    private static IEnumerable<string> Wrapped(CardPart part) => IsTrue(part.Json, "wrap") ? [] : [$"The {part.Type} {Text(part.Json, "id")} does not wrap."];

    private static IEnumerable<string> Commas(CardPart part) =>
        IsTrue(part.Json, "isMultiSelect") && Items(part.Json, "choices").Any(choice => Text(choice, "value")!.Contains(',', StringComparison.Ordinal))
            ? [$"A choice of {Text(part.Json, "id")} holds a comma, at which answers are split."]
            : [];

    private static IEnumerable<string> Blank(JsonElement json, params string[] names) => names.Where(name => string.IsNullOrWhiteSpace(Text(json, name)));

    private static IEnumerable<(string, string?)> Pairs(JsonElement json, string name) => json.TryGetProperty(name, out var data)
        ? data.EnumerateObject().Select(pair => (pair.Name, pair.Value.GetString()))
        : [];

    // A chart's data is a list; only an action's is an object.
    private static IEnumerable<string> Names(JsonElement json, string name) =>
        json.TryGetProperty(name, out var data) && data.ValueKind == JsonValueKind.Object ? data.EnumerateObject().Select(pair => pair.Name) : [];

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) =>
        json.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static bool IsTrue(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
