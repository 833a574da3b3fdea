namespace Aims.Bot.Teams;

/// <summary>What Teams adds to an activity.</summary>
/// <param name="EventType">Of a conversationUpdate: teamMemberAdded, channelCreated and so on.</param>
public sealed record ChannelData(
    TenantInfo? Tenant = null,
    TeamInfo? Team = null,
    ChannelInfo? Channel = null,
    string? EventType = null,
    ChannelDataSettings? Settings = null);

public sealed record TenantInfo(string? Id);

/// <param name="Id">The team's thread id, <c>19:…</c>.</param>
/// <param name="AadGroupId">The id of the team's group in Entra ID.</param>
public sealed record TeamInfo(string? Id, string? Name = null, string? AadGroupId = null);

public sealed record ChannelInfo(string? Id, string? Name = null);

/// <param name="SelectedChannel">The channel picked by the person who installed the app in a team.</param>
public sealed record ChannelDataSettings(ChannelInfo? SelectedChannel);
