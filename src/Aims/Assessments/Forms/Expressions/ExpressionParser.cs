using System.Collections.Immutable;
using System.Globalization;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>
/// Compiles an expression: <c>or</c> binds weaker than <c>and</c>, then <c>not</c>, comparisons, <c>+ -</c>, <c>* / %</c> and
/// <c>^</c>, as in SurveyJS. What is unknown is refused by name.
/// </summary>
internal sealed class ExpressionParser
{
    /// <summary>The most characters an expression may have.</summary>
    public const int MaxLength = 4_000;

    /// <summary>How deep parentheses, negations and functions may nest.</summary>
    public const int MaxDepth = 32;

    private readonly Lexer lexer;
    private readonly Func<string, Operand?> named;
    private readonly SortedSet<int> references = [];
    private Token token;
    private int depth;
    private string? problem;

    private ExpressionParser(string source, Func<string, Operand?> named)
    {
        (lexer, this.named) = (new Lexer(source), named);
        token = lexer.Next();
    }

    /// <summary>Compiles <paramref name="source"/>; what a name in braces stands for comes from <paramref name="named"/>.</summary>
    public static ParsedExpression Parse(string source, Func<string, Operand?> named)
    {
        if (source.Length > MaxLength)
        {
            return ParsedExpression.Refused(string.Create(CultureInfo.InvariantCulture,
                $"The expression has {source.Length:N0} characters; at most {MaxLength:N0} are allowed."));
        }
        var parser = new ExpressionParser(source, named);
        var value = parser.Or();
        if (value is not null && parser.token.Kind != TokenKind.End)
            value = parser.Expected<Operand>("'and', 'or' or the end");
        return value is null
            ? ParsedExpression.Refused(parser.problem!)
            : new ParsedExpression(value, [.. parser.references], null);
    }

    /// <summary>As above, where only questions can be named, each by its index.</summary>
    public static ParsedExpression Parse(string source, Func<string, int?> indexOf) =>
        Parse(source, name => indexOf(name) is { } index ? new Operand.Reference(index, index) : null);

    private Operand? Or() => Joined(And, "or", "||", parts => new Condition.Any(parts));

    private Operand? And() => Joined(Not, "and", "&&", parts => new Condition.All(parts));

    private Operand? Joined(Func<Operand?> part, string word, string sign, Func<ImmutableArray<Condition>, Condition> join)
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
        return parts.Length == 1 ? first : new Operand.Truth(join([.. parts.Select(Condition.Of)]));
    }

    private Operand? Not()
    {
        if (!(TakeWord("not") || TakeWord("negate") || TakeSign("!")))
            return Comparison();
        return Nested(Not) is { } inner ? new Operand.Truth(new Condition.Not(Condition.Of(inner))) : null;
    }

    private Operand? Comparison()
    {
        if (Sum() is not { } left)
            return null;
        if (TakeWord("empty"))
            return new Operand.Truth(new Condition.Empty(left));
        if (TakeWord("notempty"))
            return new Operand.Truth(new Condition.Not(new Condition.Empty(left)));
        if (Operators.Find(token) is not { } comparison)
            return left;
        Advance();
        return Sum() is { } right ? new Operand.Truth(new Condition.Compare(comparison, left, right)) : null;
    }

    private Operand? Sum() => Chain(Product, "+", "-");

    private Operand? Product() => Chain(Power, "*", "/", "%");

    private Operand? Power() => Chain(Signed, "^");

    private Operand? Chain(Func<Operand?> part, params string[] signs)
    {
        if (part() is not { } first)
            return null;
        var rest = ImmutableArray.CreateBuilder<(char, Operand)>();
        while (token.Kind == TokenKind.Sign && signs.Contains(token.Text))
        {
            var sign = token.Text[0];
            Advance();
            if (part() is not { } next)
                return null;
            rest.Add((sign, next));
        }
        return rest.Count == 0 ? first : new Operand.Chain(first, rest.ToImmutable());
    }

    private Operand? Signed()
    {
        if (!TakeSign("-"))
            return Primary();
        return Nested(Signed) is { } inner ? new Operand.Chain(new Operand.Literal(new Answer.Number(0)), [('-', inner)]) : null;
    }

    private Operand? Primary() => token.Kind switch
    {
        TokenKind.Question => Reference(),
        TokenKind.Open => Nested(Parenthesised),
        TokenKind.Word when lexer.OpensNext => Nested(Called),
        TokenKind.OpenList => List() is { } list ? new Operand.Literal(list) : null,
        _ => Literal() is { } value ? new Operand.Literal(value) : null,
    };

    private Operand? Nested(Func<Operand?> inner)
    {
        if (++depth > MaxDepth)
            return Refuse<Operand>($"parentheses, negations and functions may be nested {MaxDepth} deep");
        var value = inner();
        depth--;
        return value;
    }

    private Operand? Parenthesised()
    {
        Advance();
        return Or() is { } inner && Closed() ? inner : null;
    }

    private Operand? Called()
    {
        var name = token.Text;
        var function = Functions.Find(name);
        var isIif = name.Equals("iif", StringComparison.OrdinalIgnoreCase);
        if (function is null && !isIif)
            return Refuse<Operand>($"there is no function '{name}'");
        Advance();
        if (Arguments() is not { } arguments)
            return null;
        var (least, most) = isIif ? (3, 3) : (function!.Value.Least, function.Value.Most);
        if (arguments.Length < least || arguments.Length > most)
            return Refuse<Operand>($"{name} has {arguments.Length} arguments, and takes {(least == most || most == int.MaxValue ? least : most)}");
        return isIif
            ? new Operand.Iif(Condition.Of(arguments[0]), arguments[1], arguments[2])
            : new Operand.Call(function!.Value.Function, arguments);
    }

    private ImmutableArray<Operand>? Arguments()
    {
        var arguments = ImmutableArray.CreateBuilder<Operand>();
        Advance();
        if (token.Kind != TokenKind.Close)
        {
            do
            {
                if (Or() is not { } argument)
                    return null;
                arguments.Add(argument);
            }
            while (Take(TokenKind.Comma, ","));
        }
        return Closed() ? arguments.ToImmutable() : null;
    }

    private bool Closed()
    {
        if (token.Kind != TokenKind.Close)
            return Expected<Operand>("')'") is not null;
        Advance();
        return true;
    }

    private Operand? Reference()
    {
        if (named(token.Text.Trim()) is not { } operand)
            return Refuse<Operand>($"there is no question '{token.Text}' in this form");
        references.Add(operand is Operand.Reference reference ? reference.Element : ((Operand.Row)operand).Element);
        Advance();
        return operand;
    }

    private Answer.Choices? List()
    {
        var values = ImmutableArray.CreateBuilder<string>();
        do
        {
            Advance();
            var minus = TakeSign("-") ? "-" : "";
            if (token.Kind is not (TokenKind.Text or TokenKind.Number))
                return Expected<Answer.Choices>("a text in quotes or a number");
            values.Add(minus + token.Text);
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
