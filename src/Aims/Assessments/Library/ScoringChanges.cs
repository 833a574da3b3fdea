using System.Text.Json;

namespace Aims.Assessments.Library;

/// <summary>What differs between the scorings of two versions.</summary>
internal static class ScoringChanges
{
    // Lists whose entries have a name (a level its number), told one by one.
    private static readonly (string List, string Key, string Called)[] Lists = [("levels", "level", "Level"), ("dimensions", "name", "Dimension"), ("overrides", "name", "Override")];

    public static IEnumerable<FormChange> Between(JsonElement before, JsonElement after) =>
        (before.ValueKind, after.ValueKind) switch
        {
            (JsonValueKind.Undefined, JsonValueKind.Undefined) => [],
            (JsonValueKind.Undefined, _) => [new FormChange("Scoring", "added")],
            (_, JsonValueKind.Undefined) => [new FormChange("Scoring", "removed: it gives no level any more")],
            _ => [
                .. Lists.SelectMany(list => OfList(list.List, list.Key, list.Called, before, after)),
                .. FormChanges.Properties("Scoring", before, after, Lists.Select(list => list.List)),
            ],
        };

    private static IEnumerable<FormChange> OfList(string list, string key, string called, JsonElement before, JsonElement after)
    {
        var (old, now) = (ByKey(before, list, key), ByKey(after, list, key));
        foreach (string name in now.Keys.Except(old.Keys))
            yield return new FormChange($"{called} {name}", "added");
        foreach (string name in old.Keys.Except(now.Keys))
            yield return new FormChange($"{called} {name}", "removed");
        foreach (string name in now.Keys.Where(old.ContainsKey))
        {
            foreach (var change in FormChanges.Properties($"{called} {name}", old[name], now[name], "points").Concat(Points($"{called} {name}", old[name], now[name])))
                yield return change;
        }
    }

    private static IEnumerable<FormChange> Points(string where, JsonElement before, JsonElement after) =>
        FormChanges.Properties($"{where}, points", Of(before), Of(after));

    private static JsonElement Of(JsonElement dimension) => dimension.TryGetProperty("points", out var points) ? points : default;

    private static Dictionary<string, JsonElement> ByKey(JsonElement root, string list, string key)
    {
        var found = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var entry in FormChanges.Children(root, list).Where(entry => entry.TryGetProperty(key, out _)))
            found[FormChanges.Words(entry.GetProperty(key))] = entry;
        return found;
    }
}
