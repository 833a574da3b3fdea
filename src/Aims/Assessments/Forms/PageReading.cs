using System.Collections.Immutable;

namespace Aims.Assessments.Forms;

/// <summary>What became of a posted page: the answers to store, and what a person has to put right.</summary>
public sealed record PageReading(Answers Answers, ImmutableArray<AnswerProblem> Problems);

/// <summary>A value that was not stored, and one sentence on what to do about it.</summary>
public sealed record AnswerProblem(Question Question, string Text);

/// <summary>A required question that waits for its answer.</summary>
public sealed record MissingAnswer(Page Page, Question Question);

/// <summary>How many of the visible questions are answered.</summary>
public readonly record struct Progress(int Answered, int Total);
