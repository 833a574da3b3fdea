using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>A compiled expression that holds or does not. Its work is bounded by the length of its text.</summary>
internal abstract record Condition
{
    /// <summary>The condition that an expression is when its value stands alone.</summary>
    public static Condition Of(Operand operand) => operand is Operand.Truth truth ? truth.Condition : new True(operand);

    public abstract bool Holds(SettledValues given);

    public sealed record All(ImmutableArray<Condition> Parts) : Condition
    {
        public override bool Holds(SettledValues given)
        {
            foreach (var part in Parts)
            {
                if (!part.Holds(given))
                    return false;
            }
            return true;
        }
    }

    public sealed record Any(ImmutableArray<Condition> Parts) : Condition
    {
        public override bool Holds(SettledValues given)
        {
            foreach (var part in Parts)
            {
                if (part.Holds(given))
                    return true;
            }
            return false;
        }
    }

    public sealed record Not(Condition Inner) : Condition
    {
        public override bool Holds(SettledValues given) => !Inner.Holds(given);
    }

    public sealed record Empty(Operand Operand) : Condition
    {
        public override bool Holds(SettledValues given) => Loose.IsEmpty(Operand.Of(given));
    }

    /// <summary>A value standing alone, as in <c>{sensitive} and {people} > 10</c>.</summary>
    public sealed record True(Operand Operand) : Condition
    {
        public override bool Holds(SettledValues given) => Loose.IsTrue(Operand.Of(given));
    }

    public sealed record Compare(Comparison Comparison, Operand Left, Operand Right) : Condition
    {
        public override bool Holds(SettledValues given)
        {
            var (left, right) = (Left.Of(given), Right.Of(given));
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
