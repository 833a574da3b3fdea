using System.Net;
using Microsoft.Kiota.Abstractions;

namespace Aims.Bot.Graph;

/// <summary>Graph did not give what was asked for.</summary>
/// <param name="status">Null when there was no answer.</param>
/// <param name="code">Graph's own code, such as <c>Authorization_RequestDenied</c>.</param>
public sealed class GraphException(HttpStatusCode? status, string? code, Exception? cause)
    : Exception($"Microsoft Graph: {(status is { } number ? (int)number : "no answer")} {code}".TrimEnd(), cause)
{
    /// <summary>The link leads elsewhere than to Graph, so nothing was asked.</summary>
    public const string ForeignLink = "foreignLink";

    public HttpStatusCode? Status { get; } = status;

    /// <summary>Trying again may help.</summary>
    public bool IsPassing => Status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError
        || (Status is null && InnerException is not null);

    /// <summary>
    /// The changes since that link are no longer known: 410, or 400 <c>syncStateNotFound</c> for links older than seven days.
    /// All has to be read anew.
    /// </summary>
    public bool IsLinkLost { get; } = status is HttpStatusCode.Gone || code is ForeignLink
        || (status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound && code is not null
            && (code.Equals("syncStateNotFound", StringComparison.OrdinalIgnoreCase) || code.StartsWith("resync", StringComparison.OrdinalIgnoreCase)));

    /// <summary>How long Graph asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; } = cause is ApiException { ResponseHeaders: { } headers }
        && headers.FirstOrDefault(h => h.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault() is { } text
        && int.TryParse(text, out int seconds) && seconds >= 0 ? TimeSpan.FromSeconds(seconds) : null;
}
