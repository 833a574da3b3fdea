namespace Aims.Bot.Teams;

/// <summary>The body that makes a chat with one person, or finds the one that is there.</summary>
public sealed record ConversationParameters(
    bool IsGroup,
    IReadOnlyList<ChannelAccount> Members,
    string TenantId,
    ChannelAccount Bot)
{
    public static ConversationParameters Personal(string userId, string tenantId, string botId) =>
        new(IsGroup: false, [new(userId)], tenantId, new(botId));
}
