namespace Aims.Assessments.Forms.Expressions;

/// <summary>What stands on a side of a comparison. A value is an answer: a literal is one that never changes.</summary>
internal abstract record Operand
{
    public abstract Answer? Of(ReadOnlySpan<Answer?> answers);

    public sealed record Literal(Answer Value) : Operand
    {
        public override Answer? Of(ReadOnlySpan<Answer?> answers) => Value;
    }

    /// <summary>A question in braces, by its index in the form.</summary>
    public sealed record Reference(int Index) : Operand
    {
        public override Answer? Of(ReadOnlySpan<Answer?> answers) => answers[Index];
    }
}
