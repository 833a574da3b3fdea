namespace Aims.Bot.Teams;

/// <summary>What came of a call to the connector: one of the records within, by the error table of activity-protocol.md §2.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>For the log: what became of it, and why.</summary>
    public string InWords => this switch
    {
        Later { Code: nameof(HttpRequestError.SecureConnectionError) } => "Later, no secure connection: a certificate on the way is not valid or has expired",
        Later later => $"Later, {later.Code}",
        Unreachable unreachable => $"Unreachable, {unreachable.Reason}",
        Gone gone => $"Gone, {gone.Code}",
        Rejected rejected => $"Rejected, {rejected.Code}",
        _ => GetType().Name,
    };

    /// <summary>Sent, or updated.</summary>
    /// <param name="ActivityId">Null when the channel gave none: such an activity cannot be updated later.</param>
    public sealed record Sent(string? ActivityId) : Delivery;

    /// <summary>The conversation is there, made now or before.</summary>
    public sealed record Created(string ConversationId) : Delivery;

    public sealed record Found(ChannelAccount Member) : Delivery;

    /// <summary>Try again: 412, 429, 502, 503, 504, no connection, no token.</summary>
    /// <param name="RetryAfter">Not before; null when the channel did not say. One hour at most.</param>
    /// <param name="Code">For the log.</param>
    /// <param name="MayHaveArrived">No answer came, so trying again can say the same thing twice.</param>
    public sealed record Later(TimeSpan? RetryAfter, string Code, bool MayHaveArrived = false) : Delivery
    {
        /// <summary>429: there were too many calls.</summary>
        public bool Throttled { get; init; }
    }

    /// <summary>The person cannot be reached until the next installationUpdate or activity of theirs.</summary>
    public sealed record Unreachable(string Reason) : Delivery;

    /// <summary>The tenant is in a government cloud: speak to it there from now on.</summary>
    /// <param name="Instead">The service URL to put into the reference.</param>
    public sealed record WrongHost(string Instead) : Delivery;

    /// <summary>There is no such conversation or activity: drop the stored id.</summary>
    public sealed record Gone(string Code) : Delivery;

    /// <summary>Trying again would not help: record it.</summary>
    /// <param name="Code">The channel's code, or ours when nothing was sent.</param>
    /// <param name="Status">The HTTP status; 0 when nothing was sent.</param>
    public sealed record Rejected(string Code, int Status) : Delivery;
}
