using System.Collections.Frozen;

namespace Aims.Questions.Days;

/// <summary>Words, alone or several in a row, and the value that each has.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, (string[] Words, string Value)[]> _byFirst;

    private Lexicon(IEnumerable<(string[] Words, string Value)> entries) =>
        _byFirst = entries.GroupBy(entry => entry.Words[0]).ToFrozenDictionary(same => same.Key, same => same.ToArray());

    public static Lexicon Of(Dictionary<string, string> wordsByValue) =>
        new(from pair in wordsByValue from words in pair.Value.Split('|') select (words.Split(' '), pair.Key));

    /// <summary>The words with which its entries begin.</summary>
    public IEnumerable<string> First => _byFirst.Keys;

    public IEnumerable<(int End, string Value)> At(int at, Sentence sentence) => _byFirst.TryGetValue(sentence.WordAt(at), out var entries)
        ? from entry in entries
          where entry.Words.Index().All(word => sentence.WordAt(at + word.Index) == word.Item)
          select (at + entry.Words.Length, entry.Value)
        : [];
}
