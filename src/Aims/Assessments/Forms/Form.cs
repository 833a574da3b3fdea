using System.Collections.Frozen;
using System.Collections.Immutable;

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

    internal Form(LocalText title, LocalText? description, int version, ImmutableArray<Page> pages, FormConditions conditions)
    {
        (Title, Description, Version, Pages, this.conditions) = (title, description, version, pages, conditions);
        Questions = [.. pages.SelectMany(Elements).OfType<Question>()];
        questions = Questions.ToFrozenDictionary(question => question.Name, StringComparer.Ordinal);
    }

    public LocalText Title { get; }

    public LocalText? Description { get; }

    public int Version { get; }

    public ImmutableArray<Page> Pages { get; }

    /// <summary>All questions in reading order.</summary>
    public ImmutableArray<Question> Questions { get; }

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
        return sheet.Shows(page) ? [.. Elements(page).Where(sheet.Shows)] : [];
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
    /// yyyy-MM-dd. A question left out keeps its answer, an empty text clears it, anything not visible on the page is ignored.</param>
    /// <param name="stored">The answers before.</param>
    public PageReading Read(Page page, IReadOnlyDictionary<string, string> posted, Answers stored) =>
        Sheet.Read(conditions, page, posted, stored);

    /// <summary>The required, visible questions that have no answer yet, with the page to go to.</summary>
    public IReadOnlyList<MissingAnswer> Missing(Answers answers)
    {
        var sheet = Fill(answers);
        return
        [
            .. from page in Pages
               from question in Elements(page).OfType<Question>()
               where sheet.Requires(question) && sheet.AnswerTo(question) is null
               select new MissingAnswer(page, question),
        ];
    }

    public Progress Progress(Answers answers)
    {
        var sheet = Fill(answers);
        return new Progress(Questions.Count(question => sheet.AnswerTo(question) is not null), Questions.Count(sheet.Shows));
    }

    /// <summary>The answers that count: of visible questions, and fitting them.</summary>
    public Answers Effective(Answers answers)
    {
        var sheet = Fill(answers);
        return Answers.From(Questions
            .Where(question => sheet.AnswerTo(question) is not null)
            .Select(question => KeyValuePair.Create(question.Name, sheet.AnswerTo(question)!)));
    }

    internal Sheet Fill(Answers answers) => Sheet.Fill(conditions, answers);

    internal Sheet FillAll(Answers answers) => Sheet.FillAll(conditions, answers);

    internal static IEnumerable<Element> Elements(Section section) => section.Elements.SelectMany(element =>
        element is Section inner ? Elements(inner).Prepend(inner) : [element]);
}
