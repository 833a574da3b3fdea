namespace Aims.Bot.Teams;

/// <summary>
/// All that is needed to speak to a person again without being asked. Compare with the stored one: only a reference
/// that differs is written. The service URL is checked again at every send.
/// </summary>
/// <param name="ConversationType">personal, groupChat or channel.</param>
/// <param name="BotId"><c>28:appid</c>.</param>
/// <param name="UserId"><c>29:…</c>, unique for each bot; <paramref name="AadObjectId"/> with the tenant is the person.</param>
/// <param name="Locale">BCP 47 language tag.</param>
/// <param name="Timezone">IANA name.</param>
public sealed record ConversationReference(
    string ServiceUrl,
    string ConversationId,
    string? ConversationType,
    string BotId,
    string UserId,
    string? AadObjectId,
    string? TenantId,
    string? Locale,
    string? Timezone)
{
    /// <summary>Null when the activity does not say where an answer would go, as with some events.</summary>
    public static ConversationReference? From(Activity activity)
    {
        if (activity is not { ServiceUrl: { } serviceUrl, Conversation: { Id: { } conversation } place, Recipient.Id: { } bot, From: { Id: { } user } from })
            return null;
        var client = activity.Entities?.FirstOrDefault(entity => entity.Type == Entity.ClientInfo);
        return new(
            serviceUrl,
            conversation,
            place.ConversationType,
            bot,
            user,
            from.AadObjectId,
            place.TenantId ?? activity.ChannelData?.Tenant?.Id,
            activity.Locale ?? client?.Locale,
            activity.LocalTimezone ?? client?.Timezone);
    }

    /// <summary>Installation and conversation updates carry no locale and no time zone: what is known of them stays.</summary>
    public ConversationReference Keeping(ConversationReference? known) =>
        known is null ? this : this with { Locale = Locale ?? known.Locale, Timezone = Timezone ?? known.Timezone };
}
