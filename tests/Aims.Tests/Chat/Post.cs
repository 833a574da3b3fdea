using Aims.Cards;
using Aims.Conversation;

namespace Aims.Tests.Chat;

/// <summary>One message of the bot in somebody's chat. A press replaces its card in place.</summary>
internal sealed class Post(Reply reply)
{
    public Card? Card { get; private set; } = reply.Card;

    /// <summary>The record that the card shows, as the edge notes it; null for a page that is being filled in.</summary>
    public LiveCard? Shows { get; set; } = reply.Live;

    /// <summary>Where others read along; it stands in the chat of whoever posted it.</summary>
    public bool IsInGroup { get; init; }

    public void Replace(Reply by) => Card = by.Card;

    /// <summary>The buttons with a title, wherever they stand, each with the text of the row it belongs to.</summary>
    public IEnumerable<(string Row, Execute Button)> Buttons =>
        [.. (Card?.Actions ?? []).OfType<Execute>().Select(b => ("", b)), .. (Card?.Body ?? []).SelectMany(e => Inside(e, ""))];

    /// <summary>The ids of the inputs on the card.</summary>
    public IEnumerable<Input> Inputs => (Card?.Body ?? []).SelectMany(InputsIn);

    private static IEnumerable<(string Row, Execute Button)> Inside(Element element, string row) => element switch
    {
        ActionSet set => set.Actions.OfType<Execute>().Select(b => (row, b)),
        Container container => container.Items.SelectMany(e => Inside(e, row)),
        ColumnSet columns => columns.Columns.SelectMany(c => c.Items).SelectMany(e => Inside(e, string.Join(' ', CardText.Of(columns)))),
        _ => [],
    };

    private static IEnumerable<Input> InputsIn(Element element) => element switch
    {
        Input input => [input],
        Container container => container.Items.SelectMany(InputsIn),
        _ => [],
    };
}
