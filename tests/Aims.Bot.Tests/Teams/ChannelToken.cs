using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Aims.Bot.Tests.Teams;

/// <summary>What a channel token says. Each test changes the one thing that its rule is about.</summary>
internal sealed record ChannelToken(SigningKey Key)
{
    public static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    public string Issuer { get; init; } = "https://api.botframework.com";

    public string[] Audiences { get; init; } = ["app-1"];

    public DateTimeOffset? From { get; init; } = Now.AddMinutes(-1);

    public DateTimeOffset? Until { get; init; } = Now.AddHours(1);

    public string ServiceUrlClaim { get; init; } = "serviceurl";

    public string ServiceUrl { get; init; } = "https://smba.trafficmanager.net/emea/";

    public string Algorithm { get; init; } = SecurityAlgorithms.RsaSha256;

    public SecurityKey? SignedBy { get; init; }

    public string Sign()
    {
        var claims = new Dictionary<string, object> { ["aud"] = Audiences is [var one] ? one : Audiences, [ServiceUrlClaim] = ServiceUrl };
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            NotBefore = From?.UtcDateTime,
            Expires = Until?.UtcDateTime,
            Claims = claims,
            SigningCredentials = new(SignedBy ?? Key.Private, Algorithm),
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }
}
