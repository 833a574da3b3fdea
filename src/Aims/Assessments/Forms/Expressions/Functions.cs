using System.Collections.Frozen;
using System.Globalization;

namespace Aims.Assessments.Forms.Expressions;

/// <summary>What a function gives for the values of its arguments; null is empty.</summary>
internal delegate Answer? Function(ReadOnlySpan<Answer?> arguments, DateOnly? today);

/// <summary>The functions as they are written. Lists, the ticks of a checkbox and the rows of a matrix count value by value.</summary>
internal static class Functions
{
    private static readonly FrozenDictionary<string, (int Least, int Most, Function Function)> Written =
        new Dictionary<string, (int, int, Function)>
        {
            ["today"] = (0, 1, Today),
            ["age"] = (1, 1, Age),
            ["count"] = (1, int.MaxValue, (values, _) => new Answer.Number(Flat(values).Count)),
            ["sum"] = (1, int.MaxValue, (values, _) => Of(values, numbers => numbers.Sum())),
            ["min"] = (1, int.MaxValue, (values, _) => Of(values, numbers => numbers.Count == 0 ? null : numbers.Min())),
            ["max"] = (1, int.MaxValue, (values, _) => Of(values, numbers => numbers.Count == 0 ? null : numbers.Max())),
            ["avg"] = (1, int.MaxValue, (values, _) => Of(values, numbers => numbers.Count == 0 ? null : numbers.Average())),
            ["round"] = (1, 2, Round),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static (int Least, int Most, Function Function)? Find(string name) => Written.TryGetValue(name, out var found) ? found : null;

    // today() or today(-7)
    private static Answer.Text? Today(ReadOnlySpan<Answer?> arguments, DateOnly? today)
    {
        decimal days = 0;
        if (today is not { } day || (arguments.Length == 1 && !Loose.TryNumber(arguments[0], out days)))
            return null;
        var number = day.DayNumber + days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : Day(DateOnly.FromDayNumber((int)number));
    }

    /// <summary>Full years since a day of birth.</summary>
    private static Answer.Number? Age(ReadOnlySpan<Answer?> arguments, DateOnly? today)
    {
        if (today is not { } day || arguments[0] is not Answer.Text text || !AnswerRules.TryDate(text.Value, out var born))
            return null;
        var years = day.Year - born.Year;
        return new Answer.Number(day < born.AddYears(Math.Max(years, 0)) ? years - 1 : years);
    }

    // Halves go away from zero; digits as SurveyJS gives them, from none to twenty.
    private static Answer.Number? Round(ReadOnlySpan<Answer?> arguments, DateOnly? today)
    {
        decimal digits = 0;
        return Loose.TryNumber(arguments[0], out var number)
            && (arguments.Length == 1 || (Loose.TryNumber(arguments[1], out digits) && digits is >= 0 and <= 20))
            ? new Answer.Number(decimal.Round(number, (int)digits, MidpointRounding.AwayFromZero))
            : null;
    }

    private static Answer.Number? Of(ReadOnlySpan<Answer?> arguments, Func<List<decimal>, decimal?> calculate)
    {
        var numbers = new List<decimal>();
        foreach (var value in Flat(arguments))
        {
            if (Loose.TryNumber(value, out var number))
                numbers.Add(number);
        }
        return Arithmetic.Number(() => calculate(numbers));
    }

    private static List<Answer> Flat(ReadOnlySpan<Answer?> arguments)
    {
        var values = new List<Answer>();
        foreach (var argument in arguments)
        {
            values.AddRange(argument switch
            {
                Answer.Choices choices => choices.Values.Select(value => new Answer.Text(value)),
                Answer.Rows rows => rows.Values.Values.Select(value => new Answer.Text(value)),
                Answer.Files files => files.Values.Select(file => new Answer.Text(file.Id)),
                _ => Loose.IsEmpty(argument) ? [] : [argument!],
            });
        }
        return values;
    }

    private static Answer.Text Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
