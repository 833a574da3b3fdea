using System.Text.Json;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Aims.Local.Packaging;

/// <summary>A schema of Microsoft's for what is in the package of a Teams app, as published for manifest version 1.24.</summary>
public sealed class TeamsSchema
{
    private readonly Lazy<Task<JsonSchema>> schema;

    private TeamsSchema(string file) => schema = new(() => JsonSchema.FromFileAsync(Path.Combine(Repository.ManifestFolder, "schema", file)));

    public static TeamsSchema Manifest { get; } = new("MicrosoftTeams.schema.json");

    public static TeamsSchema Language { get; } = new("MicrosoftTeams.Localization.schema.json");

    /// <summary>Where the text does not fit, and how; empty when it fits.</summary>
    public async Task<IReadOnlyList<string>> FaultsInAsync(string json)
    {
        try
        {
            using var _ = JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            return [$"it is no JSON ({e.Message})"];
        }
        return [.. (await schema.Value).Validate(json).SelectMany(Innermost).Select(Said)];
    }

    private static IEnumerable<ValidationError> Innermost(ValidationError error) =>
        error is ChildSchemaValidationError parent ? parent.Errors.Values.SelectMany(errors => errors).SelectMany(Innermost) : [error];

    private static string Said(ValidationError error) => $"{error.Path?.TrimStart('#', '/')} {error.Kind}";
}
