namespace Aims.Cards;

/// <summary>One entry of a list: what it is, a subtle line about it (owner, age, state), and a button with a short word.</summary>
public sealed record Row(string Title, string Detail, CardAction? Action = null)
{
    /// <summary>How it stands, before the detail; null where that has no colour.</summary>
    public Mark? Mark { get; init; }
}

/// <summary>How something stands, in a word and its colour: the word alone says it too.</summary>
public sealed record Mark(string Word, TextColor Color);
