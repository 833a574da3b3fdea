using Aims.Cards;
using Aims.Conversation;

namespace Aims.Concerns;

/// <summary>What was written about a concern since, the latest first, a few at once.</summary>
internal static class Remarks
{
    // As many as fit with all that can be written.
    private const int APage = 4;

    public static IEnumerable<Element> Of(Turn turn, Concern concern, Func<Remark, string> who) =>
        Page(turn, concern).Page(concern.Remarks.Reverse()).Select(remark => Look.Quote($"{who(remark)} wrote on {turn.Reader.Day(remark.At)}", remark.Text));

    /// <param name="verb">Shows the card again, at another page.</param>
    public static IEnumerable<Execute> Buttons(Turn turn, Concern concern, string verb, (string Name, string Value) about) =>
        Page(turn, concern).Buttons(verb, about).OfType<Execute>().Select(button => button with { AssociatedInputs = AssociatedInputs.None });

    private static Paging Page(Turn turn, Concern concern) => Paging.Of(turn, concern.Remarks.Length, APage);
}
