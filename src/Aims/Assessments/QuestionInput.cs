using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Cards;
using Choice = Aims.Cards.Choice;

namespace Aims.Assessments;

/// <summary>A question of a form as an input of a card.</summary>
internal static class QuestionInput
{
    private const int LongestExpanded = 7;

    // What may be ticked must be read: a list of forbidden practices is no use in a closed drop-down.
    private const int LongestTickList = 15;

    public static Container Draw(Question question, bool required, Answer? answer, CultureInfo culture, string? problem)
    {
        string? help = question.Help?.In(culture);
        return Look.Field(Input(question, answer, culture), required ? help : $"Optional. {help}", question.Example, problem);
    }

    private static Input Input(Question question, Answer? answer, CultureInfo culture)
    {
        string id = PageCard.InputPrefix + question.Name;
        string label = question.Title.In(culture);
        const string error = "Please check this answer.";
        return question.Kind switch
        {
            QuestionKind.Text => new Input.Text(id, label, error) { Value = Text(answer), MaxLength = question.MaxLength },
            QuestionKind.Email => new Input.Text(id, label, error)
            {
                Value = Text(answer),
                MaxLength = question.MaxLength,
                Style = TextInputStyle.Email,
            },
            QuestionKind.Comment => new Input.Text(id, label, error) { Value = Text(answer), MaxLength = question.MaxLength, IsMultiline = true },
            QuestionKind.Number => new Input.Number(id, label, error) { Value = Number(answer), Min = question.Min, Max = question.Max },
            QuestionKind.Date => new Input.Date(id, label, error) { Value = Date(answer), Min = question.Earliest, Max = question.Latest },
            QuestionKind.RadioGroup => Set(id, label, error, Choices(question, culture), Text(answer)),
            QuestionKind.Dropdown => Set(id, label, error, Choices(question, culture), Text(answer)) with { Style = ChoiceStyle.Compact },
            QuestionKind.Checkbox => Set(id, label, error, Choices(question, culture), Several(answer), LongestTickList) with { IsMultiSelect = true },
            QuestionKind.Boolean => Set(id, label, error,
                [new Choice(question.LabelTrue.In(culture), "true"), new Choice(question.LabelFalse.In(culture), "false")], YesNo(answer)),
            QuestionKind.Rating => Set(id, label, error, Steps(question.Scale!, culture), Text(answer)),
        };
    }

    private static Input.ChoiceSet Set(string id, string label, string error, IReadOnlyList<Choice> choices, string? value, int longest = LongestExpanded) =>
        new(id, label, error, choices)
        {
            Value = value,
            Style = choices.Count <= longest ? ChoiceStyle.Expanded : ChoiceStyle.Compact,
            Placeholder = "Choose",
        };

    private static IReadOnlyList<Choice> Choices(Question question, CultureInfo culture) =>
        [.. question.Choices.Select(c => new Choice(c.Text.In(culture), c.Value))];

    private static IReadOnlyList<Choice> Steps(RatingScale scale, CultureInfo culture) =>
        [.. scale.Values.Select(step => new Choice(
            step == scale.Min && scale.MinLabel is { } low ? $"{step}, {low.In(culture)}"
            : step == scale.Max && scale.MaxLabel is { } high ? $"{step}, {high.In(culture)}"
            : step.ToString(CultureInfo.InvariantCulture),
            step.ToString(CultureInfo.InvariantCulture)))];

    private static string? Text(Answer? answer) => answer switch
    {
        Answer.Text text => text.Value,
        Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static decimal? Number(Answer? answer) => (answer as Answer.Number)?.Value;

    private static string? Several(Answer? answer) => answer is Answer.Choices several ? string.Join(',', several.Values) : null;

    private static string? YesNo(Answer? answer) => answer is Answer.YesNo yes ? (yes.Value ? "true" : "false") : null;

    private static DateOnly? Date(Answer? answer) =>
        DateOnly.TryParseExact(Text(answer), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
