using System.Collections.Frozen;
using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms.Loading;

/// <summary>
/// What can be named in braces: questions, calculated values, the words to "other" (<c>{question-Comment}</c>), a question by its
/// panel (<c>{panel.question}</c>) and a row of a matrix (<c>{matrix.row}</c>). A whole name goes before one put together.
/// </summary>
internal static class NamesOf
{
    public static FrozenDictionary<string, Operand> Draft(FormDraft draft)
    {
        var names = new Dictionary<string, Operand>(StringComparer.Ordinal);
        foreach (var element in draft.Elements.Where(element => element is Question or CalculatedValue or OtherWords))
            names.Add(element!.Name, new Operand.Reference(element.Index, element.Index));
        foreach (var question in draft.Elements.OfType<Question>())
        {
            for (var parent = draft.Parents[question.Index]; parent >= 0; parent = draft.Parents[parent])
            {
                if (draft.Elements[parent] is Panel panel)
                    names.TryAdd($"{panel.Name}.{question.Name}", new Operand.Reference(question.Index, question.Index));
            }
            foreach (var row in question.Rows)
                names.TryAdd($"{question.Name}.{row.Value}", new Operand.Row(question.Index, row.Value));
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
