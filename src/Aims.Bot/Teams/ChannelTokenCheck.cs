using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Aims.Bot.Teams;

/// <summary>
/// The rules for a token of the channel, in activity-protocol.md §1: issuer, signature, algorithm, lifetime, audience,
/// endorsement, service URL, and the tenant, which no SDK compares. Emulator and skill tokens have other issuers.
/// </summary>
public sealed class ChannelTokenCheck(TeamsOptions options, ChannelKeys keys, TimeProvider time) : IChannelCheck
{
    private const string Teams = "msteams";
    private const int LongestToken = 16 * 1024;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = LongestToken };

    public async ValueTask<ChannelVerdict> CheckAsync(InboundCall inbound, Activity activity, CancellationToken cancellation)
    {
        if (options.AppId is not { Length: > 0 } appId)
            return ChannelVerdict.NoAppId;
        if (BearerToken(inbound.Authorization) is not { } token)
            return ChannelVerdict.NoBearerToken;
        if (activity.ChannelId != Teams)
            return ChannelVerdict.OtherChannel;
        if (await keys.CurrentAsync(cancellation) is not { } known)
            return ChannelVerdict.KeysUnavailable;

        var result = await handler.ValidateTokenAsync(token, Rules(appId, known));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await keys.NewerAsync(known, cancellation) is { } newer)
            result = await handler.ValidateTokenAsync(token, Rules(appId, newer));

        return result is { IsValid: true, SecurityToken: JsonWebToken valid }
            ? AfterSignature(valid, appId, activity)
            : TokenFault.Of(result.Exception);
    }

    private static string? BearerToken(string? authorization)
    {
        const string scheme = "Bearer ";
        return authorization is { Length: > 7 } && authorization.StartsWith(scheme, StringComparison.Ordinal)
            && !authorization.AsSpan(scheme.Length).ContainsAny(' ', ',')
                ? authorization[scheme.Length..]
                : null;
    }

    // Made anew for each call: shared parameters that one call changes would be another call's rules.
    private TokenValidationParameters Rules(string appId, JsonWebKeySet known) => new()
    {
        ValidIssuer = options.Cloud.ChannelIssuer,
        ValidAudience = appId,
        // The JSON keys themselves, so that the key that verified a token is at hand with its endorsements.
        IssuerSigningKeys = known.Keys.Where(key => key.Use is null or "" or JsonWebKeyUseNames.Sig),
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        LifetimeValidator = (notBefore, expires, _, _) => IsCurrent(notBefore, expires),
    };

    private bool IsCurrent(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + Skew && (notBefore is not { } start || now > start - Skew);
    }

    private ChannelVerdict AfterSignature(JsonWebToken token, string appId, Activity activity)
    {
        // The validator takes one fitting audience of many, and one with a slash at its end.
        if (token.Audiences.Any(audience => audience != appId))
            return ChannelVerdict.BadAudience;
        if (!Endorsements.Of(token.SigningKey).Contains(Teams, StringComparer.Ordinal))
            return ChannelVerdict.NotEndorsed;
        if (!IsMadeFor(token, activity.ServiceUrl))
            return ChannelVerdict.OtherServiceUrl;
        return IsAllowedTenant(activity) ? ChannelVerdict.Accepted : ChannelVerdict.OtherTenant;
    }

    private static bool IsMadeFor(JsonWebToken token, string? serviceUrl) =>
        !string.IsNullOrEmpty(serviceUrl)
        && token.TryGetPayloadValue<string>("serviceurl", out var claim)
        && string.Equals(claim, serviceUrl, StringComparison.OrdinalIgnoreCase);

    private bool IsAllowedTenant(Activity activity)
    {
        string?[] said = [activity.Conversation?.TenantId, activity.ChannelData?.Tenant?.Id];
        var tenants = said.OfType<string>().ToList();
        return tenants.Count > 0 && tenants.TrueForAll(options.Tenants.Contains)
            && tenants.TrueForAll(tenant => string.Equals(tenant, tenants[0], StringComparison.OrdinalIgnoreCase));
    }
}
