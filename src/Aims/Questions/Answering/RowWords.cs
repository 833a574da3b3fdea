using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Aims.People;

namespace Aims.Questions;

/// <summary>
/// The rows of a subject by the words of their names and topics, so that not all texts are gone through for a word. It is made when
/// somebody first looks for one, and kept from question to question; rows that are what they were are not read again.
/// </summary>
/// <remarks>It finds every row in which the words stand, and perhaps some in which they stood: whoever asks looks at their texts.</remarks>
internal sealed class RowWords(Subject subject)
{
    // So many that changed, besides half of all, before it is made anew.
    private const int Slack = 1_000;

    private static readonly ConditionalWeakTable<IRecordsInMemory, ConcurrentDictionary<string, RowWords>> All = [];

    private readonly Field[] fields = [.. subject.Topics.Prepend(Subject.NameField).Select(subject.FieldOf).OfType<Field>()];
    private readonly Dictionary<string, List<int>> places = [];
    private readonly List<object> rows = [];
    private (long Revision, DirectoryIndex? People) seen;
    private int changed;
    private (string Sought, BitArray Found)? last;

    /// <summary>As they are in a scene; null for a subject whose texts are not a row's own.</summary>
    public static RowWords? Of(Subject subject, Scene scene)
    {
        if (!subject.HasFixedTexts)
            return null;
        var words = All.GetOrCreateValue(scene.Records).GetOrAdd(subject.Id, _ => new RowWords(subject));
        words.Refresh(scene);
        return words;
    }

    public bool Covers(string field) => Array.Exists(fields, one => one.Id == field);

    public IEnumerable<object> At(BitArray found)
    {
        for (int at = 0; at < found.Length; at++)
        {
            if (found[at])
                yield return rows[at];
        }
    }

    /// <summary>The places of the rows that can have a text in a name or topic; null when it has no letter to look for.</summary>
    /// <param name="sought">Folded.</param>
    public BitArray? Holding(string sought)
    {
        // The same words are looked for in one text after the other.
        if (last is not { } known || known.Sought != sought)
        {
            var runs = Runs(sought).ToList();
            if (runs.Count == 0)
                return null;
            last = known = (sought, Marked(runs.Select(run => PlacesOf(sought, run)).MinBy(some => some.Sum(one => one.Count))!));
        }
        return new BitArray(known.Found);
    }

    private BitArray Marked(IEnumerable<List<int>> some)
    {
        var found = new BitArray(rows.Count);
        foreach (int at in some.SelectMany(one => one))
        {
            if (at < rows.Count)
                found[at] = true;
        }
        return found;
    }

    // What the text begins or ends with may be a part of a word.
    private List<List<int>> PlacesOf(string sought, Range run)
    {
        var (start, length) = run.GetOffsetAndLength(sought.Length);
        string word = sought[run];
        bool isBegun = start > 0, isEnded = start + length < sought.Length;
        return (isBegun, isEnded) switch
        {
            (true, true) => places.TryGetValue(word, out var only) ? [only] : [],
            (true, false) => [.. places.Where(one => one.Key.StartsWith(word, StringComparison.Ordinal)).Select(one => one.Value)],
            (false, true) => [.. places.Where(one => one.Key.EndsWith(word, StringComparison.Ordinal)).Select(one => one.Value)],
            _ => [.. places.Where(one => one.Key.Contains(word, StringComparison.Ordinal)).Select(one => one.Value)],
        };
    }

    private void Refresh(Scene scene)
    {
        var now = (subject.Records.Sum(scene.Records.Revision), scene.People);
        if (seen == now)
            return;
        (seen, last) = (now, null);
        if (changed > (rows.Count / 2) + Slack)
            Forget();
        int count = 0;
        foreach (object row in subject.Everything(scene))
            Take(row, count++, scene);
        if (count < rows.Count)
            rows.RemoveRange(count, rows.Count - count);
    }

    private void Take(object row, int at, Scene scene)
    {
        if (at == rows.Count)
        {
            rows.Add(row);
            Post(row, at, scene);
            return;
        }
        object before = rows[at];
        if (ReferenceEquals(before, row))
            return;
        rows[at] = row;
        if (Array.TrueForAll(fields, field => field.Read(before, scene).Text == field.Read(row, scene).Text))
            return;
        changed++;
        Post(row, at, scene);
    }

    private void Post(object row, int at, Scene scene)
    {
        var words = places.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var field in fields)
        {
            if (field.Read(row, scene).Text is not { } text)
                continue;
            string folded = Folded.Of(text);
            foreach (var run in Runs(folded))
            {
                var word = folded.AsSpan(run);
                if (!words.TryGetValue(word, out var some))
                    words[word] = some = [];
                if (some.Count == 0 || some[^1] != at)
                    some.Add(at);
            }
        }
    }

    private void Forget()
    {
        rows.Clear();
        places.Clear();
        changed = 0;
    }

    // The letters and digits that stand together.
    private static IEnumerable<Range> Runs(string folded)
    {
        for (int at = 0; at < folded.Length; at++)
        {
            int start = at;
            while (at < folded.Length && char.IsLetterOrDigit(folded[at]))
                at++;
            if (at > start)
                yield return start..at;
        }
    }
}
