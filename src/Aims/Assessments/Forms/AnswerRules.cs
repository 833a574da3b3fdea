using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Aims.Assessments.Forms;

/// <summary>Reads what a card input sends and says whether an answer fits its question. Messages say what to do.</summary>
internal static class AnswerRules
{
    public static ReadAnswer Read(Question question, string posted)
    {
        var answer = Parse(question, posted.Trim());
        if (answer is null)
            return new ReadAnswer(null, Expected(question));
        return Problem(question, answer) is { } problem ? new ReadAnswer(null, problem) : new ReadAnswer(answer, null);
    }

    /// <summary>Why an answer does not fit its question, or null when it does.</summary>
    public static string? Problem(Question question, Answer answer) => (question.Kind, answer) switch
    {
        (QuestionKind.Text or QuestionKind.Comment, Answer.Text text) => WordsProblem(question, text.Value),
        (QuestionKind.Email, Answer.Text text) => WordsProblem(question, text.Value) ?? (IsEmail(text.Value) ? null : Expected(question)),
        (QuestionKind.Date, Answer.Text text) => TryDate(text.Value, out var date) ? DateProblem(question, date) : Expected(question),
        (QuestionKind.Number, Answer.Number number) => NumberProblem(question, number.Value),
        (QuestionKind.Rating, Answer.Number number) => question.Scale!.Has(number.Value) ? null : Expected(question),
        (QuestionKind.Boolean, Answer.YesNo) => null,
        (QuestionKind.RadioGroup or QuestionKind.Dropdown, Answer.Text text) =>
            question.FindChoice(text.Value) is null ? Expected(question) : null,
        (QuestionKind.Checkbox, Answer.Choices choices) =>
            choices.Values.All(value => question.FindChoice(value) is not null) ? null : Expected(question),
        _ => Expected(question),
    };

    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static Answer? Parse(Question question, string posted) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.Comment or QuestionKind.Email or QuestionKind.Date => new Answer.Text(posted),
        QuestionKind.RadioGroup or QuestionKind.Dropdown => new Answer.Text(posted),
        QuestionKind.Number or QuestionKind.Rating => TryNumber(posted, out var number) ? new Answer.Number(number) : null,
        QuestionKind.Boolean => bool.TryParse(posted, out var yes) ? new Answer.YesNo(yes) : null,
        QuestionKind.Checkbox => Ticked(question, posted),
    };

    private static Answer.Choices? Ticked(Question question, string posted)
    {
        var values = posted.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return values.Count > 0 && values.All(value => question.FindChoice(value) is not null)
            ? new Answer.Choices([.. question.Choices.Select(choice => choice.Value).Where(values.Contains)])
            : null;
    }

    private static bool TryNumber(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static string Expected(Question question) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.Comment => "Please answer in words.",
        QuestionKind.Email => "Please enter one e-mail address, for example ana@contoso.com.",
        QuestionKind.Date => "Please enter a date as year-month-day, for example 2026-11-30.",
        QuestionKind.Number => "Please enter a number, for example 12 or 12.5.",
        QuestionKind.Rating => string.Create(
            CultureInfo.InvariantCulture, $"Please choose one of the steps from {question.Scale!.Min} to {question.Scale.Max}."),
        QuestionKind.Boolean => $"Please choose {question.LabelTrue} or {question.LabelFalse}.",
        QuestionKind.RadioGroup or QuestionKind.Dropdown => "Please choose one of the answers in the list.",
        QuestionKind.Checkbox => "Please choose only from the answers in the list.",
    };

    private static string? WordsProblem(Question question, string text)
    {
        if (text.Length > question.MaxLength)
        {
            return string.Create(CultureInfo.InvariantCulture,
                $"Please shorten this to {question.MaxLength:N0} characters; it has {text.Length:N0}.");
        }
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone half of a character pair is read as U+FFFD; like a control character, it cannot be stored as typed.
            if (rune == Rune.ReplacementChar || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t')))
                return "This text has characters that cannot be saved. Please type it again without special symbols.";
        }
        return null;
    }

    private static string? NumberProblem(Question question, decimal number) => (question.Min, question.Max) switch
    {
        ({ } min, { } max) when number < min || number > max => $"Please enter a number from {Plain(min)} to {Plain(max)}.",
        ({ } min, null) when number < min => $"Please enter {Plain(min)} or more.",
        (null, { } max) when number > max => $"Please enter {Plain(max)} or less.",
        _ => null,
    };

    private static string? DateProblem(Question question, DateOnly date)
    {
        if (date < question.Earliest)
            return $"Please enter {question.Earliest:yyyy-MM-dd} or a later date.";
        return date > question.Latest ? $"Please enter {question.Latest:yyyy-MM-dd} or an earlier date." : null;
    }

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    // Whether an address exists only sending to it can tell; this catches the slips of the hand.
    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == text.LastIndexOf('@') && text.IndexOf('.', at) > at + 1 && text[^1] != '.' && !text.Any(char.IsWhiteSpace);
    }
}

/// <summary>The answer that a posted text stands for, or why it stands for none.</summary>
internal readonly record struct ReadAnswer(Answer? Answer, string? Problem);
