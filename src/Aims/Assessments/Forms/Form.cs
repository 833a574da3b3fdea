using System.Collections.Frozen;
using System.Collections.Immutable;
using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms;

/// <summary>
/// A questionnaire, loaded once and shared by all: immutable and safe for any number of threads. A form holds no answers;
/// each method looks at the answers it is given.
/// </summary>
/// <remarks>
/// An answer counts only while its question is visible and the answer fits it; in the conditions of other questions an answer
/// that does not count is empty. So a condition can never hang on something that the person cannot see.
/// </remarks>
public sealed class Form
{
    private readonly FrozenDictionary<string, Question> questions;
    private readonly FormConditions conditions;
    private readonly FrozenDictionary<int, ImmutableArray<Element>> elements;
    private readonly DateOnly? today;

    private Form(Form form, DateOnly today)
    {
        (Title, Description, Version, Pages, Questions) = (form.Title, form.Description, form.Version, form.Pages, form.Questions);
        (questions, conditions, elements, this.today) = (form.questions, form.conditions, form.elements, today);
    }

    internal Form(LocalText title, LocalText? description, int version, ImmutableArray<Page> pages, FormConditions conditions)
    {
        (Title, Description, Version, Pages, this.conditions) = (title, description, version, pages, conditions);
        elements = pages.ToFrozenDictionary(page => page.Index, page => Elements(page).ToImmutableArray());
        Questions = [.. pages.SelectMany(page => ElementsOf(page)).OfType<Question>()];
        questions = Questions.ToFrozenDictionary(question => question.Name, StringComparer.Ordinal);
    }

    public LocalText Title { get; }

    public LocalText? Description { get; }

    public int Version { get; }

    public ImmutableArray<Page> Pages { get; }

    /// <summary>All questions in reading order.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>The same form on a day, for conditions that ask <c>today()</c> or an age; without a day these are empty.</summary>
    public Form On(DateOnly day) => day == today ? this : new(this, day);

    public Question? FindQuestion(string name) => questions.GetValueOrDefault(name);

    public Page? FindPage(string name) => Pages.FirstOrDefault(page => page.Name == name);

    /// <summary>The pages to go through; a page on which nothing is visible is left out.</summary>
    public IReadOnlyList<Page> VisiblePages(Answers answers)
    {
        var sheet = Fill(answers);
        return [.. Pages.Where(sheet.Shows)];
    }

    /// <summary>What stands on a page, top to bottom: panels (before what they hold), notes and questions.</summary>
    public IReadOnlyList<Element> VisibleElements(Page page, Answers answers)
    {
        var sheet = Fill(answers);
        return sheet.Shows(page) ? [.. ElementsOf(page).Where(sheet.Shows)] : [];
    }

    public IReadOnlyList<Question> VisibleQuestions(Page page, Answers answers) =>
        [.. VisibleElements(page, answers).OfType<Question>()];

    public bool IsRequired(Question question, Answers answers) => Fill(answers).Requires(question);

    /// <summary>The next visible page, or null on the last.</summary>
    public Page? Next(Page page, Answers answers) =>
        VisiblePages(answers).FirstOrDefault(other => other.Index > page.Index);

    /// <summary>The visible page before, or null on the first.</summary>
    public Page? Previous(Page page, Answers answers) =>
        VisiblePages(answers).LastOrDefault(other => other.Index < page.Index);

    /// <summary>Merges a posted page into the stored answers; what does not fit is said and not stored.</summary>
    /// <param name="page">The page that was posted.</param>
    /// <param name="posted">Values as card inputs send them: choices "a,b", "true"/"false", numbers with a point, dates
    /// yyyy-MM-dd; <c>question,row</c> for a row of a matrix and <c>question-Comment</c> for the words to "other". A question left out
    /// keeps its answer, an empty text clears it, anything not visible or not enabled on the page is ignored.</param>
    /// <param name="stored">The answers before.</param>
    public PageReading Read(Page page, IReadOnlyDictionary<string, string> posted, Answers stored) =>
        Sheet.Read(conditions, page, posted, stored, today);

    /// <summary>The visible questions that keep the form from being complete, with the page to go to.</summary>
    public IReadOnlyList<MissingAnswer> Missing(Answers answers) => [.. Missing(Fill(answers))];

    internal IEnumerable<MissingAnswer> Missing(Sheet sheet) => Pages.SelectMany(page =>
        ElementsOf(page).Prepend(page).Select(element => Lacking(page, element, sheet)).OfType<MissingAnswer>().DistinctBy(lack => lack.Question.Name));

    /// <summary>Nothing is missing on any page.</summary>
    internal bool IsComplete(Sheet sheet)
    {
        foreach (var page in Pages)
        {
            if (Lacking(page, page, sheet) is not null)
                return false;
            foreach (var element in ElementsOf(page))
            {
                if (Lacking(page, element, sheet) is not null)
                    return false;
            }
        }
        return true;
    }

    private static MissingAnswer? Lacking(Page page, Element element, Sheet sheet) => element switch
    {
        Question question => sheet.Lack(question) is { } lack ? new(page, question) { Words = lack } : null,
        // The first question stands for a panel of which something, whatever it is, has to be answered.
        Section section when sheet.NeedsSome(section, out var first) =>
            new(page, first) { Words = new("Please answer at least one of these questions.") },
        _ => null,
    };

    public Progress Progress(Answers answers)
    {
        var sheet = Fill(answers);
        var asked = Questions.Where(question => question.IsAsked && sheet.Shows(question)).ToList();
        return new Progress(asked.Count(question => sheet.AnswerTo(question) is not null), asked.Count);
    }

    /// <summary>The answers that count: of visible questions, and fitting them. What is worked out is not among them.</summary>
    public Answers Effective(Answers answers)
    {
        var sheet = Fill(answers);
        return Answers.From(Questions.Where(question => question.IsAsked).SelectMany(Counting));

        IEnumerable<KeyValuePair<string, Answer>> Counting(Question question)
        {
            if (sheet.AnswerTo(question) is { } answer)
                yield return new(question.Name, answer);
            if (sheet.WordsTo(question) is { } words)
                yield return new(question.WordsName!, words);
        }
    }

    /// <summary>What a name in braces stands for in an expression over this form.</summary>
    internal Operand? Named(string name) => conditions.Names.GetValueOrDefault(name);

    /// <summary>It is a check: some of its answers are right, and others are not.</summary>
    public bool HasRightAnswers => Questions.Any(q => q.Right is not null);

    /// <summary>All of it is asked of everybody, whatever they answer, and nothing is answered beforehand.</summary>
    internal bool IsFixed => Questions.All(q => q.IsAsked && !q.HasDefault) && conditions.VisibleIf.Concat(conditions.EnableIf).All(c => c is null)
        && conditions.Choices.All(c => c is null);

    internal Sheet Fill(Answers answers) => Sheet.Fill(conditions, answers, today);

    internal Sheet FillAll(Answers answers) => Sheet.FillAll(conditions, answers, today);

    /// <summary>All that stands on a page, in reading order.</summary>
    internal ImmutableArray<Element> ElementsOf(Page page) => elements[page.Index];

    internal static IEnumerable<Element> Elements(Section section) => section.Elements.SelectMany(element =>
        element is Section inner ? Elements(inner).Prepend(inner) : [element]);
}
