using DiffPlex;

namespace Aims.Policies;

/// <summary>Words as a reader sees them, each with the space behind it: an address is one.</summary>
internal sealed class WholeWords : IChunker
{
    public static WholeWords Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        var words = new List<string>();
        for (int from = 0, space; from < text.Length; from = space)
        {
            space = text.IndexOf(' ', from) is var at and >= 0 ? at + 1 : text.Length;
            words.Add(text[from..space]);
        }
        return words;
    }
}
