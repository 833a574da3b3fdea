using System.Net;

namespace Aims.Bot.Teams;

/// <summary>
/// No token, and therefore nobody but this machine: the caller, the listener and the address for answers are all
/// loopback. In Azure a front end calls the process over loopback, so this check cannot even be made there.
/// </summary>
public sealed class DevelopmentCheck : IChannelCheck
{
    // Set by App Service, by Functions on every plan, and by Container Apps. Names that other hosts use too are not among them.
    private static readonly string[] AzureMarkers =
    [
        "WEBSITE_INSTANCE_ID",
        "WEBSITE_SITE_NAME",
        "WEBSITE_OWNER_NAME",
        "CONTAINER_APP_NAME",
    ];

    /// <param name="environment">Reads an environment variable.</param>
    /// <exception cref="InvalidOperationException">The environment is Azure's.</exception>
    public DevelopmentCheck(Func<string, string?> environment)
    {
        if (AzureMarkers.FirstOrDefault(name => !string.IsNullOrEmpty(environment(name))) is { } marker)
            throw new InvalidOperationException($"Development mode takes anyone's word and must not run in Azure, but {marker} is set.");
    }

    public ValueTask<ChannelVerdict> CheckAsync(InboundCall inbound, Activity activity, CancellationToken cancellation) =>
        ValueTask.FromResult(
            IsLoopback(inbound.Caller) && IsLoopback(inbound.Listener) && ServiceUrl.OnLoopback(activity.ServiceUrl) is not null
                ? ChannelVerdict.Accepted
                : ChannelVerdict.NotLoopback);

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);
}
