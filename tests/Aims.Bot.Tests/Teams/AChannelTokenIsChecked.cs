using System.Text;
using Aims.Bot.Teams;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace Aims.Bot.Tests.Teams;

/// <summary>activity-protocol.md §1: each test breaks one rule, and only that.</summary>
public sealed class AChannelTokenIsChecked : ChannelSituation
{
    [Fact]
    public async Task A_token_that_keeps_every_rule_is_accepted() => Assert.Equal(ChannelVerdict.Accepted, await Post(Valid));

    [Fact]
    public async Task A_token_of_the_government_cloud_is_accepted_there_and_only_there()
    {
        var government = Valid with { Issuer = "https://api.botframework.us" };
        Assert.Equal(ChannelVerdict.BadIssuer, await Post(government));

        Options = Options with { Cloud = TeamsCloud.UsGovernment };
        Assert.Equal(ChannelVerdict.Accepted, await Post(government));
        Assert.Equal(ChannelVerdict.BadIssuer, await Post(Valid));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("bearer {token}")]
    [InlineData("Bearer  {token}")]
    [InlineData("Bearer {token} ")]
    [InlineData("Bearer {token},Bearer {token}")]
    [InlineData("Basic {token}")]
    [InlineData("{token}")]
    public async Task The_header_is_exactly_Bearer_and_a_token(string? header) =>
        Assert.Equal(ChannelVerdict.NoBearerToken, await PostRaw(header?.Replace("{token}", Valid.Sign(), StringComparison.Ordinal)));

