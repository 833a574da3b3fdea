using Aims.Assessments.Forms;

namespace Aims.Reports;

/// <summary>Names questions and pages as the form has them: events know them by their names in it, and an earlier version had others.</summary>
internal sealed class NamedQuestions(Form form)
{
    public string Of(string stored) => form.FindQuestion(stored)?.Title.Default
        ?? (form.Questions.FirstOrDefault(question => question.WordsName == stored) is { } other ? $"{other.Title.Default} (in own words)" : stored);

    /// <summary>A part that was handed over: a question, or else the page.</summary>
    public string Of(string page, string? question) => question is null ? form.FindPage(page)?.Title?.Default ?? page : Of(question);

    /// <summary>Where it stands in the form; after all others when it is not in this version.</summary>
    public int PlaceOf(string stored) => form.FindQuestion(stored)?.Index ?? int.MaxValue;

    // Words to "other" are stored under a name of their own.
    public string? Words(string stored, Answer? answer) => form.FindQuestion(stored) is { } question ? AnswerWords.Of(question, answer)
        : answer is Answer.Text text ? text.Value : answer?.ToString();
}
