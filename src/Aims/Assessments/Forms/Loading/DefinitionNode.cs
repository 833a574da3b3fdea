using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Aims.Assessments.Forms.Loading;

/// <summary>
/// One object of a definition together with where it stands, so that each read that fails says page, question and property.
/// A read that fails gives null and adds a problem; a property that is absent just gives null.
/// </summary>
internal sealed record DefinitionNode(JsonElement Json, ProblemList Problems, string? Page = null, string? Question = null, string Path = "")
{
    public bool Has(string property) => Json.TryGetProperty(property, out _);

    public DefinitionNode OnPage(string name) => this with { Page = name };

    public DefinitionNode OfQuestion(string name) => this with { Question = name };

    public void Refuse(string property, string text) => Problems.Add(new FormProblem(Page, Question, Path + property, text));

    /// <summary>Reports each property that is on none of the lists.</summary>
    public void Allow(params ReadOnlySpan<FrozenSet<string>> lists)
    {
        foreach (var property in Json.EnumerateObject())
        {
            var known = false;
            foreach (var list in lists)
                known |= list.Contains(property.Name);
            if (!known)
                Refuse(property.Name, "This property is not supported.");
        }
    }

    public string? Text(string property, int maxLength = FormLimits.TitleLength)
    {
        if (!Json.TryGetProperty(property, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.String)
            return Refused<string>(property, "A text is expected.");
        return PlainText.Problem(value.GetString()!, maxLength) is { } problem ? Refused<string>(property, problem) : value.GetString();
    }

    public bool? Flag(string property) => !Json.TryGetProperty(property, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => RefusedValue<bool>(property, "true or false is expected."),
    };

    public decimal? Number(string property)
    {
        if (!Json.TryGetProperty(property, out var value))
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number
            : RefusedValue<decimal>(property, "A number is expected.");
    }

    public int? Whole(string property, int min, int max)
    {
        if (!Json.TryGetProperty(property, out var value))
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= min && number <= max
            ? number
            : RefusedValue<int>(property, string.Create(CultureInfo.InvariantCulture, $"A whole number from {min} to {max} is expected."));
    }

    /// <summary>The objects of an array, each as a node of its own; none when the property is absent.</summary>
    public ImmutableArray<DefinitionNode> Nodes(string property, int max)
    {
        var nodes = ImmutableArray.CreateBuilder<DefinitionNode>();
        foreach (var item in List(property, max))
        {
            if (item.ValueKind == JsonValueKind.Object)
                nodes.Add(this with { Json = item });
            else
                Refuse(property, "An array of objects is expected.");
        }
        return nodes.ToImmutable();
    }

    public ImmutableArray<JsonElement> List(string property, int max)
    {
        if (!Json.TryGetProperty(property, out var value))
            return [];
        if (value.ValueKind != JsonValueKind.Array)
            Refuse(property, "An array is expected.");
        else if (value.GetArrayLength() > max)
            Refuse(property, string.Create(CultureInfo.InvariantCulture, $"{value.GetArrayLength():N0} are too many; at most {max:N0} are allowed."));
        else
            return [.. value.EnumerateArray()];
        return [];
    }

    /// <summary>An object within this one, as a node of its own; null when the property is absent or no object.</summary>
    public DefinitionNode? Object(string property)
    {
        if (!Json.TryGetProperty(property, out var value))
            return null;
        return value.ValueKind == JsonValueKind.Object
            ? this with { Json = value, Path = $"{Path}{property}." }
            : Refused<DefinitionNode>(property, "An object is expected.");
    }

    /// <summary>A text that must be there.</summary>
    public string Required(string property) => Required(property, Text(property));

    public string Required(string property, string? value)
    {
        RefuseAbsent(property);
        return value ?? "";
    }

    public T Required<T>(string property, T? value) where T : struct
    {
        RefuseAbsent(property);
        return value ?? default;
    }

    private void RefuseAbsent(string property)
    {
        if (!Has(property))
            Refuse(property, "This is missing.");
    }

    private T? Refused<T>(string property, string text) where T : class
    {
        Refuse(property, text);
        return null;
    }

    private T? RefusedValue<T>(string property, string text) where T : struct
    {
        Refuse(property, text);
        return null;
    }
}
