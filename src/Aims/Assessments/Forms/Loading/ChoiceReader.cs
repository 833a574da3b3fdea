using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Reads the choices of a question: texts, numbers or objects of value and text.</summary>
internal static class ChoiceReader
{
    private static readonly FrozenSet<string> OfChoice = FrozenSet.Create("value", "text");

    public static ImmutableArray<Choice> Read(DefinitionNode question)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();
        var values = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in question.List("choices", FormLimits.Choices))
        {
            if (Choice(question, item) is not { } choice)
                continue;
            if (choice.Value.Trim() != choice.Value || choice.Value.Length == 0 || choice.Value.Contains(',', StringComparison.Ordinal))
                question.Refuse("choices", $"The value '{choice.Value}' cannot be used: it is empty, has a comma, or begins or ends with a space.");
            else if (!values.Add(choice.Value))
                question.Refuse("choices", $"The value '{choice.Value}' is used twice.");
            else
                choices.Add(choice);
        }
        if (!question.Has("choices"))
            question.Refuse("choices", "The choices are missing.");
        else if (values.Count == 0)
            question.Refuse("choices", "There is nothing to choose.");
        return choices.ToImmutable();
    }

    public static ChoiceOrder Order(DefinitionNode question)
    {
        switch (question.Text("choicesOrder"))
        {
            case null or "none": return ChoiceOrder.AsWritten;
            case "asc": return ChoiceOrder.Ascending;
            case "desc": return ChoiceOrder.Descending;
            case "random": return ChoiceOrder.Random;
            case var other:
                question.Refuse("choicesOrder", $"The order '{other}' is not supported; none, asc, desc and random are.");
                return ChoiceOrder.AsWritten;
        }
    }

    private static Choice? Choice(DefinitionNode question, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return Value(question, item) is { } plain ? new Choice(plain, new LocalText(plain)) : null;
        var node = question with { Json = item, Path = "choices." };
        node.Allow(OfChoice);
        if (!item.TryGetProperty("value", out var given))
            node.Refuse("value", "The value is missing.");
        else if (Value(question, given) is { } value)
            return new Choice(value, node.Words("text") ?? new LocalText(value));
        return null;
    }

    private static string? Value(DefinitionNode question, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
            return value.GetRawText();
        if (value.ValueKind != JsonValueKind.String)
            question.Refuse("choices", "The value of a choice is a text or a number.");
        else if (PlainText.Problem(value.GetString()!, FormLimits.NameLength) is { } problem)
            question.Refuse("choices", problem);
        else
            return value.GetString();
        return null;
    }
}
