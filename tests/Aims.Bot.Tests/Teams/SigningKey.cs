using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace Aims.Bot.Tests.Teams;

/// <summary>A key of the channel, as its metadata shows it: with the certificate and the endorsements.</summary>
internal sealed record SigningKey(string Kid, RSA Rsa, params string[] Endorsements)
{
    public static SigningKey New(string kid, params string[] endorsements) => new(kid, RSA.Create(2048), endorsements);

    public SecurityKey Private => new RsaSecurityKey(Rsa) { KeyId = Kid };

    public string ToJson()
    {
        var numbers = Rsa.ExportParameters(includePrivateParameters: false);
        var endorsements = string.Join(',', Endorsements.Select(name => $"\"{name}\""));
        return $$"""
            {"kty":"RSA","use":"sig","kid":"{{Kid}}","x5t":"{{Kid}}","n":"{{Base64UrlEncoder.Encode(numbers.Modulus!)}}",
             "e":"{{Base64UrlEncoder.Encode(numbers.Exponent!)}}","x5c":["{{Certificate()}}"],"endorsements":[{{endorsements}}]}
            """;
    }

    private string Certificate()
    {
        var request = new CertificateRequest("CN=channel", Rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return Convert.ToBase64String(certificate.RawData);
    }
}