    [Theory]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("e30.e30.e30")]
    [InlineData("..")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.%%%.x")]
    public async Task What_is_no_token_is_refused(string token) =>
        Assert.NotEqual(ChannelVerdict.Accepted, await PostRaw($"Bearer {token}"));

    [Fact]
    public async Task A_huge_token_is_refused_unread() =>
        Assert.Equal(ChannelVerdict.BadToken, await Post(Valid with { ServiceUrl = new string('x', 20_000) }));

    [Theory]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://login.microsoftonline.com/tenant-1/v2.0")]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    public async Task Another_issuer_is_refused_the_emulators_too(string issuer) =>
        Assert.Equal(ChannelVerdict.BadIssuer, await Post(Valid with { Issuer = issuer }));

    [Fact]
    public async Task A_signature_by_another_key_of_the_same_name_is_refused() =>
        Assert.Equal(ChannelVerdict.BadSignature, await Post(Valid with { Key = SigningKey.New(Good.Kid, "msteams") }));

    [Theory]
    [InlineData(null)]
    [InlineData("key-0")]
    public async Task A_token_that_does_not_name_its_key_is_refused(string? kid) =>
        Assert.Equal(
            ChannelVerdict.UnknownKey, await Post(Valid with { SignedBy = new RsaSecurityKey(Good.Rsa) { KeyId = kid } }));

    [Fact]
    public async Task A_changed_payload_is_refused()
    {
        var parts = Valid.Sign().Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace("\"iss\"", "\"x\":1,\"iss\"", StringComparison.Ordinal);
        Assert.Equal(ChannelVerdict.BadSignature, await PostRaw($"Bearer {parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}"));
    }

    [Fact]
    public async Task A_token_without_a_signature_is_refused()
    {
        var payload = Valid.Sign().Split('.')[1];
        var header = Base64UrlEncoder.Encode("""{"alg":"none","kid":"key-1"}""");
        Assert.Equal(ChannelVerdict.BadSignature, await PostRaw($"Bearer {header}.{payload}."));
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task The_longer_RSA_signatures_are_accepted(string algorithm) =>
        Assert.Equal(ChannelVerdict.Accepted, await Post(Valid with { Algorithm = algorithm }));

    [Fact]
    public async Task A_PSS_signature_by_the_right_key_is_refused() =>
        Assert.Equal(ChannelVerdict.BadSignature, await Post(Valid with { Algorithm = SecurityAlgorithms.RsaSsaPssSha256 }));

    [Fact]
    public async Task The_public_key_used_as_a_shared_secret_is_refused()
    {
        var secret = new SymmetricSecurityKey(Encoding.ASCII.GetBytes(Good.Rsa.ExportSubjectPublicKeyInfoPem())) { KeyId = Good.Kid };
        Assert.Equal(
            ChannelVerdict.BadSignature, await Post(Valid with { Algorithm = SecurityAlgorithms.HmacSha256, SignedBy = secret }));
    }

    [Theory]
    [InlineData(-5, ChannelVerdict.BadLifetime)]
    [InlineData(-4.9, ChannelVerdict.Accepted)]
    public async Task A_token_is_good_for_five_minutes_after_its_end(double minutes, ChannelVerdict verdict) =>
        Assert.Equal(verdict, await Post(Valid with { From = null, Until = ChannelToken.Now.AddMinutes(minutes) }));

    [Theory]
    [InlineData(5, ChannelVerdict.BadLifetime)]
    [InlineData(4.9, ChannelVerdict.Accepted)]
    public async Task A_token_is_good_for_five_minutes_before_its_start(double minutes, ChannelVerdict verdict) =>
        Assert.Equal(verdict, await Post(Valid with { From = ChannelToken.Now.AddMinutes(minutes) }));

    [Fact]
    public async Task A_token_without_an_end_is_refused() =>
        Assert.Equal(ChannelVerdict.BadLifetime, await Post(Valid with { Until = null }));

    [Theory]
    [InlineData("app-2")]
    [InlineData("APP-1")]
    [InlineData("app-1/")]
    [InlineData("28:app-1")]
    [InlineData("")]
    public async Task Another_audience_is_refused(string audience) =>
        Assert.Equal(ChannelVerdict.BadAudience, await Post(Valid with { Audiences = [audience] }));

    [Fact]
    public async Task A_second_audience_is_refused() =>
        Assert.Equal(ChannelVerdict.BadAudience, await Post(Valid with { Audiences = ["app-1", "app-2"] }));

    [Theory]
    [InlineData("webchat")]
    [InlineData("MSTeams")]
    [InlineData("")]
    public async Task A_key_that_is_not_endorsed_for_Teams_is_refused(string endorsement)
    {
        var key = SigningKey.New("key-2", endorsement);
        Channel.Keys = [Good, key];
        Assert.Equal(ChannelVerdict.NotEndorsed, await Post(Valid with { Key = key }));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("emulator")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_activity_of_another_channel_is_refused(string? channel) =>
        Assert.Equal(ChannelVerdict.OtherChannel, await Post(Valid, Activity with { ChannelId = channel }));

    [Fact]
    public async Task The_service_URL_is_compared_without_case() =>
        Assert.Equal(ChannelVerdict.Accepted, await Post(Valid with { ServiceUrl = "HTTPS://SMBA.trafficmanager.net/EMEA/" }));

    [Fact]
    public async Task A_token_for_another_service_URL_is_refused() =>
        Assert.Equal(ChannelVerdict.OtherServiceUrl, await Post(Valid with { ServiceUrl = "https://smba.trafficmanager.net/amer/" }));

    [Theory]
    [InlineData("serviceUrl")]
    [InlineData("service_url")]
    public async Task A_token_without_the_claim_is_refused(string claim) =>
        Assert.Equal(ChannelVerdict.OtherServiceUrl, await Post(Valid with { ServiceUrlClaim = claim }));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_activity_without_a_service_URL_is_refused(string? serviceUrl) =>
        Assert.Equal(
            ChannelVerdict.OtherServiceUrl, await Post(Valid with { ServiceUrl = "" }, Activity with { ServiceUrl = serviceUrl }));

    [Theory]
    [InlineData("tenant-1", "tenant-1", ChannelVerdict.Accepted)]
    [InlineData("TENANT-1", "tenant-1", ChannelVerdict.Accepted)]
    [InlineData("tenant-1", null, ChannelVerdict.Accepted)]
    [InlineData(null, "tenant-1", ChannelVerdict.Accepted)]
    [InlineData(null, null, ChannelVerdict.OtherTenant)]
    [InlineData("tenant-3", "tenant-3", ChannelVerdict.OtherTenant)]
    [InlineData("tenant-1", "tenant-3", ChannelVerdict.OtherTenant)]
    [InlineData("tenant-3", "tenant-1", ChannelVerdict.OtherTenant)]
    [InlineData("tenant-1", "tenant-2", ChannelVerdict.OtherTenant)]
    [InlineData("", "tenant-1", ChannelVerdict.OtherTenant)]
    public async Task Both_places_name_the_same_allowed_tenant(string? conversation, string? channelData, ChannelVerdict verdict) =>
        Assert.Equal(verdict, await Post(Valid, Activity with
        {
            Conversation = new("a:1", "personal", conversation),
            ChannelData = new(new TenantInfo(channelData)),
        }));

    [Fact]
    public async Task Without_allowed_tenants_nobody_may_speak()
    {
        Options = new() { AppId = "app-1" };
        Assert.Equal(ChannelVerdict.OtherTenant, await Post(Valid));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Without_an_app_id_everybody_is_refused(string? appId)
    {
        Options = Options with { AppId = appId };
        Assert.Equal(ChannelVerdict.NoAppId, await Post(Valid with { Audiences = [appId ?? ""] }));
        Assert.Equal(0, Channel.Fetches);
    }

    [Fact]
    public void A_verdict_that_nobody_gave_is_not_accepted() => Assert.NotEqual(ChannelVerdict.Accepted, default);
}
