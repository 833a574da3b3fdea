using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Aims.Policies;

public enum ChangeKind
{
    Same,
    Added,
    Removed,
}

public readonly record struct ChangedWords(string Text, ChangeKind Kind);

/// <summary>A heading, a paragraph, an item or a row that differs.</summary>
/// <param name="Heading">The part of the policy that it stands in.</param>
/// <param name="Words">In the order to read; where something was replaced, the old words come first.</param>
public sealed record TextChange(string Heading, IReadOnlyList<ChangedWords> Words)
{
    public bool IsAdded => Words.All(w => w.Kind is ChangeKind.Added);

    public bool IsRemoved => Words.All(w => w.Kind is ChangeKind.Removed);
}

/// <summary>What differs between two texts, word by word.</summary>
public static class TextChanges
{
    // Of two paragraphs of which the longer shares less, each is read better by itself.
    private const double LeastShared = 0.3;

    public static IReadOnlyList<TextChange> Between(PolicyText before, PolicyText after)
    {
        var (old, now) = (PolicyLine.Of(before), PolicyLine.Of(after));
        var diff = SideBySideDiffBuilder.Diff(
            Differ.Instance, Joined(old), Joined(now), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance, WholeWords.Instance);
        return [.. diff.OldText.Lines.Zip(diff.NewText.Lines).SelectMany(pair => Change(pair.First, pair.Second, old, now))];
    }

    private static string Joined(IReadOnlyList<PolicyLine> lines) => string.Join('\n', lines.Select(line => line.Text + ' '));

    private static IEnumerable<TextChange> Change(DiffPiece before, DiffPiece after, IReadOnlyList<PolicyLine> old, IReadOnlyList<PolicyLine> now)
    {
        if (after.Type is ChangeType.Unchanged)
            yield break;
        if (before.Type is ChangeType.Modified && WordsOf(before, after) is var words && IsOne(words))
        {
            yield return new TextChange(now[after.Position!.Value - 1].Heading, words);
            yield break;
        }
        if (before.Position is { } was && old.Count > 0)
            yield return new TextChange(old[was - 1].Heading, [new ChangedWords(old[was - 1].Text, ChangeKind.Removed)]);
        if (after.Position is { } place && now.Count > 0)
            yield return new TextChange(now[place - 1].Heading, [new ChangedWords(now[place - 1].Text, ChangeKind.Added)]);
    }

    private static bool IsOne(IReadOnlyList<ChangedWords> words)
    {
        int Length(ChangeKind kind) => words.Where(w => w.Kind == kind).Sum(w => w.Text.Length);
        int same = Length(ChangeKind.Same);
        return same >= LeastShared * (same + Math.Max(Length(ChangeKind.Added), Length(ChangeKind.Removed)));
    }

    private static List<ChangedWords> WordsOf(DiffPiece before, DiffPiece after)
    {
        var (words, removed, added) = (new List<ChangedWords>(), "", "");
        foreach (var (old, now) in before.SubPieces.Zip(after.SubPieces))
        {
            if (now.Type is ChangeType.Unchanged)
            {
                Close();
                Append(words, now.Text, ChangeKind.Same);
                continue;
            }
            removed += old.Type is ChangeType.Imaginary ? "" : old.Text;
            added += now.Type is ChangeType.Imaginary ? "" : now.Text;
        }
        Close();
        words[^1] = words[^1] with { Text = words[^1].Text.TrimEnd() };
        return words;

        void Close()
        {
            Append(words, removed, ChangeKind.Removed);
            Append(words, added, ChangeKind.Added);
            (removed, added) = ("", "");
        }
    }

    private static void Append(List<ChangedWords> words, string text, ChangeKind kind)
    {
        if (text.Length == 0)
            return;
        if (words is [.., var last] && last.Kind == kind)
            words[^1] = last with { Text = last.Text + text };
        else
            words.Add(new ChangedWords(text, kind));
    }
}
