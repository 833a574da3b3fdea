namespace Aims.Questions;

internal sealed partial class Attempt
{
    private bool by;
    private bool isBreakdown;
    private bool isCountedBy;
    private int acrossEnd = -1;

    public List<string> Groups { get; } = [];

    /// <summary>The fields of which it is asked for all: "across all departments".</summary>
    public List<string> OfAll { get; } = [];

    // By what it is broken down.
    private bool GroupsBy(Word word, int length)
    {
        switch (word)
        {
            case Word.Breakdown:
                isBreakdown = true;
                break;
            // "how many across all departments": whichever it is, and not by each.
            case Word.AcrossAll when !isBreakdown:
                acrossEnd = at + length;
                break;
            case Word.Everywhere:
                if (PathOf(FieldKind.Department, subject) is { } department)
                    OfAll.Add(department);
                break;
            case Word.By or Word.AcrossAll:
                by = true;
                break;
            case Word.ByNumber:
                at += length;
                return ByNumber();
            case Word.Wise when pending is { } wise:
                (pending, isStray) = (null, false);
                Groups.Add(OwnField(wise.Path));
                break;
            case Word.Wise:
                return false;
        }
        return Over(length);
    }

    // "top 3 suppliers by number of systems": the systems by supplier; or the suppliers, those with the most systems first.
    private bool ByNumber()
    {
        if (superlative is not (Word.Fewest or Word.Lowest))
            superlative = Word.Most;
        if (clause == root && head < 0 && Asked.Count + (pending is null ? 0 : 1) == 1 && said.At(at).FirstOrDefault(m => m.Meaning is Meaning.Noun noun && noun.Subject == subject) is { Meaning: not null, Length: var length })
        {
            Settle();
            (head, headEnd) = (at, at + length);
            Gain += HeadGains;
            isCountedBy = true;
            Took(length);
            return true;
        }
        mostOf = superlative;
        return true;
    }
}
