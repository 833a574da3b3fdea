using System.Collections.Immutable;

namespace Aims.Assessments.Forms;

/// <summary>A form under particular answers: what is visible and which answers count, settled in one pass.</summary>
internal sealed class Sheet
{
    private readonly FormConditions conditions;
    private readonly Answer?[] answers;
    private readonly bool[] visible;

    private Sheet(FormConditions conditions)
    {
        this.conditions = conditions;
        answers = new Answer?[conditions.Order.Length];
        visible = new bool[conditions.Order.Length];
    }

    /// <summary>The answers that count, by element index.</summary>
    public ReadOnlySpan<Answer?> Answers => answers;

    public static Sheet Fill(FormConditions conditions, Answers stored)
    {
        var sheet = new Sheet(conditions);
        foreach (var element in conditions.Order)
        {
            if (sheet.Opens(element) && element is Question question)
                sheet.Take(question, stored[question.Name]);
        }
        return sheet;
    }

    /// <summary>A sheet on which answers to hidden questions count too, as long as they fit.</summary>
    public static Sheet FillAll(FormConditions conditions, Answers stored)
    {
        var sheet = new Sheet(conditions);
        foreach (var question in conditions.Order.OfType<Question>())
            sheet.Take(question, stored[question.Name]);
        return sheet;
    }

    /// <summary>Fills the sheet, taking posted values for stored ones where their question turns out to be visible.</summary>
    public static PageReading Read(
        FormConditions conditions, Page page, IReadOnlyDictionary<string, string> posted, Answers stored)
    {
        var sheet = new Sheet(conditions);
        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();
        foreach (var element in conditions.Order)
        {
            if (!sheet.Opens(element) || element is not Question question)
                continue;
            if (sheet.PageOf(question) == page.Index && posted.TryGetValue(question.Name, out var value))
                stored = Merge(question, value, stored, problems);
            sheet.Take(question, stored[question.Name]);
        }
        problems.Sort((one, other) => one.Question.Index.CompareTo(other.Question.Index));
        return new PageReading(stored, problems.ToImmutable());
    }

    /// <summary>Visible, and for a page or panel: with something visible in it.</summary>
    public bool Shows(Element element)
    {
        if (!visible[element.Index] || element is not Section section)
            return visible[element.Index];
        foreach (var inner in section.Elements)
        {
            if (Shows(inner))
                return true;
        }
        return false;
    }

    public bool Requires(Question question) => visible[question.Index]
        && (question.AlwaysRequired || conditions.RequiredIf[question.Index]?.Holds(answers) == true);

    public Answer? AnswerTo(Question question) => answers[question.Index];

    private static Answers Merge(Question question, string value, Answers stored, ImmutableArray<AnswerProblem>.Builder problems)
    {
        if (string.IsNullOrWhiteSpace(value))
            return stored.Without(question.Name);
        var read = AnswerRules.Read(question, value);
        if (read.Problem is null)
            return stored.With(question.Name, read.Answer!);
        problems.Add(new AnswerProblem(question, read.Problem));
        return stored;
    }

    private bool Opens(Element element)
    {
        var parent = conditions.Parents[element.Index];
        return visible[element.Index] = (parent < 0 || visible[parent])
            && (conditions.VisibleIf[element.Index]?.Holds(answers) ?? true);
    }

    // An answer kept from another version of the form may no longer fit its question: then it does not count.
    private void Take(Question question, Answer? answer) =>
        answers[question.Index] = answer is not null && AnswerRules.Problem(question, answer) is null ? answer : null;

    private int PageOf(Element element)
    {
        var index = element.Index;
        while (conditions.Parents[index] >= 0)
            index = conditions.Parents[index];
        return index;
    }
}
