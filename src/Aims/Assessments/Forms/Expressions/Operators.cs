using System.Collections.Frozen;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>The comparisons as they are written.</summary>
internal static class Operators
{
    private static readonly FrozenDictionary<string, Comparison> Written = new Dictionary<string, Comparison>
    {
        ["="] = Comparison.Equal,
        ["=="] = Comparison.Equal,
        ["<>"] = Comparison.NotEqual,
        ["!="] = Comparison.NotEqual,
        ["<"] = Comparison.Less,
        ["<="] = Comparison.LessOrEqual,
        [">"] = Comparison.Greater,
        [">="] = Comparison.GreaterOrEqual,
        ["contains"] = Comparison.Contains,
        ["notcontains"] = Comparison.NotContains,
        ["anyof"] = Comparison.AnyOf,
        ["allof"] = Comparison.AllOf,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static Comparison? Find(Token token) =>
        token.Kind is TokenKind.Sign or TokenKind.Word && Written.TryGetValue(token.Text, out var comparison) ? comparison : null;
}
