using Microsoft.IdentityModel.Protocols;

namespace Aims.Bot.Teams;

public static class ChannelCheck
{
    /// <summary>The check that the options ask for.</summary>
    /// <param name="environment">Reads an environment variable.</param>
    /// <param name="http">Fetches the channel's keys.</param>
    /// <exception cref="InvalidOperationException">Development is asked for in Azure.</exception>
    public static IChannelCheck For(TeamsOptions options, Func<string, string?> environment, HttpClient http, TimeProvider time) =>
        options.Development
            ? new DevelopmentCheck(environment)
            : new ChannelTokenCheck(options, new ChannelKeys(options.Cloud.ChannelMetadata, new HttpDocumentRetriever(http), time), time);
}
