using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Conversation;

namespace Aims.Reports;

internal static class AnswerWords
{
    /// <summary>
    /// An answer as the report has it: several choices, rows and files one a line, a step with the scale that it is on. Null for
    /// one that a person emptied.
    /// </summary>
    /// <param name="words">What was said to "other".</param>
    public static string? Of(Question question, Answer? answer, Answer? words = null)
    {
        string? said = answer switch
        {
            null or Answer.Text { Value: "" } => null,
            Answer.Choices several => string.Join('\n', several.Values.Select(value => Said(question, new Answer.Choices([value])))),
            Answer.Rows rows => string.Join('\n', rows.Values.Select(row => Said(question, new Answer.Rows([row])))),
            Answer.Files files => string.Join('\n', files.Values.Select(file => $"{file.Name} ({file.Id})")),
            Answer.Number when question.Scale is { } scale =>
                $"{Said(question, answer)}, on a scale from {End(scale.Min, scale.MinLabel)} to {End(scale.Max, scale.MaxLabel)}",
            _ => Said(question, answer),
        };
        return said is not null && words is Answer.Text { Value.Length: > 0 } other ? $"{said}: {other.Value}" : said;
    }

    private static string Said(Question question, Answer answer) => question.InWords(answer, Reader.Default.Culture);

    private static string End(int step, LocalText? label) => label is null ? $"{step}" : $"{step} ({label})";
}

internal static class ResultWords
{
    public static string Of(Result result) => result.Level == 0 ? "No level"
        : $"Level {result.Level}, {result.LevelName.ToLowerInvariant()}; total {result.Total}";
}
