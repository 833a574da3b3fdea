using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>A compiled expression and the indexes of the elements it asks, or why it was refused.</summary>
internal sealed record ParsedExpression(Operand? Value, ImmutableArray<int> References, string? Problem)
{
    /// <summary>The expression as something that holds or does not.</summary>
    public Condition? Condition { get; } = Value is null ? null : Condition.Of(Value);

    public static ParsedExpression Refused(string problem) => new(null, [], problem);
}
