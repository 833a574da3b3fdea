using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Aims.Assessments.Forms.Loading;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>Reads the points of a dimension: by question, by the value chosen. Every value must have its points.</summary>
internal static class PointsReader
{
    private const decimal MaxPoints = 1_000;

    public static ImmutableArray<ScoredQuestion> Read(DefinitionNode dimension, Form form)
    {
        if (!dimension.Json.TryGetProperty("points", out var points) || points.ValueKind != JsonValueKind.Object)
        {
            dimension.Refuse("points", "An object of points by question is expected.");
            return [];
        }
        return [.. points.EnumerateObject().Select(entry => Question(dimension, form, entry)).OfType<ScoredQuestion>()];
    }

    private static ScoredQuestion? Question(DefinitionNode dimension, Form form, JsonProperty entry)
    {
        var node = dimension.OfQuestion(entry.Name) with { Json = entry.Value, Path = dimension.Path + "points." };
        if (form.FindQuestion(entry.Name) is not { } question)
            node.Refuse(entry.Name, "There is no such question in the form.");
        else if (Values(question) is not { } values)
            node.Refuse(entry.Name, "Only questions with choices, yes or no, or a rating give points.");
        else if (entry.Value.ValueKind != JsonValueKind.Object)
            node.Refuse(entry.Name, "An object of points by value is expected.");
        else
            return new ScoredQuestion(question, Points(node, values));
        return null;
    }

    private static FrozenDictionary<string, decimal> Points(DefinitionNode node, HashSet<string> values)
    {
        var points = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var entry in node.Json.EnumerateObject())
        {
            if (!values.Remove(entry.Name))
                node.Refuse(entry.Name, "The question has no such answer.");
            else if (entry.Value.ValueKind == JsonValueKind.Number && entry.Value.TryGetDecimal(out var given) && given is >= 0 and <= MaxPoints)
                points[entry.Name] = given;
            else
                node.Refuse(entry.Name, "Points are a number from 0 to 1,000.");
        }
        foreach (var value in values)
            node.Refuse(value, "This answer has no points; give 0 if it bears no risk.");
        return points.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static HashSet<string>? Values(Question question) => question.Kind switch
    {
        QuestionKind.RadioGroup or QuestionKind.Dropdown or QuestionKind.Checkbox =>
            [.. question.Choices.Select(choice => choice.Value)],
        QuestionKind.Boolean => ["true", "false"],
        QuestionKind.Rating => [.. question.Scale!.Values.Select(step => step.ToString(CultureInfo.InvariantCulture))],
        QuestionKind.Text or QuestionKind.Number or QuestionKind.Date or QuestionKind.Email or QuestionKind.Comment => null,
    };
}
