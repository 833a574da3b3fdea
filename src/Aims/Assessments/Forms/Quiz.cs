using System.Collections.Immutable;

namespace Aims.Assessments.Forms;

/// <summary>A short form of which every answer is right or wrong: the check of a policy or a training.</summary>
public sealed class Quiz
{
    public const int MostQuestions = 12;

    // Of a card, which also has the questions' inputs and what is wrong with the answers.
    private const int MostRoom = 9_000;

    private readonly Form form;

    private Quiz(Form form)
    {
        this.form = form;
        Questions = [.. form.Pages.SelectMany(page => form.ElementsOf(page).OfType<Question>().Select(question => new QuizQuestion(page.Title?.Default, question)))];
    }

    /// <summary>In the order of the form.</summary>
    public ImmutableArray<QuizQuestion> Questions { get; }

    /// <summary>The form as a check, or why it is none.</summary>
    public static (Quiz? Quiz, string? Problem) Of(Form form) =>
        form.Questions.FirstOrDefault(q => q.Right is null) is { } open
            ? (null, $"its question \"{open.Name}\" has no right answer (correctAnswer; only choices and yes or no can have one)")
        : form.Questions.Length is 0 or > MostQuestions ? (null, $"it has {form.Questions.Length} questions, and a check has from 1 to {MostQuestions}")
        : !form.IsFixed ? (null, "it has conditions or default values, and a check asks everybody the same")
        : form.Questions.Any(q => q.IsChosenByName || q.WordsName is not null) || form.Questions.Sum(q => q.Room) > MostRoom
            ? (null, "its questions do not fit on one card, or have an answer in words")
        : (new Quiz(form), null);

    /// <summary>Compares what was posted with what is right.</summary>
    /// <param name="posted">By question, as <see cref="Form.Read"/> takes it.</param>
    public QuizResult Mark(IReadOnlyDictionary<string, string> posted)
    {
        var answers = form.Pages.Aggregate(Answers.Empty, (given, page) => form.Read(page, posted, given).Answers);
        return new QuizResult(
            [.. Questions.Where(q => answers[q.Question.Name] is null)],
            [.. Questions.Where(q => answers[q.Question.Name] is { } answer && !answer.Equals(q.Question.Right))],
            Questions.Length);
    }
}

/// <param name="About">The title of its page: the heading of the part that it asks about; null for the text as a whole.</param>
public sealed record QuizQuestion(string? About, Question Question);

/// <param name="Unanswered">Without an answer that fits.</param>
public sealed record QuizResult(ImmutableArray<QuizQuestion> Unanswered, ImmutableArray<QuizQuestion> Wrong, int Questions)
{
    public int Right => Questions - Wrong.Length - Unanswered.Length;

    /// <summary>In per cent, never rounded up.</summary>
    public int Score => 100 * Right / Questions;
}
