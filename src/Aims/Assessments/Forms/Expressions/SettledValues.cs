namespace Aims.Assessments.Forms.Expressions;

/// <summary>What an expression may look at: the values that count, and the day.</summary>
/// <param name="values">By the slot of a question, a calculated value or the words to "other"; null where there is none.</param>
/// <param name="today">The day of whoever answers; null where nobody said, and <c>today()</c> is then empty.</param>
internal readonly ref struct SettledValues(ReadOnlySpan<Answer?> values, DateOnly? today)
{
    private readonly ReadOnlySpan<Answer?> values = values;

    public DateOnly? Today { get; } = today;

    public Answer? this[int slot] => values[slot];
}
