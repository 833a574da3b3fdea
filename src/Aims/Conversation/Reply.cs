using Aims.Cards;
using Aims.Ledger;
using Aims.People;

namespace Aims.Conversation;

/// <summary>The answer of a turn: at most one card, or a sentence.</summary>
/// <param name="Summary">What a notification and a screen reader say. For a plain answer, the answer itself.</param>
public sealed record Reply(Card? Card, string Summary)
{
    /// <summary>
    /// The record that the card shows for as long as it is in the chat. When the record changes, the card is drawn anew
    /// through <see cref="LiveCard.View"/>. Null for a page that is being filled in.
    /// </summary>
    public LiveCard? Live { get; init; }

    /// <summary>Where others read along: those for whom the card looks different, who are to ask for their own view of it.</summary>
    public IReadOnlyList<PersonId> OwnViews { get; init; } = [];

    public static Reply Say(string text) => new(null, text);

    /// <summary>A page that is read aloud as it says itself.</summary>
    public static Reply Page(Card card) => new(card, card.Speak);

    /// <summary>Nothing is to be said: for a message whose reason has gone since it was written.</summary>
    public static Reply Nothing { get; } = new(null, "");

    /// <summary>Hands over to the intent with this verb, which another slice may own.</summary>
    public static Reply Open(string verb, string field, string value) => new(null, "") { Elsewhere = new(verb, field, value) };

    internal Handover? Elsewhere { get; private init; }

    internal sealed record Handover(string Verb, string Field, string Value);
}

/// <param name="View">The verb that draws it.</param>
/// <param name="Version">The version of the record that was drawn.</param>
public sealed record LiveCard(string View, RecordKey Record, long Version);
