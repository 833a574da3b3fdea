namespace Aims.Questions;

internal sealed partial class Attempt
{
    private Word? superlative;
    private int superlativeAt = -1, superlativeEnd = -1;
    private Word? mostOf;
    private bool sorting;
    private bool isOrder;
    private Word? direction;
    private bool isAlphabetical;
    private bool isNext;
    private string? nextBy;

    public Sort? Order { get; private set; }

    public int? Limit { get; private set; }

    // In which order, and how many of them.
    private bool Orders(Word word, int length)
    {
        switch (word)
        {
            case Word.SortBy:
                sorting = true;
                break;
            // "whose last assessment": there is one, and it is the last.
            case Word.Newest when clause is { Relation.IsMany: false, IsNamed: false }:
                break;
            // "of the last audit", "of the next audit": which one that is, nothing here says.
            case Word.Top or Word.Oldest or Word.Newest or Word.Next or Word.Highest or Word.Lowest or Word.Worst or Word.Best when clause is { Relation: not null, IsNamed: false }:
                Cost += UnknownCosts;
                break;
            // "which department is best at it", and "the best 3"
            case Word.Top when said.Is(at, Word.Best) && !IsNumber(at + length):
                return Orders(Word.Best, length);
            case Word.Top:
                superlative ??= Word.Top;
                superlativeEnd = at + length;
                break;
            // "due next"
            case Word.Next when pending is { Field: { Kind: FieldKind.Day, LooksAhead: true } } named:
                (pending, isStray, isNext, nextBy) = (null, false, true, named.Path);
                break;
            case Word.Next:
                isNext = true;
                superlativeEnd = at + length;
                break;
            case Word.Most or Word.Fewest:
                (superlative, superlativeAt) = (word, at);
                // "by department, most first"
                isOrder |= ComesFirst(length);
                if (clause is { Relation.IsMany: true, IsNamed: false })
                    clause.Most = word;
                else
                    mostOf = word;
                break;
            case Word.Oldest or Word.Newest or Word.Highest or Word.Lowest or Word.Worst or Word.Best:
                (superlative, superlativeAt) = (word, at);
                superlativeEnd = at + length;
                (sorting, isOrder) = (false, isOrder || ComesFirst(length));
                break;
            case Word.Ascending or Word.Descending:
                if (Order is { } order)
                    Order = order with { Descending = word is Word.Descending };
                else
                    (direction, isAlphabetical) = (word, said.Tokens[at].Word.StartsWith("al", StringComparison.Ordinal));
                break;
        }
        return Over(length);
    }

    // "oldest first": all of them, in that order.
    private bool ComesFirst(int length) => Enumerable.Range(at, Math.Min(length + 1, said.Count - at)).Any(place => said.Is(place, Word.ComesFirst));
}
