namespace Aims.Bot.Teams;

/// <summary>The fixed addresses of one Microsoft cloud.</summary>
public sealed record TeamsCloud
{
    /// <summary>The OpenID metadata of the channel's signing keys.</summary>
    public required string ChannelMetadata { get; init; }

    /// <summary>The issuer of every channel token, whatever the type of the app.</summary>
    public required string ChannelIssuer { get; init; }

    /// <summary>The scope of our own tokens for the connector.</summary>
    public required string ConnectorScope { get; init; }

    /// <summary>Where the credential for the connector gets its tokens.</summary>
    public required Uri LoginAuthority { get; init; }

    /// <summary>Where to speak when the connector answers InvalidBotApiHost: the tenant is in a government cloud.</summary>
    public required string GovernmentServiceUrl { get; init; }

    /// <summary>Microsoft Graph, with its version.</summary>
    public required Uri Graph { get; init; }

    /// <summary>Where to speak to somebody before anybody has written: the connector's well-known address for proactive messages.</summary>
    public required string FirstServiceUrl { get; init; }

    public static TeamsCloud Public { get; } = new()
    {
        ChannelMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration",
        ChannelIssuer = "https://api.botframework.com",
        ConnectorScope = "https://api.botframework.com/.default",
        LoginAuthority = new("https://login.microsoftonline.com/"),
        GovernmentServiceUrl = "https://smba.infra.gcc.teams.microsoft.com/teams",
        Graph = new("https://graph.microsoft.com/v1.0/"),
        FirstServiceUrl = "https://smba.trafficmanager.net/teams/",
    };

    public static TeamsCloud UsGovernment { get; } = new()
    {
        ChannelMetadata = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        ChannelIssuer = "https://api.botframework.us",
        ConnectorScope = "https://api.botframework.us/.default",
        LoginAuthority = new("https://login.microsoftonline.us/"),
        GovernmentServiceUrl = "https://smba.infra.gov.teams.microsoft.us/teams",
        Graph = new("https://graph.microsoft.us/v1.0/"),
        FirstServiceUrl = "https://smba.infra.gov.teams.microsoft.us/teams",
    };
}
