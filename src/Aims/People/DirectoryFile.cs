using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.People;

/// <summary>A directory read from one JSON file: <c>{"tenant", "people":[{"id","name","mail","title","department","manager","roles","groups"}]}</c>.</summary>
public sealed class DirectoryFile : IDirectory
{
    private DirectoryFile(string tenant, IReadOnlyList<Person> people)
    {
        Tenant = tenant;
        Now = new DirectoryIndex(people);
    }

    public string Tenant { get; }

    public DirectoryIndex Now { get; }

    /// <exception cref="InvalidDataException">The file is no directory; the message says what is wrong with it.</exception>
    public static DirectoryFile Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var content = JsonSerializer.Deserialize(utf8, DirectoryJson.Default.DirectoryContent)
                ?? throw new InvalidDataException("The directory file is empty.");
            return Checked(content);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The directory file is not valid: {e.Message}", e);
        }
    }

    private static DirectoryFile Checked(DirectoryContent content)
    {
        // The tenant is a table's partition key, as people's ids are parts of keys.
        if (!PersonId.TryParse(content.Tenant, out _))
            throw new InvalidDataException("The directory file's tenant is not an id of letters, digits and hyphens.");
        if (content.People.Any(p => p.Id == PersonId.Bot))
            throw new InvalidDataException($"In the directory file, nobody can have the id {PersonId.Bot}: it is the bot's own.");
        var ids = new HashSet<PersonId>(content.People.Count);
        if (content.People.FirstOrDefault(p => !ids.Add(p.Id)) is { } twice)
            throw new InvalidDataException($"The directory file has {twice.Id} twice.");
        var lost = content.People.FirstOrDefault(p => p.Manager is { } manager && !ids.Contains(manager));
        return lost is null
            ? new DirectoryFile(content.Tenant, content.People)
            : throw new InvalidDataException($"In the directory file, {lost.Name} reports to {lost.Manager}, who is not in it.");
    }
}

internal sealed record DirectoryContent(
    [property: JsonRequired] string Tenant,
    [property: JsonRequired] IReadOnlyList<Person> People);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, RespectNullableAnnotations = true, AllowTrailingCommas = true,
    ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(DirectoryContent))]
internal sealed partial class DirectoryJson : JsonSerializerContext;
