using Aims.Ledger;

namespace Aims.Questions;

/// <summary>An answer, or why there is none.</summary>
public readonly record struct Answered
{
    private Answered(Answer? answer, Refusal? refusal) => (Answer, Refusal) = (answer, refusal);

    public Answer? Answer { get; }

    public Refusal? Refusal { get; }

    public static implicit operator Answered(Answer answer) => new(answer, null);

    public static implicit operator Answered(Refusal refusal) => new(null, refusal);
}

/// <summary>Which of the rows are made ready to be shown; the others are only counted.</summary>
public readonly record struct Part(int Skip, int Take)
{
    public static Part Whole { get; } = new(0, int.MaxValue);
}
