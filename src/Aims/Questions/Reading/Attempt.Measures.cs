namespace Aims.Questions;

internal sealed partial class Attempt
{
    private Measure measure;
    private bool isRate;
    private int ratedFrom = -1;
    private bool isLasting;
    private bool isCompared;

    // "how many did we build and how many come from a supplier"
    private bool asksTwice;

    public List<DaySpan> Spans { get; } = [];

    public List<(Test Test, string Path)> DaySpans { get; } = [];

    /// <summary>For a comparison: the field with the day.</summary>
    public string? ComparedOn { get; private set; }

    public Unit? Each { get; private set; }

    public DayPoint? AsOf { get; private set; }

    // How many, which share of them, how long on average, over time, or one time against another.
    private bool Measures(Word word, int length)
    {
        switch (word)
        {
            // "how long does an approval take"
            case Word.Takes when measure is Measure.Average || Enumerable.Range(at, said.Count - at).Any(place => said.Is(place, Word.Average)):
                break;
            case Word.Takes:
                return false;
            case Word.HowMany:
                // "who has overdue actions and how many": how many each of them has.
                if (joint is Word.And && asksWho && measure is Measure.List && subject.Whose is { } each && Groups.Count == 0)
                {
                    Groups.Add(each);
                    break;
                }
                asksTwice |= joint is Word.And && measure is Measure.Count && head >= 0 && !root.IsEmpty;
                measure = measure is Measure.List ? Measure.Count : measure;
                break;
            case Word.Rate:
                isRate = true;
                measure = Measure.Rate;
                break;
            case Word.Average:
                measure = Measure.Average;
                break;
            // "which systems did we develop": how something developed is another question.
            case Word.Trend when said.Is(at - 1, Word.Doer) || said.Is(at - 1, Word.Me):
                break;
            case Word.Trend:
                measure = Measure.Trend;
                break;
            // "the rate of Sales vs Legal" is a rate of each.
            case Word.Compare when measure is Measure.Rate:
                isCompared = true;
                break;
            // "a matrix of risk class against stage"
            case Word.Compare when isBreakdown && days(at + length) is null:
                by = true;
                break;
            case Word.Compare:
                measure = Measure.Compare;
                TakeSpans();
                break;
            case Word.Slowest or Word.Fastest:
                (measure, superlative) = (Measure.Average, word is Word.Slowest ? Word.Highest : Word.Lowest);
                isOrder |= ComesFirst(length);
                break;
            // "on a mis hors service": what was done, and not how long it took.
            case Word.Lasted when length > 1 && Own(clause.Subject, at + length - 1) is { Length: > 1 }:
                return Over(length - 1);
            case Word.Lasted:
                Lasted();
                break;
        }
        return Over(length);
    }

    // Of a rate, what comes after the verb holds of the part.
    private void Rated()
    {
        if (isRate && head >= 0 && ratedFrom < 0)
            ratedFrom = root.Parts.Count;
    }

    // "this quarter compared to last quarter": what was said before is one of the two.
    private void TakeSpans()
    {
        foreach (var (test, path) in DaySpans)
        {
            if (DaySpan.TryParse(test.Values[0], out var span))
                Spans.Add(span);
            ComparedOn = path;
            foreach (var part in root.Parts.Where(part => part.Filter is not null))
                part.Filter = Without(part.Filter!, test);
        }
        DaySpans.Clear();
    }

    private static Filter? Without(Filter? filter, Filter test) => filter switch
    {
        null => null,
        AllOf all => all.Of.Select(one => Without(one, test)).OfType<Filter>().Aggregate((Filter?)null, Filter.And),
        _ => filter.Equals(test) ? null : filter,
    };
}
