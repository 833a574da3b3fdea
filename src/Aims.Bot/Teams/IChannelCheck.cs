using System.Net;

namespace Aims.Bot.Teams;

/// <summary>Decides whether an activity comes from the channel.</summary>
public interface IChannelCheck
{
    ValueTask<ChannelVerdict> CheckAsync(InboundCall inbound, Activity activity, CancellationToken cancellation);
}

/// <summary>What the check needs of the HTTP request.</summary>
/// <param name="Authorization">The header's value as it came.</param>
/// <param name="Caller">The address of the other end of the connection.</param>
/// <param name="Listener">The address of our end.</param>
public readonly record struct InboundCall(string? Authorization, IPAddress? Caller, IPAddress? Listener);
