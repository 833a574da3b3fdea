using Aims.Cards;
using Aims.Ledger;

namespace Aims.Conversation;

/// <summary>Buttons that carry what the edge and the ledger need besides their own data.</summary>
public static class Button
{
    /// <summary>The name under which a live card's buttons say which record it shows.</summary>
    public const string LiveField = "live";

    /// <summary>A button that only opens something.</summary>
    public static Execute Open(string title, string verb, params ReadOnlySpan<(string Name, string Value)> data) =>
        new(title, verb, ActionData.Of(data));

    /// <summary>A button that changes a record, once: all buttons of one drawing share its command.</summary>
    public static Execute Change(string title, string verb, string command, params ReadOnlySpan<(string Name, string Value)> data) =>
        new(title, verb, ActionData.Of(data).With(Turn.CommandField, command));

    /// <summary>The same button on a card that is redrawn whenever its record changes.</summary>
    public static Execute On(this Execute button, RecordKey live) =>
        button with { Data = (button.Data ?? ActionData.None).With(LiveField, live.ToString()) };
}
