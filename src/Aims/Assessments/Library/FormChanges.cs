using System.Globalization;
using System.Text.Json;

namespace Aims.Assessments.Library;

/// <summary>One thing that differs between two versions of a form.</summary>
/// <param name="Where">The page, the question or the part of the scoring.</param>
public sealed record FormChange(string Where, string What);

/// <summary>What differs between two versions, read from their files, so that nothing an author can write is overlooked.</summary>
internal static class FormChanges
{
    private const int LongestValue = 120;

    private static readonly string[] Telling = ["title", "type"];

    // What is told by other means, or is below in the tree.
    private static readonly HashSet<string> Structure = ["name", "elements", "pages", "choices"];

    /// <summary>Pages, questions and scoring, in this order.</summary>
    public static IReadOnlyList<FormChange> Between(FormTexts before, FormTexts after) =>
    [
        .. OfForm(Root(before.Definition), Root(after.Definition)),
        .. ScoringChanges.Between(Root(before.Scoring), Root(after.Scoring)),
    ];

    private static IEnumerable<FormChange> OfForm(JsonElement before, JsonElement after)
    {
        foreach (var change in Properties("Form", before, after, "version"))
            yield return change;
        var (old, now) = (Elements(before), Elements(after));
        foreach (var (name, element) in now.Where(e => !old.ContainsKey(e.Key)))
            yield return new FormChange(element.Label(name), $"added{element.On()}: {element.Words()}");
        foreach (var (name, element) in old.Where(e => !now.ContainsKey(e.Key)))
            yield return new FormChange(element.Label(name), $"removed{element.On()}: {element.Words()}");
        foreach (var (name, element) in now.Where(e => old.ContainsKey(e.Key)))
        {
            foreach (var change in OfElement(name, old[name], element))
                yield return change;
        }
    }

    private static IEnumerable<FormChange> OfElement(string name, Placed before, Placed after)
    {
        if (before.Page != after.Page)
            yield return new FormChange(after.Label(name), $"moved from page {before.Page} to page {after.Page}");
        foreach (var change in Properties(after.Label(name), before.Json, after.Json))
            yield return change;
        foreach (var change in Choices(after.Label(name), before.Json, after.Json))
            yield return change;
    }

    private static IEnumerable<FormChange> Choices(string where, JsonElement before, JsonElement after)
    {
        var (old, now) = (ChoicesOf(before), ChoicesOf(after));
        foreach (var (value, text) in now.Where(c => !old.ContainsKey(c.Key)))
            yield return new FormChange(where, $"answer added: {value} ({text})");
        foreach (var (value, text) in old.Where(c => !now.ContainsKey(c.Key)))
            yield return new FormChange(where, $"answer removed: {value} ({text})");
        foreach (var (value, text) in now.Where(c => old.TryGetValue(c.Key, out string? was) && was != c.Value))
            yield return new FormChange(where, $"answer {value} reads: {text} (before: {old[value]})");
    }

    /// <summary>Every property that differs, except what is told by other means.</summary>
    internal static IEnumerable<FormChange> Properties(string place, JsonElement before, JsonElement after, params IEnumerable<string> except)
    {
        var (old, now) = (PropertiesOf(before), PropertiesOf(after));
        return from name in old.Keys.Union(now.Keys)
               where !Structure.Contains(name) && !except.Contains(name)
               let was = old.GetValueOrDefault(name)
               let has = now.GetValueOrDefault(name)
               where was != has
               select new FormChange(place, was is null ? $"{name} added: {has}" : has is null ? $"{name} removed: {was}" : $"{name}: {has} (before: {was})");
    }

    private static Dictionary<string, string> PropertiesOf(JsonElement json) => json.ValueKind is not JsonValueKind.Object ? []
        : json.EnumerateObject().ToDictionary(p => p.Name, p => Short(Words(p.Value)), StringComparer.Ordinal);

    private static Dictionary<string, string> ChoicesOf(JsonElement json)
    {
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        if (json.ValueKind is JsonValueKind.Object && json.TryGetProperty("choices", out var all) && all.ValueKind is JsonValueKind.Array)
        {
            foreach (var choice in all.EnumerateArray())
            {
                if (choice.ValueKind is JsonValueKind.Object && choice.TryGetProperty("value", out var value))
                    choices[Words(value)] = Short(choice.TryGetProperty("text", out var text) ? Words(text) : Words(value));
                else
                    choices[Words(choice)] = Short(Words(choice));
            }
        }
        return choices;
    }

    private static Dictionary<string, Placed> Elements(JsonElement root)
    {
        var found = new Dictionary<string, Placed>(StringComparer.Ordinal);
        foreach (var page in Children(root, "pages"))
        {
            string name = NameOf(page);
            found[$"page {name}"] = new Placed(name, true, page);
            Collect(page, name, found);
        }
        Collect(root, "", found);
        return found;
    }

    private static void Collect(JsonElement parent, string page, Dictionary<string, Placed> found)
    {
        foreach (var element in Children(parent, "elements"))
        {
            found[NameOf(element)] = new Placed(page, false, element);
            Collect(element, page, found);
        }
    }

    internal static IEnumerable<JsonElement> Children(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var all) && all.ValueKind is JsonValueKind.Array
            ? all.EnumerateArray().Where(child => child.ValueKind is JsonValueKind.Object) : [];

    internal static string NameOf(JsonElement json) => json.TryGetProperty("name", out var name) ? Words(name) : "";

    /// <summary>A value as its author reads it: words in the default language, all else as JSON.</summary>
    internal static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object when value.TryGetProperty("default", out var words) && words.ValueKind is JsonValueKind.String && value.EnumerateObject().Count() == 1 => words.GetString()!,
        _ => value.GetRawText(),
    };

    internal static string Short(string text) => text.Length <= LongestValue ? text
        : string.Create(CultureInfo.InvariantCulture, $"{text[..(char.IsHighSurrogate(text[LongestValue - 1]) ? LongestValue - 1 : LongestValue)]}…");

    private static JsonElement Root(string? text) => text is null ? default : JsonElement.Parse(text);

    private sealed record Placed(string Page, bool IsPage, JsonElement Json)
    {
        public string Label(string name) => IsPage ? $"Page {Page}" : $"Question {name}";

        public string On() => IsPage ? "" : $" on page {Page}";

        public string Words() => string.Join(", ", Telling.Where(p => Json.TryGetProperty(p, out _)).Select(p => Short(FormChanges.Words(Json.GetProperty(p)))));
    }
}
