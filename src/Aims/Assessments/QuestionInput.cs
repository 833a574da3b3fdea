using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Cards;
using Choice = Aims.Cards.Choice;
using Element = Aims.Cards.Element;

namespace Aims.Assessments;

/// <summary>A question of a form as an input of a card.</summary>
internal static class QuestionInput
{
    private const int LongestExpanded = 7;

    // What may be ticked must be read: a list of forbidden practices is no use in a closed drop-down.
    private const int LongestTickList = 15;

    private const string Error = "Please check this answer.";

    /// <param name="piece">Of a matrix 0 is the title and 1 the first row; any other question is one piece.</param>
    public static Element Draw(FilledForm filled, Question question, int piece, string? problem, IReadOnlyList<CardAction> fileButtons)
    {
        string help = question.Help is null ? "" : filled.Say(question.Help);
        string said = filled.Sheet.Requires(question) || question.NeedsEachRow ? help : $"Optional. {help}";
        string? shown = said.Length == 0 ? null : said;
        return !question.IsAsked ? Shown(filled, question, null)
            : !filled.Sheet.Enables(question) ? Shown(filled, question, "This cannot be changed as the other answers are.")
            : question.Kind is QuestionKind.File ? FileInput.Draw(filled, question, shown, problem, fileButtons)
            : question.Kind is QuestionKind.Matrix ? Matrix(filled, question, piece, shown, problem)
            : Field(filled, question, shown, problem);
    }

    private static Container Field(FilledForm filled, Question question, string? help, string? problem)
    {
        var field = Look.Field(Input(filled, question), help, question.Example, problem);
        return question.WordsName is { } name ? field with { Items = [.. field.Items, Words(filled, question, name)] } : field;
    }

    private static Input.Text Words(FilledForm filled, Question question, string name) =>
        new(PageCard.InputPrefix + name, filled.Say(question.FindChoice(Forms.Choice.Other)!.Text), Error)
        {
            Value = Text(filled.Answers[name]),
            MaxLength = 1_000,
            Spacing = Spacing.Small,
        };

    // Also where it is worked out: text, and no input that could send another answer.
    private static Container Shown(FilledForm filled, Question question, string? why)
    {
        string words = filled.Sheet.AnswerTo(question) switch
        {
            null => "–",
            Answer.Number number => number.Value.ToString("#,0.####", filled.Culture),
            var answer => question.InWords(answer, filled.Culture),
        };
        return new Container([Look.Quote(filled.Say(question.Title), words), .. why is null ? Array.Empty<Element>() : [Look.Subtle(why)]])
        {
            Spacing = Spacing.Medium,
        };
    }

    /// <summary>A question that has no input of its own, or has several.</summary>
    public static Container Titled(string title, string? help, string? example, string? problem, params ReadOnlySpan<Element> below) => new(
    [
        Look.Text(title),
        .. problem is null ? Array.Empty<Element>() : [Look.Error(problem)],
        .. help is null ? Array.Empty<Element>() : [Look.Subtle(help) with { Spacing = Spacing.Small }],
        .. example is null ? Array.Empty<Element>() : [Look.Subtle($"For example: {example}") with { Spacing = Spacing.None }],
        .. below,
    ])
    { Spacing = Spacing.Medium };

    private static Container Matrix(FilledForm filled, Question question, int piece, string? help, string? problem)
    {
        if (piece == 0)
            return Titled(filled.Say(question.Title), help, question.Example, problem);
        var row = question.Rows[piece - 1];
        string? column = (filled.Given(question) as Answer.Rows)?.Values.GetValueOrDefault(row.Value);
        return Look.Field(Set(
            PageCard.InputPrefix + PostedAnswers.RowName(question, row), filled.Say(row.Text),
            [.. question.Choices.Select(c => new Choice(filled.Say(c.Text), c.Value))], column));
    }

