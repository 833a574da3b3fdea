using System.Collections.Immutable;
using Aims.Assessments.Forms.Expressions;
using Aims.Assessments.Forms.Loading;

namespace Aims.Assessments.Forms;

/// <summary>
/// What the inputs of a card sent, by name: a question's own, <c>question,row</c> for a row of a matrix (no name has a comma), and
/// <c>question-Comment</c> for the words to "other".
/// </summary>
internal sealed class PostedAnswers(IReadOnlyDictionary<string, string> values)
{
    public static string RowName(Question question, Choice row) => $"{question.Name},{row.Value}";

    /// <summary>The answers with what was sent for a question; what does not fit is a problem, and the answer before stays.</summary>
    public Answers Merge(Question question, ImmutableArray<Choice> offered, Answers stored, Action<LocalText> problem) => question.Kind switch
    {
        QuestionKind.Matrix => MergeRows(question, stored, problem),
        // Files are attached elsewhere, and an expression is nobody's answer.
        QuestionKind.File or QuestionKind.Expression => stored,
        _ => MergeWords(question, stored, MergeValue(question, offered, stored, problem), problem),
    };

    private Answers MergeValue(Question question, ImmutableArray<Choice> offered, Answers stored, Action<LocalText> problem)
    {
        if (!values.TryGetValue(question.Name, out var value))
            return stored;
        if (string.IsNullOrWhiteSpace(value))
            return Cleared(question, stored);
        var answer = Parse(question, offered, value.Trim());
        var wrong = answer is not null ? AnswerRules.Problem(question, answer)
            : new LocalText(question.IsChosenByName ? Named(offered, value.Trim()) : AnswerRules.Expected(question));
        if (wrong is null)
            return stored.With(question.Name, answer!);
        problem(wrong);
        return stored;
    }

    // Where a default would come back, the blank is kept as an answer of its own.
    private static Answers Cleared(Question question, Answers stored) =>
        question.HasDefault ? stored.With(question.Name, Answer.Blank) : stored.Without(question.Name);

    private Answers MergeRows(Question question, Answers stored, Action<LocalText> problem)
    {
        var before = stored[question.Name] as Answer.Rows;
        var rows = (before?.Values ?? new Answer.Rows([]).Values).ToBuilder();
        foreach (var row in question.Rows)
        {
            if (!values.TryGetValue(RowName(question, row), out var value))
                continue;
            if (string.IsNullOrWhiteSpace(value))
                rows.Remove(row.Value);
            else if (question.FindChoice(value.Trim()) is { } column)
                rows[row.Value] = column.Value;
            else
                problem(new LocalText(AnswerRules.Expected(question)));
        }
        return rows.Count > 0 ? stored.With(question.Name, new Answer.Rows(rows.ToImmutable()))
            : stored[question.Name] is null ? stored
            : Cleared(question, stored);
    }

    private Answers MergeWords(Question question, Answers before, Answers merged, Action<LocalText> problem)
    {
        if (question.WordsName is not { } name || !(values.ContainsKey(name) || values.ContainsKey(question.Name)))
            return merged;
        var words = values.TryGetValue(name, out var value) ? value.Trim() : (merged[name] as Answer.Text)?.Value ?? "";
        if (!Question.Chooses(merged[question.Name], Choice.Other))
            return Unchosen(question, name, words, before, merged, problem);
        if (words.Length == 0)
        {
            problem(question.WordsMissing);
            return merged.Without(name);
        }
        if (AnswerRules.WordsProblem(FormLimits.TextAnswer, words) is not { } wrong)
            return merged.With(name, new Answer.Text(words));
        problem(new LocalText(wrong));
        return merged;
    }

    // Words left over from when "other" was chosen go with it; new ones are not dropped without a word.
    private static Answers Unchosen(Question question, string name, string words, Answers before, Answers merged, Action<LocalText> problem)
    {
        if (words.Length == 0 || before[name] is Answer.Text known && known.Value == words)
            return merged.Without(name);
        problem(new LocalText($"Please choose \"{question.FindChoice(Choice.Other)!.Text}\" too, or clear what you wrote there."));
        return AnswerRules.WordsProblem(FormLimits.TextAnswer, words) is null ? merged.With(name, new Answer.Text(words)) : merged;
    }

    private static Answer? Parse(Question question, ImmutableArray<Choice> offered, string posted) => question.Kind switch
    {
        QuestionKind.RadioGroup or QuestionKind.Dropdown =>
            Chosen(question, offered, posted) is { } value ? new Answer.Text(value) : null,
        QuestionKind.Checkbox or QuestionKind.Tagbox => Ticked(question, offered, posted),
        QuestionKind.Number or QuestionKind.Range or QuestionKind.Rating =>
            Lexer.TryNumber(posted, out var number) ? new Answer.Number(number) : null,
        QuestionKind.Boolean => bool.TryParse(posted, out var yes) ? new Answer.YesNo(yes) : null,
        _ => new Answer.Text(posted),
    };

    private static Answer.Choices? Ticked(Question question, ImmutableArray<Choice> offered, string posted)
    {
        var parts = posted.Split(question.IsChosenByName ? '\n' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > FormLimits.Choices)
            return null;
        var values = parts.Select(part => Chosen(question, offered, part)).ToList();
        return values.Contains(null) ? null : AnswerRules.InOrder(question, values.OfType<string>());
    }

    private static string? Chosen(Question question, ImmutableArray<Choice> offered, string posted) =>
        offered.FirstOrDefault(choice => choice.Value == posted)?.Value
        ?? (question.IsChosenByName ? ByName(offered, posted) : null);

    // The whole name, or the beginning of one name only.
    private static string? ByName(ImmutableArray<Choice> offered, string posted)
    {
        var named = offered.FirstOrDefault(choice => choice.Text.All.Any(text => text.Equals(posted, StringComparison.OrdinalIgnoreCase)));
        if (named is not null)
            return named.Value;
        var begun = offered.Where(choice => choice.Text.All.Any(text => text.StartsWith(posted, StringComparison.OrdinalIgnoreCase))).Take(2).ToList();
        return begun.Count == 1 ? begun[0].Value : null;
    }

    // A list too long to show is told by those of its names that come nearest.
    private static string Named(ImmutableArray<Choice> offered, string posted)
    {
        var near = offered.Where(choice => choice.Text.All.Any(text => text.Contains(posted, StringComparison.OrdinalIgnoreCase)));
        var some = near.Concat(offered).Distinct().Take(4).Select(choice => $"\"{Cards.Plain.Line(choice.Text.Default, 60)}\"");
        return $"Please type one of the {offered.Length} answers, for example {string.Join(", ", some)}.";
    }
}
