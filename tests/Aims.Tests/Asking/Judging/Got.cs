using Aims.Questions;

namespace Aims.Tests.Asking.Judging;

/// <summary>What the product made of a question.</summary>
/// <param name="Answer">Null when it asked back or refused.</param>
/// <param name="Said">What it said instead of answering, with its code where it has one.</param>
internal sealed record Got(Answer? Answer, string? Said)
{
    /// <summary>How what it said begins when it broke down.</summary>
    public const string Fault = "fault";

    public bool IsFault => Said?.StartsWith(Fault, StringComparison.Ordinal) is true;

    public override string ToString() => Answer is { } read ? $"{Found}{Environment.NewLine}            read as  {Spelled.Of(read.Question)}" : Found;

    private string Found => Answer is not { } answer ? $"no answer: {Said}"
        : answer.Groups.Count > 0 ? $"{answer.Subject.Id} by {string.Join(" and ", answer.Question.By)}: {string.Join(", ", answer.Groups.Select(InWords))}"
        : answer.Question.Measure is Measure.List or Measure.Detail ? $"{answer.Subject.Id} {answer.Total} rows: {string.Join(' ', answer.Rows.Select(row => row.Key))}"
        : $"{answer.Subject.Id} {answer.Question.Measure.ToString().ToLowerInvariant()} {answer.Figure ?? answer.Total:0.##}{(answer.Before is { } before ? $" before {before}" : "")}";

    private static string InWords(AnswerGroup group) => $"{string.Join('|', group.Keys)} {group.Figure ?? group.Count:0.##}";
}
