using System.Collections.Immutable;
using System.Globalization;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>
/// Compiles an expression: <c>or</c> binds weaker than <c>and</c>, <c>and</c> weaker than <c>not</c>, as in SurveyJS.
/// Arithmetic and functions are not supported and are refused by name.
/// </summary>
internal sealed class ExpressionParser
{
    /// <summary>The most characters an expression may have.</summary>
    public const int MaxLength = 4_000;

    /// <summary>How deep parentheses and negations may nest.</summary>
    public const int MaxDepth = 32;

    private readonly Lexer lexer;
    private readonly Func<string, int?> indexOf;
    private readonly SortedSet<int> references = [];
    private Token token;
    private int depth;
    private string? problem;

    private ExpressionParser(string source, Func<string, int?> indexOf)
    {
        (lexer, this.indexOf) = (new Lexer(source), indexOf);
        token = lexer.Next();
    }

    /// <summary>Compiles <paramref name="source"/>; the index of a question in braces comes from <paramref name="indexOf"/>.</summary>
    public static ParsedExpression Parse(string source, Func<string, int?> indexOf)
    {
        if (source.Length > MaxLength)
        {
            return ParsedExpression.Refused(string.Create(CultureInfo.InvariantCulture,
                $"The expression has {source.Length:N0} characters; at most {MaxLength:N0} are allowed."));
        }
        var parser = new ExpressionParser(source, indexOf);
        var condition = parser.Or();
        if (condition is not null && parser.token.Kind != TokenKind.End)
            condition = parser.Expected<Condition>("'and', 'or' or the end");
        return condition is null
            ? ParsedExpression.Refused(parser.problem!)
            : new ParsedExpression(condition, [.. parser.references], null);
    }

    private Condition? Or() => Series(And, "or", "||", parts => new Condition.Any(parts));

    private Condition? And() => Series(Not, "and", "&&", parts => new Condition.All(parts));

    private Condition? Series(Func<Condition?> part, string word, string sign, Func<ImmutableArray<Condition>, Condition> join)
    {
        if (part() is not { } first)
            return null;
        var parts = ImmutableArray.Create(first);
        while (TakeWord(word) || TakeSign(sign))
        {
            if (part() is not { } next)
                return null;
            parts = parts.Add(next);
        }
        return parts.Length == 1 ? first : join(parts);
    }

    private Condition? Not()
    {
        var negated = TakeWord("not") || TakeWord("negate") || TakeSign("!");
        if (!negated && token.Kind != TokenKind.Open)
            return Comparison();
        if (++depth > MaxDepth)
            return Refuse<Condition>($"parentheses and negations may be nested {MaxDepth} deep");
        var inner = negated ? Not() : Parenthesised();
        depth--;
        return inner is null || !negated ? inner : new Condition.Not(inner);
    }

    private Condition? Parenthesised()
    {
        Advance();
        if (Or() is not { } inner)
            return null;
        if (token.Kind != TokenKind.Close)
            return Expected<Condition>("')'");
        Advance();
        return inner;
    }

    private Condition? Comparison()
    {
        if (Operand() is not { } left)
            return null;
        if (TakeWord("empty"))
            return new Condition.Empty(left);
        if (TakeWord("notempty"))
            return new Condition.Not(new Condition.Empty(left));
        if (Operators.Find(token) is not { } comparison)
            return new Condition.True(left);
        Advance();
        return Operand() is { } right ? new Condition.Compare(comparison, left, right) : null;
    }

    private Operand? Operand()
    {
        if (token.Kind == TokenKind.Question)
            return Reference();
        var value = token.Kind == TokenKind.OpenList ? List() : Literal();
        return value is null ? null : new Operand.Literal(value);
    }

    private Operand.Reference? Reference()
    {
        if (indexOf(token.Text.Trim()) is not { } index)
            return Refuse<Operand.Reference>($"there is no question '{token.Text}' in this form");
        references.Add(index);
        Advance();
        return new Operand.Reference(index);
    }

    private Answer.Choices? List()
    {
        var values = ImmutableArray.CreateBuilder<string>();
        do
        {
            Advance();
            if (token.Kind is not (TokenKind.Text or TokenKind.Number))
                return Expected<Answer.Choices>("a text in quotes or a number");
            values.Add(token.Text);
            Advance();
        }
        while (token.Kind == TokenKind.Comma);
        if (token.Kind != TokenKind.CloseList)
            return Expected<Answer.Choices>("',' or ']'");
        Advance();
        return new Answer.Choices(values.ToImmutable());
    }

    private Answer? Literal()
    {
        Answer? value = token.Kind switch
        {
            TokenKind.Text => new Answer.Text(token.Text),
            TokenKind.Number when Lexer.TryNumber(token.Text, out var number) => new Answer.Number(number),
            TokenKind.Word when bool.TryParse(token.Text, out var yes) => new Answer.YesNo(yes),
            _ => Expected<Answer>("a question in braces, a text in quotes, a number, true or false"),
        };
        if (value is not null)
            Advance();
        return value;
    }

    private bool TakeWord(string word) => Take(TokenKind.Word, word);

    private bool TakeSign(string sign) => Take(TokenKind.Sign, sign);

    private bool Take(TokenKind kind, string text)
    {
        if (token.Kind != kind || !token.Text.Equals(text, StringComparison.OrdinalIgnoreCase))
            return false;
        Advance();
        return true;
    }

    private void Advance() => token = lexer.Next();

    private T? Expected<T>(string what) where T : class =>
        Refuse<T>(token.Kind == TokenKind.Wrong ? token.Text : $"expected {what}, found {token.Text}");

    private T? Refuse<T>(string what) where T : class
    {
        problem ??= string.Create(CultureInfo.InvariantCulture, $"At character {token.At}: {what}.");
        return null;
    }
}
