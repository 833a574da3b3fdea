using System.Globalization;
using System.Text.Json.Nodes;

namespace Aims.Channel;

/// <summary>An organisation of employees, their managers, and one governance lead to whom the managers report.</summary>
public sealed record Staff(string Tenant, IReadOnlyList<string> Employees, IReadOnlyList<string> Managers, string Lead)
{
    private static readonly string[] Departments = ["Engineering", "Human Resources", "Sales"];

    public static Staff Of(int employees, int managers) => new(
        "6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a00f",
        [.. Enumerable.Range(1, employees).Select(n => Id("e", n))], [.. Enumerable.Range(1, managers).Select(n => Id("f", n))], Id("d", 1));

    public string ManagerOf(int employee) => Managers[employee % Managers.Count];

    /// <summary>Writes the directory file that AIMS_PEOPLE names.</summary>
    public async Task WriteAsync(string path, CancellationToken ct)
    {
        IEnumerable<JsonNode> everybody =
        [
            Person(Lead, "Lea Brandt", 0, null, "lead"),
            .. Managers.Select((id, n) => Person(id, $"Max {n}", n, Lead)),
            .. Employees.Select((id, n) => Person(id, $"Ana 😀 {n}", n, ManagerOf(n))),
        ];
        var file = new JsonObject { ["tenant"] = Tenant, ["people"] = new JsonArray([.. everybody]) };
        await File.WriteAllTextAsync(path, file.ToJsonString(), ct);
    }

    private static JsonObject Person(string id, string name, int place, string? manager, params string[] roles) => new JsonObject
    {
        ["id"] = id,
        ["name"] = name,
        ["mail"] = $"{id}@contoso.example",
        ["title"] = "Clerk",
        ["department"] = Departments[place % Departments.Length],
        ["manager"] = manager,
        ["roles"] = new JsonArray([.. roles.Select(role => (JsonNode)role)]),
    };

    private static string Id(string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"b7a6c1de-000{kind}-4c55-9a10-{number:D12}");
}
