using System.Globalization;
using System.Text.Json.Nodes;

namespace Aims.Bot.Tests.Edge;

/// <summary>Who works at the office: a boss, a lead, an admin, employees with a manager each, and somebody of another department.</summary>
internal static class Staff
{
    public const int Employees = 24;

    /// <summary>Names with letters that are difficult somewhere, by the id of who has them.</summary>
    public static IReadOnlyDictionary<string, string> DifficultNames { get; } = new Dictionary<string, string>
    {
        ["emoji"] = "Ana \U0001F98A Ruiz",
        ["right-to-left"] = "نور حداد",
        ["table-key"] = "A/B \\ C#D? E",
    };

    public static string Name(int employee) => string.Create(CultureInfo.InvariantCulture, $"Ana Ruiz {employee}");

    /// <summary>The file that AIMS_PEOPLE names.</summary>
    public static string Directory(string tenant)
    {
        var people = new JsonArray(
            Entry("boss", "Ingrid Sørensen", null), Entry("lead", "Lea Brandt", "boss", "lead"), Entry("admin", "Adam Nowak", "boss", "admin"));
        var outsider = Entry("outsider", "Olga Petrova", "boss");
        outsider["department"] = "Research";
        people.Add((JsonNode)outsider);
        foreach (var (id, name) in DifficultNames)
            people.Add((JsonNode)Entry(id, name, "boss"));
        for (int n = 1; n <= Employees; n++)
        {
            people.Add((JsonNode)Entry($"manager-{n}", $"Max Keller {n}", "boss"));
            people.Add((JsonNode)Entry($"employee-{n}", Name(n), $"manager-{n}"));
        }
        return new JsonObject { ["tenant"] = tenant, ["people"] = people }.ToJsonString();
    }

    private static JsonObject Entry(string id, string name, string? manager, params string[] roles) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["mail"] = $"{id}@contoso.example",
        ["title"] = "Colleague",
        ["department"] = "Human Resources",
        ["manager"] = manager,
        ["roles"] = new JsonArray([.. roles.Select(role => (JsonNode)role)]),
    };
}
