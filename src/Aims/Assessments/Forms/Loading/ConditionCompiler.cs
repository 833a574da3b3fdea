using System.Collections.Immutable;
using System.Text.Json;
using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Compiles the conditions of all elements and puts the elements in an order in which they can be settled.</summary>
internal sealed class ConditionCompiler
{
    private readonly FormDraft draft;
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<int>[] dependsOn;

    private ConditionCompiler(FormDraft draft)
    {
        this.draft = draft;
        foreach (var question in draft.Elements.OfType<Question>())
            indexes[question.Name] = question.Index;
        dependsOn = [.. draft.Parents.Select(parent => parent < 0 ? new List<int>() : [parent])];
    }

    /// <summary>Compiles the conditions of a draft whose elements are all read; problems go to the elements' nodes.</summary>
    public static FormConditions Compile(FormDraft draft)
    {
        var compiler = new ConditionCompiler(draft);
        var visibleIf = compiler.Conditions("visibleIf", (index, references) => compiler.dependsOn[index].AddRange(references));
        var requiredIf = compiler.Conditions("requiredIf", (_, _) => { });
        return new FormConditions(compiler.Order(), [.. draft.Parents], visibleIf, requiredIf);
    }

    private ImmutableArray<Condition?> Conditions(string property, Action<int, ImmutableArray<int>> found) =>
        [.. draft.Nodes.Select((node, index) => Condition(node, property, references => found(index, references)))];

    private Condition? Condition(DefinitionNode node, string property, Action<ImmutableArray<int>> found)
    {
        if (!node.Json.TryGetProperty(property, out var value))
            return null;
        var parsed = value.ValueKind == JsonValueKind.String
            ? ExpressionParser.Parse(value.GetString()!, name => indexes.TryGetValue(name, out var index) ? index : null)
            : ParsedExpression.Refused("A text is expected.");
        if (parsed.Problem is not null)
            node.Refuse(property, parsed.Problem);
        found(parsed.References);
        return parsed.Condition;
    }

    private ImmutableArray<Element> Order()
    {
        var order = SettlingOrder.Of(dependsOn, out var loop);
        if (loop.IsEmpty)
            return [.. order.Select(index => draft.Elements[index]!)];
        var names = string.Join(" → ", loop.Append(loop[0]).Select(index => draft.Elements[index]!.Name));
        draft.Nodes[loop[0]].Refuse("visibleIf", $"These conditions go round in a circle: {names}.");
        return [];
    }
}
