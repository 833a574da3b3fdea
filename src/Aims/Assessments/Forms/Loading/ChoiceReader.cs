using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Reads the choices of a question: texts, numbers or objects of value and text.</summary>
internal static class ChoiceReader
{
    private static readonly FrozenSet<string> OfChoice = FrozenSet.Create("value", "text", "visibleIf", "enableIf");
    private static readonly FrozenSet<string> OfRow = FrozenSet.Create("value", "text");

    /// <summary>The choices of a question, and behind them "none" and "other" where it has them.</summary>
    public static ImmutableArray<Choice> Read(DefinitionNode question)
    {
        var choices = Items(question, "choices", OfChoice, FormLimits.Choices).ToBuilder();
        if (question.Flag("showNoneItem") ?? question.Flag("hasNone") ?? false)
            Add(Forms.Choice.None, "noneText", "None", alone: true);
        if (HasOther(question))
            Add(Forms.Choice.Other, "otherText", "Other (describe)", alone: false);
        return choices.ToImmutable();

        void Add(string value, string property, string usual, bool alone)
        {
            if (choices.Any(choice => choice.Value.Equals(value, StringComparison.OrdinalIgnoreCase)))
                question.Refuse("choices", $"The value '{value}' is used twice.");
            else
                choices.Add(new Choice(value, question.Words(property) ?? new LocalText(usual)) { IsAlone = alone, IsTold = !alone });
        }
    }

    public static bool HasOther(DefinitionNode question) => question.Flag("showOtherItem") ?? question.Flag("hasOther") ?? false;

    /// <summary>The rows or columns of a matrix.</summary>
    public static ImmutableArray<Choice> Lines(DefinitionNode matrix, string property) => Items(matrix, property, OfRow, FormLimits.Rows);

    private static ImmutableArray<Choice> Items(DefinitionNode question, string property, FrozenSet<string> allowed, int most)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();
        var values = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in question.List(property, most))
        {
            if (Choice(question, property, item, allowed) is not { } choice)
                continue;
            if (choice.Value.Trim() != choice.Value || choice.Value.Length == 0 || choice.Value.Contains(',', StringComparison.Ordinal))
                question.Refuse(property, $"The value '{choice.Value}' cannot be used: it is empty, has a comma, or begins or ends with a space.");
            else if (!values.Add(choice.Value))
                question.Refuse(property, $"The value '{choice.Value}' is used twice.");
            else
                choices.Add(choice);
        }
        if (!question.Has(property))
            question.Refuse(property, $"The {property} are missing.");
        else if (values.Count == 0)
            question.Refuse(property, "There is nothing to choose.");
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

    private static Choice? Choice(DefinitionNode question, string property, JsonElement item, FrozenSet<string> allowed)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return Value(question, property, item) is { } plain ? new Choice(plain, new LocalText(plain)) : null;
        var node = question with { Json = item, Path = $"{property}." };
        node.Allow(allowed);
        if (!item.TryGetProperty("value", out var given))
            node.Refuse("value", "The value is missing.");
        else if (Value(question, property, given) is { } value)
            return new Choice(value, node.Words("text") ?? new LocalText(value));
        return null;
    }

    private static string? Value(DefinitionNode question, string property, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
            return value.GetRawText();
        if (value.ValueKind != JsonValueKind.String)
            question.Refuse(property, "The value of a choice is a text or a number.");
        else if (PlainText.Problem(value.GetString()!, FormLimits.NameLength) is { } problem)
            question.Refuse(property, problem);
        else
            return value.GetString();
        return null;
    }
}
