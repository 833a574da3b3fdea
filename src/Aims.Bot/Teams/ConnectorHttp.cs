namespace Aims.Bot.Teams;

/// <summary>HTTP as the connector needs it.</summary>
public static class ConnectorHttp
{
    private const int LongestAnswer = 256 * 1024;

    /// <summary>A client for the life of the process.</summary>
    /// <param name="handler">From <see cref="Handler"/>, or one that wraps it.</param>
    public static HttpClient Client(HttpMessageHandler handler) => new(handler)
    {
        // Teams waits 15 s for a turn; a send that has not come back by then is tried by the queue.
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = LongestAnswer,
    };

    /// <summary>Never follows a redirect: the token is for the host that was checked, no other.</summary>
    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
