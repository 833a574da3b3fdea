namespace Aims.Cards;

/// <summary>A sentence at the top of a card that must not be missed. Its first word says what its colour says.</summary>
public sealed record Notice
{
    private Notice(ContainerStyle style, string word, string text) => (Style, Word, Text) = (style, word, text);

    internal ContainerStyle Style { get; }

    internal string Word { get; }

    internal string Text { get; }

    /// <summary>It is done.</summary>
    public static Notice Done(string text) => new(ContainerStyle.Good, "Done", text);

    /// <summary>Good to know.</summary>
    public static Notice Note(string text) => new(ContainerStyle.Emphasis, "Note", text);

    /// <summary>Somebody should look at it soon.</summary>
    public static Notice Warning(string text) => new(ContainerStyle.Warning, "Please note", text);

    /// <summary>It cannot go on like this.</summary>
    public static Notice Problem(string text) => new(ContainerStyle.Attention, "Problem", text);
}
