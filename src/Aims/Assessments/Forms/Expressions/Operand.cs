using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>What has a value. A value is an answer: a literal is one that never changes.</summary>
internal abstract record Operand
{
    private static readonly Answer Yes = new Answer.YesNo(true), No = new Answer.YesNo(false);

    public abstract Answer? Of(SettledValues given);

    public sealed record Literal(Answer Value) : Operand
    {
        public override Answer? Of(SettledValues given) => Value;
    }

    /// <summary>A name in braces.</summary>
    /// <param name="Slot">Where its value stands.</param>
    /// <param name="Element">The element that has to be settled before.</param>
    public sealed record Reference(int Slot, int Element) : Operand
    {
        public override Answer? Of(SettledValues given) => given[Slot];
    }

    /// <summary>The answer to one row of a matrix.</summary>
    public sealed record Row(int Element, string Name) : Operand
    {
        public override Answer? Of(SettledValues given) =>
            given[Element] is Answer.Rows rows && rows.Values.TryGetValue(Name, out var column) ? new Answer.Text(column) : null;
    }

    /// <summary>A condition as a value, true or false.</summary>
    public sealed record Truth(Condition Condition) : Operand
    {
        public override Answer? Of(SettledValues given) => Condition.Holds(given) ? Yes : No;
    }

    /// <summary>Signs of one strength, from left to right: <c>a - b + c</c>.</summary>
    public sealed record Chain(Operand First, ImmutableArray<(char Sign, Operand Next)> Rest) : Operand
    {
        public override Answer? Of(SettledValues given)
        {
            var value = First.Of(given);
            foreach (var (sign, next) in Rest)
                value = Arithmetic.Of(sign, value, next.Of(given));
            return value;
        }
    }

    public sealed record Iif(Condition If, Operand Then, Operand Else) : Operand
    {
        public override Answer? Of(SettledValues given) => (If.Holds(given) ? Then : Else).Of(given);
    }

    public sealed record Call(Function Function, ImmutableArray<Operand> Arguments) : Operand
    {
        public override Answer? Of(SettledValues given)
        {
            var values = new Answer?[Arguments.Length];
            for (var at = 0; at < values.Length; at++)
                values[at] = Arguments[at].Of(given);
            return Function(values, given.Today);
        }
    }
}
