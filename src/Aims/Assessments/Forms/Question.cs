using System.Collections.Immutable;
using System.Globalization;

namespace Aims.Assessments.Forms;

/// <summary>The types of question, under their SurveyJS names (text is split by its inputType).</summary>
public enum QuestionKind { Text, Number, Date, Email, Comment, RadioGroup, Dropdown, Checkbox, Boolean, Rating }

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

    /// <summary>What can be chosen (radio group, dropdown, checkbox); empty for the other kinds.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>The order in which the choices are shown.</summary>
    public ChoiceOrder Order { get; init; }

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

    /// <summary>An answer to this question as a person reads it: the choices' texts, Yes or No, a date written out.</summary>
    public string InWords(Answer answer, CultureInfo culture) => answer switch
    {
        Answer.Text text when Kind == QuestionKind.Date && AnswerRules.TryDate(text.Value, out var date) =>
            date.ToString("d MMMM yyyy", culture),
        Answer.Text text => FindChoice(text.Value)?.Text.In(culture) ?? text.Value,
        Answer.Number number => number.Value.ToString(culture),
        Answer.YesNo yesNo => (yesNo.Value ? LabelTrue : LabelFalse).In(culture),
        Answer.Choices choices => string.Join(", ", choices.Values.Select(value => FindChoice(value)?.Text.In(culture) ?? value)),
        _ => "",
    };

    /// <summary>The question in its default language, and after it what was answered.</summary>
    public string WithAnswer(string answer) => Title.Default.EndsWith('?') ? $"{Title} {answer}" : $"{Title}: {answer}";
}

/// <summary>How choices are ordered for the reader: by their words in the reader's language, or shuffled for each record.</summary>
public enum ChoiceOrder { AsWritten, Ascending, Descending, Random }

/// <summary>One thing to choose: the value that is stored and the words that are shown.</summary>
public sealed record Choice(string Value, LocalText Text);

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
