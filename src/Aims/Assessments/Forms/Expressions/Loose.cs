using System.Globalization;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>
/// Comparison as SurveyJS does it: capitals do not matter, "2" equals 2, 'true' equals true, the order of choices does not
/// matter, and nothing is less or greater than an empty answer.
/// </summary>
internal static class Loose
{
    public static bool IsEmpty(Answer? value) => value switch
    {
        null => true,
        Answer.Text text => text.Value.Length == 0,
        Answer.Choices choices => choices.Values.IsEmpty,
        Answer.Rows rows => rows.Values.IsEmpty,
        Answer.Files files => files.Values.IsEmpty,
        _ => false,
    };

    public static bool IsTrue(Answer? value) => value switch
    {
        Answer.YesNo yesNo => yesNo.Value,
        Answer.Number number => number.Value != 0,
        _ => !IsEmpty(value),
    };

    public static bool Equal(Answer? left, Answer? right)
    {
        if (IsEmpty(left) || IsEmpty(right))
            return IsEmpty(left) && IsEmpty(right);
        if (left is Answer.Choices or Answer.Rows or Answer.Files || right is Answer.Choices or Answer.Rows or Answer.Files)
            return left is Answer.Choices some && right is Answer.Choices others ? SameChoices(some, others) : left!.Equals(right);
        if (left is Answer.Text text && right is Answer.Text otherText && Same(text.Value, otherText.Value))
            return true;
        if (TryNumber(left, out var one) && TryNumber(right, out var other))
            return one == other;
        return Same(TextOf(left), TextOf(right));
    }

    public static bool Less(Answer? left, Answer? right)
    {
        if (IsEmpty(left) || IsEmpty(right))
            return false;
        if (TryNumber(left, out var one) && TryNumber(right, out var other))
            return one < other;
        // Dates are yyyy-MM-dd, so their text order is their order in time.
        return left is Answer.Text text && right is Answer.Text otherText && string.CompareOrdinal(text.Value, otherText.Value) < 0;
    }

    /// <summary>All of the right side is in the left: ticked among the choices, or a part of the text.</summary>
    public static bool ContainsAll(Answer? left, Answer? right)
    {
        if (IsEmpty(left) || IsEmpty(right))
            return false;
        if (right is not Answer.Choices wanted)
            return Contains(left, TextOf(right));
        foreach (var value in wanted.Values)
        {
            if (!Contains(left, value))
                return false;
        }
        return true;
    }

    /// <summary>One of the right side is ticked on the left, or is the left's one value.</summary>
    public static bool ContainsAny(Answer? left, Answer? right)
    {
        if (IsEmpty(left) || IsEmpty(right))
            return IsEmpty(left) && IsEmpty(right);
        if (right is not Answer.Choices wanted)
            return Contains(left, TextOf(right));
        foreach (var value in wanted.Values)
        {
            if (left is Answer.Choices ? Contains(left, value) : SameValue(left, value))
                return true;
        }
        return false;
    }

    private static bool Contains(Answer? left, string value)
    {
        if (left is not Answer.Choices choices)
            return TextOf(left).Contains(value, StringComparison.OrdinalIgnoreCase);
        foreach (var ticked in choices.Values)
        {
            if (Same(ticked, value))
                return true;
        }
        return false;
    }

    private static bool SameChoices(Answer.Choices one, Answer.Choices other)
    {
        if (one.Values.Length != other.Values.Length)
            return false;
        foreach (var value in other.Values)
        {
            if (!Contains(one, value))
                return false;
        }
        return true;
    }

    private static bool SameValue(Answer? left, string value) =>
        TryNumber(left, out var one) && Lexer.TryNumber(value, out var other) ? one == other : Same(TextOf(left), value);

    private static bool Same(string one, string other) =>
        one.AsSpan().Trim().Equals(other.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    public static bool TryNumber(Answer? value, out decimal number)
    {
        number = value is Answer.Number given ? given.Value : 0;
        return value is Answer.Number || (value is Answer.Text text && Lexer.TryNumber(text.Value, out number));
    }

    public static string TextOf(Answer? value) => value switch
    {
        Answer.Text text => text.Value,
        Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Answer.YesNo yesNo => yesNo.Value ? "true" : "false",
        _ => "",
    };
}
