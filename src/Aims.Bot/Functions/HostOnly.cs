namespace Aims.Bot.Functions;

/// <summary>
/// Keeps the trigger endpoints for the Functions host alone. What comes from outside through the host's proxy bears marks
/// that the host's own calls do not have; such a request is answered as if there were no such address.
/// </summary>
internal static class HostOnly
{
    public static bool Allows(HttpContext http)
    {
        var headers = http.Request.Headers;
        bool marked = headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase))
            || headers.ContainsKey("x-ms-invocation-id")
            || headers.ContainsKey("Origin")
            || headers["X-Azure-Functions-InvocationId"] is var id && (id.Count > 1 || id.ToString().Contains(',', StringComparison.Ordinal));
        return !marked
            && http.Connection.RemoteIpAddress is { } caller && System.Net.IPAddress.IsLoopback(caller)
            && http.Request.Host.Value == $"127.0.0.1:{http.Connection.LocalPort}";
    }
}
