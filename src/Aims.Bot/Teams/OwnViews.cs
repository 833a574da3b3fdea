using Aims.Cards;
using Aims.Conversation;

namespace Aims.Bot.Teams;

/// <summary>User-specific views of a card in a group chat. In channels Teams does not do them right; there all see the same.</summary>
internal static class OwnViews
{
    private const string GroupChat = "groupChat";

    // Teams takes no more.
    private const int Most = 60;

    /// <summary>The reply as it is put into a place: those for whom its card looks different ask for their own view of it.</summary>
    public static async Task<Reply> In(this Reply reply, ConversationReference place, PeopleInTouch people, CancellationToken ct)
    {
        if (place.ConversationType is not GroupChat || reply is not { Card: { } card, Live: { } live, OwnViews: { Count: > 0 } views })
            return reply;
        var known = await Task.WhenAll(views.Take(Most).Select(who => people.Find(who, ct)));
        string[] users = [.. known.OfType<KnownPerson>().Select(person => person.Reference.UserId)];
        var show = new Execute("Refresh", live.View, [(live.Record.Kind, live.Record.Id), (Button.LiveField, live.Record.ToString())]);
        return users.Length == 0 ? reply : reply with { Card = card with { Refresh = new CardRefresh(show, users) } };
    }
}
