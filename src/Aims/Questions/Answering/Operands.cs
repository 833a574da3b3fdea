using System.Globalization;
using Aims.People;

namespace Aims.Questions;

/// <summary>What a test of a field asks of its cells. Its operands come from outside; null where they are none that the field can have.</summary>
internal static class Operands
{
    private const double Same = 1e-9;

    public static Func<Cell, bool>? Compile(Field field, Test test, Scene scene) => (field.Kind, test.Op) switch
    {
        (_, Op.Empty) => test.Values.Count == 0 ? cell => cell.IsEmpty : null,
        _ when test.Values.Count == 0 => null,
        (FieldKind.Choice, _) => OfChoice(field, test),
        (FieldKind.Person, Op.Is or Op.All) => OfIds(test, [.. test.Values.SelectMany(value => People(value, scene.Viewer))], test.Values.All(IsPerson), StringComparer.Ordinal),
        (FieldKind.Department, Op.Is or Op.All) => OfIds(test, test.Values, true, StringComparer.OrdinalIgnoreCase),
        (FieldKind.Text or FieldKind.Department, Op.Is or Op.All or Op.Contains) => OfText(test),
        (FieldKind.Flag, Op.Is) => test.Values is ["true" or "false"] ? OfFlag(test.Values[0] == "true") : null,
        (FieldKind.Number, _) => OfNumber(test),
        (FieldKind.Day, _) => OfDay(test, scene.Today),
        _ => null,
    };

    private static Func<Cell, bool>? OfChoice(Field field, Test test)
    {
        int[] ranks = [.. test.Values.Select(value => RankOf(field, value))];
        if (ranks.Contains(-1) || (test.Op is not (Op.Is or Op.All) && !field.IsScale))
            return null;
        return (test.Op, ranks) switch
        {
            (Op.Is or Op.All, _) => OfIds(test, test.Values, true, StringComparer.Ordinal),
            (Op.Between, [var from, var to]) => Ranked(field, rank => rank >= from && rank <= to),
            (Op.Less, [var bound]) => Ranked(field, rank => rank < bound),
            (Op.AtMost, [var bound]) => Ranked(field, rank => rank <= bound),
            (Op.AtLeast, [var bound]) => Ranked(field, rank => rank >= bound),
            (Op.More, [var bound]) => Ranked(field, rank => rank > bound),
            _ => null,
        };
    }

    public static int RankOf(Field field, string? choice)
    {
        for (int at = 0; at < field.Choices.Count; at++)
        {
            if (field.Choices[at].Id == choice)
                return at;
        }
        return -1;
    }

    private static Func<Cell, bool>? Ranked(Field field, Func<int, bool> fits) =>
        AnyOf(new HashSet<string>(field.Choices.Where((_, rank) => fits(rank)).Select(choice => choice.Id)));

    private static Func<Cell, bool>? OfIds(Test test, IReadOnlyList<string> ids, bool valid, StringComparer comparer)
    {
        if (!valid)
            return null;
        if (test.Op is Op.All)
            return cell => ids.All(id => cell.Many?.Contains(id, comparer) ?? comparer.Equals(cell.Text, id));
        return ids is [var only] ? OnlyOf(only, comparer) : AnyOf(new HashSet<string>(ids, comparer));
    }

    private static Func<Cell, bool> OnlyOf(string id, StringComparer comparer) =>
        cell => cell.Text is { } one ? comparer.Equals(one, id) : cell.Many?.Contains(id, comparer) == true;

    private static Func<Cell, bool> AnyOf(HashSet<string> ids) =>
        cell => cell.Text is { } one ? ids.Contains(one) : cell.Many is { } many && many.Any(ids.Contains);

    private static bool IsPerson(string value) => value is Test.Me or Test.MyTeam || PersonId.TryParse(value, out _);

    private static IEnumerable<string> People(string value, Viewer viewer) => value switch
    {
        Test.Me => [viewer.Who.Id.Value],
        Test.MyTeam => viewer.Reports.Select(who => who.Value),
        _ => [value],
    };

    private static Func<Cell, bool>? OfText(Test test)
    {
        string[] sought = [.. test.Values.Select(Folded.Of)];
        return (test.Op, sought) switch
        {
            _ when sought.Contains("") => null,
            (Op.Is, _) => cell => cell.Text is { } text && sought.Contains(Folded.Of(text)),
            (Op.All, _) => cell => cell.Text is { } text && sought.All(words => Folded.Contains(text, words)),
            (_, [var only]) => cell => cell.Text is { } text && Folded.Contains(text, only),
            _ => cell => cell.Text is { } text && sought.Any(words => Folded.Contains(text, words)),
        };
    }

    private static Func<Cell, bool> OfFlag(bool wanted) => cell => cell.Number is { } flag && (flag != 0) == wanted;

    private static Func<Cell, bool>? OfNumber(Test test)
    {
        double[] bounds = [.. test.Values.Select(value => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double read) ? read : double.NaN)];
        return bounds.Any(bound => !double.IsFinite(bound)) ? null : (test.Op, bounds) switch
        {
            (Op.Is, _) => cell => cell.Number is { } number && Array.Exists(bounds, bound => Math.Abs(bound - number) < Same),
            (Op.Between, [var from, var to]) => cell => cell.Number >= from && cell.Number <= to,
            (Op.Less, [var bound]) => cell => cell.Number < bound,
            (Op.AtMost, [var bound]) => cell => cell.Number <= bound,
            (Op.AtLeast, [var bound]) => cell => cell.Number >= bound,
            (Op.More, [var bound]) => cell => cell.Number > bound,
            _ => null,
        };
    }

    // A day in an operand is a span of one; "after Q3" is after its last day, "from Q3 on" from its first.
    private static Func<Cell, bool>? OfDay(Test test, DateOnly today)
    {
        (double From, double To)?[] read = [.. test.Values.Select(value => Days(value, today))];
        if (read.Contains(null))
            return null;
        (double From, double To)[] spans = [.. read.Select(span => span!.Value)];
        return (test.Op, spans) switch
        {
            (Op.In or Op.Is, [var span]) => cell => cell.Number >= span.From && cell.Number <= span.To,
            (Op.In or Op.Is, _) => cell => cell.Number is { } day && Array.Exists(spans, span => day >= span.From && day <= span.To),
            (Op.Between, [var first, var last]) => cell => cell.Number >= first.From && cell.Number <= last.To,
            (Op.Less, [var span]) => cell => cell.Number < span.From,
            (Op.AtMost, [var span]) => cell => cell.Number <= span.To,
            (Op.AtLeast, [var span]) => cell => cell.Number >= span.From,
            (Op.More, [var span]) => cell => cell.Number > span.To,
            _ => null,
        };
    }

    private static (double From, double To)? Days(string value, DateOnly today)
    {
        var span = DaySpan.TryParse(value, out var read) ? read : DayPoint.TryParse(value, out var day) ? DaySpan.On(day) : null;
        if (span is null)
            return null;
        var (from, to) = span.Resolve(today);
        return (from.DayNumber, to.DayNumber);
    }
}
