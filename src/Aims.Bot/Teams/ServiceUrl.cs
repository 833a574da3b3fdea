using System.Net;
using System.Text;

namespace Aims.Bot.Teams;

/// <summary>
/// A place that may be spoken to. The address comes from an activity or from storage, and our token goes there, so it
/// is checked at every send: https, the default port, no user part, and a host of the connector.
/// </summary>
public sealed record ServiceUrl
{
    // activity-protocol.md §2. Anyone can have a name under the rest of trafficmanager.net.
    private const string PublicHost = "smba.trafficmanager.net";
    private static readonly string[] Domains = [".botframework.com", ".teams.microsoft.com", ".teams.microsoft.us"];

    private ServiceUrl(Uri uri, bool takesToken)
    {
        Address = uri.AbsoluteUri.TrimEnd('/');
        TakesToken = takesToken;
    }

    /// <summary>Without the slash at its end.</summary>
    public string Address { get; }

    /// <summary>Whether our token is sent along. Never to loopback.</summary>
    public bool TakesToken { get; }

    /// <summary>The service URL if it may be spoken to under these options, else null.</summary>
    public static ServiceUrl? For(string? text, TeamsOptions options) =>
        options.Development ? OnLoopback(text) : OfConnector(text);

    /// <summary>The service URL if its host is one of the connector's, else null.</summary>
    public static ServiceUrl? OfConnector(string? text) =>
        Parse(text) is { IsDefaultPort: true } uri
        && uri.Scheme == Uri.UriSchemeHttps
        && (uri.Host == PublicHost || Array.Exists(Domains, domain => uri.Host.EndsWith(domain, StringComparison.Ordinal)))
            ? new(uri, takesToken: true)
            : null;

    /// <summary>The service URL if it is on this machine, else null.</summary>
    public static ServiceUrl? OnLoopback(string? text) =>
        Parse(text) is { } uri
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.DnsSafeHost, out var address) && IPAddress.IsLoopback(address)))
            ? new(uri, takesToken: false)
            : null;

    // ASCII only: other letters can turn into a slash or a dot when the name is resolved. Uri writes the host in lower case.
    private static Uri? Parse(string? text) =>
        text is not null
        && Ascii.IsValid(text)
        && !text.AsSpan().ContainsAny(@"\@?#")
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            ? uri
            : null;
}
