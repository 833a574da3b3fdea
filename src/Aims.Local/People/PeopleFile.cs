using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Local.People;

/// <summary>The directory of a local run, as people.json holds it.</summary>
/// <param name="Tenant">The Entra tenant id, a GUID.</param>
/// <param name="People">Everybody, in the file's order.</param>
public sealed partial record PeopleFile(string Tenant, IReadOnlyList<Person> People)
{
    /// <exception cref="CannotRunException">The file is not of this shape.</exception>
    public static PeopleFile Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), Shape.Default.PeopleFile)
                ?? throw new JsonException("it holds null");
        }
        catch (JsonException fault)
        {
            throw new CannotRunException($"{path} cannot be read as a directory of people: {fault.Message}", fault);
        }
    }

    /// <summary>The person with this handle.</summary>
    /// <exception cref="CannotRunException">Nobody has it.</exception>
    public Person Find(string handle) =>
        People.FirstOrDefault(person => person.Handle.Equals(handle, StringComparison.OrdinalIgnoreCase))
        ?? throw new CannotRunException(
            $"Nobody in people.json is called {handle}: choose from {string.Join(", ", People.Select(person => person.Handle))}.");

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(PeopleFile))]
    private sealed partial class Shape : JsonSerializerContext;
}
