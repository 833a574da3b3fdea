using System.Globalization;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>Cuts an expression into tokens, one at a time.</summary>
internal sealed class Lexer(string source)
{
    private static readonly string[] Signs = ["==", "!=", "<>", "<=", ">=", "&&", "||", "=", "<", ">", "!", "+", "-", "*", "/", "%", "^"];

    private int at;

    public Token Next()
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
            at++;
        if (at == source.Length)
            return new Token(TokenKind.End, "the end", at + 1);
        return source[at] switch
        {
            '(' => Take(TokenKind.Open, 1),
            ')' => Take(TokenKind.Close, 1),
            '[' => Take(TokenKind.OpenList, 1),
            ']' => Take(TokenKind.CloseList, 1),
            ',' => Take(TokenKind.Comma, 1),
            '{' => Enclosed(TokenKind.Question, '}'),
            '\'' => Enclosed(TokenKind.Text, '\''),
            '"' => Enclosed(TokenKind.Text, '"'),
            var c when char.IsAsciiDigit(c) => Number(),
            var c when char.IsAsciiLetter(c) => Take(TokenKind.Word, LengthWhile(char.IsAsciiLetterOrDigit)),
            _ => Sign(),
        };
    }

    /// <summary>Whether an opening parenthesis comes next, as behind the name of a function.</summary>
    public bool OpensNext => source.AsSpan(at).TrimStart().StartsWith("(");

    public static bool TryNumber(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private Token Enclosed(TokenKind kind, char end)
    {
        var start = at + 1;
        var stop = source.IndexOf(end, start);
        if (stop < 0)
            return Wrong($"a closing {end} is missing");
        at = stop + 1;
        return new Token(kind, source[start..stop], start);
    }

    private Token Number()
    {
        var length = LengthWhile(c => char.IsAsciiDigit(c) || c is '.');
        return TryNumber(source.Substring(at, length), out _) ? Take(TokenKind.Number, length) : Wrong("this is no number");
    }

    private Token Sign()
    {
        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(source, at, sign, 0, sign.Length) == 0)
                return Take(TokenKind.Sign, sign.Length);
        }
        return Wrong($"'{source[at]}' is not supported");
    }

    private int LengthWhile(Func<char, bool> belongs)
    {
        var length = 1;
        while (at + length < source.Length && belongs(source[at + length]))
            length++;
        return length;
    }

    private Token Take(TokenKind kind, int length)
    {
        var token = new Token(kind, source.Substring(at, length), at + 1);
        at += length;
        return token;
    }

    private Token Wrong(string what) => new(TokenKind.Wrong, what, at + 1);
}
