namespace Aims.Cards;

/// <summary>
/// Asks the bot to act; the answer replaces the card. A client without Action.Execute sends the same as a message, with the verb in the data.
/// </summary>
/// <param name="Title">What the button says.</param>
/// <param name="Verb">The intent's name; Teams wants one always.</param>
/// <param name="Data">Ids, never trusted when they come back.</param>
public sealed record Execute(string Title, string Verb, ActionData? Data = null) : CardAction(Title)
{
    /// <summary>The name under which <see cref="Fallback"/> carries the verb.</summary>
    public const string VerbName = "verb";

    public AssociatedInputs AssociatedInputs { get; init; }

    public CardAction Fallback => new Submit(Title, (Data ?? ActionData.None).With(VerbName, Verb))
    {
        AssociatedInputs = AssociatedInputs,
        Style = Style,
        Mode = Mode,
        Tooltip = Tooltip,
    };
}
