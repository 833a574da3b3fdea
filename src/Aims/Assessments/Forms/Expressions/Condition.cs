using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>A compiled expression. Asking it allocates nothing; its work is bounded by the length of its text.</summary>
internal abstract record Condition
{
    /// <param name="answers">The answers that count, by element index; null where there is none.</param>
    public abstract bool Holds(ReadOnlySpan<Answer?> answers);

    public sealed record All(ImmutableArray<Condition> Parts) : Condition
    {
        public override bool Holds(ReadOnlySpan<Answer?> answers)
        {
            foreach (var part in Parts)
            {
                if (!part.Holds(answers))
                    return false;
            }
            return true;
        }
    }

    public sealed record Any(ImmutableArray<Condition> Parts) : Condition
    {
        public override bool Holds(ReadOnlySpan<Answer?> answers)
        {
            foreach (var part in Parts)
            {
                if (part.Holds(answers))
                    return true;
            }
            return false;
        }
    }

    public sealed record Not(Condition Inner) : Condition
    {
        public override bool Holds(ReadOnlySpan<Answer?> answers) => !Inner.Holds(answers);
    }

    public sealed record Empty(Operand Operand) : Condition
    {
        public override bool Holds(ReadOnlySpan<Answer?> answers) => Loose.IsEmpty(Operand.Of(answers));
    }

    /// <summary>A value standing alone, as in <c>{sensitive} and {people} > 10</c>.</summary>
    public sealed record True(Operand Operand) : Condition
    {
        public override bool Holds(ReadOnlySpan<Answer?> answers) => Loose.IsTrue(Operand.Of(answers));
    }

    public sealed record Compare(Comparison Comparison, Operand Left, Operand Right) : Condition
    {
        public override bool Holds(ReadOnlySpan<Answer?> answers)
        {
            var (left, right) = (Left.Of(answers), Right.Of(answers));
            return Comparison switch
            {
                Comparison.Equal => Loose.Equal(left, right),
                Comparison.NotEqual => !Loose.Equal(left, right),
                Comparison.Less => Loose.Less(left, right),
                Comparison.LessOrEqual => Loose.Equal(left, right) || Loose.Less(left, right),
                Comparison.Greater => Loose.Less(right, left),
                Comparison.GreaterOrEqual => Loose.Equal(left, right) || Loose.Less(right, left),
                Comparison.Contains => Loose.ContainsAll(left, right),
                Comparison.NotContains => !Loose.ContainsAll(left, right),
                Comparison.AnyOf => Loose.ContainsAny(left, right),
                Comparison.AllOf => Loose.ContainsAll(left, right),
            };
        }
    }
}

internal enum Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, NotContains, AnyOf, AllOf }
