using System.Collections.Immutable;

namespace Aims.Assessments.Forms;

/// <summary>What became of a posted page: the answers to store, and what a person has to put right.</summary>
public sealed record PageReading(Answers Answers, ImmutableArray<AnswerProblem> Problems)
{
    /// <summary>Questions whose answers counted before and no longer do, because they are not asked any more. The answers stay
    /// stored, and count again when their question comes back.</summary>
    public ImmutableArray<Question> Dropped { get; init; } = [];
}

/// <summary>A value that was not stored, and one sentence on what to do about it.</summary>
public sealed record AnswerProblem(Question Question, LocalText Words)
{
    public string Text => Words.Default;
}

/// <summary>A question that waits for its answer, or for a better one.</summary>
public sealed record MissingAnswer(Page Page, Question Question)
{
    /// <summary>What is lacking.</summary>
    public LocalText Words { get; init; } = new("This question needs an answer.");
}

/// <summary>How many of the visible questions are answered.</summary>
public readonly record struct Progress(int Answered, int Total);
