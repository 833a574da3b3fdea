namespace Aims.Cards;

/// <summary>Sends its data and the inputs as a message. Cards of ours use it as the fallback of <see cref="Execute"/>.</summary>
public sealed record Submit(string Title, ActionData Data) : CardAction(Title)
{
    public AssociatedInputs AssociatedInputs { get; init; }
}
