using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Aims.Assessments.Forms.Loading;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>Reads the points of a dimension's questions, by the value chosen.</summary>
internal static class PointsReader
{
    private const decimal MaxPoints = 1_000;

    /// <summary>The points written down by question and value. Every value must have its points.</summary>
    public static ImmutableArray<ScoredQuestion> Explicit(DefinitionNode dimension, Form form)
    {
        if (dimension.Object("points") is not { } points)
        {
            if (!dimension.Has("points") && !dimension.Has("pointsAfter"))
                dimension.Refuse("points", "An object of points by question is expected.");
            return [];
        }
        return [.. points.Json.EnumerateObject().Select(entry => Question(dimension, form, entry)).OfType<ScoredQuestion>()];
    }

    /// <summary>The points in the values of the choices: the number behind the last of a mark, none where there is no number.</summary>
    public static ImmutableArray<ScoredQuestion> InValues(DefinitionNode dimension, IReadOnlyList<Question> questions)
    {
        if (!dimension.Has("questions") && !dimension.Has("questionsEnding"))
            dimension.Refuse("pointsAfter", "It is not said for which questions this holds: questions or questionsEnding.");
        var mark = dimension.Required("pointsAfter");
        if (mark.Length == 0)
            return [];
        return [.. questions.SelectMany(question => EachRow(new ScoredQuestion(
            question, question.Choices.ToFrozenDictionary(choice => choice.Value, choice => InValue(dimension, question, choice, mark)), null)))];
    }

    private static IEnumerable<ScoredQuestion> EachRow(ScoredQuestion scored) =>
        scored.Question.Kind is QuestionKind.Matrix ? scored.Question.Rows.Select(row => scored with { Row = row }) : [scored];

    private static decimal InValue(DefinitionNode dimension, Question question, Choice choice, string mark)
    {
        int at = choice.Value.LastIndexOf(mark, StringComparison.Ordinal);
        if (at < 0 || !decimal.TryParse(choice.Value.AsSpan(at + mark.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points))
            return 0;
        if (points > MaxPoints)
            dimension.OfQuestion(question.Name).Refuse("pointsAfter", $"The value '{choice.Value}' gives more than 1,000 points.");
        return points;
    }

    private static ScoredQuestion? Question(DefinitionNode dimension, Form form, JsonProperty entry)
    {
        var node = dimension.OfQuestion(entry.Name) with { Json = entry.Value, Path = dimension.Path + "points." };
        var (question, row) = Find(form, entry.Name);
        if (question is null)
            node.Refuse(entry.Name, "There is no such question in the form.");
        else if (question.Kind is QuestionKind.Matrix && row is null)
            node.Refuse(entry.Name, $"A matrix gives points row by row: name the row too, as in {question.Name}.row.");
        else if (Values(question) is not { } values)
            node.Refuse(entry.Name, "Only questions with choices, yes or no, a rating, or a row of a matrix give points.");
        else if (entry.Value.ValueKind != JsonValueKind.Object)
            node.Refuse(entry.Name, "An object of points by value is expected.");
        else
            return new ScoredQuestion(question, Points(node, values), null) { Row = row };
        return null;
    }

    private static (Question?, Choice?) Find(Form form, string name) => form.FindQuestion(name) is { } question ? (question, null)
        : form.Questions.Where(matrix => matrix.Kind is QuestionKind.Matrix).SelectMany(matrix => matrix.Rows.Select(row => ((Question?)matrix, (Choice?)row)))
            .FirstOrDefault(pair => $"{pair.Item1!.Name}.{pair.Item2!.Value}" == name);

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
        QuestionKind.RadioGroup or QuestionKind.Dropdown or QuestionKind.Checkbox or QuestionKind.Tagbox or QuestionKind.Matrix =>
            [.. question.Choices.Select(choice => choice.Value)],
        QuestionKind.Boolean => ["true", "false"],
        QuestionKind.Rating => [.. question.Scale!.Values.Select(step => step.ToString(CultureInfo.InvariantCulture))],
        QuestionKind.Text or QuestionKind.Number or QuestionKind.Date or QuestionKind.Email or QuestionKind.Comment
            or QuestionKind.Tel or QuestionKind.Url or QuestionKind.Time or QuestionKind.Month or QuestionKind.Range
            or QuestionKind.File or QuestionKind.Expression => null,
    };
}
