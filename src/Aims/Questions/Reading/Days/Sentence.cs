using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Questions.Days;

/// <summary>The tokens while one expression is read in them.</summary>
internal sealed partial class Sentence(IReadOnlyList<Token> tokens, DaysLanguage language, DateOnly today, bool monthFirst)
{
    // The end of the first half of last year.
    private const int Deepest = 3;
    private const int LastDay = 39, FirstYear = 1990, LastYear = 2099;
    private readonly Dictionary<int, List<(int End, When When)>> _whens = [];
    private int _depth;

    public DateOnly Today => today;

    public string WordAt(int at) => at >= 0 && at < tokens.Count ? tokens[at].Word : "";

    /// <summary>As it was typed.</summary>
    public string Raw(Heard heard) => string.Join(' ', tokens.Skip(heard.Begin).Take(heard.End - heard.Begin).Select(token => token.Raw));

    public bool IsYearHere(int at) => !language.NoYearAfter.Contains(WordAt(at - 1)) && (at == 0 || !tokens[at - 1].IsNumber)
        && (at == 0 || !tokens[at - 1].IsSign || WordAt(at - 1) == ",") && WordAt(at + 1) is not ("/" or "%");

    public bool IsShareHere(int at) => language.PartOf.Contains(WordAt(at));

    public IEnumerable<Heard> Hear(Slot slot, Heard heard) => slot switch
    {
        Slot.Number => Numbers(heard),
        Slot.One => Words(slot, heard, value => heard with { Number = Int(value) }),
        Slot.Unit or Slot.UnitEnd or Slot.UnitStart or Slot.Adverb => Words(slot, heard, value => heard with { Letter = value[0] }),
        Slot.Length => Lengths(heard),
        Slot.Day => Days(heard),
        Slot.Month => Words(slot, heard, value => heard with { Month = Int(value), IsUnsure = IsUnsure(heard.End) }),
        Slot.Weekday => Words(slot, heard, value => heard with { Weekday = Int(value), IsUnsure = IsUnsure(heard.End) }),
        Slot.Quarter or Slot.Half => Words(slot, heard, value => heard with { Part = Int(value) }),
        Slot.Feast => Words(slot, heard, value => heard with { Month = Int(value.Split('-')[0]), Day = Int(value.Split('-')[1]) }),
        Slot.Year => Number(heard.End) is >= FirstYear and <= LastYear and var year ? [heard with { Year = year, End = heard.End + 1 }] : [],
        Slot.Which => Words(slot, heard, value => heard with { Which = Int(value) }),
        Slot.Digits => heard.End < tokens.Count && DigitDate.Read(tokens[heard.End], monthFirst) is { } date ? [Add(heard, heard.End + 1, date)] : [],
        Slot.Named => Words(slot, heard, value => Add(heard, heard.End, DaySpan.TryParse(value, out var span) ? new When.Fixed(span) : throw new FormatException(value))),
        Slot.When => Whens(heard.End).Select(when => Add(heard, when.End, when.When)),
        Slot.Date => Whens(heard.End).Where(when => when.When.IsDate || when.When is When.Wrong).Select(when => Add(heard, when.End, when.When)),
    };

    private static int Int(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static Heard Add(Heard heard, int end, When when) =>
        heard.First is null ? heard with { First = when, End = end } : heard with { Second = when, End = end };

    private IEnumerable<Heard> Words(Slot slot, Heard heard, Func<string, Heard> hear) =>
        language[slot].At(heard.End, this).Select(word => hear(word.Value) with { End = word.End });

    private IEnumerable<Heard> Numbers(Heard heard) => NumberReader.Whole(tokens, heard.End, this, language)
        .Select(number => heard with { Number = number.Value, End = number.End })
        .Concat(Hear(Slot.One, heard));

    private IEnumerable<Heard> Lengths(Heard heard) =>
        Words(Slot.Length, heard, value => heard with { Fixed = new Length(Int(value[..^1]), Shift.UnitOf(value[^1])) })
            .Concat(Numbers(heard).SelectMany(number => Hear(Slot.Unit, number)));

    private IEnumerable<Heard> Days(Heard heard)
    {
        var digits = DayOfMonth.Match(WordAt(heard.End));
        return digits.Success && Int(digits.Groups[1].Value) is <= LastDay and var day
            ? [heard with { Day = day, IsOrdinal = digits.Groups[2].Success, End = heard.End + 1 }]
            : Words(Slot.Day, heard, value => heard with { Day = Int(value), IsOrdinal = true });
    }

    private int? Number(int at) => at < tokens.Count && tokens[at].IsNumber ? Int(tokens[at].Word) : null;

    // "May" is the month, "may" is not, and of the first word nothing can be told.
    private bool IsUnsure(int at) => language.Unsure.Contains(WordAt(at)) && (at == 0 || char.IsLower(tokens[at].Raw[0]));

    private List<(int End, When When)> Whens(int at)
    {
        if (_whens.TryGetValue(at, out var known))
            return known;
        if (_depth == Deepest)
            return [];
        _depth++;
        var whens = _whens[at] = [];
        foreach (var (rule, heard) in language.Whens.At(at, this))
        {
            // "la fin de" can be heard in several ways that come to the same.
            if (WhenRules.Read(rule, heard, this) is { } when
                && !whens.Exists(one => one.End == heard.End && one.When.IsDate == when.IsDate && one.When.IsWeak == when.IsWeak))
                whens.Add((heard.End, when));
        }
        _depth--;
        return whens;
    }

    [GeneratedRegex(@"^([0-9]{1,2})(\.|st|nd|rd|th|er|ero|o|a|º|ª)?\z")]
    private static partial Regex DayOfMonth { get; }
}
