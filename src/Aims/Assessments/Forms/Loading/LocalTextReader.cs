using System.Text.Json;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Reads words that are either one string or an object of strings by language.</summary>
internal static class LocalTextReader
{
    public static LocalText? Words(this DefinitionNode node, string property, int maxLength = FormLimits.TitleLength) =>
        node.Words(property, text => PlainText.Problem(text, maxLength) is { } problem ? (text, problem) : (text, null));

    /// <param name="node">The object that has the property.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="clean">Gives the text to keep, or what is wrong with it.</param>
    public static LocalText? Words(this DefinitionNode node, string property, Func<string, (string Text, string? Problem)> clean)
    {
        if (!node.Json.TryGetProperty(property, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return Clean(node, property, value, clean) is { } text ? new LocalText(text) : null;
        if (value.ValueKind == JsonValueKind.Object)
            return ByLanguage(node, property, value, clean);
        node.Refuse(property, "A text, or an object of texts by language, is expected.");
        return null;
    }

    private static LocalText? ByLanguage(
        DefinitionNode node, string property, JsonElement value, Func<string, (string Text, string? Problem)> clean)
    {
        if (value.GetPropertyCount() > FormLimits.Languages)
        {
            node.Refuse(property, $"There are more than {FormLimits.Languages} languages.");
            return null;
        }
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in value.EnumerateObject())
        {
            if (Clean(node, property, language.Value, clean) is not { } text)
                return null;
            texts[language.Name] = text;
        }
        if (texts.TryGetValue("default", out var words) || texts.TryGetValue("en", out words))
            return new LocalText(words, texts);
        node.Refuse(property, "The text in the default language is missing: give \"default\" or \"en\".");
        return null;
    }

    private static string? Clean(
        DefinitionNode node, string property, JsonElement value, Func<string, (string Text, string? Problem)> clean)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            node.Refuse(property, "A text is expected.");
            return null;
        }
        var (text, problem) = clean(value.GetString()!);
        if (problem is not null)
            node.Refuse(property, problem);
        return problem is null ? text : null;
    }
}
