namespace Aims.Cards;

/// <summary>Shows or hides elements of the card by their ids, without asking the bot.</summary>
public sealed record ToggleVisibility(string Title, IReadOnlyList<string> TargetElements) : CardAction(Title);