    private static Input Input(FilledForm filled, Question question)
    {
        string id = PageCard.InputPrefix + question.Name;
        string label = filled.Say(question.Title);
        var answer = filled.Given(question);
        var text = new Input.Text(id, label, Error) { Value = Text(answer), MaxLength = question.MaxLength };
        if (question.IsChosenByName)
            return ByName(filled, question, text);
        return question.Kind switch
        {
            QuestionKind.Email => text with { Style = TextInputStyle.Email },
            QuestionKind.Tel => text with { Style = TextInputStyle.Tel },
            QuestionKind.Url => text with { Style = TextInputStyle.Url },
            QuestionKind.Month => text with { MaxLength = 7, Placeholder = "2026-11" },
            QuestionKind.Comment => text with { IsMultiline = true },
            QuestionKind.Number or QuestionKind.Range =>
                new Input.Number(id, label, Error) { Value = (answer as Answer.Number)?.Value, Min = question.Min, Max = question.Max },
            QuestionKind.Date => new Input.Date(id, label, Error) { Value = Date(answer), Min = question.Earliest, Max = question.Latest },
            QuestionKind.Time => new Input.Time(id, label, Error) { Value = Time(answer), Min = Time(question.From), Max = Time(question.Until) },
            QuestionKind.RadioGroup => Set(id, label, Choices(filled, question), Text(answer)),
            QuestionKind.Dropdown => Set(id, label, Choices(filled, question), Text(answer)) with { Style = ChoiceStyle.Compact },
            QuestionKind.Checkbox => Set(id, label, Choices(filled, question), Several(answer), LongestTickList) with { IsMultiSelect = true },
            QuestionKind.Tagbox => Set(id, label, Choices(filled, question), Several(answer)) with { IsMultiSelect = true, Style = ChoiceStyle.Filtered },
            QuestionKind.Boolean => Set(id, label,
                [new Choice(filled.Say(question.LabelTrue), "true"), new Choice(filled.Say(question.LabelFalse), "false")], YesNo(answer)),
            QuestionKind.Rating => Set(id, label, Steps(question.Scale!, filled), Text(answer)),
            QuestionKind.Text or QuestionKind.Matrix or QuestionKind.File or QuestionKind.Expression => text,
        };
    }

    // So many choices fill more than a card: the answer is typed, and told from its beginning.
    private static Input.Text ByName(FilledForm filled, Question question, Input.Text text)
    {
        return text with
        {
            MaxLength = question.TakesSeveral ? 6_000 : 2_000,
            IsMultiline = question.TakesSeveral,
            Placeholder = question.TakesSeveral ? "Type each answer or its beginning on a line of its own" : "Type the answer or its beginning",
            Value = filled.Given(question) switch
            {
                Answer.Text one => Name(one.Value),
                Answer.Choices several => string.Join('\n', several.Values.Select(Name)),
                _ => null,
            },
        };

        string Name(string value) => question.FindChoice(value)?.Text.In(filled.Culture) ?? value;
    }

    private static Input.ChoiceSet Set(string id, string label, IReadOnlyList<Choice> choices, string? value, int longest = LongestExpanded) =>
        new(id, label, Error, choices)
        {
            Value = value,
            Style = choices.Count <= longest ? ChoiceStyle.Expanded : ChoiceStyle.Compact,
            Placeholder = "Choose",
        };

    private static IReadOnlyList<Choice> Choices(FilledForm filled, Question question) =>
        [.. filled.Choices(question).Select(c => new Choice(filled.Say(c.Text), c.Value))];

    private static IReadOnlyList<Choice> Steps(RatingScale scale, FilledForm filled) =>
        [.. scale.Values.Select(step => new Choice(
            step == scale.Min && scale.MinLabel is { } low ? $"{step}, {filled.Say(low)}"
            : step == scale.Max && scale.MaxLabel is { } high ? $"{step}, {filled.Say(high)}"
            : step.ToString(CultureInfo.InvariantCulture),
            step.ToString(CultureInfo.InvariantCulture)))];

    private static string? Text(Answer? answer) => answer switch
    {
        Answer.Text text => text.Value,
        Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? Several(Answer? answer) => answer is Answer.Choices several ? string.Join(',', several.Values) : null;

    private static string? YesNo(Answer? answer) => answer is Answer.YesNo yes ? (yes.Value ? "true" : "false") : null;

    private static DateOnly? Date(Answer? answer) =>
        DateOnly.TryParseExact(Text(answer), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static TimeOnly? Time(Answer? answer) => Time(Text(answer));

    private static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
