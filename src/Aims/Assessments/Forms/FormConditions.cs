using System.Collections.Frozen;
using System.Collections.Immutable;
using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms;

/// <summary>
/// All that a form decides by expressions. The arrays are by <see cref="Element.Index"/>, and null means that the element has no
/// such expression.
/// </summary>
internal sealed record FormConditions
{
    /// <summary>The elements so that each stands behind all that its own settling depends on.</summary>
    public required ImmutableArray<Element> Order { get; init; }

    /// <summary>The index of the page or panel around an element; -1 for a page.</summary>
    public required ImmutableArray<int> Parents { get; init; }

    public required ImmutableArray<Condition?> VisibleIf { get; init; }

    public required ImmutableArray<Condition?> RequiredIf { get; init; }

    public required ImmutableArray<Condition?> EnableIf { get; init; }

    /// <summary>What an expression question or a calculated value is; of the other questions, what counts until they are answered.</summary>
    public required ImmutableArray<Operand?> Values { get; init; }

    /// <summary>The conditions of a question's choices, by their place among the choices.</summary>
    public required ImmutableArray<ChoiceConditions?> Choices { get; init; }

    /// <summary>Rules for an answer that look at other answers too.</summary>
    public required ImmutableArray<ImmutableArray<Check>> Checks { get; init; }

    /// <summary>How many values there are: one for each element, and behind them the words to "other".</summary>
    public required int Slots { get; init; }

    /// <summary>What each name in braces stands for.</summary>
    public required FrozenDictionary<string, Operand> Names { get; init; }
}

internal sealed record ChoiceConditions(ImmutableArray<Condition?> VisibleIf, ImmutableArray<Condition?> EnableIf);

/// <param name="Holds">Of a good answer.</param>
/// <param name="Text">What to say to another.</param>
internal sealed record Check(Condition Holds, LocalText Text);
