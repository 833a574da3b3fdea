using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Compiles the expressions of all elements and puts the elements in an order in which they can be settled.</summary>
internal sealed class ConditionCompiler
{
    /// <summary>The properties by which an element can hang on another.</summary>
    private static readonly string[] Settling = ["visibleIf", "enableIf", "expression", "defaultValueExpression", "choices"];

    private readonly FormDraft draft;
    private readonly FrozenDictionary<string, Operand> names;
    private readonly List<int>[] dependsOn;
    private int characters;

    private ConditionCompiler(FormDraft draft)
    {
        (this.draft, names) = (draft, NamesOf.Draft(draft));
        dependsOn = [.. draft.Parents.Select(parent => parent < 0 ? new List<int>() : [parent])];
    }

    /// <summary>Compiles the expressions of a draft whose elements are all read; problems go to the elements' nodes.</summary>
    public static FormConditions Compile(FormDraft draft)
    {
        var compiler = new ConditionCompiler(draft);
        var (visibleIf, enableIf) = (compiler.Conditions("visibleIf", settles: true), compiler.Conditions("enableIf", settles: true));
        var (values, choices) = (compiler.Each(compiler.Value), compiler.Each(compiler.Choices));
        return new FormConditions
        {
            VisibleIf = visibleIf,
            EnableIf = enableIf,
            Values = values,
            Choices = choices,
            // What is required or wrong follows from the answers; no answer hangs on it.
            RequiredIf = compiler.Conditions("requiredIf", settles: false),
            Checks = compiler.Each(compiler.Checks),
            Order = compiler.Order(),
            Parents = [.. draft.Parents],
            Slots = draft.Elements.Count,
            Names = compiler.names,
        };
    }

    private ImmutableArray<T> Each<T>(Func<int, DefinitionNode, T> read) => [.. draft.Nodes.Select((node, index) => read(index, node))];

    private ImmutableArray<Condition?> Conditions(string property, bool settles) =>
        Each((index, node) => Parsed(index, node, property, settles)?.Condition);

    private Operand? Value(int index, DefinitionNode node) => draft.Elements[index] switch
    {
        CalculatedValue or Question { IsAsked: false } => Parsed(index, node, "expression", settles: true)?.Value,
        Question { HasDefault: true } question => Default(question, node),
        _ => null,
    };

    private Operand? Default(Question question, DefinitionNode node) =>
        DefaultReader.Read(question, node) is { } answer ? new Operand.Literal(answer)
        : Parsed(question.Index, node, "defaultValueExpression", settles: true)?.Value;

    private ChoiceConditions? Choices(int index, DefinitionNode node)
    {
        if (draft.Elements[index] is not Question { Choices: { IsEmpty: false } choices } || !node.Has("choices"))
            return null;
        var items = node.Json.GetProperty("choices").EnumerateArray().ToList();
        var (visibleIf, enableIf) = (Of("visibleIf"), Of("enableIf"));
        return visibleIf.Any(condition => condition is not null) || enableIf.Any(condition => condition is not null)
            ? new ChoiceConditions(visibleIf, enableIf)
            : null;

        // "none" and "other" stand behind the choices that are written, and have no conditions.
        ImmutableArray<Condition?> Of(string property) =>
        [
            .. choices.Select((_, at) => at < items.Count && items[at].ValueKind == JsonValueKind.Object
                ? Parsed(index, node with { Json = items[at], Path = "choices." }, property, settles: true)?.Condition
                : null),
        ];
    }

    private ImmutableArray<Check> Checks(int index, DefinitionNode node) =>
    [
        .. from validator in ValidatorReader.Nodes(node)
           where validator.Text("type") == "expression"
           let condition = Parsed(index, validator, "expression", settles: false)?.Condition
           where condition is not null
           select new Check(condition, validator.Words("text") ?? new LocalText("Please check this answer.")),
    ];

    private ParsedExpression? Parsed(int index, DefinitionNode node, string property, bool settles)
    {
        if (!node.Json.TryGetProperty(property, out var value))
            return null;
        var parsed = value.ValueKind == JsonValueKind.String ? Parsed(value.GetString()!) : ParsedExpression.Refused("A text is expected.");
        if (parsed.Problem is not null)
            node.Refuse(property, parsed.Problem);
        if (settles)
            dependsOn[index].AddRange(parsed.References);
        return parsed;
    }

    private ParsedExpression Parsed(string source) => (characters += source.Length) <= FormLimits.Expressions
        ? ExpressionParser.Parse(source, name => names.GetValueOrDefault(name))
        : ParsedExpression.Refused(string.Create(
            CultureInfo.InvariantCulture, $"The expressions of a form have at most {FormLimits.Expressions:N0} characters together; these are more."));

    private ImmutableArray<Element> Order()
    {
        var order = SettlingOrder.Of(dependsOn, out var loop);
        if (loop.IsEmpty)
            return [.. order.Select(index => draft.Elements[index]!)];
        var circle = string.Join(" → ", loop.Append(loop[0]).Select(index => draft.Elements[index]!.Name));
        var node = draft.Nodes[loop[0]];
        node.Refuse(PropertyOf(node), $"These conditions go round in a circle: {circle}.");
        return [];
    }

    private static string PropertyOf(DefinitionNode node) => Array.Find(Settling, node.Has) ?? "visibleIf";
}
