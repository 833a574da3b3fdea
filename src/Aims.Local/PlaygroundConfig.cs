using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Local.People;

namespace Aims.Local;

/// <summary>
/// What a Playground is told about one person's world, after .m365agentsplayground.yml version 0.1.1.
/// Written as JSON, which every YAML reader takes.
/// </summary>
internal static class PlaygroundConfig
{
    // The Playground takes exactly five users besides the one who sits at it.
    private const int Others = 5;

    private static readonly JsonWriterOptions Readable = new() { Indented = true };

    /// <summary>The settings of the person; those who are near come first among the five others.</summary>
    public static byte[] For(Person person, IEnumerable<Person> near, PeopleFile everybody)
    {
        var others = near.Concat(everybody.People).Where(other => other != person).Distinct().Take(Others);
        var config = new JsonObject
        {
            ["version"] = "0.1.1",
            ["tenantId"] = everybody.Tenant,
            ["bot"] = new JsonObject { ["id"] = "28:aims-bot", ["name"] = "Aims" },
            ["currentUser"] = User(person),
            ["users"] = new JsonArray([.. others.Select(User)]),
            ["personalChat"] = new JsonObject { ["id"] = $"a:{person.Id}" },
            ["groupChat"] = new JsonObject { ["id"] = $"19:group-{person.Id}@thread.v2", ["name"] = "Group Chat" },
            ["team"] = new JsonObject
            {
                ["id"] = $"19:team-{person.Id}@thread.tacv2",
                ["name"] = "My Team",
                ["aadGroupId"] = person.Id,
                ["channels"] = new JsonArray(new JsonObject { ["id"] = $"19:channel-{person.Id}@thread.tacv2", ["name"] = "AI Governance" }),
            },
        };
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, Readable))
            config.WriteTo(writer);
        return written.ToArray();
    }

    // The id is the Entra object id, so that a conversation made for that id is the chat on the screen.
    private static JsonNode User(Person person)
    {
        var names = person.Name.Split(' ', 2);
        return new JsonObject
        {
            ["id"] = person.Id,
            ["name"] = person.Name,
            ["userPrincipleName"] = person.Mail,
            ["aadObjectId"] = person.Id,
            ["givenName"] = names[0],
            ["surname"] = names[^1],
            ["email"] = person.Mail,
        };
    }
}
