using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aims.Benchmarks.Tenant;

/// <summary>Items of <c>users/delta</c> as Graph writes them.</summary>
public static class GraphItems
{
    public static Func<string> Page(params string[] items) => () => string.Join(',', items);

    /// <summary>Somebody who works here, as they come up first.</summary>
    public static string User(string id, string name, string? manager = null, string department = "Human Resources", object? more = null) => Item(
        id, new { displayName = name, mail = $"{id}@contoso.example", userPrincipalName = $"{id}@contoso.example", department, accountEnabled = true, userType = "Member" },
        manager is null ? [] : [Now(manager)], more);

    /// <summary>Somebody of whom only this has changed.</summary>
    public static string Changed(string id, object properties) => Item(id, properties, []);

    /// <summary>Somebody whose manager changed: the new one, the old one, or both.</summary>
    public static string ReportsTo(string id, params JsonObject[] managers) => Item(id, new { }, managers);

    public static JsonObject Now(string manager) => new() { ["@odata.type"] = "#microsoft.graph.user", ["id"] = manager };

    public static JsonObject NoMore(string manager) =>
        new() { ["@odata.type"] = "#microsoft.graph.user", ["id"] = manager, ["@removed"] = new JsonObject { ["reason"] = "deleted" } };

    /// <param name="reason"><c>changed</c> while it can be undone, then <c>deleted</c>.</param>
    public static string Removed(string id, string reason) =>
        new JsonObject { ["id"] = id, ["@removed"] = new JsonObject { ["reason"] = reason } }.ToJsonString();

    private static string Item(string id, object properties, JsonObject[] managers, object? more = null)
    {
        var item = JsonSerializer.SerializeToNode(properties)!.AsObject();
        foreach (var (name, value) in more is null ? [] : JsonSerializer.SerializeToNode(more)!.AsObject())
            item[name] = value?.DeepClone();
        item["id"] = id;
        if (managers.Length > 0)
            item["manager@delta"] = new JsonArray([.. managers]);
        return item.ToJsonString();
    }
}
