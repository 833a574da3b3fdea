using System.Collections.Immutable;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>A compiled expression and the indexes of the questions it asks, or why it was refused.</summary>
internal sealed record ParsedExpression(Condition? Condition, ImmutableArray<int> References, string? Problem)
{
    public static ParsedExpression Refused(string problem) => new(null, [], problem);
}
