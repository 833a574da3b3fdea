using Aims.Assessments.Forms;
using Aims.Conversation;

namespace Aims.Assessments;

internal enum Go
{
    Next,
    Back,
    Later,

    /// <summary>Straight to the review, for whoever changes one page of many.</summary>
    Review,
}

/// <summary>From a page that was sent to the page that follows.</summary>
/// <param name="To">Null for the review at the end.</param>
/// <param name="Problems">What is wrong or missing on the page, by question.</param>
/// <param name="Opened">Questions of the same page that the answers have just opened.</param>
internal sealed record PageTurn(
    Page From, Go Go, Answers Answers, Page? To, IReadOnlyDictionary<string, string> Problems, IReadOnlyList<Question> Opened)
{
    public static PageTurn Of(Form form, Answers stored, Fields fields)
    {
        var pages = form.VisiblePages(stored);
        var from = pages.FirstOrDefault(p => p.Name == fields.Text(PageCard.PageField)) ?? pages[0];
        var before = form.VisibleQuestions(from, stored);
        var reading = form.Read(from, PageCard.Posted(fields), stored);
        var go = fields.Choice<Go>(PageCard.GoField) ?? Go.Next;
        if (go is Go.Back)
            return new(from, go, reading.Answers, form.Previous(from, reading.Answers) ?? from, Nothing, []);
        // Whoever leaves may leave gaps, but is told of what could not be saved.
        if (go is Go.Later)
            return new(from, go, reading.Answers, from, reading.Problems.ToDictionary(p => p.Question.Name, p => p.Text), []);

        var opened = form.VisibleQuestions(from, reading.Answers).Except(before).Where(q => reading.Answers[q.Name] is null).ToList();
        var problems = WrongOrMissing(form, from, reading, opened);
        bool stay = problems.Count > 0 || opened.Count > 0;
        return new(from, go, reading.Answers, stay ? from : go is Go.Review ? null : form.Next(from, reading.Answers), problems, opened);
    }

    private static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>();

    // A question that has only just appeared is not reproached for being empty.
    private static Dictionary<string, string> WrongOrMissing(Form form, Page page, PageReading reading, List<Question> opened)
    {
        var problems = reading.Problems.ToDictionary(p => p.Question.Name, p => p.Text);
        foreach (var missing in form.Missing(reading.Answers).Where(m => m.Page.Name == page.Name && !opened.Contains(m.Question)))
            problems.TryAdd(missing.Question.Name, "This question needs an answer.");
        return problems;
    }
}
