using System.Collections.Immutable;
using System.Globalization;

namespace Aims.Assessments.Forms;

/// <summary>The types of question, under their SurveyJS names (text is split by its inputType).</summary>
public enum QuestionKind
{
    Text, Number, Date, Email, Tel, Url, Time, Month, Range, Comment,
    RadioGroup, Dropdown, Checkbox, Tagbox, Boolean, Rating, Matrix, File,

    /// <summary>Worked out, never asked: its value is shown and can be used, and is never stored.</summary>
    Expression,
}

/// <summary>A question as the form defines it. Which limits apply depends on the kind.</summary>
public sealed record Question : Element
{
    public required QuestionKind Kind { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>What is meant, in plain words (SurveyJS <c>description</c>).</summary>
    public LocalText? Help { get; init; }

    public string? Example { get; init; }

    /// <summary>The clauses and articles that the question answers to, "ISO/IEC 42005 6.3; EU AI Act Art. 26(2)".</summary>
    public string? Serves { get; init; }

    /// <summary>Required whatever the other answers are; <see cref="Form.IsRequired"/> also knows <c>requiredIf</c>.</summary>
    public bool AlwaysRequired { get; init; }

    /// <summary>What can be chosen (radio group, dropdown, checkbox, tagbox), "none" and "other" included, and the columns of a
    /// matrix; empty for the other kinds.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>The order in which the choices are shown; null as they are written.</summary>
    internal ChoiceOrders? Ordered { get; init; }

    /// <summary>What the question's own words and choices take of a card at most, in <see cref="CardRoom"/>.</summary>
    internal int Room { get; init; }

    /// <summary>What a matrix asks about, a row each.</summary>
    public ImmutableArray<Choice> Rows { get; init; } = [];

    /// <summary>Every row of the matrix needs an answer (SurveyJS <c>isAllRowRequired</c>).</summary>
    public bool NeedsEachRow { get; init; }

    /// <summary>The files that may be attached; null for the other kinds.</summary>
    public FileRules? Files { get; init; }

    /// <summary>What an answer must fulfil besides.</summary>
    internal ImmutableArray<Validator> Validators { get; init; } = [];

    /// <summary>Where the words to "other" stand among the values; -1 when there is no such choice.</summary>
    internal int WordsSlot { get; init; } = -1;

    /// <summary>Under which name the words to "other" are stored and posted, as in SurveyJS; null when there is no such choice.</summary>
    public string? WordsName => WordsSlot < 0 ? null : Name + WordsSuffix;

    internal const string WordsSuffix = "-Comment";

    /// <summary>What is right, in a check (SurveyJS <c>correctAnswer</c>); null where that is nobody's to say.</summary>
    public Answer? Right { get; init; }

    /// <summary>What to say when "other" is chosen without words.</summary>
    public LocalText WordsMissing { get; init; } = new("Please say in words what the other is.");

    /// <summary>A choice set of all choices would fill a card: the answer is given by typing the name of a choice.</summary>
    public bool IsChosenByName { get; init; }

    /// <summary>Something counts as answered until a person answers (SurveyJS <c>defaultValue</c>, <c>defaultValueExpression</c>).</summary>
    internal bool HasDefault { get; init; }

    /// <summary>What the name of a choice takes of a card.</summary>
    internal int RoomOf(string value) => FindChoice(value) is { } choice ? choice.Text.All.Max(CardRoom.Of) + 2 : 0;

    /// <summary>How its value is written; null for what is asked.</summary>
    internal NumberLook? Look { get; init; }

    /// <summary>A person answers it: it is not worked out.</summary>
    public bool IsAsked => Kind is not QuestionKind.Expression;

    public bool TakesSeveral => Kind is QuestionKind.Checkbox or QuestionKind.Tagbox;

    /// <summary>The most characters a text, an e-mail address or a comment may have.</summary>
    public int MaxLength { get; init; }

    /// <summary>The least number accepted.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number accepted.</summary>
    public decimal? Max { get; init; }

    /// <summary>The first date accepted.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last date accepted.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>The first time (HH:mm) or month (yyyy-MM) accepted.</summary>
    public string? From { get; init; }

    /// <summary>The last time (HH:mm) or month (yyyy-MM) accepted.</summary>
    public string? Until { get; init; }

    public LocalText LabelTrue { get; init; } = new("Yes");

    public LocalText LabelFalse { get; init; } = new("No");

    /// <summary>The steps of a rating; null for the other kinds.</summary>
    public RatingScale? Scale { get; init; }

    public Choice? FindChoice(string value)
    {
        foreach (var choice in Choices)
        {
            if (choice.Value == value)
                return choice;
        }
        return null;
    }

    /// <summary>The answer to this question among others as a person reads it, with the words to "other"; null when there is none.</summary>
    public string? InWords(Answers answers, CultureInfo culture) => answers[Name] is not { } answer ? null
        : WordsName is { } name && answers[name] is Answer.Text words && Chooses(answer, Choice.Other) ? $"{InWords(answer, culture)}: {words.Value}"
        : InWords(answer, culture);

    internal static bool Chooses(Answer? answer, string value) =>
        answer is Answer.Text text ? text.Value == value : answer is Answer.Choices choices && choices.Values.Contains(value);

    /// <summary>An answer to this question as a person reads it: the choices' texts, Yes or No, a date written out.</summary>
    public string InWords(Answer answer, CultureInfo culture) => answer switch
    {
        Answer.Number number when Look is { } look => look.Of(number, culture),
        Answer.Text text when (Kind is QuestionKind.Date || Look?.Style is NumberStyle.Date) && AnswerRules.TryDate(text.Value, out var date) =>
            Framed(date.ToString("d MMMM yyyy", culture), culture),
        Answer.Text text => FindChoice(text.Value)?.Text.In(culture) ?? Framed(text.Value, culture),
        Answer.Number number => number.Value.ToString(culture),
        Answer.YesNo yesNo => (yesNo.Value ? LabelTrue : LabelFalse).In(culture),
        Answer.Choices choices => string.Join(", ", choices.Values.Select(value => FindChoice(value)?.Text.In(culture) ?? value)),
        Answer.Rows rows => string.Join("; ", Rows.Where(row => rows.Values.ContainsKey(row.Value)).Select(row =>
            $"{row.Text.In(culture)}: {FindChoice(rows.Values[row.Value])?.Text.In(culture) ?? rows.Values[row.Value]}")),
        Answer.Files files => string.Join(", ", files.Values.Select(file => file.Name)),
        _ => "",
    };

    private string Framed(string text, CultureInfo culture) => Look?.Framed(text, culture) ?? text;

    /// <summary>The question in its default language, and after it what was answered.</summary>
    public string WithAnswer(string answer) => Title.Default.EndsWith('?') ? $"{Title} {answer}" : $"{Title}: {answer}";
}

/// <summary>One thing to choose: the value that is stored and the words that are shown.</summary>
public sealed record Choice(string Value, LocalText Text)
{
    /// <summary>The value of the choice that is told in words (SurveyJS <c>showOtherItem</c>).</summary>
    public const string Other = "other";

    /// <summary>The value of the choice that excludes the others (SurveyJS <c>showNoneItem</c>).</summary>
    public const string None = "none";

    /// <summary>It excludes the other choices of a checkbox: "none".</summary>
    public bool IsAlone { get; init; }

    /// <summary>It is told in words: "other".</summary>
    public bool IsTold { get; init; }
}

/// <summary>Which files a question takes.</summary>
/// <param name="AcceptedTypes">As the form writes them, ".pdf, image/*"; null takes any.</param>
/// <param name="MaxSize">In bytes; null sets no limit.</param>
public sealed record FileRules(string? AcceptedTypes, long? MaxSize, bool AllowMultiple);

/// <summary>The whole numbers from <paramref name="Min"/> to <paramref name="Max"/> that a rating offers.</summary>
public sealed record RatingScale(int Min, int Max, int Step, LocalText? MinLabel, LocalText? MaxLabel)
{
    public IEnumerable<int> Values
    {
        get
        {
            for (var value = Min; value <= Max; value += Step)
                yield return value;
        }
    }

    internal bool Has(decimal value) => value >= Min && value <= Max && (value - Min) % Step == 0;
}
