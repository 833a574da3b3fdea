namespace Aims.Bot.Teams;

/// <summary>
/// What came of a check. Whatever is not <see cref="Accepted"/> is answered with 401 and nothing else; the name is for
/// the log. Zero is not accepted, so a verdict that nobody gave lets nobody in.
/// </summary>
public enum ChannelVerdict
{
    NotChecked,
    Accepted,

    /// <summary>No app id is configured.</summary>
    NoAppId,

    /// <summary>The Authorization header is missing or is not exactly <c>Bearer</c> and a token.</summary>
    NoBearerToken,

    /// <summary>The activity's channel is not msteams.</summary>
    OtherChannel,

    /// <summary>The channel's keys could not be fetched. The next call tries again.</summary>
    KeysUnavailable,

    /// <summary>The token is not signed by a key of the channel.</summary>
    UnknownKey,

    /// <summary>The signature is wrong, missing, or by an algorithm that is not allowed.</summary>
    BadSignature,
    BadIssuer,
    BadAudience,

    /// <summary>Expired, not valid yet, or without an end.</summary>
    BadLifetime,

    /// <summary>No token that can be read.</summary>
    BadToken,

    /// <summary>The signing key is not endorsed for the activity's channel.</summary>
    NotEndorsed,

    /// <summary>The token was made for another service URL than the activity's.</summary>
    OtherServiceUrl,

    /// <summary>The activity's tenant is missing, contradictory or not allowed.</summary>
    OtherTenant,

    /// <summary>Development: the caller, the listener or the service URL is not on loopback.</summary>
    NotLoopback,
}

public static class VerdictWords
{
    /// <summary>For the log: where a setting may be wrong, which.</summary>
    public static string InWords(this ChannelVerdict verdict) => verdict switch
    {
        ChannelVerdict.NoAppId => "NoAppId, AIMS_APP_ID is not set",
        ChannelVerdict.BadAudience => "BadAudience, its token is for another app than AIMS_APP_ID",
        ChannelVerdict.OtherTenant => "OtherTenant, it comes from another tenant than the one whose people may speak to the bot",
        ChannelVerdict.KeysUnavailable => "KeysUnavailable, the channel's keys could not be fetched by a connection that can be trusted; the next call tries again",
        _ => verdict.ToString(),
    };
}
