using Microsoft.IdentityModel.Tokens;

namespace Aims.Bot.Teams;

/// <summary>The validator's exceptions by what they mean to us.</summary>
internal static class TokenFault
{
    public static ChannelVerdict Of(Exception? fault) => fault switch
    {
        SecurityTokenSignatureKeyNotFoundException => ChannelVerdict.UnknownKey,
        SecurityTokenInvalidSignatureException or SecurityTokenInvalidAlgorithmException => ChannelVerdict.BadSignature,
        SecurityTokenInvalidIssuerException => ChannelVerdict.BadIssuer,
        SecurityTokenInvalidAudienceException => ChannelVerdict.BadAudience,
        SecurityTokenInvalidLifetimeException or SecurityTokenNoExpirationException => ChannelVerdict.BadLifetime,
        _ => ChannelVerdict.BadToken,
    };
}
