using System.Text.Json;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Reads the default of a question, or its right answer; it must be an answer that fits.</summary>
internal static class DefaultReader
{
    public static Answer? Read(Question question, DefinitionNode node, string property = "defaultValue")
    {
        if (!node.Json.TryGetProperty(property, out var value))
            return null;
        if (question.Kind is QuestionKind.File)
            node.Refuse(property, "A file cannot be attached by default.");
        else if (AnswerRules.Shaped(question, Answer(value)) is not { } answer)
            node.Refuse(property, "This is no answer to the question.");
        else if (AnswerRules.Problem(question, answer) is { } problem)
            node.Refuse(property, $"This does not fit the question. {problem}");
        else
            return answer;
        return null;
    }

    private static Answer? Answer(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new Answer.Text(value.GetString()!),
        JsonValueKind.Number when value.TryGetDecimal(out var number) => new Answer.Number(number),
        JsonValueKind.True or JsonValueKind.False => new Answer.YesNo(value.GetBoolean()),
        JsonValueKind.Array when value.EnumerateArray().All(IsValue) => new Answer.Choices([.. value.EnumerateArray().Select(item => item.ToString())]),
        JsonValueKind.Object when value.EnumerateObject().All(row => IsValue(row.Value)) => new Answer.Rows(
            value.EnumerateObject().Select(row => KeyValuePair.Create(row.Name, row.Value.ToString()))),
        _ => null,
    };

    private static bool IsValue(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Number;
}
