namespace Aims.Assessments.Forms.Expressions;

/// <summary>
/// Calculation as SurveyJS does it: what is empty counts as 0 beside a number, <c>+</c> joins texts that are no numbers, and what
/// cannot be calculated is empty: a division by zero, a word times two, a number beyond all bounds.
/// </summary>
internal static class Arithmetic
{
    /// <summary>The most characters of a joined text; a longer one is empty. Texts that double and double again end here.</summary>
    private const int LongestText = 1_000;

    public static Answer? Of(char sign, Answer? left, Answer? right)
    {
        if (TryNumber(left, out var one) && TryNumber(right, out var other))
            return Number(() => Calculate(sign, one, other));
        return sign == '+' && IsWords(left) && IsWords(right) ? Join(Loose.TextOf(left), Loose.TextOf(right)) : null;
    }

    /// <summary>The number that a calculation gives, or null when it leaves the bounds of numbers.</summary>
    public static Answer.Number? Number(Func<decimal?> calculate)
    {
        try
        {
            return calculate() is { } number ? new Answer.Number(number) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? Calculate(char sign, decimal one, decimal other) => sign switch
    {
        '+' => one + other,
        '-' => one - other,
        '*' => one * other,
        '/' => other == 0 ? null : one / other,
        '%' => other == 0 ? null : one % other,
        _ => (decimal)Math.Pow((double)one, (double)other),
    };

    private static bool TryNumber(Answer? value, out decimal number)
    {
        number = 0;
        return Loose.IsEmpty(value) || Loose.TryNumber(value, out number);
    }

    private static bool IsWords(Answer? value) => value is null or Answer.Text or Answer.Number or Answer.YesNo;

    private static Answer.Text? Join(string left, string right) =>
        left.Length + right.Length <= LongestText ? new Answer.Text(left + right) : null;
}
