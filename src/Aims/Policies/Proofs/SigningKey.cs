using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Aims.Policies;

/// <summary>A key for ES256 (RFC 7518): ECDSA on P-256 with SHA-256.</summary>
/// <param name="Id">Its thumbprint (RFC 7638), by which it is known.</param>
/// <param name="X">The public point, base64url.</param>
public sealed record SigningKey(string Id, string X, string Y, string PublicPem)
{
    private const int IdLength = 43;

    private string? Pem { get; init; }

    /// <exception cref="CryptographicException">It is no key on P-256.</exception>
    /// <exception cref="ArgumentException">It is no PEM.</exception>
    public static SigningKey Of(string pem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        var point = key.ExportParameters(false);
        if (point.Curve.Oid.Value != ECCurve.NamedCurves.nistP256.Oid.Value)
            throw new CryptographicException("The key is not on P-256.");
        string x = Base64Url.EncodeToString(point.Q.X), y = Base64Url.EncodeToString(point.Q.Y);
        string id = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($$"""{"crv":"P-256","kty":"EC","x":"{{x}}","y":"{{y}}"}""")));
        return new SigningKey(id, x, y, key.ExportSubjectPublicKeyInfoPem()) { Pem = pem };
    }

    public static bool IsId(string text) => text.Length == IdLength && Base64Url.IsValid(text);

    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(Pem);
        return key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    public bool Signed(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(PublicPem);
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }
}
