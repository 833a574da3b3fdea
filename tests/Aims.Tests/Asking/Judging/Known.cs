using System.Globalization;
using System.Text.Json.Nodes;
using Aims.Tests.Asking.KnownWorld;

namespace Aims.Tests.Asking.Judging;

/// <summary>The neutral rows of the known world, read by the names of fields: <c>person.manager</c>, <c>eu_ai_act.annex_iii_point</c>.</summary>
internal sealed class Known
{
    private static readonly string[] PeopleFields =
        ["owner", "approver", "decided_by", "requester", "person", "who", "deputy", "manager", "by", "to"];

    private static readonly string[] Links = ["system", "risk", "person", "owner"];

    private static readonly Dictionary<string, string> Departments = new() { ["HR"] = "Human Resources" };

    // Of what kind the risks are that the shipped assessment proposes.
    private static readonly Dictionary<string, string> Categories = new()
    {
        ["biased-results"] = "bias",
        ["wrong-about-a-person"] = "harm",
        ["acts-unwatched"] = "oversight",
        ["untrained-oversight"] = "oversight",
        ["cannot-be-stopped"] = "oversight",
        ["data-without-basis"] = "privacy legal",
        ["supplier-keeps-data"] = "privacy supplier",
        ["unfit-data"] = "reliability",
        ["supplier-terms"] = "supplier legal",
        ["people-not-told"] = "transparency",
        ["no-objection"] = "transparency",
        ["wrong-decisions"] = "harm reliability",
        ["slow-decline"] = "reliability",
        ["no-fallback"] = "reliability",
    };

    private readonly JsonObject rows = Facts.Rows();

    public Known()
    {
        Today = DateOnly.ParseExact((string)rows["today"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        rows["change"] = new JsonArray([.. from moment in Organisation.Past(Facts.Read())
                                           from deed in moment.Deeds
                                           where deed.Record.Kind != "acknowledgement" && !deed.Record.Id.Contains('.')
                                           select new JsonObject { ["id"] = deed.Record.Id, ["record"] = deed.Record.Id, ["by"] = moment.By.Value, ["at"] = $"{moment.At:yyyy-MM-dd}" }]);
        foreach (var risk in rows["risk"]!.AsArray())
            risk!["category"] = new JsonArray([.. Categories[(string)risk["proposal"]!].Split(' ').Select(category => JsonValue.Create(category))]);
        foreach (var (entity, end) in new[] { ("action", "done"), ("approval", "decided") })
        {
            foreach (var row in rows[entity]!.AsArray())
                row!["late"] = row[end] is { } done && string.CompareOrdinal((string)done!, (string)row["due"]!) > 0;
        }
    }

    public DateOnly Today { get; }

    public IEnumerable<JsonObject> All(string entity) => (rows[entity] as JsonArray ?? []).Select(row => row!.AsObject());

    public static string IdOf(JsonObject row) => (row["id"] ?? row["person"] ?? row["who"])!.ToString();

    /// <summary>All values of a field of a row: none where it is empty, several for a list.</summary>
    public IReadOnlyList<string> Values(JsonObject row, string path)
    {
        if (path == "impact_assessment.status")
            return [AssessmentOf(row)?["status"]?.ToString() ?? "none"];
        if (row.TryGetPropertyValue(path, out var direct))
            return Flat(direct);
        if (path.Split('.', 2) is not [var first, var rest])
            return [];
        return first switch
        {
            "impact_assessment" => AssessmentOf(row) is { } assessment ? Values(assessment, rest) : [],
            "system" => [.. All("ai_system").Where(system => Values(row, first).Contains(IdOf(system))).SelectMany(system => Values(system, rest))],
            _ when row[first] is JsonObject inner => Values(inner, rest),
            _ when PeopleFields.Contains(first) => [.. Values(row, first).SelectMany(id => All("person").Where(p => (string)p["id"]! == id)).SelectMany(person => Values(person, rest))],
            _ => [],
        };
    }

    /// <summary>The rows of another kind that are about this one: the risks of a system, the systems of an owner.</summary>
    public IEnumerable<JsonObject> About(JsonObject row, string entity) =>
        All(entity).Where(other => Links.Any(link => other[link] is JsonValue id && id.ToString() == IdOf(row)));

    public static bool IsAboutPeople(string field) => PeopleFields.Contains(field[(field.LastIndexOf('.') + 1)..]);

    public static string Department(string name) => Departments.GetValueOrDefault(name, name);

    /// <summary>Those whom a name can mean: the one who has it in full, else all of that first name.</summary>
    public IReadOnlyList<string> PeopleCalled(string name, string me)
    {
        if (name == "@me")
            return [me];
        var everybody = All("person").Concat(All("left")).ToList();
        var exact = everybody.Where(p => (string)p["id"]! == name || (string)p["name"]! == name).ToList();
        var meant = exact.Count > 0 ? exact : everybody.Where(p => ((string)p["name"]!).Split(' ')[0] == name).ToList();
        return [.. meant.Select(p => (string)p["id"]!)];
    }

    private JsonObject? AssessmentOf(JsonObject system) => All("impact_assessment").FirstOrDefault(a => (string)a["system"]! == (string)system["id"]!);

    private static IReadOnlyList<string> Flat(JsonNode? value) => value switch
    {
        null => [],
        JsonArray several => [.. several.Select(v => v!.ToString())],
        _ => [value.ToString()],
    };
}
