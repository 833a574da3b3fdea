using Aims.Cards;

namespace Aims.Policies;

/// <summary>Changes as a card shows them, in pages: struck out what went, bold what came, and of long unchanged words only those beside.</summary>
public static class ChangePages
{
    private const int Length = 1_800, Element = 120, Beside = 90, LongestWords = 1_500;

    public static IReadOnlyList<IReadOnlyList<TextChange>> Of(IReadOnlyList<TextChange> changes)
    {
        var pages = new List<List<TextChange>>();
        int room = 0;
        foreach (var change in changes.SelectMany(Parted))
        {
            int weight = change.Words.Sum(w => w.Text.Length + Element);
            if (weight > room || pages.Count == 0)
            {
                pages.Add([]);
                room = Length;
            }
            pages[^1].Add(change);
            room -= weight;
        }
        return pages;
    }

    public static IEnumerable<Element> Draw(IReadOnlyList<TextChange> page)
    {
        string? heading = null;
        foreach (var change in page)
        {
            if (change.Heading != heading && change.Heading.Length > 0)
                yield return Look.Heading(change.Heading);
            heading = change.Heading;
            yield return Look.Changed(
                change.IsAdded ? "Added" : change.IsRemoved ? "Removed" : "Changed",
                [.. change.Words.Select(w => (w.Text, w.Kind is ChangeKind.Added, w.Kind is ChangeKind.Removed))]);
        }
    }

    // A paragraph that is changed in many places may be longer than a page.
    private static IEnumerable<TextChange> Parted(TextChange change)
    {
        var part = new List<ChangedWords>();
        foreach (var words in change.Words.Select((w, at) => Shortened(w, at == 0, at == change.Words.Count - 1)))
        {
            if (part.Count > 0 && part.Sum(w => w.Text.Length + Element) + words.Text.Length > Length)
            {
                yield return change with { Words = [.. part] };
                part.Clear();
            }
            part.Add(words);
        }
        yield return change with { Words = part };
    }

    private static ChangedWords Shortened(ChangedWords words, bool isFirst, bool isLast) => words switch
    {
        { Kind: ChangeKind.Same, Text.Length: > 2 * Beside + 20 } => words with
        {
            Text = (isFirst ? "" : Begin(words.Text)) + " … " + (isLast ? "" : End(words.Text)),
        },
        { Text.Length: > LongestWords } => words with { Text = words.Text[..LongestWords] + "…" },
        _ => words,
    };

    private static string Begin(string text) => text[..(text.LastIndexOf(' ', Beside) is var at and > 0 ? at : Beside)];

    private static string End(string text) => text[(text.IndexOf(' ', text.Length - Beside) is var at and > 0 ? at + 1 : text.Length - Beside)..];
}
