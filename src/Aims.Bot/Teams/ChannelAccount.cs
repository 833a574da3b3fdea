namespace Aims.Bot.Teams;

/// <summary>A person or a bot. A bot's id is <c>28:appid</c>; a user's <c>29:…</c>, which differs for each bot.</summary>
/// <param name="AadObjectId">The person's id in Entra ID: together with the tenant, the key for people.</param>
public sealed record ChannelAccount(string? Id, string? Name = null, string? AadObjectId = null, string? Role = null);
