namespace Aims.Cards;

/// <summary>One entry of a list: what it is, a subtle line about it (owner, age, state), and a button with a short word.</summary>
public sealed record Row(string Title, string Detail, CardAction? Action = null);
