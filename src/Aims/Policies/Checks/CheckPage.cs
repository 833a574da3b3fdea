using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Choice = Aims.Cards.Choice;
using Element = Aims.Cards.Element;

namespace Aims.Policies;

/// <summary>The page of a card on which a check is answered.</summary>
internal static class CheckPage
{
    public const string Heading = "Check";

    private const string Error = "Please answer this.";

    /// <param name="result">What became of the answers just given; null when none were.</param>
    public static IEnumerable<Element> Of(Turn turn, PolicyReading reading, Quiz quiz, QuizResult? result)
    {
        var posted = TakeCheck.Posted(turn.Fields);
        string count = quiz.Questions.Length == 1 ? "One question" : $"{quiz.Questions.Length} questions";
        return quiz.Questions
            .Select(q => (Element)Look.Field(
                Input(q.Question, result is null ? null : posted.GetValueOrDefault(q.Question.Name), turn.Reader.Culture),
                q.Question.Help?.In(turn.Reader.Culture), error: Problem(reading, q, result)))
            .Prepend(Look.Text($"{count} on what you have read. You need {Needed(reading)} right, and can try as often as you like."));
    }

    /// <summary><c>3 of 4 answers are right</c></summary>
    public static string Right(QuizResult result) => result.Wrong.Length + result.Unanswered.Length == 0 ? result.Questions == 1 ? "Your answer is right" : $"All {result.Questions} answers are right"
        : $"{result.Right} of {result.Questions} answers {(result.Right == 1 ? "is" : "are")} right";

    public static string Needed(PolicyReading reading) => reading.Version.Asks.Check is { Pass: < 100 and var pass }
        ? string.Create(CultureInfo.InvariantCulture, $"{pass} %")
        : "all of them";

    private static string? Problem(PolicyReading reading, QuizQuestion question, QuizResult? result) =>
        result is null ? null
        : result.Unanswered.Contains(question) ? Error
        : !result.Wrong.Contains(question) ? null
        : question.About is { } about && PolicyPages.Find(reading.Pages, about) is { } page ? $"This is not right. Read page {page} again: {Plain.Line(about, 60)}."
        : "This is not right. Read it again.";

    private static Input.ChoiceSet Input(Question question, string? value, CultureInfo culture) => new(
        TakeCheck.InputPrefix + question.Name, question.Title.In(culture), Error,
        question.Kind is QuestionKind.Boolean
            ? [new Choice(question.LabelTrue.In(culture), "true"), new Choice(question.LabelFalse.In(culture), "false")]
            : [.. question.Choices.Select(c => new Choice(c.Text.In(culture), c.Value))])
    {
        Value = value,
        IsMultiSelect = question.TakesSeveral,
        Style = ChoiceStyle.Expanded,
    };
}
