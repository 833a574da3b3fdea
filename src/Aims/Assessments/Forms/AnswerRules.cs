using System.Buffers;
using System.Globalization;
using System.Text;
using Aims.Assessments.Forms.Expressions;
using Aims.Assessments.Forms.Loading;

namespace Aims.Assessments.Forms;

/// <summary>Says whether an answer fits its question. Messages say what to do.</summary>
internal static class AnswerRules
{
    /// <summary>Controls, halves of pairs and the sign for what could not be read.</summary>
    private static readonly SearchValues<char> Doubtful = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => char.IsControl(c) || char.IsSurrogate(c) || c == Rune.ReplacementChar.Value)]);

    /// <summary>Why an answer does not fit its question, or null when it does.</summary>
    public static LocalText? Problem(Question question, Answer answer)
    {
        if (Unfit(question, answer) is { } problem)
            return new LocalText(problem);
        foreach (var validator in question.Validators)
        {
            if (!validator.Allows(answer))
                return validator.Text;
        }
        return null;
    }

    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>An answer in the shape that its question stores: a number for a text, one value for a checkbox.</summary>
    public static Answer? Shaped(Question question, Answer? answer) => (question.Kind, answer) switch
    {
        (QuestionKind.Number or QuestionKind.Range or QuestionKind.Rating, Answer.Text text) =>
            Loose.TryNumber(text, out var number) ? new Answer.Number(number) : null,
        (QuestionKind.Boolean, Answer.Text text) => bool.TryParse(text.Value, out var yes) ? new Answer.YesNo(yes) : null,
        (QuestionKind.Checkbox or QuestionKind.Tagbox, Answer.Text or Answer.Number) => new Answer.Choices([Loose.TextOf(answer)]),
        (QuestionKind.Checkbox or QuestionKind.Tagbox, Answer.Choices choices) => InOrder(question, choices.Values),
        (QuestionKind.Number or QuestionKind.Range or QuestionKind.Rating or QuestionKind.Boolean, _) => answer,
        (_, Answer.Number or Answer.YesNo) => new Answer.Text(Loose.TextOf(answer)),
        _ => answer,
    };

    /// <summary>These of the question's choices in the order of the form, without repeats, and behind them what is no choice.</summary>
    public static Answer.Choices InOrder(Question question, IEnumerable<string> values)
    {
        var taken = values.ToHashSet(StringComparer.Ordinal);
        var known = question.Choices.Select(choice => choice.Value).Where(taken.Remove).ToList();
        return new Answer.Choices([.. known, .. taken]);
    }

    public static string Expected(Question question) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.Comment => "Please answer in words.",
        QuestionKind.Email => "Please enter one e-mail address, for example ana@contoso.com.",
        QuestionKind.Tel => "Please enter a telephone number, for example +49 30 1234567.",
        QuestionKind.Url => "Please enter a web address that begins with https:// or http://.",
        QuestionKind.Date => "Please enter a date as year-month-day, for example 2026-11-30.",
        QuestionKind.Time => "Please enter a time of day, for example 14:05.",
        QuestionKind.Month => "Please enter a month as year-month, for example 2026-11.",
        QuestionKind.Number or QuestionKind.Range => "Please enter a number, for example 12 or 12.5.",
        QuestionKind.Rating => string.Create(
            CultureInfo.InvariantCulture, $"Please choose one of the steps from {question.Scale!.Min} to {question.Scale.Max}."),
        QuestionKind.Boolean => $"Please choose {question.LabelTrue} or {question.LabelFalse}.",
        QuestionKind.RadioGroup or QuestionKind.Dropdown => "Please choose one of the answers in the list.",
        QuestionKind.Checkbox or QuestionKind.Tagbox => "Please choose only from the answers in the list.",
        QuestionKind.Matrix => "Please choose one of the answers in each row.",
        QuestionKind.File => "Please attach a file with the button below the question.",
        QuestionKind.Expression => "This is worked out and cannot be answered.",
    };

    public static string? WordsProblem(int maxLength, string text)
    {
        if (text.Length > maxLength)
        {
            return string.Create(CultureInfo.InvariantCulture,
                $"Please shorten this to {maxLength:N0} characters; it has {text.Length:N0}.");
        }
        // Most texts have none of these, and are then known to be fine at once.
        if (!text.AsSpan().ContainsAny(Doubtful) && 2 * text.Length <= FormLimits.CardRoom)
            return null;
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone half of a character pair is read as U+FFFD; like a control character, it cannot be stored as typed.
            if (rune == Rune.ReplacementChar || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t')))
                return "This text has characters that cannot be saved. Please type it again without special symbols.";
        }
        return CardRoom.Of(text) <= FormLimits.CardRoom ? null : "This text does not fit on a card. Please shorten it, or use fewer symbols.";
    }

    // Whether an address exists only sending to it can tell; this catches the slips of the hand.
    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == text.LastIndexOf('@') && text.IndexOf('.', at) > at + 1 && text[^1] != '.' && !text.Any(char.IsWhiteSpace);
    }

    private static string? Unfit(Question question, Answer answer) => (question.Kind, answer) switch
    {
        (QuestionKind.Text or QuestionKind.Comment or QuestionKind.Email or QuestionKind.Tel or QuestionKind.Url, Answer.Text text) =>
            WordsProblem(question.MaxLength, text.Value) ?? (IsOfKind(question.Kind, text.Value) ? null : Expected(question)),
        (QuestionKind.Date, Answer.Text text) => TryDate(text.Value, out var date) ? DateProblem(question, date) : Expected(question),
        (QuestionKind.Time or QuestionKind.Month, Answer.Text text) => PartProblem(question, text.Value),
        (QuestionKind.Number or QuestionKind.Range, Answer.Number number) => NumberProblem(question, number.Value),
        (QuestionKind.Rating, Answer.Number number) => question.Scale!.Has(number.Value) ? null : Expected(question),
        (QuestionKind.Boolean, Answer.YesNo) => null,
        (QuestionKind.RadioGroup or QuestionKind.Dropdown, Answer.Text text) =>
            question.FindChoice(text.Value) is null ? Expected(question) : null,
        (QuestionKind.Checkbox or QuestionKind.Tagbox, Answer.Choices choices) => ChoicesProblem(question, choices),
        (QuestionKind.Matrix, Answer.Rows rows) => AreRowsOf(question, rows) ? null : Expected(question),
        (QuestionKind.File, Answer.Files files) => FilesProblem(question, files),
        _ => Expected(question),
    };

    private static bool IsOfKind(QuestionKind kind, string text) => kind switch
    {
        QuestionKind.Email => IsEmail(text),
        QuestionKind.Tel => text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or '(' or ')' or '/' or '.' or ' '),
        QuestionKind.Url => Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp),
        _ => true,
    };

    private static string? ChoicesProblem(Question question, Answer.Choices choices)
    {
        var alone = false;
        foreach (var value in choices.Values)
        {
            if (question.FindChoice(value) is not { } choice)
                return Expected(question);
            alone |= choice.IsAlone;
        }
        if (question.IsChosenByName && choices.Values.Sum(question.RoomOf) > FormLimits.CardRoom)
            return "These are more answers than fit on a card. Please choose fewer.";
        return alone && choices.Values.Length > 1
            ? $"Please choose either \"{question.Choices.First(choice => choice.IsAlone).Text}\" or other answers, not both."
            : null;
    }

    private static bool AreRowsOf(Question question, Answer.Rows rows)
    {
        foreach (var (name, column) in rows.Values)
        {
            if (question.FindChoice(column) is null || !question.Rows.Any(row => row.Value == name))
                return false;
        }
        return true;
    }

    private static string? FilesProblem(Question question, Answer.Files files) =>
        files.Values.Length > 1 && !question.Files!.AllowMultiple ? "Please attach one file only."
        : files.Values.Length > FormLimits.Files ? $"Please attach at most {FormLimits.Files} files."
        : null;

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

    // 14:05 and 2026-11 are written so that the order of their texts is their order in time.
    private static string? PartProblem(Question question, string text)
    {
        if (!IsPart(question.Kind, text))
            return Expected(question);
        if (question.From is { } from && string.CompareOrdinal(text, from) < 0)
            return $"Please enter {from} or later.";
        return question.Until is { } until && string.CompareOrdinal(text, until) > 0 ? $"Please enter {until} or earlier." : null;
    }

    /// <summary>Whether a text is a time of day, HH:mm, or a month, yyyy-MM.</summary>
    public static bool IsPart(QuestionKind kind, string text) => kind is QuestionKind.Time
        ? TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        : TryDate($"{text}-01", out _);

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
