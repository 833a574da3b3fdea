using System.Collections.Immutable;
using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms;

/// <summary>When the elements of a form are visible and required; all arrays are by <see cref="Element.Index"/>.</summary>
/// <param name="Order">The elements so that each stands behind all that its visibility depends on.</param>
/// <param name="Parents">The index of the page or panel around an element; -1 for a page.</param>
/// <param name="VisibleIf">The element's own condition; null means always.</param>
/// <param name="RequiredIf">The question's own condition; null means not by a condition.</param>
internal sealed record FormConditions(
    ImmutableArray<Element> Order,
    ImmutableArray<int> Parents,
    ImmutableArray<Condition?> VisibleIf,
    ImmutableArray<Condition?> RequiredIf);
